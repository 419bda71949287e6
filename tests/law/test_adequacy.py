# SPDX-License-Identifier: MIT
"""The dated table of adequacy and the members of the European Economic Area (reference on the register, § 5.6)."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from rgpd_sante.law import Verification
from rgpd_sante.law.texts import adequacy

DAY = timedelta(days=1)
TODAY = date(2026, 11, 25)
VERIFIED, UNVERIFIED = Verification.VERIFIED, Verification.UNVERIFIED
EVERYONE, COMMERCIAL, LISTED = adequacy.EVERYONE, adequacy.COMMERCIAL_ORGANISATIONS, adequacy.LISTED_COMPANIES

# code, whom the decision covers, first day (None: not documented), verification — § 5.6, country by country
COUNTRIES = [
    ("AD", EVERYONE, None, VERIFIED),
    ("AR", EVERYONE, None, VERIFIED),
    ("CA", COMMERCIAL, None, VERIFIED),
    ("FO", EVERYONE, None, VERIFIED),
    ("GG", EVERYONE, None, VERIFIED),
    ("IL", EVERYONE, None, VERIFIED),
    ("IM", EVERYONE, None, VERIFIED),
    ("JE", EVERYONE, None, VERIFIED),
    ("NZ", EVERYONE, None, VERIFIED),
    ("CH", EVERYONE, None, VERIFIED),
    ("UY", EVERYONE, None, VERIFIED),
    ("JP", EVERYONE, None, UNVERIFIED),
    ("KR", EVERYONE, None, UNVERIFIED),
    ("GB", EVERYONE, None, UNVERIFIED),
    ("BR", EVERYONE, date(2026, 1, 1), UNVERIFIED),
    ("US", LISTED, date(2023, 7, 10), VERIFIED),
]


@pytest.mark.parametrize(("country", "scope", "first_day", "verification"), COUNTRIES)
def test_each_decision(country: str, scope: str, first_day: date | None, verification: Verification) -> None:
    """Each country has the scope, the first day and the certainty that the reference gives it, to this day."""
    dated = adequacy.BY_COUNTRY[country].at(TODAY)
    assert (dated.value, dated.first_day, dated.verification) == (scope, first_day, verification)
    assert dated.last_day is None
    assert dated.note


def test_the_table_has_no_other_country() -> None:
    """No country is adequate beyond those of the reference."""
    assert set(adequacy.BY_COUNTRY) == {country for country, _, _, _ in COUNTRIES}


@pytest.mark.parametrize("country", ["US", "BR"])
def test_a_decision_begins_on_its_first_day(country: str) -> None:
    """A decision holds on its first day, and there is none on the day before."""
    decision = adequacy.BY_COUNTRY[country]
    first_day = decision.latest.first_day
    assert first_day is not None
    assert decision.in_force(first_day) is decision.latest
    assert decision.in_force(first_day - DAY) is None


def test_the_united_states_are_adequate_for_listed_companies_only() -> None:
    """The note of the American decision tells the action that the General Court dismissed, and that it may go on."""
    note = str(adequacy.DATA_PRIVACY_FRAMEWORK.latest.note)
    assert "seules entreprises inscrites" in note
    assert "T-553/23" in note
    assert "3 septembre 2025" in note
    assert "pourvoi" in note


@pytest.mark.parametrize("day", [date(2021, 1, 1), date(2024, 1, 1), TODAY])
def test_the_privacy_shield_is_dead(day: date) -> None:
    """T-12: the framework invalidated in 2020 allows nothing since, though the workbook of 2019 offers it."""
    assert adequacy.PRIVACY_SHIELD.in_force(day) is None


def test_the_day_of_the_invalidation_is_told_as_not_verified() -> None:
    """Only the year is known: the value says so, and holds to the end of it."""
    dated = adequacy.PRIVACY_SHIELD.at(date(2020, 12, 31))
    assert dated.verification is UNVERIFIED
    assert "seule l’année est sûre" in str(dated.note)
    assert adequacy.PRIVACY_SHIELD not in adequacy.BY_COUNTRY.values()


def test_the_area_is_the_union_and_three_states() -> None:
    """Thirty states make the area: twenty-seven from memory, three from the reference; the United Kingdom is none."""
    union, others = adequacy.UNION_MEMBERS.at(TODAY), adequacy.OTHER_MEMBERS.at(TODAY)
    assert len(union.value) == 27
    assert union.verification is UNVERIFIED
    assert others.value == {"IS", "LI", "NO"}
    assert others.verification is VERIFIED
    assert not union.value & others.value
    assert "GB" not in union.value | others.value


def test_no_country_is_in_two_lists() -> None:
    """A country is in the area, French overseas, or the subject of a decision: never two of them."""
    lists = [
        adequacy.UNION_MEMBERS.at(TODAY).value,
        adequacy.OTHER_MEMBERS.at(TODAY).value,
        adequacy.FRENCH_TERRITORIES.at(TODAY).value,
        frozenset(adequacy.BY_COUNTRY),
    ]
    assert sum(map(len, lists)) == len(frozenset().union(*lists)) == 27 + 3 + 12 + 16


def test_codes_are_two_capitals() -> None:
    """Every code of the tables could stand in a register."""
    codes = {*adequacy.BY_COUNTRY, *adequacy.UNION_MEMBERS.latest.value, *adequacy.FRENCH_TERRITORIES.latest.value}
    assert all(len(code) == 2 and code.isascii() and code.isupper() for code in codes)
