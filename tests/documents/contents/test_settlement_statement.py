# SPDX-License-Identifier: MIT
"""The statement of a settlement: nothing of it is lost, and every column adds up to the cent."""

from __future__ import annotations

from decimal import Decimal
from functools import cache
from typing import Final

import attrs
import pytest

from document_dossiers import words_of
from document_readers import markdown_text, pdf_pages, pdf_text, read_html, squeezed, unspaced
from document_samples import all_texts
from goldens import check
from insurance_cases import EXAMPLES, base, changed_terms, from_example
from rgpd_sante.analysis.settlement.settle import settle
from rgpd_sante.analysis.settlement.verdict import Settlement
from rgpd_sante.documents import Document, Format, render
from rgpd_sante.documents.blocks import Table
from rgpd_sante.documents.contents.law import plain
from rgpd_sante.documents.contents.money_cells import exact
from rgpd_sante.documents.contents.settlement_statement import settlement_statement
from rgpd_sante.documents.contents.settlement_tables import GATES, gate_of
from rgpd_sante.documents.labels import label
from rgpd_sante.documents.typography import french
from rgpd_sante.errors import FactError
from rgpd_sante.facts import Answer
from rgpd_sante.insurance import LossHead, Parties
from rgpd_sante.law.verdict import MissingFact
from rgpd_sante.practice import Practice
from rgpd_sante.time.instants import instant
from rgpd_sante.time.zones import Territory
from rgpd_sante.vocabulary.insurance import Guarantee, HeadOfLoss, RefusalReason

AT: Final = instant("2026-11-25T10:00+01:00")
PRACTICE: Final = Practice(name="Cabinet de l’Exemple", territory=Territory.METROPOLE)
GOLDEN: Final = ("E1", "E2", "E4", "E6")


@cache
def example(name: str) -> Settlement:
    """Settle a worked example of the reference."""
    policy, claim = from_example(EXAMPLES[name])
    return settle(policy, claim)


def statement(settlement: Settlement, reference: str | None = None) -> Document:
    """Lay out a settlement."""
    return settlement_statement(PRACTICE, settlement, at=AT, reference=reference)


def rows(document: Document, caption: str) -> list[list[str]]:
    """Give the words of the only table whose caption begins so."""
    (found,) = [one for one in document.blocks if isinstance(one, Table) and squeezed(one.caption).startswith(caption)]
    return [[squeezed(plain(cell)) for cell in row] for row in found.rows]


def amount(text: str) -> Decimal:
    """Read an amount as it is printed."""
    return Decimal(text.removesuffix("€").replace(" ", "").replace("\u202f", "").replace(",", "."))


def test_the_contract_is_named_where_it_is_given() -> None:
    """Its insurer and its number, or that they are not known; without a contract, nothing of it."""
    policy, _ = from_example(EXAMPLES["E1"])
    named = attrs.evolve(policy, reference="CYB-1", parties=Parties(insurer="Assureur Imaginaire"))
    told = words_of(settlement_statement(PRACTICE, example("E1"), at=AT, policy=named))
    assert "Assureur Imaginaire" in told
    assert "CYB-1" in told
    assert "Numéro du contrat" in words_of(settlement_statement(PRACTICE, example("E1"), at=AT, policy=policy))
    assert "Numéro du contrat" not in words_of(statement(example("E1")))


@pytest.mark.parametrize("name", EXAMPLES)
def test_nothing_of_a_settlement_is_lost(name: str) -> None:
    """Each head, refusal, step, cut, warning and missing fact is told, with its amount and its texts."""
    found = example(name)
    told = words_of(statement(found))
    for head in found.heads:
        assert label(head.head) in told
        assert squeezed(exact(head.gross)) in told
    for refusal in found.refusals:
        assert squeezed(french(refusal.explanation)) in told
        assert all(squeezed(french(citation.short)) in told for citation in refusal.citations)
    for line in found.lines:
        assert all(squeezed(exact(step)) in told for code, step in line.steps if code != "D")
    for cut in found.cuts:
        assert squeezed(french(cut.explanation)) in told
        assert all(squeezed(french(citation.short)) in told for citation in cut.citations)
    assert all(squeezed(french(warned.text)) in told for warned in found.warnings)
    assert all(squeezed(french(fact.question)) in told for fact in found.missing)
    for total in (found.gross, found.total, found.uncovered, found.remaining_aggregate):
        assert squeezed(exact(total)) in told


