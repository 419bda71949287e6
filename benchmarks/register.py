# SPDX-License-Identifier: MIT
"""How long a register of 10 000 records takes to be read, checked and written, beside pydantic v2 of the same shape.

The peer is made from our own classes: the same fields, types, closed lists and defaults, strict and frozen. It checks
no more than the types; ours checks also what is impossible between two fields, and tells all faults in French.
Figures depend on the machine; ratios travel. Ways that are compared run in turns within one run, and medians are told.
Times are those that the processor spent on this process. The collector is paused for every way while files are read
and written. Memory is the peak that ``tracemalloc`` sees while one way runs alone.
"""

from __future__ import annotations

import gc
import json
import os
import platform
import statistics
import sys
import time
import tracemalloc
from collections.abc import Callable
from itertools import cycle, islice
from typing import Final, get_args, get_origin, get_type_hints

import attrs
from pydantic import BaseModel, ConfigDict, create_model

from rgpd_sante import Dossier, Practice, Register, Territory, batch, check, dumps, instant, loads, ready_made_register
from rgpd_sante.vocabulary.practice import Profession, StructureKind

AT: Final = instant("2026-06-03T09:00+02:00")
RECORDS: Final = 10_000
TURNS: Final = 5
STRICT: Final = ConfigDict(extra="forbid", strict=True, frozen=True)


def main() -> None:
    """Measure and print."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    print(f"{platform.python_implementation()} {platform.python_version()}, {cores} cores, {sys.platform}")
    dossier = large_dossier()
    text = dumps(dossier)
    tree = json.loads(text)
    model = peer_of(Dossier, {})
    facts = json.dumps(tree["dossier"], ensure_ascii=False)
    peer = model.model_validate_json(facts)
    assert json.loads(peer.model_dump_json(exclude_defaults=True)) == tree["dossier"]
    print(f"{RECORDS} records, {len(text.encode()) / 1e6:.1f} MB")
    compared(
        "read",
        {
            "json.loads": lambda: json.loads(text),
            "pydantic": lambda: model.model_validate_json(facts),
            "loads": lambda: loads(text),
        },
    )
    compared(
        "write",
        {
            "json.dumps": lambda: json.dumps(tree, ensure_ascii=False, indent=2),
            "pydantic": lambda: peer.model_dump_json(indent=2, exclude_defaults=True),
            "dumps": lambda: dumps(dossier),
        },
    )
    compared("check", {"check": lambda: check(dossier, at=AT)})
    print(f"  findings: {len(check(dossier, at=AT))}")


def large_dossier() -> Dossier:
    """Make one register of 10 000 records from the ready-made ones of several kinds of practice."""
    practices = [
        Practice(name="Cabinet de l’Exemple", territory=Territory.METROPOLE, profession=profession, structure=structure)
        for profession, structure in (
            (Profession.PHYSICIAN, StructureKind.GROUP_PRACTICE),
            (Profession.PHARMACIST, StructureKind.PHARMACY),
            (Profession.NURSE, StructureKind.SOLO_PRACTICE),
            (Profession.PHARMACIST, StructureKind.MEDICAL_LABORATORY),
        )
    ]
    kinds = [
        record for practice in practices for record in ready_made_register(practice, on=AT.date()).controller_records
    ]
    records = tuple(
        attrs.evolve(record, reference=f"T-{rank}") for rank, record in enumerate(islice(cycle(kinds), RECORDS))
    )
    return Dossier(practice=practices[0], register=Register(controller_records=records))


def peer_of(kind: type[attrs.AttrsInstance], made: dict[type, type[BaseModel]]) -> type[BaseModel]:
    """Make a pydantic model with the fields, types and defaults of one of our classes, and of those it holds."""

    def type_of(hint: object) -> object:
        if isinstance(hint, type) and attrs.has(hint):
            return peer_of(hint, made)
        if get_origin(hint) is tuple:
            return tuple[type_of(get_args(hint)[0]), ...]  # type: ignore[misc]  # made at run time
        if members := get_args(hint):
            return type_of(members[0]) | None  # type: ignore[operator]  # the optional ones name their type first
        return hint

    def default_of(field: attrs.Attribute[object]) -> object:
        value = ... if field.default is attrs.NOTHING else field.default
        return made[type(value)]() if type(value) in made else value

    if kind not in made:
        hints = {name: type_of(hint) for name, hint in get_type_hints(kind).items()}
        fields = {field.name: (hints[field.name], default_of(field)) for field in attrs.fields(kind)}
        made[kind] = create_model(kind.__name__, __config__=STRICT, **fields)  # type: ignore[call-overload]
    return made[kind]


def compared(title: str, ways: dict[str, Callable[[], object]]) -> None:
    """Run several ways in turns and print the median of each, its ratio to the first and its peak of memory."""
    taken: dict[str, list[float]] = {name: [] for name in ways}
    for _ in range(TURNS):
        for name, way in ways.items():
            gc.collect()
            with batch():
                start = time.process_time()
                kept = way()
                taken[name].append(time.process_time() - start)
            del kept  # its end is not measured
    medians = {name: statistics.median(times) for name, times in taken.items()}
    floor = next(iter(medians.values()))
    print(title)
    for name, median in medians.items():
        print(
            f"  {name}: {median * 1e3:.0f} ms, {median / RECORDS * 1e6:.0f} µs a record, x {median / floor:.2f}, "
            f"peak {peak(ways[name]) / 1e6:.0f} MB"
        )


def peak(way: Callable[[], object]) -> int:
    """Run one way alone and tell the most memory that it held, in bytes."""
    gc.collect()
    tracemalloc.start()
    kept = way()
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    del kept
    return most


if __name__ == "__main__":
    main()
