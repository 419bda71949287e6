# SPDX-License-Identifier: MIT
"""The doors of this floor: what an instant, a day and a number of units must be before any period is counted."""

from __future__ import annotations

from datetime import date, datetime

from rgpd_sante.errors import FactError, hidden, shown

__all__ = ["beyond_the_calendar", "checked_day", "checked_instant", "checked_number"]


def checked_instant(value: object, field: str) -> datetime:
    """Hand back an instant that knows its offset.

    Raises:
        FactError: for a naive instant, one whose zone gives no offset, or anything else.
    """
    if not isinstance(value, datetime):
        raise FactError(
            field,
            given=hidden(value),
            expected="an instant (datetime) with its offset",
            attendu="un instant (datetime) avec son décalage horaire",
        )
    # A tzinfo alone proves nothing: Python holds for naive an instant whose zone answers None.
    if value.utcoffset() is None:
        raise FactError(
            field,
            given=shown(value.replace(tzinfo=None).isoformat()),
            expected="an instant with its offset; this one is naive, give it the time zone of the practice",
            attendu="un instant avec son décalage horaire ; celui-ci n’en a pas, donnez le fuseau de l’établissement",
        )
    return value


def checked_day(value: object, field: str) -> date:
    """Hand back a day.

    Raises:
        FactError: for an instant (Python lets a ``datetime`` pass for a ``date``) or anything else.
    """
    if isinstance(value, datetime) or not isinstance(value, date):
        raise FactError(
            field,
            given=hidden(value),
            expected="a day (date); the day of an instant depends on the place, see local_day",
            attendu="un jour (date) ; le jour d’un instant dépend du lieu, voir local_day",
        )
    return value


def checked_number(value: object, field: str) -> int:
    """Hand back a number of units of time.

    Raises:
        FactError: for a negative, fractional or boolean number.
    """
    if isinstance(value, bool) or not isinstance(value, int) or value < 0:
        raise FactError(
            field,
            given=hidden(value) if isinstance(value, str) else shown(value),
            expected="a whole number of zero or more",
            attendu="un nombre entier positif ou nul",
        )
    return value


def beyond_the_calendar(field: str, given: object) -> FactError:
    """Make the error for a result that no calendar date can express."""
    return FactError(
        field,
        given=shown(given),
        expected="a result between the years 1 and 9999",
        attendu="un résultat compris entre les années 1 et 9999",
    )
