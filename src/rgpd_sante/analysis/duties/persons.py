# SPDX-License-Identifier: MIT
"""The communication to the persons concerned, its exemptions and the public communication, GDPR art. 34."""

from __future__ import annotations

from typing import Final

import attrs

from rgpd_sante.analysis import conditions as is_
from rgpd_sante.analysis.duties.situation import Situation
from rgpd_sante.analysis.obligation import Debtor, Force, Obligation, ObligationCode, ObligationState
from rgpd_sante.breach.steps import Art34Exemption, CommunicationChannel
from rgpd_sante.facts import Answer, both
from rgpd_sante.law.citation import Citation
from rgpd_sante.law.texts import edpb_guidelines, gdpr
from rgpd_sante.law.verdict import FactUsed, MissingFact
from rgpd_sante.time.instants import is_before
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


@attrs.frozen(kw_only=True)
class Exemption:
    """Whether the ground of art. 34(3) that the practice claims holds: ``NO`` refuses it, ``UNKNOWN`` lacks facts."""

    claimed: Art34Exemption
    holds: Answer
    reason: str
    citation: Citation
    missing: tuple[MissingFact, ...] = ()


def exemption(situation: Situation) -> Exemption | None:
    """Judge the ground that the practice relies on; ``None`` if it relied on none at the instant of the question."""
    claimed = situation.breach.art34_exemption
    if claimed is None or situation.past(claimed.decided_at) is None:
        return None
    match claimed.ground:
        case Art34Ground.UNINTELLIGIBLE:
            return _unintelligible(situation, claimed)
        case Art34Ground.RISK_NO_LONGER_LIKELY:
            return _no_longer_likely(claimed)
        case Art34Ground.DISPROPORTIONATE_EFFORT:
            return Exemption(
                claimed=claimed,
                holds=Answer.YES,
                # art. 34(3)(c): « Dans ce cas, il est plutôt procédé à une communication publique »
                reason="Efforts disproportionnés : une communication publique remplace l’information individuelle.",
                citation=gdpr.ART_34_3_C,
            )


def _unintelligible(situation: Situation, claimed: Art34Exemption) -> Exemption:
    breach = situation.breach
    before = Answer.UNKNOWN
    if claimed.measures_at is not None and breach.began_at is not None:
        # art. 34(3)(a): « ces mesures ont été appliquées aux données affectées » — before the breach, not after
        before = Answer.of(not is_before(breach.began_at, claimed.measures_at))
    asked = (
        is_.unintelligible(breach),
        # unintelligible data that are lost are lost all the same (analysis)
        is_.available_again_within(breach, edpb_guidelines.RESTORATION_ADVISABLE.latest.value),
        is_.no_effect_on_persons(breach),
    )
    holds = both([*(condition.answer for condition in asked), Answer.NO if before is Answer.NO else Answer.YES])
    missing = [
        MissingFact(path=condition.path, question=condition.question)
        for condition in asked
        if condition.answer is Answer.UNKNOWN
    ]
    reasons = {
        Answer.YES: "Données rendues inintelligibles avant la violation, clé sûre, sans perte de disponibilité.",
        Answer.NO: "Exemption écartée : le chiffrement ne joue que si la clé est sûre, s’il précède la violation et si "
        "les données restent disponibles.",
        Answer.UNKNOWN: "Exemption à établir : chiffrement, sûreté de la clé et disponibilité des données.",
    }
    return Exemption(
        claimed=claimed, holds=holds, reason=reasons[holds], citation=gdpr.ART_34_3_A, missing=tuple(missing)
    )


