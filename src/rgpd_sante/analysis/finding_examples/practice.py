# SPDX-License-Identifier: MIT
"""Examples in which the finding is in the practice: its numbers, its profession, its structure, its contact."""

from __future__ import annotations

from typing import Final

from attrs import evolve

from rgpd_sante.analysis.finding_examples.clean import BREACH, PRACTICE, FindingExample, of_breach, of_practice
from rgpd_sante.practice import Contact

__all__ = ["EXAMPLES"]

# numbers that were given to nobody
EXAMPLES: Final[tuple[FindingExample, ...]] = (
    of_practice("IDE001", "siren", evolve(PRACTICE, siren="12345")),
    of_practice("IDE002", "siren", evolve(PRACTICE, siren="123456789")),
    of_practice("IDE003", "siret", evolve(PRACTICE, siret="00000000000000")),
    of_practice("IDE004", "adeli", evolve(PRACTICE, adeli="759312345")),
    of_practice("IDE005", "siret", evolve(PRACTICE, siren="000000018", siret="00000002600013")),
    of_breach("IDE006", "description", evolve(BREACH, description="Dossier 1 00 99 99 000 000 25.")),
    of_practice("IDE007", "profession", evolve(PRACTICE, profession=None)),
    of_practice("IDE008", "vat_number", evolve(PRACTICE, siren="000000018", vat_number="FR90000000026")),
    of_practice("VIO023", "contact_point", evolve(PRACTICE, contact_point=None)),
    of_practice("VIO043", "structure", evolve(PRACTICE, structure=None)),
    of_practice("VIO044", "contact_point", evolve(PRACTICE, contact_point=Contact(last_name="Exemple"))),
)
