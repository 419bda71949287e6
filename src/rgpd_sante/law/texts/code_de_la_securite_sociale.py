# SPDX-License-Identifier: MIT
"""*Code de la sécurité sociale*: the copies of electronic care sheets and the documents on social charges."""

from __future__ import annotations

from datetime import date
from typing import Final

from rgpd_sante.law.citation import Citation, LegalText, TextStatus
from rgpd_sante.law.keeping import Keeping, kept

_CHECKED: Final = date(2026, 11, 25)

TEXT: Final = LegalText(
    code="code_de_la_securite_sociale",
    short="CSS",
    title="Code de la sécurité sociale",
    url="https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006073189/",
    status=TextStatus.IN_FORCE,
    checked_on=_CHECKED,
)

R_161_47: Final = Citation(text=TEXT, place="art. R.161-47")
L_244_3: Final = Citation(text=TEXT, place="art. L.244-3")

ELECTRONIC_CARE_SHEETS: Final = kept(
    "code_de_la_securite_sociale.electronic_care_sheets",
    "Conservation du double électronique des feuilles de soins",
    Keeping(3, "months"),
    R_161_47,
    checked_on=_CHECKED,
    note="À ne pas confondre avec le dossier du patient.",
)
SOCIAL_CHARGES: Final = kept(
    "code_de_la_securite_sociale.social_charges",
    "Conservation des documents relatifs aux cotisations sociales",
    Keeping(3, "years"),
    L_244_3,
    checked_on=_CHECKED,
    note="Vérifié par une source secondaire seulement ; le point de départ n’a pas été trouvé.",
)
