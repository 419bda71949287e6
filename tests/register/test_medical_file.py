# SPDX-License-Identifier: MIT
"""R.1112-7 CSP as a lawyer reads it: the vectors of the reference (§ 3.3), then one class of properties per step."""

from __future__ import annotations

from datetime import date, timedelta

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from rgpd_sante.register.medical_file import MedicalFileEnd, medical_file_end
from rgpd_sante.register.periods import end_of
from rgpd_sante.register.retention_events import Claim, RetentionEvents
from rgpd_sante.register.terms import Period
from rgpd_sante.time.days import add_years
from rgpd_sante.vocabulary.retention import PeriodUnit

TODAY = date(2026, 11, 25)
TWENTY_YEARS = (Period(number=20, unit=PeriodUnit.YEARS),)
PASSAGE = date(2026, 3, 15)


def judged(passage: date = PASSAGE, *, on: date = TODAY, **facts: object) -> MedicalFileEnd:
    """Apply the steps to a file, of which nobody claims anything unless it is said."""
    events = attrs.evolve(RetentionEvents(claims=()), **facts)  # type: ignore[arg-type]  # the facts of the test
    return medical_file_end(passage, TWENTY_YEARS, events, on=on)


def claim(begun: str, ended: str | None = None) -> Claim:
    """Give a claim by its two days."""
    return Claim(begun_on=date.fromisoformat(begun), ended_on=None if ended is None else date.fromisoformat(ended))


# last passage, birth, death, first day on which the file may be destroyed, what decides
VECTORS = [
    ("2026-03-15", None, None, "2046-03-15", "vingt ans"),
    ("2026-03-15", "2020-06-01", None, "2048-06-01", "28e anniversaire"),
    ("2026-03-15", "2012-06-01", None, "2046-03-15", "28e anniversaire (2040) antérieur"),
    ("2026-03-15", "2018-03-15", None, "2046-03-15", "égalité : pas de prolongation"),
    ("2026-03-15", "2018-03-16", None, "2046-03-16", "un jour de plus"),
    ("2026-03-15", "1950-01-01", "2030-01-10", "2040-01-10", "le décès abrège"),
    ("2026-03-15", "1950-01-01", "2037-01-10", "2046-03-15", "décès plus de dix ans après"),
    ("2026-03-15", "1950-01-01", "2036-03-14", "2046-03-14", "décès la veille des dix ans"),
    ("2026-03-15", "1950-01-01", "2036-03-15", "2046-03-15", "décès dix ans après, jour pour jour"),
    ("2026-03-15", "2020-06-01", "2030-01-10", "2040-01-10", "le décès remplace aussi le 28e anniversaire"),
    ("2026-03-15", "2020-06-01", "2037-01-10", "2048-06-01", "décès tardif : le 28e anniversaire demeure"),
    ("2024-02-29", None, None, "2044-02-29", "29 février, année bissextile"),
    ("2023-02-28", "2020-02-29", None, "2048-02-29", "né un 29 février"),
    ("2025-05-05", "2021-02-28", None, "2049-02-28", "28e anniversaire un 28 février"),
]


@pytest.mark.parametrize(
    ("passage", "birth", "death", "end", "why"), VECTORS, ids=[f"{vector[0]}: {vector[4]}" for vector in VECTORS]
)
def test_vectors(passage: str, birth: str | None, death: str | None, end: str, why: str) -> None:
    """The file may be destroyed from this day on, and not before (traps T-06 and T-07)."""
    found = judged(
        date.fromisoformat(passage),
        birth=None if birth is None else date.fromisoformat(birth),
        death=None if death is None else date.fromisoformat(death),
    )
    assert found.ends_on == date.fromisoformat(end), why


