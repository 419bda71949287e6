# SPDX-License-Identifier: MIT
"""Instants as the messages of the findings write them."""

from __future__ import annotations

from datetime import datetime

from rgpd_sante.time.days import day_text
from rgpd_sante.time.instants import in_zone
from rgpd_sante.time.zones import Territory

__all__ = ["moment_text"]


def moment_text(moment: datetime, territory: Territory) -> str:
    """Write an instant by the clock of a territory, with its day.

    Examples:
        >>> from rgpd_sante.time.instants import instant
        >>> moment_text(instant("2026-06-05T08:07Z"), Territory.METROPOLE)
        '05/06/2026 à 10 h 07, heure locale'
    """
    local = in_zone(moment, territory)
    return f"{day_text(local.date())} à {local.hour} h {local.minute:02}, heure locale"
