# SPDX-License-Identifier: MIT
"""What a record describes: purposes, data, data subjects, recipients, security measures (art. 30(1)(b) to (d), (g))."""

from __future__ import annotations

from datetime import date

import attrs
from attrs.validators import deep_iterable, optional

from rgpd_sante.facts import Answer, a_text, an_instance, no_repeat, several
from rgpd_sante.register.terms import RetentionTerm
from rgpd_sante.vocabulary.register import (
    Art9Condition,
    DataCategory,
    DataSubjectCategory,
    LegalBasis,
    RecipientCategory,
    SecurityMeasureKind,
)
from rgpd_sante.vocabulary.security import SecurityControl

__all__ = ["Change", "DataItem", "DataSubjects", "Purpose", "Recipient", "SecurityMeasure"]


@attrs.frozen(kw_only=True)
class Purpose:
    """A purpose (*finalité*), which owns its legal basis, its condition of art. 9(2) and its retention.

    ``legal_basis_detail`` names the law, the contract or the legitimate interest. ``professional_secrecy`` tells
    whether the data are processed by or under the responsibility of a person bound by secrecy (art. 9(3)).
    ``retention`` holds for every category of data that has no term of its own.

    Examples:
        >>> Purpose(legal_basis=LegalBasis.LEGAL_OBLIGATION).art9_condition is None
        True
    """

    description: str | None = attrs.field(default=None, repr=False, validator=optional(a_text))
    sub_purposes: tuple[str, ...] = attrs.field(default=(), repr=False, validator=[several(str), deep_iterable(a_text)])
    legal_basis: LegalBasis | None = attrs.field(default=None, validator=optional(an_instance(LegalBasis)))
    legal_basis_detail: str | None = attrs.field(default=None, repr=False, validator=optional(a_text))
    art9_condition: Art9Condition | None = attrs.field(default=None, validator=optional(an_instance(Art9Condition)))
    professional_secrecy: Answer = attrs.field(default=Answer.UNKNOWN, validator=an_instance(Answer))
    retention: tuple[RetentionTerm, ...] = attrs.field(default=(), validator=several(RetentionTerm))


@attrs.frozen(kw_only=True)
class DataItem:
    """A category of personal data, what it holds in words, and how long it is kept."""

    category: DataCategory = attrs.field(validator=an_instance(DataCategory))
    description: str | None = attrs.field(default=None, repr=False, validator=optional(a_text))
    retention: tuple[RetentionTerm, ...] = attrs.field(default=(), validator=several(RetentionTerm))


@attrs.frozen(kw_only=True)
class DataSubjects:
    """A category of persons concerned, with a word on them."""

    category: DataSubjectCategory = attrs.field(validator=an_instance(DataSubjectCategory))
    detail: str | None = attrs.field(default=None, repr=False, validator=optional(a_text))


@attrs.frozen(kw_only=True)
class Recipient:
    """A category of recipients, with a word on them."""

    category: RecipientCategory = attrs.field(validator=an_instance(RecipientCategory))
    detail: str | None = attrs.field(default=None, repr=False, validator=optional(a_text))


@attrs.frozen(kw_only=True)
class SecurityMeasure:
    """A technical or organisational measure (art. 32(1)), with the controls of the catalogue that it applies."""

    kind: SecurityMeasureKind = attrs.field(validator=an_instance(SecurityMeasureKind))
    detail: str | None = attrs.field(default=None, repr=False, validator=optional(a_text))
    controls: tuple[SecurityControl, ...] = attrs.field(default=(), validator=[several(SecurityControl), no_repeat])


@attrs.frozen(kw_only=True)
class Change:
    """A line in the history of a record: the day, what changed, and who entered it."""

    on: date = attrs.field(validator=an_instance(date))
    description: str = attrs.field(repr=False, validator=a_text)
    author: str | None = attrs.field(default=None, repr=False, validator=optional(a_text))
