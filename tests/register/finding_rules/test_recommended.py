# SPDX-License-Identifier: MIT
"""What a record could add: told together, told as a recommendation, and never once it is there."""

from __future__ import annotations

from datetime import date

import attrs
import pytest

from fact_walk import changed
from register_content_cases import JUDGED_AT, PROCESSOR_RECORD, RECORD, found, found_in_processor, message
from rgpd_sante.facts import Answer
from rgpd_sante.register import ControllerRecord, ImpactAssessment, Purpose, Register
from rgpd_sante.register.finding_rules.content import content_findings
from rgpd_sante.vocabulary.register import LegalBasis

SOIGNER = Purpose(description="Soigner", legal_basis=LegalBasis.LEGAL_OBLIGATION)


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"name": None}, "le nom de l’activité"),
        ({"reference": None}, "une référence"),
        ({"created_on": None}, "la date de création"),
        ({"updated_on": None}, "la date de mise à jour"),
        ({"created_on": None, "updated_on": None}, "les dates de création et de mise à jour"),
        ({"any_joint_controller": Answer.UNKNOWN}, "l’éventuel responsable conjoint"),
        ({"any_processor": Answer.UNKNOWN, "processors": ()}, "les éventuels sous-traitants"),
        ({"data_source": None}, "la source des données"),
        ({"information_notice": None}, "le renvoi à la mention d’information"),
        ({"rights_procedure": None}, "la façon d’exercer les droits"),
        ({"persons": None}, "le nombre de personnes"),
        ({"impact_assessment": ImpactAssessment()}, "l’analyse d’impact ou la raison de s’en passer"),
        ({"name": None, "persons": None}, "le nom de l’activité, le nombre de personnes"),
    ],
)
def test_what_could_be_added_is_named(changes: dict[str, object], words: str) -> None:
    """The one message of a record names all that it lacks, in the order of the record."""
    assert message(changed(RECORD, changes), "REG011") == f"Recommandé, et absent de cette fiche : {words}."


@pytest.mark.parametrize(
    "changes",
    [
        {"any_processor": Answer.NO, "processors": ()},
        {"any_processor": Answer.UNKNOWN},
        {"impact_assessment": ImpactAssessment(done=Answer.YES, done_on=date(2026, 1, 5))},
        {"impact_assessment": ImpactAssessment(reason="Dispense des professionnels seuls.")},
        {"software": ()},
        {"comments": None},
    ],
)
def test_an_answer_of_any_kind_is_enough(changes: dict[str, object]) -> None:
    """A "no", a list or a reason answers the question; a software and comments are asked of nobody."""
    assert found(changed(RECORD, changes)) == []


def test_a_processor_is_recommended_the_head_of_a_record_only() -> None:
    """Name, reference and dates; its sub-processors cannot be asked for, since "none" cannot be told."""
    bare = attrs.evolve(PROCESSOR_RECORD, name=None, reference=None, created_on=None, updated_on=None)
    assert found_in_processor(bare) == ["REG011"]
    (one,) = content_findings(Register(controller_records=(RECORD,), processor_records=(bare,)), JUDGED_AT)
    assert one.message == (
        "Recommandé, et absent de cette fiche : le nom de l’activité, une référence, les dates de création et de mise "
        "à jour."
    )


@pytest.mark.parametrize(
    ("purposes", "expected"),
    [
        ((SOIGNER,), []),
        ((attrs.evolve(SOIGNER, legal_basis=None),), ["REG012 .purposes[0].legal_basis"]),
        ((SOIGNER, Purpose(description="Coordonner")), ["REG012 .purposes[1].legal_basis"]),
        ((Purpose(description="Soigner"), Purpose(description="Coordonner")), ["REG012 .purposes"]),
    ],
)
def test_a_missing_legal_basis_is_told_once_for_a_record(purposes: tuple[Purpose, ...], expected: list[str]) -> None:
    """At the purpose that lacks it, or at the purposes where several do."""
    record = attrs.evolve(RECORD, purposes=purposes)
    assert [line for line in found(record) if line.startswith("REG012")] == expected


def test_several_missing_bases_are_counted() -> None:
    """The message says how many purposes lack one."""
    record = attrs.evolve(RECORD, purposes=(Purpose(description="Soigner"), Purpose(description="Coordonner")))
    assert message(record, "REG012").startswith("La base légale de 2 finalités n’est pas indiquée")


@pytest.mark.parametrize(
    ("points", "expected"),
    [
        (("Relire.",), "Un point de cette fiche est à vérifier par une personne."),
        (("Relire.", "Dater."), "2 points de cette fiche sont à vérifier par une personne."),
    ],
)
def test_points_to_review_are_counted_and_not_quoted(points: tuple[str, ...], expected: str) -> None:
    """What a program left for a person is told once for a record."""
    record = attrs.evolve(RECORD, to_review=points)
    assert found(record) == ["REG029 .to_review"]
    assert message(record, "REG029") == expected


def test_a_record_that_has_all_is_told_nothing() -> None:
    """The clean record lacks nothing that is recommended."""
    assert found(RECORD) == []
    assert found(ControllerRecord()) != []
