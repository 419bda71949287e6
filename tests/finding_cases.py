# SPDX-License-Identifier: MIT
"""How the tests of the findings ask: what is found in the clean dossier, once its practice or its breach is changed."""

from __future__ import annotations

import re
from datetime import datetime

import attrs

from rgpd_sante.analysis.check import check
from rgpd_sante.analysis.finding_examples.clean import BREACH, JUDGED_AT, PRACTICE, paris
from rgpd_sante.breach import Breach
from rgpd_sante.dossier import Dossier
from rgpd_sante.practice import Practice
from rgpd_sante.vocabulary.breach import Certainty

__all__ = ["BREACH", "JUDGED_AT", "PRACTICE", "found", "messages", "paris", "resolved", "supposed"]


def found(breach: Breach = BREACH, *, practice: Practice = PRACTICE, at: datetime = JUDGED_AT) -> list[str]:
    """Tell the code and the path of each finding, the path without its way to the breach."""
    told = check(Dossier(practice=practice, breaches=(breach,)), at=at)
    return [f"{finding.code} {finding.path.removeprefix('$.breaches[0]').removeprefix('$')}" for finding in told]


def messages(breach: Breach = BREACH, *, practice: Practice = PRACTICE, at: datetime = JUDGED_AT) -> list[str]:
    """Tell the messages of the findings."""
    return [finding.message for finding in check(Dossier(practice=practice, breaches=(breach,)), at=at)]


def supposed(breach: Breach = BREACH) -> Breach:
    """Make of a breach one that is only supposed, and of which nobody was told."""
    return attrs.evolve(breach, certainty=Certainty.SUPPOSED, aware_at=None, notifications=(), documented_at=None)


def resolved(facts: object, path: str) -> object:
    """Follow a path into the facts, as a reader would.

    Raises:
        AttributeError: if the path names a field that is not there.
        IndexError: if it counts further than there is.
    """
    assert re.fullmatch(r"\$(\.[a-z_0-9]+|\[\d+\])*", path), path
    for name, rank in re.findall(r"\.(\w+)|\[(\d+)\]", path):
        facts = getattr(facts, name) if name else facts[int(rank)]  # type: ignore[index]  # a tuple, says the path
    return facts
