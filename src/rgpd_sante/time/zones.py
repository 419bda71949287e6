# SPDX-License-Identifier: MIT
"""The territories of the French Republic: their time zones, and where Regulation (EEC, Euratom) 1182/71 applies.

The zone matters twice: the hour of an event that art. 3(1) of the Regulation leaves out is a local hour, and a
deadline is shown in local time. It is the zone of the establishment where the event is known.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import Final
from zoneinfo import ZoneInfo

from rgpd_sante.codes import Code

__all__ = ["Territory", "eu_periods_apply", "zone_of"]


class Territory(Code):
    """Where a practice is established; French Polynesia is split by its three time zones."""

    METROPOLE = "metropole"
    ALSACE_MOSELLE = "alsace_moselle"
    GUADELOUPE = "guadeloupe"
    MARTINIQUE = "martinique"
    GUYANE = "guyane"
    LA_REUNION = "la_reunion"
    MAYOTTE = "mayotte"
    SAINT_MARTIN = "saint_martin"
    SAINT_BARTHELEMY = "saint_barthelemy"
    SAINT_PIERRE_ET_MIQUELON = "saint_pierre_et_miquelon"
    TAAF = "taaf"
    NOUVELLE_CALEDONIE = "nouvelle_caledonie"
    WALLIS_ET_FUTUNA = "wallis_et_futuna"
    POLYNESIE_TAHITI = "polynesie_tahiti"
    POLYNESIE_MARQUISES = "polynesie_marquises"
    POLYNESIE_GAMBIER = "polynesie_gambier"


_ZONE_NAMES: Final = MappingProxyType(
    {
        Territory.METROPOLE: "Europe/Paris",
        Territory.ALSACE_MOSELLE: "Europe/Paris",
        Territory.GUADELOUPE: "America/Guadeloupe",
        Territory.MARTINIQUE: "America/Martinique",
        Territory.GUYANE: "America/Cayenne",
        Territory.LA_REUNION: "Indian/Reunion",
        Territory.MAYOTTE: "Indian/Mayotte",
        Territory.SAINT_MARTIN: "America/Marigot",
        Territory.SAINT_BARTHELEMY: "America/St_Barthelemy",
        Territory.SAINT_PIERRE_ET_MIQUELON: "America/Miquelon",
        Territory.TAAF: "Indian/Kerguelen",
        Territory.NOUVELLE_CALEDONIE: "Pacific/Noumea",
        Territory.WALLIS_ET_FUTUNA: "Pacific/Wallis",
        Territory.POLYNESIE_TAHITI: "Pacific/Tahiti",
        Territory.POLYNESIE_MARQUISES: "Pacific/Marquesas",
        Territory.POLYNESIE_GAMBIER: "Pacific/Gambier",
    }
)

# Not verified, from memory: no source was reached for this list (reference on breaches, § 3.4).
_OUTSIDE_UNION_LAW: Final = frozenset(
    {
        Territory.SAINT_BARTHELEMY,
        Territory.SAINT_PIERRE_ET_MIQUELON,
        Territory.TAAF,
        Territory.NOUVELLE_CALEDONIE,
        Territory.WALLIS_ET_FUTUNA,
        Territory.POLYNESIE_TAHITI,
        Territory.POLYNESIE_MARQUISES,
        Territory.POLYNESIE_GAMBIER,
    }
)


def zone_of(territory: Territory) -> ZoneInfo:
    """Give the time zone of a territory.

    Examples:
        >>> zone_of(Territory.POLYNESIE_MARQUISES)
        zoneinfo.ZoneInfo(key='Pacific/Marquesas')
    """
    return ZoneInfo(_ZONE_NAMES[territory])


def eu_periods_apply(territory: Territory) -> bool:
    """Tell whether Regulation 1182/71 counts the periods of a territory.

    In the overseas countries and territories, Saint-Pierre-et-Miquelon and Saint-Barthélemy, the duties of the GDPR
    apply through French law (*loi Informatique et Libertés*), not as law of the Union: there the Regulation does not
    apply as such and no period gains from it. This list is **not verified** (from memory); it errs on the prudent
    side, since a territory that is on it gets the earlier deadline.

    Examples:
        >>> eu_periods_apply(Territory.LA_REUNION), eu_periods_apply(Territory.POLYNESIE_TAHITI)
        (True, False)
    """
    return territory not in _OUTSIDE_UNION_LAW
