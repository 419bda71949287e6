# SPDX-License-Identifier: MIT
"""*Livre des procédures fiscales*: the documents on which the tax authority may exercise its rights."""

from __future__ import annotations

from datetime import date
from typing import Final

from rgpd_sante.law.citation import Citation, LegalText, TextStatus
from rgpd_sante.law.keeping import Keeping, kept

_CHECKED: Final = date(2026, 11, 25)

TEXT: Final = LegalText(
    code="livre_des_procedures_fiscales",
    short="LPF",
    title="Livre des procédures fiscales",
    url="https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069583/",
    status=TextStatus.IN_FORCE,
    checked_on=_CHECKED,
)

L_102_B: Final = Citation(text=TEXT, place="art. L.102 B")

TAX_DOCUMENTS: Final = kept(
    "lpf.tax_documents",
    "Conservation des documents fiscaux",
    Keeping(6, "years"),
    L_102_B,
    checked_on=_CHECKED,
)
IOSS_REGISTERS: Final = kept(
    "lpf.ioss_registers",
    "Conservation des registres du guichet unique de TVA (IOSS)",
    Keeping(10, "years"),
    L_102_B,
    checked_on=_CHECKED,
)
