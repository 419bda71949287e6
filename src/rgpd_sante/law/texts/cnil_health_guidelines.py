# SPDX-License-Identifier: MIT
"""What the CNIL says to health practices: its two frameworks (*référentiels*), and its guide with the CNOM.

None of them binds: a practice that departs from them says why. Their thresholds are doctrine, not law.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from rgpd_sante.law.citation import Citation, LegalText, TextStatus
from rgpd_sante.law.keeping import Keeping, kept
from rgpd_sante.law.parameter import Dated, Parameter

PRACTICES_FROM: Final = date(2020, 7, 28)
PHARMACIES_FROM: Final = date(2022, 7, 12)
_CHECKED: Final = date(2026, 11, 23)
_RETENTION_CHECKED: Final = date(2026, 11, 25)
_SECOND_HAND: Final = "Lu dans des sources secondaires concordantes, non dans le texte officiel."

PRACTICES_TEXT: Final = LegalText(
    code="cnil_practices",
    short="CNIL, référentiel cabinets",
    title="CNIL, délibération n° 2020-081 du 18 juin 2020, référentiel de gestion des cabinets médicaux et "
    "paramédicaux",
    url="https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000042158211",
    status=TextStatus.GUIDANCE,
    first_day=PRACTICES_FROM,
    checked_on=_CHECKED,
    note="JO du 28 juillet 2020. Il s’adresse aux professionnels libéraux, seuls, groupés ou en maison de santé ; il "
    "ne s’impose pas, un écart se justifie.",
)
PHARMACIES_TEXT: Final = LegalText(
    code="cnil_pharmacies",
    short="CNIL, référentiel officines",
    title="CNIL, délibération n° 2022-067 du 2 juin 2022, référentiel de gestion des officines de pharmacie",
    url="https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000046037403",
    status=TextStatus.GUIDANCE,
    first_day=PHARMACIES_FROM,
    checked_on=_CHECKED,
    note="JO du 12 juillet 2022. Il ne s’impose pas, un écart se justifie.",
)
GUIDE_TEXT: Final = LegalText(
    code="cnil_cnom_guide",
    short="Guide CNOM-CNIL",
    title="CNOM et CNIL, guide pratique sur la protection des données personnelles (juin 2018)",
    url="https://www.cnil.fr/",
    status=TextStatus.GUIDANCE,
    first_day=date(2018, 6, 1),
    checked_on=_CHECKED,
    note="Le lien mène au site de la CNIL, faute d’une adresse officielle vérifiée du guide.",
)

PRACTICES: Final = Citation(text=PRACTICES_TEXT, place="délégué et analyse d’impact")
PHARMACIES: Final = Citation(text=PHARMACIES_TEXT, place="délégué et analyse d’impact")
GUIDE_OFFICER: Final = Citation(text=GUIDE_TEXT, place="délégué à la protection des données")
GUIDE_REGISTER: Final = Citation(text=GUIDE_TEXT, place="registre des activités de traitement")

PATIENTS_THRESHOLD: Final = Parameter(
    code="cnil_practices.patients_threshold",
    description="Nombre de patients par an d’un cabinet groupé à système d’information commun, à partir duquel un "
    "délégué et une analyse d’impact devraient être nécessaires",
    unit="patients par an",
    values=(
        Dated(
            value=10_000,
            citation=PRACTICES,
            first_day=PRACTICES_FROM,
            checked_on=_CHECKED,
            note=f"Deux conditions cumulatives : ce nombre et le système d’information commun. {_SECOND_HAND}",
        ),
    ),
)
TURNOVER_THRESHOLD: Final = Parameter(
    code="cnil_pharmacies.turnover_threshold",
    description="Chiffre d’affaires annuel hors taxes d’une officine, au-delà duquel un délégué et une analyse "
    "d’impact sont en principe nécessaires",
    unit="euros hors taxes",
    values=(
        Dated(
            value=2_600_000,
            citation=PHARMACIES,
            first_day=PHARMACIES_FROM,
            checked_on=_CHECKED,
            note=f"Au-delà de cette somme, non à partir d’elle. {_SECOND_HAND}",
        ),
    ),
)

GUIDE_FILES: Final = Citation(text=GUIDE_TEXT, place="conservation des dossiers")
GUIDE_FILE_CONTENT: Final = Citation(text=GUIDE_TEXT, place="contenu du dossier du patient")
GUIDE_APPOINTMENTS: Final = Citation(text=GUIDE_TEXT, place="prise de rendez-vous")
PRACTICES_RETENTION: Final = Citation(text=PRACTICES_TEXT, place="durées de conservation")

# 5 years and 15 years are the 20, from two different events
PATIENT_FILE: Final = kept(
    "cnil_cnom_guide.patient_file",
    "Conservation du dossier d’un médecin ou d’un paramédical libéral",
    Keeping(20, "years"),
    GUIDE_FILES,
    checked_on=_RETENTION_CHECKED,
    note="Recommandation : l’art. R.1112-7 du CSP ne lie que les établissements de santé.",
)
ACTIVE_FILE: Final = kept(
    "cnil_practices.active_file",
    "Base active du dossier d’un cabinet, à compter de la dernière intervention sur le dossier",
    Keeping(5, "years"),
    PRACTICES_RETENTION,
    checked_on=_RETENTION_CHECKED,
    first_day=PRACTICES_FROM,
    note=f"Comprise dans les 20 ans. {_SECOND_HAND}",
)
ARCHIVED_FILE: Final = kept(
    "cnil_practices.archived_file",
    "Archivage intermédiaire du dossier d’un cabinet, sur un support distinct",
    Keeping(15, "years"),
    PRACTICES_RETENTION,
    checked_on=_RETENTION_CHECKED,
    first_day=PRACTICES_FROM,
    note=f"Comprise dans les 20 ans. {_SECOND_HAND}",
)
DMP: Final = kept(
    "cnil_practices.dmp",
    "Conservation du dossier médical partagé après sa clôture",
    Keeping(10, "years"),
    PRACTICES_RETENTION,
    checked_on=_RETENTION_CHECKED,
    first_day=PRACTICES_FROM,
    note="Telle que l’ordre des masseurs-kinésithérapeutes la rapporte.",
)
