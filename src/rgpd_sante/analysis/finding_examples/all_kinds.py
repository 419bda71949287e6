# SPDX-License-Identifier: MIT
"""The examples of all kinds, by code."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from rgpd_sante.analysis.finding_examples import (
    facts,
    insurance,
    insurance_claims,
    persons,
    practice,
    register_content,
    register_governance,
    register_processors,
    register_retention,
    register_transfers,
    sector,
    steps,
)
from rgpd_sante.analysis.finding_examples.clean import FindingExample

__all__ = ["EXAMPLES"]

_ALL: Final = (
    *practice.EXAMPLES,
    *facts.EXAMPLES,
    *steps.EXAMPLES,
    *persons.EXAMPLES,
    *sector.EXAMPLES,
    *register_content.EXAMPLES,
    *register_transfers.EXAMPLES,
    *register_processors.EXAMPLES,
    *register_governance.EXAMPLES,
    *register_retention.EXAMPLES,
    *insurance.EXAMPLES,
    *insurance_claims.EXAMPLES,
)

EXAMPLES: Final[Mapping[str, FindingExample]] = MappingProxyType(
    {example.code: example for example in sorted(_ALL, key=lambda example: example.code)}
)
"""The example of each kind of finding, by its code."""