# claims and the end of a file last seen on 15 March 2026
CLAIMS = [
    ((), "2046-03-15", "aucun recours"),
    ((("2030-01-01", None),), None, "recours en cours : aucun terme"),
    ((("2030-01-01", "2030-01-31"),), "2046-04-14", "trente jours s’ajoutent"),
    ((("2030-01-01", "2030-01-01"),), "2046-03-15", "recours clos le jour même"),
    ((("2030-01-01", "2030-01-31"), ("2031-01-01", "2031-01-11")), "2046-04-24", "deux recours s’ajoutent"),
    ((("2030-01-01", "2030-01-31"), ("2030-01-11", "2030-02-10")), "2046-04-24", "les jours communs comptent une fois"),
    ((("2030-01-01", "2030-01-31"), ("2030-01-11", "2030-01-21")), "2046-04-14", "un recours contenu dans l’autre"),
    ((("2030-01-01", "2030-01-31"), ("2031-01-01", None)), None, "le second est en cours"),
    ((("2025-01-01", "2026-03-25"),), "2046-03-25", "seuls comptent les jours depuis le dernier passage"),
    ((("2025-01-01", "2025-06-01"),), "2046-03-15", "clos avant le dernier passage"),
    ((("2025-01-01", None),), None, "engagé avant le dernier passage, encore en cours"),
    ((("2046-03-15", "2047-03-15"),), "2046-03-15", "engagé après le terme : la durée était écoulée"),
    ((("2046-03-15", None),), "2046-03-15", "en cours, mais engagé après le terme"),
    ((("2046-03-14", None),), None, "engagé la veille du terme"),
    (
        (("2040-01-01", "2041-01-01"), ("2046-06-01", "2046-06-11")),
        "2047-03-26",
        "le second tombe dans la prolongation",
    ),
]


@pytest.mark.parametrize(("claims", "end", "why"), CLAIMS, ids=[one[2] for one in CLAIMS])
def test_claims(claims: tuple[tuple[str, str | None], ...], end: str | None, why: str) -> None:
    """A claim suspends the clock; once closed, its duration is added."""
    found = judged(birth=date(1950, 1, 1), claims=tuple(claim(*days) for days in claims))
    assert found.ends_on == (None if end is None else date.fromisoformat(end)), why


def test_claims_count_in_any_order() -> None:
    """The order in which claims were entered changes nothing."""
    two = (claim("2030-01-01", "2030-01-31"), claim("2030-01-11", "2030-02-10"))
    assert judged(claims=two).ends_on == judged(claims=two[::-1]).ends_on


def test_the_suspension_comes_after_the_death() -> None:
    """The days of a claim are added to the end that the death has set."""
    found = judged(birth=date(1950, 1, 1), death=date(2030, 1, 10), claims=(claim("2031-01-01", "2031-01-31"),))
    assert found.ends_on == date(2040, 2, 9)


class TestReasons:
    """Each step that decided is told, in the order of the text, with its day."""

    def test_twenty_years_alone(self) -> None:
        """One step, one sentence."""
        assert judged().reasons == ("20 ans à compter du 15/03/2026 : jusqu’au 15/03/2046.",)

    def test_every_step(self) -> None:
        """Twenty years, the birthday, the death and the suspension stand in this order."""
        found = judged(birth=date(2020, 6, 1), death=date(2030, 1, 10), claims=(claim("2031-01-01", "2031-01-31"),))
        assert [reason.partition(" : ")[0] for reason in found.reasons] == [
            "20 ans à compter du 15/03/2026",
            "Le 28e anniversaire vient après",
            "Le décès, moins de 10 ans après, remplace ces durées, même pour les abréger",
            "La durée de la suspension s’ajoute",
        ]
        assert "30 jours de plus, jusqu’au 09/02/2040." in found.reasons[-1]

    def test_a_pending_claim(self) -> None:
        """While a claim is pending, no end is told."""
        found = judged(claims=(claim("2030-01-01"),))
        assert found.reasons[-1].startswith("Un recours est en cours")

    def test_the_article_is_cited(self) -> None:
        """The steps are those of one article."""
        assert [citation.short for citation in judged().citations] == ["CSP, art. R.1112-7"]


