# SPDX-License-Identifier: MIT
"""The circumstances of a breach in the ENISA score (CB): what was lost, and whether someone meant harm.

Each element adds 0, 0.25 or 0.50; none subtracts. Where the facts are unknown the highest points are taken, and the
question to ask is told.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Final, assert_never

from rgpd_sante.analysis.severity_score import Circumstance
from rgpd_sante.breach.model import Breach
from rgpd_sante.facts import Answer
from rgpd_sante.law.texts import enisa_severity
from rgpd_sante.law.verdict import MissingFact
from rgpd_sante.vocabulary.breach import (
    BreachCause,
    BreachNature,
    Exfiltration,
    RecipientKind,
    Restoration,
    ServiceImpact,
)
from rgpd_sante.vocabulary.severity import CircumstanceElement

__all__ = ["MALICIOUS", "circumstances", "is_malicious"]

MALICIOUS: Final = frozenset({BreachCause.INTERNAL_MALICIOUS, BreachCause.EXTERNAL_MALICIOUS})
_STRANGERS: Final = frozenset({RecipientKind.UNIDENTIFIED, RecipientKind.ATTACKER})


def circumstances(breach: Breach) -> tuple[Circumstance, ...]:
    """Score the four elements, in the order of the method."""
    return (_confidentiality(breach), _integrity(breach), _availability(breach), _malice(breach))


def is_malicious(breach: Breach) -> Answer:
    """Tell whether someone meant harm; a cause that is not known leaves it open.

    Examples:
        >>> from rgpd_sante.vocabulary.breach import BreachRole, Certainty
        >>> is_malicious(Breach(reference="1", role=BreachRole.CONTROLLER, certainty=Certainty.SUPPOSED))
        Answer.UNKNOWN
    """
    if MALICIOUS & set(breach.causes):
        return Answer.YES
    if not breach.causes or {BreachCause.UNKNOWN, BreachCause.OTHER} & set(breach.causes):
        return Answer.UNKNOWN
    return Answer.NO


def _element(
    element: CircumstanceElement, degree: str, reason: str, missing: MissingFact | None = None
) -> Circumstance:
    points: Decimal = enisa_severity.CIRCUMSTANCE_SCORES.latest.value[degree]
    return Circumstance(
        element=element, points=points, reason=reason, citations=(enisa_severity.CIRCUMSTANCES,), missing=missing
    )


def _confidentiality(breach: Breach) -> Circumstance:
    element = CircumstanceElement.CONFIDENTIALITY
    exposure = breach.exposure
    # the box of the form answers only while the circumstances are silent: data known to have left are a loss
    silent = exposure.exfiltration in {Exfiltration.NO, Exfiltration.UNKNOWN}
    if silent and breach.natures and BreachNature.CONFIDENTIALITY not in breach.natures:
        return _element(element, "nothing", "Pas de perte de confidentialité déclarée.")
    if exposure.exfiltration is Exfiltration.NO or exposure.recipient is RecipientKind.NONE:
        return _element(element, "nothing", "Rien n’indique que quelqu’un ait eu les données.")
    if exposure.recipient is RecipientKind.UNKNOWN or exposure.exfiltration is Exfiltration.UNKNOWN:
        question = MissingFact(path="$.exposure", question="Qui a pu lire les données, et les a-t-il emportées ?")
        return _element(element, "full", "On ne sait pas qui a pu lire les données : lecture prudente.", question)
    if exposure.recipient not in _STRANGERS:
        return _element(element, "some", "Données lues par des destinataires connus.")
    if exposure.exfiltration is Exfiltration.POSSIBLE and is_malicious(breach) is Answer.NO:
        return _element(element, "nothing", "Données exposées par accident, sans indice d’un usage.")
    return _element(element, "full", "Données lues par un nombre inconnu de personnes ou par un attaquant.")


def _integrity(breach: Breach) -> Circumstance:
    element = CircumstanceElement.INTEGRITY
    silent = breach.data_altered is Answer.UNKNOWN
    if breach.data_altered is Answer.NO or (silent and breach.natures and BreachNature.INTEGRITY not in breach.natures):
        return _element(element, "nothing", "Pas de modification des données déclarée.")
    match restoration := breach.recovery.restoration:
        case Restoration.FULL if breach.exposure.misuse_observed is not Answer.YES:
            return _element(element, "nothing", "Données modifiées, puis rétablies dans leur état d’origine.")
        case Restoration.FULL | Restoration.PARTIAL | Restoration.NOT_AFFECTED:
            return _element(element, "some", "Données modifiées, peut-être utilisées à tort, mais rétablissables.")
        case Restoration.NONE:
            return _element(element, "full", "Données modifiées, qui ne peuvent pas être rétablies.")
        case Restoration.UNKNOWN:
            question = MissingFact(
                path="$.recovery.restoration", question="Les données modifiées ont-elles pu être rétablies ?"
            )
            return _element(element, "full", "Rétablissement inconnu : lecture prudente.", question)
        case _:
            assert_never(restoration)


def _availability(breach: Breach) -> Circumstance:
    element = CircumstanceElement.AVAILABILITY
    if breach.natures and BreachNature.AVAILABILITY not in breach.natures:
        return _element(element, "nothing", "Pas de perte de disponibilité déclarée.")
    match restoration := breach.recovery.restoration:
        case Restoration.NOT_AFFECTED:
            return _element(element, "nothing", "Les données sont restées disponibles.")
        case Restoration.FULL if breach.recovery.service_impact is ServiceImpact.NONE:
            return _element(element, "nothing", "Données rétablies sans difficulté.")
        case Restoration.FULL | Restoration.PARTIAL:
            return _element(element, "some", "Indisponibilité temporaire, au prix de temps ou d’efforts.")
        case Restoration.NONE:
            return _element(element, "full", "Données perdues, qui ne peuvent pas être rétablies.")
        case Restoration.UNKNOWN:
            question = MissingFact(path="$.recovery.restoration", question="Les données ont-elles pu être rétablies ?")
            return _element(element, "full", "Rétablissement inconnu : lecture prudente.", question)
        case _:
            assert_never(restoration)


def _malice(breach: Breach) -> Circumstance:
    element = CircumstanceElement.MALICIOUS_INTENT
    match malice := is_malicious(breach):
        case Answer.YES:
            return _element(element, "full", "Acte malveillant.")
        case Answer.NO:
            return _element(element, "nothing", "Accident.")
        case Answer.UNKNOWN:
            question = MissingFact(
                path="$.causes", question="La violation est-elle un accident ou un acte malveillant ?"
            )
            return _element(element, "full", "Cause inconnue : lecture prudente.", question)
        case _:
            assert_never(malice)
