# SPDX-License-Identifier: MIT
"""The findings of a breach alone: which rules look at it, and what a false alarm keeps."""

from __future__ import annotations

import attrs
import pytest

from finding_cases import BREACH, JUDGED_AT
from rgpd_sante.analysis.finding_examples import FindingExample
from rgpd_sante.analysis.finding_examples.facts import EXAMPLES
from rgpd_sante.breach import Breach
from rgpd_sante.breach.findings import breach_findings
from rgpd_sante.errors import FactError
from rgpd_sante.time.zones import Territory
from rgpd_sante.vocabulary.breach import Certainty


def codes(breach: Breach) -> list[str]:
    """Tell what is found in a breach alone."""
    return [finding.code for finding in breach_findings(breach, territory=Territory.METROPOLE, at=JUDGED_AT)]


def test_the_clean_breach_has_no_finding() -> None:
    """A breach that is told in full raises nothing."""
    assert codes(BREACH) == []


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example.code)
def test_a_false_alarm_keeps_nothing_but_its_notification(example: FindingExample) -> None:
    """Of what turned out to be no breach, no date and no circumstance is held against anybody."""
    (breach,) = example.dossier.breaches
    ruled_out = attrs.evolve(breach, certainty=Certainty.RULED_OUT, notifications=())
    assert codes(ruled_out) == []
    assert codes(attrs.evolve(ruled_out, notifications=BREACH.notifications)) == ["VIO022"]


def test_a_naive_instant_is_refused() -> None:
    """The instant of the question has an offset."""
    with pytest.raises(FactError, match="naive"):
        breach_findings(BREACH, territory=Territory.METROPOLE, at=JUDGED_AT.replace(tzinfo=None))
