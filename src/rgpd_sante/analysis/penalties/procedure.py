# SPDX-License-Identifier: MIT
"""The two procedures of the CNIL: what each may order at most, and whether the simplified one could be enough."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from rgpd_sante.analysis.penalties.amounts import Ceiling, Indication
from rgpd_sante.analysis.penalties.line import LineCode, PenaltyLine
from rgpd_sante.analysis.penalties.situation import Situation
from rgpd_sante.analysis.words import euros
from rgpd_sante.facts import Answer
from rgpd_sante.law.parameter import Dated
from rgpd_sante.law.texts import lil_sanctions
from rgpd_sante.law.texts.lil_sanctions import ProcedureCap
from rgpd_sante.vocabulary.penalties import Insurability

__all__ = ["daily_penalty", "procedure_lines", "simplified_warnings"]


def procedure_lines(at: Situation) -> Iterator[PenaltyLine]:
    """Yield what the ordinary and the simplified procedure may order; none against the State (LIL art. 20)."""
    if at.state is Answer.YES:
        return
    for dated, name, fine_code, daily_code in (
        (lil_sanctions.ORDINARY.in_force(at.day), "ordinaire", LineCode.ORDINARY_FINE, LineCode.ORDINARY_DAILY_PENALTY),
        (
            lil_sanctions.SIMPLIFIED.in_force(at.day),
            "simplifiée",
            LineCode.SIMPLIFIED_FINE,
            LineCode.SIMPLIFIED_DAILY_PENALTY,
        ),
    ):
        if dated is None:
            continue
        cap = _cap(dated, at)
        about = f"Procédure {name}"
        # the fine of the ordinary procedure has no cap but the legal maximum, told above
        if cap.fine is not None:
            step = f"Amende d’au plus {euros(cap.fine)} si cette procédure est choisie ; décision jamais publique."
            yield _line(fine_code, f"{about}, amende", step, cap.fine, dated)
        step = f"Astreinte d’au plus {euros(cap.daily)} par jour de retard : ce n’est pas une amende."
        yield _line(daily_code, f"{about}, par jour de retard", step, cap.daily, dated)


def simplified_warnings(combined: Indication | None, at: Situation) -> tuple[str, ...]:
    """Tell how the indicative range stands to the cap of the simplified procedure; the CNIL alone chooses."""
    simplified = lil_sanctions.SIMPLIFIED.in_force(at.day)
    cap = None if simplified is None else _cap(simplified, at).fine
    if combined is None or cap is None:
        return ()
    if combined.low > cap:
        return (f"La fourchette indicative dépasse le plafond de la procédure simplifiée ({euros(cap)}).",)
    possible = f"Procédure simplifiée possible (plafond de {euros(cap)}) ; la CNIL seule choisit la procédure."
    if combined.high > cap:
        return (possible, "Le haut de la fourchette indicative dépasse ce plafond.")
    return (possible,)


def daily_penalty(days: int, daily_rate: Decimal) -> Ceiling:
    """Compute the most that a periodic penalty comes to after days of delay, in euros.

    Examples:
        >>> daily_penalty(90, Decimal(100)).value
        Decimal('9000')
    """
    return Ceiling(value=days * daily_rate)


def _cap(dated: Dated[tuple[ProcedureCap, ...]], at: Situation) -> ProcedureCap:
    """Choose the cap of a turnover: the last one whose threshold it passes; unknown, the one that holds for any."""
    turnover = at.turnover
    return [
        cap
        for cap in dated.value
        if cap.turnover_above is None or (turnover is not None and turnover > cap.turnover_above)
    ][-1]


def _line(
    code: LineCode, about: str, step: str, amount: Decimal, dated: Dated[tuple[ProcedureCap, ...]]
) -> PenaltyLine:
    return PenaltyLine(
        code=code,
        about=about,
        steps=(step,),
        citations=(dated.citation,),
        insurability=Insurability.CONTESTED,
        amount=Ceiling(value=amount),
        first_day=dated.first_day,
        verification=dated.verification,
    )
