# SPDX-License-Identifier: MIT
"""*Code pénal*: attacks on data systems (323-1 to 323-3-1) and the failure to notify a breach (226-17-1)."""

from __future__ import annotations

from datetime import date
from typing import Final

from rgpd_sante.law.citation import Citation, LegalText, TextStatus

TEXT: Final = LegalText(
    code="code_penal",
    short="C. pén.",
    title="Code pénal",
    url="https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070719/",
    status=TextStatus.IN_FORCE,
    checked_on=date(2026, 11, 23),
)

ART_323: Final = Citation(text=TEXT, place="art. 323-1 à 323-3-1")
ART_226_17_1: Final = Citation(text=TEXT, place="art. 226-17-1", first_day=date(2019, 6, 1))
