# SPDX-License-Identifier: MIT
"""Made-up numbers for the tests: each strategy draws from the whole range of one kind, keys included.

The keys are computed here anew, without the library and without python-stdnum: a shared mistake would not show.
"""

from __future__ import annotations

from collections.abc import Mapping

from hypothesis import strategies as st

from rgpd_sante.practice.identifiers.kinds import IdentifierKind

__all__ = ["VALID_NUMBERS", "adelis", "finesses", "luhn_digit", "nirs", "rppses", "sirens", "sirets"]

_LA_POSTE = "356000000"


def luhn_digit(digits: str) -> str:
    """Return the digit that completes these ones by Luhn: every other one, from the right, is doubled."""
    total = 0
    for rank, digit in enumerate(reversed(digits)):
        value = int(digit) * (2 if rank % 2 == 0 else 1)
        total += value - 9 if value > 9 else value
    return str(-total % 10)


def _digits(count: int) -> st.SearchStrategy[str]:
    return st.text("0123456789", min_size=count, max_size=count)


def _some_digits(count: int) -> st.SearchStrategy[str]:
    return _digits(count).filter(lambda digits: digits.strip("0") != "")


def rppses() -> st.SearchStrategy[str]:
    """RPPS numbers whose key holds."""
    return _some_digits(10).map(lambda base: base + luhn_digit(base))


def finesses() -> st.SearchStrategy[str]:
    """FINESS numbers whose key holds, one in two from Corsica."""
    mainland = _some_digits(8).map(lambda base: base + luhn_digit(base))
    south = _digits(6).map(lambda base: f"2A{base}{luhn_digit('21' + base)}")
    north = _digits(6).map(lambda base: f"2B{base}{luhn_digit('22' + base)}")
    return st.one_of(mainland, st.one_of(south, north))


def sirens() -> st.SearchStrategy[str]:
    """SIREN numbers whose key holds."""
    return _some_digits(8).map(lambda base: base + luhn_digit(base))


def sirets() -> st.SearchStrategy[str]:
    """SIRET numbers whose key holds, save those of La Poste, which has a rule of its own."""
    return (
        st.tuples(sirens(), _digits(4))
        .filter(lambda parts: parts[0] != _LA_POSTE)
        .map(lambda parts: "".join(parts) + luhn_digit("".join(parts)))
    )


def nirs() -> st.SearchStrategy[str]:
    """NIR numbers whose key, sex and month hold, Corsica included."""

    def complete(parts: tuple[str, str, int, str, str]) -> str:
        sex, year, month, department, rest = parts
        counted = {"2A": "19", "2B": "18"}.get(department, department)
        key = 97 - int(f"{sex}{year}{month:02}{counted}{rest}") % 97
        return f"{sex}{year}{month:02}{department}{rest}{key:02}"

    months = st.one_of(st.integers(1, 12), st.integers(20, 42), st.integers(50, 99))
    departments = st.one_of(_digits(2), st.sampled_from(["2A", "2B"]))
    return st.tuples(st.sampled_from("1278"), _digits(2), months, departments, _digits(6)).map(complete)


def adelis() -> st.SearchStrategy[str]:
    """ADELI numbers; their key is whatever it is."""
    return st.one_of(_some_digits(9), st.builds("2{}{}".format, st.sampled_from("AB"), _digits(7)))


VALID_NUMBERS: Mapping[IdentifierKind, st.SearchStrategy[str]] = {
    IdentifierKind.RPPS: rppses(),
    IdentifierKind.ADELI: adelis(),
    IdentifierKind.FINESS: finesses(),
    IdentifierKind.SIREN: sirens(),
    IdentifierKind.SIRET: sirets(),
    IdentifierKind.NIR: nirs(),
}
