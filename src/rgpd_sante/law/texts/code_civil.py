# SPDX-License-Identifier: MIT
"""*Code civil*: the limitation of personal actions (2224), public order (6), the civil sanction of 1254."""

from __future__ import annotations

from datetime import date
from typing import Final

from rgpd_sante.law.citation import Citation, LegalText, TextStatus
from rgpd_sante.law.keeping import Keeping, kept
from rgpd_sante.law.parameter import Dated, Parameter

_CHECKED: Final = date(2026, 11, 25)

TEXT: Final = LegalText(
    code="code_civil",
    short="C. civ.",
    title="Code civil",
    url="https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070721/",
    status=TextStatus.IN_FORCE,
    checked_on=_CHECKED,
)

ART_6: Final = Citation(text=TEXT, place="art. 6")
ART_1254: Final = Citation(text=TEXT, place="art. 1254")
ART_2224: Final = Citation(text=TEXT, place="art. 2224")

PERSONNEL_FILES: Final = kept(
    "code_civil.personnel_files",
    "Archivage du dossier du salarié, le temps des actions qu’il peut engager",
    Keeping(5, "years"),
    ART_2224,
    checked_on=_CHECKED,
    note="L’article fixe la prescription des actions personnelles, non une durée de conservation ; son emploi pour le "
    "dossier du salarié vient d’une source secondaire.",
)
CIVIL_SANCTION_MULTIPLES: Final = Parameter(
    code="code_civil.civil_sanction",
    description="Sanction civile d’une faute lucrative délibérée : personne physique, puis personne morale",
    unit="multiple du profit",
    values=(Dated(value=(2, 5), citation=ART_1254, first_day=None, checked_on=date(2026, 11, 23)),),
)
