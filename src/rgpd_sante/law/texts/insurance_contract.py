# SPDX-License-Identifier: MIT
"""*Code des assurances*, book I: the contract, its time, its money and the faults of its parties.

The complaint of L.12-10-1 and the notice of loss of L.113-2 are in :mod:`code_des_assurances`. The articles were read
in a consolidated text of 3 April 2026; what decisions say was read through secondary sources.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from rgpd_sante.law.citation import Citation, LegalText, TextStatus, Verification
from rgpd_sante.law.delay import WorkingDays
from rgpd_sante.law.parameter import Dated, Parameter

_CHECKED: Final = date(2026, 4, 3)

TEXT: Final = LegalText(
    code="code_des_assurances_contrat",
    short="C. assur.",
    title="Code des assurances, livre Ier : le contrat",
    url="https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006073984/",
    status=TextStatus.IN_FORCE,
    checked_on=_CHECKED,
    note="Lu dans le texte consolidé au 3 avril 2026.",
)
FINES_REPORT: Final = LegalText(
    code="dg_tresor_2022",
    short="DG Trésor 2022",
    title="Direction générale du Trésor, rapport sur l’assurance du risque cyber, septembre 2022",
    url="https://www.tresor.economie.gouv.fr/",
    status=TextStatus.GUIDANCE,
    checked_on=_CHECKED,
    note="Lu par des sources secondaires ; aucune règle de droit positif ne tranche pour les amendes de la CNIL.",
)
TERRORISM: Final = LegalText(
    code="code_penal_terrorisme",
    short="C. pén.",
    title="Code pénal, livre IV : le financement du terrorisme",
    url="https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070719/",
    status=TextStatus.IN_FORCE,
    checked_on=_CHECKED,
)

L_111_2: Final = Citation(text=TEXT, place="art. L.111-2")
L_112_1: Final = Citation(text=TEXT, place="art. L.112-1")
L_112_4: Final = Citation(text=TEXT, place="art. L.112-4")
L_113_1: Final = Citation(text=TEXT, place="art. L.113-1")
L_113_2_2: Final = Citation(text=TEXT, place="art. L.113-2, 2°")
L_113_2_3: Final = Citation(text=TEXT, place="art. L.113-2, 3°")
L_113_2_4: Final = Citation(text=TEXT, place="art. L.113-2, 4°")
L_113_3: Final = Citation(text=TEXT, place="art. L.113-3")
L_113_8: Final = Citation(text=TEXT, place="art. L.113-8")
L_113_9: Final = Citation(text=TEXT, place="art. L.113-9")
L_113_11: Final = Citation(text=TEXT, place="art. L.113-11")
L_114_1: Final = Citation(text=TEXT, place="art. L.114-1")
R_112_1: Final = Citation(text=TEXT, place="art. R.112-1")
L_121_1: Final = Citation(text=TEXT, place="art. L.121-1")
L_121_2: Final = Citation(text=TEXT, place="art. L.121-2")
L_121_5: Final = Citation(text=TEXT, place="art. L.121-5")
L_121_8: Final = Citation(text=TEXT, place="art. L.121-8")
L_124_1_1: Final = Citation(text=TEXT, place="art. L.124-1-1")
L_124_5: Final = Citation(text=TEXT, place="art. L.124-5")
R_124_1: Final = Citation(text=TEXT, place="art. R*124-1")
R_124_3: Final = Citation(text=TEXT, place="art. R.124-3")
R_124_4: Final = Citation(text=TEXT, place="art. R*124-4")
NO_RULE_ON_FINES: Final = Citation(text=FINES_REPORT, place="amendes administratives")
CP_421_2_2: Final = Citation(text=TERRORISM, place="art. 421-2-2")

THEFT_NOTICE_FLOOR: Final = Parameter(
    code="insurance_contract.theft_notice_floor",
    description="Minimum légal du délai contractuel de déclaration d’un vol",
    unit="délai",
    values=(Dated(value=WorkingDays(number=2), citation=L_113_2_4, first_day=None, checked_on=_CHECKED),),
)
CHANGE_OF_RISK_DAYS: Final = Parameter(
    code="insurance_contract.change_of_risk_days",
    description="Délai pour déclarer une circonstance nouvelle qui rend une réponse inexacte",
    unit="jours",
    values=(
        Dated(
            value=15,
            citation=L_113_2_3,
            first_day=None,
            checked_on=_CHECKED,
            note="Depuis la connaissance de la circonstance, par lettre ou envoi recommandé électronique.",
        ),
    ),
)
GOOD_FAITH_TERMINATION_DAYS: Final = Parameter(
    code="insurance_contract.good_faith_termination_days",
    description="Jours entre la notification de l’assureur et la résiliation, pour une erreur de bonne foi constatée "
    "avant un sinistre",
    unit="jours",
    values=(
        Dated(
            value=10,
            citation=L_113_9,
            first_day=None,
            checked_on=_CHECKED,
            note="Depuis la lettre recommandée ; la prime est rendue au prorata.",
        ),
    ),
)
UNPAID_BEFORE_NOTICE: Final = Parameter(
    code="insurance_contract.unpaid_before_notice",
    description="Jours de retard de la prime avant lesquels une mise en demeure est prématurée",
    unit="jours",
    values=(
        Dated(
            value=10,
            citation=L_113_3,
            first_day=None,
            checked_on=_CHECKED,
            note="Une mise en demeure envoyée avant le onzième jour est tenue pour sans effet : lecture stricte "
            "(analyse).",
        ),
    ),
)
SUSPENSION_AFTER_NOTICE: Final = Parameter(
    code="insurance_contract.suspension_after_notice",
    description="Jours entre l’envoi de la mise en demeure et la suspension de la garantie",
    unit="jours",
    values=(Dated(value=30, citation=L_113_3, first_day=None, checked_on=_CHECKED),),
)
TERMINATION_AFTER_SUSPENSION: Final = Parameter(
    code="insurance_contract.termination_after_suspension",
    description="Jours de suspension après lesquels l’assureur peut résilier",
    unit="jours",
    values=(Dated(value=10, citation=L_113_3, first_day=None, checked_on=_CHECKED),),
)
REVIVAL_HOUR: Final = Parameter(
    code="insurance_contract.revival_hour",
    description="Heure à laquelle la garantie reprend, le lendemain du paiement",
    unit="heure",
    values=(Dated(value=12, citation=L_113_3, first_day=None, checked_on=_CHECKED),),
)
SUBSEQUENT_YEARS: Final = Parameter(
    code="insurance_contract.subsequent_years",
    description="Durée minimale de la garantie subséquente d’une responsabilité en base réclamation",
    unit="ans",
    values=(Dated(value=5, citation=L_124_5, first_day=None, checked_on=_CHECKED),),
)
SUBSEQUENT_YEARS_AT_CESSATION: Final = Parameter(
    code="insurance_contract.subsequent_years_at_cessation",
    description="Durée minimale de la garantie subséquente d’une personne physique qui cesse son activité ou décède",
    unit="ans",
    values=(
        Dated(
            value=10,
            citation=R_124_3,
            first_day=None,
            checked_on=_CHECKED,
            note="Si la même activité reprend, la durée se réduit à l’intervalle, jamais sous le minimum ordinaire.",
        ),
    ),
)
LIMITATION_YEARS: Final = Parameter(
    code="insurance_contract.limitation_years",
    description="Prescription des actions qui dérivent du contrat d’assurance",
    unit="ans",
    values=(
        Dated(
            value=2,
            citation=L_114_1,
            first_day=None,
            checked_on=_CHECKED,
            verification=Verification.VERIFIED,
            note="Un contrat qui ne rappelle pas ces règles (art. R.112-1) ne permet à l’assureur d’opposer ni ce "
            "délai ni celui du droit commun.",
        ),
    ),
)
