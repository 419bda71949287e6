# SPDX-License-Identifier: MIT
"""*Code de commerce*: the keeping of accounting books and vouchers."""

from __future__ import annotations

from datetime import date
from typing import Final

from rgpd_sante.law.citation import Citation, LegalText, TextStatus
from rgpd_sante.law.keeping import Keeping, kept

_CHECKED: Final = date(2026, 11, 25)

TEXT: Final = LegalText(
    code="code_de_commerce",
    short="C. com.",
    title="Code de commerce",
    url="https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000005634379/",
    status=TextStatus.IN_FORCE,
    checked_on=_CHECKED,
)

L_123_22: Final = Citation(text=TEXT, place="art. L.123-22")

ACCOUNTS: Final = kept(
    "code_de_commerce.accounts",
    "Conservation des livres et des pièces comptables",
    Keeping(10, "years"),
    L_123_22,
    checked_on=_CHECKED,
    note="La durée est vérifiée ; son point de départ, la clôture de l’exercice, ne l’est pas.",
)