class TestMissing:
    """What nobody knows and could change the end is asked for."""

    def test_birth_and_claims(self) -> None:
        """Both are asked for where neither is known."""
        assert [fact.path for fact in judged(claims=None).missing] == ["$.birth", "$.claims"]

    def test_known_facts_are_not_asked_for(self) -> None:
        """A birth date and the word that there is no claim leave nothing to ask."""
        assert judged(birth=date(1950, 1, 1)).missing == ()

    @pytest.mark.parametrize(("on", "asked"), [("2054-03-14", ["$.birth"]), ("2054-03-15", [])])
    def test_a_birth_that_can_matter_no_more(self, on: str, asked: list[str]) -> None:
        """Twenty-eight years after the last passage every patient has had the 28th birthday."""
        assert [fact.path for fact in judged(on=date.fromisoformat(on)).missing] == asked

    def test_a_birth_that_the_death_replaces(self) -> None:
        """Where the death decides, the birth does not matter."""
        assert judged(death=date(2030, 1, 10)).missing == ()

    def test_a_late_death_leaves_the_question(self) -> None:
        """A death that replaces nothing leaves the birthday to be known."""
        assert [fact.path for fact in judged(death=date(2037, 1, 10)).missing] == ["$.birth"]


passages = st.dates(date(1990, 1, 1), date(2040, 12, 31))
births = st.dates(date(1930, 1, 1), date(2040, 12, 31))


class TestTwentyYears:
    """Twenty years from the last stay or the last external consultation."""

    @given(passages)
    def test_nothing_else_known(self, passage: date) -> None:
        """Alone, the twenty years give the end."""
        assert judged(passage).ends_on == add_years(passage, 20)

    @given(passages, births)
    def test_never_less_for_the_living(self, passage: date, birth: date) -> None:
        """Without a death, no birth date makes the file end earlier."""
        end = judged(passage, birth=birth).ends_on
        assert end is not None
        assert end >= add_years(passage, 20)


class TestBirthday:
    """Where the twenty years end before the 28th birthday, until that day."""

    @given(passages, births)
    def test_the_later_of_the_two(self, passage: date, birth: date) -> None:
        """The end is the later of the twenty years and the 28th birthday."""
        assert judged(passage, birth=birth).ends_on == max(add_years(passage, 20), add_years(birth, 28))


class TestDeath:
    """« Dans tous les cas », a death less than ten years after the last passage: ten years from it."""

    @given(passages, births, st.integers(0, 20_000))
    def test_replaces_or_does_nothing(self, passage: date, birth: date, days: int) -> None:
        """A death less than ten years after decides alone; a later one changes nothing."""
        death = passage + timedelta(days=days)
        end = judged(passage, birth=birth, death=death).ends_on
        if death < add_years(passage, 10):
            assert end == add_years(death, 10)
        else:
            assert end == judged(passage, birth=birth).ends_on


class TestSuspension:
    """A claim, amicable or before a court, suspends the clock."""

    @given(passages, st.integers(0, 7000), st.integers(0, 4000))
    def test_one_claim_adds_its_days(self, passage: date, begun: int, length: int) -> None:
        """A claim begun while the clock runs adds as many days as it lasted."""
        start = passage + timedelta(days=begun)
        one = Claim(begun_on=start, ended_on=start + timedelta(days=length))
        end = judged(passage, claims=(one,)).ends_on
        assert end == add_years(passage, 20) + timedelta(days=length)

    @given(passages, st.lists(st.tuples(st.integers(-4000, 9000), st.integers(0, 3000)), max_size=4))
    def test_claims_never_shorten(self, passage: date, claims: list[tuple[int, int]]) -> None:
        """Whatever the claims, the file is kept no less than without, and no more than with all their days."""
        made = tuple(
            Claim(
                begun_on=passage + timedelta(days=begun),
                ended_on=passage + timedelta(days=begun + length),
            )
            for begun, length in claims
        )
        end = judged(passage, claims=made).ends_on
        plain = add_years(passage, 20)
        assert end is not None
        assert plain <= end <= plain + timedelta(days=sum(length for _, length in claims))

    @given(passages, st.integers(-4000, 7000))
    def test_a_pending_claim_leaves_no_end(self, passage: date, begun: int) -> None:
        """While a claim that began before the end is pending, there is none."""
        assert judged(passage, claims=(Claim(begun_on=passage + timedelta(days=begun)),)).ends_on is None


def test_the_twenty_years_are_those_of_the_caller() -> None:
    """The duration is a parameter of the rule, not a number of this algorithm."""
    ten = (Period(number=10, unit=PeriodUnit.YEARS),)
    found = medical_file_end(PASSAGE, ten, RetentionEvents(claims=()), on=TODAY)
    assert found.ends_on == end_of(PASSAGE, ten)
