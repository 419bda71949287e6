# SPDX-License-Identifier: MIT
"""The twenty-four traps of § 8 of the reference, each where a simpler estimate falls."""

from __future__ import annotations

import ast
from datetime import date
from decimal import Decimal
from itertools import pairwise
from pathlib import Path

import attrs
import pytest

from penalty_cases import AT, asked, ceiling, estimate, indication, practice_of, simplification
from rgpd_sante.analysis.penalties import administrative
from rgpd_sante.analysis.penalties.decisions import decisions
from rgpd_sante.analysis.penalties.estimate import penalties
from rgpd_sante.analysis.penalties.facts import Infringement, PenaltyCircumstances
from rgpd_sante.analysis.penalties.line import LineCode
from rgpd_sante.analysis.penalties.procedure import daily_penalty
from rgpd_sante.analysis.penalties.provision import UnmappedProvisionError, provision, tier_of
from rgpd_sante.analysis.penalties.ranges import legal_maximum, size_band, starting_range
from rgpd_sante.facts import Answer
from rgpd_sante.law.citation import Verification
from rgpd_sante.time.instants import instant
from rgpd_sante.vocabulary.penalties import Insurability, Offence, PenaltyTier, PersonKind, Seriousness

DAY = AT.date()
M = 1_000_000


def test_trap_1_the_percentage_raises_the_ceiling_and_never_lowers_it() -> None:
    """A small practice faces ten million, not two percent of its turnover; at 500 million both are equal."""
    assert legal_maximum(PenaltyTier.ART_83_4, Decimal(500_000), on=DAY).value == 10 * M
    assert legal_maximum(PenaltyTier.ART_83_4, Decimal(500 * M), on=DAY).value == 10 * M
    assert legal_maximum(PenaltyTier.ART_83_4, Decimal("500000000.50"), on=DAY).value == Decimal("10000000.01")


def test_trap_2_the_brochure_is_a_simplification_used_by_nothing_else() -> None:
    """Its figure changes with the turnover of the practice alone, and no other line of a small practice does."""
    small, large = estimate("100000", asked("33")), estimate("200000", asked("33"))
    assert [simplification(small), simplification(large)] == [Decimal(2_000), Decimal(4_000)]
    others = [line.amount for line in small if line.code is not LineCode.BROCHURE]
    assert others == [line.amount for line in large if line.code is not LineCode.BROCHURE]
    assert "sans valeur juridique" in small.of(LineCode.BROCHURE)[0].about


def test_trap_3_the_turnover_is_that_of_the_group() -> None:
    """A small clinic of a large chain is fined on the chain; its own turnover serves the brochure only."""
    circumstances = PenaltyCircumstances(group_turnover=Decimal(700 * M), person=PersonKind.LEGAL)
    found = penalties(practice_of("900000"), (asked("32"),), at=AT, circumstances=circumstances)
    assert ceiling(found, LineCode.LEGAL_CEILING) == [14 * M]
    assert simplification(found) == 18_000
    less = PenaltyCircumstances(group_turnover=Decimal(5), person=PersonKind.LEGAL)
    warned = penalties(practice_of("900000"), (), at=AT, circumstances=less).warnings
    assert any("inférieur à celui du cabinet" in warning for warning in warned)


def test_trap_4_the_year_is_the_one_before_the_decision() -> None:
    """What is missing is asked for as the turnover of the year before the decision."""
    (missing,) = estimate(None, asked("33")).missing
    assert "de l’exercice précédant la décision" in missing.question


@pytest.mark.parametrize(
    ("text", "tier"),
    [("33", PenaltyTier.ART_83_4), ("32", PenaltyTier.ART_83_4), ("5(1)(f)", PenaltyTier.ART_83_5)],
)
def test_trap_5_the_tier_of_security_depends_on_the_article(text: str, tier: PenaltyTier) -> None:
    """Art. 33 and art. 32 are of 83(4), the principle of security of art. 5 is of 83(5)."""
    assert tier_of(provision(text), on=DAY).tier is tier


