# SPDX-License-Identifier: MIT
"""The notice of a processor to the controller, GDPR art. 33(2): no figure of hours, no test of the risk."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from rgpd_sante.analysis.duties.situation import Situation, remaining, state_by_limit
from rgpd_sante.analysis.obligation import Debtor, Force, Obligation, ObligationCode, ObligationState
from rgpd_sante.breach.bodies import BodyRole, InvolvedBody
from rgpd_sante.facts import Answer
from rgpd_sante.law.delay import Hours
from rgpd_sante.law.texts import code_de_la_sante_publique, gdpr
from rgpd_sante.law.verdict import FactUsed, MissingFact
from rgpd_sante.time.hours import french_hours_limit
from rgpd_sante.vocabulary.breach import AddresseeKind

__all__ = ["controller_notices"]

_BY_CONTRACT: Final = "Le délai en heures est celui du contrat ; la loi dit « dans les meilleurs délais »."
_NOT_THE_CNIL: Final = "Le sous-traitant ne décide pas du risque et ne notifie pas à la CNIL pour son compte."
_THEIRS: Final = "Cette obligation est celle du sous-traitant ; vérifier ce que prévoit le contrat."


def controller_notices(situation: Situation) -> tuple[Obligation, ...]:
    """Judge the notices: of the practice to each controller it works for, or of each of its processors to it."""
    if not situation.gdpr_applies or situation.is_ruled_out:
        why = "Fausse alerte." if situation.is_ruled_out else "Le RGPD n’était pas encore applicable."
        return (_row(situation, ObligationState.NOT_APPLICABLE, (why,)),)
    role = BodyRole.CONTROLLER if situation.is_processor else BodyRole.PROCESSOR
    bodies = [(rank, body) for rank, body in enumerate(situation.breach.bodies) if body.role is role]
    if bodies and situation.is_processor:
        return tuple(_owed(situation, rank, body) for rank, body in bodies)
    if bodies:
        return tuple(_owed_to_us(situation, rank, body) for rank, body in bodies)
    if situation.is_processor:
        state = ObligationState.DUE if situation.is_aware else ObligationState.NOT_DUE
        question = MissingFact(
            path="$.bodies", question="Pour quels responsables du traitement traitait-on ces données ?"
        )
        return (_row(situation, state, ("Le sous-traitant prévient chaque responsable du traitement.",), (question,)),)
    return (_row(situation, ObligationState.NOT_APPLICABLE, ("Aucun sous-traitant n’est en cause.",)),)


def _row(
    situation: Situation, state: ObligationState, reasons: tuple[str, ...], missing: tuple[MissingFact, ...] = ()
) -> Obligation:
    parameter = gdpr.NOTICE_TO_CONTROLLER.latest
    return Obligation(
        code=ObligationCode.CONTROLLER_NOTICE,
        force=Force.DUTY,
        debtor=Debtor.PROCESSOR,
        addressee=AddresseeKind.CONTROLLER,
        state=state,
        delay=parameter.value,
        clock_start=situation.awareness.moment if state.is_open else None,
        reasons=reasons,
        citations=(parameter.citation,),
        verification=parameter.verification,
        first_day=parameter.first_day,
        missing=missing,
    )


def _owed(situation: Situation, rank: int, body: InvolvedBody) -> Obligation:
    """The practice is the processor: its own awareness starts the clock."""
    reason = "Le sous-traitant prévient le responsable du traitement de toute violation, sans juger du risque."
    done_at = situation.past(body.told_at)
    return _notice(situation, rank, body, (situation.awareness.moment, done_at), (reason,), (_NOT_THE_CNIL,))


def _owed_to_us(situation: Situation, rank: int, body: InvolvedBody) -> Obligation:
    """The practice is the controller: the processor's awareness starts the processor's clock, never the 72 hours."""
    reason = "Le sous-traitant doit prévenir le cabinet dès qu’il a connaissance de la violation."
    moments = (situation.past(body.aware_at), situation.past(body.told_us_at))
    return _notice(situation, rank, body, moments, (reason,), (_THEIRS,))


def _notice(
    situation: Situation,
    rank: int,
    body: InvolvedBody,
    moments: tuple[datetime | None, datetime | None],
    reasons: tuple[str, ...],
    notes: tuple[str, ...],
) -> Obligation:
    start, done_at = moments
    limit = None
    if start is not None and body.contract_notice_hours is not None:
        # a contract may set a figure; its hours are elapsed hours, like those of a French text (analysis)
        limit = french_hours_limit(start, body.contract_notice_hours, territory=situation.territory)
        notes = (*notes, _BY_CONTRACT)
    if limit is not None:
        state = state_by_limit(limit, done_at, situation.now)
    elif done_at is not None:
        state = ObligationState.DONE
    else:
        known = start is not None or situation.is_aware
        state = ObligationState.DUE if known else ObligationState.NOT_DUE
    host = (code_de_la_sante_publique.R_1111_11,) if body.health_data_host is Answer.YES else ()
    parameter = gdpr.NOTICE_TO_CONTROLLER.latest
    hours = body.contract_notice_hours
    return Obligation(
        code=ObligationCode.CONTROLLER_NOTICE,
        force=Force.DUTY,
        debtor=Debtor.PROCESSOR,
        addressee=AddresseeKind.CONTROLLER,
        state=state,
        delay=parameter.value if hours is None else Hours(number=hours),
        clock_start=start,
        limit=limit,
        done_at=done_at,
        remaining=remaining(limit, done_at, situation.now),
        body=rank,
        reasons=reasons,
        notes=notes,
        citations=(parameter.citation, *host),
        verification=parameter.verification,
        first_day=parameter.first_day,
        facts=(FactUsed(path=f"$.bodies[{rank}].role", value=body.role),),
    )
