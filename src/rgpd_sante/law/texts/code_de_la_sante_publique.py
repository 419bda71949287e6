# SPDX-License-Identifier: MIT
"""*Code de la santé publique*: incident reporting, health data hosts, and the keeping of files and registers.

Incidents: L.1111-8-2, D.1111-16-2 to -4. Hosts: L.1111-8, R.1111-11. Keeping: R.1112-7 for establishments, R.1131-20,
R.5121-195 to R.5132-36 for pharmacies.

Kinds of structure and criteria are codes; ``vocabulary`` gives them their enums and a test maps the two.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from rgpd_sante.law.citation import Citation, LegalText, TextStatus, Verification
from rgpd_sante.law.delay import Promptness, Qualifier
from rgpd_sante.law.keeping import Keeping, kept
from rgpd_sante.law.parameter import Dated, Parameter

_CHECKED: Final = date(2026, 11, 23)
_RETENTION_CHECKED: Final = date(2026, 11, 25)
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

R_1112_7: Final = Citation(text=TEXT, place="art. R.1112-7")
R_1131_20: Final = Citation(text=TEXT, place="art. R.1131-20")
R_5121_195: Final = Citation(text=TEXT, place="art. R.5121-195")
R_5124_58: Final = Citation(text=TEXT, place="art. R.5124-58")
R_5125_45: Final = Citation(text=TEXT, place="art. R.5125-45")
R_5132_10: Final = Citation(text=TEXT, place="art. R.5132-10")
R_5132_19: Final = Citation(text=TEXT, place="art. R.5132-19")
R_5132_32: Final = Citation(text=TEXT, place="art. R.5132-32")
R_5132_35: Final = Citation(text=TEXT, place="art. R.5132-35")
R_5132_36: Final = Citation(text=TEXT, place="art. R.5132-36")
L_1142_28: Final = Citation(text=TEXT, place="art. L.1142-28")
IMPLANTABLE_TRACEABILITY: Final = Citation(
    text=TEXT,
    place="traçabilité des dispositifs implantables (article à vérifier)",
    verification=Verification.UNVERIFIED,
)

PATIENT_FILE: Final = kept(
    "csp.patient_file",
    "Conservation du dossier médical d’un établissement de santé",
    Keeping(20, "years"),
    R_1112_7,
    checked_on=_RETENTION_CHECKED,
)
PATIENT_FILE_BIRTHDAY: Final = kept(
    "csp.patient_file_birthday",
    "Anniversaire jusqu’auquel le dossier d’un établissement est au moins conservé",
    Keeping(28, "years"),
    R_1112_7,
    checked_on=_RETENTION_CHECKED,
    note="Le cas d’un dernier passage avant le huitième anniversaire.",
)
PATIENT_FILE_DEATH: Final = kept(
    "csp.patient_file_death",
    "Conservation après le décès survenu moins de dix ans après le dernier passage",
    Keeping(10, "years"),
    R_1112_7,
    checked_on=_RETENTION_CHECKED,
    note="« Dans tous les cas » : remplace les deux autres durées, même pour les abréger.",
)
PHARMACY_REGISTER: Final = kept(
    "csp.pharmacy_register",
    "Conservation de l’ordonnancier (listes I et II, stupéfiants)",
    Keeping(10, "years"),
    R_5132_10,
    checked_on=_RETENTION_CHECKED,
)
NARCOTIC_PRESCRIPTION_COPIES: Final = kept(
    "csp.narcotic_prescription_copies",
    "Conservation de la copie des ordonnances de stupéfiants",
    Keeping(3, "years"),
    R_5132_35,
    checked_on=_RETENTION_CHECKED,
)
NARCOTIC_ORDERS: Final = kept(
    "csp.narcotic_orders",
    "Conservation des commandes de stupéfiants à usage professionnel",
    Keeping(3, "years"),
    R_5132_32,
    checked_on=_RETENTION_CHECKED,
)
NARCOTIC_ACCOUNTS: Final = kept(
    "csp.narcotic_accounts",
    "Conservation du registre comptable des stupéfiants et des certificats de destruction",
    Keeping(10, "years"),
    R_5132_36,
    checked_on=_RETENTION_CHECKED,
)
PHARMACY_PURCHASE_INVOICES: Final = kept(
    "csp.pharmacy_purchase_invoices",
    "Conservation des factures d’achat (listes I et II, stupéfiants)",
    Keeping(3, "years"),
    R_5132_19,
    checked_on=_RETENTION_CHECKED,
    note="La durée des pièces comptables, plus longue, l’emporte.",
)
BATCH_TRACEABILITY: Final = kept(
    "csp.batch_traceability",
    "Conservation des bordereaux de traçabilité des lots",
    Keeping(5, "years"),
    R_5124_58,
    checked_on=_RETENTION_CHECKED,
    note="Le point de départ n’a pas été trouvé.",
)
PREPARATIONS_REGISTER: Final = kept(
    "csp.preparations_register",
    "Conservation du registre des préparations",
    Keeping(10, "years"),
    R_5125_45,
    checked_on=_RETENTION_CHECKED,
)
BLOOD_DERIVED_MEDICINES: Final = kept(
    "csp.blood_derived_medicines",
    "Conservation du registre des médicaments dérivés du sang",
    Keeping(40, "years"),
    R_5121_195,
    checked_on=_RETENTION_CHECKED,
)
GENETIC_REPORTS: Final = kept(
    "csp.genetic_reports",
    "Conservation des comptes rendus de génétique constitutionnelle",
    Keeping(30, "years"),
    R_1131_20,
    checked_on=_RETENTION_CHECKED,
)
BIOLOGY_REPORTS_PRIVATE: Final = kept(
    "csp.biology_reports_private",
    "Conservation des comptes rendus de biologie médicale, lecture syndicale",
    Keeping(10, "years"),
    L_1142_28,
    checked_on=_RETENTION_CHECKED,
    verification=Verification.UNVERIFIED,
    note="Lecture d’un syndicat ; la durée des laboratoires privés n’est pas vérifiée.",
)
BIOLOGY_REPORTS_PUBLIC: Final = kept(
    "csp.biology_reports_public",
    "Conservation des comptes rendus de biologie des établissements publics et de l’AMP, lecture syndicale",
    Keeping(20, "years"),
    L_1142_28,
    checked_on=_RETENTION_CHECKED,
    verification=Verification.UNVERIFIED,
    note="Lecture d’un syndicat ; la durée des laboratoires privés n’est pas vérifiée.",
)
BIOLOGY_REPORTS_JUDICIAL: Final = kept(
    "csp.biology_reports_judicial",
    "Conservation des empreintes génétiques judiciaires, lecture syndicale",
    Keeping(40, "years"),
    L_1142_28,
    checked_on=_RETENTION_CHECKED,
    verification=Verification.UNVERIFIED,
    note="Lecture d’un syndicat ; la durée des laboratoires privés n’est pas vérifiée.",
)
IMPLANTABLE_DEVICES: Final = kept(
    "csp.implantable_devices",
    "Traçabilité des dispositifs implantables",
    Keeping(10, "years"),
    IMPLANTABLE_TRACEABILITY,
    checked_on=_RETENTION_CHECKED,
    verification=Verification.UNVERIFIED,
    note="Non vérifié : durée citée de mémoire.",
)
IMPLANTABLE_DEVICES_LONGEST: Final = kept(
    "csp.implantable_devices_longest",
    "Traçabilité de certains dispositifs implantables",
    Keeping(40, "years"),
    IMPLANTABLE_TRACEABILITY,
    checked_on=_RETENTION_CHECKED,
    verification=Verification.UNVERIFIED,
    note="Non vérifié : durée citée de mémoire.",
)
