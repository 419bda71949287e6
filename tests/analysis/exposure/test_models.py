# SPDX-License-Identifier: MIT
"""The two models: the table of § 4.2, the terms with their sources, what they say of themselves, and properties."""

from __future__ import annotations

import ast
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from exposure_cases import AT, PROFILES, Profile, asked, changed, facts_of
from rgpd_sante.analysis.exposure import models
from rgpd_sante.analysis.exposure.breakdown import Exposure, ExposureModel, ExposureTerm, FigureOrigin, TermCode
from rgpd_sante.analysis.exposure.facts import ExposureFacts
from rgpd_sante.errors import FactError
from rgpd_sante.facts import Count, Precision
from rgpd_sante.law.citation import Verification
from rgpd_sante.law.texts import cost_studies
from rgpd_sante.time.instants import instant

BROCHURE, UNBUNDLED = ExposureModel
PLAIN = facts_of(1_500, "181000")
MODELS = pytest.mark.parametrize("model", ExposureModel)
PROFILE = pytest.mark.parametrize("profile", PROFILES.values(), ids=PROFILES.keys())


def term(found: Exposure, code: TermCode) -> ExposureTerm:
    """Give a term that must be there."""
    one = found.term(code)
    assert one is not None
    return one


def says(found: Exposure, words: str) -> bool:
    """Tell whether a warning says these words."""
    return any(words in warning for warning in found.warnings)


@MODELS
@PROFILE
def test_the_table(profile: Profile, model: ExposureModel) -> None:
    """Each profile of the reference comes to its amount, to the cent, by both models."""
    assert asked(profile.facts, model).amount == profile.amounts[model]


def test_the_two_terms_of_the_brochure() -> None:
    """A doctor alone: 190 500.00 for the records and 31 326.92 for nine weeks."""
    found = asked(PLAIN)
    assert [(one.code, one.amount) for one in found] == [
        (TermCode.RECORD_COST, Decimal("190500.00")),
        (TermCode.LOST_REVENUE, Decimal("31326.92")),
    ]
    assert term(found, TermCode.RECORD_COST).steps[0] == "1\u202f500 dossiers × 127\u00a0€ = 190\u202f500\u00a0€."
    assert term(found, TermCode.LOST_REVENUE).steps[0] == (
        "9 semaines × 181\u202f000\u00a0€ / 52 = 31\u202f326,92\u00a0€."
    )
    assert found.term("fixed_costs") is None


def test_the_three_terms_of_the_unbundled_model() -> None:
    """The same doctor: direct costs at 54.61, 26 days of margin, not rounded by the day, and 8 000 fixed."""
    found = asked(PLAIN, UNBUNDLED)
    assert [(one.code, one.amount) for one in found] == [
        (TermCode.DIRECT_RECORD_COST, Decimal("81915.00")),
        (TermCode.LOST_MARGIN, Decimal("11345.97")),
        (TermCode.FIXED_COSTS, Decimal("8000.00")),
    ]
    direct, margin = term(found, TermCode.DIRECT_RECORD_COST), term(found, TermCode.LOST_MARGIN)
    assert direct.steps[0] == "Coût direct par dossier : 127\u00a0€ × 43\u00a0% = 54,61\u00a0€."
    assert "soit environ 436,38\u00a0€" in margin.steps[2]
    assert Decimal("436.38") * 26 != margin.amount
    assert margin.steps[3] == "Marge par jour × 26 jours = 11\u202f345,97\u00a0€."


@MODELS
def test_each_term_has_its_formula_and_its_source(model: ExposureModel) -> None:
    """Each figure is told with its study, or as a choice of the library; each step is a sentence."""
    found = asked(PLAIN, model)
    assert found.model is model
    for one in found:
        assert one.figures
        assert one.about
        for figure in one.figures:
            assert f"{figure.label} : {figure.source}." in one.steps
            assert (figure.citation is None) is (figure.origin is FigureOrigin.CHOICE)
        assert all(step.endswith(".") for step in one.steps)


