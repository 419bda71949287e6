# SPDX-License-Identifier: MIT
"""Statutory public holidays, by territory; ``holidays`` is the independent list."""

from __future__ import annotations

from datetime import UTC, date, datetime

import holidays
import pytest

from rgpd_sante.errors import FactError
from rgpd_sante.facts import Answer
from rgpd_sante.law.texts import code_du_travail
from rgpd_sante.time import (
    Holiday,
    Territory,
    holidays_on,
    is_public_holiday,
    labour_code_applies,
    public_holidays,
)
from rgpd_sante.time.holidays import CHECKED_ON, HOLIDAY_RULES

YEARS = range(2018, 2051)
ELEVEN_2026 = {
    *("2026-01-01", "2026-04-06", "2026-05-01", "2026-05-08", "2026-05-14", "2026-05-25"),
    *("2026-07-14", "2026-08-15", "2026-11-01", "2026-11-11", "2026-12-25"),
}

# What each territory adds to the eleven days in 2026, and by which article.
ADDED_2026 = {
    Territory.ALSACE_MOSELLE: {"2026-04-03", "2026-12-26"},
    Territory.MAYOTTE: {"2026-04-27"},
    Territory.MARTINIQUE: {"2026-05-22"},
    Territory.GUADELOUPE: {"2026-05-27"},
    Territory.SAINT_MARTIN: {"2026-05-27"},
    Territory.GUYANE: {"2026-06-10"},
    Territory.SAINT_BARTHELEMY: {"2026-10-09"},
    Territory.LA_REUNION: {"2026-12-20"},
}

# The oracle's subdivision, with the names of the days that it adds to the statutory list or puts on another date.
ORACLE = {
    Territory.METROPOLE: (None, set()),
    Territory.ALSACE_MOSELLE: ("6AE", set()),
    Territory.GUADELOUPE: ("971", {"Vendredi saint", "Mi-Carême", "Fête de Victor Schoelcher"}),
    Territory.MARTINIQUE: ("972", {"Fête de Victor Schoelcher"}),
    Territory.GUYANE: ("973", set()),
    Territory.LA_REUNION: ("974", set()),
    Territory.MAYOTTE: ("976", set()),
    Territory.SAINT_BARTHELEMY: ("BL", set()),
    # 28 May in the oracle, 27 May in art. L.3422-2
    Territory.SAINT_MARTIN: ("MF", {"Abolition de l'esclavage", "Fête de Victor Schoelcher"}),
    Territory.SAINT_PIERRE_ET_MIQUELON: ("PM", set()),
    Territory.TAAF: ("TF", set()),
    Territory.NOUVELLE_CALEDONIE: ("NC", {"Fête de la Citoyenneté"}),
    Territory.WALLIS_ET_FUTUNA: (
        "WF",
        {"Saint Pierre Chanel", "Saints Pierre et Paul", "Fête du Territoire"},
    ),
    Territory.POLYNESIE_TAHITI: ("PF", {"Arrivée de l'Évangile", "Vendredi saint", "Matāri'i", "Fête de l'autonomie"}),
    Territory.POLYNESIE_MARQUISES: (
        "PF",
        {"Arrivée de l'Évangile", "Vendredi saint", "Matāri'i", "Fête de l'autonomie"},
    ),
    Territory.POLYNESIE_GAMBIER: ("PF", {"Arrivée de l'Évangile", "Vendredi saint", "Matāri'i", "Fête de l'autonomie"}),
}


@pytest.mark.parametrize("territory", Territory)
def test_the_holidays_of_2026_in_each_territory(territory: Territory) -> None:
    """Eleven days everywhere (L.3133-1), two more in Alsace-Moselle, one more in the places of L.3422-2."""
    found = {holiday.day.isoformat() for holiday in public_holidays(2026, territory)}
    assert found == ELEVEN_2026 | ADDED_2026.get(territory, set())


