# SPDX-License-Identifier: MIT
"""The thresholds of the two CNIL frameworks: patients and a shared system for practices, turnover for pharmacies.

They are doctrine, and exist from the day of their framework only.
"""

from __future__ import annotations

from datetime import date
from typing import Final

import attrs

from rgpd_sante.analysis.governance.scope import ASK_PATIENTS, ASK_SHARED_SYSTEM, ASK_TURNOVER, GROUPED
from rgpd_sante.facts import Answer, both
from rgpd_sante.law.citation import Citation
from rgpd_sante.law.texts import cnil_health_guidelines
from rgpd_sante.law.verdict import FactUsed, MissingFact
from rgpd_sante.practice.model import Practice
from rgpd_sante.vocabulary.practice import PracticeForm, StructureKind

__all__ = ["Threshold", "is_grouped", "sectoral_threshold"]

# forms that only several professionals can have; where no structure is told, they are a group
_GROUP_FORMS: Final = frozenset({PracticeForm.SOCIETE_DE_FAIT, PracticeForm.SCM, PracticeForm.SISA})


@attrs.frozen(kw_only=True)
class Threshold:
    """Whether the threshold of a framework is reached, why, and what would tell."""

    reached: Answer
    reason: str
    citation: Citation
    facts: tuple[FactUsed, ...] = ()
    missing: tuple[MissingFact, ...] = ()


def is_grouped(practice: Practice) -> bool:
    """Tell whether several liberal professionals practise together."""
    return practice.structure in GROUPED or (practice.structure is None and practice.form in _GROUP_FORMS)


def sectoral_threshold(practice: Practice, day: date) -> Threshold | None:
    """Compare a practice with the threshold of its framework; ``None`` where there is none on that day.

    Examples:
        >>> from datetime import date
        >>> from rgpd_sante.time.zones import Territory
        >>> practice = Practice(territory=Territory.METROPOLE, structure=StructureKind.GROUP_PRACTICE)
        >>> sectoral_threshold(practice, date(2020, 7, 27)) is None
        True
    """
    if practice.structure is StructureKind.PHARMACY:
        return _of_pharmacy(practice, day)
    return _of_group(practice, day) if is_grouped(practice) else None


def _of_pharmacy(practice: Practice, day: date) -> Threshold | None:
    dated = cnil_health_guidelines.TURNOVER_THRESHOLD.in_force(day)
    if dated is None:
        return None
    turnover, ceiling = practice.scale.annual_turnover, f"{_grouped_digits(dated.value)}\u202f€ hors taxes"
    if turnover is None:
        return Threshold(
            reached=Answer.UNKNOWN,
            reason=f"Le chiffre d’affaires de l’officine n’est pas connu ; le repère de la CNIL est de {ceiling}.",
            citation=dated.citation,
            missing=(ASK_TURNOVER,),
        )
    above = turnover > dated.value
    return Threshold(
        reached=Answer.of(above),
        reason=f"Le chiffre d’affaires de l’officine dépasse {ceiling}, repère de la CNIL."
        if above
        else f"Le chiffre d’affaires de l’officine ne dépasse pas {ceiling}, repère de la CNIL.",
        citation=dated.citation,
        facts=(FactUsed(path=ASK_TURNOVER.path, value=str(turnover)),),
    )


def _of_group(practice: Practice, day: date) -> Threshold | None:
    dated = cnil_health_guidelines.PATIENTS_THRESHOLD.in_force(day)
    if dated is None:
        return None
    shared, patients = practice.scale.shared_information_system, practice.scale.patients_per_year
    many = Answer.UNKNOWN if patients is None else Answer.of(patients.value >= dated.value)
    number = _grouped_digits(dated.value)
    # two cumulative conditions: the number of patients alone decides nothing
    reached = both((shared, many))
    if reached is Answer.YES:
        reason = f"Cabinet groupé, système d’information commun et {number} patients par an au moins."
    elif shared is Answer.NO:
        reason = "Les professionnels du groupe ne partagent pas de système d’information : le repère ne joue pas."
    elif many is Answer.NO:
        reason = f"Cabinet groupé qui reçoit moins de {number} patients par an, repère de la CNIL."
    else:
        reason = (
            f"Le repère de la CNIL demande un système d’information commun et {number} patients par an : ces faits ne "
            "sont pas tous connus."
        )
    undecided = reached is Answer.UNKNOWN
    return Threshold(
        reached=reached,
        reason=reason,
        citation=dated.citation,
        facts=(
            *(() if shared is Answer.UNKNOWN else (FactUsed(path=ASK_SHARED_SYSTEM.path, value=shared),)),
            *(() if patients is None else (FactUsed(path=ASK_PATIENTS.path, value=str(patients.value)),)),
        ),
        missing=(
            *((ASK_SHARED_SYSTEM,) if undecided and shared is Answer.UNKNOWN else ()),
            *((ASK_PATIENTS,) if undecided and patients is None else ()),
        ),
    )


def _grouped_digits(number: int) -> str:
    return f"{number:,}".replace(",", "\u202f")
