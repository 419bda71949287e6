# SPDX-License-Identifier: MIT
"""Texts of a record that say nothing or cannot be read: found everywhere, told together, quoted nowhere."""

from __future__ import annotations

from datetime import date

import attrs
import pytest

from fact_walk import changed, fields_of
from register_content_cases import PROCESSOR_RECORD, RECORD, codes, found, found_in_processor, message, raw
from rgpd_sante.facts import Answer
from rgpd_sante.practice import Address, Contact
from rgpd_sante.register import (
    Change,
    ControllerRecord,
    DataItem,
    DataSubjects,
    ImpactAssessment,
    Party,
    ProcessorRecord,
    Recipient,
    RetentionTerm,
    SecurityMeasure,
    ServedController,
)
from rgpd_sante.register.finding_rules import record_texts
from rgpd_sante.vocabulary.register import (
    DataCategory,
    DataSubjectCategory,
    RecipientCategory,
    SecurityMeasureKind,
)
from rgpd_sante.vocabulary.security import SecurityControl

PURPOSE, DATA, PROCESSOR = RECORD.purposes[0], RECORD.data[0], RECORD.processors[0]


@pytest.mark.parametrize(
    ("changes", "path"),
    [
        ({"name": "XXX"}, ".name"),
        ({"reference": "?"}, ".reference"),
        ({"data_source": "À compléter"}, ".data_source"),
        ({"software": ("Logiciel", "-")}, ".software[1]"),
        ({"data": (attrs.evolve(DATA, description="Oui"),)}, ".data[0].description"),
        ({"purposes": (attrs.evolve(PURPOSE, legal_basis_detail="…"),)}, ".purposes[0].legal_basis_detail"),
        ({"purposes": (attrs.evolve(PURPOSE, sub_purposes=("TODO",)),)}, ".purposes[0].sub_purposes[0]"),
        ({"processors": (attrs.evolve(PROCESSOR, service="néant"),)}, ".processors[0].service"),
        ({"impact_assessment": ImpactAssessment(reason="à préciser")}, ".impact_assessment.reason"),
        ({"recipients": (Recipient(category=RecipientCategory.PARTNER, detail="Aucun"),)}, ".recipients[0].detail"),
        ({"history": (Change(on=date(2026, 1, 5), description="xxx"),)}, ".history[0].description"),
    ],
)
def test_a_text_that_says_nothing_is_found_at_its_place(changes: dict[str, object], path: str) -> None:
    """Whatever the depth, one such text is told where it stands."""
    assert found(changed(RECORD, changes)) == [f"REG027 {path}"]


@pytest.mark.parametrize(
    "changes",
    [
        {"comments": "RAS"},
        {
            "any_joint_controller": Answer.YES,
            "joint_controllers": (
                Party(name="Maison de l’Exemple", contact=Contact(last_name="Xx", email="maison@example.org")),
            ),
        },
        {
            "any_joint_controller": Answer.YES,
            "joint_controllers": (
                Party(name="Maison de l’Exemple", address=Address(lines=("1, rue de l’Exemple", "-"), town="X")),
            ),
        },
        # what a retention says has rules of its own
        {"data": (attrs.evolve(DATA, retention=(RetentionTerm(words="À définir"),)),)},
    ],
)
def test_comments_persons_addresses_and_retention_are_left_alone(changes: dict[str, object]) -> None:
    """A comment may say nothing, a name may look like a filler, and retention is judged elsewhere."""
    assert "REG027" not in codes(changed(RECORD, changes))


def test_a_point_to_review_may_quote_a_filler() -> None:
    """What a program noted is not judged as a text of the practice."""
    assert found(attrs.evolve(RECORD, to_review=("?",))) == ["REG029 .to_review"]


def test_several_empty_texts_are_told_once_with_their_parts() -> None:
    """One finding at the record, which counts them and names the parts of the record, each once."""
    record = attrs.evolve(
        RECORD,
        name="À compléter",
        data=(attrs.evolve(DATA, description="XXX"), DataItem(category=DataCategory.NIR, description="?")),
        data_source="néant",
    )
    assert found(record) == ["REG027"]
    assert message(record, "REG027") == (
        "4 textes de cette fiche ne disent rien (nom de l’activité, données, source des données)."
    )


