# SPDX-License-Identifier: MIT
"""*Code des assurances*: taking out and ending a contract — the proposal, notices, the rights of consumers alone.

The faults of the parties and the unpaid premium are in :mod:`insurance_contract`. The articles were read in a
consolidated text of 3 April 2026.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from rgpd_sante.law.citation import Citation, LegalText, TextStatus
from rgpd_sante.law.parameter import Dated, Parameter

_CHECKED: Final = date(2026, 4, 3)

TEXT: Final = LegalText(
    code="code_des_assurances_souscription",
    short="C. assur.",
    title="Code des assurances, livre Ier : la souscription et la fin du contrat",
    url="https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006073984/",
    status=TextStatus.IN_FORCE,
    checked_on=_CHECKED,
    note="Lu dans le texte consolidé au 3 avril 2026.",
)

L_112_2: Final = Citation(text=TEXT, place="art. L.112-2")
L_112_2_1: Final = Citation(text=TEXT, place="art. L.112-2-1")
L_112_3: Final = Citation(text=TEXT, place="art. L.112-3, al. 4")
L_112_9: Final = Citation(text=TEXT, place="art. L.112-9")
L_113_4: Final = Citation(text=TEXT, place="art. L.113-4")
L_113_12: Final = Citation(text=TEXT, place="art. L.113-12")
L_113_15_1: Final = Citation(text=TEXT, place="art. L.113-15-1")
L_113_15_2: Final = Citation(text=TEXT, place="art. L.113-15-2")
L_113_16: Final = Citation(text=TEXT, place="art. L.113-16")
L_121_4: Final = Citation(text=TEXT, place="art. L.121-4")
R_113_10: Final = Citation(text=TEXT, place="art. R*113-10")

ANNUAL_NOTICE_MONTHS: Final = Parameter(
    code="insurance_subscription.annual_notice_months",
    description="Préavis de la résiliation annuelle avant l’échéance",
    unit="mois",
    values=(
        Dated(
            value=2,
            citation=L_113_12,
            first_day=None,
            checked_on=_CHECKED,
            note="Le jour d’envoi compte. Pour un risque professionnel, le contrat peut prévoir un autre préavis.",
        ),
    ),
)
