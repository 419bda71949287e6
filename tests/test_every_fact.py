# SPDX-License-Identifier: MIT
"""What holds of every field of every fact, found by discovery: what is refused, what is hidden, what is unknown."""

from __future__ import annotations

import pickle
from collections.abc import Iterator
from datetime import UTC, date, datetime
from decimal import Decimal
from types import NoneType
from typing import Final, get_args, get_origin, get_type_hints

import attrs
import pytest

from breach_samples import full_breach, full_dossier, full_practice
from fact_walk import changed, default_of, fact_classes, fields_of, instances, values_of
from insurance_samples import full_claim, full_policy
from proposal_samples import full_proposal
from rgpd_sante.codes import Code
from rgpd_sante.errors import FactError
from rgpd_sante.facts import Count, Precision
from rgpd_sante.vocabulary.insurance import (
    AdminFineCover,
    Allocation,
    DeductibleKind,
    DeductibleMode,
    LopmiScope,
    WindowStart,
)

SECRET = "Hortense Secrète"  # noqa: S105 - a name, plainly invented
NAIVE = datetime(2026, 6, 8, 9, 8)  # noqa: DTZ001 - naive on purpose
MOMENT = datetime(2026, 6, 8, 9, 8, tzinfo=UTC)
SAMPLES: dict[type, object] = {type(one): one for one in reversed(list(instances(full_dossier())))}
# a reference is what the practice calls a breach, a proposal, a policy or a claim by: it is shown
SHOWN = {
    ("Breach", "reference"),
    ("Proposal", "reference"),
    ("Policy", "reference"),
    ("Claim", "reference"),
    ("Claim", "policy_reference"),
    ("Claim", "breach_reference"),
}
# What a contract or an interruption is taken to be where nothing is said of it. The reference of insurance gives these
# defaults in § 1.7, 3.1 and 3.5, save three where it lists the choices only: a deductible for each guarantee, no
# deductible, and an interruption that stops all activity.
TAKEN_TO_BE: Final[dict[tuple[str, str], object]] = {
    ("Policy", "deductible_mode"): DeductibleMode.PER_GUARANTEE,
    ("Policy", "allocation"): Allocation.PRO_RATA,
    ("Policy", "lopmi_scope"): LopmiScope.DAMAGE,
    ("Policy", "admin_fine_cover"): AdminFineCover.EXCLUDED,
    ("CoverTerms", "insured_share"): Decimal(0),
    ("Deductible", "kind"): DeductibleKind.NONE,
    ("InterruptionTerms", "window_start"): WindowStart.AFTER_WAITING,
    ("InterruptionLoss", "activity_lost"): Decimal(1),
    ("InterruptionLoss", "basis_days"): 365,
}


def junk_for(hint: object) -> list[object]:
    """Give values that no field of that type may hold."""
    if get_origin(hint) is tuple:
        item = get_args(hint)[0]
        return [SECRET, None, [], [SECRET], (None,), (0,), ((),), *([("",)] if item is str else [(SECRET,)])]
    assert isinstance(hint, type)
    if issubclass(hint, Code):
        return [SECRET, next(iter(hint)).value, 0, True, ()]
    junk: dict[type, list[object]] = {
        datetime: [NAIVE, date(2026, 6, 8), "2026-06-08T09:08+02:00", SECRET, 0],
        date: [MOMENT, NAIVE, "2026-06-08", SECRET, 0],
        str: ["", " \t\n\u00a0", 7, True, b"x", (SECRET,)],
        int: [True, 1.0, 365.0, "3", SECRET, (), []],
        Decimal: [
            *(Decimal(text) for text in ("-0.01", "NaN", "sNaN", "Infinity", "-Infinity", "1E+30", "0.0000000000001")),
            *(True, 1.0, "12.50", SECRET, (), []),
        ],
    }
    return junk.get(hint, [SECRET, 0, (), object()])  # what is left is a fact within a fact


def every_junk() -> Iterator[tuple[type, str, object]]:
    """Yield each class and field with each value that it must refuse."""
    for kind in fact_classes():
        for name, hint in get_type_hints(kind).items():
            optional = NoneType in get_args(hint)
            base = next(part for part in get_args(hint) if part is not NoneType) if optional else hint
            # an amount is a decimal; a length of time is converted from a whole number of hours or days
            whole = [7] if base is Decimal and attrs.fields_dict(kind)[name].converter is None else []
            for junk in [*junk_for(base), *whole, *([] if optional else [None])]:
                yield kind, name, junk


JUNK = list(every_junk())


def test_the_discovery_finds_every_class_and_field() -> None:
    """Each class of facts has a sample here, and each of its fields some junk."""
    assert set(SAMPLES) == set(fact_classes())
    assert {(kind, name) for kind, name, _ in JUNK} == {
        (kind, field.name) for kind in fact_classes() for field in fields_of(kind)
    }


