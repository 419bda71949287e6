# SPDX-License-Identifier: MIT
"""The examples of the findings: one for each kind, in which it is found and nothing else."""

from __future__ import annotations

import pytest

from finding_cases import JUDGED_AT
from rgpd_sante.analysis.check import FINDING_KINDS, check
from rgpd_sante.analysis.finding_examples import CLEAN, EXAMPLES, all_kinds
from rgpd_sante.exchange import dumps, loads


def test_every_kind_has_its_example() -> None:
    """No kind is without example, no example is of a kind that does not exist, and none is given twice."""
    assert list(EXAMPLES) == [kind.code for kind in FINDING_KINDS]
    assert len(all_kinds._ALL) == len(EXAMPLES)


@pytest.mark.parametrize("code", EXAMPLES)
def test_the_example_of_a_kind_triggers_exactly_it(code: str) -> None:
    """The facts give this finding, at the place that is told, and no other."""
    example = EXAMPLES[code]
    found = check(example.dossier, at=example.at)
    assert [(finding.code, finding.path) for finding in found] == [(code, example.path)]
    assert example.at == JUDGED_AT


@pytest.mark.parametrize("code", EXAMPLES)
def test_an_example_can_be_written_to_a_file(code: str) -> None:
    """What a page shows as a file is read back as the same facts."""
    assert loads(dumps(EXAMPLES[code].dossier)) == EXAMPLES[code].dossier


@pytest.mark.parametrize("code", EXAMPLES)
def test_an_example_differs_from_the_clean_dossier(code: str) -> None:
    """Something is changed in it, and only in the practice or in its one breach."""
    assert EXAMPLES[code].dossier != CLEAN
    assert len(EXAMPLES[code].dossier.breaches) == 1
