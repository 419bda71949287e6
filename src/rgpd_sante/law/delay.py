# SPDX-License-Identifier: MIT
"""The delays that a text can set: a number of hours, days or months, or only a word.

« Sans délai » and « dans les meilleurs délais » are words, not durations: no rule turns them into hours.
"""

from __future__ import annotations

from typing import TypeAlias

import attrs

from rgpd_sante.codes import Code
from rgpd_sante.facts import not_negative

__all__ = ["Delay", "Hours", "Months", "Promptness", "Qualifier", "WorkingDays"]


@attrs.frozen(kw_only=True)
class Hours:
    """A period in hours."""

    number: int = attrs.field(validator=not_negative)


@attrs.frozen(kw_only=True)
class WorkingDays:
    """A period in working days (*jours ouvrés*)."""

    number: int = attrs.field(validator=not_negative)


@attrs.frozen(kw_only=True)
class Months:
    """A period in calendar months."""

    number: int = attrs.field(validator=not_negative)


class Promptness(Code):
    """The words by which a text asks for promptness without a figure."""

    WITHOUT_DELAY = "without_delay"
    WITHOUT_UNDUE_DELAY = "without_undue_delay"
    AT_ONCE = "at_once"


@attrs.frozen(kw_only=True)
class Qualifier:
    """A delay expressed by a word only; it has no instant of expiry."""

    promptness: Promptness


Delay: TypeAlias = Hours | WorkingDays | Months | Qualifier
