# SPDX-License-Identifier: MIT
"""The notification to the CNIL, its complements and the reasons for its delay, GDPR art. 33(1) and 33(4)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import Final

from rgpd_sante.analysis.duties.filings import (
    first_filing,
    judged_at,
    notification_limit,
    reasons_given,
    standing_filings,
    stray_complement,
    was_withdrawn,
    why_no_notification,
)
from rgpd_sante.analysis.duties.situation import Situation, remaining, state_by_limit
from rgpd_sante.analysis.obligation import Debtor, Force, Obligation, ObligationCode, ObligationState
from rgpd_sante.breach.rules import AwarenessSource
from rgpd_sante.law.citation import Citation, Verification
from rgpd_sante.law.texts import cnil_guidance, edpb_guidelines, gdpr, regulation_1182_71
from rgpd_sante.law.verdict import FactUsed, MissingFact
from rgpd_sante.time.hours import french_hours_limit
from rgpd_sante.time.instants import in_utc
from rgpd_sante.time.limits import HoursLimit, is_late, is_past_prudent
from rgpd_sante.time.zones import eu_periods_apply
from rgpd_sante.vocabulary.breach import AddresseeKind, NotificationKind

__all__ = ["authority_complement", "authority_delay_reasons", "authority_notification"]

_REST: Final = frozenset({NotificationKind.COMPLEMENTARY, NotificationKind.COMPLETE})
_A_DAY: Final = timedelta(days=1)

_SUPPOSED: Final = (
    "Une violation seulement supposée ne fait pas courir les 72 heures, contrairement à ce que l’on lit parfois ; "
    "en cas de doute, la CNIL conseille de notifier."
)
_BETWEEN: Final = (
    "L’échéance prudente est passée ; le dernier instant défendable ne l’est pas (l’heure entamée ne compte pas). "
    "Consigner les motifs du délai."
)
_BETWEEN_AND_DONE: Final = (
    "Notification faite après l’échéance prudente et avant le dernier instant défendable (l’heure entamée ne compte "
    "pas). Consigner les motifs du délai."
)
_FIRST_OF_ALL: Final = "Les 72 heures sont un plafond : la notification est due « dans les meilleurs délais »."
_NOTIFY_ANYWAY: Final = "Notifier quand même, en donnant les motifs du retard."
_HOUR_UNKNOWN: Final = (
    "Le retard est compté depuis 0 h, faute d’heure : si la prise de connaissance a eu lieu plus tard ce jour-là, il "
    "peut ne pas y en avoir."
)
_OUTSIDE_UNION: Final = (
    "Dans ce territoire, l’obligation vaut par la loi Informatique et Libertés (non vérifié) : seule l’échéance "
    "prudente est retenue."
)
_STILL_FILED: Final = "Une notification a été faite : elle peut être complétée ou retirée."
_WITHDRAWN: Final = (
    "La notification a été retirée et ne compte plus : si la violation est établie et son risque aussi, notifier de "
    "nouveau."
)
_NOTES_BY_STATE: Final = {
    ObligationState.NOT_DUE: (_SUPPOSED,),
    ObligationState.DUE: (_FIRST_OF_ALL,),
    ObligationState.OVERDUE: (_FIRST_OF_ALL, _NOTIFY_ANYWAY),
}
_ADVISED: Final = "Échéance conseillée par la CNIL, si possible ; ce n’est pas un délai légal."
_MORE_TO_COME: Final = "Si des informations manquent encore, un autre complément reste dû."


def authority_notification(situation: Situation) -> Obligation:
    """Judge the notification to the CNIL (art. 33(1))."""
    first = first_filing(situation)
    done_at = None if first is None else situation.past(first.filed_at)
    why_not = why_no_notification(situation)
    applies = why_not is None
    limit = notification_limit(situation) if applies else None
    state = _notification_state(situation, limit) if applies else ObligationState.NOT_APPLICABLE
    parameter = gdpr.NOTIFICATION_TO_AUTHORITY.latest
    by_french_law = limit is not None and not eu_periods_apply(situation.territory)
    return Obligation(
        code=ObligationCode.AUTHORITY_NOTIFICATION,
        force=Force.DUTY,
        debtor=Debtor.CONTROLLER,
        addressee=AddresseeKind.CNIL,
        state=state,
        delay=parameter.value,
        clock_start=situation.awareness.moment if applies else None,
        limit=limit,
        done_at=done_at,
        remaining=remaining(limit, done_at, situation.now),
        reasons=_notification_reasons(situation) if why_not is None else (why_not,),
        notes=_notification_notes(situation, state, limit),
        citations=_notification_citations(situation, counted=limit is not None and not by_french_law),
        # the list of the territories where the duty holds by French law only was not verified
        verification=Verification.UNVERIFIED if by_french_law else parameter.verification,
        first_day=parameter.first_day,
        facts=(*situation.awareness.facts, FactUsed(path="$.risk", value=situation.assessment.level)),
        missing=_notification_missing(situation) if applies else (),
    )


def _notification_state(situation: Situation, limit: HoursLimit | None) -> ObligationState:
    first = first_filing(situation)
    if limit is not None:
        # art. 33(1), second sentence: « Lorsque la notification […] n’a pas lieu dans les 72 heures, elle est
        # accompagnée des motifs du retard »
        late = (
            ObligationState.DONE_LATE_WITHOUT_REASONS
            if reasons_given(situation) is None
            else ObligationState.DONE_LATE_WITH_REASONS
        )
        return state_by_limit(limit, None if first is None else first.filed_at, situation.now, late=late)
    if first is not None:
        return ObligationState.DONE
    return ObligationState.DUE if situation.is_aware else ObligationState.NOT_DUE


def _notification_reasons(situation: Situation) -> tuple[str, ...]:
    if not situation.is_aware:
        return (situation.awareness.reason,)
    risk = "Un risque pour les personnes n’est pas improbable : la CNIL doit être prévenue."
    return (situation.awareness.reason, risk)


def _notification_notes(situation: Situation, state: ObligationState, limit: HoursLimit | None) -> tuple[str, ...]:
    filed = first_filing(situation) is not None
    if state is ObligationState.NOT_APPLICABLE:
        return (_STILL_FILED,) if filed else ()
    withdrawn = (_WITHDRAWN,) if was_withdrawn(situation) and not filed else ()
    timely = () if limit is None else _notes_on_limit(situation, limit, filed=filed)
    return (*_NOTES_BY_STATE.get(state, ()), *withdrawn, *timely)


def _notes_on_limit(situation: Situation, limit: HoursLimit, *, filed: bool) -> Iterator[str]:
    """Tell what to know of the instant that is held against the 72 hours."""
    judged = judged_at(situation)
    if is_late(limit, judged):
        by_day = situation.awareness.source is AwarenessSource.DAY_ONLY
        if by_day and judged < in_utc(limit.legal_latest) + _A_DAY:
            yield _HOUR_UNKNOWN
    elif is_past_prudent(limit, judged):
        yield _BETWEEN_AND_DONE if filed else _BETWEEN
    if not eu_periods_apply(situation.territory):
        yield _OUTSIDE_UNION


def _notification_citations(situation: Situation, *, counted: bool) -> tuple[Citation, ...]:
    count = (regulation_1182_71.ART_3_1, regulation_1182_71.ART_3_2) if counted else ()
    return tuple(dict.fromkeys((gdpr.ART_33_1, *situation.awareness.citations, *count)))


def _notification_missing(situation: Situation) -> tuple[MissingFact, ...]:
    if not stray_complement(situation):
        return situation.awareness.missing
    question = "Un complément est daté sans notification initiale : quand celle-ci a-t-elle été faite ?"
    return (*situation.awareness.missing, MissingFact(path="$.notifications", question=question))


def authority_complement(situation: Situation) -> Obligation:
    """Judge the complement of an incomplete notification (art. 33(4)); the CNIL's 72 hours are advice."""
    standing = standing_filings(situation)
    first = first_filing(situation)
    rest = next((filing for filing in standing[1:] if filing.kind in _REST), None)
    limit: HoursLimit | None = None
    start = done_at = None
    notes: tuple[str, ...] = ()
    why_not = why_no_notification(situation)
    if why_not is not None:
        state, reason = ObligationState.NOT_APPLICABLE, why_not
    elif first is None:
        state = ObligationState.NOT_DUE
        reason = "Aucune notification n’est en cours ; une notification incomplète devra être complétée."
    elif first.kind is NotificationKind.COMPLETE:
        state, reason = ObligationState.NOT_APPLICABLE, "La notification était complète."
    else:
        start = situation.past(first.filed_at)
        done_at = None if rest is None else situation.past(rest.filed_at)
        advised = cnil_guidance.COMPLEMENT.latest.value
        limit = french_hours_limit(first.filed_at, advised.number, territory=situation.territory)
        # art. 33(4): « sans autre retard indu » — no figure in the text, so nothing here is late
        state = ObligationState.DUE if done_at is None else ObligationState.DONE
        reason = "La notification initiale est incomplète : la compléter sans autre retard indu."
        last = standing[-1]
        notes = (_ADVISED,) if rest is None or last.kind is NotificationKind.COMPLETE else (_ADVISED, _MORE_TO_COME)
    return Obligation(
        code=ObligationCode.AUTHORITY_COMPLEMENT,
        force=Force.DUTY,
        debtor=Debtor.CONTROLLER,
        addressee=AddresseeKind.CNIL,
        state=state,
        delay=gdpr.COMPLEMENT_TO_AUTHORITY.latest.value,
        clock_start=start,
        limit=limit,
        done_at=done_at,
        remaining=remaining(limit, done_at, situation.now),
        reasons=(reason,),
        notes=notes,
        citations=(gdpr.ART_33_4, cnil_guidance.COMPLEMENTS, edpb_guidelines.PHASES),
        first_day=gdpr.APPLICABLE_FROM,
        facts=() if first is None else (FactUsed(path="$.notifications", value=first.kind),),
    )


