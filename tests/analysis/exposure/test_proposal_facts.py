# SPDX-License-Identifier: MIT
"""The facts of an exposure taken from a proposal: what was answered, and what is asked again."""

from __future__ import annotations

from decimal import Decimal

import pytest

from rgpd_sante.analysis.exposure.facts import MOST_RECORDS, ExposureFacts
from rgpd_sante.analysis.exposure.proposal_facts import proposal_facts, proposal_questions
from rgpd_sante.facts import Count
from rgpd_sante.insurance.proposal import Proposal
from rgpd_sante.insurance.proposal_parts import RiskVolume


def proposal(files: int | None, turnover: str | None, share: str | None = None) -> Proposal:
    """Make a form of which the figures alone are filled."""
    return Proposal(
        volume=RiskVolume(
            patient_files=files,
            turnover=None if turnover is None else Decimal(turnover),
            variable_cost_share=None if share is None else Decimal(share),
        )
    )


def test_the_answers_are_taken_as_they_are() -> None:
    """The files kept are the files kept: no number of patients stands for them."""
    asked = proposal(1500, "181000", "0.12")
    assert proposal_facts(asked) == ExposureFacts(
        records=Count(value=1500), annual_revenue=Decimal(181_000), saved_variable_rate=Decimal("0.12")
    )
    assert proposal_questions(asked) == ()


@pytest.mark.parametrize(
    ("files", "turnover", "paths"),
    [
        (None, "1", ["patient_files"]),
        (1, None, ["turnover"]),
        (None, None, ["patient_files", "turnover"]),
        (MOST_RECORDS + 1, "1", ["patient_files"]),
    ],
)
def test_a_blank_is_asked_again(files: int | None, turnover: str | None, paths: list[str]) -> None:
    """Unknown is not zero, and a slip of the hand is no number."""
    asked = proposal(files, turnover)
    assert proposal_facts(asked) is None
    assert [one.path for one in proposal_questions(asked)] == [f"$.proposal.volume.{path}" for path in paths]


def test_nothing_is_an_answer() -> None:
    """A practice that begins has no file yet."""
    found = proposal_facts(proposal(0, "0"))
    assert found is not None
    assert (found.records.value, found.saved_variable_rate) == (0, None)
