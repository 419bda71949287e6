# SPDX-License-Identifier: MIT
"""*Code du travail*: the statutory public holidays, whose list is computed by :mod:`rgpd_sante.time`."""

from __future__ import annotations

from datetime import date
from typing import Final

from rgpd_sante.law.citation import Citation, LegalText, TextStatus

TEXT: Final = LegalText(
    code="code_du_travail",
    short="C. trav.",
    title="Code du travail",
    url="https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072050/",
    status=TextStatus.IN_FORCE,
    checked_on=date(2026, 11, 23),
)

L_3133_1: Final = Citation(text=TEXT, place="art. L.3133-1")
L_3134_13: Final = Citation(text=TEXT, place="art. L.3134-13")
L_3422_2: Final = Citation(text=TEXT, place="art. L.3422-2")
