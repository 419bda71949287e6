# SPDX-License-Identifier: MIT
"""What the CNIL recommends on retention, and the durations that we propose where nobody sets one.

The page on durations, the security guide of 2024, the old simplified standard of pharmacies and the reference
methodologies of research. What the framework of practices says of files is in :mod:`cnil_health_guidelines`.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from rgpd_sante.law.citation import Citation, LegalText, TextStatus, Verification
from rgpd_sante.law.keeping import Keeping, kept

_CHECKED: Final = date(2026, 11, 25)
_FROM_MEMORY: Final = "Non vérifié : durée citée de mémoire."
_OUR_CHOICE: Final = "Aucun texte ne fixe cette durée : choix proposé par la bibliothèque."

PAGE: Final = LegalText(
    code="cnil_durations",
    short="CNIL, durées",
    title="CNIL, « Les durées de conservation des données »",
    url="https://www.cnil.fr/fr/les-durees-de-conservation-des-donnees",
    status=TextStatus.GUIDANCE,
    checked_on=_CHECKED,
)
SECURITY_GUIDE: Final = LegalText(
    code="cnil_security_2024",
    short="CNIL, guide sécurité 2024",
    title="CNIL, « Guide de la sécurité des données personnelles » (édition 2024)",
    url="https://www.cnil.fr/fr/guide-de-la-securite-des-donnees-personnelles",
    status=TextStatus.GUIDANCE,
    first_day=date(2024, 1, 1),
    checked_on=_CHECKED,
)
PHARMACY_STANDARD: Final = LegalText(
    code="cnil_ns_52",
    short="CNIL, NS-52",
    title="CNIL, norme simplifiée n° 52 (pharmacies), ancienne norme dont l’usage demeure",
    url="https://www.cnil.fr/",
    status=TextStatus.GUIDANCE,
    checked_on=_CHECKED,
    note=_FROM_MEMORY,
)
RESEARCH_METHODS: Final = LegalText(
    code="cnil_mr",
    short="CNIL, MR-00x",
    title="CNIL, méthodologies de référence de la recherche (MR-001, MR-003, MR-004)",
    url="https://www.cnil.fr/",
    status=TextStatus.GUIDANCE,
    checked_on=_CHECKED,
    note=_FROM_MEMORY,
)

LIFE_CYCLE: Final = Citation(text=PAGE, place="cycle de vie des données")
APPLICANTS_PAGE: Final = Citation(text=PAGE, place="recrutement")
RECALLED: Final = Citation(text=PAGE, place="durées recommandées", verification=Verification.UNVERIFIED)
LOGGING: Final = Citation(text=SECURITY_GUIDE, place="fiche 16")
PHARMACIES: Final = Citation(text=PHARMACY_STANDARD, place="conservation", verification=Verification.UNVERIFIED)
RESEARCH: Final = Citation(text=RESEARCH_METHODS, place="conservation", verification=Verification.UNVERIFIED)

BIOLOGY_REPORTS: Final = kept(
    "cnil.biology_reports",
    "Conservation des comptes rendus de biologie médicale, 5 ans en base active puis 15 ans d’archivage",
    Keeping(20, "years"),
    Citation(text=PAGE, place="laboratoires de biologie médicale", verification=Verification.UNVERIFIED),
    checked_on=_CHECKED,
    verification=Verification.UNVERIFIED,
    note="Lecture de la CNIL selon une source secondaire ; la durée des laboratoires privés n’est pas vérifiée.",
)
APPLICANTS: Final = kept(
    "cnil.applicants",
    "Durée maximale de conservation des dossiers des candidats non retenus",
    Keeping(2, "years"),
    APPLICANTS_PAGE,
    checked_on=_CHECKED,
    note="Plus court si le candidat le demande.",
)
LOGS_SHORTEST: Final = kept(
    "cnil.logs_shortest",
    "Durée minimale de conservation des journaux",
    Keeping(6, "months"),
    LOGGING,
    checked_on=_CHECKED,
)
LOGS_LONGEST: Final = kept(
    "cnil.logs_longest",
    "Durée maximale de conservation des journaux",
    Keeping(12, "months"),
    LOGGING,
    checked_on=_CHECKED,
    note="Glissante ; plus longue si une obligation légale, un contentieux ou le contrôle interne le demande.",
)
PHARMACY_PATIENT_FILE: Final = kept(
    "cnil.pharmacy_patient_file",
    "Base active du fichier des patients d’une officine",
    Keeping(3, "years"),
    PHARMACIES,
    checked_on=_CHECKED,
    verification=Verification.UNVERIFIED,
    note=_FROM_MEMORY,
)
ACCESS_BADGES: Final = kept(
    "cnil.access_badges",
    "Conservation des traces des badges d’accès",
    Keeping(3, "months"),
    RECALLED,
    checked_on=_CHECKED,
    verification=Verification.UNVERIFIED,
    note=_FROM_MEMORY,
)
PROSPECTS: Final = kept(
    "cnil.prospects",
    "Conservation des données de fidélité et de prospection",
    Keeping(3, "years"),
    RECALLED,
    checked_on=_CHECKED,
    verification=Verification.UNVERIFIED,
    note=_FROM_MEMORY,
)
RIGHTS_REQUESTS: Final = kept(
    "cnil.rights_requests",
    "Archivage des demandes de droits",
    Keeping(5, "years"),
    RECALLED,
    checked_on=_CHECKED,
    verification=Verification.UNVERIFIED,
    note=f"{_FROM_MEMORY} La copie d’une pièce d’identité est supprimée aussitôt.",
)
RESEARCH_ACTIVE: Final = kept(
    "cnil.research_active",
    "Base active des données d’une recherche après la dernière publication",
    Keeping(2, "years"),
    RESEARCH,
    checked_on=_CHECKED,
    verification=Verification.UNVERIFIED,
    note=_FROM_MEMORY,
)
RESEARCH_ARCHIVE: Final = kept(
    "cnil.research_archive",
    "Durée maximale d’archivage des données d’une recherche",
    Keeping(20, "years"),
    RESEARCH,
    checked_on=_CHECKED,
    verification=Verification.UNVERIFIED,
    note=_FROM_MEMORY,
)

# our choices: the CNIL leaves the duration to the controller, who sets it by the purpose
APPOINTMENTS: Final = kept(
    "cnil.choice_appointments",
    "Conservation des rendez-vous, aussi courte qu’il est utile",
    Keeping(12, "months"),
    LIFE_CYCLE,
    checked_on=_CHECKED,
    verification=Verification.ANALYSIS,
    note=f"{_OUR_CHOICE} Le guide CNOM-CNIL demande la suppression dès que le rendez-vous n’est plus utile.",
)
MESSAGES: Final = kept(
    "cnil.choice_messages",
    "Conservation, dans la messagerie, de la copie des messages médicaux classés dans le dossier",
    Keeping(3, "months"),
    LIFE_CYCLE,
    checked_on=_CHECKED,
    verification=Verification.ANALYSIS,
    note=_OUR_CHOICE,
)
CONTACT_FORM: Final = kept(
    "cnil.choice_contact_form",
    "Conservation des messages d’un formulaire de contact",
    Keeping(1, "years"),
    LIFE_CYCLE,
    checked_on=_CHECKED,
    verification=Verification.ANALYSIS,
    note=_OUR_CHOICE,
)
BREACH_REGISTER: Final = kept(
    "cnil.choice_breach_register",
    "Conservation du registre des violations après la clôture",
    Keeping(5, "years"),
    LIFE_CYCLE,
    checked_on=_CHECKED,
    verification=Verification.ANALYSIS,
    note=f"{_OUR_CHOICE} L’art. 33, § 5 du RGPD ne donne pas de durée.",
)
