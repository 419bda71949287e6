# SPDX-License-Identifier: MIT
"""The register of breaches: every fact of every breach, and how the practice decided (GDPR art. 33(5))."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import attrs
import pytest

from breach_samples import full_breach, full_dossier, full_practice
from document_dossiers import bare_dossier, blocks_told, fields_told, stolen_laptop, words_of
from document_facts import facts_of, forgotten, told
from document_readers import squeezed
from rgpd_sante.breach import Breach, Exposure, Protection, Recovery, RiskDecision
from rgpd_sante.documents import Document
from rgpd_sante.documents.blocks import Table
from rgpd_sante.documents.contents.breach_register import breach_register
from rgpd_sante.documents.contents.entries import NOT_FILLED
from rgpd_sante.documents.contents.law import plain
from rgpd_sante.dossier import Dossier
from rgpd_sante.facts import Answer, Count
from rgpd_sante.practice import Scale
from rgpd_sante.vocabulary.breach import (
    BreachCause,
    BreachNature,
    BreachRole,
    Certainty,
    DataKind,
    Exfiltration,
    KeyState,
    NotificationKind,
    PersonCategory,
    RecipientKind,
    Restoration,
    RiskLevel,
    ServiceImpact,
)

AT = datetime(2026, 10, 1, 12, 0, tzinfo=UTC)
# what a register of breaches tells: neither the processing activities nor the size of the practice
FULL = Dossier(practice=attrs.evolve(full_practice(), scale=Scale()), breaches=full_dossier().breaches)
# what the rules answer: a fact that is told only through them is not told
DERIVED = {
    "Niveau de risque",
    "Niveau calculé",
    "Gravité",
    "Présomption tirée de la note",
    "Plus de cent personnes",
    "Fondement",
    "Situation",
    "Motifs",
    "Motifs de ne pas notifier",
    "Motifs de ne pas informer chaque personne",
    "Départ du délai",
    "Échéance",
    "Échéance prudente",
    "Dernier instant défendable",
}


def register(dossier: Dossier, at: datetime = AT) -> Document:
    """Make the register of a dossier."""
    return breach_register(dossier.breaches, dossier.practice, at=at)


def facts_told(document: Document) -> list[tuple[str, str]]:
    """Return what the register tells as facts: the boxes that no rule answered, and the journal."""
    boxes = [(name, value) for name, value in fields_told(document) if name not in DERIVED]
    journal = [
        ("journal", plain(cell))
        for block in document.blocks
        if isinstance(block, Table) and block.headers[0] == "Date"
        for row in block.rows
        for cell in row
    ]
    return boxes + journal


def table(document: Document, first_header: str) -> Table:
    """Find the table whose first column has this header."""
    return next(block for block in document.blocks if isinstance(block, Table) and block.headers[0] == first_header)


@pytest.mark.parametrize(("name", "leaf"), list(facts_of(FULL)), ids=lambda value: str(value)[:40])
def test_each_fact_is_told(name: str, leaf: object) -> None:
    """Every fact of the full dossier is in the register: texts word for word, codes by label, dates in the zone."""
    words = squeezed("\n".join(f"{label} {value}" for label, value in facts_told(register(FULL))))
    assert squeezed(told(name, leaf, FULL.practice.territory)) in words


@pytest.mark.parametrize(
    ("place", "dossier"),
    [
        (place, dossier)
        for place, dossier in forgotten(FULL)
        if not place.endswith((".breaches", ".breaches[1].aware_on"))
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_each_fact_has_a_place_of_its_own(place: str, dossier: Dossier) -> None:
    """When one fact alone is forgotten the register says something else, by its facts and not by the rules."""
    assert facts_told(register(dossier)) != facts_told(register(FULL))
    assert place.startswith(".")


def test_the_day_of_an_awareness_without_hour_is_told() -> None:
    """Where the hour is unknown the day is told, as a day."""
    assert ("Prise de connaissance (jour, sans heure)", "15\u00a0septembre 2026") in fields_told(register(FULL))


def test_every_breach_has_a_row_and_a_sheet() -> None:
    """Notified or not, each breach is in the table and has its sheet."""
    document = register(FULL)
    assert [plain(row[0]).split("\n")[0] for row in table(document, "Violation").rows] == [
        "VIO-2026-0417",
        "VIO-2026-0418",
    ]
    assert "Hébergeur-Nuage Rêvé SAS" in blocks_told(document, "Fiche de la violation VIO-2026-0417")
    assert "carnet de visites" in blocks_told(document, "Fiche de la violation VIO-2026-0418")


def test_the_table_sums_up_each_breach() -> None:
    """Awareness, natures, risk, filings and communications stand in one line, with their days."""
    row = [plain(cell) for cell in table(register(FULL), "Violation").rows[0]]
    assert row == [
        "VIO-2026-0417\nconnue le 08/06/2026",
        "Confidentialité\nIntégrité\nDisponibilité",
        "Risque élevé",
        "Initiale, 11/06/2026\nComplémentaire, 13/06/2026",
        "Information individuelle, 11/06/2026\nCommunication publique, 12/06/2026",
    ]


def test_the_table_says_what_is_not_known() -> None:
    """A bare breach has no empty cell, and nothing is told as « non »."""
    row = [plain(cell) for cell in table(register(bare_dossier()), "Violation").rows[0]]
    assert row[:2] == ["A\npas encore datée", "Pas encore connu"]
    assert row[3:] == ["Pas de notification consignée", "Pas encore décidé"]


def test_a_register_without_breach_says_so() -> None:
    """An empty register is a register: it says that nothing is recorded."""
    document = register(attrs.evolve(FULL, breaches=()))
    assert "Aucune violation n’est consignée." in words_of(document)
    assert not any(isinstance(block, Table) for block in document.blocks)


def test_an_extract_says_that_it_is_one() -> None:
    """With a reference, the register is the extract of one breach, and its title says so."""
    document = breach_register(FULL.breaches[1:], FULL.practice, at=AT, reference="VIO-2026-0418")
    assert document.title == "Registre des violations de données personnelles\u00a0: extrait"
    assert document.reference == "VIO-2026-0418"
    assert "VIO-2026-0417" not in words_of(document)


def test_unknown_facts_are_named_together() -> None:
    """What is not known is listed by name at the end of each group, never left out."""
    lacking = " ".join(value for name, value in fields_told(register(bare_dossier())) if name == NOT_FILLED)
    for name in ("Nature de la violation", "Nombre de personnes", "Assureur", "Plainte déposée le", "Numéro SIREN"):
        assert name in lacking


def test_the_score_is_told_component_by_component() -> None:
    """Each component has its points and its reason, and the sum can be followed."""
    rows = {plain(row[0]): [plain(cell) for cell in row[1:]] for row in table(register(FULL), "Composante").rows}
    assert rows["Contexte\u00a0: données sensibles"][0] == "3"
    assert rows["Circonstances\u00a0: malveillance"] == ["0,5", "Acte malveillant."]
    assert rows["Note"][0] == "4,5"
    assert rows["Note"][1].startswith("3 × 1 + 0,5 + 0,25 + 0,25 + 0,5\u00a0:")


def lost_letter() -> Breach:
    """Build a breach that several rules judge: one applies, one is overruled, some lack facts."""
    return Breach(
        reference="B",
        role=BreachRole.CONTROLLER,
        certainty=Certainty.ESTABLISHED,
        aware_at=AT - timedelta(hours=2),
        natures=(BreachNature.CONFIDENTIALITY,),
        data_kinds=(DataKind.CONTACT,),
        person_categories=(PersonCategory.EMPLOYEES,),
        persons=Count(value=3),
    )


def test_the_rules_are_told_with_their_outcome_and_sources() -> None:
    """A rule says what it sets, what became of it and where it comes from; a place not verified says so."""
    document = breach_register((lost_letter(),), FULL.practice, at=AT)
    rows = [[plain(cell) for cell in row] for row in table(document, "Règle et motif").rows]
    outcomes = {row[2] for row in rows}
    assert "En suspens, faute d’information" in outcomes
    levels = {row[1] for row in rows}
    assert any(level.startswith("Au moins «") for level in levels)
    assert any(level.startswith("Au plus «") for level in levels)
    sources = " ".join(row[3] for row in rows)
    assert "(non vérifié)" in sources
    assert "Questions encore ouvertes" in words_of(document)


def test_an_overruled_rule_says_so() -> None:
    """A rule that lowers and loses is kept, with the word that another won."""
    breach = attrs.evolve(
        full_breach(),
        exposure=Exposure(
            exfiltration=Exfiltration.NO, recipient=RecipientKind.NONE, misuse_observed=Answer.YES, days=0
        ),
        recovery=Recovery(restoration=Restoration.FULL, within_hours=3, service_impact=ServiceImpact.NONE),
    )
    document = breach_register((breach,), FULL.practice, at=AT)
    outcomes = {plain(row[0]).split("\n")[0]: plain(row[2]) for row in table(document, "Règle et motif").rows}
    assert outcomes["Usage constaté au détriment des personnes"] == "Retenue"
    assert outcomes["Données rétablies, sans fuite"] == "Écartée, une règle contraire l’emporte"


def test_without_rules_there_is_no_empty_table() -> None:
    """Where no rule held nor might have held, the score is told alone."""
    breach = attrs.evolve(
        lost_letter(),
        causes=(BreachCause.INTERNAL_ACCIDENTAL,),
        special_categories=Answer.NO,
        vulnerable_persons=Answer.NO,
        data_altered=Answer.NO,
        protection=Protection(unintelligible=Answer.NO, key=KeyState.NO_KEY),
        exposure=Exposure(
            exfiltration=Exfiltration.DISCLOSED,
            recipient=RecipientKind.MANY_KNOWN,
            deletion_confirmed=Answer.NO,
            harm_neutralised=Answer.NO,
            misuse_observed=Answer.NO,
            days=3,
        ),
        recovery=Recovery(
            restoration=Restoration.NOT_AFFECTED, backup_available=Answer.YES, service_impact=ServiceImpact.NONE
        ),
    )
    words = blocks_told(breach_register((breach,), FULL.practice, at=AT), "Évaluation du risque")
    assert "Note de gravité" in words
    assert "Règles de risque" not in words
    assert "Questions encore ouvertes" not in words


def test_a_decision_of_a_person_prevails_visibly() -> None:
    """The level says who set it; what was computed stays beside it, and each decision has author, date and reason."""
    words = blocks_told(register(FULL), "Évaluation du risque")
    assert "Risque élevé (fixé par une personne)" in words
    assert "Niveau calculé" in words
    decided = attrs.evolve(lost_letter(), risk_decisions=())
    alone = blocks_told(breach_register((decided,), FULL.practice, at=AT), "Évaluation du risque")
    assert "(calculé)" in alone
    assert "Aucune décision consignée" in alone
    assert "Niveau calculé" not in alone


def test_the_reasons_for_not_notifying_are_kept() -> None:
    """Where nothing is owed to the CNIL the register says why, as art. 33(5) lets the CNIL check."""
    decision = RiskDecision(decided_at=AT, author="Dr Fictive", level=RiskLevel.UNLIKELY, reason="lettre rendue fermée")
    breach = attrs.evolve(lost_letter(), risk_decisions=(decision,))
    told_ = dict(fields_told(breach_register((breach,), FULL.practice, at=AT)))
    assert told_["Motifs de ne pas notifier"].startswith("Risque improbable pour les personnes")
    assert told_["Raisons"] == "lettre rendue fermée"


def test_a_filing_shows_the_two_ends_of_its_delay() -> None:
    """Start, prudent end and last defensible instant stand beside the filings."""
    words = blocks_told(register(FULL), "Notification à la CNIL")
    assert "Échéance prudente jeudi 11 juin 2026 à 7 h 12, heure de Paris" in words
    assert "Dernier instant défendable jeudi 11 juin 2026 à 8 h 00, heure de Paris" in words
    assert NotificationKind.INITIAL.value not in words
    assert "CNIL-FICTIVE-002" in words


def test_instants_are_those_of_the_territory() -> None:
    """A practice of La Réunion reads the hour of La Réunion."""
    assert "24 décembre 2026 à 22 h 10, heure de La Réunion" in words_of(register(stolen_laptop()))
