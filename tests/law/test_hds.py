# SPDX-License-Identifier: MIT
"""The certification of the hosts of health data: its versions and their two dates (reference, § 5.4)."""

from __future__ import annotations

from datetime import date

import pytest

from rgpd_sante.law.texts import hds
from rgpd_sante.vocabulary.governance import HdsVersion

V1, V2 = HdsVersion.V1, HdsVersion.V2


@pytest.mark.parametrize(
    ("day", "accepted", "candidates"),
    [
        (date(2018, 4, 1), {V1}, V1),
        (date(2024, 11, 15), {V1}, V1),
        (date(2024, 11, 16), {V1, V2}, V2),
        (date(2026, 5, 16), {V1, V2}, V2),
        (date(2026, 5, 17), {V2}, V2),
        (date(2026, 11, 25), {V2}, V2),
    ],
)
def test_versions_through_time(day: date, accepted: set[HdsVersion], candidates: HdsVersion) -> None:
    """Candidates come under version 2 from 16 November 2024; no certificate of version 1 is left after 16 May 2026."""
    assert {HdsVersion(code) for code in hds.ACCEPTED_VERSIONS.at(day).value} == accepted
    assert HdsVersion(hds.VERSION_OF_CANDIDATES.at(day).value) is candidates


def test_the_storage_is_in_the_area_since_version_2() -> None:
    """EXI 28 is a requirement of version 2: no day before it knows it."""
    assert hds.STORAGE_AREA.in_force(date(2024, 11, 15)) is None
    assert hds.STORAGE_AREA.at(date(2024, 11, 16)).citation is hds.EXI_28
