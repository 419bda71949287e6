# SPDX-License-Identifier: MIT
"""Junk against every door of the library: nothing but our own errors may come out.

A door is a :class:`Parser`: a call that takes what came from outside, and the only errors it may raise. To put another
one under this test, write a function that yields parsers and add it to ``DISCOVERIES``; modules of identifiers need
nothing, they are found.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Iterator
from types import ModuleType

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import rgpd_sante
from rgpd_sante.errors import FactError, InputError, RgpdSanteError
from rgpd_sante.practice import identifiers
from rgpd_sante.practice.identifiers import IdentifierError, IdentifierKind

NOT_NUMBERS = {"diagnosis", "errors", "kinds"}
VERBS = ("compact", "validate", "is_valid", "format")


@attrs.frozen(kw_only=True)
class Parser:
    """A door: what is called with the junk, and the errors that may come out of it."""

    name: str
    parse: Callable[[object], object]
    errors: tuple[type[RgpdSanteError], ...]


def identifier_modules() -> dict[str, ModuleType]:
    """Find the modules of numbers by looking into the package, not by a list kept by hand."""
    return {
        found.name: importlib.import_module(f"{identifiers.__name__}.{found.name}")
        for found in pkgutil.iter_modules(identifiers.__path__)
        if not found.name.startswith("_") and found.name not in NOT_NUMBERS
    }


IDENTIFIERS = identifier_modules()


def identifier_parsers() -> Iterator[Parser]:
    """Yield the verbs of each number that raise."""
    for name, module in IDENTIFIERS.items():
        for verb in ("compact", "validate", "format"):
            yield Parser(name=f"{name}.{verb}", parse=getattr(module, verb), errors=(IdentifierError,))


def facade_parsers() -> Iterator[Parser]:
    """Yield the readers that the façade hands on: whatever reads, by its name."""
    for name in rgpd_sante.__all__:
        if name.startswith("loads") or name in {"instant", "provision"}:
            yield Parser(name=name, parse=getattr(rgpd_sante, name), errors=(InputError, FactError))


DISCOVERIES: tuple[Callable[[], Iterator[Parser]], ...] = (identifier_parsers, facade_parsers)
PARSERS = [parser for discovery in DISCOVERIES for parser in discovery()]

NOT_TEXT: dict[str, object] = {
    "none": None,
    "true": True,
    "zero": 0,
    "whole number": 73282932000074,
    "huge number": 10**4000,
    "float": 732829320.0,
    "nan": float("nan"),
    "infinity": float("inf"),
    "complex": 1j,
    "bytes": b"732829320",
    "bytearray": bytearray(b"732829320"),
    "list of digits": list("732829320"),
    "tuple": ("732829320",),
    "dict": {"7": "3"},
    "set": {"732829320"},
    "object": object(),
    "class": str,
    "exception": ValueError("732829320"),
}
TEXT: dict[str, str] = {
    "empty": "",
    "space": " ",
    "separators only": " .\u00a0\u202f",
    "nul": "\0",
    "nul in a number": "732829\x00320",
    "escape": "\x1b[31m732829320",
    "line feed inside": "732829\n320",
    "emoji": "🩺" * 9,
    "keycap digits": "7️⃣3️⃣2️⃣",
    "superscript digits": "⁷³²⁸²⁹³²⁰",
    "superscript of 11": "¹⁰⁰⁰⁵¹⁷³¹⁴⁰",
    "circled digits": "⑦③②⑧②⑨③②⓪",
    "arabic-indic digits": "٧٣٢٨٢٩٣٢٠",
    "arabic-indic of 11": "١٠٠٠٥١٧٣١٤٠",
    "devanagari digits": "७३२८२९३२०",
    "full-width digits": "７３２８２９３２０",
    "full-width of 14": "７３２８２９３２００００７４",
    "mathematical bold digits": "".join(chr(0x1D7CE + int(digit)) for digit in "732829320"),
    "arabic-indic nir": "".join(chr(0x660 + int(digit)) for digit in "100999900000025"),
    "lone surrogate": "\ud800",
    "surrogates for a siren": "\udc37" * 9,
    "right-to-left mark": "\u200f732829320",
    "zero-width space": "732\u200b829\u200b320",
    "byte order mark": "\ufeff732829320",
    "combining accent": "732829320\u0301",
    "sign": "+732829320",
    "minus": "-73282932",
    "exponent": "7e8",
    "hexadecimal": "0x2BADBEEF",
    "underscores": "732_829_320",
    "format string": "{0.__class__}",
    "percent": "%s%s%n",
    "markup": "<script>alert(1)</script>",
    "path": "../../etc/passwd",
    "sharp s": "ß" * 9,
    "dotless i": "ı" * 11,
    "huge digits": "7" * 200_000,
    "huge spaces": " " * 200_000,
    "huge letters": "A" * 200_000,
    "huge brackets": "[" * 200_000,
}
JUNK = {**NOT_TEXT, **TEXT}


def test_every_number_has_a_module_and_every_module_a_number() -> None:
    """The modules found are the kinds of identifiers, no more and no less."""
    assert set(IDENTIFIERS) == {kind.value for kind in IdentifierKind}


@pytest.mark.parametrize("verb", VERBS)
@pytest.mark.parametrize("name", IDENTIFIERS)
def test_every_number_has_the_four_verbs(name: str, verb: str) -> None:
    """Each module of a number offers the verbs of python-stdnum, and hands them on."""
    assert callable(getattr(IDENTIFIERS[name], verb))
    assert verb in IDENTIFIERS[name].__all__


@pytest.mark.parametrize("junk", JUNK.values(), ids=JUNK.keys())
@pytest.mark.parametrize("name", IDENTIFIERS)
def test_no_junk_is_a_number(name: str, junk: object) -> None:
    """Junk is never valid, and is refused by ``validate`` with our own error, which does not quote it."""
    module = IDENTIFIERS[name]
    assert module.is_valid(junk) is False
    with pytest.raises(IdentifierError) as caught:
        module.validate(junk)
    told = str(caught.value) + caught.value.message
    assert "732829320" not in told
    assert len(str(junk)) < 9 or str(junk) not in told


@pytest.mark.parametrize("junk", JUNK.values(), ids=JUNK.keys())
@pytest.mark.parametrize("parser", PARSERS, ids=lambda parser: parser.name)
def test_a_door_lets_only_its_own_errors_out(parser: Parser, junk: object) -> None:
    """Whatever is thrown at a door, it answers or raises an error of the library with a French message."""
    assert _outcome(parser, junk) != ""


@pytest.mark.parametrize("parser", PARSERS, ids=lambda parser: parser.name)
@given(text=st.text(st.characters(codec=None)))
def test_a_door_stands_any_text(parser: Parser, text: str) -> None:
    """Any text at all, lone surrogates included, is answered or refused."""
    assert _outcome(parser, text) != ""


def _outcome(parser: Parser, junk: object) -> str:
    """Return ``answered`` or the French message of the refusal; any other error is let through and fails the test."""
    try:
        parser.parse(junk)
    except parser.errors as refusal:
        return refusal.message
    return "answered"
