# SPDX-License-Identifier: MIT
"""A kind of finding makes findings, and the kinds of a module are found by walking it."""

from __future__ import annotations

from types import ModuleType

import attrs
import pytest

from rgpd_sante.law.citation import Verification
from rgpd_sante.law.finding import Finding, FindingKind, Severity, kinds_in
from rgpd_sante.law.texts import gdpr

KIND = FindingKind(
    code="APP002",
    severity=Severity.WARNING,
    title="Titre.",
    why="Raison.",
    remedy="Remède.",
    developer="title",
    citation=gdpr.ART_33_1,
    verification=Verification.ANALYSIS,
)


def test_a_kind_makes_findings_of_its_own() -> None:
    """A finding has the code, the severity, the citation and the certainty of its kind; its message is the title."""
    assert KIND.found("$.aware_at") == Finding(
        code="APP002",
        severity=Severity.WARNING,
        path="$.aware_at",
        message="Titre.",
        developer="title",
        citation=gdpr.ART_33_1,
        verification=Verification.ANALYSIS,
    )


def test_a_finding_may_have_a_message_of_its_own() -> None:
    """A precise message replaces the title, and nothing else."""
    assert KIND.found("$", "Précis.") == attrs.evolve(KIND.found("$"), message="Précis.")


def test_a_finding_is_verified_unless_its_kind_says_otherwise() -> None:
    """An application that builds a finding or a kind need not think of it."""
    sure = attrs.evolve(KIND, verification=Verification.VERIFIED)
    finding = Finding(code="APP002", severity=Severity.INFO, path="$", message="M.", developer="m")
    assert finding.verification is sure.found("$").verification is Verification.VERIFIED


def test_a_kind_cannot_be_changed() -> None:
    """A kind is a value."""
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        KIND.code = "APP003"  # type: ignore[misc]  # frozen


def test_the_kinds_of_modules_are_found_in_the_order_of_their_codes() -> None:
    """Whatever else the modules hold, their kinds are found, sorted."""
    one, other = ModuleType("one"), ModuleType("other")
    first = attrs.evolve(KIND, code="APP001")
    one.LATER, one.text, other.FIRST = KIND, "APP000", first  # type: ignore[attr-defined]  # modules made here
    assert kinds_in(one, other) == (first, KIND)
    assert kinds_in() == ()
