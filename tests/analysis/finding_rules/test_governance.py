# SPDX-License-Identifier: MIT
"""The governance of a practice that keeps a register: what is found, where, and what is not found."""

from __future__ import annotations

from decimal import Decimal

import pytest
from attrs import evolve
from hypothesis import given

from finding_cases import JUDGED_AT, resolved
from rgpd_sante.analysis.finding_examples.clean import CLEAN, PRACTICE, FindingExample
from rgpd_sante.analysis.finding_examples.clean_register import CLEAN_WITH_REGISTER, RECORD, REGISTER
from rgpd_sante.analysis.finding_examples.register_governance import EXAMPLES
from rgpd_sante.analysis.finding_rules import governance, governance_impact, governance_officer
from rgpd_sante.analysis.finding_rules.governance import governance_findings
from rgpd_sante.dossier import Dossier
from rgpd_sante.facts import Answer, Count
from rgpd_sante.law.finding import Severity, kinds_in
from rgpd_sante.practice import Address, Contact, Practice, Scale
from rgpd_sante.register import (
    ControllerRecord,
    DataItem,
    DataSubjects,
    ImpactAssessment,
    OfficerDesignation,
    Party,
    ProcessorRecord,
    Register,
)
from rgpd_sante.time.instants import instant
from rgpd_sante.vocabulary.governance import DpiaExemption, DpiaRequiredType
from rgpd_sante.vocabulary.practice import PracticeForm, StructureKind
from rgpd_sante.vocabulary.register import DataCategory, DataSubjectCategory, ProcessingSubject
from strategies import practices
from strategies_register import registers

KINDS = kinds_in(governance, governance_officer, governance_impact)
YES, NO, UNKNOWN = Answer.YES, Answer.NO, Answer.UNKNOWN
GROUP = evolve(
    PRACTICE,
    structure=StructureKind.GROUP_PRACTICE,
    scale=Scale(shared_information_system=NO),
)
SITE = ControllerRecord(subject=ProcessingSubject.WEBSITE)


def found(register: Register = REGISTER, practice: Practice = PRACTICE) -> list[str]:
    """Tell the code and the path of each finding."""
    told = governance_findings(Dossier(practice=practice, register=register), JUDGED_AT)
    return [f"{finding.code} {finding.path.removeprefix('$.')}" for finding in told]


def with_record(record: ControllerRecord) -> Register:
    """Put a record beside the clean one."""
    return evolve(REGISTER, controller_records=(RECORD, record))


def with_officer(**facts: object) -> Register:
    """Put a designation into the clean register."""
    return evolve(REGISTER, officer=OfficerDesignation(**facts))  # type: ignore[arg-type]  # named by the tests


def test_the_clean_register_is_clean() -> None:
    """A practitioner alone, exempt and with a reason for having no officer, has nothing to mend."""
    assert list(governance_findings(CLEAN_WITH_REGISTER, JUDGED_AT)) == []


def test_without_register_nothing_is_judged() -> None:
    """Nobody knows of a register: the practice is not judged by an empty one."""
    nobody = Dossier(practice=evolve(PRACTICE, name=None, contact_point=None, structure=None))
    assert list(governance_findings(nobody, JUDGED_AT)) == []
    assert list(governance_findings(CLEAN, JUDGED_AT)) == []


def test_before_the_gdpr_nothing_is_judged() -> None:
    """The duties begin on 25 May 2018."""
    dossier = Dossier(practice=evolve(PRACTICE, name=None), register=Register())
    assert list(governance_findings(dossier, instant("2018-05-24T12:00+02:00"))) == []
    assert list(governance_findings(dossier, instant("2018-05-25T12:00+02:00"))) != []


@pytest.mark.parametrize("example", EXAMPLES, ids=[example.code for example in EXAMPLES])
def test_each_example_triggers_exactly_its_finding(example: FindingExample) -> None:
    """The facts give this finding, at the place that is told, and no other."""
    told = [(finding.code, finding.path) for finding in governance_findings(example.dossier, example.at)]
    assert told == [(example.code, example.path)]
    resolved(example.dossier, example.path)


