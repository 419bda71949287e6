# SPDX-License-Identifier: MIT
"""The communication to the persons concerned and the public communication that may replace it, GDPR art. 34."""

from __future__ import annotations

from typing import Final

from rgpd_sante.analysis.duties.exemption import Exemption, exemption
from rgpd_sante.analysis.duties.situation import BEFORE_GDPR, FALSE_ALARM, Situation
from rgpd_sante.analysis.obligation import Debtor, Force, Obligation, ObligationCode, ObligationState
from rgpd_sante.breach.steps import Communication, CommunicationChannel
from rgpd_sante.facts import Answer
from rgpd_sante.law.texts import gdpr
from rgpd_sante.law.verdict import FactUsed
from rgpd_sante.vocabulary.breach import AddresseeKind, Art34Ground, RiskLevel

__all__ = ["Exemption", "exemption", "persons_communication", "public_communication"]

_BROCHURE: Final = (
    "Prévenir toutes les personnes dans tous les cas irait au-delà du texte : seul un risque élevé l’impose, sauf "
    "exemption."
)
_NO_FIGURE: Final = (
    "Le texte dit « dans les meilleurs délais », sans nombre d’heures ; ne pas attendre la réponse de la CNIL."
)
_CNIL_MAY_ORDER: Final = "La CNIL peut exiger la communication, ou constater qu’une exemption est remplie."
_KEEP_THE_GROUND: Final = "Consigner le motif de l’exemption et ce qui le prouve."
_SOME_ARE_LEFT: Final = (
    "Les personnes prévenues sont moins nombreuses que les personnes concernées : prévenir les autres, ou corriger ces "
    "nombres."
)
_NOT_HIGH: Final = "Pas de risque élevé pour les personnes : leur information n’est pas obligatoire."


def persons_communication(situation: Situation) -> Obligation:
    """Judge the communication to each person concerned (art. 34(1))."""
    claimed = exemption(situation)
    why_nobody = _why_nobody(situation)
    sent = _sent(situation, CommunicationChannel.INDIVIDUAL)
    some_are_left = _some_are_left(situation, sent)
    state, reasons = _state(situation, claimed, why_nobody)
    if state is ObligationState.DUE and sent and not some_are_left:
        state = ObligationState.DONE
    owed = state in {ObligationState.DUE, ObligationState.DONE}
    exempt = state is ObligationState.NOT_APPLICABLE and why_nobody is None
    parameter = gdpr.COMMUNICATION_TO_PERSONS.latest
    notes: tuple[str, ...] = ()
    if owed:
        notes = (_NO_FIGURE, _CNIL_MAY_ORDER, *((_SOME_ARE_LEFT,) if some_are_left else ()))
    elif exempt:
        notes = (_KEEP_THE_GROUND, _CNIL_MAY_ORDER)
    elif why_nobody == _NOT_HIGH:
        notes = (_BROCHURE,)
    return Obligation(
        code=ObligationCode.PERSONS_COMMUNICATION,
        force=Force.DUTY,
        debtor=Debtor.CONTROLLER,
        addressee=AddresseeKind.PERSONS,
        state=state,
        delay=parameter.value,
        clock_start=situation.awareness.moment if owed else None,
        done_at=situation.earliest(message.sent_at for message in sent),
        reasons=reasons,
        notes=notes,
        citations=(
            parameter.citation,
            gdpr.ART_34_2,
            *(() if claimed is None else (claimed.citation,)),
            *((gdpr.ART_34_4,) if owed or exempt else ()),
        ),
        verification=parameter.verification,
        first_day=parameter.first_day,
        facts=_facts(situation, claimed),
        missing=claimed.missing if claimed is not None and owed else (),
    )


def _state(
    situation: Situation, claimed: Exemption | None, why_nobody: str | None
) -> tuple[ObligationState, tuple[str, ...]]:
    if why_nobody is not None:
        return ObligationState.NOT_APPLICABLE, (why_nobody,)
    if not situation.is_aware:
        return ObligationState.NOT_DUE, (situation.awareness.reason,)
    if claimed is not None and claimed.holds is Answer.YES:
        return ObligationState.NOT_APPLICABLE, ("Le risque est élevé pour les personnes.", claimed.reason)
    high = "Le risque est élevé pour les personnes : elles doivent être prévenues."
    return ObligationState.DUE, (high, *(() if claimed is None else (claimed.reason,)))


def _sent(situation: Situation, channel: CommunicationChannel) -> tuple[Communication, ...]:
    """List the communications of one channel sent up to the instant of the question."""
    return tuple(
        message
        for message in situation.breach.communications
        if message.channel is channel and situation.past(message.sent_at) is not None
    )


def _some_are_left(situation: Situation, sent: tuple[Communication, ...]) -> bool:
    """Tell whether the numbers that are known show that persons have not been told yet."""
    told = [message.persons.value for message in sent if message.persons is not None]
    concerned = situation.breach.persons
    # art. 34(1): « à la personne concernée » — each of them; a number that is unknown is held against nobody
    return bool(sent) and concerned is not None and len(told) == len(sent) and sum(told) < concerned.value


def _facts(situation: Situation, claimed: Exemption | None) -> tuple[FactUsed, ...]:
    facts = [FactUsed(path="$.risk", value=situation.assessment.level)]
    if claimed is not None:
        facts.append(FactUsed(path="$.art34_exemption.ground", value=claimed.claimed.ground))
    return tuple(facts)


def _why_nobody(situation: Situation) -> str | None:
    if not situation.gdpr_applies:
        return BEFORE_GDPR
    if situation.is_processor:
        return "Le responsable du traitement informe les personnes, non son sous-traitant."
    if situation.is_ruled_out:
        return FALSE_ALARM
    # art. 34(1): « un risque élevé pour les droits et libertés »
    if situation.is_aware and situation.assessment.level is not RiskLevel.HIGH:
        return _NOT_HIGH
    return None


def public_communication(situation: Situation) -> Obligation:
    """Judge the public communication that replaces individual ones (art. 34(3)(c))."""
    claimed = exemption(situation)
    done_at = situation.earliest(message.sent_at for message in _sent(situation, CommunicationChannel.PUBLIC))
    why_nobody = _why_nobody(situation)
    if why_nobody is not None:
        state, reason = ObligationState.NOT_APPLICABLE, why_nobody
    elif claimed is None or claimed.claimed.ground is not Art34Ground.DISPROPORTIONATE_EFFORT:
        state = ObligationState.NOT_APPLICABLE
        reason = "Elle ne remplace l’information individuelle que si celle-ci exige des efforts disproportionnés."
    elif not situation.is_aware:
        state, reason = ObligationState.NOT_DUE, situation.awareness.reason
    else:
        state = ObligationState.DUE if done_at is None else ObligationState.DONE
        reason = claimed.reason
    owed = state in {ObligationState.DUE, ObligationState.DONE}
    parameter = gdpr.PUBLIC_COMMUNICATION.latest
    return Obligation(
        code=ObligationCode.PUBLIC_COMMUNICATION,
        force=Force.DUTY,
        debtor=Debtor.CONTROLLER,
        addressee=AddresseeKind.PUBLIC,
        state=state,
        delay=parameter.value,
        clock_start=situation.awareness.moment if owed else None,
        done_at=done_at,
        reasons=(reason,),
        citations=(parameter.citation,),
        verification=parameter.verification,
        first_day=parameter.first_day,
        facts=_facts(situation, claimed),
    )
