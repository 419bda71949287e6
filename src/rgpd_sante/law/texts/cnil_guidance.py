# SPDX-License-Identifier: MIT
"""What the CNIL publishes on breaches: its online form, its scale of gravity and its advice on complements."""

from __future__ import annotations

from datetime import date
from typing import Final

from rgpd_sante.law.citation import Citation, LegalText, TextStatus, Verification
from rgpd_sante.law.delay import Hours
from rgpd_sante.law.parameter import Dated, Parameter

_CHECKED: Final = date(2026, 11, 23)

TEXT: Final = LegalText(
    code="cnil_breaches",
    short="CNIL",
    title="CNIL, « Notifier une violation de données personnelles »",
    url="https://www.cnil.fr/fr/notifier-une-violation-de-donnees-personnelles",
    status=TextStatus.GUIDANCE,
    first_day=date(2018, 5, 24),
    checked_on=_CHECKED,
)
NOTIFY: Final = Citation(text=TEXT, place="page « Notifier une violation »")
COMPLEMENTS: Final = Citation(text=TEXT, place="questions-réponses, notification complémentaire")
FORM: Final = Citation(text=TEXT, place="téléservice de notification")
GRAVITY_SCALE: Final = Citation(text=TEXT, place="échelle de gravité à quatre niveaux")

COMPLEMENT: Final = Parameter(
    code="cnil.complement",
    description="Complément d’une notification initiale, « si possible », à compter de celle-ci",
    unit="délai",
    values=(
        Dated(
            value=Hours(number=72),
            citation=COMPLEMENTS,
            first_day=date(2018, 5, 25),
            checked_on=_CHECKED,
            verification=Verification.VERIFIED,
            note="Recommandation, non un délai légal : l’art. 33, § 4 du RGPD dit « sans autre retard indu ».",
        ),
    ),
)