@pytest.mark.parametrize("text", ["10", "24", "40", "23", "1", "4", "41", "41(1)", "50", "58", "58(3)", "60", "99"])
def test_trap_6_no_tier_is_guessed(text: str) -> None:
    """A provision that no list names is an error that says what to use instead, in French."""
    with pytest.raises(UnmappedProvisionError) as caught:
        estimate("150000", asked(text))
    assert "aucun palier" in caught.value.message
    assert len(caught.value.advice) > 30


def test_trap_7_no_factor_is_counted_by_the_library() -> None:
    """The range knows the seriousness only; other factors are a number of the caller, one by default."""
    names = {field.name for field in attrs.fields(Infringement)}
    assert not names & {"intent", "nature", "data_categories", "self_notified", "previous_infringements"}
    assert asked("33").multiplier == 1
    weighed = attrs.evolve(asked("33"), multiplier=Decimal("0.5"))
    assert indication(estimate("150000", weighed), LineCode.STARTING_RANGE) == [(1_000, 4_000)]


def test_trap_8_the_bands_are_those_of_version_2_1() -> None:
    """Neither the figures of May 2022 nor those of the British authority."""
    assert (size_band(Decimal(M), on=DAY).low, size_band(Decimal(M), on=DAY).high) == (
        Decimal("0.002"),
        Decimal("0.004"),
    )
    assert size_band(Decimal(30 * M), on=DAY).high == Decimal("0.10")
    assert size_band(Decimal(5 * M), on=DAY).low == Decimal("0.003")


def test_trap_9_no_size_factor_above_500_million() -> None:
    """The dynamic ceiling already carries the size; the low end jumps there, as in the guidelines."""
    below = starting_range(PenaltyTier.ART_83_4, Seriousness.HIGH, Decimal(500 * M), on=DAY).amount
    above = starting_range(PenaltyTier.ART_83_4, Seriousness.HIGH, Decimal("500000000.01"), on=DAY).amount
    assert [int(below.low), round(above.low)] == [800_000, 2 * M]


def test_trap_10_the_bands_overlap() -> None:
    """The high factor of a band is above the low factor of the next: they are not repaired."""
    bands = [size_band(Decimal(top), on=DAY) for top in (2 * M, 10 * M, 50 * M, 100 * M, 250 * M, 500 * M)]
    assert all(lower.high > upper.low for lower, upper in pairwise(bands))


def test_trap_11_linked_infringements_share_one_cap_and_distinct_ones_do_not() -> None:
    """A linked group is capped at its gravest tier; two conducts have two ceilings."""
    heavy = attrs.evolve(asked("9", Seriousness.HIGH, "a"), multiplier=Decimal(100))
    linked = estimate("700000000", heavy, attrs.evolve(heavy, provision=provision("6")))
    assert indication(linked, LineCode.LINKED_RANGE) == [(28 * M, 28 * M)]
    apart = estimate("700000000", heavy, attrs.evolve(heavy, linked_group="b"))
    assert indication(apart, LineCode.COMBINED_RANGE) == [(56 * M, 56 * M)]


def test_trap_12_the_simplified_cap_is_no_cap_of_the_ordinary_procedure() -> None:
    """20 000 € caps the simplified fine only; a daily penalty is no fine, and comes to its days times its rate."""
    found = estimate("35000000", asked("32", Seriousness.HIGH))
    assert ceiling(found, LineCode.SIMPLIFIED_FINE) == [20_000]
    assert ceiling(found, LineCode.LEGAL_CEILING) == [10 * M]
    assert ceiling(found, LineCode.ORDINARY_DAILY_PENALTY) == [100_000]
    assert ceiling(found, LineCode.SIMPLIFIED_DAILY_PENALTY) == [100]
    assert daily_penalty(90, Decimal(100)).value == 9_000


def test_trap_13_only_the_state_is_exempt() -> None:
    """The State gets no fine, no daily penalty and no criminal line; another public body gets all of them."""
    offences = (Offence.CP_226_17,)
    state = PenaltyCircumstances(state=Answer.YES, offences=offences, person=PersonKind.LEGAL)
    found = penalties(practice_of("35000000"), (asked("32"),), at=AT, circumstances=state)
    money = {LineCode.LEGAL_CEILING, LineCode.STARTING_RANGE, LineCode.ORDINARY_DAILY_PENALTY, LineCode.CRIMINAL_FINE}
    assert not {line.code for line in found} & money
    hospital = penalties(
        practice_of("35000000"), (asked("32"),), at=AT, circumstances=attrs.evolve(state, state=Answer.NO)
    )
    assert {line.code for line in hospital} >= money


