# SPDX-License-Identifier: MIT
"""Territories, their zones and the reach of Regulation 1182/71 (reference on breaches, § 3.4)."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from rgpd_sante.time import Territory, eu_periods_apply, zone_of

# territory, zone, hours from UTC in January and in July 2026
ROWS = [
    (Territory.METROPOLE, "Europe/Paris", 1, 2),
    (Territory.ALSACE_MOSELLE, "Europe/Paris", 1, 2),
    (Territory.GUADELOUPE, "America/Guadeloupe", -4, -4),
    (Territory.SAINT_BARTHELEMY, "America/St_Barthelemy", -4, -4),
    (Territory.SAINT_MARTIN, "America/Marigot", -4, -4),
    (Territory.MARTINIQUE, "America/Martinique", -4, -4),
    (Territory.GUYANE, "America/Cayenne", -3, -3),
    (Territory.SAINT_PIERRE_ET_MIQUELON, "America/Miquelon", -3, -2),
    (Territory.LA_REUNION, "Indian/Reunion", 4, 4),
    (Territory.MAYOTTE, "Indian/Mayotte", 3, 3),
    (Territory.TAAF, "Indian/Kerguelen", 5, 5),
    (Territory.NOUVELLE_CALEDONIE, "Pacific/Noumea", 11, 11),
    (Territory.WALLIS_ET_FUTUNA, "Pacific/Wallis", 12, 12),
    (Territory.POLYNESIE_TAHITI, "Pacific/Tahiti", -10, -10),
    (Territory.POLYNESIE_MARQUISES, "Pacific/Marquesas", -9.5, -9.5),
    (Territory.POLYNESIE_GAMBIER, "Pacific/Gambier", -9, -9),
]

OUTSIDE_UNION_LAW = {
    Territory.SAINT_BARTHELEMY,
    Territory.SAINT_PIERRE_ET_MIQUELON,
    Territory.TAAF,
    Territory.NOUVELLE_CALEDONIE,
    Territory.WALLIS_ET_FUTUNA,
    Territory.POLYNESIE_TAHITI,
    Territory.POLYNESIE_MARQUISES,
    Territory.POLYNESIE_GAMBIER,
}


@pytest.mark.parametrize(("territory", "name", "winter", "summer"), ROWS)
def test_each_territory_has_its_zone_and_offsets(territory: Territory, name: str, winter: float, summer: float) -> None:
    """Each territory has the IANA zone of the reference, with its offsets of January and July."""
    zone = zone_of(territory)
    assert zone.key == name
    assert datetime(2026, 1, 15, 12, tzinfo=zone).utcoffset() == timedelta(hours=winter)
    assert datetime(2026, 7, 15, 12, tzinfo=zone).utcoffset() == timedelta(hours=summer)


def test_the_table_names_every_territory() -> None:
    """No territory is missing from the table above."""
    assert {row[0] for row in ROWS} == set(Territory)


@pytest.mark.parametrize("territory", Territory)
def test_regulation_1182_71_stops_at_the_overseas_countries(territory: Territory) -> None:
    """The Regulation does not apply as such in the PTOM, Saint-Pierre-et-Miquelon and Saint-Barthélemy (unverified)."""
    assert eu_periods_apply(territory) is (territory not in OUTSIDE_UNION_LAW)
