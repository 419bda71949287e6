# SPDX-License-Identifier: MIT
"""The shared strategies reach every field and every code, and draw nothing that a file cannot carry."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator
from datetime import datetime, timedelta

import attrs
from hypothesis import given, settings

from fact_walk import code_classes, default_of, fact_classes, fields_of, instances, values_of
from rgpd_sante.breach import Breach
from rgpd_sante.codes import Code
from rgpd_sante.dossier import Dossier
from rgpd_sante.practice import Practice
from rgpd_sante.register import ControllerRecord, ProcessorRecord, Register
from rgpd_sante.time.instants import in_utc, same_instant
from strategies import AWKWARD_TEXTS, breaches, dossiers, instants, practices, registers, texts
from strategies_register import controller_records, processor_records


def _codes_in(value: object) -> Iterator[Code]:
    for held in value if isinstance(value, tuple) else (value,):
        if isinstance(held, Code):
            yield held


def test_every_field_and_every_list_is_reached() -> None:
    """Drawing many facts fills each field of each class and meets codes of each closed list."""
    filled: dict[type, set[str]] = defaultdict(set)
    met: dict[type[Code], set[Code]] = defaultdict(set)

    @settings(max_examples=600, derandomize=True, database=None)
    @given(practices() | breaches() | registers() | controller_records() | processor_records())
    def draw(drawn: Practice | Breach | Register | ControllerRecord | ProcessorRecord) -> None:
        for one in instances(drawn):
            for field, value in values_of(one):
                if value not in (None, (), default_of(field)):
                    filled[type(one)].add(field.name)
                for code in _codes_in(value):
                    met[type(code)].add(code)

    draw()
    for kind in set(fact_classes()) - {Dossier}:
        assert filled[kind] == {field.name for field in fields_of(kind)}, kind
    assert set(met) == set(code_classes())
    assert all(len(codes) > 1 for codes in met.values())


@given(dossiers())
def test_a_dossier_is_equal_to_itself_built_anew(dossier: Dossier) -> None:
    """Equality is safe on what is drawn: the same facts given again make an equal dossier."""
    assert attrs.evolve(dossier) == dossier
    assert hash(attrs.evolve(dossier)) == hash(dossier)


@given(texts())
def test_a_text_can_be_written(text: str) -> None:
    """A text drawn says something and survives UTF-8 and JSON."""
    assert text.strip()
    assert json.loads(json.dumps(text, ensure_ascii=False).encode()) == text


def test_the_awkward_texts_are_valid_ones() -> None:
    """None of the awkward texts is blank or given twice, and each survives UTF-8."""
    assert all(text.strip() and text.encode().decode() == text for text in AWKWARD_TEXTS)
    assert len(set(AWKWARD_TEXTS)) == len(AWKWARD_TEXTS)


@given(instants())
def test_an_instant_is_equal_to_itself_in_utc(moment: datetime) -> None:
    """An instant drawn has an offset of whole minutes, and equals the same instant of another zone."""
    offset = moment.utcoffset()
    assert offset is not None
    assert not offset % timedelta(minutes=1)
    assert moment == in_utc(moment)
    assert same_instant(moment, in_utc(moment))