def test_trap_14_not_notifying_is_226_17_1_and_needs_no_complaint() -> None:
    """226-17-1 tells of the notification, 226-17 of the measures; neither is pursued on complaint only."""
    circumstances = PenaltyCircumstances(
        offences=(Offence.CP_226_17, Offence.CP_226_17_1), victim_complaint=Answer.NO, person=PersonKind.NATURAL
    )
    found = penalties(practice_of("1"), (), at=AT, circumstances=circumstances)
    (line,) = found.of(LineCode.CRIMINAL_FINE)
    assert "C. pén., art. 226-17-1 : ne pas notifier une violation" in line.steps[1]
    assert "articles 24, 25, 30 et 32" in line.steps[0]
    assert not any("plainte" in warning for warning in found.warnings)


def test_trap_15_five_times_the_fine_and_no_prison_for_a_company() -> None:
    """A legal person pays five times, and never goes to prison."""
    found = estimate("1", offences=(Offence.CP_226_17,))
    assert ceiling(found, LineCode.CRIMINAL_FINE) == [1_500_000]
    assert found.of(LineCode.PRISON) == ()


def test_trap_16_delits_do_not_add_and_contraventions_do() -> None:
    """One penalty of each kind for several délits; the fines of contraventions are summed."""
    offences = (Offence.CP_226_17, Offence.CP_226_21, Offence.CP_R625_10, Offence.CP_R625_11)
    found = estimate("1", offences=offences, person=PersonKind.NATURAL)
    assert ceiling(found, LineCode.CRIMINAL_FINE) == [300_000]
    assert ceiling(found, LineCode.CONTRAVENTIONS) == [3_000]


def test_trap_17_the_two_paragraphs_of_226_22_differ() -> None:
    """By negligence: 3 years and 100 000 €; both are pursued on complaint only."""
    circumstances = PenaltyCircumstances(
        offences=(Offence.CP_226_22_2ND,), victim_complaint=Answer.YES, person=PersonKind.NATURAL
    )
    found = penalties(practice_of("1"), (), at=AT, circumstances=circumstances)
    assert [line.years for line in found.of(LineCode.PRISON)] == [3]
    assert ceiling(found, LineCode.CRIMINAL_FINE) == [100_000]
    silent = attrs.evolve(circumstances, victim_complaint=Answer.NO)
    without = penalties(practice_of("1"), (), at=AT, circumstances=silent)
    assert without.of(LineCode.CRIMINAL_FINE) == ()
    assert any("seulement sur plainte de la victime" in warning for warning in without.warnings)


def test_trap_18_an_attempt_is_not_punished() -> None:
    """None of the offences of the Code pénal is punished when only attempted; L.1110-4 punishes it by its own text."""
    circumstances = PenaltyCircumstances(
        offences=(Offence.CP_226_17, Offence.CSP_L1110_4), attempt_only=Answer.YES, person=PersonKind.NATURAL
    )
    found = penalties(practice_of("1"), (), at=AT, circumstances=circumstances)
    assert ceiling(found, LineCode.CRIMINAL_FINE) == [15_000]
    assert any("la tentative n’est pas punissable" in warning for warning in found.warnings)


def test_trap_19_the_hosting_offence_is_that_of_the_host() -> None:
    """A practice that uses a host without certificate commits nothing; a host that is a company pays 225 000."""
    asked_about = PenaltyCircumstances(
        offences=(Offence.CSP_L1115_1,), hosts_health_data=Answer.NO, person=PersonKind.LEGAL
    )
    customer = penalties(practice_of("1"), (), at=AT, circumstances=asked_about)
    assert customer.of(LineCode.CRIMINAL_FINE) == ()
    assert any("non le cabinet qui y recourt" in warning for warning in customer.warnings)
    host = penalties(practice_of("1"), (), at=AT, circumstances=attrs.evolve(asked_about, hosts_health_data=Answer.YES))
    assert ceiling(host, LineCode.CRIMINAL_FINE) == [225_000]


