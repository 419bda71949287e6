# SPDX-License-Identifier: MIT
"""Regulation (EEC, Euratom) No 1182/71: how the Union counts hours, days and months."""

from __future__ import annotations

from datetime import date
from typing import Final

from rgpd_sante.law.citation import Citation, LegalText, TextStatus

TEXT: Final = LegalText(
    code="regulation_1182_71",
    short="Règl. 1182/71",
    title="Règlement (CEE, Euratom) n° 1182/71 du Conseil du 3 juin 1971",
    url="https://eur-lex.europa.eu/legal-content/FR/TXT/?uri=CELEX:31971R1182",
    status=TextStatus.IN_FORCE,
    first_day=date(1971, 7, 1),
    checked_on=date(2026, 11, 23),
    note="Son application au RGPD est l’opinion dominante ; une minorité la conteste.",
)


def _cite(place: str) -> Citation:
    return Citation(text=TEXT, place=place, first_day=date(1971, 7, 1))


ART_2: Final = _cite("art. 2")
ART_3_1: Final = _cite("art. 3, § 1")
ART_3_2: Final = _cite("art. 3, § 2")
ART_3_3: Final = _cite("art. 3, § 3")
ART_3_4: Final = _cite("art. 3, § 4")
ART_3_5: Final = _cite("art. 3, § 5")