def test_the_studies_are_cited() -> None:
    """M0 cites Ponemon and NTT; M1 both editions of Ponemon and the insured losses, and no opinion survey."""
    cited = {
        model: [one.text.code for part in asked(PLAIN, model) for one in part.citations] for model in ExposureModel
    }
    assert cited[BROCHURE] == ["ponemon_2013", "ntt_2016"]
    assert cited[UNBUNDLED] == ["ponemon_2013", "ponemon_2011", "besse_stelliant"]


def test_a_hypothesis_and_a_choice_are_no_verified_figures() -> None:
    """The direct share and the fixed costs are analyses; the average and the durations are verified."""
    figures = {figure.label: figure for one in asked(PLAIN, UNBUNDLED) for figure in one.figures}
    assert figures["Part directe du coût par dossier"].verification is Verification.ANALYSIS
    assert figures["Part directe du coût par dossier"].source.endswith("(analyse)")
    fixed = figures["Expertise informatique et conseil juridique"]
    assert fixed.verification is Verification.ANALYSIS
    assert fixed.source == "choix de la bibliothèque, à remplacer par le vôtre"
    assert figures["Coût par dossier, tous coûts compris"].verification is Verification.VERIFIED
    note = figures["Coût par dossier, tous coûts compris"].note
    assert note is not None
    assert "y sont déjà" in note


def test_the_figures_of_the_caller_replace_those_of_the_studies() -> None:
    """A given cost, share, duration or fixed amount is used, told as given, and cites nobody."""
    facts = attrs.evolve(
        PLAIN,
        unit_cost=Decimal("20.00"),
        direct_share=Decimal("0.5"),
        weeks=Decimal("2.6"),
        days=Decimal("36.5"),
        fixed_costs=Decimal("0.50"),
    )
    assert [one.amount for one in asked(facts)] == [Decimal("30000.00"), Decimal("9050.00")]
    found = asked(facts, UNBUNDLED)
    assert [one.amount for one in found] == [Decimal("15000.00"), Decimal("15928.00"), Decimal("0.50")]
    for one in (*asked(facts), *found):
        assert one.citations == ()
        assert {figure.source for figure in one.figures} == {"indiqué par l’utilisateur"}
    assert "36,5 jours" in term(found, TermCode.LOST_MARGIN).steps[3]
    assert not says(found, "moyenne des TPE")
    assert not says(found, "édition 2011")
    assert not says(found, "22\u202f242")


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"unit_cost": Decimal(100)}, "43\u00a0% de 100\u00a0€, coût que vous indiquez :"),
        ({"direct_share": Decimal("0.5")}, "50\u00a0%, part que vous indiquez, de 127\u00a0€"),
    ],
)
def test_half_a_study_is_told_as_half_a_study(change: dict[str, Decimal], told: str) -> None:
    """Where the caller gives only the cost or only the share, the warning says which of the two is the study's."""
    found = asked(changed(PLAIN, **change), UNBUNDLED)
    assert says(found, told)


def test_trap_1_the_average_is_all_in() -> None:
    """M0 says that 127 € has everything in it, that it counts the lost business twice, and what never to add."""
    found = asked(PLAIN)
    assert BROCHURE.double_counts
    assert not UNBUNDLED.double_counts
    assert says(found, "compte deux fois")
    assert says(found, "ne jamais y ajouter la notification, la communication")
    assert says(found, "marge brute")
    own = asked(attrs.evolve(PLAIN, unit_cost=Decimal(20)))
    assert not says(own, "moyenne tous coûts compris")
    assert says(own, "si le coût indiqué comprend déjà")


def test_trap_1_the_weeks_are_an_opinion() -> None:
    """Nine weeks is told as an opinion survey; a duration of the caller is not."""
    assert says(asked(PLAIN), "opinion de dirigeants")
    assert not says(asked(attrs.evolve(PLAIN, weeks=Decimal(9))), "opinion de dirigeants")