def test_trap_20_a_fine_of_the_cnil_is_not_insured_by_default() -> None:
    """Its insurability is contested, and nothing is to be expected; criminal fines never are insurable."""
    found = estimate("150000", asked("33"), offences=(Offence.CP_226_17_1,))
    assert {line.insurability for line in found.of(LineCode.LEGAL_CEILING)} == {Insurability.CONTESTED}
    assert {line.insurability for line in found.of(LineCode.CRIMINAL_FINE)} == {Insurability.NOT_INSURABLE}
    assert {line.insurability for line in found.of(LineCode.DAMAGES)} == {Insurability.INSURABLE}
    assert any("(0 €)" in warning for warning in found.warnings)


@pytest.mark.parametrize("text", ["33", "33(1)"])
def test_trap_21_what_the_cnil_revealed_need_not_be_notified_to_it(text: str) -> None:
    """There is no infringement of art. 33 then, and the ruling is cited."""
    found = estimate("97000", attrs.evolve(asked(text), found_by_cnil=Answer.YES), asked("32"))
    assert [line.about for line in found.of(LineCode.LEGAL_CEILING)] == ["RGPD, art. 32"]
    assert any("n° 449694" in warning for warning in found.warnings)


@pytest.mark.parametrize(
    ("number", "final", "first"), [("F3", 200_000, 250_000), ("F4", 2_500, 3_000), ("E2", 350_000, 460_000)]
)
def test_trap_22_the_amount_is_the_one_after_the_court(number: str, final: int, first: int) -> None:
    """Where a court changed an amount, the final one is shown and the first one kept beside it."""
    (found,) = [one for one in decisions() if one.number == number]
    assert found.changed_by_a_court
    assert [found.amount, found.first_amount] == [Decimal(final), Decimal(first)]


@pytest.mark.parametrize(("day", "label"), [("2024-05-22", "art. 20, III"), ("2024-05-23", "art. 20, IV")])
def test_trap_23_the_paragraph_of_art_20_depends_on_the_day(day: str, label: str) -> None:
    """III until 22 May 2024, IV since."""
    found = estimate("150000", asked("33"), at=instant(f"{day}T12:00+02:00"))
    (line,) = found.of(LineCode.ORDINARY_DAILY_PENALTY)
    assert line.citations[0].place == label


def test_trap_24_no_percentage_is_a_float() -> None:
    """No float stands in the modules of penalties, and every amount is a Decimal."""
    for path in Path(administrative.__file__).parent.rglob("*.py"):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        assert [node for node in ast.walk(tree) if isinstance(node, ast.Constant) and type(node.value) is float] == []
    for line in estimate("150000.37", asked("33"), offences=(Offence.CP_226_17,)):
        if line.amount is not None:
            assert {type(value) for value in attrs.astuple(line.amount)} == {Decimal}


def test_the_law_of_the_day_is_applied() -> None:
    """Before the GDPR the old ceilings; no simplified procedure before 11 April 2022, no range before May 2023."""
    before = estimate("150000", asked("33"), at=instant("2017-06-01T12:00+02:00"))
    (old,) = before.of(LineCode.CEILING_BEFORE_GDPR)
    assert ceiling(before, LineCode.CEILING_BEFORE_GDPR) == [3 * M]
    assert old.verification is Verification.UNVERIFIED
    assert before.of(LineCode.LEGAL_CEILING) == ()
    assert any("ne s’appliquait pas encore" in warning for warning in before.warnings)
    for day, expected in (("2022-04-10", []), ("2022-04-11", [20_000])):
        found = estimate("150000", asked("33"), at=instant(f"{day}T12:00+02:00"))
        assert ceiling(found, LineCode.SIMPLIFIED_FINE) == expected
        assert found.of(LineCode.STARTING_RANGE) == ()
        assert any("pas encore adoptées" in warning for warning in found.warnings)
    (line,) = estimate("150000", asked("33")).of(LineCode.STARTING_RANGE)
    assert line.first_day == date(2023, 5, 24)