def authority_delay_reasons(situation: Situation) -> Obligation:
    """Judge the duty to give the reasons for a notification after the 72 hours (art. 33(1), second sentence)."""
    first, given = first_filing(situation), reasons_given(situation)
    limit = notification_limit(situation)
    why_not = why_no_notification(situation)
    missing: tuple[MissingFact, ...] = ()
    done_at = None
    # art. 33(1), second sentence: reasons are owed by whoever notifies after the 72 hours
    if why_not is not None:
        state, reason = ObligationState.NOT_APPLICABLE, why_not
    elif limit is None:
        state, reason = ObligationState.NOT_DUE, "Le délai de 72 heures ne court pas, ou son départ n’est pas connu."
    elif not is_late(limit, judged_at(situation)):
        in_time = first is not None
        state = ObligationState.NOT_APPLICABLE if in_time else ObligationState.NOT_DUE
        reason = "Notification faite dans le délai." if in_time else "Le délai de notification n’est pas dépassé."
    elif given is None:
        state, reason = ObligationState.DUE, "Délai dépassé : la notification est accompagnée des motifs du retard."
        missing = (MissingFact(path="$.notifications", question="Pourquoi la notification est-elle tardive ?"),)
    else:
        state, reason = ObligationState.DONE, "Les motifs du retard accompagnent la notification."
        if given is not first:
            reason = (
                "Les motifs du retard ont été donnés par un complément ; le texte veut qu’ils accompagnent le dépôt."
            )
        done_at = situation.past(given.filed_at)
    return Obligation(
        code=ObligationCode.AUTHORITY_DELAY_REASONS,
        force=Force.DUTY,
        debtor=Debtor.CONTROLLER,
        addressee=AddresseeKind.CNIL,
        state=state,
        done_at=done_at,
        reasons=(reason,),
        citations=(gdpr.ART_33_1,),
        first_day=gdpr.APPLICABLE_FROM,
        missing=missing,
    )
