# SPDX-License-Identifier: MIT
"""The six worked examples of the reference, to the cent, with every intermediate step."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

import attrs
import pytest

from insurance_cases import (
    EXAMPLES,
    changed_terms,
    from_example,
    in_french,
    mapping,
    reason_in_french,
    reasons,
    text,
    warning_in_french,
)
from rgpd_sante.analysis.settlement.settle import settle
from rgpd_sante.analysis.settlement.verdict import Settlement
from rgpd_sante.facts import Answer
from rgpd_sante.vocabulary.insurance import Allocation, Guarantee, HeadOfLoss, LopmiScope, RefusalReason

FOUND: Final[dict[str, Settlement]] = {name: settle(*from_example(example)) for name, example in EXAMPLES.items()}
EACH = pytest.mark.parametrize("name", EXAMPLES)


def expected(name: str) -> dict[str, object]:
    """Give what the reference expects of an example."""
    return dict(mapping(EXAMPLES[name]["expected"]))


@EACH
@pytest.mark.parametrize("total", ["total", "gross", "uncovered", "remaining_aggregate", "recourse"])
def test_totals(name: str, total: str) -> None:
    """Gross, indemnity, uncovered, what is left of the year and the recourse are those of the reference."""
    assert str(getattr(FOUND[name], total)) == expected(name)[total]


@EACH
def test_indemnity_of_each_guarantee(name: str) -> None:
    """Each guarantee pays its amount, and no other pays."""
    found = {in_french(line.guarantee): str(line.indemnity) for line in FOUND[name].lines}
    assert found == expected(name)["indemnity"]


@EACH
def test_each_step_of_each_guarantee(name: str) -> None:
    """S1 to S9 and the deductible, in the fixed order of the guarantees."""
    found = {
        in_french(line.guarantee): {step: str(amount) for step, amount in line.steps} for line in FOUND[name].lines
    }
    assert found == expected(name)["steps"]


@EACH
def test_refusals(name: str) -> None:
    """Heads are refused with their guarantee, amount and reason."""
    found = [
        {
            "head": in_french(refusal.head),
            "guarantee": None if refusal.guarantee is None else in_french(refusal.guarantee),
            "amount": str(refusal.amount),
            "reason": reason_in_french(refusal),
        }
        for refusal in FOUND[name].refusals
    ]
    assert found == expected(name)["refusals"]


@EACH
def test_cuts(name: str) -> None:
    """What each step took off is itemised by guarantee."""
    found: dict[str, dict[str, str]] = {}
    for cut in FOUND[name].cuts:
        found.setdefault(in_french(cut.cut), {})[in_french(cut.guarantee)] = str(cut.amount)
    assert found == expected(name)["breakdown"]


@EACH
def test_warnings(name: str) -> None:
    """An example warns about what the reference says, and about nothing else."""
    assert [warning_in_french(one) for one in FOUND[name].warnings] == expected(name)["warnings"]


@EACH
def test_clocks(name: str) -> None:
    """The last day of the notice, whether it was late, and the hours elapsed to the complaint."""
    found, wanted = FOUND[name], expected(name)
    assert found.notice_deadline.isoformat() == wanted["notice_deadline"]
    assert found.late is Answer.of(bool(wanted["late"]))
    hours = found.complaint_elapsed_hours
    assert (None if hours is None else str(hours)) == wanted.get("complaint_elapsed_hours")


@pytest.mark.parametrize("name", [name for name in EXAMPLES if "bi" in mapping(EXAMPLES[name]["expected"])])
def test_interruption(name: str) -> None:
    """Days, daily margin, covered and waiting days, and the four amounts of an interruption."""
    (found,) = [head.interruption for head in FOUND[name].heads if head.interruption is not None]
    assert {
        "days": str(found.days),
        "margin": str(found.daily_margin),
        "covered_days": str(found.covered_days),
        "waiting_days": str(found.waiting_days),
        "gross": str(found.gross),
        "covered": str(found.covered),
        "uncovered_waiting": str(found.waiting),
        "uncovered_over": str(found.beyond),
    } == expected(name)["bi"]


def test_example_2_with_liability_in_the_scope_of_the_complaint() -> None:
    """Only assistance is paid then; and nothing at all where assistance is not exempt either."""
    policy, claim = from_example(EXAMPLES["E2"])
    wide = attrs.evolve(policy, lopmi_scope=LopmiScope.DAMAGE_AND_LIABILITY)
    assert settle(wide, claim).total == Decimal("6000.00")
    assert settle(attrs.evolve(wide, assistance_exempt=Answer.NO), claim).total == 0


def test_example_3_without_the_consent_of_the_insurer() -> None:
    """The ransom is refused, the rest is paid."""
    policy, claim = from_example(EXAMPLES["E3"])
    heads = tuple(
        attrs.evolve(head, insurer_consent=Answer.NO) if head.code is HeadOfLoss.RANSOM else head
        for head in claim.heads
    )
    found = settle(policy, attrs.evolve(claim, heads=heads))
    assert found.total == Decimal("6801.37")
    assert reasons(found)[0] is RefusalReason.RANSOM_WITHOUT_CONSENT


def test_example_5_by_priority() -> None:
    """What is left of the year fills the guarantees in their order, and a later claim gets nothing."""
    policy, claim = from_example(EXAMPLES["E5"])
    found = settle(attrs.evolve(policy, allocation=Allocation.PRIORITY), claim)
    assert [str(line.indemnity) for line in found.lines] == ["5000.00", "1200.00", "12400.00"]
    later = settle(policy, attrs.evolve(claim, prior_paid=Decimal("250000.00")))
    assert later.total == 0
    assert later.remaining_aggregate == 0


def test_example_4_by_priority() -> None:
    """The total of the rule of premium is the same; it fills the guarantees in their order, as any total does."""
    policy, claim = from_example(EXAMPLES["E4"])
    found = settle(attrs.evolve(policy, allocation=Allocation.PRIORITY), claim)
    assert found.total == FOUND["E4"].total
    assert [str(line.indemnity) for line in found.lines] == ["12000.00", "49333.33"]


def test_orders_that_would_be_wrong_are_not_ours() -> None:
    """Neither the sub-limit before the deductible, nor all 63 days, nor the rule of premium before the end."""
    amounts = {line.indemnity for found in FOUND.values() for line in found.lines}
    assert not amounts & {Decimal("149000.00"), Decimal("22500.00")}
    assert FOUND["E4"].total not in {Decimal("74733.33"), Decimal("75066.67")}


def test_a_ransom_of_a_higher_sublimit_keeps_the_percentage_of_the_loss() -> None:
    """The percentage is of the loss, 3 000 € of 30 000 €, whatever the sub-limit."""
    policy, claim = from_example(EXAMPLES["E3"])
    found = settle(changed_terms(policy, Guarantee.CYBER_EXTORTION, sublimit=None), claim)
    assert found.indemnity_of(Guarantee.CYBER_EXTORTION) == Decimal("27000.00")


@EACH
def test_all_is_explained_and_cited(name: str) -> None:
    """Each refusal, cut and warning has a French sentence and at least one article."""
    found = FOUND[name]
    told = [(one.explanation, one.citations) for one in found.refusals]
    told += [(one.explanation, one.citations) for one in found.cuts]
    told += [(one.text, one.citations) for one in found.warnings]
    assert all(sentence.endswith(".") and citations for sentence, citations in told)
    assert text(EXAMPLES[name]["title"])
