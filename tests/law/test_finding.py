# SPDX-License-Identifier: MIT
"""Findings can be counted, selected, ignored, sorted by severity and put under a path."""

from __future__ import annotations

import pytest

from rgpd_sante.law import Finding, Findings, Severity
from rgpd_sante.law.texts import gdpr


def _finding(code: str, severity: Severity, path: str = "$") -> Finding:
    return Finding(code=code, severity=severity, path=path, message="Message.", developer="Message.")


LATE = _finding("VIO001", Severity.ERROR, "$.aware_at")
VAGUE = _finding("VIO012", Severity.WARNING, "$.persons")
NUMBER = _finding("IDE001", Severity.INFO)
FOUND = Findings((LATE, VAGUE, NUMBER))


def test_findings_are_read_in_order() -> None:
    """Findings are walked through and counted as the tuple that they hold."""
    assert list(FOUND) == [LATE, VAGUE, NUMBER]
    assert len(FOUND) == 3
    assert len(Findings()) == 0


@pytest.mark.parametrize(
    ("codes", "kept"),
    [
        (("VIO",), [LATE, VAGUE]),
        (("VIO001",), [LATE]),
        (("VIO012", "IDE"), [VAGUE, NUMBER]),
        (("REG",), []),
        ((), []),
        (("",), [LATE, VAGUE, NUMBER]),
    ],
)
def test_select_and_ignore_are_opposites(codes: tuple[str, ...], kept: list[Finding]) -> None:
    """Codes or their beginnings select findings; ignoring the same leaves the others."""
    assert list(FOUND.select(*codes)) == kept
    assert list(FOUND.ignore(*codes)) == [finding for finding in FOUND if finding not in kept]


@pytest.mark.parametrize(
    ("severity", "kept"), [(Severity.ERROR, [LATE]), (Severity.WARNING, [VAGUE]), (Severity.INFO, [NUMBER])]
)
def test_findings_of_one_severity(severity: Severity, kept: list[Finding]) -> None:
    """Findings can be kept by severity."""
    assert list(FOUND.of(severity)) == kept


def test_findings_move_under_a_larger_object() -> None:
    """The path of the part stands for the root of every path, and the findings of the part are left as they were."""
    moved = FOUND.under("$.breaches[0]")
    assert [finding.path for finding in moved] == [
        "$.breaches[0].aware_at",
        "$.breaches[0].persons",
        "$.breaches[0]",
    ]
    assert [finding.path for finding in FOUND] == ["$.aware_at", "$.persons", "$"]


def test_findings_are_gathered_in_order() -> None:
    """Several findings make one, in the order in which they come."""
    assert Findings.gather([Findings((VAGUE,)), Findings(), FOUND]) == Findings((VAGUE, *FOUND))
    assert Findings.gather([]) == Findings()


def test_a_finding_may_cite_a_text() -> None:
    """A finding has the article it rests on, where there is one."""
    cited = Finding(
        code="VIO001", severity=Severity.ERROR, path="$", message="M.", developer="M.", citation=gdpr.ART_33_1
    )
    assert cited.citation is gdpr.ART_33_1
    assert LATE.citation is None
