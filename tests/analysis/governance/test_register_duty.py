# SPDX-License-Identifier: MIT
"""Which activity must be in the register, and why no health practice is spared one (GDPR art. 30(5), trap T-01)."""

from __future__ import annotations

from datetime import datetime

import pytest
from attrs import evolve
from hypothesis import given

from rgpd_sante.analysis.governance import practice_must_keep_register, register_is_required
from rgpd_sante.errors import FactError
from rgpd_sante.facts import Answer, Count
from rgpd_sante.law import TextStatus
from rgpd_sante.law.texts import gdpr, omnibus_iv
from rgpd_sante.practice import Practice
from rgpd_sante.register import ControllerRecord, DataItem, Register
from rgpd_sante.time.instants import instant
from rgpd_sante.time.zones import Territory
from rgpd_sante.vocabulary.practice import PracticeForm, StructureKind
from rgpd_sante.vocabulary.register import DataCategory, ProcessingSubject
from strategies import practices
from strategies_register import controller_records, registers

TODAY = instant("2026-06-02T10:17+02:00")
BEFORE = instant("2018-05-24T12:00+02:00")
YES, NO, UNKNOWN = Answer.YES, Answer.NO, Answer.UNKNOWN
SMALL = Practice(territory=Territory.METROPOLE, staff=Count(value=2))
LARGE = evolve(SMALL, staff=Count(value=250))
SOLO = Practice(territory=Territory.METROPOLE, structure=StructureKind.SOLO_PRACTICE)
# a one-off campaign for an opening: the example of what is spared
SPARED = ControllerRecord(
    subject=ProcessingSubject.OTHER,
    data=(DataItem(category=DataCategory.CIVIL_STATUS_IDENTITY),),
    occasional=YES,
    likely_risk=NO,
)


def holding(category: DataCategory) -> ControllerRecord:
    """Add a category of data to what is spared."""
    return evolve(SPARED, data=(*SPARED.data, DataItem(category=category)))


def about(subject: ProcessingSubject) -> ControllerRecord:
    """Make a record of which only the subject is known."""
    return ControllerRecord(subject=subject)


# case, activity, practice, answer
TABLE: list[tuple[str, ControllerRecord, Practice, Answer]] = [
    ("campagne ponctuelle d’un petit cabinet", SPARED, SMALL, NO),
    ("la même d’un praticien seul, effectif non dit", SPARED, SOLO, NO),
    ("effectif de 250 personnes", SPARED, LARGE, YES),
    ("effectif de 249 personnes", SPARED, evolve(SMALL, staff=Count(value=249)), NO),
    ("risque", evolve(SPARED, likely_risk=YES), SMALL, YES),
    ("activité non occasionnelle", evolve(SPARED, occasional=NO), SMALL, YES),
    ("données de santé", holding(DataCategory.HEALTH), SMALL, YES),
    ("infractions", holding(DataCategory.OFFENCES), SMALL, YES),
    ("NIR, qui n’est pas une donnée de l’article 9", holding(DataCategory.NIR), SMALL, NO),
    ("dossier patient", about(ProcessingSubject.PATIENT_RECORD), SMALL, YES),
    ("dossier patient dit occasionnel", evolve(SPARED, subject=ProcessingSubject.PATIENT_RECORD), SMALL, YES),
    ("paie", about(ProcessingSubject.STAFF), SMALL, YES),
    ("fournisseurs", about(ProcessingSubject.SUPPLIERS_AND_ACCOUNTS), SMALL, YES),
    ("effectif inconnu", SPARED, Practice(territory=Territory.METROPOLE), UNKNOWN),
    ("risque inconnu", evolve(SPARED, likely_risk=UNKNOWN), SMALL, UNKNOWN),
    ("fréquence inconnue", evolve(SPARED, occasional=UNKNOWN), SMALL, UNKNOWN),
    ("données inconnues", evolve(SPARED, data=()), SMALL, UNKNOWN),
]


