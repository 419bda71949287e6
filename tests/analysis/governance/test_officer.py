# SPDX-License-Identifier: MIT
"""Who must have a data protection officer: the table of the reference on the register (§ 5.1), line by line."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from rgpd_sante.analysis.governance import officer
from rgpd_sante.errors import FactError
from rgpd_sante.facts import Answer, Count
from rgpd_sante.law.citation import Citation
from rgpd_sante.law.texts import cnil_health_guidelines, gdpr
from rgpd_sante.law.verdict import Verdict
from rgpd_sante.practice import Practice, Scale
from rgpd_sante.register import ControllerRecord, Register
from rgpd_sante.time.instants import instant
from rgpd_sante.time.zones import Territory
from rgpd_sante.vocabulary.governance import GovernanceConclusion
from rgpd_sante.vocabulary.practice import PracticeForm, Profession, StructureKind
from rgpd_sante.vocabulary.register import ProcessingSubject
from strategies import practices
from strategies_register import registers

TODAY = instant("2026-06-02T10:17+02:00")
REQUIRED, IN_PRINCIPLE = GovernanceConclusion.REQUIRED, GovernanceConclusion.REQUIRED_IN_PRINCIPLE
TO_BE_REASONED, NOT_REQUIRED = GovernanceConclusion.TO_BE_REASONED, GovernanceConclusion.NOT_REQUIRED
FIRMNESS = [NOT_REQUIRED, TO_BE_REASONED, IN_PRINCIPLE, REQUIRED]
YES, NO = Answer.YES, Answer.NO
S, F = StructureKind, PracticeForm


def practice(structure: StructureKind | None = None, form: PracticeForm | None = None, **scale: object) -> Practice:
    """Make a practice of a structure, a form and a scale."""
    return Practice(
        territory=Territory.METROPOLE,
        structure=structure,
        form=form,
        scale=Scale(**scale),  # type: ignore[arg-type]  # named by the tables below
    )


def judged(who: Practice, register: Register | None = None, *, at: datetime = TODAY) -> Verdict[GovernanceConclusion]:
    """Ask the question."""
    return officer(who, register, at=at)


def count(number: int) -> Count:
    """Write a number shortly."""
    return Count(value=number)


def euros(amount: str) -> Decimal:
    """Write an amount shortly."""
    return Decimal(amount)


# situation of § 5.1, practice, conclusion, text that it rests on
TABLE: list[tuple[str, Practice, GovernanceConclusion, Citation]] = [
    ("cabinet individuel", practice(S.SOLO_PRACTICE), NOT_REQUIRED, gdpr.RECITAL_91),
    ("exercice individuel sans structure dite", practice(None, F.INDIVIDUEL), NOT_REQUIRED, gdpr.RECITAL_91),
    (
        "maison de santé à grande échelle",
        practice(S.MAISON_DE_SANTE, large_scale_care_data=YES),
        REQUIRED,
        gdpr.ART_37_1,
    ),
    (
        "centre de santé privé à grande échelle",
        practice(S.HEALTH_CENTRE, F.ASSOCIATION, large_scale_care_data=YES),
        REQUIRED,
        gdpr.ART_37_1,
    ),
    (
        "centre de santé privé, petite échelle",
        practice(S.HEALTH_CENTRE, F.ASSOCIATION, large_scale_care_data=NO),
        NOT_REQUIRED,
        gdpr.ART_37_1,
    ),
    ("centre de santé public", practice(S.HEALTH_CENTRE, public_body=YES), REQUIRED, gdpr.ART_37_1),
    (
        "centre de santé ni public ni grand",
        practice(S.HEALTH_CENTRE, public_body=NO, large_scale_care_data=NO),
        NOT_REQUIRED,
        gdpr.ART_37_1,
    ),
    (
        "cabinet groupé, système commun, 10 000 patients",
        practice(S.GROUP_PRACTICE, shared_information_system=YES, patients_per_year=count(10_000)),
        IN_PRINCIPLE,
        cnil_health_guidelines.PRACTICES,
    ),
    (
        "cabinet groupé, système commun, 9 999 patients",
        practice(S.GROUP_PRACTICE, shared_information_system=YES, patients_per_year=count(9_999)),
        NOT_REQUIRED,
        cnil_health_guidelines.PRACTICES,
    ),
    (
        "cabinet groupé, 30 000 patients sans système commun",
        practice(S.GROUP_PRACTICE, shared_information_system=NO, patients_per_year=count(30_000)),
        NOT_REQUIRED,
        cnil_health_guidelines.PRACTICES,
    ),
    (
        "maison de santé, système commun, 12 000 patients",
        practice(S.MAISON_DE_SANTE, shared_information_system=YES, patients_per_year=count(12_000)),
        IN_PRINCIPLE,
        cnil_health_guidelines.PRACTICES,
    ),
    (
        "SISA sans structure dite, système commun, 12 000 patients",
        practice(None, F.SISA, shared_information_system=YES, patients_per_year=count(12_000)),
        IN_PRINCIPLE,
        cnil_health_guidelines.PRACTICES,
    ),
    (
        "officine, 2 600 000,01 € hors taxes",
        practice(S.PHARMACY, annual_turnover=euros("2600000.01")),
        IN_PRINCIPLE,
        cnil_health_guidelines.PHARMACIES,
    ),
    (
        "officine, 2 600 000 € hors taxes",
        practice(S.PHARMACY, annual_turnover=euros("2600000")),
        NOT_REQUIRED,
        cnil_health_guidelines.PHARMACIES,
    ),
    (
        "officine d’un titulaire seul au-dessus du seuil",
        practice(S.PHARMACY, F.INDIVIDUEL, annual_turnover=euros("3000000")),
        IN_PRINCIPLE,
        cnil_health_guidelines.PHARMACIES,
    ),
    ("hôpital public", practice(S.HEALTH_ESTABLISHMENT, F.ETABLISSEMENT_PUBLIC), REQUIRED, gdpr.ART_37_1),
    ("hôpital des armées", practice(S.ARMY_HOSPITAL), REQUIRED, gdpr.ART_37_1),
    ("clinique privée", practice(S.HEALTH_ESTABLISHMENT, F.ETABLISSEMENT_PRIVE), REQUIRED, gdpr.ART_37_1),
    ("établissement privé sans structure dite", practice(None, F.ETABLISSEMENT_PRIVE), REQUIRED, gdpr.ART_37_1),
    (
        "clinique qui se dit de petite échelle",
        practice(S.HEALTH_ESTABLISHMENT, F.ETABLISSEMENT_PRIVE, large_scale_care_data=NO),
        IN_PRINCIPLE,
        gdpr.RECITAL_91,
    ),
    ("laboratoire de deux sites", practice(S.MEDICAL_LABORATORY, F.SELAS, sites=count(2)), REQUIRED, gdpr.ART_37_1),
    (
        "laboratoire d’un site, petite échelle",
        practice(S.MEDICAL_LABORATORY, F.SELARL, sites=count(1), large_scale_care_data=NO),
        NOT_REQUIRED,
        gdpr.ART_37_1,
    ),
    ("laboratoire d’un biologiste seul", practice(S.MEDICAL_LABORATORY, F.INDIVIDUEL), NOT_REQUIRED, gdpr.RECITAL_91),
    (
        "médico-social privé de petite échelle",
        practice(S.MEDICO_SOCIAL, F.ASSOCIATION, large_scale_care_data=NO),
        NOT_REQUIRED,
        gdpr.ART_37_1,
    ),
    (
        "professionnel seul qui se dit à grande échelle",
        practice(S.SOLO_PRACTICE, large_scale_care_data=YES),
        TO_BE_REASONED,
        gdpr.RECITAL_91,
    ),
]


@pytest.mark.parametrize(("situation", "who", "conclusion", "text"), TABLE, ids=[line[0] for line in TABLE])
def test_table(situation: str, who: Practice, conclusion: GovernanceConclusion, text: Citation) -> None:
    """Each situation has its conclusion, a reason and its text, and no question is left."""
    verdict = judged(who)
    assert verdict.conclusion is conclusion, situation
    assert text in verdict.citations
    assert verdict.reasons
    assert verdict.missing == ()


# what is known, and the facts that are asked for
UNKNOWN: list[tuple[Practice, list[str]]] = [
    (practice(), ["structure"]),
    (practice(None, F.REMPLACANT), ["structure"]),
    (practice(S.GROUP_PRACTICE), ["scale.shared_information_system", "scale.patients_per_year"]),
    (practice(S.GROUP_PRACTICE, shared_information_system=YES), ["scale.patients_per_year"]),
    (practice(S.GROUP_PRACTICE, patients_per_year=count(10_000)), ["scale.shared_information_system"]),
    (practice(S.PHARMACY), ["scale.annual_turnover"]),
    (practice(S.MEDICAL_LABORATORY, F.SELAS), ["scale.sites", "scale.large_scale_care_data"]),
    (practice(S.MEDICAL_LABORATORY, F.SELAS, sites=count(1)), ["scale.large_scale_care_data"]),
    (practice(S.MEDICAL_LABORATORY, F.SELAS, large_scale_care_data=NO), ["scale.sites"]),
    (practice(S.HEALTH_CENTRE), ["scale.public_body", "scale.large_scale_care_data"]),
    (practice(S.HEALTH_CENTRE, large_scale_care_data=NO), ["scale.public_body"]),
    (practice(S.HEALTH_CENTRE, F.ASSOCIATION), ["scale.large_scale_care_data"]),
    (practice(S.OTHER, F.SELARL), ["scale.large_scale_care_data"]),
]


@pytest.mark.parametrize(("who", "asked"), UNKNOWN)
def test_an_unknown_fact_gives_the_prudent_reading_and_a_question(who: Practice, asked: list[str]) -> None:
    """The designation is then necessary in principle, never compulsory, and each fact that decides is asked for."""
    verdict = judged(who)
    assert verdict.conclusion is IN_PRINCIPLE
    assert [fact.path for fact in verdict.missing] == [f"$.practice.{field}" for field in asked]
    assert all(fact.question.endswith("?") for fact in verdict.missing)


def test_one_condition_that_fails_makes_the_other_useless() -> None:
    """Without a shared system nobody asks for the number of patients, and below the number nobody asks for a system."""
    assert judged(practice(S.GROUP_PRACTICE, shared_information_system=NO)).missing == ()
    assert judged(practice(S.GROUP_PRACTICE, patients_per_year=count(9_999))).missing == ()


def test_not_required_reads_recommended() -> None:
    """Who need not designate is told that it remains advisable."""
    assert "recommandée" in " ".join(judged(practice(S.SOLO_PRACTICE)).reasons)


def test_our_own_reading_says_so() -> None:
    """That a private clinic is on a large scale is a reading of ours, and told as such."""
    assert "Lecture de la bibliothèque" in " ".join(judged(practice(S.HEALTH_ESTABLISHMENT, F.ESPIC)).reasons)


def test_a_public_form_outweighs_the_answer() -> None:
    """A public establishment that says it is no public body is one all the same."""
    assert judged(practice(S.HEALTH_CENTRE, F.ETABLISSEMENT_PUBLIC, public_body=NO)).conclusion is REQUIRED


class TestDates:
    """The thresholds of the CNIL exist from their publication, the duty from the GDPR."""

    GROUP = practice(S.GROUP_PRACTICE, shared_information_system=YES, patients_per_year=count(30_000))
    PHARMACY = practice(S.PHARMACY, F.SELARL, annual_turnover=euros("9000000"), large_scale_care_data=NO)

    @pytest.mark.parametrize(
        ("who", "at", "conclusion"),
        [
            (evolve(GROUP, scale=evolve(GROUP.scale, large_scale_care_data=NO)), "2020-07-27", NOT_REQUIRED),
            (evolve(GROUP, scale=evolve(GROUP.scale, large_scale_care_data=NO)), "2020-07-28", IN_PRINCIPLE),
            (PHARMACY, "2022-07-11", NOT_REQUIRED),
            (PHARMACY, "2022-07-12", IN_PRINCIPLE),
            (practice(S.ARMY_HOSPITAL), "2018-05-24", NOT_REQUIRED),
            (practice(S.ARMY_HOSPITAL), "2018-05-25", REQUIRED),
        ],
    )
    def test_first_days(self, who: Practice, at: str, conclusion: GovernanceConclusion) -> None:
        """Each rule holds on its first day and not on the day before."""
        assert judged(who, at=instant(f"{at}T12:00+02:00")).conclusion is conclusion

    def test_the_day_is_that_of_the_territory(self) -> None:
        """On the evening of 27 July 2020 in Paris, it is the 28th in Réunion."""
        late = instant("2020-07-27T23:00+02:00")
        group = evolve(self.GROUP, scale=evolve(self.GROUP.scale, large_scale_care_data=NO))
        assert judged(group, at=late).conclusion is NOT_REQUIRED
        assert judged(evolve(group, territory=Territory.LA_REUNION), at=late).conclusion is IN_PRINCIPLE

    @pytest.mark.parametrize(
        ("who", "conclusion", "asked"),
        [
            (practice(S.GROUP_PRACTICE, shared_information_system=NO), NOT_REQUIRED, []),
            (
                practice(S.GROUP_PRACTICE),
                IN_PRINCIPLE,
                ["scale.shared_information_system", "scale.large_scale_care_data"],
            ),
            (
                practice(S.GROUP_PRACTICE, shared_information_system=YES),
                IN_PRINCIPLE,
                ["scale.large_scale_care_data"],
            ),
            (practice(S.GROUP_PRACTICE, large_scale_care_data=NO), NOT_REQUIRED, []),
            (practice(S.PHARMACY, F.INDIVIDUEL), NOT_REQUIRED, []),
            (practice(S.PHARMACY, F.SELARL), IN_PRINCIPLE, ["scale.large_scale_care_data"]),
        ],
    )
    def test_before_the_frameworks_the_scale_alone_decides(
        self, who: Practice, conclusion: GovernanceConclusion, asked: list[str]
    ) -> None:
        """No figure existed: shared files on a large scale were the only question, and one alone had none."""
        verdict = judged(who, at=instant("2019-01-07T09:00+01:00"))
        assert verdict.conclusion is conclusion
        assert [fact.path for fact in verdict.missing] == [f"$.practice.{field}" for field in asked]

    def test_a_naive_instant_is_refused(self) -> None:
        """The day is never guessed."""
        with pytest.raises(FactError):
            judged(practice(), at=datetime(2026, 6, 2, 10, 17))  # noqa: DTZ001 - what is refused


class TestRegister:
    """The records on patients tell of the scale where the practice does not."""

    CENTRE = practice(S.HEALTH_CENTRE, F.ASSOCIATION)

    @staticmethod
    def register(*answers: Answer, subject: ProcessingSubject = ProcessingSubject.PATIENT_RECORD) -> Register:
        """Make a register whose records answer on their scale."""
        return Register(
            controller_records=tuple(ControllerRecord(subject=subject, large_scale=answer) for answer in answers)
        )

    def test_one_record_on_a_large_scale_is_enough(self) -> None:
        """It is told where the fact was read, even where the practice says otherwise."""
        for who in (self.CENTRE, practice(S.HEALTH_CENTRE, F.ASSOCIATION, large_scale_care_data=NO)):
            verdict = judged(who, self.register(NO, YES))
            assert verdict.conclusion is REQUIRED
            assert "$.register.controller_records[1].large_scale" in [fact.path for fact in verdict.facts]

    def test_records_that_all_say_no_settle_it(self) -> None:
        """Nothing is asked where each record on patients says that it is on no large scale."""
        assert judged(self.CENTRE, self.register(NO, NO)).conclusion is NOT_REQUIRED

    @pytest.mark.parametrize(
        "register",
        [
            register(),
            register(NO, Answer.UNKNOWN),
            register(NO, subject=ProcessingSubject.STAFF),
            register(YES, subject=ProcessingSubject.WEBSITE),
        ],
    )
    def test_anything_else_leaves_it_open(self, register: Register) -> None:
        """A record that does not know, or is not about the care, says nothing of the core activity."""
        assert judged(self.CENTRE, register).conclusion is IN_PRINCIPLE


@given(st.integers(0, 30_000), st.integers(0, 30_000), st.sampled_from(Answer), st.sampled_from(sorted(StructureKind)))
def test_more_patients_never_call_for_less(one: int, other: int, shared: Answer, structure: StructureKind) -> None:
    """The conclusion is at least as firm for the larger practice."""
    few, many = (
        judged(practice(structure, shared_information_system=shared, patients_per_year=count(number)))
        for number in sorted((one, other))
    )
    assert FIRMNESS.index(few.conclusion) <= FIRMNESS.index(many.conclusion)


@given(st.decimals(0, 9_000_000, places=2, allow_nan=False), st.decimals(0, 9_000_000, places=2, allow_nan=False))
def test_more_turnover_never_calls_for_less(one: Decimal, other: Decimal) -> None:
    """The conclusion is at least as firm for the larger pharmacy."""
    small, large = (judged(practice(S.PHARMACY, annual_turnover=amount)) for amount in sorted((one, other)))
    assert FIRMNESS.index(small.conclusion) <= FIRMNESS.index(large.conclusion)


@given(practices(), registers())
def test_any_practice_is_judged(who: Practice, register: Register) -> None:
    """Whatever the facts: there is a reason and a text, and a missing fact never makes the designation compulsory."""
    verdict = judged(who, register)
    assert verdict.reasons
    assert verdict.citations
    assert not (verdict.missing and verdict.conclusion is not IN_PRINCIPLE)
    assert all(fact.path.startswith(("$.practice.", "$.register.")) for fact in verdict.facts)


def test_a_pharmacist_without_structure_is_asked_for_it() -> None:
    """Who practises alone may run a pharmacy, whose turnover counts: the structure is what tells."""
    who = evolve(practice(None, F.INDIVIDUEL), profession=Profession.PHARMACIST)
    assert [fact.path for fact in judged(who).missing] == ["$.practice.structure"]
