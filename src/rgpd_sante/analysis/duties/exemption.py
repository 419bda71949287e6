# SPDX-License-Identifier: MIT
"""The three grounds of GDPR art. 34(3): whether the one that the practice relies on holds, by the facts told."""

from __future__ import annotations

from typing import assert_never

import attrs

from rgpd_sante.analysis import conditions as is_
from rgpd_sante.analysis.duties.situation import Situation
from rgpd_sante.breach.steps import Art34Exemption
from rgpd_sante.facts import Answer, both
from rgpd_sante.law.citation import Citation
from rgpd_sante.law.texts import edpb_guidelines, gdpr
from rgpd_sante.law.verdict import MissingFact
from rgpd_sante.time.instants import is_before
from rgpd_sante.vocabulary.breach import Art34Ground

__all__ = ["Exemption", "exemption"]


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
            return _no_longer_likely(situation, claimed)
        case Art34Ground.DISPROPORTIONATE_EFFORT:
            return Exemption(
                claimed=claimed,
                holds=Answer.YES,
                # art. 34(3)(c): « Dans ce cas, il est plutôt procédé à une communication publique », or to a measure
                # that is as effective: another means, not silence
                reason="Efforts disproportionnés : une communication publique, ou une mesure aussi efficace, remplace "
                "l’information individuelle.",
                citation=gdpr.ART_34_3_C,
            )
        case _:
            assert_never(claimed.ground)


def _in_place_after_the_beginning(situation: Situation, claimed: Art34Exemption) -> Answer:
    """Tell whether the measures came after the breach began; nobody is aware of what has not begun."""
    begun = situation.past(situation.breach.began_at)
    if claimed.measures_at is None:
        return Answer.UNKNOWN
    if begun is not None:
        return Answer.of(is_before(begun, claimed.measures_at))
    aware = situation.awareness.moment
    return Answer.YES if aware is not None and is_before(aware, claimed.measures_at) else Answer.UNKNOWN


def _unintelligible(situation: Situation, claimed: Art34Exemption) -> Exemption:
    breach = situation.breach
    asked = (
        is_.unintelligible(breach),
        # unintelligible data that are lost are lost all the same (analysis)
        is_.available_again_within(edpb_guidelines.RESTORATION_ADVISABLE.latest.value)(breach),
        is_.no_effect_on_persons(breach),
    )
    # art. 34(3)(a): « ces mesures ont été appliquées aux données affectées » — before the breach, not after; the
    # protection is told as one of before, so that its day need not be known
    too_late = _in_place_after_the_beginning(situation, claimed) is Answer.YES
    holds = both([*(condition.answer for condition in asked), Answer.NO if too_late else Answer.YES])
    reasons = {
        Answer.YES: "Données rendues inintelligibles avant la violation, clé sûre, sans perte de disponibilité.",
        Answer.NO: "Exemption écartée : le chiffrement ne joue que si la clé est sûre, s’il précède la violation et si "
        "les données restent disponibles.",
        Answer.UNKNOWN: "Exemption à établir : chiffrement, sûreté de la clé et disponibilité des données.",
    }
    missing = tuple(
        MissingFact(path=condition.path, question=condition.question)
        for condition in asked
        if holds is Answer.UNKNOWN and condition.answer is Answer.UNKNOWN
    )
    return Exemption(claimed=claimed, holds=holds, reason=reasons[holds], citation=gdpr.ART_34_3_A, missing=missing)


def _no_longer_likely(situation: Situation, claimed: Art34Exemption) -> Exemption:
    # art. 34(3)(b): « des mesures ultérieures qui garantissent que le risque élevé […] n’est plus susceptible de se
    # matérialiser » — later than the breach, and dated, to know that they came before the decision
    after = _in_place_after_the_beginning(situation, claimed)
    missing: tuple[MissingFact, ...] = ()
    if is_.misused(situation.breach).answer is Answer.YES:
        # a risk that has come true cannot be one that is no longer likely to (analysis)
        holds, reason = Answer.NO, "Exemption écartée : un usage des données contre les personnes a déjà été constaté."
    elif after is Answer.NO:
        holds, reason = Answer.NO, "Exemption écartée : le texte vise des mesures prises après la violation."
    elif claimed.measures_at is None:
        holds = Answer.UNKNOWN
        reason = "Exemption à établir : les mesures doivent précéder la décision de ne pas informer."
        question = "Quand les mesures ont-elles supprimé le risque élevé ?"
        missing = (MissingFact(path="$.art34_exemption.measures_at", question=question),)
    else:
        holds = Answer.YES
        reason = "Des mesures prises après la violation font que le risque élevé n’est plus susceptible de survenir."
    return Exemption(claimed=claimed, holds=holds, reason=reason, citation=gdpr.ART_34_3_B, missing=missing)
