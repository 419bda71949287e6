# SPDX-License-Identifier: MIT
"""The grid of § 7.4 of the reference and its six worked examples, line by line."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

import pytest

from penalty_cases import AT, asked, ceiling, estimate, indication, practice_of, range_of, simplification
from rgpd_sante.analysis.penalties.estimate import penalties
from rgpd_sante.analysis.penalties.facts import PenaltyCircumstances
from rgpd_sante.analysis.penalties.line import LineCode
from rgpd_sante.analysis.penalties.ranges import starting_range
from rgpd_sante.facts import Answer
from rgpd_sante.law.citation import Verification
from rgpd_sante.vocabulary.penalties import Offence, PenaltyTier, PersonKind, Seriousness

LOW, MEDIUM, HIGH = Seriousness
GRID: Final = {
    # turnover: 83(4) low, medium, high, 83(5) low, medium, high
    "150000": "0–4 000|2 000–8 000|4 000–40 000|0–8 000|4 000–16 000|8 000–80 000",
    "900000": "0–4 000|2 000–8 000|4 000–40 000|0–8 000|4 000–16 000|8 000–80 000",
    "2400000": "0–20 000|3 000–40 000|6 000–200 000|0–40 000|6 000–80 000|12 000–400 000",
    "35000000": "0–100 000|15 000–200 000|30 000–1 000 000|0–200 000|30 000–400 000|60 000–2 000 000",
    "80000000": "0–200 000|80 000–400 000|160 000–2 000 000|0–400 000|160 000–800 000|320 000–4 000 000",
    "700000000": (
        "0–1 400 000|1 400 000–2 800 000|2 800 000–14 000 000|0–2 800 000|2 800 000–5 600 000|5 600 000–28 000 000"
    ),
    # the annex, for the bands that the grid does not reach
    "200000000": "0–500 000|150 000–1 000 000|300 000–5 000 000|0–1 000 000|300 000–2 000 000|600 000–10 000 000",
    "400000000": (
        "0–1 000 000|400 000–2 000 000|800 000–10 000 000|0–2 000 000|800 000–4 000 000|1 600 000–20 000 000"
    ),
}
CELLS: Final = [
    pytest.param(turnover, tier, level, cell, id=f"{turnover}-{tier.value}-{level.value}")
    for turnover, row in GRID.items()
    for (tier, level), cell in zip(
        [(tier, level) for tier in (PenaltyTier.ART_83_4, PenaltyTier.ART_83_5) for level in Seriousness],
        row.split("|"),
        strict=True,
    )
]


@pytest.mark.parametrize(("turnover", "tier", "level", "cell"), CELLS)
def test_the_grid(turnover: str, tier: PenaltyTier, level: Seriousness, cell: str) -> None:
    """Each cell of the grid and of the annex is the range computed; 83(6) has the figures of 83(5)."""
    found = starting_range(tier, level, Decimal(turnover), on=AT.date())
    assert (found.amount.low, found.amount.high) == range_of(cell)
    if tier is PenaltyTier.ART_83_5:
        assert starting_range(PenaltyTier.ART_83_6, level, Decimal(turnover), on=AT.date()) == found


@pytest.mark.parametrize(
    ("turnover", "sure"),
    [
        ("0", Verification.VERIFIED),
        ("2000000", Verification.VERIFIED),
        ("2000000.01", Verification.UNVERIFIED),
        ("10000000.01", Verification.VERIFIED),
        ("300000000", Verification.UNVERIFIED),
    ],
)
def test_the_bands_that_are_not_verified_say_so(turnover: str, sure: Verification) -> None:
    """The bands of 2 to 10 and of 250 to 500 million are flagged, on every range that rests upon them."""
    found = estimate(turnover, asked("32"), asked("34"))
    lines = (*found.of(LineCode.STARTING_RANGE), *found.of(LineCode.COMBINED_RANGE))
    assert {line.verification for line in lines} == {sure}
    told = any("ne sont pas vérifiés" in step for line in lines for step in line.steps)
    assert told is (sure is Verification.UNVERIFIED)


def test_example_1_a_doctor_alone_who_did_not_notify() -> None:
    """Brochure 3 000; ceilings 10 and 20 million; range 2 000 to 8 000; 5 years and 300 000, doubled on repetition."""
    found = estimate("150000", asked("33"), offences=(Offence.CP_226_17_1,), person=PersonKind.NATURAL)
    assert simplification(found) == 3_000
    assert ceiling(found, LineCode.LEGAL_CEILING) == [10_000_000]
    assert indication(found, LineCode.STARTING_RANGE) == [(2_000, 8_000)]
    assert ceiling(found, LineCode.CRIMINAL_FINE) == [300_000]
    assert [line.years for line in found.of(LineCode.PRISON)] == [5]
    assert any("Procédure simplifiée possible" in warning for warning in found.warnings)
    assert not any("dépasse" in warning for warning in found.warnings)
    again = penalties(
        practice_of("150000"),
        (),
        at=AT,
        circumstances=PenaltyCircumstances(
            offences=(Offence.CP_226_17_1,), person=PersonKind.NATURAL, repeated_delit=Answer.YES
        ),
    )
    assert [line.years for line in again.of(LineCode.PRISON)] == [10]
    assert ceiling(again, LineCode.CRIMINAL_FINE) == [600_000]


def test_example_2_a_dental_company_that_did_not_answer() -> None:
    """Two conducts: 20 and 10 million, 30 in theory; 0 to 8 000 and 0 to 4 000; a contravention of 7 500."""
    found = estimate("900000", asked("15", LOW), asked("31", LOW), offences=(Offence.CP_R625_11,))
    assert simplification(found) == 18_000
    assert ceiling(found, LineCode.LEGAL_CEILING) == [20_000_000, 10_000_000]
    assert ceiling(found, LineCode.ADDED_CEILINGS) == [30_000_000]
    assert indication(found, LineCode.STARTING_RANGE) == [(0, 8_000), (0, 4_000)]
    assert indication(found, LineCode.COMBINED_RANGE) == [(0, 12_000)]
    assert ceiling(found, LineCode.CONTRAVENTIONS) == [7_500]
    assert found.of(LineCode.PRISON) == ()
    linked = estimate("900000", asked("15", LOW, "silence"), asked("31", LOW, "silence"))
    assert ceiling(linked, LineCode.LINKED_CEILING) == [20_000_000]
    assert linked.of(LineCode.ADDED_CEILINGS) == ()


def test_example_2_on_repetition() -> None:
    """Repeated within the year, the contravention of a company is 15 000."""
    circumstances = PenaltyCircumstances(
        offences=(Offence.CP_R625_11,), person=PersonKind.LEGAL, repeated_contravention=Answer.YES
    )
    found = penalties(practice_of("900000"), (), at=AT, circumstances=circumstances)
    assert ceiling(found, LineCode.CONTRAVENTIONS) == [15_000]


def test_example_3_a_pharmacy_without_register_that_lost_a_backup() -> None:
    """3 000 to 60 000 in all, beyond the simplified cap; one penalty of 1 500 000, though two duties are breached."""
    found = estimate("2400000", asked("32"), asked("30", LOW), offences=(Offence.CP_226_17,))
    assert simplification(found) == 48_000
    assert ceiling(found, LineCode.LEGAL_CEILING) == [10_000_000, 10_000_000]
    assert indication(found, LineCode.STARTING_RANGE) == [(3_000, 40_000), (0, 20_000)]
    assert indication(found, LineCode.COMBINED_RANGE) == [(3_000, 60_000)]
    assert ceiling(found, LineCode.CRIMINAL_FINE) == [1_500_000]
    assert any("Procédure simplifiée possible" in warning for warning in found.warnings)
    assert any("dépasse ce plafond" in warning for warning in found.warnings)


def test_example_4_a_laboratory_whose_results_were_stolen() -> None:
    """Linked: 90 000 to 3 000 000 under a cap of 20 million; ordinary procedure."""
    found = estimate("35000000", asked("5(1)(f)", HIGH, "vol"), asked("32", HIGH, "vol"), offences=(Offence.CP_226_17,))
    assert simplification(found) == 700_000
    assert ceiling(found, LineCode.LEGAL_CEILING) == [20_000_000, 10_000_000]
    assert ceiling(found, LineCode.LINKED_CEILING) == [20_000_000]
    assert indication(found, LineCode.STARTING_RANGE) == [(60_000, 2_000_000), (30_000, 1_000_000)]
    assert indication(found, LineCode.LINKED_RANGE) == [(90_000, 3_000_000)]
    assert indication(found, LineCode.COMBINED_RANGE) == [(90_000, 3_000_000)]
    assert ceiling(found, LineCode.CRIMINAL_FINE) == [1_500_000]
    assert any("dépasse le plafond de la procédure simplifiée" in warning for warning in found.warnings)


def test_example_5_a_private_clinic() -> None:
    """Linked: 240 000 to 2 400 000 under 10 million; two délits, one fine of 1 500 000."""
    offences = (Offence.CP_226_17, Offence.CP_226_17_1)
    found = estimate("80000000", asked("32", HIGH, "fuite"), asked("34", MEDIUM, "fuite"), offences=offences)
    assert simplification(found) == 1_600_000
    assert ceiling(found, LineCode.LINKED_CEILING) == [10_000_000]
    assert indication(found, LineCode.STARTING_RANGE) == [(160_000, 2_000_000), (80_000, 400_000)]
    assert indication(found, LineCode.LINKED_RANGE) == [(240_000, 2_400_000)]
    assert ceiling(found, LineCode.CRIMINAL_FINE) == [1_500_000]


def test_example_6_a_health_group_in_the_dynamic_zone() -> None:
    """The brochure gives 14 million, the 83(4) ceiling; the tier here is 83(5): 28 million, without factor of size."""
    found = estimate("700000000", asked("9"), offences=(Offence.CP_226_21,))
    assert simplification(found) == 14_000_000
    assert ceiling(found, LineCode.LEGAL_CEILING) == [28_000_000]
    assert indication(found, LineCode.STARTING_RANGE) == [(2_800_000, 5_600_000)]
    assert ceiling(found, LineCode.CRIMINAL_FINE) == [1_500_000]
    assert "sans ajustement de taille" in found.of(LineCode.STARTING_RANGE)[0].steps[0]
