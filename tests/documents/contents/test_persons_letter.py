# SPDX-License-Identifier: MIT
"""The communication to the persons: what GDPR art. 34(2) wants, in plain words, and nothing that is not theirs."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import attrs
import pytest

from breach_samples import full_breach, full_practice
from document_dossiers import bare_dossier, blocks_told, stolen_laptop, words_of
from document_facts import facts_of
from rgpd_sante.breach import Art34Exemption, Breach, CommunicationPlan, Exposure, Measure, Notification, Recovery
from rgpd_sante.documents import Document
from rgpd_sante.documents.blocks import Callout, Lines, Signature, Strong, Table
from rgpd_sante.documents.contents.letter_words import CONSEQUENCES, DATA, HARMS, ORIGINS, PERSONS
from rgpd_sante.documents.contents.persons_letter import is_public, persons_letter
from rgpd_sante.documents.numbers import number
from rgpd_sante.facts import Answer, Count
from rgpd_sante.practice import Contact, Practice
from rgpd_sante.vocabulary.breach import (
    Art34Ground,
    BreachCause,
    BreachNature,
    BreachOrigin,
    BreachRole,
    Certainty,
    ConsequenceKind,
    DataKind,
    Exfiltration,
    HarmKind,
    NotificationKind,
    PersonCategory,
    Restoration,
)

BEFORE = datetime(2026, 6, 10, 16, 0, tzinfo=UTC)
AFTER = datetime(2026, 6, 20, 16, 0, tzinfo=UTC)
BOTH = [BEFORE, AFTER]
# what a letter may take from what the practice wrote: what it did, and what it advises
MEANT_FOR_THE_PERSONS = {"Measure.text", "CommunicationPlan.advice", "Breach.reference"}


def letter(breach: Breach, at: datetime = BEFORE, practice: Practice | None = None) -> Document:
    """Draft the letter of a breach."""
    return persons_letter(breach, practice or full_practice(), at=at)


def simple(**facts: object) -> Breach:
    """Build a breach that says nothing but what the test gives it."""
    breach = Breach(reference="S", role=BreachRole.CONTROLLER, certainty=Certainty.ESTABLISHED)
    return attrs.evolve(breach, **facts)  # type: ignore[arg-type]  # the fields of the test at hand


@pytest.mark.parametrize("at", BOTH, ids=["letter", "public"])
def test_the_parts_that_the_law_wants_are_there(at: datetime) -> None:
    """Nature, contact, likely consequences, measures: each of art. 34(2) has its heading and its words."""
    document = letter(full_breach(), at)
    assert "piratage" in blocks_told(document, "Ce qui s’est passé")
    assert "Cela a duré du 17 mai 2026 au 8 juin 2026." in blocks_told(document, "Ce qui s’est passé")
    assert "votre numéro de sécurité sociale" in blocks_told(document, "Vos données concernées")
    assert "secret professionnel" in blocks_told(document, "Les conséquences possibles pour vous")
    assert "remplacer tous les mots de passe de l’équipe" in blocks_told(document, "Ce que nous faisons")
    contact = blocks_told(document, "Nous contacter")
    assert "dpo@delegue-fictif.example" in contact
    assert "réclamation à la CNIL" in contact


@pytest.mark.parametrize("at", BOTH, ids=["letter", "public"])
def test_no_number_of_persons_or_records_is_told(at: datetime) -> None:
    """Art. 34(2) asks for no quantity, and a letter gives none."""
    breach = full_breach()
    words = words_of(letter(breach, at))
    counts = [breach.persons, breach.records, *(sent.persons for sent in breach.communications)]
    for count in counts:
        assert count is not None
        assert str(count.value) not in words
        assert number(count.value) not in words


@pytest.mark.parametrize("at", BOTH, ids=["letter", "public"])
def test_nothing_written_for_the_cnil_is_told(at: datetime) -> None:
    """Descriptions, precisions, decisions and journal may name other persons: they stay in the register."""
    words = words_of(letter(full_breach(), at))
    texts = [
        (name, leaf)
        for name, leaf in facts_of(full_breach())
        if type(leaf) is str and name not in MEANT_FOR_THE_PERSONS
    ]
    assert len(texts) > 40
    assert [(name, text) for name, text in texts if text in words] == []


@pytest.mark.parametrize("at", BOTH, ids=["letter", "public"])
def test_the_letter_speaks_to_the_person_only(at: datetime) -> None:
    """No callout and no table: what is meant for the practice is in the action plan."""
    document = letter(full_breach(), at)
    assert not any(isinstance(block, Callout | Table) for block in document.blocks)
    assert document.events == ()
    assert "vous" in words_of(document)


def test_what_is_missing_is_a_visible_blank() -> None:
    """A fact that is not known leaves « [à compléter : …] » in strong letters, never a gap."""
    dossier = bare_dossier()
    document = persons_letter(dossier.breaches[0], dossier.practice, at=BEFORE)
    for heading, blank in (
        ("Ce qui s’est passé", "en une phrase simple, ce qui s’est passé"),
        ("Ce qui s’est passé", "quand cela s’est passé"),
        ("Ce qui s’est passé", "ce qui est arrivé aux données"),
        ("Vos données concernées", "quelles données de la personne"),
        ("Les conséquences possibles pour vous", "les conséquences probables"),
        ("Ce que nous faisons", "les mesures prises ou prévues, y compris pour limiter les effets"),
        ("Nous contacter", "nom, téléphone ou adresse électronique du contact"),
    ):
        assert f"[à compléter : {blank}]" in blocks_told(document, heading)
    strong = [
        part.text for block in document.blocks for part in getattr(block, "content", ()) if isinstance(part, Strong)
    ]
    assert "[à compléter\u00a0: quand cela s’est passé]" in strong


def test_a_letter_without_blank_needs_none() -> None:
    """Where all is known the one blank is the address of the person."""
    dossier = stolen_laptop()
    words = words_of(persons_letter(dossier.breaches[0], dossier.practice, at=datetime(2026, 12, 26, tzinfo=UTC)))
    assert words.count("[à compléter") == 2
    assert "[à compléter : nom de la personne, ou de son représentant légal]" in words


def test_a_letter_has_the_form_of_a_letter() -> None:
    """Sender, recipient, place and day, subject, salutation, signature."""
    document = letter(full_breach())
    sender, recipient = [block for block in document.blocks if isinstance(block, Lines)][:2]
    assert sender.lines == (
        "Cabinet médical des Licornes",
        "12, rue des Chimères",
        "Bâtiment Mirage",
        "99876 Ville-Imaginaire",
        "Pays-Imaginaire",
    )
    assert recipient.placement.value == "right"
    words = words_of(document)
    assert "Ville-Imaginaire, le 10 juin 2026" in words
    assert "Objet : violation de données personnelles qui vous concerne" in words
    assert "Madame, Monsieur," in words
    (signature,) = [block for block in document.blocks if isinstance(block, Signature)]
    assert signature.lines == ("Jeanne Exemple", "médecin gérante", "Cabinet médical des Licornes")


def test_without_a_representative_the_practice_signs() -> None:
    """A signature names the practice, and no place that is not known."""
    practice = attrs.evolve(full_practice(), legal_representative=None, address=None)
    document = letter(full_breach(), practice=practice)
    (signature,) = [block for block in document.blocks if isinstance(block, Signature)]
    assert signature.lines == ("Cabinet médical des Licornes",)
    assert "Le 10 juin 2026" in words_of(document)


@pytest.mark.parametrize(
    ("ground", "at", "public"),
    [
        (Art34Ground.DISPROPORTIONATE_EFFORT, AFTER, True),
        (Art34Ground.DISPROPORTIONATE_EFFORT, BEFORE, False),
        (Art34Ground.UNINTELLIGIBLE, AFTER, False),
        (Art34Ground.RISK_NO_LONGER_LIKELY, AFTER, False),
        (None, AFTER, False),
    ],
)
def test_the_public_communication_is_that_of_34_3_c(ground: Art34Ground | None, at: datetime, *, public: bool) -> None:
    """Ground (c), once decided, changes the means: a message to the public, neither addressed nor signed."""
    claimed = None
    if ground is not None:
        claimed = Art34Exemption(ground=ground, decided_at=datetime(2026, 6, 15, tzinfo=UTC), reason="motif inventé")
    breach = attrs.evolve(full_breach(), art34_exemption=claimed)
    document = letter(breach, at)
    assert is_public(breach, at=at) is public
    assert any(isinstance(block, Signature) for block in document.blocks) is not public
    assert ("Madame, Monsieur," in words_of(document)) is not public
    assert ("communication au public" in document.title) is public


def test_the_public_communication_says_whom_it_is_for() -> None:
    """Who reads it can tell whether it is for them."""
    words = blocks_told(letter(full_breach(), AFTER), "Êtes-vous concerné\u202f?")
    assert "vous êtes ou avez été l’un de nos patients" in words
    assert "représentant légal d’un mineur" in words
    unknown = attrs.evolve(full_breach(), person_categories=())
    assert "[à compléter : qui est concerné]" in blocks_told(letter(unknown, AFTER), "Êtes-vous concerné\u202f?")


@pytest.mark.parametrize(
    ("began", "ended", "ongoing", "words"),
    [
        (8, 8, Answer.NO, "Cela a eu lieu le 8 juin 2026."),
        (7, 8, Answer.NO, "Cela a duré du 7 juin 2026 au 8 juin 2026."),
        (7, None, Answer.YES, "Cela a commencé le 7 juin 2026 et n’a pas encore pris fin."),
        (7, None, Answer.UNKNOWN, "Cela a commencé le 7 juin 2026."),
        (None, 8, Answer.NO, "[à compléter : quand cela s’est passé]"),
    ],
)
def test_the_period_is_told_in_days(began: int | None, ended: int | None, ongoing: Answer, words: str) -> None:
    """A person reads days, not hours."""
    breach = simple(
        began_at=None if began is None else datetime(2026, 6, began, 6, tzinfo=UTC),
        ended_at=None if ended is None else datetime(2026, 6, ended, 7, tzinfo=UTC),
        ongoing=ongoing,
    )
    assert words in blocks_told(letter(breach), "Ce qui s’est passé")


@pytest.mark.parametrize(
    ("nature", "facts", "words"),
    [
        (BreachNature.CONFIDENTIALITY, {}, "ont pu lire vos données."),
        (
            BreachNature.CONFIDENTIALITY,
            {"exposure": Exposure(exfiltration=Exfiltration.YES)},
            "ont pu lire vos données et les emporter",
        ),
        (
            BreachNature.CONFIDENTIALITY,
            {"exposure": Exposure(exfiltration=Exfiltration.DISCLOSED)},
            "ont été transmises à des personnes qui n’y avaient pas droit, ou publiées",
        ),
        (BreachNature.INTEGRITY, {}, "ont pu être modifiées sans autorisation"),
        (BreachNature.AVAILABILITY, {}, "n’ont plus été accessibles, ou ont été perdues"),
        (
            BreachNature.AVAILABILITY,
            {"recovery": Recovery(restoration=Restoration.FULL)},
            "pendant un temps ; elles sont rétablies",
        ),
        (BreachNature.AVAILABILITY, {"recovery": Recovery(restoration=Restoration.PARTIAL)}, "qu’en partie"),
        (BreachNature.AVAILABILITY, {"recovery": Recovery(restoration=Restoration.NONE)}, "sont perdues"),
    ],
)
def test_the_nature_is_told_in_plain_words(nature: BreachNature, facts: dict[str, object], words: str) -> None:
    """What was lost is told as what it means for the data of the person, no more and no less than is known."""
    assert words in blocks_told(letter(simple(natures=(nature,), **facts)), "Ce qui s’est passé")


@pytest.mark.parametrize(
    ("facts", "there", "absent"),
    [
        (
            {"natures": (BreachNature.CONFIDENTIALITY,), "data_kinds": (DataKind.CREDENTIALS,)},
            ["Changez les mots de passe", "hameçonnage"],
            ["Surveillez vos comptes", "ne payez pas", "sont exactes", "Gardez vos propres documents"],
        ),
        (
            {"natures": (BreachNature.CONFIDENTIALITY,), "data_kinds": (DataKind.FINANCIAL,)},
            ["Surveillez vos comptes"],
            ["Changez les mots de passe"],
        ),
        (
            {"natures": (BreachNature.CONFIDENTIALITY,), "origins": (BreachOrigin.HACK,)},
            ["ne payez pas"],
            ["Changez les mots de passe"],
        ),
        (
            {"natures": (BreachNature.CONFIDENTIALITY,), "causes": (BreachCause.INTERNAL_MALICIOUS,)},
            ["ne payez pas"],
            [],
        ),
        ({"natures": (BreachNature.INTEGRITY,)}, ["sont exactes"], ["hameçonnage", "Gardez vos propres documents"]),
        ({"natures": (BreachNature.AVAILABILITY,)}, ["Gardez vos propres documents"], ["hameçonnage", "exactes"]),
        ({}, ["hameçonnage", "sont exactes", "Gardez vos propres documents"], []),
    ],
)
def test_the_advice_follows_what_was_lost(facts: dict[str, object], there: list[str], absent: list[str]) -> None:
    """A person is told what helps against this breach, and nothing beside it."""
    words = blocks_told(letter(simple(**facts)), "Ce que vous pouvez faire")
    assert [text for text in there if text not in words] == []
    assert [text for text in absent if text in words] == []


def test_the_advice_of_the_practice_is_told_word_for_word() -> None:
    """What the practice advises stands after what the library says, or alone."""
    recovered = simple(natures=(BreachNature.AVAILABILITY,), recovery=Recovery(restoration=Restoration.FULL))
    assert "[à compléter : ce que la personne peut faire]" in words_of(letter(recovered))
    advised = attrs.evolve(recovered, communication_plan=CommunicationPlan(advice="rapportez votre carnet"))
    words = blocks_told(letter(advised), "Ce que vous pouvez faire")
    assert words.strip().endswith("rapportez votre carnet")
    assert "[à compléter" not in words


def test_measures_are_those_done_and_those_to_come() -> None:
    """What is done and what is proposed are told apart; the filing with the CNIL is told once it is made."""
    breach = simple(measures=(Measure(text="serrure changée", done_at=BEFORE), Measure(text="alarme posée")))
    words = blocks_told(letter(breach), "Ce que nous faisons")
    assert words.index("déjà pris") < words.index("serrure changée") < words.index("Nous allons")
    assert words.index("Nous allons") < words.index("alarme posée")
    assert "notifié cette violation à la CNIL" not in words
    assert "notifié cette violation à la CNIL le 11 juin 2026" in words_of(letter(full_breach(), AFTER))
    withdrawal = Notification(kind=NotificationKind.WITHDRAWAL, filed_at=AFTER)
    withdrawn = attrs.evolve(full_breach(), notifications=(*full_breach().notifications, withdrawal))
    assert "notifié cette violation à la CNIL" not in words_of(letter(withdrawn, AFTER))


@pytest.mark.parametrize(
    ("contact", "words"),
    [
        (None, "[à compléter : nom, téléphone ou adresse électronique du contact]"),
        (Contact(), "[à compléter : nom, téléphone ou adresse électronique du contact]"),
        (Contact(last_name="Inventée"), "Inventée [à compléter"),
        (Contact(last_name="Inventée", telephone="01 99 00 44 44"), "Inventée 01 99 00 44 44"),
    ],
)
def test_the_contact_can_be_reached(contact: Contact | None, words: str) -> None:
    """A name without telephone nor address leaves a blank: nobody could write to it."""
    practice = attrs.evolve(full_practice(), data_protection_officer=None, contact_point=contact)
    told = blocks_told(letter(simple(), practice=practice), "Nous contacter")
    assert "notre point de contact" in told
    assert words in told


def test_a_consequence_told_twice_is_told_once() -> None:
    """Two lists that say « autre » leave one blank, the last of the list."""
    breach = simple(
        consequences=(ConsequenceKind.OTHER, ConsequenceKind.FALSIFICATION), harms=(HarmKind.OTHER, HarmKind.FRAUD)
    )
    words = blocks_told(letter(breach), "Les conséquences possibles pour vous")
    assert words.count("[à compléter") == 1
    assert words.strip().endswith("[à compléter : autre conséquence possible] .")


@pytest.mark.parametrize(
    ("table", "kind"),
    [
        (ORIGINS, BreachOrigin),
        (DATA, DataKind),
        (CONSEQUENCES, ConsequenceKind),
        (HARMS, HarmKind),
        (PERSONS, PersonCategory),
    ],
    ids=lambda value: getattr(value, "__name__", ""),
)
def test_each_code_has_plain_words(table: dict[str, str], kind: type[BreachOrigin]) -> None:
    """Whatever was ticked, the letter has words for it."""
    assert list(table) == list(kind)
    assert all(text.strip() and "_" not in text for text in table.values())


def test_a_letter_is_dated_by_its_instant() -> None:
    """The day on the letter is that of the territory, not of UTC."""
    dossier = stolen_laptop()
    late = datetime(2026, 12, 25, 21, 0, tzinfo=UTC)
    words = words_of(persons_letter(dossier.breaches[0], dossier.practice, at=late))
    assert "Saint-Chimère, le 26 décembre 2026" in words
    assert date(2026, 12, 26) == (late + timedelta(hours=4)).date()


def test_counts_hidden_in_no_corner() -> None:
    """A breach of one person says nothing of how many."""
    words = words_of(letter(simple(persons=Count(value=4711), records=Count(value=8822))))
    assert "4711" not in words.replace("\u202f", "")
    assert "8822" not in words.replace("\u202f", "")
