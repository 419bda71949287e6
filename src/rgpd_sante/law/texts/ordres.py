# SPDX-License-Identifier: MIT
"""What two professional orders recommend on the keeping of patient files: dental surgeons, physiotherapists.

R.1112-7 CSP binds establishments; the orders and the CNIL recommend its durations to liberal practices. The guide of
the order of doctors is in :mod:`cnil_health_guidelines`.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from rgpd_sante.law.citation import Citation, LegalText, TextStatus
from rgpd_sante.law.keeping import Keeping, kept

_CHECKED: Final = date(2026, 11, 25)
_NOT_BINDING: Final = "Recommandation : l’art. R.1112-7 du CSP ne lie que les établissements de santé."

ONCD: Final = LegalText(
    code="oncd",
    short="ONCD",
    title="Ordre national des chirurgiens-dentistes, recommandations",
    url="https://www.ordre-chirurgiens-dentistes.fr/",
    status=TextStatus.GUIDANCE,
    checked_on=_CHECKED,
)
CNOMK: Final = LegalText(
    code="cnomk",
    short="Ordre des MK",
    title="Ordre des masseurs-kinésithérapeutes, recommandations",
    url="https://www.ordremk.fr/",
    status=TextStatus.GUIDANCE,
    checked_on=_CHECKED,
)

DENTISTS: Final = Citation(text=ONCD, place="conservation du dossier")
PHYSIOTHERAPISTS: Final = Citation(text=CNOMK, place="conservation du dossier")

PATIENT_FILE_DENTIST: Final = kept(
    "ordres.patient_file_dentist",
    "Conservation du dossier d’un chirurgien-dentiste",
    Keeping(20, "years"),
    DENTISTS,
    checked_on=_CHECKED,
    note=f"{_NOT_BINDING} Vérifié par une source secondaire seulement.",
)
PATIENT_FILE_PHYSIOTHERAPIST: Final = kept(
    "ordres.patient_file_physiotherapist",
    "Conservation du dossier d’un masseur-kinésithérapeute, ordonnance comprise",
    Keeping(20, "years"),
    PHYSIOTHERAPISTS,
    checked_on=_CHECKED,
    note=_NOT_BINDING,
)