@pytest.mark.parametrize(
    ("record", "expected"),
    [
        (
            attrs.evolve(RECORD, data_source="À compléter"),
            "Ce texte ne dit rien : ce n’est qu’un texte de remplissage.",
        ),
        (
            attrs.evolve(RECORD, data_source="Néant"),
            "Ce texte dit qu’il n’y a rien : retirer la ligne, ou répondre « non » à la question.",
        ),
        (
            attrs.evolve(RECORD, data_subjects=(DataSubjects(category=DataSubjectCategory.OTHER),)),
            "La ligne « autres » n’est pas précisée.",
        ),
    ],
)
def test_one_empty_text_is_told_by_its_kind(record: ControllerRecord, expected: str) -> None:
    """A filler, a "none" and an unexplained « autres » have words of their own."""
    assert message(record, "REG027") == expected


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"data_subjects": (DataSubjects(category=DataSubjectCategory.OTHER),)}, ["REG027 .data_subjects[0]"]),
        ({"data_subjects": (DataSubjects(category=DataSubjectCategory.OTHER, detail="Aidants"),)}, []),
        (
            {"data_subjects": (DataSubjects(category=DataSubjectCategory.OTHER, detail="?"),)},
            ["REG027 .data_subjects[0].detail"],
        ),
        ({"data": (DATA, DataItem(category=DataCategory.OTHER))}, ["REG027 .data[1]"]),
        ({"recipients": (Recipient(category=RecipientCategory.OTHER),)}, ["REG027 .recipients[0]"]),
        ({"recipients": (Recipient(category=RecipientCategory.PARTNER),)}, []),
        ({"security": (SecurityMeasure(kind=SecurityMeasureKind.OTHER),)}, ["REG027 .security[0]"]),
        (
            {"security": (SecurityMeasure(kind=SecurityMeasureKind.OTHER, controls=(SecurityControl.LOGGING,)),)},
            [],
        ),
        ({"security": (SecurityMeasure(kind=SecurityMeasureKind.BACKUP),)}, []),
    ],
)
def test_a_line_of_others_is_explained(changes: dict[str, object], expected: list[str]) -> None:
    """« Autres (préciser) » says nothing alone; any other line, once ticked, does."""
    assert found(changed(RECORD, changes)) == expected


def test_what_is_told_as_missing_is_not_told_again_as_a_filler() -> None:
    """A purpose « À compléter » is a missing purpose, and only that; so is a nameless controller."""
    filled = attrs.evolve(RECORD, purposes=(attrs.evolve(PURPOSE, description="À compléter"),))
    assert found(filled) == ["REG003 .purposes[0].description"]
    served = (ServedController(controller=Party(name="XXX")),)
    assert found_in_processor(attrs.evolve(PROCESSOR_RECORD, controllers=served)) == [
        "REG008 .controllers[0].controller.name"
    ]


@pytest.mark.parametrize(
    ("changes", "path"),
    [
        ({"name": "Suivi des patients hospitalisÃ©s"}, ".name"),
        ({"comments": "lâ€™accueil"}, ".comments"),
        ({"data": (attrs.evolve(DATA, description="AntÃ©cÃ©dents"),)}, ".data[0].description"),
        (
            {
                "any_joint_controller": Answer.YES,
                "joint_controllers": (
                    Party(name="Maison", contact=Contact(last_name="ÃlÃ©onore", email="maison@example.org")),
                ),
            },
            ".joint_controllers[0].contact.last_name",
        ),
    ],
)
def test_a_badly_decoded_text_is_found_wherever_it_stands(changes: dict[str, object], path: str) -> None:
    """Names and comments are read too: an accent is never written so (trap T-14)."""
    assert f"REG028 {path}" in found(changed(RECORD, changes))


def test_a_badly_decoded_file_gives_one_finding_a_record() -> None:
    """All the accents of a record were read by one program: it is told once."""
    record = attrs.evolve(
        RECORD, name="Suivi mÃ©dical", purposes=(attrs.evolve(PURPOSE, description="PrÃ©venir et soigner"),)
    )
    assert found(record) == ["REG028"]
    assert message(record, "REG028") == ("2 textes de cette fiche sont mal encodés (nom de l’activité, finalités).")


def test_a_badly_decoded_name_is_quoted_nowhere() -> None:
    """No message of a finding holds a text of the register."""
    record = attrs.evolve(RECORD, name="Dossier de ChimÃ¨re-Factice", data_source="XXX", reference="Chimère")
    assert all("him" not in finding.message and "XXX" not in finding.message for finding in raw(record))


def test_a_processor_record_is_read_too() -> None:
    """Its texts are judged as those of a controller."""
    record = attrs.evolve(PROCESSOR_RECORD, name="?", sub_processors=(Party(name="RÃ©seau"),))
    assert found_in_processor(record) == ["REG027 .name", "REG028 .sub_processors[0].name"]


@pytest.mark.parametrize("kind", [ControllerRecord, ProcessorRecord])
def test_every_part_that_holds_texts_has_a_name(kind: type[ControllerRecord | ProcessorRecord]) -> None:
    """A part without a French name could not be told; those left out hold no text."""
    silent = {
        "subject", "created_on", "updated_on", "any_joint_controller", "any_recipient", "any_transfer", "any_processor",
        "automated_decision", "persons", "occasional", "likely_risk", "large_scale",
    }  # fmt: skip
    assert {field.name for field in fields_of(kind)} - silent <= set(record_texts._PARTS)
