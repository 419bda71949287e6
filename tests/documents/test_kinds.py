# SPDX-License-Identifier: MIT
"""The door to the documents: which one, about which breach or which record, and what is refused."""

from __future__ import annotations

import pickle
from datetime import UTC, datetime

import attrs
import pytest

from breach_samples import full_dossier
from document_dossiers import bare_dossier, words_of
from rgpd_sante.documents.kinds import (
    INSURANCE_KINDS,
    REGISTER_KINDS,
    BreachChoiceError,
    DocumentKind,
    NoRegisterError,
    RecordChoiceError,
    document,
)
from rgpd_sante.dossier import Dossier
from rgpd_sante.errors import FactError, RgpdSanteError, UnsupportedError
from rgpd_sante.register import ControllerRecord, ProcessorRecord, Register

AT = datetime(2026, 10, 1, 12, 0, tzinfo=UTC)
ABOUT_BREACHES = [kind for kind in DocumentKind if kind not in REGISTER_KINDS | INSURANCE_KINDS]
ABOUT_NO_INSURANCE = [kind for kind in DocumentKind if kind not in INSURANCE_KINDS]
ABOUT_ALL = {DocumentKind.BREACH_REGISTER, DocumentKind.EXPOSURE_NOTE, DocumentKind.ADEQUACY_NOTE}
ABOUT_ONE = [kind for kind in ABOUT_BREACHES if kind not in ABOUT_ALL]
ABOUT_RECORDS = sorted(REGISTER_KINDS)


def bare(register: Register | None = None) -> Dossier:
    """Give the dossier that says nothing, with a register of one record unless another is given."""
    one = Register(controller_records=(ControllerRecord(name="Recrutement"),))
    return attrs.evolve(bare_dossier(), register=one if register is None else register)


@pytest.mark.parametrize("kind", ABOUT_NO_INSURANCE)
def test_a_kind_is_named_by_member_or_by_code(kind: DocumentKind) -> None:
    """Both give the same document."""
    assert document(bare(), kind, at=AT) == document(bare(), kind.value, at=AT)


def test_an_unknown_kind_names_those_that_there_are() -> None:
    """The message is French and lists the kinds."""
    with pytest.raises(UnsupportedError) as caught:
        document(bare_dossier(), "poster", at=AT)
    assert "« poster » n’est pas proposé" in caught.value.message
    assert "action_plan" in caught.value.message


@pytest.mark.parametrize("kind", DocumentKind)
def test_a_naive_instant_is_refused(kind: DocumentKind) -> None:
    """An instant without offset would move every deadline."""
    with pytest.raises(FactError):
        document(bare(), kind, at=AT.replace(tzinfo=None))


@pytest.mark.parametrize("kind", ABOUT_ONE)
def test_the_only_breach_needs_no_reference(kind: DocumentKind) -> None:
    """Where there is one breach, the document is about it, named or not."""
    assert document(bare_dossier(), kind, at=AT) == document(bare_dossier(), kind, at=AT, reference="A")


@pytest.mark.parametrize("kind", ABOUT_ONE)
def test_the_reference_chooses_the_breach(kind: DocumentKind) -> None:
    """Among several, the reference says which."""
    assert document(full_dossier(), kind, at=AT, reference="VIO-2026-0418").reference == "VIO-2026-0418"


@pytest.mark.parametrize("kind", ABOUT_ONE)
def test_several_breaches_need_a_reference(kind: DocumentKind) -> None:
    """Without a reference the message names those of the dossier, and guesses none."""
    with pytest.raises(BreachChoiceError) as caught:
        document(full_dossier(), kind, at=AT)
    assert caught.value.message == (
        "Le dossier contient plusieurs violations : indiquer la référence de l’une d’elles "
        "(VIO-2026-0417, VIO-2026-0418)."
    )


@pytest.mark.parametrize("kind", ABOUT_BREACHES)
def test_a_reference_of_no_breach_is_refused(kind: DocumentKind) -> None:
    """A wrong reference is never taken for another, in whatever document."""
    with pytest.raises(BreachChoiceError) as caught:
        document(full_dossier(), kind, at=AT, reference="VIO-1999-0001")
    assert caught.value.message == (
        "Aucune violation n’a la référence « VIO-1999-0001 » ; références du dossier : VIO-2026-0417, VIO-2026-0418."
    )
    assert caught.value.admitted == ("VIO-2026-0417", "VIO-2026-0418")


@pytest.mark.parametrize("kind", ABOUT_ONE)
def test_a_dossier_without_breach_says_so(kind: DocumentKind) -> None:
    """There is nothing to write about, and no reference to choose from."""
    with pytest.raises(BreachChoiceError) as caught:
        document(attrs.evolve(full_dossier(), breaches=()), kind, at=AT)
    assert caught.value.message == "Le dossier ne contient aucune violation."
    assert isinstance(caught.value, RgpdSanteError)
    assert not isinstance(caught.value, KeyError)


