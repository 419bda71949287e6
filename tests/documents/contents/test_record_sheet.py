# SPDX-License-Identifier: MIT
"""The sheet of one processing activity: the blocks of the CNIL workbook in their order, and what is not known."""

from __future__ import annotations

from datetime import date

import pytest

from breach_samples import full_practice
from document_dossiers import blocks_told, fields_told, words_of
from register_samples import full_controller_record, full_processor_record
from rgpd_sante.documents import Document
from rgpd_sante.documents.blocks import Heading, Table
from rgpd_sante.documents.contents.entries import NOT_FILLED
from rgpd_sante.documents.contents.law import plain
from rgpd_sante.documents.contents.processor_record_sheet import processor_record_sheet
from rgpd_sante.documents.contents.record_data import sensitive
from rgpd_sante.documents.contents.record_parts import View
from rgpd_sante.documents.contents.record_sheet import record_sheet
from rgpd_sante.facts import Answer
from rgpd_sante.register import (
    ControllerRecord,
    DataItem,
    DataSubjects,
    HealthDataHosting,
    ImpactAssessment,
    ProcessingContract,
    Processor,
    ProcessorRecord,
    Purpose,
    Recipient,
    RetentionTerm,
    SecurityMeasure,
    Transfer,
)
from rgpd_sante.vocabulary.register import (
    Art9Condition,
    DataCategory,
    DataSubjectCategory,
    LegalBasis,
    RecipientCategory,
    SecurityMeasureKind,
)
from rgpd_sante.vocabulary.retention import RetentionRuleCode

VIEW = View(day=date(2026, 10, 1))
ALONE = View(day=date(2026, 10, 1), alone=True, level=1)


def sheet(record: ControllerRecord | ProcessorRecord, view: View = VIEW) -> Document:
    """Make a document of a sheet."""
    if isinstance(record, ControllerRecord):
        return Document(title="·", blocks=tuple(record_sheet(record, full_practice(), view)), notice="·")
    return Document(title="·", blocks=tuple(processor_record_sheet(record, full_practice(), view)), notice="·")


def headings(document: Document, level: int) -> list[str]:
    """Return the headings of one level."""
    return [block.text for block in document.blocks if isinstance(block, Heading) and block.level == level]


def lacking(document: Document) -> str:
    """Return the names of all that is not known."""
    return " ; ".join(value for name, value in fields_told(document) if name == NOT_FILLED)


def rows(document: Document, caption: str) -> list[list[str]]:
    """Return the rows of the table of this caption, spaces made plain."""
    return [
        [plain(cell).replace("\u00a0", " ").replace("\u202f", " ") for cell in row]
        for block in document.blocks
        if isinstance(block, Table) and block.caption == caption
        for row in block.rows
    ]


def test_the_blocks_stand_in_the_order_of_the_workbook() -> None:
    """Actors, purposes, data, sensitive data, persons, recipients, measures, transfers, and only then the rest."""
    assert headings(sheet(full_controller_record()), 2) == [
        "Acteurs",
        "Finalités",
        "Catégories de données personnelles",
        "Données sensibles",
        "Personnes concernées",
        "Destinataires",
        "Mesures de sécurité",
        "Transferts hors de l’Espace économique européen",
        "Enrichissement",
    ]


def test_the_nir_is_no_sensitive_datum() -> None:
    """The NIR stands among the ordinary data, health and offences among the sensitive ones."""
    record = ControllerRecord(
        data=(
            DataItem(category=DataCategory.NIR),
            DataItem(category=DataCategory.HEALTH),
            DataItem(category=DataCategory.OFFENCES),
        )
    )
    document = sheet(record)
    assert [row[0] for row in rows(document, "Données et durées de conservation")] == [
        "Numéro de Sécurité sociale (NIR)"
    ]
    assert [row[0] for row in rows(document, "Données sensibles et durées de conservation")] == [
        "Données concernant la santé",
        "Données relatives à des condamnations pénales ou à des infractions",
    ]


@pytest.mark.parametrize(
    ("categories", "answer"),
    [
        ((), Answer.UNKNOWN),
        ((DataCategory.NIR, DataCategory.CONNECTION), Answer.NO),
        ((DataCategory.NIR, DataCategory.GENETIC), Answer.YES),
    ],
)
def test_sensitive_data_are_those_that_are_named(categories: tuple[DataCategory, ...], answer: Answer) -> None:
    """A record that names no data says nothing of sensitive data."""
    record = ControllerRecord(data=tuple(DataItem(category=category) for category in categories))
    assert sensitive(record) is answer


