# SPDX-License-Identifier: MIT
"""NIS2, Directive (EU) 2022/2555, article 23: present with its honest status, it creates no duty in France."""

from __future__ import annotations

from datetime import date
from typing import Final

from rgpd_sante.law.citation import Citation, LegalText, TextStatus
from rgpd_sante.law.delay import Delay, Hours, Months
from rgpd_sante.law.parameter import Dated, Parameter

_CHECKED: Final = date(2026, 9, 24)

TEXT: Final = LegalText(
    code="nis2",
    short="NIS 2",
    title="Directive (UE) 2022/2555 du Parlement européen et du Conseil du 14 décembre 2022 (NIS 2)",
    url="https://eur-lex.europa.eu/legal-content/FR/TXT/?uri=CELEX:32022L2555",
    status=TextStatus.NOT_TRANSPOSED,
    first_day=date(2023, 1, 16),
    checked_on=_CHECKED,
    note="Transposition attendue le 17 octobre 2024 ; aucune loi française promulguée au 24 septembre 2026. "
    "L’état après le 7 octobre 2026 (séance publique annoncée) n’est pas connu.",
)
ART_23_4: Final = Citation(text=TEXT, place="art. 23, § 4")


def _step(code: str, description: str, value: Delay) -> Parameter[Delay]:
    dated: Dated[Delay] = Dated(value=value, citation=ART_23_4, first_day=None, checked_on=_CHECKED)
    return Parameter(code=code, description=description, unit="délai", values=(dated,))


EARLY_WARNING: Final = _step(
    "nis2.early_warning",
    "Alerte précoce, à compter de la connaissance de l’incident important",
    Hours(number=24),
)
INCIDENT_NOTIFICATION: Final = _step(
    "nis2.incident_notification",
    "Notification d’incident, à compter de la même connaissance",
    Hours(number=72),
)
FINAL_REPORT: Final = _step(
    "nis2.final_report", "Rapport final, à compter de l’envoi de la notification d’incident", Months(number=1)
)
