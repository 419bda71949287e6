# SPDX-License-Identifier: MIT
"""The figures of the studies, against § 0 and § 4.1 of the reference on insurance."""

from __future__ import annotations

from decimal import Decimal

import pytest

from rgpd_sante.law.citation import LegalText, TextStatus, Verification
from rgpd_sante.law.texts import cost_studies

STUDIES = (
    cost_studies.PONEMON_2013,
    cost_studies.PONEMON_2011,
    cost_studies.NTT_2016,
    cost_studies.BESSE_STELLIANT,
    cost_studies.AMRAE_LUCY,
)


@pytest.mark.parametrize("text", STUDIES, ids=lambda text: text.code)
def test_a_study_creates_no_duty(text: LegalText) -> None:
    """A study is a method, obliges nobody, and says through whom it was read."""
    assert text.status is TextStatus.METHOD
    assert not text.status.creates_duties
    assert text.note is not None
    assert "presse" in text.note


def test_the_figures_of_the_brochure() -> None:
    """127 € comes from Ponemon 2013, up to 100 000 records; nine weeks from the opinions of NTT."""
    assert cost_studies.COST_PER_RECORD.latest.value == Decimal("127.00")
    assert cost_studies.LARGEST_BREACH.latest.value == 100_000
    assert cost_studies.MEAN_BREACH.latest.value == 22_242
    assert cost_studies.WEEKS_LOST.latest.value == 9
    assert cost_studies.WEEKS_LOST.latest.citation.text is cost_studies.NTT_2016


def test_the_direct_share_is_a_hypothesis() -> None:
    """43 % is what 57 % of indirect costs leave, in another edition: an analysis that says so."""
    dated = cost_studies.DIRECT_SHARE.latest
    assert dated.value == 1 - Decimal("0.57")
    assert dated.verification is Verification.ANALYSIS
    assert dated.note is not None
    assert "hypothèse" in dated.note


def test_the_durations_by_size() -> None:
    """26, 29, 20 and 89 days on average."""
    assert cost_studies.DAYS_TO_NORMAL.latest.value == {"tpe": 26, "pme": 29, "eti": 20, "large": 89}


def test_the_capacities_follow_each_other() -> None:
    """Each band of turnover begins where the one before ends, and has the mean of 2024."""
    bands = cost_studies.MEAN_CAPACITY.latest.value
    assert [capacity for _, _, capacity in bands] == [564_000, 955_000, 1_800_000]
    assert [low for low, _, _ in bands] == [0, *[below for _, below, _ in bands[:-1]]]
    assert bands[-1][1] == 50_000_000
