# SPDX-License-Identifier: MIT
"""The poster and the leaflet: every item of art. 13 from the records about patients, and blanks for the unknown."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import TypeAlias

import attrs
import pytest

from breach_samples import full_practice
from document_dossiers import bare_dossier, blocks_told, stolen_laptop, words_of
from document_registers import nurse_register
from fact_walk import changed
from register_samples import full_controller_record, full_register
from rgpd_sante.documents import Document
from rgpd_sante.documents.blocks import Heading, Strong, Table
from rgpd_sante.documents.contents.information_notice import leaflet, poster
from rgpd_sante.facts import Answer
from rgpd_sante.practice import Contact, Practice
from rgpd_sante.register import (
    ControllerRecord,
    DataItem,
    DataSubjects,
    HealthDataHosting,
    OfficerDesignation,
    Party,
    Processor,
    Purpose,
    Recipient,
    Register,
    RetentionTerm,
    Transfer,
)
from rgpd_sante.vocabulary.register import (
    DataCategory,
    DataSubjectCategory,
    LegalBasis,
    ProcessingSubject,
    RecipientCategory,
    SafeguardKind,
)

AT = datetime(2026, 10, 1, 12, 0, tzinfo=UTC)
Maker: TypeAlias = Callable[..., Document]
BOTH = pytest.mark.parametrize("make", [leaflet, poster], ids=["leaflet", "poster"])
PATIENTS = (DataSubjects(category=DataSubjectCategory.PATIENTS),)
KNOWN = ControllerRecord(
    name="Soins",
    purposes=(
        Purpose(
            description="soigner",
            legal_basis=LegalBasis.LEGAL_OBLIGATION,
            retention=(RetentionTerm(words="vingt ans"),),
        ),
    ),
    data_subjects=PATIENTS,
    data=(DataItem(category=DataCategory.HEALTH),),
    any_recipient=Answer.NO,
    any_transfer=Answer.NO,
    any_processor=Answer.NO,
    data_source="la personne",
    provision_of_data="données nécessaires aux soins",
    rights_procedure="à l’accueil",
    automated_decision=Answer.NO,
)


def notice(make: Maker, *records: ControllerRecord, practice: Practice | None = None, **register: object) -> str:
    """Return the words of the notice of these records."""
    keeper = full_practice() if practice is None else practice
    whole = changed(Register(controller_records=records), register)
    # each piece of a paragraph is read apart
    return words_of(make(whole, keeper, at=AT)).replace(" ,", ",")


def known(**changes: object) -> ControllerRecord:
    """Give the record of which all is known, with changes."""
    return changed(KNOWN, changes)


@BOTH
def test_a_record_of_which_all_is_known_leaves_no_blank(make: Maker) -> None:
    """Where the register and the practice say everything, nothing is left to complete."""
    officer = OfficerDesignation(designated=Answer.NO)
    words = notice(make, KNOWN, officer=officer)
    assert "[à compléter" not in words
    for text in (
        "Cabinet médical des Licornes",
        "accueil@cabinet-exemple.example",
        "soigner",
        "une obligation légale",
        "vingt ans",
        "Personne d’autre que nous ne reçoit vos données.",
        "Vos données ne sont pas transférées hors de l’Espace économique européen.",
        "données nécessaires aux soins",
        "Aucune décision vous concernant n’est entièrement automatisée.",
        "à l’accueil",
        "réclamation à la CNIL",
        "Aucun délégué n’est désigné.",
    ):
        assert text in words


@BOTH
def test_a_record_of_which_nothing_is_known_is_all_blanks(make: Maker) -> None:
    """Each item of art. 13 that no record states is a blank, and nothing is denied."""
    words = notice(make, ControllerRecord(data_subjects=PATIENTS), practice=bare_dossier().practice)
    for blank in (
        "téléphone ou adresse électronique",
        "contact du délégué, s’il y en a un",
        "finalité",
        "base légale",
        "durée de conservation",
        "qui reçoit les données",
        "nom de l’hébergeur des données de santé, s’il y en a un",
        "dire si des données quittent l’Espace économique européen",
        "dire si ces données sont obligatoires",
        "dire si une décision est entièrement automatisée",
        "à qui s’adresser, et comment",
    ):
        assert f"[à compléter : {blank}" in words
    for denial in ("ne sont pas transférées", "Personne d’autre", "Aucune décision", "Aucun délégué"):
        assert denial not in words


@BOTH
def test_a_blank_cannot_be_missed(make: Maker) -> None:
    """Blanks are in strong letters."""
    document = make(Register(controller_records=(ControllerRecord(),)), bare_dossier().practice, at=AT)
    strong = [
        part.text
        for block in document.blocks
        if not isinstance(block, Heading | Table) and hasattr(block, "content")
        for part in block.content
        if isinstance(part, Strong)
    ]
    assert any(text.startswith("[à compléter") for text in strong)


@BOTH
def test_a_register_without_patients_says_so(make: Maker) -> None:
    """A notice without any activity is a blank, not an assurance."""
    suppliers = ControllerRecord(name="Achats", data_subjects=(DataSubjects(category=DataSubjectCategory.SUPPLIERS),))
    words = notice(make, suppliers)
    assert "[à compléter : les traitements qui concernent les patients, encore absents du registre]" in words
    assert "Achats" not in words
    assert "ne sont pas transférées" not in words


@BOTH
@pytest.mark.parametrize(
    ("categories", "told", "doubtful"),
    [
        ((DataSubjectCategory.PATIENTS,), True, False),
        ((DataSubjectCategory.CUSTOMERS, DataSubjectCategory.EMPLOYEES), True, False),
        ((DataSubjectCategory.RELATIVES,), True, False),
        ((DataSubjectCategory.OTHER,), True, True),
        ((), True, True),
        ((DataSubjectCategory.EMPLOYEES,), False, False),
        ((DataSubjectCategory.EMPLOYEES, DataSubjectCategory.OTHER), False, False),
    ],
)
def test_the_activities_about_patients_are_told(
    make: Maker,
    categories: tuple[DataSubjectCategory, ...],
    told: bool,  # noqa: FBT001
    doubtful: bool,  # noqa: FBT001
) -> None:
    """Those that may be about patients are told too, with a blank that asks."""
    subjects = tuple(DataSubjects(category=category) for category in categories)
    words = notice(make, KNOWN, known(name="Agenda secret", data_subjects=subjects))
    assert ("Agenda secret" in words) is told
    assert ("[à compléter : dire si ces traitements concernent les patients] : Agenda secret" in words) is doubtful


@BOTH
def test_cameras_and_studies_have_their_own_notice(make: Maker) -> None:
    """They are named apart, and a notice of their own can be made for each."""
    camera = known(name="Caméra", subject=ProcessingSubject.VIDEO_SURVEILLANCE, data_source="images de la caméra")
    words = notice(make, KNOWN, camera)
    assert "Ces traitements font l’objet d’une information à part : Caméra" in words
    assert "images de la caméra" not in words
    own = make(Register(controller_records=(camera,)), full_practice(), at=AT, alone=True)
    assert own.title.endswith("— Caméra")
    assert "information à part" not in words_of(own)
    assert "vingt ans" in words_of(own)


@BOTH
def test_a_booking_platform_informs_of_its_own_accounts(make: Maker) -> None:
    """The practice does not answer for the account that a person opens on a platform."""
    said = "Si vous ouvrez un compte sur une plateforme de rendez-vous"
    assert said in notice(make, known(subject=ProcessingSubject.APPOINTMENTS))
    assert said not in notice(make, KNOWN)


@BOTH
def test_the_legitimate_interest_is_stated(make: Maker) -> None:
    """Art. 13 wants the interest pursued; where the record does not say it, it is a blank."""
    purpose = Purpose(description="rappeler", legal_basis=LegalBasis.LEGITIMATE_INTERESTS)
    assert "notre intérêt légitime : [à compléter : intérêt poursuivi]" in notice(make, known(purposes=(purpose,)))
    stated = attrs.evolve(purpose, legal_basis_detail="éviter les oublis")
    assert "notre intérêt légitime (éviter les oublis)" in notice(make, known(purposes=(stated,)))


def test_the_leaflet_tells_more_of_each_purpose_than_the_poster() -> None:
    """Sub-purposes, the text behind the basis, the condition of art. 9, data and source are in the leaflet."""
    record = full_controller_record()
    for text in (
        "coordonner avec les correspondants",
        "déontologie de la profession imaginée",
        "art. 9, § 2, h",
        "la personne elle-même et ses médecins précédents",
    ):
        assert text in notice(leaflet, record)
        assert text not in notice(poster, record)
    assert "Demandez la notice complète" in notice(poster, record)


@BOTH
@pytest.mark.parametrize(
    ("bases", "given", "withheld"),
    [
        ([LegalBasis.LEGAL_OBLIGATION], [], ["Portabilité", "Retrait du consentement"]),
        ([LegalBasis.CONTRACT], ["Portabilité"], ["Retrait du consentement"]),
        ([LegalBasis.LEGAL_OBLIGATION, LegalBasis.CONSENT], ["Portabilité", "Retrait du consentement"], []),
        ([None], ["Portabilité", "Retrait du consentement"], []),
        ([], ["Portabilité", "Retrait du consentement"], []),
    ],
)
def test_the_rights_depend_on_the_legal_bases(
    make: Maker, bases: list[LegalBasis | None], given: list[str], withheld: list[str]
) -> None:
    """Five rights are always told; two need consent or a contract, or a basis that is not known yet."""
    words = notice(make, known(purposes=tuple(Purpose(legal_basis=basis) for basis in bases)))
    for name in ("Accès", "Rectification", "Effacement", "Limitation", "Opposition", *given):
        assert name in words
    for name in withheld:
        assert name not in words


@BOTH
@pytest.mark.parametrize(
    ("processor", "said"),
    [
        (
            Processor(name="Nuage", hosts_health_data=Answer.YES, hosting=HealthDataHosting(certified=Answer.YES)),
            "hébergées par Nuage, hébergeur certifié (HDS).",
        ),
        (
            Processor(
                name="Nuage",
                hosts_health_data=Answer.YES,
                hosting=HealthDataHosting(certified=Answer.YES, ends_on=date(2026, 9, 30)),
            ),
            "hébergées par Nuage [à compléter : certification HDS]",
        ),
        (
            Processor(
                name="Nuage",
                hosts_health_data=Answer.YES,
                hosting=HealthDataHosting(certified=Answer.YES, ends_on=date(2026, 10, 1)),
            ),
            "hébergées par Nuage, hébergeur certifié (HDS).",
        ),
        (
            Processor(hosts_health_data=Answer.YES, hosting=HealthDataHosting(certified=Answer.NO)),
            "hébergées par [à compléter : nom de l’hébergeur] [à compléter : certification HDS]",
        ),
        (Processor(name="Nuage"), "Nuage : [à compléter : dire s’il héberge des données de santé]"),
        (Processor(), "[à compléter : nom du sous-traitant] : [à compléter : dire s’il héberge"),
    ],
)
def test_the_host_of_health_data_is_named(make: Maker, processor: Processor, said: str) -> None:
    """A host is called certified where the register says so and its certificate has not ended."""
    assert said in notice(make, known(any_processor=Answer.YES, processors=(processor,)))


@BOTH
def test_a_processor_that_hosts_nothing_is_no_host(make: Maker) -> None:
    """It is not named as one, and nothing is asked of it."""
    processor = Processor(name="Ménage", hosts_health_data=Answer.NO)
    words = notice(make, known(any_processor=Answer.YES, processors=(processor,)))
    assert "Ménage" not in words
    assert "héberge" not in words


@BOTH
@pytest.mark.parametrize(
    ("transfer", "said"),
    [
        (
            Transfer(country="JP", safeguard=SafeguardKind.ADEQUACY_DECISION),
            "Japon : Décision d’adéquation",
        ),
        (Transfer(destination="assistance de nuit"), "assistance de nuit : [à compléter : garantie de ce transfert]"),
        (Transfer(), "[à compléter : pays de destination] : [à compléter : garantie de ce transfert]"),
        (
            Transfer(country="US", safeguard=SafeguardKind.PRIVACY_SHIELD),
            "États-Unis : [à compléter : garantie de ce transfert]",
        ),
    ],
)
def test_transfers_are_told_with_their_safeguard(make: Maker, transfer: Transfer, said: str) -> None:
    """A safeguard that was annulled is none, and is left to be told."""
    words = notice(make, known(any_transfer=Answer.YES, transfers=(transfer,)))
    assert said in words
    assert "ne sont pas transférées" not in words


@BOTH
def test_a_transfer_that_contradicts_its_answer_is_told(make: Maker) -> None:
    """Where a record denies transfers and lists one, the one is told and nothing is denied."""
    words = notice(make, known(any_transfer=Answer.NO, transfers=(Transfer(country="CH"),)))
    assert "Suisse" in words
    assert "ne sont pas transférées" not in words


@BOTH
def test_recipients_are_gathered_by_category(make: Maker) -> None:
    """Each is named once; a processor of which no more is said is named by its name, any other is asked for."""
    first = known(
        any_recipient=Answer.YES,
        recipients=(
            Recipient(category=RecipientCategory.PARTNER, detail="caisse"),
            Recipient(category=RecipientCategory.PROCESSOR),
            Recipient(category=RecipientCategory.OTHER),
        ),
        any_processor=Answer.YES,
        processors=(Processor(name="Nuage", hosts_health_data=Answer.NO), Processor(hosts_health_data=Answer.NO)),
    )
    second = known(
        name="Agenda",
        any_recipient=Answer.YES,
        recipients=(
            Recipient(category=RecipientCategory.PARTNER, detail="caisse"),
            Recipient(category=RecipientCategory.PARTNER, detail="confrères"),
        ),
    )
    words = notice(make, first, second)
    assert "Partenaires institutionnels ou commerciaux : caisse ; confrères" in words
    assert "Sous-traitants : Nuage" in words
    assert "Autre destinataire : [à compléter : lesquels]" in words


@BOTH
def test_what_some_records_lack_names_them(make: Maker) -> None:
    """A blank about some activities names them; one about all does not need to."""
    silent = known(name="Agenda", provision_of_data=None, any_transfer=Answer.UNKNOWN)
    some, all_ = notice(make, KNOWN, silent), notice(make, silent)
    assert "ce qui suit d’un refus] : Agenda" in some
    assert "pour quel pays] : Agenda" in some
    assert "ce qui suit d’un refus] : Agenda" not in all_


@BOTH
def test_an_automated_decision_is_to_be_explained(make: Maker) -> None:
    """The logic and the consequences of such a decision are for a person to write."""
    words = notice(make, KNOWN, known(name="Tri", automated_decision=Answer.YES))
    assert "[à compléter : logique, portée et conséquences de la décision automatisée] : Tri" in words
    assert "Aucune décision" not in words


@BOTH
def test_terms_are_told_with_the_data_that_they_are_for(make: Maker) -> None:
    """One term for all data stands alone; others name their categories; data without any make a blank."""
    twenty, ten = RetentionTerm(words="vingt ans"), RetentionTerm(words="dix ans")
    health = DataItem(category=DataCategory.HEALTH, retention=(twenty,))
    money = DataItem(category=DataCategory.ECONOMIC_FINANCIAL, retention=(ten,))
    silent = DataItem(category=DataCategory.CONNECTION)
    purposes = (Purpose(description="soigner", legal_basis=LegalBasis.LEGAL_OBLIGATION),)
    assert "vingt ans —" not in notice(make, known(purposes=purposes, data=(health,)))
    words = notice(make, known(purposes=purposes, data=(health, money, silent)))
    assert "vingt ans — pour : Données concernant la santé" in words
    assert "dix ans — pour : Informations d’ordre économique et financier" in words
    assert "[à compléter : durée de conservation] — pour : Données de connexion (adresse IP, journaux)" in words


@BOTH
@pytest.mark.parametrize(
    ("officer", "person", "said"),
    [
        (OfficerDesignation(designated=Answer.NO), Contact(email="d@exemple.example"), "Aucun délégué n’est désigné."),
        (OfficerDesignation(), Contact(email="d@exemple.example"), "d@exemple.example"),
        (OfficerDesignation(designated=Answer.YES), Contact(last_name="Muet"), "[à compléter : contact du délégué]"),
        (OfficerDesignation(company=Party(name="Vigie Inventée")), None, "Vigie Inventée"),
        (OfficerDesignation(), None, "[à compléter : contact du délégué, s’il y en a un]"),
    ],
)
def test_the_officer_can_be_reached(
    make: Maker, officer: OfficerDesignation, person: Contact | None, said: str
) -> None:
    """A name alone is no contact; an officer of whom nothing is known is neither named nor denied."""
    practice = attrs.evolve(full_practice(), data_protection_officer=person)
    assert said in notice(make, KNOWN, practice=practice, officer=officer)


@BOTH
def test_the_controller_can_be_reached(make: Maker) -> None:
    """The contact is the first person who can be reached; joint controllers and a representative are named."""
    practice = attrs.evolve(
        full_practice(),
        name=None,
        contact_point=Contact(last_name="Muette"),
        legal_representative=Contact(last_name="Parle", telephone="01 99 00 55 55"),
    )
    words = notice(make, full_controller_record(), practice=practice, representative=full_register().representative)
    assert "[à compléter : nom du responsable]" in words
    assert "Parle 01 99 00 55 55" in words
    assert "Muette" not in words
    assert "Responsable conjoint : Maison médicale des Griffons".replace(" : ", " ") in words
    assert "Représentant dans l’Union européenne Représentation Phénix" in words


@BOTH
def test_the_notice_of_the_nurse_reads_as_one(make: Maker) -> None:
    """Of five activities three are told, one has its own notice and one is about no patient."""
    document = make(nurse_register(), stolen_laptop().practice, at=AT)
    words = words_of(document)
    assert "Fournisseurs" not in words
    assert "prévenir les vols" not in words
    title = next(b.text for b in document.blocks if isinstance(b, Heading) and "combien de temps" in b.text)
    for name in ("Soins à domicile", "Rendez-vous", "Lettre d’information"):
        assert name in blocks_told(document, title)
    assert document.subtitle == "Cabinet infirmier du Piton Imaginaire — version du 1er\u00a0octobre 2026"
