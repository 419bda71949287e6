# SPDX-License-Identifier: MIT
"""The full sample is full: no field is left at its default, and no value stands for two fields."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date, datetime
from decimal import Decimal
from enum import Enum

import pytest

from breach_samples import breach_known_by_its_day, full_breach, full_dossier, full_practice
from fact_walk import default_of, fact_classes, instances, values_of
from rgpd_sante.practice.identifiers import IdentifierKind, IdentifierProblem, diagnose
from rgpd_sante.time.instants import in_utc

# two ways to say when the practice became aware, of which a breach bears one
EITHER = {("Breach", "aware_on")}
# a claim names its policy and its breach by their references
LINKS = {"policy_reference", "breach_reference"}
# by their nature a SIRET and a French VAT number hold the SIREN
HOLD_THE_SIREN = {"99988877900017", "FR34999888779"}


def empty_fields(value: object) -> set[tuple[str, str]]:
    """Find the fields, in all that a fact holds, that say nothing."""
    return {
        (type(one).__name__, field.name)
        for one in instances(value)
        for field, held in values_of(one)
        if held in (None, (), default_of(field))
    }


def leaves(value: object) -> Iterator[object]:
    """Yield the texts, numbers, days and instants that a fact holds; codes and links are no values of their own."""
    for one in instances(value):
        for held in [held for field, held in values_of(one) if field.name not in LINKS]:
            for leaf in held if isinstance(held, tuple) else (held,):
                if isinstance(leaf, str | int | date | Decimal) and not isinstance(leaf, Enum):
                    yield leaf


@pytest.mark.parametrize("sample", [full_practice(), full_breach()], ids=["practice", "breach"])
def test_no_field_is_left_at_its_default(sample: object) -> None:
    """Every field of every object of the sample says something, save the day of an awareness known by its hour."""
    assert empty_fields(sample) <= EITHER


def test_the_samples_hold_every_class_and_field() -> None:
    """The dossier holds an object of each class of facts; the day of an awareness stands in its second breach."""
    assert {type(one) for one in instances(full_dossier())} == set(fact_classes())
    assert breach_known_by_its_day().aware_on is not None


def test_each_value_is_found_once() -> None:
    """No two fields share a text, a number, a day or an instant: a value found tells which fact it comes from."""
    shared = [leaf for leaf, times in Counter(leaves(full_dossier())).items() if times > 1]
    assert shared == []


def test_each_instant_is_found_once() -> None:
    """No two instants are the same moment, whatever their offsets."""
    moments = [in_utc(leaf) for leaf in leaves(full_dossier()) if isinstance(leaf, datetime)]
    assert len(moments) == len(set(moments)) > 20


def test_no_text_is_part_of_another() -> None:
    """A text found in a document is its own fact, not a piece of another; the SIREN is the one exception."""
    texts = [leaf for leaf in leaves(full_dossier()) if isinstance(leaf, str)]
    parts = [
        (part, whole)
        for part in texts
        for whole in texts
        if part is not whole and part in whole and whole not in HOLD_THE_SIREN
    ]
    assert parts == []
    assert set(texts) >= HOLD_THE_SIREN


@pytest.mark.parametrize(
    ("kind", "problem"),
    [
        (IdentifierKind.SIREN, None),
        (IdentifierKind.SIRET, None),
        (IdentifierKind.FINESS, None),
        (IdentifierKind.RPPS, None),
        (IdentifierKind.ADELI, IdentifierProblem.OBSOLETE),
    ],
)
def test_the_numbers_are_well_made(kind: IdentifierKind, problem: IdentifierProblem | None) -> None:
    """The numbers of the practice have a valid key; its ADELI number is well formed, and obsolete like all."""
    assert diagnose(kind, getattr(full_practice(), kind.value)) is problem


def test_the_siret_and_the_vat_number_are_those_of_the_siren() -> None:
    """The SIRET and the VAT number belong to the same organisation, and the key of the latter holds."""
    practice = full_practice()
    assert practice.siren is not None
    assert practice.siret is not None
    assert practice.siret.startswith(practice.siren)
    assert practice.vat_number == f"FR{(12 + 3 * (int(practice.siren) % 97)) % 97:02}{practice.siren}"