@pytest.mark.parametrize(("kind", "name", "junk"), JUNK, ids=[f"{kind.__name__}.{name}" for kind, name, _ in JUNK])
def test_a_field_refuses_what_it_cannot_be(kind: type, name: str, junk: object) -> None:
    """A value of another type, a blank text or a naive instant is refused in its field, in French, unquoted."""
    with pytest.raises(FactError) as caught:
        changed(SAMPLES[kind], {name: junk})
    error = caught.value
    assert error.field == name
    assert error.message.startswith(f"« {name} » : reçu {error.given}, attendu {error.attendu}")
    assert SECRET not in str(error) + error.message


MOMENTS = [
    (kind, name)
    for kind in fact_classes()
    for name, hint in get_type_hints(kind).items()
    if datetime in (hint, *get_args(hint))
]


@pytest.mark.parametrize(("kind", "name"), MOMENTS, ids=[f"{kind.__name__}.{name}" for kind, name in MOMENTS])
def test_a_naive_instant_is_refused_everywhere(kind: type, name: str) -> None:
    """Every instant of every fact needs its offset, and the error says so."""
    with pytest.raises(FactError) as caught:
        changed(SAMPLES[kind], {name: NAIVE})
    assert "naive" in caught.value.expected
    assert "décalage horaire" in caught.value.attendu


def test_many_instants_are_found() -> None:
    """The instants of the journal, the filings, the letters, the complaint and all the others are found."""
    assert len(MOMENTS) == 34


REPEATABLE = [
    (kind, name)
    for kind in fact_classes()
    for name, hint in get_type_hints(kind).items()
    if get_origin(hint) is tuple and issubclass(get_args(hint)[0], Code)
]


@pytest.mark.parametrize(("kind", "name"), REPEATABLE)
def test_a_code_is_given_once(kind: type, name: str) -> None:
    """A list of codes is a set in order: a code given twice is refused."""
    code = next(iter(get_args(get_type_hints(kind)[name])[0]))
    with pytest.raises(FactError) as caught:
        changed(SAMPLES[kind], {name: (code, code)})
    assert (caught.value.field, caught.value.attendu) == (name, "chaque valeur une seule fois")


def test_no_default_asserts_anything() -> None:
    """What is not said is unknown: no yes, no no, no number stands in a field that nobody filled."""
    for kind in set(fact_classes()) - {Count}:
        for field in fields_of(kind):
            default = default_of(field)
            if (kind.__name__, field.name) in TAKEN_TO_BE:
                continue
            if isinstance(default, Code):
                assert default.name in {"UNKNOWN", "UNDETERMINED"}, (kind, field.name)
            elif attrs.has(type(default)):
                assert default == type(default)(), (kind, field.name)
            else:
                assert default in (None, (), attrs.NOTHING), (kind, field.name)


def test_a_count_is_exact_unless_told() -> None:
    """A default with a meaning: a number given without a word is exact."""
    assert Count(value=3).precision is Precision.EXACT


def test_a_contract_is_taken_to_be_the_usual_one() -> None:
    """The other defaults with a meaning are those of the reference of insurance, each written here."""
    found = {
        (kind.__name__, field.name): default_of(field)
        for kind in fact_classes()
        for field in fields_of(kind)
        if (kind.__name__, field.name) in TAKEN_TO_BE
    }
    assert found == TAKEN_TO_BE


def test_every_text_is_hidden_from_the_representation() -> None:
    """No field that holds a text shows in a ``repr``, in any class, save the references."""
    shown = {
        (kind.__name__, field.name)
        for kind in fact_classes()
        for field in fields_of(kind)
        if field.repr and str in (hint := get_type_hints(kind)[field.name], *get_args(hint))
    }
    assert shown == SHOWN


def test_no_text_of_the_samples_shows() -> None:
    """No name, free text, number of a person or reference of a file shows in any ``repr`` of the full samples."""
    samples = (full_practice(), full_breach(), full_proposal(), full_policy(), full_claim())
    facts = [one for sample in samples for one in instances(sample)]
    texts = {
        text
        for one in facts
        for field, value in values_of(one)
        for text in (value if isinstance(value, tuple) else (value,))
        if type(text) is str and (type(one).__name__, field.name) not in SHOWN
    }
    assert len(texts) > 90
    for one in facts:
        assert [text for text in texts if text in repr(one)] == []


@pytest.mark.parametrize("kind", fact_classes(), ids=lambda kind: kind.__name__)
def test_a_fact_is_a_value(kind: type) -> None:
    """A fact equals another of the same content, has its hash, survives pickle and cannot be changed."""
    fact = SAMPLES[kind]
    twin = changed(fact, {})
    assert twin == fact
    assert twin is not fact
    assert hash(twin) == hash(fact)
    assert pickle.loads(pickle.dumps(fact)) == fact  # noqa: S301 - our own bytes
    name = values_of(fact)[0][0].name
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        setattr(fact, name, None)


@pytest.mark.parametrize("kind", fact_classes(), ids=lambda kind: kind.__name__)
def test_a_fact_is_built_by_names_only(kind: type) -> None:
    """No fact can be built by position: two instants are never taken for each other."""
    assert all(field.kw_only for field in fields_of(kind))
    with pytest.raises(TypeError, match="positional argument"):
        kind(MOMENT)