def test_the_error_survives_a_process_pool() -> None:
    """It comes back whole from another process."""
    error = BreachChoiceError("x", ("A", "B"))
    copy = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own bytes
    assert (type(copy), copy.message) == (BreachChoiceError, error.message)


def test_the_register_holds_every_breach_or_the_one_asked_for() -> None:
    """Without a reference it is whole; with one it is an extract."""
    whole = words_of(document(full_dossier(), "breach_register", at=AT))
    extract = words_of(document(full_dossier(), "breach_register", at=AT, reference="VIO-2026-0418"))
    assert "Fiche de la violation VIO-2026-0417" in whole
    assert "Fiche de la violation VIO-2026-0418" in whole
    assert "VIO-2026-0417" not in extract


@pytest.mark.parametrize("kind", ABOUT_RECORDS)
def test_without_a_register_nothing_is_made_from_it(kind: DocumentKind) -> None:
    """A dossier that knows of no register is told so, whatever is asked for; its breaches can still be told."""
    with pytest.raises(NoRegisterError) as caught:
        document(bare_dossier(), kind, at=AT, reference="A")
    assert caught.value.message == "Le dossier ne contient aucun registre."
    assert caught.value.asked == kind
    assert set(caught.value.admitted) == set(ABOUT_BREACHES) | INSURANCE_KINDS


@pytest.mark.parametrize("kind", ABOUT_RECORDS)
@pytest.mark.parametrize("asked", ["TRT-LICORNE-A", "Tenue des dossiers de soins des Licornes"])
def test_a_record_is_chosen_by_its_reference_or_its_name(kind: DocumentKind, asked: str) -> None:
    """Every document made from the register can be about one record alone."""
    words = words_of(document(full_dossier(), kind, at=AT, reference=asked))
    assert "Tenue des dossiers de soins des Licornes" in words
    assert "Agenda tenu pour les voisins" not in words


@pytest.mark.parametrize("kind", ABOUT_RECORDS)
def test_what_names_no_record_is_refused(kind: DocumentKind) -> None:
    """A wrong reference is never taken for another, nor the reference of a breach for that of a record."""
    with pytest.raises(RecordChoiceError) as caught:
        document(full_dossier(), kind, at=AT, reference="VIO-2026-0417")
    assert "« VIO-2026-0417 »" in caught.value.message
    assert "TRT-LICORNE-A" in caught.value.message


@pytest.mark.parametrize("kind", [DocumentKind.INFORMATION_NOTICE_LEAFLET, DocumentKind.INFORMATION_NOTICE_POSTER])
def test_a_notice_is_not_about_what_is_done_for_others(kind: DocumentKind) -> None:
    """A record of a processor has no notice: it is for the controller served to inform."""
    with pytest.raises(RecordChoiceError):
        document(full_dossier(), kind, at=AT, reference="SST-LICORNE-B")


def test_a_sheet_of_several_needs_a_choice() -> None:
    """Without a reference the only record is told; among several, or none, nothing is guessed."""
    assert "Recrutement" in words_of(document(bare(), "processing_record", at=AT))
    with pytest.raises(RecordChoiceError, match="TRT-LICORNE-A, SST-LICORNE-B"):
        document(full_dossier(), "processing_record", at=AT)
    with pytest.raises(RecordChoiceError) as caught:
        document(bare(Register()), "processing_record", at=AT)
    assert caught.value.message == "Le registre ne contient aucune fiche."


def test_the_sheet_of_a_processor_is_one_too() -> None:
    """What is done for others has its own sheet, whose title says so."""
    sheet = document(full_dossier(), "processing_record", at=AT, reference="SST-LICORNE-B")
    assert sheet.title == "Fiche de registre du sous-traitant\u00a0: Agenda tenu pour les voisins"
    assert sheet.reference == "SST-LICORNE-B"


def test_an_extract_of_a_register_keeps_its_kind_of_record() -> None:
    """The extract of a record of a processor has no list of activities, and the other way round."""
    dossier = bare(
        Register(
            controller_records=(ControllerRecord(reference="T1"),), processor_records=(ProcessorRecord(reference="S1"),)
        )
    )
    own = words_of(document(dossier, "processing_register", at=AT, reference="T1"))
    served = words_of(document(dossier, "processing_register", at=AT, reference="S1"))
    assert ("Liste des activités" in own, "d’autres responsables" in own) == (True, False)
    assert ("Liste des activités" in served, "d’autres responsables" in served) == (False, True)