def test_every_kind_has_its_example() -> None:
    """The kinds are twenty, from REG070 to REG089, and each has one example."""
    codes = [kind.code for kind in KINDS]
    assert codes == [f"REG{number:03}" for number in range(70, 90)]
    assert [example.code for example in EXAMPLES] == codes


class TestOfficer:
    """The officer that is called for, and the officer that is there."""

    PUBLIC = evolve(PRACTICE, scale=Scale(public_body=YES))
    LARGE = evolve(PRACTICE, structure=StructureKind.PHARMACY, scale=Scale(annual_turnover=Decimal(9_000_000)))
    DESIGNATED = OfficerDesignation(designated=YES, told_to_authority=YES, published=YES)

    def test_the_reason_stands_in_the_message(self) -> None:
        """Who reads the finding reads why the designation is compulsory."""
        (finding,) = governance_findings(Dossier(practice=self.PUBLIC, register=REGISTER), JUDGED_AT)
        assert finding.severity is Severity.ERROR
        assert "Organisme public" in finding.message

    def test_the_law_is_an_error_and_the_doctrine_a_warning(self) -> None:
        """Art. 37 binds; a threshold of the CNIL does not; an unknown designation is told as such in both cases."""
        assert found(practice=self.PUBLIC) == ["REG070 register.officer.designated"]
        assert found(practice=self.LARGE) == ["REG071 register.officer.designated"]
        for practice in (self.PUBLIC, self.LARGE):
            assert found(with_officer(), practice) == ["REG072 register.officer.designated"]

    @pytest.mark.parametrize(
        ("officer", "contact"),
        [
            (evolve(DESIGNATED, designated=UNKNOWN), Contact(email="delegue@example.org")),
            (evolve(DESIGNATED, company=Party(contact=Contact(telephone="01 99 00 00 00"))), None),
            (evolve(DESIGNATED, designated=UNKNOWN, company=Party(address=Address(town="Exempleville"))), None),
            (evolve(DESIGNATED, address=Address(postcode="00000")), Contact(last_name="Modèle")),
        ],
    )
    def test_an_officer_that_is_there(self, officer: OfficerDesignation, contact: Contact | None) -> None:
        """An officer with a contact of any kind, the practice's or a company's, is enough for a public body."""
        practice = evolve(self.PUBLIC, data_protection_officer=contact)
        assert found(evolve(REGISTER, officer=officer), practice) == []

    @pytest.mark.parametrize("contact", [None, Contact(last_name="Modèle")])
    def test_an_officer_whom_nobody_can_reach(self, contact: Contact | None) -> None:
        """A name is no contact, and an address or a company without anything else neither."""
        officer = evolve(self.DESIGNATED, address=Address(country="FR"), company=Party(name="Société de l’Exemple"))
        practice = evolve(PRACTICE, data_protection_officer=contact)
        assert found(evolve(REGISTER, officer=officer), practice) == ["REG075 practice.data_protection_officer"]

    def test_the_two_duties_that_follow(self) -> None:
        """What is not done is an error each, what is unknown is told once."""
        practice = evolve(PRACTICE, data_protection_officer=Contact(email="delegue@example.org"))
        neither = with_officer(designated=YES, told_to_authority=NO, published=NO)
        assert found(neither, practice) == [
            "REG073 register.officer.told_to_authority",
            "REG074 register.officer.published",
        ]
        assert found(with_officer(designated=YES), practice) == ["REG077 register.officer.told_to_authority"]
        half = with_officer(designated=YES, told_to_authority=YES)
        assert found(half, practice) == ["REG077 register.officer.published"]

    def test_unknown_and_not_called_for(self) -> None:
        """Nothing is found where nobody needs an officer and nobody says that there is one."""
        assert found(with_officer()) == []

    def test_the_one_who_doubts_gives_a_reason(self) -> None:
        """A practitioner alone who claims a large scale is asked for the reason of having no officer."""
        practice = evolve(PRACTICE, scale=Scale(large_scale_care_data=YES))
        assert found(with_officer(designated=NO), practice) == ["REG076 register.officer.reason"]


