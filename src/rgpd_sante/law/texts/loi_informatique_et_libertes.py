# SPDX-License-Identifier: MIT
"""*Loi Informatique et Libertés*, art. 30, and the *décret « cadre NIR »*: who may process the NIR, and what for.

The NIR is no special category of GDPR art. 9: it has a regime of its own (art. 87). Subjects of processing are codes;
``vocabulary`` gives them their enum and a test maps the two.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from rgpd_sante.law.citation import Citation, LegalText, TextStatus, Verification
from rgpd_sante.law.parameter import Dated, Parameter

_CHECKED: Final = date(2026, 11, 25)
_DECREE_FROM: Final = date(2019, 4, 22)

TEXT: Final = LegalText(
    code="loi_informatique_et_libertes",
    short="LIL",
    title="Loi n° 78-17 du 6 janvier 1978 relative à l’informatique, aux fichiers et aux libertés",
    url="https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000886460/",
    status=TextStatus.IN_FORCE,
    checked_on=_CHECKED,
)
DECREE: Final = LegalText(
    code="decret_cadre_nir",
    short="Décret « cadre NIR »",
    title="Décret n° 2019-341 du 19 avril 2019 relatif à la mise en œuvre de traitements comportant l’usage du numéro "
    "d’inscription au répertoire national d’identification des personnes physiques ou nécessitant la consultation de "
    "ce répertoire",
    url="https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000038396526/",
    status=TextStatus.IN_FORCE,
    first_day=_DECREE_FROM,
    checked_on=_CHECKED,
    note="Connu par les pages qui le présentent : ses listes d’organismes et de finalités n’ont pas été relues.",
)

ART_30: Final = Citation(text=TEXT, place="art. 30")
DECREE_HEALTH_AND_WORK: Final = Citation(
    text=DECREE, place="art. 2, santé, protection sociale et travail", first_day=_DECREE_FROM
)

NIR_SUBJECTS: Final = Parameter(
    code="lil.nir_subjects",
    description="Activités d’un cabinet où le NIR sert à facturer, à identifier le patient (INS) ou à déclarer la paie",
    unit="codes d’activité",
    values=(
        Dated(
            value=frozenset(
                {
                    "patient_record",
                    "billing",
                    "secure_messaging",
                    "telemedicine",
                    "patient_identity_and_dmp",
                    "care_coordination",
                    "staff",
                    "dispensing",
                    "medical_biology",
                    "establishment_patient_record",
                    "home_care",
                }
            ),
            citation=DECREE_HEALTH_AND_WORK,
            first_day=_DECREE_FROM,
            checked_on=_CHECKED,
            verification=Verification.ANALYSIS,
            note="Lecture de la bibliothèque : facturation et télétransmission, identité de santé (INS) pour "
            "référencer les données de santé, paie.",
        ),
    ),
)
NIR_FOREIGN_SUBJECTS: Final = Parameter(
    code="lil.nir_foreign_subjects",
    description="Activités d’un cabinet qui n’ont aucun besoin du NIR",
    unit="codes d’activité",
    values=(
        Dated(
            value=frozenset(
                {
                    "recruitment",
                    "suppliers_and_accounts",
                    "video_surveillance",
                    "information_security",
                    "website",
                    "loyalty",
                }
            ),
            citation=DECREE_HEALTH_AND_WORK,
            first_day=_DECREE_FROM,
            checked_on=_CHECKED,
            verification=Verification.ANALYSIS,
            note="Lecture de la bibliothèque : aucune de ces activités ne relève de la santé, de la protection sociale "
            "ni de la paie. Les autres restent à justifier, la recherche par une autorisation propre.",
        ),
    ),
)
