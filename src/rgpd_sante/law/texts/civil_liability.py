# SPDX-License-Identifier: MIT
"""Civil liability for data: what the Court of Justice decided on GDPR art. 82, and the single group action of 2025."""

from __future__ import annotations

from datetime import date
from typing import Final

from rgpd_sante.law.citation import Citation, LegalText, TextStatus

_CHECKED: Final = date(2026, 11, 23)
GROUP_ACTION_FROM: Final = date(2025, 5, 2)

CASE_LAW: Final = LegalText(
    code="cjeu_art_82",
    short="CJUE, art. 82",
    title="Cour de justice de l’Union européenne, arrêts sur l’article 82 du RGPD",
    url="https://eur-lex.europa.eu/",
    status=TextStatus.GUIDANCE,
    checked_on=_CHECKED,
)
GROUP_ACTIONS: Final = LegalText(
    code="loi_2025_391",
    short="Loi n° 2025-391",
    title="Loi n° 2025-391 du 30 avril 2025, article 16 (régime unique de l’action de groupe)",
    url="https://www.legifrance.gouv.fr/",
    status=TextStatus.IN_FORCE,
    first_day=GROUP_ACTION_FROM,
    checked_on=_CHECKED,
)
NO_DAMAGE_PRESUMED: Final = Citation(text=CASE_LAW, place="C-300/21 (un manquement seul n’est pas un préjudice)")
COMPENSATION_ONLY: Final = Citation(text=CASE_LAW, place="C-741/21 et C-687/21 (réparation seulement)")
SECURITY_PROOF: Final = Citation(text=CASE_LAW, place="C-340/21 (preuve de la sécurité)")
ART_16: Final = Citation(text=GROUP_ACTIONS, place="art. 16", first_day=GROUP_ACTION_FROM)
