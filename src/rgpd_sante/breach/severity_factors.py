# SPDX-License-Identifier: MIT
"""What a person may state for the ENISA score where the coded facts are not enough: context and identification."""

from __future__ import annotations

import attrs
from attrs.validators import optional

from rgpd_sante.errors import FactError, shown
from rgpd_sante.facts import Answer, a_text, an_instance, no_repeat, several
from rgpd_sante.vocabulary.breach import DataKind
from rgpd_sante.vocabulary.severity import DataClass, IdentifierClue

__all__ = ["ContextAdjustment", "SeverityFactors"]

_LARGEST_STEP = 3


@attrs.frozen(kw_only=True)
class ContextAdjustment:
    """A whole-step adjustment of the processing context of one class of data, with its reason.

    Volume counts here only as data *per person* (content and time), never as the number of persons.

    Raises:
        FactError: if ``steps`` is not a whole number from -3 to 3, zero excluded.
    """

    data_class: DataClass = attrs.field(validator=an_instance(DataClass))
    steps: int = attrs.field(validator=an_instance(int))
    reason: str = attrs.field(repr=False, validator=a_text)

    @steps.validator
    def _check_steps(self, attribute: attrs.Attribute[int], value: int) -> None:
        if not 0 < abs(value) <= _LARGEST_STEP:
            raise FactError(
                attribute.name,
                given=shown(value),
                expected="a whole number of steps from -3 to 3, not 0",
                attendu="un nombre entier de pas de -3 à 3, différent de 0",
                article="ENISA 2013, contexte du traitement (DPC)",
            )


@attrs.frozen(kw_only=True)
class SeverityFactors:
    """Statements that refine the score; what is left out is derived from the other facts, prudently.

    ``credentials_open`` says which kinds of data stolen credentials give access to: credentials are no class of
    their own. ``pseudonymised`` with a safe re-identification base lowers the ease of identification.
    """

    context: tuple[ContextAdjustment, ...] = attrs.field(default=(), validator=several(ContextAdjustment))
    identifiers: tuple[IdentifierClue, ...] = attrs.field(default=(), validator=[several(IdentifierClue), no_repeat])
    pseudonymised: Answer = attrs.field(default=Answer.UNKNOWN, validator=an_instance(Answer))
    credentials_open: tuple[DataKind, ...] = attrs.field(default=(), validator=[several(DataKind), no_repeat])
    note: str | None = attrs.field(default=None, repr=False, validator=optional(a_text))
