# SPDX-License-Identifier: MIT
"""Traceability of blood: directive 2005/61/EC and the French instruction of 14 August 2007, thirty years."""

from __future__ import annotations

from datetime import date
from typing import Final

from rgpd_sante.law.citation import Citation, LegalText, TextStatus
from rgpd_sante.law.keeping import Keeping, kept

_CHECKED: Final = date(2026, 11, 25)

DIRECTIVE: Final = LegalText(
    code="directive_2005_61",
    short="Dir. 2005/61/CE",
    title="Directive 2005/61/CE de la Commission (traçabilité du sang et des composants sanguins)",
    url="https://eur-lex.europa.eu/legal-content/FR/TXT/?uri=CELEX:32005L0061",
    status=TextStatus.IN_FORCE,
    checked_on=_CHECKED,
)
INSTRUCTION: Final = LegalText(
    code="instruction_2007_08_14",
    short="Instr. du 14 août 2007",
    title="Instruction du 14 août 2007 relative à la conservation du dossier médical",
    url="https://sante.gouv.fr/",
    status=TextStatus.GUIDANCE,
    first_day=date(2007, 8, 14),
    checked_on=_CHECKED,
)

TRACEABILITY: Final = Citation(text=DIRECTIVE, place="traçabilité")
MEDICAL_FILE: Final = Citation(text=INSTRUCTION, place="actes transfusionnels")

TRANSFUSION: Final = kept(
    "transfusion.mention",
    "Conservation de la mention des actes transfusionnels et de la fiche d’incident",
    Keeping(30, "years"),
    TRACEABILITY,
    checked_on=_CHECKED,
    note="À part du dossier, dont le reste suit sa propre durée.",
)
