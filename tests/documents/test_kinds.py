# SPDX-License-Identifier: MIT
"""The door to the documents: which one, about which breach, and what is refused."""

from __future__ import annotations

import pickle
from datetime import UTC, datetime

import attrs
import pytest

from breach_samples import full_dossier
from document_dossiers import bare_dossier, words_of
from rgpd_sante.documents.kinds import BreachChoiceError, DocumentKind, document
from rgpd_sante.errors import FactError, RgpdSanteError, UnsupportedError

AT = datetime(2026, 10, 1, 12, 0, tzinfo=UTC)
ABOUT_ONE = [kind for kind in DocumentKind if kind is not DocumentKind.BREACH_REGISTER]


@pytest.mark.parametrize("kind", DocumentKind)
def test_a_kind_is_named_by_member_or_by_code(kind: DocumentKind) -> None:
    """Both give the same document."""
    assert document(bare_dossier(), kind, at=AT) == document(bare_dossier(), kind.value, at=AT)


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
        document(bare_dossier(), kind, at=AT.replace(tzinfo=None))


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


@pytest.mark.parametrize("kind", DocumentKind)
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
