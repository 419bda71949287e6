# SPDX-License-Identifier: MIT
"""Numbers as French readers write them: ``1 234,56 €``, with the no-break spaces of the locale.

Rounding is half up, and done before the formatting: the formatter itself rounds half to even.
"""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from typing import Final

from babel import Locale
from babel.numbers import format_currency, format_decimal, format_percent

from rgpd_sante.documents.typography import NO_BREAK_SPACE
from rgpd_sante.errors import FactError, hidden, shown

__all__ = ["euros", "number", "percent"]

_FRENCH: Final = Locale("fr", "FR")
_CENT: Final = Decimal("0.01")
_HUNDREDTH_OF_PERCENT: Final = Decimal("0.0001")
_LARGEST: Final = Decimal(10) ** 18


def number(value: int) -> str:
    r"""Write a whole number, U+202F between thousands.

    Raises:
        FactError: if the number is not below a billion billions.

    Examples:
        >>> number(12345)
        '12\u202f345'
    """
    if abs(value) >= _LARGEST:
        raise FactError(
            "number",
            given=hidden(value),
            expected="a number below a billion billions",
            attendu="un nombre inférieur à un milliard de milliards",
        )
    return format_decimal(value, locale=_FRENCH)


def euros(amount: Decimal) -> str:
    r"""Write an amount in euros, rounded half up to the cent; an amount without cents shows none.

    Raises:
        FactError: if the amount is no finite number below a billion billions.

    Examples:
        >>> euros(Decimal("1234.565"))
        '1\u202f234,57\xa0€'
        >>> euros(Decimal(20_000_000))
        '20\u202f000\u202f000\xa0€'
    """
    rounded = _rounded("amount", amount, _CENT)
    if rounded == rounded.to_integral_value():
        return f"{number(int(rounded))}{NO_BREAK_SPACE}€"
    return format_currency(rounded, "EUR", locale=_FRENCH)


def percent(ratio: Decimal) -> str:
    r"""Write a ratio as a percentage, with two decimals at most, rounded half up.

    Raises:
        FactError: if the ratio is no finite number below a billion billions.

    Examples:
        >>> percent(Decimal("0.02")), percent(Decimal("0.125"))
        ('2\xa0%', '12,5\xa0%')
    """
    return format_percent(_rounded("ratio", ratio, _HUNDREDTH_OF_PERCENT), f"#,##0.##{NO_BREAK_SPACE}%", locale=_FRENCH)


def _rounded(field: str, value: Decimal, step: Decimal) -> Decimal:
    if not value.is_finite() or abs(value) >= _LARGEST:
        raise FactError(field, given=shown(str(value)), expected="a finite number", attendu="un nombre fini")
    return value.quantize(step, rounding=ROUND_HALF_UP) + 0  # adding zero takes the sign off a zero