@pytest.mark.parametrize(
    ("model", "change", "told"),
    [
        (BROCHURE, {}, "9 semaines font 63 jours, au-delà des 60 jours"),
        (BROCHURE, {"weeks": Decimal("8.5")}, None),
        (BROCHURE, {"weeks": Decimal("8.6")}, "8,6 semaines font 60,2 jours"),
        (UNBUNDLED, {}, None),
        (UNBUNDLED, {"days": Decimal(60)}, None),
        (UNBUNDLED, {"days": Decimal(61)}, "L’arrêt dure 61 jours, au-delà des 60 jours"),
    ],
)
def test_trap_2_more_days_than_the_period_of_indemnity(
    model: ExposureModel, change: dict[str, Decimal], told: str | None
) -> None:
    """63 days overrun the 60 that are paid; what is left depends on the hours of waiting, and 60 do not overrun."""
    found = asked(changed(PLAIN, **change), model)
    warned = [warning for warning in found.warnings if "indemnise :" in warning]
    assert len(warned) == (told is not None)
    assert all(warning.startswith(told or "") and "carence ou d’attente" in warning for warning in warned)


@MODELS
@pytest.mark.parametrize(("records", "beyond"), [(100_000, False), (100_001, True)])
def test_the_average_is_not_valid_above_100_000_records(model: ExposureModel, records: int, *, beyond: bool) -> None:
    """The study left larger breaches out; 100 000 is still inside."""
    found = asked(facts_of(records, "8000000", "0.35"), model)
    assert says(found, "Au-delà de 100\u202f000 dossiers") is beyond
    assert says(found, "22\u202f242 données en moyenne") is not beyond
    own = asked(attrs.evolve(found.facts, unit_cost=Decimal(1)), BROCHURE)
    assert not says(own, "100\u202f000 dossiers")


def test_the_unbundled_model_says_what_its_days_and_fixed_costs_are() -> None:
    """26 days is the mean of the smallest firms; the fixed costs may be in the direct ones already."""
    found = asked(PLAIN, UNBUNDLED)
    assert says(found, "26 jours est la moyenne des TPE")
    assert says(found, "29 jours pour les PME, 20 pour les ETI et 89 pour les grandes entreprises")
    assert says(found, "8\u202f000\u00a0€ d’expertise et de conseil")
    assert not says(found, "opinion")


@MODELS
def test_no_answer_without_the_doubt_on_the_model(model: ExposureModel) -> None:
    """Every exposure says first that it depends on its model and is no forecast; the model has a French name."""
    found = asked(PLAIN, model)
    assert "comparer M0 et M1" in found.warnings[0]
    assert found.model.label.startswith(("M0", "M1"))


def test_an_unknown_saved_rate_is_read_prudently_and_asked_for() -> None:
    """Unknown savings are none, which gives the largest margin; M1 asks for them, M0 does not use them."""
    unknown, none = asked(facts_of(1, "365000", None), UNBUNDLED), asked(facts_of(1, "365000", "0"), UNBUNDLED)
    assert unknown.amount == none.amount
    assert [fact.path for fact in unknown.missing] == ["$.facts.saved_variable_rate"]
    assert says(unknown, "n’économise rien")
    assert "tenues pour nulles" in term(unknown, TermCode.LOST_MARGIN).steps[0]
    assert none.missing == ()
    assert "0\u00a0% du chiffre d’affaires" in term(none, TermCode.LOST_MARGIN).steps[0]
    assert asked(facts_of(1, "365000", None)).missing == ()


def test_a_part_of_the_activity_is_lost() -> None:
    """Half of the activity lost halves what is lost each day, in both models, and says so."""
    half = attrs.evolve(PLAIN, activity_lost=Decimal("0.5"))
    lost = term(asked(half), TermCode.LOST_REVENUE)
    assert lost.amount == Decimal("15663.46")
    assert lost.steps[0] == "Part de l’activité à l’arrêt : 50\u00a0%."
    assert "/ 52 × 50\u00a0% =" in lost.steps[1]
    assert term(asked(half, UNBUNDLED), TermCode.LOST_MARGIN).amount == Decimal("5672.99")


def test_approximate_records_give_an_approximate_total() -> None:
    """A count that is not exact is said."""
    assert not says(asked(PLAIN), "approximatif")
    about = attrs.evolve(PLAIN, records=Count(value=1500, precision=Precision.APPROXIMATE))
    assert says(asked(about), "approximatif")


