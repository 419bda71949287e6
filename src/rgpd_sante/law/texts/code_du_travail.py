# SPDX-License-Identifier: MIT
"""*Code du travail*: the statutory public holidays and the keeping of payslips, registers and working time.

The list of holidays is computed by :mod:`rgpd_sante.time`.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from rgpd_sante.law.citation import Citation, LegalText, TextStatus
from rgpd_sante.law.keeping import Keeping, kept

_RETENTION_CHECKED: Final = date(2026, 11, 25)

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
L_3243_4: Final = Citation(text=TEXT, place="art. L.3243-4")
R_1221_26: Final = Citation(text=TEXT, place="art. R.1221-26")
D_3171_16: Final = Citation(text=TEXT, place="art. D.3171-16")

PAYSLIPS: Final = kept(
    "code_du_travail.payslips",
    "Conservation du double des bulletins de paie",
    Keeping(5, "years"),
    L_3243_4,
    checked_on=_RETENTION_CHECKED,
    note="Les 50 ans ou l’âge de 75 ans du bulletin électronique sont un devoir de disponibilité pour le salarié, "
    "non une durée de conservation de l’employeur.",
)
STAFF_REGISTER: Final = kept(
    "code_du_travail.staff_register",
    "Conservation des mentions du registre unique du personnel après le départ du salarié",
    Keeping(5, "years"),
    R_1221_26,
    checked_on=_RETENTION_CHECKED,
)
WORKING_TIME: Final = kept(
    "code_du_travail.working_time",
    "Conservation du décompte du temps de travail",
    Keeping(1, "years"),
    D_3171_16,
    checked_on=_RETENTION_CHECKED,
)
WORKING_TIME_IN_DAYS: Final = kept(
    "code_du_travail.working_time_in_days",
    "Conservation du décompte des jours travaillés d’un salarié au forfait en jours",
    Keeping(3, "years"),
    D_3171_16,
    checked_on=_RETENTION_CHECKED,
)
