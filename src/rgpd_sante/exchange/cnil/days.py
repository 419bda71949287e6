# SPDX-License-Identifier: MIT
"""Days as people write them in a French workbook, and as we write them: ``jj/mm/aaaa``."""

from __future__ import annotations

import re
from datetime import date
from typing import Final

from rgpd_sante.exchange.cnil.keys import key

__all__ = ["read_day", "show_day"]

_ISO: Final = re.compile(r"(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})(?:[T ][\d:.]+Z?)?")
_FIGURES: Final = re.compile(r"(?P<day>\d{1,2})\s?[/.\-]\s?(?P<month>\d{1,2})\s?[/.\-]\s?(?P<year>\d{4}|\d{2})")
_WORDS: Final = re.compile(r"(?P<day>\d{1,2}) ?(?:er)? (?P<month>[a-z]+) (?P<year>\d{4}|\d{2})")
_WEEKDAY: Final = re.compile(r"^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) ")
_MONTHS: Final = (
    ("janvier", "janv"),
    ("fevrier", "fevr", "fev"),
    ("mars",),
    ("avril", "avr"),
    ("mai",),
    ("juin",),
    ("juillet", "juil"),
    ("aout",),
    ("septembre", "sept"),
    ("octobre", "oct"),
    ("novembre", "nov"),
    ("decembre", "dec"),
)
_NUMBERS: Final = {name: number for number, names in enumerate(_MONTHS, 1) for name in names}
_CENTURY: Final = 2000
_TWO_FIGURES: Final = 2


def read_day(text: str) -> tuple[date | None, bool]:
    """Read a day, and tell whether its century had to be guessed (a year of two figures is one of this century).

    Examples:
        >>> read_day("26/05/2018"), read_day("1er janvier 20")
        ((datetime.date(2018, 5, 26), False), (datetime.date(2020, 1, 1), True))
        >>> read_day("courant 2019"), read_day("31/02/2020")
        ((None, False), (None, False))
    """
    found = _ISO.fullmatch(text.strip()) or _FIGURES.fullmatch(text.strip())
    if found is None:
        found = _WORDS.fullmatch(_WEEKDAY.sub("", key(text)))
    if found is None:
        return None, False
    month = found["month"]
    number = int(month) if month.isdecimal() else _NUMBERS.get(month, 0)
    guessed = len(found["year"]) == _TWO_FIGURES
    try:
        return date(int(found["year"]) + _CENTURY * guessed, number, int(found["day"])), guessed
    except ValueError:
        return None, False


def show_day(day: date) -> str:
    """Write a day.

    Examples:
        >>> show_day(date(2018, 5, 26))
        '26/05/2018'
    """
    return f"{day.day:02}/{day.month:02}/{day.year:04}"