class TestAssessment:
    """The impact assessment of each record."""

    WAREHOUSE = ControllerRecord(
        subject=ProcessingSubject.RESEARCH,
        impact_assessment=ImpactAssessment(required_types=(DpiaRequiredType.HEALTH_DATA_WAREHOUSE,)),
    )

    @pytest.mark.parametrize(("done", "code"), [(NO, ["REG080"]), (UNKNOWN, ["REG081"]), (YES, [])])
    def test_required(self, done: Answer, code: list[str]) -> None:
        """Not done is an error, unknown is told as such, done is enough."""
        record = evolve(self.WAREHOUSE, impact_assessment=evolve(self.WAREHOUSE.impact_assessment, done=done))
        path = "register.controller_records[1].impact_assessment.done"
        assert found(with_record(record)) == [f"{one} {path}" for one in code]

    @pytest.mark.parametrize("done", [NO, UNKNOWN])
    def test_in_principle(self, done: Answer) -> None:
        """Whether not done or unknown, one finding is enough; a reason of the practice does not silence it."""
        study = evolve(
            RECORD,
            subject=ProcessingSubject.INTERNAL_STUDY,
            impact_assessment=ImpactAssessment(done=done, reason="Étude simple."),
        )
        assert found(with_record(study)) == ["REG082 register.controller_records[1].impact_assessment.done"]

    def test_to_be_reasoned(self) -> None:
        """A group below the threshold writes its reason, or does the assessment."""
        plain = evolve(RECORD, impact_assessment=ImpactAssessment(done=NO))
        reasoned = evolve(RECORD, impact_assessment=ImpactAssessment(done=NO, reason="Risque faible, motivé."))
        done = evolve(RECORD, impact_assessment=ImpactAssessment(done=YES))
        only = [evolve(REGISTER, controller_records=(record,)) for record in (plain, reasoned, done)]
        expected = [["REG083 register.controller_records[0].impact_assessment.reason"], [], []]
        assert [found(register, GROUP) for register in only] == expected

    def test_a_missing_fact_is_asked_for_instead(self) -> None:
        """Where a fact could change the conclusion, the question is put and nothing is reproached."""
        assert found(with_record(SITE)) == ["REG084 register.controller_records[1].impact_assessment.criteria_assessed"]
        told = governance_findings(Dossier(practice=PRACTICE, register=with_record(SITE)), JUDGED_AT)
        assert all(finding.message.endswith("?") and finding.severity is Severity.INFO for finding in told)

    def test_a_fact_of_the_practice_is_asked_for_once(self) -> None:
        """The officer and several records lack the same figures, which are told once, at the end."""
        several = evolve(REGISTER, controller_records=(evolve(RECORD, impact_assessment=ImpactAssessment()),) * 3)
        practice = evolve(GROUP, scale=Scale())
        assert found(several, practice) == [
            "REG078 practice.scale.shared_information_system",
            "REG078 practice.scale.patients_per_year",
        ]

    def test_an_exemption_against_the_facts(self) -> None:
        """A group that invokes the exemption of one professional is told, even where the assessment is done."""
        done = evolve(
            RECORD,
            impact_assessment=ImpactAssessment(done=YES, exemptions=(DpiaExemption.INDIVIDUAL_HEALTH_PROFESSIONAL,)),
        )
        register = evolve(REGISTER, controller_records=(done,))
        assert found(register, GROUP) == ["REG079 register.controller_records[0].impact_assessment.exemptions"]
        assert found(register) == []

    def test_no_exemption_before_its_list(self) -> None:
        """On a day when the list did not exist, invoking it contradicts nothing."""
        wrong = evolve(RECORD, impact_assessment=ImpactAssessment(done=YES, exemptions=(DpiaExemption.NOTARIES,)))
        dossier = Dossier(practice=PRACTICE, register=evolve(REGISTER, controller_records=(wrong,)))
        assert list(governance_findings(dossier, instant("2019-10-21T12:00+02:00"))) == []
        assert len(list(governance_findings(dossier, instant("2019-10-22T12:00+02:00")))) == 1