def _no_longer_likely(claimed: Art34Exemption) -> Exemption:
    # art. 34(3)(b): « des mesures ultérieures qui garantissent que le risque élevé […] n’est plus susceptible de se
    # matérialiser » — their date is needed to know that they came before the decision
    if claimed.measures_at is None:
        return Exemption(
            claimed=claimed,
            holds=Answer.UNKNOWN,
            reason="Exemption à établir : les mesures doivent précéder la décision de ne pas informer.",
            citation=gdpr.ART_34_3_B,
            missing=(
                MissingFact(
                    path="$.art34_exemption.measures_at",
                    question="Quand les mesures ont-elles supprimé le risque élevé ?",
                ),
            ),
        )
    return Exemption(
        claimed=claimed,
        holds=Answer.YES,
        reason="Des mesures prises après la violation font que le risque élevé n’est plus susceptible de survenir.",
        citation=gdpr.ART_34_3_B,
    )


def persons_communication(situation: Situation) -> Obligation:
    """Judge the communication to each person concerned (art. 34(1))."""
    claimed = exemption(situation)
    done_at = situation.earliest(
        message.sent_at
        for message in situation.breach.communications
        if message.channel is CommunicationChannel.INDIVIDUAL
    )
    state, reasons = _state(situation, claimed)
    if state is ObligationState.DUE and done_at is not None:
        state = ObligationState.DONE
    owed = state in {ObligationState.DUE, ObligationState.DONE}
    parameter = gdpr.COMMUNICATION_TO_PERSONS.latest
    notes = [_NO_FIGURE, _CNIL_MAY_ORDER] if owed else []
    if situation.is_aware and situation.assessment.level is not RiskLevel.HIGH:
        notes.append(_BROCHURE)
    return Obligation(
        code=ObligationCode.PERSONS_COMMUNICATION,
        force=Force.DUTY,
        debtor=Debtor.CONTROLLER,
        addressee=AddresseeKind.PERSONS,
        state=state,
        delay=parameter.value,
        clock_start=situation.awareness.moment if owed else None,
        done_at=done_at,
        reasons=reasons,
        notes=tuple(notes),
        citations=(parameter.citation, gdpr.ART_34_2, *(() if claimed is None else (claimed.citation,))),
        verification=parameter.verification,
        first_day=parameter.first_day,
        facts=_facts(situation, claimed),
        missing=() if claimed is None or not owed else claimed.missing,
    )


def _facts(situation: Situation, claimed: Exemption | None) -> tuple[FactUsed, ...]:
    facts = [FactUsed(path="$.risk", value=situation.assessment.level)]
    if claimed is not None:
        facts.append(FactUsed(path="$.art34_exemption.ground", value=claimed.claimed.ground))
    return tuple(facts)


def _why_nobody(situation: Situation) -> str | None:
    if not situation.gdpr_applies:
        return "Prise de connaissance antérieure au 25 mai 2018 : le RGPD n’était pas applicable."
    if situation.is_processor:
        return "Le responsable du traitement informe les personnes, non son sous-traitant."
    if situation.is_ruled_out:
        return "Fausse alerte : il n’y a pas eu de violation."
    # art. 34(1): « un risque élevé pour les droits et libertés »
    if situation.is_aware and situation.assessment.level is not RiskLevel.HIGH:
        return "Pas de risque élevé pour les personnes : leur information n’est pas obligatoire."
    return None


def _state(situation: Situation, claimed: Exemption | None) -> tuple[ObligationState, tuple[str, ...]]:
    why_nobody = _why_nobody(situation)
    if why_nobody is not None:
        return ObligationState.NOT_APPLICABLE, (why_nobody,)
    if not situation.is_aware:
        return ObligationState.NOT_DUE, (situation.awareness.reason,)
    reasons = ["Le risque est élevé pour les personnes : elles doivent être prévenues."]
    if claimed is not None:
        reasons.append(claimed.reason)
        if claimed.holds is Answer.YES:
            return ObligationState.NOT_APPLICABLE, tuple(reasons)
    return ObligationState.DUE, tuple(reasons)


def public_communication(situation: Situation) -> Obligation:
    """Judge the public communication that replaces individual ones (art. 34(3)(c))."""
    claimed = exemption(situation)
    done_at = situation.earliest(
        message.sent_at for message in situation.breach.communications if message.channel is CommunicationChannel.PUBLIC
    )
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
