# SPDX-License-Identifier: MIT
"""What was decided, told between controller and processor, and closed too early."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from rgpd_sante.analysis.duties.situation import Situation
from rgpd_sante.analysis.obligation import ObligationCode, Obligations, ObligationState
from rgpd_sante.law.citation import Verification
from rgpd_sante.law.finding import Finding, FindingKind, Severity
from rgpd_sante.law.texts import gdpr

__all__ = ["conduct_findings"]

DECISION_BELOW: Final = FindingKind(
    code="VIO030",
    severity=Severity.WARNING,
    title="Le niveau de risque décidé est plus bas que le niveau calculé.",
    why="La décision d’une personne l’emporte, mais il faut pouvoir montrer que le risque était moindre.",
    remedy="Relire les motifs de la décision et les règles qui la contredisent.",
    developer="decided level below the computed one",
    citation=gdpr.ART_5_2,
)
NOTICE_LATE: Final = FindingKind(
    code="VIO033",
    severity=Severity.WARNING,
    title="Le délai d’alerte prévu par le contrat est dépassé.",
    why="Le sous-traitant prévient le responsable dans les meilleurs délais ; le contrat fixe un nombre d’heures.",
    remedy="Prévenir sans attendre, ou demander au sous-traitant de s’expliquer.",
    developer="notice of the processor late by contract",
    citation=gdpr.ART_33_2,
)
CLOSED_WITH_OPEN_DUTIES: Final = FindingKind(
    code="VIO034",
    severity=Severity.WARNING,
    title="Le dossier de la violation est clos, mais des obligations restent ouvertes.",
    why="Une violation n’est close que lorsque tout ce qui est dû est fait, ou écarté avec ses motifs.",
    remedy="Faire ce qui reste dû, préciser les faits manquants, ou rouvrir le dossier.",
    developer="closed with open duties",
    citation=gdpr.ART_33_5,
    verification=Verification.ANALYSIS,
)
CONTROLLER_NOT_TOLD: Final = FindingKind(
    code="VIO055",
    # the text gives no figure: minutes after the awareness, nothing is contrary to it yet
    severity=Severity.WARNING,
    title="Le cabinet est sous-traitant, et le responsable du traitement n’est pas prévenu.",
    why="Le sous-traitant prévient le responsable dans les meilleurs délais, sans juger du risque.",
    remedy="Prévenir chaque responsable du traitement, et consigner quand.",
    developer="controller not told by the practice, its processor",
    citation=gdpr.ART_33_2,
)

_MISSED: Final = frozenset({ObligationState.OVERDUE, ObligationState.DONE_LATE})


def conduct_findings(situation: Situation, duties: Obligations) -> Iterator[Finding]:
    """Judge the decision on the risk, the notices of processors and the closing."""
    assessment = situation.assessment
    judged = duties.of(ObligationCode.DOCUMENTATION)[0].state is not ObligationState.NOT_APPLICABLE
    # art. 5(2): the controller must be able to show it; a processor does not judge the risk
    if judged and assessment.level.rank < assessment.computed.rank:
        yield DECISION_BELOW.found("$.risk_decisions")
    for notice in duties.of(ObligationCode.CONTROLLER_NOTICE):
        if notice.state in _MISSED:
            yield NOTICE_LATE.found(f"$.bodies[{notice.body}]")
        elif situation.is_processor and notice.state is ObligationState.DUE and notice.limit is None:
            if notice.body is None:
                words = "Le cabinet est sous-traitant, et aucun responsable du traitement n’est indiqué."
                yield CONTROLLER_NOT_TOLD.found("$.bodies", words)
            else:
                yield CONTROLLER_NOT_TOLD.found(f"$.bodies[{notice.body}].told_at")
    if situation.past(situation.breach.closed_at) is not None and _something_is_left(situation, duties):
        yield CLOSED_WITH_OPEN_DUTIES.found("$.closed_at")


def _something_is_left(situation: Situation, duties: Obligations) -> bool:
    """Whether duties are open; of a false alarm, what nobody can tell any more is held against nobody."""
    return any(item.state is not ObligationState.UNDETERMINED or not situation.is_ruled_out for item in duties.open)