def test_a_naive_instant_is_refused() -> None:
    """The instant needs its offset."""
    with pytest.raises(FactError, match="at"):
        asked(PLAIN, at=AT.replace(tzinfo=None))


def test_the_day_is_that_of_paris() -> None:
    """A late instant in UTC is the day after in Paris."""
    found = asked(PLAIN, at=instant("2026-11-24T23:30Z"))
    assert found.day.isoformat() == "2026-11-25"
    assert found.at.isoformat() == "2026-11-25T00:30:00+01:00"


def test_the_studies_are_those_of_the_module() -> None:
    """The average of M0 is the parameter, not a second copy of it."""
    (figure,) = term(asked(PLAIN), TermCode.RECORD_COST).figures
    assert figure.value is cost_studies.COST_PER_RECORD.latest.value


def test_no_amount_is_a_float() -> None:
    """No float stands in the modules of exposure; every amount is a decimal to the cent."""
    for path in Path(models.__file__).parent.glob("*.py"):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        assert [node for node in ast.walk(tree) if isinstance(node, ast.Constant) and type(node.value) is float] == []
    for model in ExposureModel:
        for one in asked(facts_of(7, "181000.37"), model):
            assert one.amount.as_tuple().exponent == -2


def amounts() -> st.SearchStrategy[Decimal]:
    """Amounts in euros, to the cent."""
    return st.integers(0, 10**12).map(lambda cents: Decimal(cents) / 100)


def shares() -> st.SearchStrategy[Decimal]:
    """Shares from nothing to the whole."""
    return st.integers(0, 1000).map(lambda share: Decimal(share) / 1000)


def any_facts() -> st.SearchStrategy[ExposureFacts]:
    """Facts with and without the figures of the caller."""
    return st.builds(
        ExposureFacts,
        records=st.builds(Count, value=st.integers(0, 10**6)),
        annual_revenue=amounts(),
        saved_variable_rate=st.none() | shares(),
        activity_lost=shares(),
        weeks=st.none() | st.integers(0, 100).map(Decimal),
        days=st.none() | st.integers(0, 400).map(Decimal),
        unit_cost=st.none() | amounts(),
        direct_share=st.none() | shares(),
        fixed_costs=st.none() | amounts(),
    )


@given(any_facts(), st.sampled_from(ExposureModel), st.integers(0, 10**6), amounts())
def test_more_records_or_revenue_never_expose_less(
    facts: ExposureFacts, model: ExposureModel, records: int, revenue: Decimal
) -> None:
    """The exposure is monotone in the records and in the revenue."""
    before = asked(facts, model).amount
    assert asked(attrs.evolve(facts, records=Count(value=facts.records.value + records)), model).amount >= before
    assert asked(attrs.evolve(facts, annual_revenue=facts.annual_revenue + revenue), model).amount >= before


@given(any_facts())
def test_each_term_is_its_formula_rounded_once(facts: ExposureFacts) -> None:
    """Against exact fractions, each term is at most half a cent from its formula; the total is their sum."""
    half = Fraction(1, 200)
    cost = Fraction(Decimal(127) if facts.unit_cost is None else facts.unit_cost)
    weeks = Fraction(9 if facts.weeks is None else facts.weeks)
    revenue, lost = Fraction(facts.annual_revenue), Fraction(facts.activity_lost)
    records, business = asked(facts)
    assert Fraction(records.amount) == facts.records.value * cost
    assert abs(Fraction(business.amount) - weeks * revenue / 52 * lost) <= half
    share = Fraction("0.43") if facts.direct_share is None else Fraction(facts.direct_share)
    days = Fraction(26 if facts.days is None else facts.days)
    saved = Fraction(facts.saved_variable_rate or 0)
    found = asked(facts, UNBUNDLED)
    direct, margin, fixed = found
    assert abs(Fraction(direct.amount) - facts.records.value * cost * share) <= facts.records.value * half
    assert abs(Fraction(margin.amount) - revenue / 365 * (1 - saved) * days * lost) <= half
    assert fixed.amount == (8_000 if facts.fixed_costs is None else facts.fixed_costs)
    assert found.amount == direct.amount + margin.amount + fixed.amount
