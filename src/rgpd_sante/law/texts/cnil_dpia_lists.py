# SPDX-License-Identifier: MIT
"""Impact assessments: the two lists of the CNIL, the one of art. 35(4) and the one of 35(5), and the nine criteria.

Lines and criteria are codes, each with its French words; ``vocabulary`` gives them their enums and a test maps the two.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import Final

from rgpd_sante.law.citation import Citation, LegalText, TextStatus, Verification
from rgpd_sante.law.parameter import Dated, Parameter

REQUIRED_FROM: Final = date(2018, 11, 6)
EXEMPT_FROM: Final = date(2019, 10, 22)
_CHECKED: Final = date(2026, 11, 23)

REQUIRED_TEXT: Final = LegalText(
    code="cnil_dpia_required",
    short="CNIL, délib. 2018-327",
    title="CNIL, délibération n° 2018-327 du 11 octobre 2018, liste des traitements pour lesquels une analyse d’impact "
    "est requise",
    url="https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000037559521",
    status=TextStatus.IN_FORCE,
    first_day=REQUIRED_FROM,
    checked_on=_CHECKED,
    note="JO du 6 novembre 2018. La liste n’est pas limitative.",
)
EXEMPT_TEXT: Final = LegalText(
    code="cnil_dpia_exempt",
    short="CNIL, délib. 2019-118",
    title="CNIL, délibération n° 2019-118 du 12 septembre 2019, liste des traitements pour lesquels une analyse "
    "d’impact n’est pas requise",
    url="https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000039248939",
    status=TextStatus.IN_FORCE,
    first_day=EXEMPT_FROM,
    checked_on=_CHECKED,
    note="JO du 22 octobre 2019. Les lignes de la santé et du personnel sont lues dans des sources secondaires ; les "
    "autres ne sont pas vérifiées.",
)
CRITERIA_TEXT: Final = LegalText(
    code="edpb_dpia",
    short="CEPD, lignes directrices AIPD",
    title="CEPD (G29), lignes directrices sur l’analyse d’impact relative à la protection des données",
    url="https://www.edpb.europa.eu/",
    status=TextStatus.GUIDANCE,
    first_day=date(2018, 5, 25),
    checked_on=_CHECKED,
    note="Lues à travers la CNIL. Le lien mène au site du CEPD, faute d’une adresse officielle vérifiée.",
)

REQUIRED_LIST: Final = Citation(text=REQUIRED_TEXT, place="liste des quatorze types")
EXEMPT_LIST: Final = Citation(text=EXEMPT_TEXT, place="liste des douze types")
EXEMPT_LIST_OTHER_LINES: Final = Citation(
    text=EXEMPT_TEXT, place="autres lignes que la santé et le personnel", verification=Verification.UNVERIFIED
)
NINE_CRITERIA: Final = Citation(text=CRITERIA_TEXT, place="neuf critères")

_REQUIRED: Final[Mapping[str, str]] = MappingProxyType(
    {
        "health_establishment_care": "données de santé traitées par un établissement de santé ou médico-social pour la "
        "prise en charge des personnes",
        "genetic_data_of_vulnerable": "données génétiques de personnes vulnérables",
        "hr_profiling": "profils de personnes pour la gestion des ressources humaines",
        "employee_monitoring": "surveillance constante de l’activité des employés",
        "social_health_alerts": "alertes et signalements en matière sociale et sanitaire",
        "professional_alerts": "alertes et signalements en matière professionnelle",
        "health_data_warehouse": "entrepôt de données de santé ou registre",
        "profiling_contract_exclusion": "profils pouvant conduire à l’exclusion d’un contrat",
        "shared_breach_of_contract": "fichier mutualisé de manquements contractuels",
        "profiling_external_sources": "profils établis à partir de sources externes",
        "biometric_of_vulnerable": "reconnaissance biométrique de personnes, vulnérables comprises",
        "social_housing": "logement social",
        "social_support": "accompagnement social ou médico-social des personnes",
        "large_scale_location": "données de localisation à grande échelle",
    }
)
_EXEMPT: Final[Mapping[str, str]] = MappingProxyType(
    {
        "small_employer_hr": "ressources humaines d’un employeur de moins de 250 personnes, sans profilage",
        "suppliers": "gestion des fournisseurs",
        "electoral_roll": "fichier électoral",
        "works_council": "comité d’entreprise",
        "associations": "gestion d’une association",
        "individual_health_professional": "prise en charge d’un patient par un professionnel de santé exerçant à titre "
        "individuel, en cabinet, en officine ou en laboratoire",
        "individual_lawyer": "avocat exerçant à titre individuel",
        "court_registrars": "greffiers",
        "notaries": "notaires",
        "local_school_childcare": "école et petite enfance des collectivités",
        "access_time_control": "contrôle des accès physiques et des horaires, sans biométrie",
        "breathalysers": "éthylotests",
    }
)
_CRITERIA: Final[Mapping[str, str]] = MappingProxyType(
    {
        "scoring": "évaluation ou notation",
        "automated_decision": "décision automatisée avec effet juridique ou similaire",
        "systematic_monitoring": "surveillance systématique",
        "sensitive_data": "données sensibles ou à caractère hautement personnel",
        "large_scale": "grande échelle",
        "combined_datasets": "croisement de données",
        "vulnerable_persons": "personnes vulnérables",
        "innovative_use": "usage innovant",
        "exclusion_from_right": "exclusion du bénéfice d’un droit ou d’un contrat",
    }
)

REQUIRED_TYPES: Final = Parameter(
    code="cnil_dpia_required.types",
    description="Types de traitement pour lesquels une analyse d’impact est requise",
    unit="codes de type",
    values=(Dated(value=_REQUIRED, citation=REQUIRED_LIST, first_day=REQUIRED_FROM, checked_on=_CHECKED),),
)
EXEMPT_TYPES: Final = Parameter(
    code="cnil_dpia_exempt.types",
    description="Types de traitement pour lesquels aucune analyse d’impact n’est requise",
    unit="codes de type",
    values=(
        Dated(
            value=_EXEMPT,
            citation=EXEMPT_LIST,
            first_day=EXEMPT_FROM,
            checked_on=_CHECKED,
            note="Seules les lignes de la santé et du personnel sont vérifiées.",
        ),
    ),
)
EXEMPT_STAFF_LIMIT: Final = Parameter(
    code="cnil_dpia_exempt.staff_limit",
    description="Effectif au-dessous duquel la gestion du personnel sans profilage est dispensée d’analyse d’impact",
    unit="personnes employées",
    values=(Dated(value=250, citation=EXEMPT_LIST, first_day=EXEMPT_FROM, checked_on=_CHECKED),),
)
CRITERIA: Final = Parameter(
    code="edpb_dpia.criteria",
    description="Critères d’un risque élevé",
    unit="codes de critère",
    values=(Dated(value=_CRITERIA, citation=NINE_CRITERIA, first_day=date(2018, 5, 25), checked_on=_CHECKED),),
)
CRITERIA_THRESHOLD: Final = Parameter(
    code="edpb_dpia.criteria_threshold",
    description="Nombre de critères à partir duquel une analyse d’impact est en principe nécessaire",
    unit="critères",
    values=(
        Dated(
            value=2,
            citation=NINE_CRITERIA,
            first_day=date(2018, 5, 25),
            checked_on=_CHECKED,
            note="Les deux listes de la CNIL et le considérant 91 passent avant ce compte.",
        ),
    ),
)
