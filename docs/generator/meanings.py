# SPDX-License-Identifier: MIT
"""What the objects, keys and lists of a file mean, in French: the words beside the published schema.

A test proves that every object, key and list of the format has its words, and that no word is left over.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from generator.breach_meanings import BREACH_OBJECTS
from generator.claim_meanings import CLAIM_OBJECTS
from generator.list_meanings import LISTS
from generator.policy_meanings import POLICY_OBJECTS
from generator.practice_meanings import PRACTICE_OBJECTS
from generator.proposal_meanings import PROPOSAL_OBJECTS
from generator.register_meanings import REGISTER_OBJECTS

__all__ = ["LISTS", "OBJECTS"]

OBJECTS: Final[Mapping[str, tuple[str, Mapping[str, str]]]] = {
    **PRACTICE_OBJECTS,
    **REGISTER_OBJECTS,
    **BREACH_OBJECTS,
    **PROPOSAL_OBJECTS,
    **POLICY_OBJECTS,
    **CLAIM_OBJECTS,
}
