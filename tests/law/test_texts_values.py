# SPDX-License-Identifier: MIT
"""The numbers and words of the law, against a table that follows the reference on breaches (§ 2 and § 4 to § 8)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from decimal import Decimal
from typing import TypeAlias, TypeVar, get_args

import pytest

from law_walk import PARAMETERS
from rgpd_sante.law import Delay, Hours, Months, Parameter, Promptness, Qualifier, Verification, WorkingDays
from rgpd_sante.law.texts import (
    cnil_guidance,
    code_de_la_sante_publique,
    code_des_assurances,
    digital_omnibus,
    edpb_guidelines,
    enisa_severity,
    gdpr,
    insurance_contract,
    nis2,
)
from rgpd_sante.vocabulary.breach import AddresseeKind, Gravity, IncidentEffect, RiskLevel
from rgpd_sante.vocabulary.practice import StructureKind
from rgpd_sante.vocabulary.severity import DataClass, IdentifierClue

T = TypeVar("T")
AnyDelay: TypeAlias = (
    Parameter[Delay] | Parameter[Hours] | Parameter[WorkingDays] | Parameter[Months] | Parameter[Qualifier]
)
TODAY = date(2026, 11, 25)
DAY = timedelta(days=1)

H72, PROMPT = Hours(number=72), Qualifier(promptness=Promptness.WITHOUT_UNDUE_DELAY)
NO_DELAY, AT_ONCE = Qualifier(promptness=Promptness.WITHOUT_DELAY), Qualifier(promptness=Promptness.AT_ONCE)

# parameter, first day of the rule (None: not documented), delay, verification — § 5, § 6 and § 8 of the reference
DELAYS: list[tuple[AnyDelay, date | None, Delay, Verification]] = [
    (gdpr.NOTIFICATION_TO_AUTHORITY, date(2018, 5, 25), H72, Verification.VERIFIED),
    (gdpr.COMPLEMENT_TO_AUTHORITY, date(2018, 5, 25), PROMPT, Verification.VERIFIED),
    (gdpr.NOTICE_TO_CONTROLLER, date(2018, 5, 25), PROMPT, Verification.VERIFIED),
    (gdpr.DOCUMENTATION, date(2018, 5, 25), AT_ONCE, Verification.VERIFIED),
    (gdpr.COMMUNICATION_TO_PERSONS, date(2018, 5, 25), PROMPT, Verification.VERIFIED),
    (gdpr.PUBLIC_COMMUNICATION, date(2018, 5, 25), PROMPT, Verification.VERIFIED),
    (cnil_guidance.COMPLEMENT, date(2018, 5, 25), H72, Verification.VERIFIED),
    (code_de_la_sante_publique.INCIDENT_DELAY, date(2017, 10, 1), NO_DELAY, Verification.VERIFIED),
    (code_des_assurances.COMPLAINT, date(2023, 4, 24), H72, Verification.VERIFIED),
    (code_des_assurances.CLAIM_NOTICE_FLOOR, None, WorkingDays(number=5), Verification.VERIFIED),
    (insurance_contract.THEFT_NOTICE_FLOOR, None, WorkingDays(number=2), Verification.VERIFIED),
    (edpb_guidelines.INVESTIGATION_WARNING, None, Hours(number=24), Verification.ANALYSIS),
    (edpb_guidelines.RESTORATION_ADVISABLE, None, H72, Verification.VERIFIED),
    (edpb_guidelines.BRIEF_INTERRUPTION, None, Hours(number=24), Verification.ANALYSIS),
    (nis2.EARLY_WARNING, None, Hours(number=24), Verification.VERIFIED),
    (nis2.INCIDENT_NOTIFICATION, None, H72, Verification.VERIFIED),
    (nis2.FINAL_REPORT, None, Months(number=1), Verification.VERIFIED),
    (digital_omnibus.PROPOSED_NOTIFICATION, None, Hours(number=96), Verification.VERIFIED),
]
CODES = [parameter.code for parameter, _, _, _ in DELAYS]


class TestDelays:
    """The delays of the table of obligations."""

    @pytest.mark.parametrize(("parameter", "first_day", "delay", "verification"), DELAYS, ids=CODES)
    def test_value(self, parameter: AnyDelay, first_day: date | None, delay: Delay, verification: Verification) -> None:
        """Each delay has the number or the word of its text, since its first day and to this day."""
        (dated,) = parameter.values
        assert (dated.value, dated.verification) == (delay, verification)
        assert (dated.first_day, dated.last_day) == (first_day, None)
        assert parameter.at(TODAY) is dated

    @pytest.mark.parametrize(("parameter", "first_day"), [(parameter, day) for parameter, day, _, _ in DELAYS if day])
    def test_boundary(self, parameter: AnyDelay, first_day: date) -> None:
        """The rule holds on its first day and not on the day before."""
        assert parameter.in_force(first_day) is parameter.latest
        assert parameter.in_force(first_day - DAY) is None

    def test_every_delay_stands_in_the_table(self) -> None:
        """No text sets a delay that this table does not know."""
        found = {one.code for one in PARAMETERS.values() if isinstance(one.latest.value, get_args(Delay))}
        assert found == set(CODES)

    def test_words_are_never_hours(self) -> None:
        """« Sans délai » and « dans les meilleurs délais » are kept as words: no text turns them into a number."""
        worded = {parameter.code for parameter, _, delay, _ in DELAYS if isinstance(delay, Qualifier)}
        kinds = {type(dated.value) for one in PARAMETERS.values() if one.code in worded for dated in one.values}
        assert kinds == {Qualifier}
        assert len(worded) == 6


CSP = code_de_la_sante_publique
STRUCTURES_2017 = {
    StructureKind.HEALTH_ESTABLISHMENT,
    StructureKind.ARMY_HOSPITAL,
    StructureKind.MEDICAL_LABORATORY,
    StructureKind.RADIOTHERAPY_CENTRE,
}
EFFECTS_2017 = {
    IncidentEffect.SAFETY_OF_CARE,
    IncidentEffect.HEALTH_DATA_COMPROMISED,
    IncidentEffect.NORMAL_OPERATION,
}


class TestIncidentReporting:
    """The reporting of security incidents by health structures (§ 4)."""

    @pytest.mark.parametrize(
        ("day", "structures"),
        [
            (date(2017, 9, 30), None),
            (date(2017, 10, 1), STRUCTURES_2017),
            (date(2022, 4, 28), STRUCTURES_2017),
            (date(2022, 4, 29), STRUCTURES_2017 | {StructureKind.MEDICO_SOCIAL}),
            (TODAY, STRUCTURES_2017 | {StructureKind.MEDICO_SOCIAL}),
        ],
    )
    def test_structures(self, day: date, structures: set[StructureKind] | None) -> None:
        """Four kinds of structure since 1 October 2017, the medico-social ones too since 29 April 2022."""
        found = CSP.INCIDENT_STRUCTURES.in_force(day)
        assert (found and {StructureKind(code) for code in found.value}) == structures

    @pytest.mark.parametrize(
        ("day", "addressee"),
        [
            (date(2017, 9, 30), None),
            (date(2017, 10, 1), AddresseeKind.ARS),
            (date(2022, 4, 28), AddresseeKind.ARS),
            (date(2022, 4, 29), AddresseeKind.ANS),
            (TODAY, AddresseeKind.ANS),
        ],
    )
    def test_addressee(self, day: date, addressee: AddresseeKind | None) -> None:
        """The report goes to the ANS since 29 April 2022, and went to the ARS up to the day before."""
        found = CSP.INCIDENT_ADDRESSEE.in_force(day)
        assert (found and AddresseeKind(found.value)) == addressee

    @pytest.mark.parametrize(
        ("day", "effects"),
        [
            (date(2017, 9, 30), None),
            (date(2017, 10, 1), EFFECTS_2017),
            (date(2022, 4, 28), EFFECTS_2017),
            (date(2022, 4, 29), set(IncidentEffect)),
        ],
    )
    def test_criteria(self, day: date, effects: set[IncidentEffect] | None) -> None:
        """Three effects make an incident reportable since 2017, five since the reform: all that the list has."""
        found = CSP.INCIDENT_CRITERIA.in_force(day)
        assert (found and {IncidentEffect(code) for code in found.value}) == effects

    @pytest.mark.parametrize("day", [date(2017, 10, 1), date(2022, 4, 28), date(2022, 4, 29), TODAY])
    def test_unclear_structures(self, day: date) -> None:
        """The structures that the words could reach are told as our analysis, and are none of the obliged ones."""
        dated = CSP.INCIDENT_STRUCTURES_UNCLEAR.at(day)
        assert {StructureKind(code) for code in dated.value} == {
            StructureKind.HEALTH_CENTRE,
            StructureKind.MAISON_DE_SANTE,
            StructureKind.GROUP_PRACTICE,
            StructureKind.IMAGING_CENTRE,
        }
        assert dated.verification is Verification.ANALYSIS
        assert not dated.value & CSP.INCIDENT_STRUCTURES.at(day).value

    @pytest.mark.parametrize(
        ("day", "place"), [(date(2022, 4, 28), "art. L.1111-8-2"), (date(2022, 4, 29), "art. D.1111-16-3")]
    )
    def test_where_the_unclear_words_stand(self, day: date, place: str) -> None:
        """Only the law bore the unclear words before the reform; the decree repeats them since."""
        assert CSP.INCIDENT_STRUCTURES_UNCLEAR.at(day).citation.place == place

    @pytest.mark.parametrize("kind", [StructureKind.SOLO_PRACTICE, StructureKind.PHARMACY])
    def test_a_cabinet_and_a_pharmacy_are_not_on_the_list(self, kind: StructureKind) -> None:
        """A professional alone and a pharmacy are neither obliged nor doubtful, at any time."""
        for parameter in (CSP.INCIDENT_STRUCTURES, CSP.INCIDENT_STRUCTURES_UNCLEAR):
            assert all(kind.value not in dated.value for dated in parameter.values)


# identifier, ease of identification — the table of § 7.2, row by row
EASE = {
    IdentifierClue.NAME_COMMON: "0.25",
    IdentifierClue.NAME_RARE_NATIONALLY: "0.50",
    IdentifierClue.NAME_RARE_LOCALLY: "0.75",
    IdentifierClue.NAME_WITH_BIRTH_DATE_AND_EMAIL: "1.00",
    IdentifierClue.ID_NUMBER_ALONE: "0.25",
    IdentifierClue.ID_NUMBER_WITH_BIRTH_DATE_AND_EMAIL: "0.75",
    IdentifierClue.ID_NUMBER_WITH_REFERENCE_BASE: "1.00",
    IdentifierClue.PHONE_OR_ADDRESS_NOT_PUBLIC: "0.25",
    IdentifierClue.PHONE_OR_ADDRESS_NOT_PUBLIC_SMALL_TOWN: "0.50",
    IdentifierClue.PHONE_OR_ADDRESS_PUBLIC: "1.00",
    IdentifierClue.EMAIL_WITHOUT_NAME: "0.25",
    IdentifierClue.EMAIL_FINDABLE: "0.75",
    IdentifierClue.EMAIL_WITH_NAME: "1.00",
    IdentifierClue.PHOTO_BLURRED: "0.25",
    IdentifierClue.PHOTO_BLURRED_WITH_PLACE: "0.50",
    IdentifierClue.PHOTO_CLEAR: "0.75",
    IdentifierClue.PHOTO_CLEAR_LINKED: "1.00",
    IdentifierClue.ALIAS_NOT_LINKABLE: "0.25",
    IdentifierClue.ALIAS_WITH_FIRST_NAME_AND_EMAIL: "0.75",
    IdentifierClue.ALIAS_BASE_ACCESSIBLE: "1.00",
}
# level, lower bound included — § 7.4 and § 7.5
GRAVITY_BANDS = [
    (Gravity.MAXIMAL, Decimal(4)),
    (Gravity.SIGNIFICANT, Decimal(3)),
    (Gravity.LIMITED, Decimal(2)),
    (Gravity.NEGLIGIBLE, Decimal(0)),
]
RISK_BANDS = [(RiskLevel.HIGH, Decimal(3)), (RiskLevel.RISK, Decimal(2)), (RiskLevel.UNLIKELY, Decimal(0))]


def _now(parameter: Parameter[T]) -> T:
    return parameter.at(TODAY).value


class TestSeverityMethod:
    """The numbers of the ENISA method (§ 7)."""

    def test_basic_scores(self) -> None:
        """The four classes of data score 1 to 4, and the context never leaves those bounds."""
        scores = {DataClass(code): score for code, score in _now(enisa_severity.BASIC_SCORES).items()}
        assert scores == {
            DataClass.SIMPLE: 1,
            DataClass.BEHAVIOURAL: 2,
            DataClass.FINANCIAL: 3,
            DataClass.SENSITIVE: 4,
        }
        assert _now(enisa_severity.CONTEXT_BOUNDS) == (1, 4)

    def test_ease_of_identification(self) -> None:
        """Each identifier has the ease of its row; the table is told as not verified."""
        found = {IdentifierClue(code): value for code, value in _now(enisa_severity.EASE_SCORES).items()}
        assert found == {clue: Decimal(value) for clue, value in EASE.items()}
        assert set(found) == set(IdentifierClue)
        assert enisa_severity.EASE_SCORES.latest.verification is Verification.UNVERIFIED

    def test_steps_of_ease(self) -> None:
        """There are four steps of ease, a quarter apart, and no identifier has any other."""
        steps = _now(enisa_severity.EASE_STEPS)
        assert steps == tuple(Decimal(step) for step in ("0.25", "0.50", "0.75", "1.00"))
        assert set(_now(enisa_severity.EASE_SCORES).values()) == set(steps)

    def test_circumstances(self) -> None:
        """A circumstance adds nothing, a quarter or a half; it never subtracts."""
        scores: Mapping[str, Decimal] = _now(enisa_severity.CIRCUMSTANCE_SCORES)
        assert scores == {"nothing": Decimal(0), "some": Decimal("0.25"), "full": Decimal("0.50")}

    def test_gravity_bands(self) -> None:
        """The bands of gravity begin at 0, 2, 3 and 4, from the gravest, and name the four levels of the CNIL."""
        bands = [(Gravity(code), bound) for bound, code in _now(enisa_severity.GRAVITY_BANDS)]
        assert bands == GRAVITY_BANDS
        assert [level for level, _ in bands] == list(reversed(Gravity))

    def test_risk_bands(self) -> None:
        """The presumption of risk begins at 2 and that of a high risk at 3; a note says that it is no rule of law."""
        bands = [(RiskLevel(code), bound) for bound, code in _now(enisa_severity.RISK_BANDS)]
        assert bands == RISK_BANDS
        assert [level.rank for level, _ in bands] == [2, 1, 0]
        assert "présomption" in str(enisa_severity.RISK_BANDS.latest.note)

    def test_flag_and_steps(self) -> None:
        """More than one hundred persons is a flag; the readings for a health practice are our analysis."""
        assert _now(enisa_severity.MANY_PERSONS) == 100
        for parameter in (enisa_severity.HEALTH_PRACTICE_STEP, enisa_severity.NIR_STEP):
            assert _now(parameter) == 1
            assert parameter.latest.verification is Verification.ANALYSIS

    def test_scores_are_exact(self) -> None:
        """No score is a binary fraction: the bounds are met exactly."""
        numbers = [
            *_now(enisa_severity.EASE_SCORES).values(),
            *_now(enisa_severity.CIRCUMSTANCE_SCORES).values(),
            *(bound for bound, _ in _now(enisa_severity.GRAVITY_BANDS)),
            *(bound for bound, _ in _now(enisa_severity.RISK_BANDS)),
        ]
        assert all(type(number) is Decimal for number in numbers)
