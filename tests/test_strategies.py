# SPDX-License-Identifier: MIT
"""The shared strategies reach every field and every code, and draw nothing that a file cannot carry."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta

import attrs
from hypothesis import Phase, given, seed, settings
from hypothesis import strategies as st

from fact_walk import code_classes, default_of, fact_classes, fields_of, instances, values_of
from rgpd_sante.codes import Code
from rgpd_sante.dossier import Dossier
from rgpd_sante.insurance import Claim, Policy
from rgpd_sante.insurance.proposal import Proposal
from rgpd_sante.time.instants import in_utc, same_instant
from strategies import AWKWARD_TEXTS, breaches, dossiers, instants, practices, registers, texts
from strategies_claim import any_claims, any_heads
from strategies_insurance import any_policies
from strategies_proposal import any_proposals
from strategies_register import controller_records, processor_records


def _codes_in(value: object) -> Iterator[Code]:
    for held in value if isinstance(value, tuple) else (value,):
        if isinstance(held, Code):
            yield held


def _draw_until(
    done: Callable[[], bool], see: Callable[[object], None], *strategies: st.SearchStrategy[object]
) -> None:
    """Draw from each strategy in turn, each time anew, until all is seen that is looked for; luck is not enough."""
    for turn in range(100):
        for strategy in strategies:

            @seed(turn)
            @settings(max_examples=30, phases=[Phase.generate], database=None)
            @given(strategy)
            def draw(drawn: object) -> None:
                see(drawn)

            draw()
        if done():
            break


def test_every_field_and_every_list_is_reached() -> None:
    """Drawing many facts fills each field of each class and meets codes of each closed list."""
    empty = {(kind, field.name) for kind in set(fact_classes()) - {Dossier} for field in fields_of(kind)}
    met: dict[type[Code], set[Code]] = {kind: set() for kind in code_classes()}

    def see(drawn: object) -> None:
        for one in instances(drawn):
            for field, value in values_of(one):
                if value not in (None, (), default_of(field)):
                    empty.discard((type(one), field.name))
                for code in _codes_in(value):
                    met[type(code)].add(code)

    def done() -> bool:
        return not empty and all(len(codes) > 1 for codes in met.values())

    _draw_until(
        done,
        see,
        practices(),
        breaches(),
        registers(),
        controller_records(),
        processor_records(),
        any_proposals(),
        any_policies(),
        any_claims(),
    )
    assert empty == set()
    assert [kind for kind, codes in met.items() if len(codes) < 2] == []


def test_every_code_of_insurance_is_reached() -> None:
    """Each code of each list of insurance is drawn sooner or later; most come in the first rounds."""
    # codes of two lists may be equal, as texts are
    missing = {(kind, code) for kind in code_classes(Proposal, Policy, Claim) for code in kind}

    def see(drawn: object) -> None:
        for one in instances(drawn):
            for _, value in values_of(one):
                missing.difference_update((type(code), code) for code in _codes_in(value))

    _draw_until(lambda: not missing, see, any_proposals(), any_policies(), any_claims(), any_heads())
    assert missing == set()


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
