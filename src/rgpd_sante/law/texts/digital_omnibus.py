# SPDX-License-Identifier: MIT
"""Digital Omnibus: a Commission proposal of 19 November 2025, present with its honest status; it creates no duty."""

from __future__ import annotations

from datetime import date
from typing import Final

from rgpd_sante.law.citation import Citation, LegalText, TextStatus
from rgpd_sante.law.delay import Delay, Hours
from rgpd_sante.law.parameter import Dated, Parameter

_CHECKED: Final = date(2026, 11, 23)

TEXT: Final = LegalText(
    code="digital_omnibus",
    short="Omnibus numérique (proposition)",
    title="Proposition de la Commission européenne du 19 novembre 2025 (omnibus numérique)",
    url="https://digital-strategy.ec.europa.eu/",
    status=TextStatus.PROPOSAL,
    checked_on=_CHECKED,
    note="Toujours une proposition dans la source la plus récente (juillet 2026). Le lien mène au site de la "
    "Commission, faute d’une référence officielle vérifiée du texte.",
)
REVISED_ART_33: Final = Citation(text=TEXT, place="art. 33 du RGPD tel que proposé")

PROPOSED_NOTIFICATION: Final[Parameter[Delay]] = Parameter(
    code="digital_omnibus.proposed_notification",
    description="Notification proposée : risque élevé seulement, par un guichet unique",
    unit="délai",
    values=(Dated(value=Hours(number=96), citation=REVISED_ART_33, first_day=None, checked_on=_CHECKED),),
)
