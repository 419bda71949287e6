# SPDX-License-Identifier: MIT
"""The charts: what each draws, what it leaves out, and on which axis."""

from __future__ import annotations

import sys
from decimal import Decimal

import attrs
import numpy as np
import pytest
from matplotlib.patches import Rectangle

from exposure_cases import PROFILES, facts_of
from exposure_cases import asked as exposed
from penalty_cases import asked, estimate
from rgpd_sante.analysis.exposure.breakdown import ExposureModel
from rgpd_sante.analysis.exposure.facts import ExposureFacts
from rgpd_sante.analysis.exposure.limit import LimitRecommendation, recommend_limit
from rgpd_sante.analysis.penalties.decisions import DECISIONS, comparable
from rgpd_sante.analysis.penalties.provision import provision
from rgpd_sante.errors import FactError, MissingExtraError
from rgpd_sante.notebook import adequacy_chart, exposure_chart
from rgpd_sante.vocabulary.penalties import Offence, Seriousness

FOUND = estimate(
    "2400000",
    attrs.evolve(asked("32", Seriousness.LOW), starting_amount=Decimal(50_000)),
    asked("33", group="fuite"),
    asked("34", group="fuite"),
    offences=(Offence.CP_226_17, Offence.CP_R625_11),
)


def test_each_amount_has_its_row_and_the_axis_is_logarithmic() -> None:
    """A row for each line that has an amount and is drawn, one for the decisions, their names in French."""
    axes = exposure_chart(FOUND, comparable([provision("32")])).figure.axes[0]
    names = [text.get_text() for text in axes.get_yticklabels()]
    assert names[0] == "Estimation de la brochure"
    assert names[-1] == "Décisions comparables"
    assert "Fourchette de départ\nRGPD, art. 32" in names
    assert "Amende pénale encourue, personne morale\nC. pén., art. 226-17" in names
    assert axes.get_xscale() == "log"
    assert axes.get_xlim()[0] == 1


def test_a_range_that_begins_at_nothing_begins_at_the_edge() -> None:
    """A logarithmic axis has no zero: the bar of 0 to 20 000 € goes from one euro."""
    axes = exposure_chart(FOUND).figure.axes[0]
    bar = axes.patches[0]
    assert isinstance(bar, Rectangle)
    assert (bar.get_x(), bar.get_x() + bar.get_width()) == (1, 20_000)
    assert "Décisions comparables" not in [text.get_text() for text in axes.get_yticklabels()]


def test_decisions_in_another_currency_or_without_fine_are_left_out() -> None:
    """Only euros are on the axis, and a reprimand has no amount."""
    others = [one for one in DECISIONS if one.currency != "EUR" or not one.amount]
    assert len(others) > 8
    names = [text.get_text() for text in exposure_chart(FOUND, others).figure.axes[0].get_yticklabels()]
    assert "Décisions comparables" not in names


def test_the_figure_can_be_written() -> None:
    """It is drawn without a window, as an image, which is what a notebook shows."""
    chart = exposure_chart(FOUND, comparable([provision("33")]))
    assert chart.png().startswith(b"\x89PNG")
    assert chart._repr_png_().startswith(b"\x89PNG")


def test_an_estimate_without_amount_is_refused() -> None:
    """There is nothing to draw, and the message says so in French."""
    with pytest.raises(FactError) as caught:
        exposure_chart(attrs.evolve(FOUND, lines=()))
    assert "au moins un montant" in caught.value.message


def test_without_matplotlib_the_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """The error says what to install."""
    monkeypatch.setitem(sys.modules, "matplotlib.figure", None)
    with pytest.raises(MissingExtraError, match="notebook"):
        exposure_chart(FOUND)


def recommended(facts: ExposureFacts) -> list[LimitRecommendation]:
    """Ask both models."""
    return [recommend_limit(exposed(facts, model)) for model in ExposureModel]


def test_each_model_is_a_stack_of_its_terms() -> None:
    """The bars of a model end at its amount, and the legend names each term in French."""
    chart = adequacy_chart(recommended(PROFILES["solo_gp"].facts))
    axes = chart.figure.axes[0]
    assert [text.get_text() for text in axes.get_yticklabels()] == ["M0, modèle de la brochure", "M1, modèle dégroupé"]
    bars = [bar for bar in axes.patches if isinstance(bar, Rectangle)]
    ends = [round(bar.get_x() + bar.get_width(), 2) for bar in bars]
    assert ends == [190_500, 221_826.92, 81_915, 93_260.97, 101_260.97]
    (legend,) = chart.figure.legends
    assert legend.get_texts()[0].get_text() == "M0 : dossiers, tous coûts compris"
    assert chart.png().startswith(b"\x89PNG")


@pytest.mark.parametrize(("name", "full"), [("solo_gp", [250_000]), ("clinic", [])])
def test_the_tiers_are_lines_and_the_one_advised_is_full(name: str, full: list[int]) -> None:
    """Beyond the largest tier none is full; every line and every bar is inside the picture."""
    axes = adequacy_chart(recommended(PROFILES[name].facts)).figure.axes[0]
    lines = [(float(np.asarray(line.get_xdata())[0]), line.get_linestyle()) for line in axes.lines]
    assert [place for place, _ in lines] == [100_000, 250_000, 500_000, 1_000_000]
    assert [place for place, style in lines if style == "-"] == full
    assert axes.get_xlim()[1] > max(1_000_000, float(PROFILES[name].amounts[ExposureModel.BROCHURE]))


def test_an_exposure_of_nothing_is_drawn() -> None:
    """A practice without file nor revenue, and a tier of nothing, still have an axis."""
    nothing = recommend_limit(exposed(facts_of(0, "0")), tiers=(Decimal(0),))
    assert adequacy_chart([nothing]).figure.axes[0].get_xlim() == (0, 1)


def test_a_chart_of_no_recommendation_is_refused() -> None:
    """There is nothing to draw, and the message says so in French."""
    with pytest.raises(FactError) as caught:
        adequacy_chart([])
    assert "au moins une recommandation" in caught.value.message


def test_the_chart_of_a_limit_names_the_extra_too(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without matplotlib the error says what to install."""
    monkeypatch.setitem(sys.modules, "matplotlib.figure", None)
    with pytest.raises(MissingExtraError, match="notebook"):
        adequacy_chart(recommended(PROFILES["nurse"].facts))
