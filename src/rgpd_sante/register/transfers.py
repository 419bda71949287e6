# SPDX-License-Identifier: MIT
"""Transfers outside the European Economic Area (art. 30(1)(e), chapter V)."""

from __future__ import annotations

import re
from typing import Final

import attrs
from attrs.validators import optional

from rgpd_sante.errors import FactError, hidden, shown
from rgpd_sante.facts import Answer, a_text, an_instance
from rgpd_sante.vocabulary.register import SafeguardKind

__all__ = ["Transfer", "a_country"]

_ALPHA_2: Final = re.compile(r"[A-Z]{2}")


def a_country(_instance: object, attribute: attrs.Attribute[str], value: str) -> None:
    """Check that a field holds a country code of two capital letters (ISO 3166-1 alpha-2)."""
    if not isinstance(value, str) or _ALPHA_2.fullmatch(value) is None:
        raise FactError(
            attribute.name,
            given=hidden(value),
            expected="a country code of two capital letters",
            attendu=f"un code de pays de deux lettres majuscules (exemple : {shown('CH')})",
        )


@attrs.frozen(kw_only=True)
class Transfer:
    """A transfer to a third country or to an international organisation.

    ``country`` is a code of two letters; what no code says (an organisation, a region, a name as it was written)
    stands in ``destination``. Remote access from outside the EEA is a transfer. ``listed_recipient`` tells whether the
    recipient is on the list of the Data Privacy Framework, ``impact_assessed`` whether the law of the country was
    looked at, ``documentation`` where the safeguards are documented (art. 49(1), second subparagraph).

    Raises:
        FactError: if the code is not of two capital letters.

    Examples:
        >>> Transfer(country="CH").safeguard is None
        True
    """

    recipient: str | None = attrs.field(default=None, repr=False, validator=optional(a_text))
    country: str | None = attrs.field(default=None, repr=False, validator=optional(a_country))
    destination: str | None = attrs.field(default=None, repr=False, validator=optional(a_text))
    safeguard: SafeguardKind | None = attrs.field(default=None, validator=optional(an_instance(SafeguardKind)))
    listed_recipient: Answer = attrs.field(default=Answer.UNKNOWN, validator=an_instance(Answer))
    impact_assessed: Answer = attrs.field(default=Answer.UNKNOWN, validator=an_instance(Answer))
    documentation: str | None = attrs.field(default=None, repr=False, validator=optional(a_text))
