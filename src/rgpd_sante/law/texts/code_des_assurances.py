# SPDX-License-Identifier: MIT
"""*Code des assurances*: the complaint of L.12-10-1 (LOPMI) and the notice of loss of L.113-2 4°."""

from __future__ import annotations

from datetime import date
from typing import Final

from rgpd_sante.law.citation import Citation, LegalText, TextStatus, Verification
from rgpd_sante.law.delay import Hours, WorkingDays
from rgpd_sante.law.parameter import Dated, Parameter

_CHECKED: Final = date(2026, 11, 23)
COMPLAINT_FROM: Final = date(2023, 4, 24)

TEXT: Final = LegalText(
    code="code_des_assurances",
    short="C. assur.",
    title="Code des assurances",
    url="https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006073984/",
    status=TextStatus.IN_FORCE,
    checked_on=_CHECKED,
)

L_12_10_1: Final = Citation(text=TEXT, place="art. L.12-10-1", first_day=COMPLAINT_FROM)
L_113_1: Final = Citation(text=TEXT, place="art. L.113-1")
L_113_2_4: Final = Citation(text=TEXT, place="art. L.113-2, 4°")

COMPLAINT: Final = Parameter(
    code="code_des_assurances.complaint",
    description="Dépôt de plainte qui conditionne l’indemnisation d’une cyberattaque",
    unit="délai",
    values=(
        Dated(
            value=Hours(number=72),
            citation=L_12_10_1,
            first_day=COMPLAINT_FROM,
            checked_on=_CHECKED,
            note="Heures écoulées, sans arrondi : le règlement 1182/71 ne s’applique pas à un texte français "
            "(analyse). Contrats en cours compris.",
        ),
    ),
)
CLAIM_NOTICE_FLOOR: Final = Parameter(
    code="code_des_assurances.claim_notice_floor",
    description="Minimum légal du délai contractuel de déclaration d’un sinistre",
    unit="délai",
    values=(
        Dated(
            value=WorkingDays(number=5),
            citation=L_113_2_4,
            first_day=None,
            checked_on=_CHECKED,
            verification=Verification.VERIFIED,
            note="Le délai lui-même est celui du contrat, jamais plus court ; il court à partir de 0 h le lendemain "
            "de la connaissance.",
        ),
    ),
)