@pytest.mark.parametrize("name", EXAMPLES)
def test_every_column_adds_up_to_the_cent(name: str) -> None:
    """Heads add up to the loss, refusals and cuts to what the insured keeps, each step to the next."""
    found, document = example(name), statement(example(name))
    *heads, total = rows(document, "Postes réclamés")
    for column in (2, 3, 4):
        assert sum(amount(row[column]) for row in heads) == amount(total[column])
    assert amount(total[2]) == found.gross
    if found.refusals or found.cuts:
        *kept, whole = rows(document, "Détail du reste à charge")
        assert sum(amount(row[3]) for row in kept) == amount(whole[3]) == found.uncovered
    tables = [one for one in document.blocks if isinstance(one, Table) and one.headers[0] == french("Étape")]
    paid = Decimal(0)
    for one in tables:
        *steps, last = [[squeezed(plain(cell)) for cell in row] for row in one.rows]
        assert [row[0] for row in steps] == [f"S{rank}" for rank in range(1, 10)]
        for row, following in zip(steps, [*steps[1:], None], strict=True):
            taken = Decimal(0) if row[3] == "—" else amount(row[3])
            assert amount(row[2]) - taken == amount(row[4])
            if following is not None:
                assert following[2] == row[4]
        assert amount(last[2]) - amount(last[3]) == amount(last[4])
        paid += amount(last[4])
    assert paid == found.total


def test_a_head_tells_how_far_it_went() -> None:
    """Passed gates are counted up to the one that refuses; the durations of an interruption are no gate."""
    found = {row[0]: row[5] for row in rows(statement(example("E6")), "Postes réclamés")}
    assert found["Amende pénale"] == "Passés : 0 ; refus au 1"
    assert [row[5] for row in rows(statement(example("E1")), "Postes réclamés")].count(
        "Tous passés ; durée de l’arrêt limitée"
    ) == 1
    late = {row[0]: row[5] for row in rows(statement(example("E2")), "Postes réclamés")}
    assert late["Reconstitution des données"] == "Passés : 0 à 6 ; refus au 7"
    assert late["Expertise informatique"] == "Tous passés"


def test_a_void_contract_fails_the_first_gate() -> None:
    """No later gate was looked at, no step is computed."""
    found = example("E1")
    head = found.heads[0]
    void = attrs.evolve(
        head,
        accepted=Decimal("0.00"),
        refusals=(
            attrs.evolve(
                found.refusals[0], head=head.head, amount=head.gross, reason=RefusalReason.VOID_L113_8, index=0
            ),
        ),
    )
    settlement = attrs.evolve(found, heads=(void,), lines=(), cuts=())
    document = statement(settlement)
    assert rows(document, "Postes réclamés")[0][5] == "Refus au premier : 0"
    assert "Aucun poste n’est admis" in words_of(document)


def test_every_reason_has_its_gate() -> None:
    """Each reason of the list belongs to one of the nine gates, or to the measure of an interruption."""
    ranks = {reason: gate_of(reason) for reason in RefusalReason}
    assert {rank for rank in ranks.values() if rank is not None} == set(range(len(GATES)))
    assert [reason for reason, rank in ranks.items() if rank is None] == [
        RefusalReason.WAITING_PERIOD,
        RefusalReason.BEYOND_INDEMNITY_PERIOD,
    ]


def test_a_claim_without_heads_and_a_whole_payment_are_told() -> None:
    """Nothing is claimed, or nothing is kept: both are said in words."""
    bare = attrs.evolve(example("E1"), heads=(), lines=(), cuts=())
    assert "Aucun poste n’est réclamé" in words_of(statement(bare))
    policy, claim = base(LossHead(code=HeadOfLoss.FORENSICS, amount=Decimal(1_000)))
    told = words_of(statement(settle(policy, claim)))
    assert "Rien : toute la perte réclamée est indemnisée." in told
    assert "Refus, motifs et fondements" not in told


