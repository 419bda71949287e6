# SPDX-License-Identifier: MIT
"""*Code de la sécurité intérieure*: the month after which the images of a camera are destroyed."""

from __future__ import annotations

from datetime import date
from typing import Final

from rgpd_sante.law.citation import Citation, LegalText, TextStatus
from rgpd_sante.law.keeping import Keeping, kept

_CHECKED: Final = date(2026, 11, 25)

TEXT: Final = LegalText(
    code="code_de_la_securite_interieure",
    short="CSI",
    title="Code de la sécurité intérieure",
    url="https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000025503132/",
    status=TextStatus.IN_FORCE,
    checked_on=_CHECKED,
)

L_252_5: Final = Citation(text=TEXT, place="art. L.252-5")

VIDEO: Final = kept(
    "code_de_la_securite_interieure.video",
    "Durée maximale de conservation des images de vidéosurveillance",
    Keeping(1, "months"),
    L_252_5,
    checked_on=_CHECKED,
    note="Un maximum : plus court si possible. La CNIL retient la même limite sur les lieux de travail.",
)
