# SPDX-License-Identifier: MIT
"""*Code de la santé publique*: incident reporting (L.1111-8-2, D.1111-16-2 to -4) and health data hosts (R.1111-11).

Kinds of structure and criteria are codes; ``vocabulary`` gives them their enums and a test maps the two.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from rgpd_sante.law.citation import Citation, LegalText, TextStatus, Verification
from rgpd_sante.law.delay import Promptness, Qualifier
from rgpd_sante.law.parameter import Dated, Parameter

_CHECKED: Final = date(2026, 11, 23)
INCIDENT_REPORTING_FROM: Final = date(2017, 10, 1)
INCIDENT_REPORTING_REFORM: Final = date(2022, 4, 29)
_LAST_DAY_OF_2016_DECREE: Final = date(2022, 4, 28)

TEXT: Final = LegalText(
    code="code_de_la_sante_publique",
    short="CSP",
    title="Code de la santé publique",
    url="https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072665/",
    status=TextStatus.IN_FORCE,
    checked_on=_CHECKED,
)

L_1111_8: Final = Citation(text=TEXT, place="art. L.1111-8")
L_1111_8_2: Final = Citation(text=TEXT, place="art. L.1111-8-2", first_day=date(2016, 1, 28))
D_1111_16_2: Final = Citation(text=TEXT, place="art. D.1111-16-2", first_day=INCIDENT_REPORTING_FROM)
D_1111_16_3: Final = Citation(text=TEXT, place="art. D.1111-16-3", first_day=INCIDENT_REPORTING_FROM)
R_1111_11: Final = Citation(text=TEXT, place="art. R.1111-11, I, 4°", first_day=date(2018, 4, 1))
_DECREE_2016: Final = Citation(
    text=TEXT,
    place="art. L.1111-8-2 et D.1111-16-2 et s. (décret n° 2016-1214)",
    first_day=INCIDENT_REPORTING_FROM,
)
_DECREE_2022: Final = Citation(
    text=TEXT,
    place="art. L.1111-8-2 et D.1111-16-2 et s. (décret n° 2022-715)",
    first_day=INCIDENT_REPORTING_REFORM,
)

_STRUCTURES_2017: Final = frozenset(
    {"health_establishment", "army_hospital", "medical_laboratory", "radiotherapy_centre"}
)
_STRUCTURES_UNCLEAR: Final = frozenset({"health_centre", "maison_de_sante", "group_practice", "imaging_centre"})
_UNCLEAR_WORDS: Final = "« organismes et services exerçant des activités de prévention, de diagnostic ou de soins »."
_CRITERIA_2017: Final = frozenset({"safety_of_care", "health_data_compromised", "normal_operation"})

INCIDENT_STRUCTURES: Final = Parameter(
    code="csp.incident_structures",
    description="Structures tenues de signaler leurs incidents de sécurité des systèmes d’information",
    unit="codes de structure",
    values=(
        Dated(
            value=_STRUCTURES_2017,
            citation=_DECREE_2016,
            first_day=INCIDENT_REPORTING_FROM,
            last_day=_LAST_DAY_OF_2016_DECREE,
            checked_on=_CHECKED,
        ),
        Dated(
            value=_STRUCTURES_2017 | {"medico_social"},
            citation=_DECREE_2022,
            first_day=INCIDENT_REPORTING_REFORM,
            checked_on=_CHECKED,
            note="Ajoute les établissements et services médico-sociaux.",
        ),
    ),
)
INCIDENT_STRUCTURES_UNCLEAR: Final = Parameter(
    code="csp.incident_structures_unclear",
    description="Structures que les mots du texte pourraient viser sans que la liste de l’ANS les nomme",
    unit="codes de structure",
    values=(
        # before the decree of 2022, only the law bore these words
        Dated(
            value=_STRUCTURES_UNCLEAR,
            citation=L_1111_8_2,
            first_day=INCIDENT_REPORTING_FROM,
            last_day=_LAST_DAY_OF_2016_DECREE,
            checked_on=_CHECKED,
            verification=Verification.ANALYSIS,
            note=_UNCLEAR_WORDS,
        ),
        Dated(
            value=_STRUCTURES_UNCLEAR,
            citation=D_1111_16_3,
            first_day=INCIDENT_REPORTING_REFORM,
            checked_on=_CHECKED,
            verification=Verification.ANALYSIS,
            note=_UNCLEAR_WORDS,
        ),
    ),
)
INCIDENT_CRITERIA: Final = Parameter(
    code="csp.incident_criteria",
    description="Effets qui rendent un incident déclarable",
    unit="codes d’effet",
    values=(
        Dated(
            value=_CRITERIA_2017,
            citation=_DECREE_2016,
            first_day=INCIDENT_REPORTING_FROM,
            last_day=_LAST_DAY_OF_2016_DECREE,
            checked_on=_CHECKED,
        ),
        Dated(
            value=_CRITERIA_2017 | {"health_system_organisation", "likely_to_spread"},
            citation=_DECREE_2022,
            first_day=INCIDENT_REPORTING_REFORM,
            checked_on=_CHECKED,
        ),
    ),
)
INCIDENT_ADDRESSEE: Final = Parameter(
    code="csp.incident_addressee",
    description="Destinataire du signalement",
    unit="code de destinataire",
    values=(
        Dated(
            value="ars",
            citation=_DECREE_2016,
            first_day=INCIDENT_REPORTING_FROM,
            last_day=_LAST_DAY_OF_2016_DECREE,
            checked_on=_CHECKED,
        ),
        Dated(
            value="ans",
            citation=_DECREE_2022,
            first_day=INCIDENT_REPORTING_REFORM,
            checked_on=_CHECKED,
            note="L’ANS (CERT Santé) informe elle-même l’ARS, la DGS et le HFDS.",
        ),
    ),
)
INCIDENT_DELAY: Final = Parameter(
    code="csp.incident_delay",
    description="Délai du signalement : « sans délai », sans nombre d’heures",
    unit="délai",
    values=(
        Dated(
            value=Qualifier(promptness=Promptness.WITHOUT_DELAY),
            citation=L_1111_8_2,
            first_day=INCIDENT_REPORTING_FROM,
            checked_on=_CHECKED,
        ),
    ),
)