def test_defence_on_top_has_its_own_steps() -> None:
    """Civil defence paid on top of the limit is a line of its own, under its own name."""
    policy, claim = base(
        LossHead(code=HeadOfLoss.CIVIL_DEFENCE, amount=Decimal(6_200)),
        LossHead(code=HeadOfLoss.THIRD_PARTY_DAMAGE, amount=Decimal(18_000)),
        first_claim_at=instant("2026-05-11T10:00+02:00"),
    )
    policy = changed_terms(policy, Guarantee.DATA_LIABILITY, defence_in_limit=Answer.NO)
    told = words_of(statement(settle(policy, claim)))
    assert squeezed("Responsabilité civile : frais de défense civile, en sus de la limite") in told


def test_the_recourse_and_the_clocks_are_told_when_they_exist() -> None:
    """A recourse against the insured is told; before the text no limit of the complaint is."""
    found = example("E2")
    told = words_of(statement(found))
    assert "73,50 heures" in told
    assert "malgré la déchéance" not in told
    with_recourse = attrs.evolve(found, recourse=Decimal("12.00"))
    told = words_of(statement(with_recourse))
    assert "Payé aux tiers malgré la déchéance" in told
    assert "12,00 €" in told
    assert "peut le réclamer à l’assuré (non vérifié)" in told
    old = attrs.evolve(found, complaint=attrs.evolve(found.complaint, limit=None, elapsed_hours=None), gdpr_limit=None)
    told = words_of(statement(old))
    assert "Plainte : échéance" not in told
    assert "Notification à la CNIL" not in told
    assert "heures" not in told.partition("Plainte : situation")[2].partition("Prescription")[0]


def test_a_warning_without_text_of_law_stands_alone_and_none_leaves_no_heading() -> None:
    """The list of warnings is there only with warnings, that of questions only with questions."""
    found = example("E2")
    bare = attrs.evolve(found, warnings=tuple(attrs.evolve(warned, citations=()) for warned in found.warnings))
    assert all(squeezed(french(warned.text)) in words_of(statement(bare)) for warned in found.warnings)
    asked = attrs.evolve(found, missing=(MissingFact(path="$.claim.prior_paid", question="Combien a été payé ?"),))
    assert "Combien a été payé" in words_of(statement(asked)).partition("Ce qui manque")[2]
    quiet = words_of(statement(attrs.evolve(found, warnings=(), missing=())))
    assert "Avertissements" not in quiet
    assert "Ce qui manque" not in quiet


def test_the_warning_comes_first_and_the_notice_last() -> None:
    """A statement binds no insurer, and says so at once."""
    document = statement(example("E1"), "E1")
    assert "n’engage pas l’assureur" in words_of(document)[:600]
    assert "ne remplace pas un conseil juridique" in document.notice
    assert document.reference == "E1"


@pytest.mark.parametrize("name", GOLDEN)
def test_the_statement_is_written_as_reviewed(name: str) -> None:
    """The whole text is that of the golden files."""
    document = statement(example(name), name)
    for target in (Format.HTML, Format.MARKDOWN):
        check(f"settlements/{name}{target.suffix}", render(document, target))
    pages = "\n\n-- page --\n\n".join(pdf_pages(render(document, "pdf")))
    check(f"settlements/{name}.pdf.txt", pages.encode())


@pytest.mark.parametrize("name", GOLDEN)
def test_the_formats_say_the_same_in_french(name: str) -> None:
    """No word is lost in any format, and each text is set in French typography."""
    document = statement(example(name), name)
    page = squeezed(read_html(render(document, "html")).text)
    text = markdown_text(render(document, "markdown"))
    print_ = pdf_text(render(document, "pdf"))
    for expected in all_texts(document):
        assert squeezed(expected) in page
        assert squeezed(expected) in text
        assert unspaced(expected) in print_
        assert french(expected) == expected
        assert "'" not in expected
        assert "None" not in expected
    assert render(document, Format.DOCX) == render(document, Format.DOCX)


def test_a_hostile_reference_stays_a_text() -> None:
    """The page escapes what it is given."""
    reader = read_html(render(statement(example("E1"), "<script>alert(1)</script>"), "html"))
    assert "script" not in reader.tags
    assert "<script>alert(1)</script>" in reader.text


def test_a_naive_instant_is_refused() -> None:
    """An instant without offset is no instant."""
    with pytest.raises(FactError):
        settlement_statement(PRACTICE, example("E1"), at=AT.replace(tzinfo=None))
