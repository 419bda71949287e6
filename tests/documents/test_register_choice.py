# SPDX-License-Identifier: MIT
"""The choice of a record: by reference first, then by name, and never by guess."""

from __future__ import annotations

import pickle

import pytest

from rgpd_sante.documents.register_choice import NoRegisterError, RecordChoiceError, chosen_record, narrowed
from rgpd_sante.errors import RgpdSanteError
from rgpd_sante.register import ControllerRecord, ProcessorRecord, Register

REGISTER = Register(
    controller_records=(
        ControllerRecord(reference="T1", name="Soins"),
        ControllerRecord(reference="T2", name="Paie"),
        ControllerRecord(reference="T3", name="Paie"),
        ControllerRecord(name="T1"),
    ),
    processor_records=(ProcessorRecord(reference="S1", name="Agenda"),),
    version="7",
)


@pytest.mark.parametrize(("asked", "reference"), [("T2", "T2"), ("Soins", "T1"), ("Agenda", "S1"), ("T1", "T1")])
def test_a_record_is_found(asked: str, reference: str) -> None:
    """A reference goes before a name that reads the same, and both kinds of record are looked at."""
    assert chosen_record(REGISTER, asked).reference == reference


@pytest.mark.parametrize(
    ("asked", "message"),
    [
        ("Paie", "Plusieurs fiches ont la référence ou le nom « Paie »"),
        ("Inconnue", "Aucune fiche n’a la référence ni le nom « Inconnue »"),
        (None, "Le registre contient plusieurs fiches : indiquer la référence ou le nom de l’une d’elles"),
    ],
)
def test_a_choice_that_is_not_clear_names_the_references(asked: str | None, message: str) -> None:
    """The message says what is wrong and which references there are, not the names of the activities."""
    with pytest.raises(RecordChoiceError) as caught:
        chosen_record(REGISTER, asked)
    assert caught.value.message.startswith(message)
    assert "références du registre : T1, T2, T3, S1" in caught.value.message
    assert "Agenda" not in caught.value.message


def test_records_without_reference_are_chosen_by_name() -> None:
    """Where no record bears a reference the message says so."""
    register = Register(controller_records=(ControllerRecord(name="A"), ControllerRecord(name="B")))
    with pytest.raises(RecordChoiceError, match=r"supported: $") as caught:
        chosen_record(register, None)
    assert "références du registre : aucune" in caught.value.message


def test_a_register_of_one_kind_of_record_is_left() -> None:
    """The register keeps what is said of it, and one record."""
    own = narrowed(REGISTER, chosen_record(REGISTER, "T2"))
    assert (own.version, [record.name for record in own.controller_records], own.processor_records) == (
        "7",
        ["Paie"],
        (),
    )
    served = narrowed(REGISTER, chosen_record(REGISTER, "S1"))
    assert (served.controller_records, served.processor_records) == ((), REGISTER.processor_records)


@pytest.mark.parametrize(
    "error", [NoRegisterError("processing_record", ("action_plan",)), RecordChoiceError("x", ("A", "B"), 2)]
)
def test_an_error_survives_a_process_pool(error: RgpdSanteError) -> None:
    """It comes back whole from another process."""
    copy = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own bytes
    assert (type(copy), copy.message) == (type(error), error.message)