@pytest.mark.parametrize("territory", Territory)
def test_holidays_agree_with_an_independent_list(territory: Territory) -> None:
    """The oracle has the same days, but for those that it adds without a statute, which are named above."""
    subdivision, named = ORACLE[territory]
    for year in YEARS:
        oracle = holidays.country_holidays("FR", subdiv=subdivision, years=year, language="fr")
        theirs = {day for day in oracle if not set(oracle.get_list(day)) <= named}
        ours = {
            holiday.day
            for holiday in public_holidays(year, territory)
            if (territory, holiday.rule.holiday) != (Territory.SAINT_MARTIN, Holiday.ABOLITION_OF_SLAVERY)
        }
        assert ours == theirs


@pytest.mark.parametrize("territory", [t for t in Territory if labour_code_applies(t) is Answer.UNKNOWN])
def test_where_the_list_is_unknown_no_day_is_invented(territory: Territory) -> None:
    """In the territories without a source, each day given is one that the oracle has too: a count is never too late."""
    for year in YEARS:
        oracle = holidays.country_holidays("FR", subdiv=ORACLE[territory][0], years=year)
        assert all(holiday.day in oracle for holiday in public_holidays(year, territory))


def test_where_the_list_is_unknown_is_said() -> None:
    """Saint-Pierre-et-Miquelon, the TAAF and the Pacific are the territories without a source."""
    assert {t for t in Territory if labour_code_applies(t) is Answer.UNKNOWN} == {
        Territory.SAINT_PIERRE_ET_MIQUELON,
        Territory.TAAF,
        Territory.NOUVELLE_CALEDONIE,
        Territory.WALLIS_ET_FUTUNA,
        Territory.POLYNESIE_TAHITI,
        Territory.POLYNESIE_MARQUISES,
        Territory.POLYNESIE_GAMBIER,
    }


def test_two_holidays_may_fall_on_one_day() -> None:
    """In 2008 Ascension was 1 May: one day, two holidays, none lost."""
    assert [h.rule.holiday for h in holidays_on(date(2008, 5, 1), Territory.METROPOLE)] == [
        Holiday.LABOUR_DAY,
        Holiday.ASCENSION,
    ]
    assert len(public_holidays(2008, Territory.METROPOLE)) == 11


def test_holidays_come_in_order() -> None:
    """The holidays of a year are sorted by day."""
    found = [holiday.day for holiday in public_holidays(2026, Territory.ALSACE_MOSELLE)]
    assert found == sorted(found)


def test_an_ordinary_day_is_no_holiday() -> None:
    """22 May is a holiday in Martinique and an ordinary day elsewhere."""
    assert is_public_holiday(date(2026, 5, 22), Territory.MARTINIQUE)
    assert not is_public_holiday(date(2026, 5, 22), Territory.GUADELOUPE)
    assert holidays_on(date(2026, 5, 22), Territory.METROPOLE) == ()


def test_each_line_cites_its_article_and_what_is_not_verified() -> None:
    """Each rule cites one of the three articles of the Code; doubtful lines carry a note for their reader."""
    cited = {
        f"{citation.text.short}, {citation.place}"
        for citation in (code_du_travail.L_3133_1, code_du_travail.L_3134_13, code_du_travail.L_3422_2)
    }
    assert {rule.article for rule in HOLIDAY_RULES} == cited
    assert code_du_travail.TEXT.checked_on == CHECKED_ON
    noted = {(rule.holiday, territory) for rule in HOLIDAY_RULES if rule.note for territory in rule.territories}
    assert noted == {
        (Holiday.GOOD_FRIDAY, Territory.ALSACE_MOSELLE),
        (Holiday.ABOLITION_OF_SLAVERY, Territory.MAYOTTE),
        (Holiday.ABOLITION_OF_SLAVERY, Territory.SAINT_MARTIN),
    }


def test_an_instant_is_not_a_day() -> None:
    """A datetime passed for a day is refused."""
    with pytest.raises(FactError, match="local_day"):
        is_public_holiday(datetime(2026, 5, 1, tzinfo=UTC), Territory.METROPOLE)
