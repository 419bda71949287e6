# SPDX-License-Identifier: MIT
"""The notification to the CNIL, its complements and the reasons for its delay, GDPR art. 33(1) and 33(4)."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from rgpd_sante.analysis.duties.situation import Situation, remaining, state_by_limit
from rgpd_sante.analysis.obligation import Debtor, Force, Obligation, ObligationCode, ObligationState
from rgpd_sante.breach.steps import Notification
from rgpd_sante.law.delay import Hours
from rgpd_sante.law.texts import cnil_guidance, edpb_guidelines, gdpr, regulation_1182_71
from rgpd_sante.law.verdict import FactUsed, MissingFact
from rgpd_sante.time.hours import eu_hours_limit, french_hours_limit
from rgpd_sante.time.instants import in_utc
from rgpd_sante.time.limits import HoursLimit, is_late, is_past_prudent
from rgpd_sante.time.zones import eu_periods_apply
from rgpd_sante.vocabulary.breach import AddresseeKind, NotificationKind, RiskLevel

__all__ = ["authority_complement", "authority_delay_reasons", "authority_notification"]

_FIRST: Final = frozenset({NotificationKind.INITIAL, NotificationKind.COMPLETE})
_REST: Final = frozenset({NotificationKind.COMPLEMENTARY, NotificationKind.COMPLETE})

_SUPPOSED: Final = (
    "Une violation seulement supposée ne fait pas courir les 72 heures, contrairement à ce que l’on lit parfois ; "
    "en cas de doute, la CNIL conseille de notifier."
)
_BETWEEN: Final = (
    "L’échéance prudente est passée ; le dernier instant défendable ne l’est pas (l’heure entamée ne compte pas). "
    "Consigner les motifs du délai."
)
_FIRST_OF_ALL: Final = "Les 72 heures sont un plafond : la notification est due « dans les meilleurs délais »."
_OUTSIDE_UNION: Final = (
    "Dans ce territoire, l’obligation vaut par la loi Informatique et Libertés (non vérifié) : seule l’échéance "
    "prudente est retenue."
)


def _filed(situation: Situation) -> tuple[Notification, ...]:
    """List the filings made up to the instant of the question, in the order of their instants."""
    made = [filing for filing in situation.breach.notifications if situation.past(filing.filed_at) is not None]
    return tuple(sorted(made, key=lambda filing: in_utc(filing.filed_at)))


def _first_filing(situation: Situation) -> Notification | None:
    return next((filing for filing in _filed(situation) if filing.kind in _FIRST), None)


def _limit(situation: Situation) -> HoursLimit | None:
    """Count the 72 hours from the awareness; ``None`` while nobody is aware, or nobody has said since when."""
    moment = situation.awareness.moment
    dated = gdpr.NOTIFICATION_TO_AUTHORITY.in_force(situation.day_of(moment))
    if moment is None or dated is None or not isinstance(dated.value, Hours):
        return None
    return eu_hours_limit(moment, dated.value.number, territory=situation.territory)


def _why_not(situation: Situation) -> str | None:
    """Say why nothing is owed to the CNIL, or ``None`` if something is or may become so."""
    if not situation.gdpr_applies:
        return "Prise de connaissance antérieure au 25 mai 2018 : le RGPD n’était pas applicable."
    if situation.is_processor:
        # art. 33(1): « le responsable du traitement en question notifie »
        return "Le sous-traitant informe le responsable du traitement, qui seul notifie à la CNIL."
    if situation.is_ruled_out:
        return "Fausse alerte : il n’y a pas eu de violation."
    # art. 33(1): « à moins que la violation en question ne soit pas susceptible d’engendrer un risque »
    if situation.is_aware and situation.assessment.level is RiskLevel.UNLIKELY:
        return "Risque improbable pour les personnes : consigner la violation et les motifs de ne pas notifier."
    return None


def authority_notification(situation: Situation) -> Obligation:
    """Judge the notification to the CNIL (art. 33(1))."""
    first = _first_filing(situation)
    done_at = None if first is None else situation.past(first.filed_at)
    limit = _limit(situation)
    state, reasons = _notification_state(situation, first, limit)
    applies = state is not ObligationState.NOT_APPLICABLE
    parameter = gdpr.NOTIFICATION_TO_AUTHORITY.latest
    return Obligation(
        code=ObligationCode.AUTHORITY_NOTIFICATION,
        force=Force.DUTY,
        debtor=Debtor.CONTROLLER,
        addressee=AddresseeKind.CNIL,
        state=state,
        delay=parameter.value,
        clock_start=situation.awareness.moment if applies else None,
        limit=limit if applies else None,
        done_at=done_at,
        remaining=remaining(limit, done_at, situation.now) if applies else None,
        reasons=reasons,
        notes=_notification_notes(situation, state, done_at, limit),
        citations=(
            parameter.citation,
            *situation.awareness.citations,
            *((regulation_1182_71.ART_3_1, regulation_1182_71.ART_3_2) if limit is not None and applies else ()),
        ),
        verification=parameter.verification,
        first_day=parameter.first_day,
        facts=(*situation.awareness.facts, FactUsed(path="$.risk", value=situation.assessment.level)),
        missing=situation.awareness.missing if applies else (),
    )


def _notification_state(
    situation: Situation, first: Notification | None, limit: HoursLimit | None
) -> tuple[ObligationState, tuple[str, ...]]:
    why_not = _why_not(situation)
    if why_not is not None:
        return ObligationState.NOT_APPLICABLE, (why_not,)
    risk = ("Un risque pour les personnes n’est pas improbable : la CNIL doit être prévenue.",)
    reasons = (situation.awareness.reason, *(risk if situation.is_aware else ()))
    if first is not None and limit is None:
        return ObligationState.DONE, reasons
    if limit is None:
        return (ObligationState.DUE if situation.is_aware else ObligationState.NOT_DUE), reasons
    # art. 33(1), second sentence: « Lorsque la notification […] n’a pas lieu dans les 72 heures, elle est accompagnée
    # des motifs du retard »
    late = (
        ObligationState.DONE_LATE_WITHOUT_REASONS
        if first is None or first.delay_reasons is None
        else ObligationState.DONE_LATE_WITH_REASONS
    )
    done_at = None if first is None else first.filed_at
    return state_by_limit(limit, done_at, situation.now, late=late), reasons


def _notification_notes(
    situation: Situation, state: ObligationState, done_at: datetime | None, limit: HoursLimit | None
) -> tuple[str, ...]:
    notes: list[str] = []
    if state is ObligationState.NOT_APPLICABLE:
        if done_at is not None:
            notes.append("Une notification a été faite : elle peut être complétée ou retirée.")
        return tuple(notes)
    if state is ObligationState.NOT_DUE:
        return (_SUPPOSED,)
    if state in {ObligationState.DUE, ObligationState.OVERDUE}:
        notes.append(_FIRST_OF_ALL)
    if state is ObligationState.OVERDUE:
        notes.append("Notifier quand même, en donnant les motifs du retard.")
    if limit is not None and not is_late(limit, done_at or situation.now):
        if is_past_prudent(limit, done_at or situation.now):
            notes.append(_BETWEEN)
        if not eu_periods_apply(situation.territory):
            notes.append(_OUTSIDE_UNION)
    if any(filing.kind is NotificationKind.WITHDRAWAL for filing in _filed(situation)):
        notes.append("La notification a été retirée ; vérifier que la violation n’appelle plus de notification.")
    return tuple(notes)


def authority_complement(situation: Situation) -> Obligation:
    """Judge the complement of an incomplete notification (art. 33(4)); the CNIL's 72 hours are advice."""
    filed = _filed(situation)
    first = _first_filing(situation)
    later = () if first is None else filed[filed.index(first) + 1 :]
    rest = next((filing for filing in later if filing.kind in _REST), None)
    withdrawn = any(filing.kind is NotificationKind.WITHDRAWAL for filing in later)
    limit: HoursLimit | None = None
    start = done_at = None
    why_not = _why_not(situation)
    if first is None:
        state = ObligationState.NOT_DUE if why_not is None else ObligationState.NOT_APPLICABLE
        reason = why_not or "Rien n’est encore notifié ; une notification incomplète devra être complétée."
    elif first.kind is NotificationKind.COMPLETE:
        state, reason = ObligationState.NOT_APPLICABLE, "La notification était complète."
    elif withdrawn and rest is None:
        state, reason = ObligationState.NOT_APPLICABLE, "La notification a été retirée."
    else:
        start = situation.past(first.filed_at)
        done_at = None if rest is None else situation.past(rest.filed_at)
        advised = cnil_guidance.COMPLEMENT.latest.value
        limit = french_hours_limit(first.filed_at, advised.number, territory=situation.territory)
        # art. 33(4): « sans autre retard indu » — no figure in the text, so nothing here is late
        state = ObligationState.DUE if done_at is None else ObligationState.DONE
        reason = "La notification initiale est incomplète : la compléter sans autre retard indu."
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
        notes=() if limit is None else ("Échéance conseillée par la CNIL, si possible ; ce n’est pas un délai légal.",),
        citations=(gdpr.ART_33_4, cnil_guidance.COMPLEMENTS, edpb_guidelines.PHASES),
        first_day=gdpr.APPLICABLE_FROM,
        facts=() if first is None else (FactUsed(path="$.notifications", value=first.kind),),
    )


