# SPDX-License-Identifier: MIT
"""One question: how does a code read in French?"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from rgpd_sante.codes import Code
from rgpd_sante.documents.labels import (
    breach,
    cnil_form,
    coverage,
    governance,
    insurance,
    penalties,
    policy,
    practice,
    proposal,
    register,
    retention,
    rules,
    security,
    settlement,
    underwriting,
)
from rgpd_sante.documents.typography import french
from rgpd_sante.errors import UnsupportedError
from rgpd_sante.vocabulary.breach import Gravity

__all__ = ["LABELLED", "gravity_meaning", "label"]

# by list first: two lists may share a code, and equal codes are equal keys
LABELLED: Final[Mapping[type[Code], Mapping[Code, str]]] = MappingProxyType(
    {
        kind: MappingProxyType({code: french(text) for code, text in labels.items()})
        for table in (
            cnil_form.LABELS,
            breach.LABELS,
            practice.LABELS,
            rules.LABELS,
            register.LABELS,
            retention.LABELS,
            governance.LABELS,
            security.LABELS,
            penalties.LABELS,
            insurance.LABELS,
            policy.LABELS,
            settlement.LABELS,
            coverage.LABELS,
            proposal.LABELS,
            underwriting.LABELS,
        )
        for kind, labels in table.items()
    }
)


def label(code: Code) -> str:
    """Return the French label of a code, as it stands in a document, with a capital.

    Raises:
        UnsupportedError: for a code of a list that no document shows.

    Examples:
        >>> from rgpd_sante.facts import Answer
        >>> label(Answer.UNKNOWN), label(Gravity.SIGNIFICANT)
        ('Pas encore connu', 'Importante')
    """
    try:
        return LABELLED[type(code)][code]
    except KeyError:
        raise UnsupportedError(type(code).__name__, tuple(kind.__name__ for kind in LABELLED)) from None


def gravity_meaning(gravity: Gravity) -> str:
    """Say what a level of gravity means for the persons.

    Examples:
        >>> gravity_meaning(Gravity.LIMITED)
        'des désagréments notables, surmontés malgré quelques difficultés'
    """
    return french(cnil_form.GRAVITY_MEANINGS[gravity])
