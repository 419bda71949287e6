# SPDX-License-Identifier: MIT
"""How long judging and reading take: 100 000 breaches judged, a dossier of 10 000 read and written, beside peers.

Figures depend on the machine; ratios travel. Ways that are compared run in turns within one run, and medians are told.
Times are those that the processor spent on this process, so that others beside it count less.
The collector is paused while files are read and written, for every way, save where a line says otherwise.
"""

from __future__ import annotations

import gc
import json
import os
import platform
import statistics
import sys
import time
from collections.abc import Callable
from contextlib import nullcontext
from datetime import datetime
from itertools import cycle, islice
from pathlib import Path
from typing import Final, Literal

import attrs
from pydantic import AwareDatetime, BaseModel, ConfigDict

from rgpd_sante import Breach, Dossier, Practice, Precision, assess, batch, dumps, instant, load, loads, obligations
from rgpd_sante.vocabulary.breach import (
    BreachCause,
    BreachNature,
    BreachOrigin,
    BreachRole,
    Certainty,
    DataKind,
    PersonCategory,
)

EXAMPLES: Final = sorted((Path(__file__).parents[1] / "examples" / "dossiers").glob("*.json"))
AT: Final = instant("2026-06-03T09:00+02:00")
JUDGED: Final = 100_000
FILED: Final = 10_000
TURNS: Final = 5

# the fields that both sides read, in the file of the comparison
SHARED: Final = (
    "reference",
    "role",
    "certainty",
    "signal_at",
    "aware_at",
    "natures",
    "origins",
    "causes",
    "data_kinds",
    "person_categories",
    "persons",
    "records",
    "description",
    "prior_measures",
)


class Peer(BaseModel):
    """A strict model: unknown keys are refused, nothing is converted, as the library does."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)


class PeerCount(Peer):
    """A count, for the peer."""

    value: int
    precision: Precision = Precision.EXACT


class PeerBreach(Peer):
    """A breach, for the peer: the shared fields, with the same types and the same closed lists."""

    reference: str
    role: BreachRole
    certainty: Certainty
    signal_at: AwareDatetime | None = None
    aware_at: AwareDatetime | None = None
    natures: tuple[BreachNature, ...] = ()
    origins: tuple[BreachOrigin, ...] = ()
    causes: tuple[BreachCause, ...] = ()
    data_kinds: tuple[DataKind, ...] = ()
    person_categories: tuple[PersonCategory, ...] = ()
    persons: PeerCount | None = None
    records: PeerCount | None = None
    description: str | None = None
    prior_measures: str | None = None


class PeerPractice(Peer):
    """A practice, for the peer."""

    name: str
    territory: str


class PeerDossier(Peer):
    """A dossier, for the peer."""

    practice: PeerPractice
    breaches: tuple[PeerBreach, ...]


class PeerFile(Peer):
    """A file, for the peer."""

    format: Literal["rgpd-sante.dossier"]
    version: Literal[3]
    dossier: PeerDossier


def main() -> None:
    """Measure and print."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    print(f"{platform.python_implementation()} {platform.python_version()}, {cores} cores, {sys.platform}")
    pairs = [(breach, dossier.practice) for dossier in map(load, EXAMPLES) for breach in dossier.breaches]
    judge("assess", lambda breach, _practice, at: assess(breach, at=at), pairs)
    judge("obligations", lambda breach, practice, at: obligations(breach, practice, at=at), pairs)
    whole(pairs)
    shared(pairs)


def judge(
    name: str, rule: Callable[[Breach, Practice, datetime], object], pairs: list[tuple[Breach, Practice]]
) -> None:
    """Judge 100 000 breaches one by one in a plain loop."""
    start = time.process_time()
    for breach, practice in islice(cycle(pairs), JUDGED):
        rule(breach, practice, AT)
    seconds = time.process_time() - start
    print(f"{name}: {JUDGED} breaches in {seconds:.1f} s, {seconds / JUDGED * 1e6:.0f} µs a breach")


def whole(pairs: list[tuple[Breach, Practice]]) -> None:
    """Read and write a dossier of breaches as rich as those of the examples, beside json alone."""
    breaches = tuple(
        attrs.evolve(breach, reference=f"V-{rank}") for rank, (breach, _) in enumerate(islice(cycle(pairs), FILED))
    )
    dossier = Dossier(practice=pairs[0][1], breaches=breaches)
    text = dumps(dossier)
    tree = json.loads(text)
    print(f"whole breaches: {FILED}, {len(text.encode()) / 1e6:.1f} MB")
    compared(
        {
            "json.loads": lambda: json.loads(text),
            "loads": lambda: loads(text),
            "loads, collector running": lambda: loads(text),
        }
    )
    compared({"json.dumps": lambda: json.dumps(tree, ensure_ascii=False, indent=2), "dumps": lambda: dumps(dossier)})


def shared(pairs: list[tuple[Breach, Practice]]) -> None:
    """Read and write breaches that hold only what the peer models too: both read the whole of one file."""
    facts = [
        {name: getattr(breach, name) for name in SHARED} | {"reference": f"V-{rank}"}
        for rank, (breach, _) in enumerate(islice(cycle(pairs), FILED))
    ]
    breaches = tuple(Breach(**fields) for fields in facts)
    dossier = Dossier(
        practice=Practice(name="Cabinet de l’Exemple", territory=pairs[0][1].territory), breaches=breaches
    )
    text = dumps(dossier)
    peer = PeerFile.model_validate_json(text)
    assert [breach.persons and breach.persons.value for breach in peer.dossier.breaches] == [
        breach.persons and breach.persons.value for breach in breaches
    ]
    print(f"shared fields ({len(SHARED)}): {FILED} breaches, {len(text.encode()) / 1e6:.1f} MB")
    compared(
        {
            "pydantic": lambda: PeerFile.model_validate_json(text),
            "loads": lambda: loads(text),
            "the same facts built in Python": lambda: [Breach(**fields) for fields in facts],
        }
    )
    compared(
        {"pydantic": lambda: peer.model_dump_json(indent=2, exclude_defaults=True), "dumps": lambda: dumps(dossier)}
    )


def compared(ways: dict[str, Callable[[], object]]) -> None:
    """Run several ways in turns and print the median of each, with its ratio to the first."""
    taken: dict[str, list[float]] = {name: [] for name in ways}
    for _ in range(TURNS):
        for name, way in ways.items():
            gc.collect()
            with nullcontext() if name.endswith("collector running") else batch():
                start = time.process_time()
                kept = way()
                taken[name].append(time.process_time() - start)
            del kept  # its end is not measured
    medians = {name: statistics.median(times) for name, times in taken.items()}
    floor = next(iter(medians.values()))
    for name, median in medians.items():
        print(f"  {name}: {median * 1e3:.0f} ms, {median / FILED * 1e6:.0f} µs a breach, x {median / floor:.2f}")


if __name__ == "__main__":
    main()
