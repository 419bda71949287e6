# SPDX-License-Identifier: MIT
"""What the CNIL publishes on the register: what it recommends to add to it, and when to bring it up to date."""

from __future__ import annotations

from datetime import date
from typing import Final

from rgpd_sante.law.citation import Citation, LegalText, TextStatus

_CHECKED: Final = date(2026, 11, 25)

TEXT: Final = LegalText(
    code="cnil_register",
    short="CNIL, registre",
    title="CNIL, « Le registre des activités de traitement »",
    url="https://www.cnil.fr/fr/RGDP-le-registre-des-activites-de-traitement",
    status=TextStatus.GUIDANCE,
    checked_on=_CHECKED,
)

ENRICHMENT: Final = Citation(text=TEXT, place="enrichir le registre")
UPDATES: Final = Citation(text=TEXT, place="mise à jour du registre")
