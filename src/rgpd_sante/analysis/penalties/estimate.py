# SPDX-License-Identifier: MIT
"""The estimate of penalties: separate lines that a lawyer can follow, never one number."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Final

from rgpd_sante.analysis.penalties.administrative import (
    Charge,
    administrative_lines,
    brochure_line,
    ceiling_before_gdpr,
    charges,
)
from rgpd_sante.analysis.penalties.amounts import Indication
from rgpd_sante.analysis.penalties.civil import civil_lines, ordinal_line
from rgpd_sante.analysis.penalties.criminal import criminal_lines, criminal_warnings
from rgpd_sante.analysis.penalties.facts import Infringement, PenaltyCircumstances
from rgpd_sante.analysis.penalties.line import LineCode, PenaltyEstimate, PenaltyLine
from rgpd_sante.analysis.penalties.procedure import procedure_lines, simplified_warnings
from rgpd_sante.analysis.penalties.situation import Situation, situation
from rgpd_sante.facts import Answer
from rgpd_sante.law.citation import Verification
from rgpd_sante.law.texts import edpb_fines, gdpr
from rgpd_sante.practice.model import Practice
from rgpd_sante.time.instants import in_utc, in_zone, local_day

__all__ = ["penalties"]

_NEVER_ADDED: Final = (
    "Les lignes de nature différente (simplification, plafond, indication, peine) ne s’additionnent jamais : ce sont "
    "des grandeurs différentes, non les parts d’un total."
)
_NOT_A_PREDICTION: Final = (
    "Un plafond n’est pas un tarif : aucune amende n’a de minimum, un rappel à l’ordre peut la remplacer, et il n’y a "
    "pas d’amende sans intention ni négligence."
)
_CONTESTED: Final = (
    "L’assurabilité des amendes de la CNIL est contestée : aucune prise en charge n’est à attendre par défaut (0 €)."
)


def penalties(
    practice: Practice,
    infringements: tuple[Infringement, ...],
    *,
    at: datetime,
    circumstances: PenaltyCircumstances | None = None,
) -> PenaltyEstimate:
    """Estimate what infringements expose to, by the law in force at the instant of the decision.

    Args:
        practice: Who may be punished; ``scale.annual_turnover`` is its own turnover, in euros before tax.
        infringements: What an authority could find; linked ones share a group.
        at: The instant of the decision, aware: it chooses the law, and the turnover is that of the year before.
        circumstances: The turnover of the group, the kind of person, the offences and the rest.

    Raises:
        FactError: if ``at`` is naive.
        UnmappedProvisionError: if no list of GDPR art. 83 names a provision; the message says what to use instead.

    Examples:
        >>> from decimal import Decimal
        >>> from rgpd_sante.analysis.penalties.provision import provision
        >>> from rgpd_sante.practice.scale import Scale
        >>> from rgpd_sante.time.instants import instant
        >>> from rgpd_sante.time.zones import Territory
        >>> from rgpd_sante.vocabulary.penalties import Seriousness
        >>> doctor = Practice(territory=Territory.METROPOLE, scale=Scale(annual_turnover=Decimal(150_000)))
        >>> late = Infringement(provision=provision("33"), seriousness=Seriousness.MEDIUM)
        >>> found = penalties(doctor, (late,), at=instant("2026-06-02T10:17+02:00"))
        >>> found.of(LineCode.LEGAL_CEILING)[0].amount.value
        Decimal('10000000')
    """
    in_utc(at, field="at")
    given = PenaltyCircumstances() if circumstances is None else circumstances
    here = situation(practice, given, day=local_day(at, practice.territory))
    applies = gdpr.FINE_CEILINGS.in_force(here.day) is not None
    charged, left_out = charges(infringements, here) if applies else ((), ())
    lines = tuple(_lines(practice, charged, given, here))
    combined = next((line.amount for line in lines if line.code is LineCode.COMBINED_RANGE), None)
    return PenaltyEstimate(
        at=in_zone(at, practice.territory),
        lines=lines,
        warnings=(
            *left_out,
            *here.warnings,
            *_on_the_law(here, lines),
            *simplified_warnings(combined if isinstance(combined, Indication) else None, here),
            *criminal_warnings(given, here),
            _NEVER_ADDED,
            _NOT_A_PREDICTION,
            _CONTESTED,
        ),
        missing=here.missing,
    )


def _lines(
    practice: Practice, charged: tuple[Charge, ...], circumstances: PenaltyCircumstances, at: Situation
) -> Iterator[PenaltyLine]:
    yield from filter(None, (brochure_line(at), ceiling_before_gdpr(at)))
    yield from administrative_lines(charged, at)
    yield from procedure_lines(at)
    yield from criminal_lines(circumstances, at)
    yield from filter(None, (ordinal_line(practice, at),))
    yield from civil_lines(circumstances, at)


def _on_the_law(at: Situation, lines: tuple[PenaltyLine, ...]) -> Iterator[str]:
    if at.state is Answer.YES:
        yield (
            "Traitement mis en œuvre par l’État : ni amende, ni astreinte, ni peine ; injonctions et rappels restent "
            "possibles. Un hôpital public ou une collectivité n’est pas l’État."
        )
    if gdpr.FINE_CEILINGS.in_force(at.day) is None:
        yield "Le RGPD ne s’appliquait pas encore au jour retenu : seuls les plafonds de la loi de 1978 sont montrés."
    elif edpb_fines.SIZE_BANDS.in_force(at.day) is None:
        yield "Les lignes directrices 04/2022 n’étaient pas encore adoptées au jour retenu : aucune fourchette."
    elif at.undertaking is Answer.NO:
        yield "Pas une entreprise : le plafond fixe seul vaut, et les lignes directrices ne donnent pas de fourchette."
    if any(line.verification is Verification.UNVERIFIED for line in lines):
        yield "Certaines lignes reposent sur des chiffres non vérifiés ; elles le disent."