@pytest.mark.parametrize(("case", "activity", "who", "answer"), TABLE, ids=[line[0] for line in TABLE])
def test_table(case: str, activity: ControllerRecord, who: Practice, answer: Answer) -> None:
    """One condition is enough; the exception needs all of them to fail, and an unknown one is asked for."""
    verdict = register_is_required(activity, who, at=TODAY)
    assert verdict.conclusion is answer, case
    assert verdict.reasons
    assert gdpr.ART_30_5 in verdict.citations
    assert bool(verdict.missing) is (answer is UNKNOWN)


def test_each_unknown_is_asked_for() -> None:
    """A record of which nothing is known leads to four questions."""
    missing = register_is_required(ControllerRecord(), Practice(territory=Territory.METROPOLE), at=TODAY).missing
    assert [fact.path for fact in missing] == ["$.practice.staff", "$.likely_risk", "$.occasional", "$.data"]


def test_each_condition_that_holds_is_a_reason() -> None:
    """The reasons are the conditions that hold, each told once."""
    activity = evolve(holding(DataCategory.HEALTH), likely_risk=YES, occasional=NO)
    assert len(register_is_required(activity, LARGE, at=TODAY).reasons) == 4


def test_the_proposal_is_only_mentioned() -> None:
    """Omnibus IV would move the threshold to 750; it is told as a proposal, from its day, and changes nothing."""
    assert omnibus_iv.TEXT.status is TextStatus.PROPOSAL
    after = register_is_required(SPARED, SMALL, at=TODAY)
    before = register_is_required(SPARED, SMALL, at=instant("2025-05-20T12:00+02:00"))
    assert "n’est pas en vigueur" in after.reasons[-1]
    assert "750" in after.reasons[-1]
    assert omnibus_iv.REVISED_ART_30_5 in after.citations
    assert len(before.reasons) == 1
    assert before.citations == (gdpr.ART_30_5,)
    assert register_is_required(SPARED, evolve(SMALL, staff=Count(value=300)), at=TODAY).conclusion is YES


class TestPractice:
    """Any practice keeps a register."""

    @given(practices(), registers())
    def test_always(self, who: Practice, register: Register) -> None:
        """Whatever its size and its form, and whatever its register says already."""
        for given_register in (None, register):
            verdict = practice_must_keep_register(who, given_register, at=TODAY)
            assert verdict.conclusion is YES
            assert gdpr.ART_30_5 in verdict.citations

    @pytest.mark.parametrize("form", [PracticeForm.SCM, PracticeForm.REMPLACANT, PracticeForm.COLLABORATEUR])
    def test_without_a_patient_file(self, form: PracticeForm) -> None:
        """Who has no patient file keeps one for its accounts."""
        reasons = practice_must_keep_register(evolve(SMALL, form=form), None, at=TODAY).reasons
        assert "comptabilité" in reasons[0]
        assert "dossiers de patients" in practice_must_keep_register(SMALL, None, at=TODAY).reasons[0]

    def test_what_it_read(self) -> None:
        """The staff and the records of sensitive data are told where they are known."""
        register = Register(controller_records=(about(ProcessingSubject.PATIENT_RECORD), SPARED))
        verdict = practice_must_keep_register(LARGE, register, at=TODAY)
        told = {(fact.path, fact.value) for fact in verdict.facts}
        assert told == {("$.practice.staff", "250"), ("$.register.controller_records", "1")}
        assert any("250" in reason for reason in verdict.reasons)


def test_before_the_gdpr_there_was_no_register() -> None:
    """The duty begins on 25 May 2018."""
    assert register_is_required(SPARED, LARGE, at=BEFORE).conclusion is NO
    assert practice_must_keep_register(SMALL, None, at=BEFORE).conclusion is NO


def test_a_naive_instant_is_refused() -> None:
    """The day is never guessed."""
    naive = datetime(2026, 6, 2, 10, 17)  # noqa: DTZ001 - what is refused
    with pytest.raises(FactError):
        register_is_required(SPARED, SMALL, at=naive)
    with pytest.raises(FactError):
        practice_must_keep_register(SMALL, None, at=naive)


@given(controller_records(), practices())
def test_any_record_is_judged(activity: ControllerRecord, who: Practice) -> None:
    """Whatever the facts: there is a reason, and only an open answer has questions."""
    verdict = register_is_required(activity, who, at=TODAY)
    assert verdict.reasons
    assert bool(verdict.missing) is (verdict.conclusion is UNKNOWN)
