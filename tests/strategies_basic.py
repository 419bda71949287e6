# SPDX-License-Identifier: MIT
"""The plainest generated values: texts, counts, answers, days, instants, addresses and contacts.

The texts are awkward on purpose but never blank, and every one can be written to a file. The instants fall between
2015 and 2035, so that the rules meet yesterday's law; each knows its offset, a whole number of minutes. Those of the
hour that the clocks repeat or skip are left out: Python's ``==`` finds them different from the same instant of another
zone, and a test that compares what it wrote with what it read would fail for that alone.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from typing import TypeVar

from hypothesis import strategies as st

from rgpd_sante.facts import Answer, Count, Precision
from rgpd_sante.practice import Address, Civility, Contact
from rgpd_sante.time.zones import Territory, zone_of

__all__ = ["AWKWARD_TEXTS", "addresses", "answers", "contacts", "counts", "days", "instants", "texts"]

T = TypeVar("T")

AWKWARD_TEXTS = (
    "Jeanne Exemple",
    "Ville-Imaginaire-lès-L’Haÿ",
    "  au bord  ",
    "deux\nlignes",
    "retour\r\nchariot",
    "tabulation\tau milieu",
    "« guillemets »",
    "e\u0301 décomposé",
    "\u00e9 composé",
    "🩺👩🏽\u200d⚕️",
    "\u202eécrit à rebours",
    "\ufeffordre des octets",
    "\u200b",
    "nul\x00",
    "échappement\x1b[31m",
    "\U0010ffff",
    "ﬁn de ligature",
    "اختبار",
    "=1+1",
    "<b>gras</b> & suite",
    "*étoile* _souligné_ `code` | # [lien](javascript:alert)",
    '"guillemets droits" \\ barre',
    "x" * 300,
)


def texts() -> st.SearchStrategy[str]:
    """Texts that say something and that a file can carry."""
    anything = st.text(st.characters(codec="utf-8"), min_size=1, max_size=12).filter(lambda text: bool(text.strip()))
    return st.sampled_from(AWKWARD_TEXTS) | anything


def counts() -> st.SearchStrategy[Count]:
    """Numbers of persons or records, none and very many included."""
    return st.builds(
        Count, value=st.integers(0, 200) | st.integers(0, 70_000_000), precision=st.sampled_from(Precision)
    )


def answers() -> st.SearchStrategy[Answer]:
    """Yes, no and unknown."""
    return st.sampled_from(Answer)


def days() -> st.SearchStrategy[date]:
    """Days of the same years as the instants."""
    return st.dates(date(2015, 1, 2), date(2034, 12, 30))


def instants() -> st.SearchStrategy[datetime]:
    """Instants in UTC, at a whole-minute offset or in the zone of a territory, safe to compare with ``==``."""
    offsets = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
    zones = st.sampled_from([UTC, *dict.fromkeys(zone_of(territory) for territory in Territory)])
    # Hypothesis wants naive bounds and gives aware instants.
    return st.datetimes(
        min_value=datetime(2015, 1, 2, tzinfo=UTC).replace(tzinfo=None),
        max_value=datetime(2034, 12, 31, tzinfo=UTC).replace(tzinfo=None),
        timezones=zones | offsets,
    ).filter(lambda at: at == at.astimezone(UTC))


def _maybe(strategy: st.SearchStrategy[T]) -> st.SearchStrategy[T | None]:
    return st.none() | strategy


def addresses() -> st.SearchStrategy[Address]:
    """Postal addresses, whole or partial."""
    return st.builds(
        Address,
        lines=st.lists(texts(), max_size=2).map(tuple),
        postcode=_maybe(texts()),
        town=_maybe(texts()),
        country=_maybe(texts()),
    )


def contacts() -> st.SearchStrategy[Contact]:
    """Persons to contact, of whom little or much is known."""
    return st.builds(
        Contact,
        civility=_maybe(st.sampled_from(Civility)),
        first_name=_maybe(texts()),
        last_name=_maybe(texts()),
        function=_maybe(texts()),
        email=_maybe(texts()),
        telephone=_maybe(texts()),
    )
