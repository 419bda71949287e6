# SPDX-License-Identifier: MIT
"""What an estimate says beside its figures: steps, warnings, what is missing, and what cannot be added."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from penalty_cases import AT, asked, ceiling, estimate, indication, practice_of
from rgpd_sante.analysis.penalties.amounts import Ceiling, Indication, Simplification
from rgpd_sante.analysis.penalties.estimate import penalties
from rgpd_sante.analysis.penalties.facts import Infringement, PenaltyCircumstances
from rgpd_sante.analysis.penalties.line import LineCode
from rgpd_sante.analysis.penalties.provision import provision
from rgpd_sante.analysis.penalties.ranges import legal_maximum, linked_maximum, starting_range
from rgpd_sante.errors import FactError
from rgpd_sante.facts import Answer
from rgpd_sante.time.instants import instant
from rgpd_sante.vocabulary.penalties import Offence, PenaltyTier, PersonKind, Seriousness
from rgpd_sante.vocabulary.practice import PracticeForm, Profession

TURNOVERS = st.decimals(0, 2_000_000_000, places=2)


class TestAmounts:
    """Amounts of different nature cannot be added."""

    @pytest.mark.parametrize(
        "pair",
        [
            (Ceiling(value=Decimal(1)), Indication(low=Decimal(1), high=Decimal(2))),
            (Indication(low=Decimal(1), high=Decimal(2)), Ceiling(value=Decimal(1))),
            (Ceiling(value=Decimal(1)), Simplification(value=Decimal(1))),
            (Simplification(value=Decimal(1)), Simplification(value=Decimal(1))),
        ],
    )
    def test_a_sum_of_two_natures_does_not_exist(self, pair: tuple[object, object]) -> None:
        """The interpreter refuses it, as the type checker does; the brochure is added to nothing."""
        with pytest.raises(TypeError):
            pair[0] + pair[1]  # type: ignore[operator]  # wrong on purpose

    def test_each_amount_knows_its_nature(self) -> None:
        """The nature is that of the class."""
        assert [kind.nature for kind in (Ceiling, Indication, Simplification)] == [
            "ceiling",
            "indication",
            "simplification",
        ]


class TestArithmetic:
    """Properties of the figures, for any turnover."""

    @given(TURNOVERS, st.sampled_from(PenaltyTier))
    def test_the_maximum_is_never_below_its_static_amount(self, turnover: Decimal, tier: PenaltyTier) -> None:
        """The larger of the two, and the static amount alone for what is no undertaking."""
        found = legal_maximum(tier, turnover, on=AT.date()).value
        static = legal_maximum(tier, turnover, on=AT.date(), undertaking=Answer.NO).value
        rate = Decimal("0.02") if tier is PenaltyTier.ART_83_4 else Decimal("0.04")
        assert found == max(static, rate * turnover)

    @given(TURNOVERS, st.sampled_from(PenaltyTier), st.sampled_from(Seriousness))
    def test_a_range_stays_under_its_maximum(self, turnover: Decimal, tier: PenaltyTier, level: Seriousness) -> None:
        """Its low end is not above its high end, which is not above the legal maximum."""
        found = starting_range(tier, level, turnover, on=AT.date()).amount
        assert 0 <= found.low <= found.high <= legal_maximum(tier, turnover, on=AT.date()).value

    @given(TURNOVERS, st.lists(st.sampled_from(PenaltyTier), min_size=1, max_size=4))
    def test_linked_infringements_have_the_maximum_of_the_gravest(
        self, turnover: Decimal, tiers: list[PenaltyTier]
    ) -> None:
        """Art. 83(3): neither the sum nor the first."""
        found = linked_maximum(tiers, turnover, on=AT.date(), undertaking=Answer.YES)
        assert found.value == max(legal_maximum(tier, turnover, on=AT.date()).value for tier in tiers)

    @given(TURNOVERS, st.lists(st.tuples(st.sampled_from(["5", "32", "33"]), st.sampled_from(Seriousness)), max_size=4))
    def test_linking_never_raises_the_total(self, turnover: Decimal, found: list[tuple[str, Seriousness]]) -> None:
        """The combined range of linked infringements is not above that of distinct ones."""
        apart = estimate(str(turnover), *(asked(text, level) for text, level in found))
        linked = estimate(str(turnover), *(asked(text, level, "g") for text, level in found))
        for one, other in zip(
            indication(linked, LineCode.COMBINED_RANGE), indication(apart, LineCode.COMBINED_RANGE), strict=True
        ):
            assert Decimal(str(one[0])) <= Decimal(str(other[0]))
            assert Decimal(str(one[1])) <= Decimal(str(other[1]))


class TestLines:
    """The lines of an estimate."""

    def test_the_anchored_view_stands_beside_the_wide_one(self) -> None:
        """An authority that first picks one million for a small practice goes from 2 000 to 4 000."""
        found = estimate("150000", attrs.evolve(asked("33"), starting_amount=Decimal(1_000_000)))
        assert indication(found, LineCode.ANCHORED_RANGE) == [(2_000, 4_000)]
        assert indication(found, LineCode.STARTING_RANGE) == [(2_000, 8_000)]

    def test_a_multiplier_is_told_in_the_steps(self) -> None:
        """The coefficient of the caller is told, and the result stays under the ceiling."""
        (line,) = estimate("150000", attrs.evolve(asked("33"), multiplier=Decimal("1.5"))).of(LineCode.STARTING_RANGE)
        assert "coefficient donné par l’utilisateur : × 150\u00a0%" in line.steps[-1]

    def test_without_turnover_the_least_ceiling_is_told(self) -> None:
        """No range and no brochure are computed, and the question is asked."""
        found = estimate(None, asked("33"))
        assert ceiling(found, LineCode.LEGAL_CEILING) == [10_000_000]
        assert "au moins" in found.of(LineCode.LEGAL_CEILING)[0].steps[1]
        assert found.of(LineCode.BROCHURE) == found.of(LineCode.COMBINED_RANGE) == ()
        assert [missing.path for missing in found.missing] == ["$.circumstances.group_turnover"]

    def test_what_is_no_undertaking_has_the_static_ceiling_and_no_range(self) -> None:
        """The percentage and the guidelines are for undertakings."""
        given = PenaltyCircumstances(undertaking=Answer.NO, person=PersonKind.LEGAL)
        found = penalties(practice_of("700000000"), (asked("33"),), at=AT, circumstances=given)
        assert ceiling(found, LineCode.LEGAL_CEILING) == [10_000_000]
        assert found.of(LineCode.STARTING_RANGE) == ()
        assert any("Pas une entreprise" in warning for warning in found.warnings)

    @pytest.mark.parametrize(
        ("form", "prison", "fines"),
        [
            (PracticeForm.INDIVIDUEL, [5], [300_000]),
            (PracticeForm.SELARL, [5], [300_000, 1_500_000]),
            (None, [5], [300_000, 1_500_000]),
        ],
    )
    def test_the_form_of_the_practice_tells_who_is_tried(
        self, form: PracticeForm | None, prison: list[int], fines: list[int]
    ) -> None:
        """A company is tried beside its professionals; a form that is not known shows both, and is asked for."""
        given = PenaltyCircumstances(offences=(Offence.CP_226_17,))
        found = penalties(practice_of("1", form=form), (), at=AT, circumstances=given)
        assert [line.years for line in found.of(LineCode.PRISON)] == prison
        assert ceiling(found, LineCode.CRIMINAL_FINE) == fines
        assert ("$.practice.form" in [missing.path for missing in found.missing]) is (form is None)

    @pytest.mark.parametrize(
        ("profession", "words"),
        [
            (Profession.PHYSICIAN, "3 ans au plus"),
            (Profession.NURSE, "3 ans au plus"),
            (Profession.PHARMACIST, "5 ans au plus"),
            (Profession.SPEECH_THERAPIST, None),
            (None, None),
        ],
    )
    def test_the_order_has_its_scale(self, profession: Profession | None, words: str | None) -> None:
        """Professions with an order have its scale, the others none; there is no fine in it."""
        practice = attrs.evolve(practice_of("1"), profession=profession)
        lines = penalties(practice, (), at=AT).of(LineCode.ORDINAL)
        assert [words in line.steps[1] for line in lines if words] == ([True] if words else [])
        assert all(line.amount is None for line in lines)

    @pytest.mark.parametrize(("person", "amount"), [(PersonKind.NATURAL, 2_000), (PersonKind.LEGAL, 5_000)])
    def test_the_civil_sanction_needs_a_profit(self, person: PersonKind, amount: int) -> None:
        """Twice or five times the profit; without a profit there is no amount, which is not zero."""
        given = PenaltyCircumstances(profit=Decimal(1_000), person=person)
        assert ceiling(penalties(practice_of("1"), (), at=AT, circumstances=given), LineCode.CIVIL_SANCTION) == [amount]
        without = penalties(practice_of("1"), (), at=AT, circumstances=attrs.evolve(given, profit=None))
        assert [line.amount for line in without.of(LineCode.CIVIL_SANCTION)] == [None]

    @pytest.mark.parametrize(("day", "text"), [("2025-05-01", "art. 37"), ("2025-05-02", "art. 16")])
    def test_the_group_action_changed_in_2025(self, day: str, text: str) -> None:
        """The law of 1978 before 2 May 2025, the single regime since."""
        (line,) = estimate("1", at=instant(f"{day}T12:00+02:00")).of(LineCode.GROUP_ACTION)
        assert line.citations[0].place == text

    def test_an_offence_that_did_not_exist_is_left_out(self) -> None:
        """Before its first day an offence is not pursued, and a warning says so."""
        given = PenaltyCircumstances(offences=(Offence.CP_226_17_1,), person=PersonKind.NATURAL)
        found = penalties(practice_of("1"), (), at=instant("2019-05-31T12:00+02:00"), circumstances=given)
        assert found.of(LineCode.CRIMINAL_FINE) == ()
        assert any("pas encore en vigueur" in warning for warning in found.warnings)

    def test_every_line_has_its_steps_its_citation_and_its_insurability(self) -> None:
        """Each line can be followed, wherever it comes from."""
        found = estimate("150000", asked("33"), asked("9", group="g"), asked("5", group="g"), offences=tuple(Offence))
        assert {line.code for line in found} >= {LineCode.LINKED_RANGE, LineCode.CONTRAVENTIONS, LineCode.DAMAGES}
        for line in found:
            assert line.about
            assert line.steps
            assert line.citations
        assert len(found) == len(list(found))

    def test_a_naive_instant_is_refused(self) -> None:
        """The law cannot be chosen by a clock of nowhere."""
        with pytest.raises(FactError, match="at"):
            penalties(practice_of("1"), (), at=AT.replace(tzinfo=None))

    @pytest.mark.parametrize("times", [Decimal(-1), Decimal(101), Decimal("NaN"), 1, 1.5, "2"])
    def test_a_multiplier_is_a_decimal_of_0_to_100(self, times: object) -> None:
        """Nothing else weighs the other circumstances."""
        with pytest.raises(FactError, match="multiplier"):
            Infringement(provision=provision("33"), seriousness=Seriousness.LOW, multiplier=times)  # type: ignore[arg-type]  # wrong on purpose


def test_the_first_day_of_a_line_is_that_of_its_law() -> None:
    """The tiers hold since 25 May 2018, the present wording of 226-17 since 1 June 2019."""
    found = estimate("1", asked("33"), offences=(Offence.CP_226_17,))
    assert found.of(LineCode.LEGAL_CEILING)[0].first_day == date(2018, 5, 25)
    assert found.of(LineCode.CRIMINAL_FINE)[0].first_day == date(2019, 6, 1)
