# SPDX-License-Identifier: MIT
"""Rules that need the breach alone: when the practice became aware, and how the journal grows."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Final

import attrs

from rgpd_sante.breach.bodies import BodyRole
from rgpd_sante.breach.model import Breach
from rgpd_sante.breach.steps import JournalEntry
from rgpd_sante.codes import Code
from rgpd_sante.law.citation import Citation
from rgpd_sante.law.texts import edpb_guidelines, gdpr
from rgpd_sante.law.verdict import FactUsed, MissingFact
from rgpd_sante.time.instants import in_utc, in_zone, start_of_day
from rgpd_sante.time.zones import Territory
from rgpd_sante.vocabulary.breach import BreachRole, Certainty

__all__ = ["Awareness", "AwarenessSource", "awareness", "recorded"]

_SUSPICION: Final = "Aucune violation n’est encore établie : le délai ne court pas, l’enquête doit être rapide."
_FALSE_ALARM: Final = "Fausse alerte : il n’y a pas eu de violation, aucun délai ne court."
_STILL_SUPPOSED: Final = "La prise de connaissance est datée, mais la violation est dite supposée : est-elle établie ?"
_WORD_OF_PROCESSOR: Final = (
    "Le sous-traitant a-t-il annoncé une violation établie (le délai court alors de cette annonce) ou un soupçon ?"
)


class AwarenessSource(Code):
    """Where the instant of awareness comes from."""

    DECLARED = "declared"
    DAY_ONLY = "day_only"
    TOLD_BY_PROCESSOR = "told_by_processor"
    NOT_AWARE = "not_aware"
    NOT_DATED = "not_dated"


@attrs.frozen(kw_only=True)
class Awareness:
    """When the practice became aware, GDPR art. 33(1); ``moment`` is in its time zone.

    ``NOT_AWARE``: no breach is established at the instant of the question, no clock runs. ``NOT_DATED``: a breach is
    established and nobody has said since when.
    """

    source: AwarenessSource
    moment: datetime | None
    reason: str
    citations: tuple[Citation, ...]
    facts: tuple[FactUsed, ...] = ()
    missing: tuple[MissingFact, ...] = ()


def awareness(breach: Breach, *, territory: Territory, at: datetime) -> Awareness:
    """Find when the practice became aware of the breach, from what is known at an instant.

    A mere suspicion starts no clock (EDPB 9/2022, §§ 31 and 34). A controller is aware when its processor tells it
    (§ 44, not verified), not when the processor itself knew. The earliest of these instants counts. A date of
    awareness counts even where the breach is still said to be supposed: the two disagree, the prudent one is taken and
    the question is asked.

    Args:
        breach: The facts.
        territory: Where the practice is; a day without hour begins at midnight there.
        at: The instant of the question; an awareness that comes later has not come yet.

    Raises:
        FactError: if ``at`` is naive.

    Examples:
        >>> from rgpd_sante.time.instants import instant
        >>> breach = Breach(reference="1", role=BreachRole.CONTROLLER, certainty=Certainty.SUPPOSED)
        >>> awareness(breach, territory=Territory.METROPOLE, at=instant("2026-06-02T10:17+02:00")).source
        AwarenessSource.NOT_AWARE
    """
    now = in_utc(at, field="at")
    candidates = tuple(_candidates(breach, territory))
    past = [(in_utc(moment), rank) for rank, (moment, _) in enumerate(candidates) if in_utc(moment) <= now]
    if past:
        # art. 33(1): « 72 heures au plus tard après en avoir pris connaissance » — the first knowledge, not the last
        moment, found = candidates[min(past)[1]]
        return attrs.evolve(found, moment=in_zone(moment, territory))
    certainty = FactUsed(path="$.certainty", value=breach.certainty)
    if breach.certainty is Certainty.ESTABLISHED and not candidates:
        return Awareness(
            source=AwarenessSource.NOT_DATED,
            moment=None,
            reason="Violation établie, mais prise de connaissance non datée : agir sans attendre.",
            citations=(gdpr.ART_33_1, edpb_guidelines.AWARENESS),
            facts=(certainty,),
            missing=(
                MissingFact(
                    path="$.aware_at",
                    question="Quand le cabinet a-t-il été raisonnablement certain que des données étaient touchées ?",
                ),
            ),
        )
    return Awareness(
        source=AwarenessSource.NOT_AWARE,
        moment=None,
        reason=_FALSE_ALARM if breach.certainty is Certainty.RULED_OUT else _SUSPICION,
        citations=(edpb_guidelines.AWARENESS, edpb_guidelines.SHORT_INVESTIGATION),
        facts=(certainty,),
        missing=_doubt_on_word_of_processor(breach, now),
    )


def _doubt_on_word_of_processor(breach: Breach, now: datetime) -> tuple[MissingFact, ...]:
    """Ask what a processor said to a practice that still holds the breach for supposed."""
    asked = breach.role is BreachRole.CONTROLLER and breach.certainty is Certainty.SUPPOSED
    if asked and any(in_utc(told_us_at) <= now for _, told_us_at in _words_of_processors(breach)):
        return (MissingFact(path="$.certainty", question=_WORD_OF_PROCESSOR),)
    return ()


def _words_of_processors(breach: Breach) -> Iterator[tuple[int, datetime]]:
    for rank, body in enumerate(breach.bodies):
        if body.role is BodyRole.PROCESSOR and body.told_us_at is not None:
            yield rank, body.told_us_at


def _candidates(breach: Breach, territory: Territory) -> Iterator[tuple[datetime, Awareness]]:
    """Yield each instant at which the practice may be said to be aware, with what would be said of it."""
    if breach.certainty is Certainty.RULED_OUT:
        return
    # a breach of which one is aware is no longer supposed
    doubt = (
        (MissingFact(path="$.certainty", question=_STILL_SUPPOSED),) if breach.certainty is Certainty.SUPPOSED else ()
    )
    if breach.aware_at is not None:
        yield (
            breach.aware_at,
            Awareness(
                source=AwarenessSource.DECLARED,
                moment=breach.aware_at,
                reason="Le délai court de la prise de connaissance déclarée, non des faits ni du premier signal.",
                citations=(_basis(breach), edpb_guidelines.AWARENESS),
                facts=(FactUsed(path="$.aware_at", value=breach.aware_at.isoformat()),),
                missing=doubt,
            ),
        )
    if breach.aware_on is not None:
        midnight = start_of_day(breach.aware_on, territory)
        question = "À quelle heure le cabinet a-t-il pris connaissance de la violation ?"
        yield (
            midnight,
            Awareness(
                source=AwarenessSource.DAY_ONLY,
                moment=midnight,
                reason="Seul le jour de la prise de connaissance est indiqué : il est compté dès 0 h, par prudence.",
                citations=(_basis(breach), edpb_guidelines.AWARENESS),
                facts=(FactUsed(path="$.aware_on", value=breach.aware_on.isoformat()),),
                missing=(MissingFact(path="$.aware_at", question=question), *doubt),
            ),
        )
    # a word that something may be wrong is a signal; the word of the processor counts once the breach is established
    if breach.role is not BreachRole.CONTROLLER or breach.certainty is not Certainty.ESTABLISHED:
        return
    for rank, told_us_at in _words_of_processors(breach):
        yield (
            told_us_at,
            Awareness(
                source=AwarenessSource.TOLD_BY_PROCESSOR,
                moment=told_us_at,
                reason="Le délai court de l’information reçue du sous-traitant, non de sa propre connaissance.",
                citations=(gdpr.ART_33_1, gdpr.ART_33_2, edpb_guidelines.CONTROLLER_TOLD_BY_PROCESSOR),
                facts=(FactUsed(path=f"$.bodies[{rank}].told_us_at", value=told_us_at.isoformat()),),
            ),
        )


def _basis(breach: Breach) -> Citation:
    """Cite the paragraph by which this awareness starts something: that of the controller, or of the processor."""
    return gdpr.ART_33_1 if breach.role is BreachRole.CONTROLLER else gdpr.ART_33_2


def recorded(breach: Breach, entry: JournalEntry) -> Breach:
    """Add a line to the journal, which only grows (GDPR art. 33(5): facts, effects, remedial action).

    Raises:
        FactError: if the line is recorded before the last one.

    Examples:
        >>> from rgpd_sante.time.instants import instant
        >>> breach = Breach(reference="1", role=BreachRole.CONTROLLER, certainty=Certainty.SUPPOSED)
        >>> entry = JournalEntry(recorded_at=instant("2026-06-02T10:17+02:00"), text="Appel de l’hébergeur.")
        >>> len(recorded(breach, entry).journal)
        1
    """
    return attrs.evolve(breach, journal=(*breach.journal, entry))
