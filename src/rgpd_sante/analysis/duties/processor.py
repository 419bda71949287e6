# SPDX-License-Identifier: MIT
"""The notice of a processor to the controller, GDPR art. 33(2): no figure of hours, no test of the risk."""

from __future__ import annotations

from datetime import datetime
from typing import Final

import attrs

from rgpd_sante.analysis.duties.situation import BEFORE_GDPR, FALSE_ALARM, Situation, remaining, state_by_limit
from rgpd_sante.analysis.obligation import Debtor, Force, Obligation, ObligationCode, ObligationState
from rgpd_sante.breach.bodies import BodyRole, InvolvedBody
from rgpd_sante.facts import Answer
from rgpd_sante.law.delay import Hours
from rgpd_sante.law.texts import code_de_la_sante_publique, gdpr
from rgpd_sante.law.verdict import FactUsed, MissingFact
from rgpd_sante.time.hours import french_hours_limit
from rgpd_sante.time.limits import HoursLimit
from rgpd_sante.vocabulary.breach import AddresseeKind

__all__ = ["controller_notices"]

_BY_CONTRACT: Final = "Le délai en heures est celui du contrat ; la loi dit « dans les meilleurs délais »."
_NOT_THE_CNIL: Final = "Le sous-traitant ne juge pas du risque et ne notifie pas à la CNIL en son propre nom."
_THEIRS: Final = "Cette obligation est celle du sous-traitant ; vérifier ce que prévoit le contrat."
_OURS: Final = "Le sous-traitant prévient le responsable du traitement de toute violation, sans juger du risque."
_OWED_TO_US: Final = "Le sous-traitant doit prévenir le cabinet dès qu’il a connaissance de la violation."


def controller_notices(situation: Situation) -> tuple[Obligation, ...]:
    """Judge the notices: of the practice to each controller it works for, or of each of its processors to it."""
    if not situation.gdpr_applies:
        return (_row(state=ObligationState.NOT_APPLICABLE, reasons=(BEFORE_GDPR,)),)
    if situation.is_ruled_out:
        return (_row(state=ObligationState.NOT_APPLICABLE, reasons=(FALSE_ALARM,)),)
    role = BodyRole.CONTROLLER if situation.is_processor else BodyRole.PROCESSOR
    notice = _owed if situation.is_processor else _owed_to_us
    rows = tuple(
        notice(situation, rank, body) for rank, body in enumerate(situation.breach.bodies) if body.role is role
    )
    return rows or (_nobody_named(situation),)


def _row(
    *,
    state: ObligationState,
    reasons: tuple[str, ...],
    clock_start: datetime | None = None,
    missing: tuple[MissingFact, ...] = (),
) -> Obligation:
    """Build what every row of this duty shares."""
    parameter = gdpr.NOTICE_TO_CONTROLLER.latest
    return Obligation(
        code=ObligationCode.CONTROLLER_NOTICE,
        force=Force.DUTY,
        debtor=Debtor.PROCESSOR,
        addressee=AddresseeKind.CONTROLLER,
        state=state,
        delay=parameter.value,
        clock_start=clock_start,
        reasons=reasons,
        citations=(parameter.citation,),
        verification=parameter.verification,
        first_day=parameter.first_day,
        missing=missing,
    )


def _nobody_named(situation: Situation) -> Obligation:
    if not situation.is_processor:
        reason = "Aucun sous-traitant n’est indiqué parmi les organismes en cause."
        return _row(state=ObligationState.NOT_APPLICABLE, reasons=(reason,))
    question = "Pour quels responsables du traitement le cabinet traitait-il ces données ?"
    return attrs.evolve(
        _row(
            state=ObligationState.DUE if situation.is_aware else ObligationState.NOT_DUE,
            reasons=(_OURS,),
            clock_start=situation.awareness.moment,
            missing=(MissingFact(path="$.bodies", question=question), *situation.awareness.missing),
        ),
        notes=(_NOT_THE_CNIL,),
    )


def _owed(situation: Situation, rank: int, body: InvolvedBody) -> Obligation:
    """The practice is the processor: its own awareness starts the clock."""
    row = _row(
        state=ObligationState.DUE if situation.is_aware else ObligationState.NOT_DUE,
        reasons=(_OURS,),
        clock_start=situation.awareness.moment,
        missing=situation.awareness.missing,
    )
    return _judged(situation, attrs.evolve(row, notes=(_NOT_THE_CNIL,)), rank, body, situation.past(body.told_at))


def _owed_to_us(situation: Situation, rank: int, body: InvolvedBody) -> Obligation:
    """The practice is the controller: the processor's awareness starts the processor's clock, never the 72 hours."""
    start, done_at = situation.past(body.aware_at), situation.past(body.told_us_at)
    missing: tuple[MissingFact, ...] = ()
    if start is not None:
        state = ObligationState.DUE
    elif situation.is_aware:
        # the practice knows of a breach; whether this processor does too, nobody has said
        state = ObligationState.UNDETERMINED
    else:
        state = ObligationState.NOT_DUE
    if start is None and (done_at is None or body.contract_notice_hours):
        question = "Le sous-traitant a-t-il eu connaissance de la violation, et quand ?"
        missing = (MissingFact(path=f"$.bodies[{rank}].aware_at", question=question),)
    row = _row(state=state, reasons=(_OWED_TO_US,), clock_start=start, missing=missing)
    host = (code_de_la_sante_publique.R_1111_11,) if body.health_data_host is Answer.YES else ()
    row = attrs.evolve(row, notes=(_THEIRS,), citations=(*row.citations, *host))
    return _judged(situation, row, rank, body, done_at)


def _judged(
    situation: Situation, row: Obligation, rank: int, body: InvolvedBody, done_at: datetime | None
) -> Obligation:
    """Hold the act against the figure of the contract, if there is one; the text itself has none."""
    # a contract that says « aussitôt », written as zero hours, gives no figure either
    hours = body.contract_notice_hours or None
    limit: HoursLimit | None = None
    if row.clock_start is not None and hours is not None:
        # hours of a contract are elapsed hours, like those of a French text (analysis)
        limit = french_hours_limit(row.clock_start, hours, territory=situation.territory)
    state = row.state if done_at is None else ObligationState.DONE
    return attrs.evolve(
        row,
        state=state if limit is None else state_by_limit(limit, done_at, situation.now),
        delay=row.delay if hours is None else Hours(number=hours),
        limit=limit,
        done_at=done_at,
        remaining=remaining(limit, done_at, situation.now),
        body=rank,
        notes=row.notes if hours is None else (*row.notes, _BY_CONTRACT),
        facts=(FactUsed(path=f"$.bodies[{rank}].role", value=body.role),),
    )
