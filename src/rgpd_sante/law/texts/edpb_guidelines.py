# SPDX-License-Identifier: MIT
"""EDPB Guidelines 9/2022 (breach notification) and 01/2021 (examples): how authorities read articles 33 and 34."""

from __future__ import annotations

from datetime import date
from typing import Final

from rgpd_sante.law.citation import Citation, LegalText, TextStatus, Verification
from rgpd_sante.law.delay import Hours
from rgpd_sante.law.parameter import Dated, Parameter

_CHECKED: Final = date(2026, 11, 23)

TEXT: Final = LegalText(
    code="edpb_9_2022",
    short="CEPD 9/2022",
    title="CEPD, lignes directrices 9/2022 sur la notification de violations de données à caractère personnel (v. 2.0)",
    url="https://www.edpb.europa.eu/",
    status=TextStatus.GUIDANCE,
    first_day=date(2023, 3, 28),
    checked_on=_CHECKED,
    note="Remplacent les lignes directrices WP250 rév. 01 ; seul le § 73 a changé.",
)
EXAMPLES: Final = LegalText(
    code="edpb_01_2021",
    short="CEPD 01/2021",
    title="CEPD, lignes directrices 01/2021 sur des exemples de notification de violations (v. 2.0)",
    url="https://www.edpb.europa.eu/",
    status=TextStatus.GUIDANCE,
    first_day=date(2021, 12, 14),
    checked_on=_CHECKED,
)

AWARENESS: Final = Citation(text=TEXT, place="§ 31")
SHORT_INVESTIGATION: Final = Citation(text=TEXT, place="§ 34")
CONTROLLER_TOLD_BY_PROCESSOR: Final = Citation(text=TEXT, place="§ 44", verification=Verification.UNVERIFIED)
PHASES: Final = Citation(text=TEXT, place="§§ 51 à 56")
RISK_FACTORS: Final = Citation(text=TEXT, place="section IV.B", verification=Verification.UNVERIFIED)
ANNEX_A: Final = Citation(text=TEXT, place="annexe A")
ANNEX_B: Final = Citation(text=TEXT, place="annexe B")
RANSOMWARE: Final = Citation(text=EXAMPLES, place="cas de rançongiciel")
EXFILTRATION: Final = Citation(text=EXAMPLES, place="cas d’exfiltration de données")
HUMAN_ERROR: Final = Citation(text=EXAMPLES, place="cas de source humaine interne")
LOST_OR_STOLEN: Final = Citation(text=EXAMPLES, place="cas d’appareils et de papiers perdus ou volés")
MISPOSTAL: Final = Citation(text=EXAMPLES, place="cas d’erreur d’envoi")

INVESTIGATION_WARNING: Final = Parameter(
    code="edpb.investigation_warning",
    description="Durée d’enquête, du signal à la prise de connaissance, au-delà de laquelle la bibliothèque avertit",
    unit="délai",
    values=(
        Dated(
            value=Hours(number=24),
            citation=SHORT_INVESTIGATION,
            first_day=None,
            checked_on=_CHECKED,
            verification=Verification.ANALYSIS,
            note="Aucun texte ne fixe cette durée : repère de la bibliothèque.",
        ),
    ),
)
RESTORATION_ADVISABLE: Final = Parameter(
    code="edpb.restoration_advisable",
    description="Durée de rétablissement que le CEPD déconseille de dépasser",
    unit="délai",
    values=(
        Dated(
            value=Hours(number=72),
            citation=RANSOMWARE,
            first_day=None,
            checked_on=_CHECKED,
        ),
    ),
)
BRIEF_INTERRUPTION: Final = Parameter(
    code="edpb.brief_interruption",
    description="Durée jusqu’à laquelle une indisponibilité accidentelle et sans effet notable est tenue pour brève",
    unit="délai",
    values=(
        Dated(
            value=Hours(number=24),
            citation=ANNEX_B,
            first_day=None,
            checked_on=_CHECKED,
            verification=Verification.ANALYSIS,
            note="Le CEPD donne l’exemple de quelques minutes ; aucun texte ne fixe cette durée.",
        ),
    ),
)
