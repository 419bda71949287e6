# SPDX-License-Identifier: MIT
"""The strict reading and the writing of JSON text."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exchange_samples import trees
from rgpd_sante.errors import FactError, Fault, InputError
from rgpd_sante.exchange import text as module
from rgpd_sante.exchange.text import Json, read_json, write_json

REFUSED = [
    # form
    ("", "$", "Ligne 1, colonne 1 : une valeur est attendue ici."),
    ('{"a": [1, 2', "$.a[1]", "Ligne 1, colonne 12 : une virgule, ou la fin de la liste ou de l’objet"),
    ('{\n  "a" 1}', "$.a", "Ligne 2, colonne 7 : un deux-points est attendu ici."),
    ("{'a': 1}", "$", "Ligne 1, colonne 2 : une clé entre guillemets droits est attendue ici."),
    ("[1] []", "$", "Ligne 1, colonne 5 : texte en trop après la fin des données."),
    ('["abc', "$[0]", "Ligne 1, colonne 2 : le guillemet fermant de ce texte manque."),
    ('["a\tb"]', "$[0]", "Ligne 1, colonne 4 : caractère de commande interdit dans un texte."),
    (r'["\x"]', "$[0]", "Ligne 1, colonne 3 : échappement inconnu après une barre oblique inverse."),
    (r'["\u12"]', "$[0]", "échappement inconnu après une barre oblique inverse."),
    # what Python would take
    ('{"a": NaN}', "$.a", "Ligne 1, colonne 7 : « NaN » n’est pas une valeur du JSON."),
    ("[1,\n -Infinity]", "$[1]", "Ligne 2, colonne 2 : « -Infinity » n’est pas une valeur du JSON."),
    ('{"a": {"b": 1, "b": 2}}', "$.a.b", "Ligne 1, colonne 16 : clé en double, « b »."),
    (r'{"a": 1, "\u0061": 2}', "$.a", "clé en double, « a »."),
    ('{"une clé": 1, "une clé": 2}', '$["une clé"]', "clé en double, « une clé »."),
    (r'{"a": "\ud800"}', "$.a", "Ligne 1, colonne 7 : moitié de caractère (substitut isolé)."),
    ('["\ud800"]', "$", "Ligne 1, colonne 3 : moitié de caractère (substitut isolé)."),
    ("[1e400]", "$[0]", "Ligne 1, colonne 2 : nombre trop grand."),
    ("[-1e400]", "$[0]", "nombre trop grand."),
    (f"[{'9' * 1001}]", "$[0]", "nombre de plus de 1000 chiffres."),
    ("[" * 65 + "]" * 65, "$", "Ligne 1, colonne 65 : plus de 64 niveaux imbriqués."),
    ('["[", ' + '{"a":' * 100_000, "$", "plus de 64 niveaux imbriqués."),
    # bytes
    (b"[1,\n \xff]", "$", "Ligne 2, colonne 2 : octet qui n’est pas de l’UTF-8."),
    ('{"a": 1}'.encode("utf-16"), "$", "Texte en UTF-16 ou UTF-32 ; attendu : UTF-8."),
    ('{"a": 1}'.encode("utf-16-le"), "$", "Texte en UTF-16 ou UTF-32 ; attendu : UTF-8."),
    (b"\xef\xbb\xbf\xff", "$", "Ligne 1, colonne 1 : octet qui n’est pas de l’UTF-8."),
]


@pytest.mark.parametrize(("source", "path", "message"), REFUSED)
def test_refused_text(source: str | bytes, path: str, message: str) -> None:
    """A text that is not strict JSON is refused with its path, its line and column, in French."""
    with pytest.raises(InputError) as refused:
        read_json(source)
    (fault,) = refused.value.faults
    assert fault.path == path
    assert message in fault.message


def test_all_faults_but_form_are_told_at_once() -> None:
    """Every strictness fault of a well formed text is told, in the order of the text."""
    with pytest.raises(InputError) as refused:
        read_json('{"a": NaN, "b": [true, 1e999, "x", 2, -1.5], "a": "\\udc00"}')
    assert [fault.path for fault in refused.value.faults] == ["$.a", "$.b[1]", "$.a", "$.a"]


def test_a_fault_of_form_is_told_alone() -> None:
    """Nothing else can be said of a text whose form is broken."""
    with pytest.raises(InputError) as refused:
        read_json('{"a": 1, "a": 2')
    assert [fault.developer for fault in refused.value.faults] == ["line 1, column 16: comma expected"]


def test_the_file_is_not_quoted() -> None:
    """A refused text is not quoted, and a key is shortened."""
    with pytest.raises(InputError) as refused:
        read_json('{"' + "k" * 500 + '": 1, "' + "k" * 500 + '": "Jeanne Exemple"}')
    assert "Jeanne" not in refused.value.message
    assert len(refused.value.message) < 200


def test_too_long(monkeypatch: pytest.MonkeyPatch) -> None:
    """A text past the longest length is refused unread."""
    monkeypatch.setattr(module, "LARGEST", 10)
    with pytest.raises(InputError, match="longer than 10 bytes"):
        read_json(b" " * 11)
    assert read_json(b"        []") == []


@pytest.mark.parametrize(
    ("source", "tree"),
    [
        (b'\xef\xbb\xbf{"a": 1}', {"a": 1}),
        ('\ufeff{"a": 1}', {"a": 1}),
        (r'["\ud83d\ude00"]', ["😀"]),
        ('["[[[", "\\"{{"]', ["[[[", '"{{']),
        ("[" * 64 + "]" * 64, None),
        ("[1e300, -0.5, 12, null, true]", [1e300, -0.5, 12, None, True]),
        (f"[{'9' * 1000}]", [10**1000 - 1]),
    ],
)
def test_accepted_text(source: str | bytes, tree: Json) -> None:
    """A byte order mark, whole escaped pairs, brackets in texts and 64 levels are read."""
    assert read_json(source) == tree or tree is None


@given(trees)
def test_written_then_read(tree: Json) -> None:
    """What is written is read back, as text and as bytes."""
    text = write_json(tree)
    assert text.endswith("\n")
    assert read_json(text) == tree
    assert read_json(text.encode()) == tree


@given(st.text() | st.binary() | st.text('{}[]",:\\ud8NaInfity0123456789eE+-. tru\n'))
def test_junk_text(source: str | bytes) -> None:
    """Any text or bytes is read or refused with places; nothing else happens."""
    try:
        tree = read_json(source)
    except InputError as error:
        assert error.faults  # noqa: PT017 - the other outcome is a value
        assert all(  # noqa: PT017
            isinstance(fault, Fault) and fault.message for fault in error.faults
        )
    else:
        assert tree == json.loads(source)


@given(trees, st.data())
def test_broken_text(tree: Json, data: st.DataObject) -> None:
    """A text with one character changed is read or refused; nothing else happens."""
    text = write_json(tree)
    position = data.draw(st.integers(0, len(text) - 1))
    broken = text[:position] + data.draw(st.characters() | st.sampled_from('"{}[],:\\N')) + text[position + 1 :]
    try:
        read_json(broken)
    except InputError as error:
        assert error.faults  # noqa: PT017 - the other outcome is a value


@pytest.mark.parametrize(
    ("tree", "place"),
    [
        ({"x": [1], "y": {"z": 1}, "a": [1, {"b": "\ud800"}]}, "$.a[1].b"),
        ({"a": {"\ud800": None}}, "$.a"),
        ("\ud800", "$"),
    ],
)
def test_half_a_character_is_not_written(tree: Json, place: str) -> None:
    """A text that no file can carry is refused at writing, with its place."""
    with pytest.raises(FactError) as refused:
        write_json(tree)
    assert refused.value.field == place


def test_written_form() -> None:
    """Keys keep their order, accents stay, and the text ends with a newline."""
    assert write_json({"b": "é", "a": []}) == '{\n  "b": "é",\n  "a": []\n}\n'
