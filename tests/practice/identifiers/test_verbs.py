# SPDX-License-Identifier: MIT
"""What holds of every number alike: the verbs agree, a mistyped digit is caught, no error quotes the number."""

from __future__ import annotations

import copy
import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rgpd_sante.errors import FactError
from rgpd_sante.practice.identifiers import (
    IdentifierChecksumError,
    IdentifierComponentError,
    IdentifierError,
    IdentifierFormatError,
    IdentifierKind,
    IdentifierLengthError,
    IdentifierZeroError,
)
from rgpd_sante.practice.identifiers.diagnosis import _MODULES
from strategies_identifiers import VALID_NUMBERS

KINDS = list(IdentifierKind)
KEYED = [kind for kind in KINDS if kind is not IdentifierKind.ADELI]

ONE_OF_EACH = [
    (IdentifierKind.RPPS, "1000517314", IdentifierLengthError),
    (IdentifierKind.SIREN, "73282932O", IdentifierFormatError),
    (IdentifierKind.SIRET, "73282932000079", IdentifierChecksumError),
    (IdentifierKind.NIR, "300999900000022", IdentifierComponentError),
    (IdentifierKind.FINESS, "000000000", IdentifierZeroError),
]


@pytest.mark.parametrize("kind", KINDS)
@given(data=st.data())
def test_what_is_printed_can_be_read_back(kind: IdentifierKind, data: st.DataObject) -> None:
    """A formatted number is valid, and validating it gives the compact one."""
    number = data.draw(VALID_NUMBERS[kind])
    module = _MODULES[kind]
    assert module.is_valid(module.format(number)) is True
    assert module.validate(module.format(number)) == module.compact(number) == number


@pytest.mark.parametrize("kind", KINDS)
@given(text=st.text())
def test_compacting_twice_changes_nothing(kind: IdentifierKind, text: str) -> None:
    """The compact form of a compact form is itself."""
    module = _MODULES[kind]
    assert module.compact(module.compact(text)) == module.compact(text)


@pytest.mark.parametrize("kind", KINDS)
@given(text=st.text())
def test_a_text_of_another_shape_is_printed_as_it_is(kind: IdentifierKind, text: str) -> None:
    """A document shows what was typed when it is not the number expected."""
    module = _MODULES[kind]
    assert module.well_formed(text) or module.format(text) == text


@pytest.mark.parametrize("kind", KEYED)
@given(data=st.data())
def test_one_wrong_digit_breaks_the_key(kind: IdentifierKind, data: st.DataObject) -> None:
    """Any one digit changed into another makes the number invalid, wherever it stands."""
    number = data.draw(VALID_NUMBERS[kind])
    place = data.draw(st.sampled_from([place for place, sign in enumerate(number) if sign.isdecimal()]))
    other = data.draw(st.sampled_from([digit for digit in "0123456789" if digit != number[place]]))
    assert not _MODULES[kind].is_valid(number[:place] + other + number[place + 1 :])


@pytest.mark.parametrize("kind", KINDS)
@given(data=st.data())
def test_no_error_quotes_the_number(kind: IdentifierKind, data: st.DataObject) -> None:
    """Neither message, nor repr, nor attribute of an error holds the number, in either language."""
    number = data.draw(VALID_NUMBERS[kind]) + data.draw(st.sampled_from(["7", "X", "é"]))
    with pytest.raises(IdentifierError) as caught:
        _MODULES[kind].validate(number)
    error = caught.value
    told = " ".join([str(error), repr(error), error.message, repr(vars(error)), repr(error.args)])
    assert number not in told
    assert number[:-1] not in told
    assert error.__context__ is None


@pytest.mark.parametrize(("kind", "number", "cause"), ONE_OF_EACH)
def test_each_cause_has_its_error(kind: IdentifierKind, number: str, cause: type[IdentifierError]) -> None:
    """Each cause raises its own error, which is a fact error, tells the kind and hides the number."""
    with pytest.raises(IdentifierError) as caught:
        _MODULES[kind].validate(number)
    error = caught.value
    assert type(error) is cause
    assert isinstance(error, FactError)
    assert error.kind is kind
    assert kind.upper() in error.message
    assert f"reçu texte de {len(number)} caractères, attendu " in error.message
    assert str(error).startswith(f"{kind.upper()}: got texte de {len(number)} caractères, expected ")
    assert number not in str(error) + error.message


@pytest.mark.parametrize(("kind", "number", "cause"), ONE_OF_EACH)
def test_an_error_survives_a_copy(kind: IdentifierKind, number: str, cause: type[IdentifierError]) -> None:
    """An error pickled or copied keeps its class, its kind and its words."""
    with pytest.raises(IdentifierError) as caught:
        _MODULES[kind].validate(number)
    for twin in (copy.copy(caught.value), pickle.loads(pickle.dumps(caught.value))):  # noqa: S301 - our own bytes
        assert type(twin) is cause
        assert vars(twin) == vars(caught.value)
        assert str(twin) == str(caught.value)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("junk", [None, 10005173140, b"10005173140"])
def test_a_number_is_a_text(kind: IdentifierKind, junk: str) -> None:
    """A number that is no text is refused by its type, which is told."""
    module = _MODULES[kind]
    for verb in (module.compact, module.validate, module.format):
        with pytest.raises(IdentifierFormatError, match=f"valeur de type {type(junk).__name__}") as caught:
            verb(junk)
        assert "un texte\u00a0: " in caught.value.message
    assert not module.well_formed(junk)
