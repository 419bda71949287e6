# SPDX-License-Identifier: MIT
"""Certification of the hosts of health data (*HDS*): the framework of 2024, its two dates, and the CSP on hosting.

Only a third party that hosts is concerned; a practice that keeps its data on its own server is not (reference on the
register, § 5.4). L.1111-8 stands in ``code_de_la_sante_publique``, the offence of L.1115-1 in ``csp_penal``.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from rgpd_sante.law.citation import Citation, LegalText, TextStatus, Verification
from rgpd_sante.law.parameter import Dated, Parameter

_CHECKED: Final = date(2026, 11, 23)
VERSION_2_FROM: Final = date(2024, 11, 16)
LAST_DAY_OF_VERSION_1: Final = date(2026, 5, 16)
_DAY_BEFORE_VERSION_2: Final = date(2024, 11, 15)
_DAY_AFTER_VERSION_1: Final = date(2026, 5, 17)

TEXT: Final = LegalText(
    code="hds_certification",
    short="Référentiel HDS",
    title="Référentiel de certification des hébergeurs de données de santé, version 2 (arrêté du 26 avril 2024)",
    url="https://esante.gouv.fr/",
    status=TextStatus.IN_FORCE,
    first_day=date(2024, 5, 16),
    checked_on=_CHECKED,
    note="Trente et une exigences (EXI 01 à 31), avec un système de management de la sécurité ISO 27001. Le lien mène "
    "au site de l’Agence du numérique en santé, faute d’une référence officielle vérifiée.",
)
CSP: Final = LegalText(
    code="csp_hosting",
    short="CSP (hébergement)",
    title="Code de la santé publique (hébergement de données de santé)",
    url="https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072665/",
    status=TextStatus.IN_FORCE,
    checked_on=_CHECKED,
)

R_1111_9: Final = Citation(text=CSP, place="art. R.1111-9", verification=Verification.UNVERIFIED)
R_1111_11: Final = Citation(text=CSP, place="art. R.1111-11", first_day=date(2018, 4, 1))
VERSION_1: Final = Citation(text=TEXT, place="version 1, antérieure à l’arrêté")
TRANSITION: Final = Citation(text=TEXT, place="entrée en application et délai de transition")
EXI_28: Final = Citation(text=TEXT, place="exigence EXI 28")
EXI_29: Final = Citation(text=TEXT, place="exigence EXI 29")
EXI_30: Final = Citation(text=TEXT, place="exigence EXI 30")

ACCEPTED_VERSIONS: Final = Parameter(
    code="hds.accepted_versions",
    description="Versions dont le certificat vaut encore",
    unit="codes de version",
    values=(
        Dated(
            value=frozenset({"v1"}),
            citation=VERSION_1,
            first_day=None,
            last_day=_DAY_BEFORE_VERSION_2,
            checked_on=_CHECKED,
        ),
        Dated(
            value=frozenset({"v1", "v2"}),
            citation=TRANSITION,
            first_day=VERSION_2_FROM,
            last_day=LAST_DAY_OF_VERSION_1,
            checked_on=_CHECKED,
        ),
        Dated(
            value=frozenset({"v2"}),
            citation=TRANSITION,
            first_day=_DAY_AFTER_VERSION_1,
            checked_on=_CHECKED,
            note="Tous les certificats devaient être passés à la version 2 au plus tard le 16 mai 2026 ; ce jour même "
            "est compté, ici, comme le dernier de la version 1.",
        ),
    ),
)
VERSION_OF_CANDIDATES: Final = Parameter(
    code="hds.version_of_candidates",
    description="Version selon laquelle un nouveau candidat est certifié",
    unit="code de version",
    values=(
        Dated(
            value="v1",
            citation=VERSION_1,
            first_day=None,
            last_day=_DAY_BEFORE_VERSION_2,
            checked_on=_CHECKED,
        ),
        Dated(value="v2", citation=TRANSITION, first_day=VERSION_2_FROM, checked_on=_CHECKED),
    ),
)
STORAGE_AREA: Final = Parameter(
    code="hds.storage_area",
    description="Où les données hébergées doivent être stockées, à l’exclusion de tout autre lieu",
    unit="code de zone",
    values=(
        Dated(
            value="eea",
            citation=EXI_28,
            first_day=VERSION_2_FROM,
            checked_on=_CHECKED,
            note="Espace économique européen ; le lieu est indiqué au client.",
        ),
    ),
)
