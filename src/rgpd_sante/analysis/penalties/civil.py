# SPDX-License-Identifier: MIT
"""Civil routes, without amounts save the civil sanction of C. civ. 1254, and the scale of the order of a profession."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Final

from rgpd_sante.analysis.penalties.amounts import Ceiling
from rgpd_sante.analysis.penalties.facts import PenaltyCircumstances
from rgpd_sante.analysis.penalties.line import LineCode, PenaltyLine
from rgpd_sante.analysis.penalties.situation import Situation
from rgpd_sante.analysis.words import euros
from rgpd_sante.law.citation import Verification
from rgpd_sante.law.parameter import Parameter
from rgpd_sante.law.texts import civil_liability, code_civil, csp_penal, gdpr, lil_sanctions
from rgpd_sante.law.texts.csp_penal import OrdinalScale
from rgpd_sante.practice.model import Practice
from rgpd_sante.vocabulary.penalties import Insurability, PersonKind
from rgpd_sante.vocabulary.practice import Profession

__all__ = ["civil_lines", "ordinal_line"]

_WHEN: Final = (
    "Faute délibérée d’un professionnel pour un gain ou une économie indus, avec des préjudices en série.",
    "Demandée par le ministère public ; avec une amende pour les mêmes faits, total limité au plafond le plus élevé.",
)
_SCALES: Final[Mapping[Profession, Parameter[OrdinalScale]]] = MappingProxyType(
    {
        Profession.PHYSICIAN: csp_penal.DOCTORS_SCALE,
        Profession.DENTAL_SURGEON: csp_penal.DOCTORS_SCALE,
        Profession.MIDWIFE: csp_penal.DOCTORS_SCALE,
        Profession.NURSE: csp_penal.NURSES_SCALE,
        Profession.PHYSIOTHERAPIST: csp_penal.PHYSIOTHERAPISTS_SCALE,
        Profession.PODIATRIST: csp_penal.PODIATRISTS_SCALE,
        Profession.PHARMACIST: csp_penal.PHARMACISTS_SCALE,
    }
)


def ordinal_line(practice: Practice, at: Situation) -> PenaltyLine | None:
    """Tell the sanctions of the order of the profession; none where the profession has no order that we know."""
    scale = None if practice.profession is None else _SCALES.get(practice.profession)
    if scale is None:
        return None
    dated = scale.at(at.day)
    return PenaltyLine(
        code=LineCode.ORDINAL,
        about=scale.description,
        steps=("Indépendantes des autres sanctions ; aucune amende.", dated.value.sanctions),
        citations=(dated.citation,),
        insurability=Insurability.NOT_INSURABLE,
        verification=dated.verification,
    )


def civil_lines(circumstances: PenaltyCircumstances, at: Situation) -> Iterator[PenaltyLine]:
    """Yield the routes of compensation, and the civil sanction, whose amount needs a profit."""
    yield PenaltyLine(
        code=LineCode.DAMAGES,
        about="Réparation du préjudice, matériel ou moral",
        steps=(
            "Un manquement seul n’est pas un préjudice, mais aucun seuil de gravité n’est exigé.",
            "Le responsable prouve que sa sécurité était appropriée ; la faute d’un salarié ne l’exonère pas.",
            "La réparation compense seulement : ni punition, ni critères de l’art. 83.",
        ),
        citations=(
            gdpr.ART_82,
            civil_liability.NO_DAMAGE_PRESUMED,
            civil_liability.SECURITY_PROOF,
            civil_liability.COMPENSATION_ONLY,
        ),
        insurability=Insurability.INSURABLE,
        first_day=gdpr.APPLICABLE_FROM,
    )
    if at.day >= civil_liability.GROUP_ACTION_FROM:
        yield PenaltyLine(
            code=LineCode.GROUP_ACTION,
            about="Action de groupe",
            steps=("Associations agréées, tous préjudices, adhésion des personnes (actions depuis le 2 mai 2025).",),
            citations=(civil_liability.ART_16,),
            insurability=Insurability.INSURABLE,
            first_day=civil_liability.GROUP_ACTION_FROM,
        )
    else:
        yield PenaltyLine(
            code=LineCode.GROUP_ACTION,
            about="Action de groupe",
            steps=("Cessation et, pour les faits postérieurs au 24 mai 2018, réparation.",),
            citations=(lil_sanctions.ART_37,),
            insurability=Insurability.INSURABLE,
            verification=Verification.UNVERIFIED,
        )
    yield from _civil_sanction(circumstances, at)


def _civil_sanction(circumstances: PenaltyCircumstances, at: Situation) -> Iterator[PenaltyLine]:
    dated = code_civil.CIVIL_SANCTION_MULTIPLES.at(at.day)
    natural, legal = dated.value
    for person in at.persons:
        times = natural if person is PersonKind.NATURAL else legal
        steps = list(_WHEN)
        amount = None
        if circumstances.profit is None:
            steps.append(f"Plafond de {times} fois le profit ; sans profit connu, pas de montant.")
        else:
            amount = Ceiling(value=times * circumstances.profit)
            steps.append(f"{times} × {euros(circumstances.profit)} = {euros(amount.value)}.")
        yield PenaltyLine(
            code=LineCode.CIVIL_SANCTION,
            about="Sanction civile",
            steps=tuple(steps),
            citations=(dated.citation,),
            insurability=Insurability.NOT_INSURABLE,
            amount=amount,
            person=person,
        )