def test_each_category_of_data_has_its_own_term() -> None:
    """A term is told beside its data; data without one refer to that of the purpose, or say that none is known."""
    rule = RetentionTerm(rule=RetentionRuleCode.ELECTRONIC_CARE_SHEETS)
    data = (
        DataItem(category=DataCategory.NIR, retention=(rule, RetentionTerm(words="cinq ans"), RetentionTerm())),
        DataItem(category=DataCategory.CONNECTION),
    )
    general = Purpose(retention=(RetentionTerm(words="dix ans"),))
    alone = rows(sheet(ControllerRecord(data=data)), "Données et durées de conservation")
    assert alone[0][2] == (
        "Règle suivie : Double électronique des feuilles de soins "
        "(3 mois ; point de départ : télétransmission ; obligatoire)\n\ncinq ans\n\nPas encore connu"
    )
    assert alone[1][1:] == ["Pas encore connu", "Pas encore connu"]
    with_purpose = sheet(ControllerRecord(data=data, purposes=(general,)))
    assert rows(with_purpose, "Données et durées de conservation")[1][2] == "Durée fixée pour la finalité, ci-dessous"
    assert ("Durée de conservation", "dix ans") in fields_told(with_purpose)


def test_a_rule_that_is_not_verified_says_so() -> None:
    """The mark stands wherever the duration does, in the sheet and in the list of the rules."""
    record = ControllerRecord(
        data=(
            DataItem(
                category=DataCategory.CONNECTION,
                retention=(RetentionTerm(rule=RetentionRuleCode.ACCESS_BADGES),),
            ),
        )
    )
    document = sheet(record, ALONE)
    assert "non vérifié" in rows(document, "Données et durées de conservation")[0][2]
    assert "non vérifié" in blocks_told(document, "Règles de conservation suivies")


def test_several_purposes_are_numbered() -> None:
    """Each legal basis stands beside the purpose that it is for."""
    record = ControllerRecord(
        purposes=(
            Purpose(description="soigner", legal_basis=LegalBasis.LEGAL_OBLIGATION, sub_purposes=("suivre",)),
            Purpose(description="rappeler", legal_basis=LegalBasis.CONSENT, retention=(RetentionTerm(words="un an"),)),
        )
    )
    told = fields_told(sheet(record))
    for box in (
        ("Finalité principale", "soigner"),
        ("Sous-finalités, finalité 1", "– suivre"),
        ("Finalité 2", "rappeler"),
        ("Base légale (art. 6), finalité 1".replace(". 6", ".\u00a06"), "Obligation légale"),
        ("Base légale (art. 6), finalité 2".replace(". 6", ".\u00a06"), "Consentement"),
        ("Durée de conservation, finalité 2", "un an"),
    ):
        assert box in told


def test_what_is_unknown_is_named_and_never_denied() -> None:
    """A record of which nothing is known names every item of art. 30 as missing."""
    document = sheet(ControllerRecord())
    for name in (
        "Nom du traitement",
        "Finalité principale",
        "Catégories de données",
        "Données sensibles traitées",
        "Catégories de personnes",
        "Données communiquées à des destinataires",
        "Mesures de sécurité",
        "Données transférées",
        "Base légale",
        "Recours à des sous-traitants",
    ):
        assert name in lacking(document)
    assert "Non" not in [value for _, value in fields_told(document)]


def test_art_9_is_asked_for_where_data_may_be_sensitive() -> None:
    """A record that names ordinary data only is not told that its exception of art. 9 is missing."""
    ordinary = ControllerRecord(purposes=(Purpose(),), data=(DataItem(category=DataCategory.ECONOMIC_FINANCIAL),))
    health = ControllerRecord(purposes=(Purpose(),), data=(DataItem(category=DataCategory.HEALTH),))
    needless = ControllerRecord(
        purposes=(Purpose(art9_condition=Art9Condition.HEALTH_CARE),), data=(DataItem(category=DataCategory.NIR),)
    )
    assert "Exception pour les données sensibles" not in lacking(sheet(ordinary))
    assert "Exception pour les données sensibles" in lacking(sheet(health))
    assert "Prévention, diagnostics, soins" in words_of(sheet(needless))


def test_persons_and_recipients_are_told_with_or_without_detail() -> None:
    """Recipients come in the groups of the workbook; a group of which no more is known says so."""
    record = ControllerRecord(
        data_subjects=(
            DataSubjects(category=DataSubjectCategory.PATIENTS),
            DataSubjects(category=DataSubjectCategory.OTHER, detail="voisins"),
        ),
        any_recipient=Answer.YES,
        recipients=(
            Recipient(category=RecipientCategory.OTHER),
            Recipient(category=RecipientCategory.PARTNER, detail="caisse"),
            Recipient(category=RecipientCategory.PARTNER),
            Recipient(category=RecipientCategory.PARTNER, detail="confrères"),
        ),
    )
    told = fields_told(sheet(record))
    assert ("Catégories de personnes", "Patients\nAutres personnes\u00a0: voisins") in told
    partners = told.index(("Partenaires institutionnels ou commerciaux", "caisse\nconfrères"))
    assert told[partners + 1] == ("Autre destinataire", "Sans précision")


