# SPDX-License-Identifier: MIT
"""Omnibus IV: a Commission proposal of 21 May 2025 on the register of small bodies; present, without any effect."""

from __future__ import annotations

from datetime import date
from typing import Final

from rgpd_sante.law.citation import Citation, LegalText, TextStatus, Verification
from rgpd_sante.law.parameter import Dated, Parameter

PROPOSED_ON: Final = date(2025, 5, 21)
_CHECKED: Final = date(2026, 8, 31)

TEXT: Final = LegalText(
    code="omnibus_iv",
    short="Omnibus IV (proposition)",
    title="Proposition de la Commission européenne du 21 mai 2025 (omnibus IV, simplification)",
    url="https://www.edpb.europa.eu/",
    status=TextStatus.PROPOSAL,
    checked_on=_CHECKED,
    note="Toujours une proposition à la fin d’août 2026, selon une source secondaire ; son état après cette date n’est "
    "pas vérifié. Le lien mène au site du CEPD, qui l’a commentée en juillet 2025.",
)
REVISED_ART_30_5: Final = Citation(text=TEXT, place="art. 30, § 5, du RGPD tel que proposé")

PROPOSED_STAFF_THRESHOLD: Final = Parameter(
    code="omnibus_iv.proposed_staff_threshold",
    description="Effectif proposé au-dessous duquel seuls les traitements à risque élevé seraient inscrits au registre",
    unit="personnes employées",
    values=(
        Dated(
            value=750,
            citation=REVISED_ART_30_5,
            first_day=None,
            checked_on=_CHECKED,
            verification=Verification.UNVERIFIED,
            note="Proposition : aucune règle ne l’applique.",
        ),
    ),
)