def authority_delay_reasons(situation: Situation) -> Obligation:
    """Judge the duty to give the reasons for a notification after the 72 hours (art. 33(1), second sentence)."""
    first = _first_filing(situation)
    limit = _limit(situation)
    why_not = _why_not(situation)
    missing: tuple[MissingFact, ...] = ()
    done_at = None
    # art. 33(1), second sentence: reasons are owed by whoever notifies after the 72 hours
    if why_not is not None:
        state, reason = ObligationState.NOT_APPLICABLE, why_not
    elif limit is None:
        state, reason = ObligationState.NOT_DUE, "Le délai de 72 heures ne court pas, ou son départ n’est pas connu."
    elif not is_late(limit, situation.now if first is None else first.filed_at):
        in_time = first is not None
        state = ObligationState.NOT_APPLICABLE if in_time else ObligationState.NOT_DUE
        reason = "Notification faite dans le délai." if in_time else "Le délai de notification n’est pas dépassé."
    elif first is None or first.delay_reasons is None:
        state, reason = ObligationState.DUE, "Délai dépassé : la notification est accompagnée des motifs du retard."
        missing = (MissingFact(path="$.notifications", question="Pourquoi la notification est-elle tardive ?"),)
    else:
        state, reason = ObligationState.DONE, "Les motifs du retard accompagnent la notification."
        done_at = situation.past(first.filed_at)
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