class TestController:
    """Who the register is of."""

    NOBODY = evolve(PRACTICE, contact_point=None)

    @pytest.mark.parametrize(
        "practice",
        [
            evolve(NOBODY, address=Address(lines=("1, rue de l’Invention",))),
            evolve(NOBODY, address=Address(town="Exempleville")),
            evolve(NOBODY, legal_representative=Contact(telephone="01 99 00 00 00")),
            evolve(NOBODY, contact_point=Contact(email="exemple@example.org")),
        ],
    )
    def test_one_way_to_reach_it_is_enough(self, practice: Practice) -> None:
        """An address, a telephone or an e-mail, whoever's."""
        assert found(practice=practice) == []

    @pytest.mark.parametrize(
        "practice", [NOBODY, evolve(NOBODY, address=Address(country="FR"), contact_point=Contact(last_name="Exemple"))]
    )
    def test_no_way_to_reach_it(self, practice: Practice) -> None:
        """A country and a name are no contact."""
        assert found(practice=practice) == ["REG088 practice.contact_point"]

    def test_no_name(self) -> None:
        """The controller is named, whatever else is known."""
        assert found(practice=evolve(PRACTICE, name=None)) == ["REG087 practice.name"]


class TestWhatIsNotThere:
    """The records that a practice cannot be without."""

    PATH = "register.controller_records"

    @pytest.mark.parametrize(
        ("record", "holds"),
        [
            (ControllerRecord(subject=ProcessingSubject.DISPENSING), True),
            (ControllerRecord(data=(DataItem(category=DataCategory.HEALTH),)), True),
            (
                ControllerRecord(
                    data=(DataItem(category=DataCategory.HEALTH),),
                    data_subjects=(DataSubjects(category=DataSubjectCategory.CUSTOMERS),),
                ),
                True,
            ),
            (
                ControllerRecord(
                    data=(DataItem(category=DataCategory.HEALTH),),
                    data_subjects=(DataSubjects(category=DataSubjectCategory.EMPLOYEES),),
                ),
                False,
            ),
            (ControllerRecord(data=(DataItem(category=DataCategory.NIR),)), False),
            (SITE, False),
        ],
    )
    def test_patients(self, record: ControllerRecord, *, holds: bool) -> None:
        """The patient file is known by its subject, or by health data of anybody but the staff, as in an import."""
        register = evolve(REGISTER, controller_records=(record,))
        assert (f"REG085 {self.PATH}" in found(register)) is not holds

    def test_an_empty_register(self) -> None:
        """A register without any record is found as such elsewhere, and not reproached each record that it lacks."""
        empty = evolve(REGISTER, controller_records=())
        assert found(empty, evolve(PRACTICE, staff=Count(value=1))) == []

    def test_staff(self) -> None:
        """Nobody is employed, or a record is on the staff by its subject or by its persons: nothing is found."""
        employer = evolve(PRACTICE, staff=Count(value=3))
        pay = ControllerRecord(subject=ProcessingSubject.STAFF, automated_decision=NO)
        planning = evolve(
            SITE,
            data_subjects=(DataSubjects(category=DataSubjectCategory.EMPLOYEES),),
            impact_assessment=ImpactAssessment(criteria_assessed=YES),
        )
        assert found(practice=evolve(PRACTICE, staff=Count(value=0))) == []
        assert found(with_record(pay), employer) == found(with_record(planning), employer) == []
        assert found(practice=employer) == [f"REG086 {self.PATH}"]

    def test_a_company_of_means(self) -> None:
        """It has no patient file of its own, and often a second register."""
        company = evolve(PRACTICE, form=PracticeForm.SCM)
        empty = evolve(REGISTER, controller_records=())
        assert found(empty, company) == ["REG089 register.processor_records"]
        assert found(evolve(empty, processor_records=(ProcessorRecord(),)), company) == []
        site = evolve(SITE, impact_assessment=ImpactAssessment(criteria_assessed=YES))
        second = evolve(REGISTER, controller_records=(site,), processor_records=(ProcessorRecord(),))
        assert found(second, company) == []


@given(practices(), registers())
def test_any_register_is_judged(practice: Practice, register: Register) -> None:
    """Whatever the facts: each finding has a kind of its own and a place that is there."""
    dossier = Dossier(practice=practice, register=register)
    kinds = {kind.code: kind.severity for kind in KINDS}
    for finding in governance_findings(dossier, JUDGED_AT):
        assert finding.severity is kinds[finding.code]
        resolved(dossier, finding.path)