def test_a_measure_without_detail_is_told() -> None:
    """A measure of which only the kind is known is named among what remains to be told."""
    record = ControllerRecord(security=(SecurityMeasure(kind=SecurityMeasureKind.BACKUP),))
    assert "Sauvegarde des données" in lacking(sheet(record))


@pytest.mark.parametrize(
    ("assessment", "said", "unsaid"),
    [
        (ImpactAssessment(), "Critères remplis", "Date de l’analyse"),
        (ImpactAssessment(done=Answer.YES), "Date de l’analyse", "Aucun des neuf"),
        (ImpactAssessment(done=Answer.NO, criteria_assessed=Answer.YES), "Aucun des neuf critères", "Date de"),
        (ImpactAssessment(done=Answer.NO, done_on=date(2026, 1, 5)), "5 janvier 2026", "Aucun des neuf"),
    ],
)
def test_the_impact_assessment_is_told_as_it_stands(assessment: ImpactAssessment, said: str, unsaid: str) -> None:
    """A day is asked for where an assessment was made; no criterion is « none » only where all were looked at."""
    words = blocks_told(sheet(ControllerRecord(impact_assessment=assessment)), "Analyse d’impact (AIPD)")
    assert said in words
    assert unsaid not in words


@pytest.mark.parametrize(
    ("contract", "said"),
    [
        (ProcessingContract(signed=Answer.YES, signed_on=date(2025, 1, 1)), "contrat du 1er janvier 2025"),
        (ProcessingContract(signed_on=date(2025, 1, 1)), "contrat du 1er janvier 2025"),
        (ProcessingContract(signed=Answer.YES), "contrat signé, date pas encore connue"),
        (ProcessingContract(signed=Answer.NO), "pas de contrat signé"),
        (ProcessingContract(), "contrat pas encore connu"),
    ],
)
def test_a_processor_is_named_with_its_contract(contract: ProcessingContract, said: str) -> None:
    """In a register the sheet names the processor and the day of its contract; the annex tells the rest."""
    record = ControllerRecord(any_processor=Answer.YES, processors=(Processor(contract=contract),))
    boxes = {name: value.replace("\u00a0", " ") for name, value in fields_told(sheet(record))}
    assert boxes["Sous-traitant 1"] == f"Pas encore connu\n{said}"


def test_a_sheet_alone_tells_its_processors_whole() -> None:
    """What cannot matter is not asked for: no clause without a contract, no certificate without hosting."""
    without = Processor(contract=ProcessingContract(signed=Answer.NO), hosts_health_data=Answer.NO)
    unknown = Processor()
    odd = Processor(
        hosts_health_data=Answer.NO,
        hosting=HealthDataHosting(certified=Answer.YES, ends_on=date(2027, 1, 4)),
        contract=ProcessingContract(signed=Answer.NO, reference="C-9"),
    )
    little, much, told = (sheet(ControllerRecord(processors=(one,)), ALONE) for one in (without, unknown, odd))
    for name in ("Clauses présentes", "Fin du certificat", "Date du contrat", "Certification"):
        assert name not in lacking(little)
        assert name in lacking(much)
    assert "C-9" in words_of(told)
    assert "4 janvier 2027" in words_of(told)


def test_a_sheet_alone_tells_its_history() -> None:
    """Where there is no journal beside it, the sheet says what changed, or that nothing is recorded."""
    assert rows(sheet(full_controller_record(), ALONE), "Journal des mises à jour")[0] == [
        "14/01/2025",
        "ajout du portail des résultats",
        "Octave Registraire",
    ]
    assert rows(sheet(full_processor_record(), ALONE), "Journal des mises à jour")[0][1] == (
        "un voisin de plus dans l’agenda"
    )
    assert "Aucune mise à jour" in words_of(sheet(ControllerRecord(), ALONE))
    assert "Journal" not in words_of(sheet(full_controller_record()))


@pytest.mark.parametrize(
    ("transfer", "asked"), [(Transfer(country="US"), True), (Transfer(country="JP"), False), (Transfer(), False)]
)
def test_the_american_list_is_asked_for_american_recipients(transfer: Transfer, asked: bool) -> None:  # noqa: FBT001
    """Whether a recipient is on the list of the framework matters for the United States only."""
    record = ControllerRecord(any_transfer=Answer.YES, transfers=(transfer,))
    assert ("Data Privacy Framework" in lacking(sheet(record))) is asked


def test_a_communicable_sheet_withholds_only_what_there_is() -> None:
    """Notes are said to be withheld where there are some."""
    view = View(day=date(2026, 10, 1), communicable=True)
    assert "Notes internes" in words_of(sheet(full_controller_record(), view))
    assert "Notes internes" in words_of(sheet(full_processor_record(), view))
    assert "Notes internes" not in words_of(sheet(ControllerRecord(), view))
    assert "Notes internes" not in words_of(sheet(ProcessorRecord(), view))
