# SPDX-License-Identifier: MIT
"""Charts for notebooks: the amounts of penalties, never added, and an exposure to an incident against limits.

The figure is made without ``pyplot``: no window, no state shared with the caller, and the same estimate gives the same
picture.
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Final, assert_never

import attrs

from rgpd_sante.analysis.exposure.limit import LimitRecommendation
from rgpd_sante.analysis.penalties.amounts import Amount, Ceiling, Indication, Simplification
from rgpd_sante.analysis.penalties.decisions import Decision
from rgpd_sante.analysis.penalties.line import LineCode, PenaltyEstimate, PenaltyLine
from rgpd_sante.documents.labels import label
from rgpd_sante.documents.numbers import euros
from rgpd_sante.errors import FactError, MissingExtraError, shown

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

__all__ = ["Chart", "adequacy_chart", "exposure_chart"]

_SHOWN: Final = (
    LineCode.BROCHURE,
    LineCode.STARTING_RANGE,
    LineCode.ANCHORED_RANGE,
    LineCode.LINKED_RANGE,
    LineCode.COMBINED_RANGE,
    LineCode.SIMPLIFIED_FINE,
    LineCode.LEGAL_CEILING,
    LineCode.LINKED_CEILING,
    LineCode.CRIMINAL_FINE,
    LineCode.CONTRAVENTIONS,
)
_ABOUT: Final = frozenset(
    {
        LineCode.STARTING_RANGE,
        LineCode.ANCHORED_RANGE,
        LineCode.LEGAL_CEILING,
        LineCode.CRIMINAL_FINE,
        LineCode.CONTRAVENTIONS,
    }
)
# a logarithmic axis has no zero: what begins at nothing begins at its left edge
_LEFT_EDGE: Final = 1.0
_ROW: Final = 0.42
_MARGIN: Final = 1.8
_WIDTH: Final = 9.0
_DOTS: Final = 110
# told apart without colour by their shape, and by readers who do not tell red from green
_RANGE: Final = "#1f5f8b"
_CEILING: Final = "#8a3324"
_SIMPLE: Final = "#6b6b6b"
_DECISION: Final = "#c98a00"
# told apart by their hatching too
_TERMS: Final = (("#1f5f8b", ""), ("#8fb8d6", "//"), ("#c98a00", ".."))
_ROOM: Final = 1.12


@attrs.frozen(kw_only=True)
class Chart:
    """A chart that a notebook shows by itself; ``figure`` is the one of matplotlib, to be changed or saved at will."""

    figure: Figure

    def png(self) -> bytes:
        """Write the chart as a PNG image."""
        image = io.BytesIO()
        self.figure.savefig(image, format="png", dpi=_DOTS)
        return image.getvalue()

    def _repr_png_(self) -> bytes:
        return self.png()


def exposure_chart(estimate: PenaltyEstimate, decisions: Sequence[Decision] = ()) -> Chart:
    """Draw the amounts of an estimate beside decisions in euros, on a logarithmic axis.

    A range is a bar, a ceiling a vertical mark, the figure of the brochure a diamond, a decision a point.

    Args:
        estimate: The estimate; lines without an amount are not drawn.
        decisions: Decisions to show, such as those that
            :func:`~rgpd_sante.analysis.penalties.decisions.search.comparable` gives; those in another currency and
            those without a fine are left out.

    Raises:
        MissingExtraError: if matplotlib is not installed (extra ``notebook``).
        FactError: if the estimate has no amount at all.
    """
    try:
        from matplotlib.figure import Figure as NewFigure  # noqa: PLC0415 - only where a chart is asked for
        from matplotlib.ticker import FuncFormatter  # noqa: PLC0415 - the same
    except ImportError:
        raise MissingExtraError("notebook") from None
    drawn = [(line, line.amount) for code in _SHOWN for line in estimate.of(code) if line.amount is not None]
    if not drawn:
        raise FactError(
            "estimate",
            given=shown("aucun montant"),
            expected="an estimate with at least one amount",
            attendu="une estimation qui a au moins un montant",
        )
    compared = [one for one in decisions if one.currency == "EUR" and one.amount > 0]
    rows = len(drawn) + bool(compared)
    figure = NewFigure(figsize=(_WIDTH, _MARGIN + _ROW * rows), layout="constrained")
    axes = figure.add_subplot()
    for rank, (_, amount) in enumerate(drawn):
        _draw(axes, rank, amount)
    if compared:
        _draw_decisions(axes, len(drawn), compared)
    axes.set_xscale("log")
    axes.set_xlim(left=_LEFT_EDGE)
    axes.set_yticks(
        range(rows), [*(_name(line) for line, _ in drawn), *(["Décisions comparables"] if compared else [])]
    )
    axes.invert_yaxis()
    axes.xaxis.set_major_formatter(FuncFormatter(lambda value, _place: euros(Decimal(str(value)))))
    axes.tick_params(axis="x", labelrotation=30)
    axes.set_xlabel("Euros, échelle logarithmique ; rien ici ne s’additionne")
    figure.suptitle("Exposition aux sanctions : ordres de grandeur, non une prédiction", fontsize="medium")
    axes.grid(visible=True, axis="x", linewidth=0.4, alpha=0.6)
    return Chart(figure=figure)


def adequacy_chart(recommendations: Sequence[LimitRecommendation]) -> Chart:
    """Draw the exposure of each model, term by term, against the tiers of a limit, which are dashed lines.

    The tier that the first model calls for is a full line.

    Args:
        recommendations: One for each model, the one to decide by first.

    Raises:
        MissingExtraError: if matplotlib is not installed (extra ``notebook``).
        FactError: if there is no recommendation.
    """
    try:
        from matplotlib.figure import Figure as NewFigure  # noqa: PLC0415 - only where a chart is asked for
        from matplotlib.ticker import FuncFormatter  # noqa: PLC0415 - the same
    except ImportError:
        raise MissingExtraError("notebook") from None
    if not recommendations:
        raise FactError(
            "recommendations",
            given=shown("aucune recommandation"),
            expected="one recommendation at least",
            attendu="au moins une recommandation",
        )
    rows = len(recommendations)
    figure = NewFigure(figsize=(_WIDTH, _MARGIN + _ROW * 2 * rows), layout="constrained")
    axes = figure.add_subplot()
    for rank, found in enumerate(recommendations):
        _stack(axes, rank, found)
    _draw_tiers(axes, recommendations[0])
    highest = max((*(one.exposure.amount for one in recommendations), *(one.tier for one in recommendations[0].gaps)))
    axes.set_xlim(0, float(highest) * _ROOM or 1.0)
    axes.set_yticks(range(rows), [label(one.exposure.model) for one in recommendations])
    axes.invert_yaxis()
    axes.xaxis.set_major_formatter(FuncFormatter(lambda value, _place: euros(Decimal(str(value)))))
    axes.tick_params(axis="x", labelrotation=30)
    axes.set_xlabel("Euros ; en traits, les paliers de garantie (trait plein : palier conseillé)")
    figure.suptitle("Exposition et garantie : ordres de grandeur, non une prévision", fontsize="medium")
    figure.legend(loc="outside lower center", ncols=2, fontsize="small")
    return Chart(figure=figure)


def _stack(axes: Axes, rank: int, found: LimitRecommendation) -> None:
    left = 0.0
    for place, term in enumerate(found.exposure):
        color, hatch = _TERMS[place]
        width = float(term.amount)
        axes.barh(
            rank,
            width,
            left=left,
            height=0.5,
            color=color,
            hatch=hatch,
            edgecolor="white",
            label=f"{found.exposure.model.label.partition(',')[0]} : {label(term.code).lower()}",
        )
        left += width


def _draw_tiers(axes: Axes, found: LimitRecommendation) -> None:
    for one in found.gaps:
        chosen = one.tier == found.tier
        axes.axvline(
            float(one.tier), color=_CEILING, linewidth=2.0 if chosen else 1.0, linestyle="-" if chosen else "--"
        )


def _name(line: PenaltyLine) -> str:
    person = "" if line.person is None else f", {label(line.person).lower()}"
    # the other lines say in their name what they are about
    about = f"\n{line.about}" if line.code in _ABOUT else ""
    return f"{label(line.code)}{person}{about}"


def _draw(axes: Axes, rank: int, amount: Amount) -> None:
    match amount:
        case Indication(low=low, high=high):
            left = _on_axis(low)
            axes.barh(rank, _on_axis(high) - left, left=left, height=0.5, color=_RANGE)
        case Simplification(value=value):
            axes.plot([_on_axis(value)], [rank], marker="D", color=_SIMPLE, linestyle="none")
        case Ceiling(value=value):
            axes.plot(
                [_on_axis(value)],
                [rank],
                marker="|",
                markersize=16,
                markeredgewidth=3,
                color=_CEILING,
                linestyle="none",
            )
        case _:
            assert_never(amount)


def _draw_decisions(axes: Axes, rank: int, decisions: Sequence[Decision]) -> None:
    axes.plot(
        [_on_axis(one.amount) for one in decisions],
        [rank] * len(decisions),
        marker="o",
        markersize=5,
        alpha=0.8,
        color=_DECISION,
        linestyle="none",
    )


def _on_axis(amount: Decimal) -> float:
    return max(float(amount), _LEFT_EDGE)
