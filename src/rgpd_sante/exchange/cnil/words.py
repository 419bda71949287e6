# SPDX-License-Identifier: MIT
"""The pick-lists and fixed lines of the CNIL workbook, label by code, and the way back from what a person wrote."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final, TypeVar

from rgpd_sante.exchange.cnil.keys import key
from rgpd_sante.vocabulary.register import (
    DataCategory,
    DataSubjectCategory,
    RecipientCategory,
    SafeguardKind,
    SecurityMeasureKind,
)

__all__ = [
    "DATA_LINES",
    "MEASURES",
    "OTHER_LINES",
    "PERSONS",
    "PERSONS_BESIDE",
    "RECIPIENTS",
    "SAFEGUARDS",
    "SENSITIVE_LINES",
    "Chosen",
    "data_category",
    "measure",
    "person_beside",
    "persons",
    "recipient",
    "safeguard",
]

Chosen = TypeVar("Chosen", DataSubjectCategory, RecipientCategory, SecurityMeasureKind)
"""A code that is chosen from a list, beside a cell of details."""

DATA_LINES: Final = MappingProxyType(
    {
        DataCategory.CIVIL_STATUS_IDENTITY: "État civil, identité, données d'identification, images…",
        DataCategory.PERSONAL_LIFE: "Vie personnelle (habitudes de vie, situation familiale, etc.)",
        DataCategory.ECONOMIC_FINANCIAL: (
            "Informations d'ordre économique et financier (revenus, situation financière, situation fiscale, etc.)"
        ),
        DataCategory.CONNECTION: "Données de connexion (adress IP, logs, etc.)",  # the spelling of the CNIL
        DataCategory.LOCATION: "Données de localisation (déplacements, données GPS, GSM, etc.)",
        DataCategory.NIR: "Numéro de Sécurité Sociale (ou NIR)",
    }
)
"""The six fixed lines of the block of personal data."""
OTHER_LINES: Final = MappingProxyType(
    {
        DataCategory.PROFESSIONAL_LIFE: "Vie professionnelle",
        DataCategory.INTERNET: (
            "Internet (cookies, traceurs, données de navigation, mesures d'audience)"  # as on the paper form of 2018
        ),
        DataCategory.OTHER: "Autres catégories de données",
    }
)
"""The lines of the older paper form, which the workbook lacks; written only where there is something to say."""
SENSITIVE_LINES: Final = MappingProxyType(
    {
        DataCategory.RACIAL_ETHNIC: "Données révélant l'origine raciale ou ethnique",
        DataCategory.POLITICAL: "Données révélant les opinions politiques",
        DataCategory.RELIGIOUS_PHILOSOPHICAL: "Données révélant les convictions religieuses ou philosophiques",
        DataCategory.TRADE_UNION: "Données révélant l'appartenance syndicale",
        DataCategory.GENETIC: "Données génétiques",
        DataCategory.BIOMETRIC: "Données biométriques aux fins d'identifier une personne physique de manière unique",
        DataCategory.HEALTH: "Données concernant la santé",
        DataCategory.SEX_LIFE_ORIENTATION: "Données concernant la vie sexuelle ou l'orientation sexuelle",
        DataCategory.OFFENCES: "Données relatives à des condamnations pénales ou  infractions",  # the CNIL’s spaces
    }
)
"""The nine fixed lines of the block of sensitive data."""
PERSONS: Final = MappingProxyType(
    {
        DataSubjectCategory.EMPLOYEES: "Salariés",
        DataSubjectCategory.INTERNAL_SERVICES: "Services Internes",
        DataSubjectCategory.CUSTOMERS: "Clients",
        DataSubjectCategory.SUPPLIERS: "Fournisseurs",
        DataSubjectCategory.SERVICE_PROVIDERS: "Prestataires",
        DataSubjectCategory.PROSPECTS: "Prospects",
        DataSubjectCategory.APPLICANTS: "Candidats",
        DataSubjectCategory.OTHER: "Autres (préciser)",
    }
)
PERSONS_BESIDE: Final = MappingProxyType(
    {
        DataSubjectCategory.PATIENTS: "Patients",
        DataSubjectCategory.LEGAL_REPRESENTATIVES: "Représentants légaux",
        DataSubjectCategory.TRUSTED_PERSONS: "Personnes de confiance",
        DataSubjectCategory.RELATIVES: "Entourage utile aux soins",
        DataSubjectCategory.HEALTH_PROFESSIONALS: "Professionnels de santé correspondants",
        DataSubjectCategory.VISITORS: "Visiteurs",
        DataSubjectCategory.WEBSITE_USERS: "Visiteurs du site internet",
    }
)
"""The persons whom the list of the workbook lacks: they stand under « Autres (préciser) », in the next cell."""
RECIPIENTS: Final = MappingProxyType(
    {
        RecipientCategory.INTERNAL_SERVICE: "Service interne qui traite les données",
        RecipientCategory.PROCESSOR: "Sous-traitants",
        RecipientCategory.THIRD_COUNTRY: "Destinataires dans des pays tiers ou organisations internationales",
        RecipientCategory.PARTNER: "Partenaires institutionnels ou commerciaux",
        RecipientCategory.OTHER: "Autre (Préciser)",
    }
)
MEASURES: Final = MappingProxyType(
    {
        SecurityMeasureKind.TRACEABILITY: "Mesures de traçabilité",
        SecurityMeasureKind.SOFTWARE_PROTECTION: "Mesures de protection des logiciels",
        SecurityMeasureKind.BACKUP: "Sauvegarde des données",
        SecurityMeasureKind.ENCRYPTION: "Chiffrement des données",
        SecurityMeasureKind.ACCESS_CONTROL: "Contrôle d'accès des utilisateurs",
        SecurityMeasureKind.PROCESSOR_CONTROL: "Contrôle des sous-traitants",
        SecurityMeasureKind.OTHER: "Autres mesures (à préciser)",
    }
)
SAFEGUARDS: Final = MappingProxyType(
    {
        SafeguardKind.STANDARD_CONTRACTUAL_CLAUSES: "Clauses contractuelles types (CCT)",
        SafeguardKind.BINDING_CORPORATE_RULES: "Règles d'entreprise contraignantes (BCR)",
        SafeguardKind.ADEQUACY_DECISION: "Pays adéquat",
        SafeguardKind.PRIVACY_SHIELD: "Privacy shield",
        SafeguardKind.CODE_OF_CONDUCT: "Code de conduite",
        SafeguardKind.CERTIFICATION: "Certification",
        SafeguardKind.ART_49_DEROGATION: "Dérogations (art 49)",
        SafeguardKind.DATA_PRIVACY_FRAMEWORK: "Data Privacy Framework (DPF)",  # later than the workbook
    }
)

# the phrase by which a line is known, whatever stands around it; the first that is found decides
_PHRASES: Final = (
    ("vie professionnelle", DataCategory.PROFESSIONAL_LIFE),
    ("etat civil", DataCategory.CIVIL_STATUS_IDENTITY),
    ("vie personnelle", DataCategory.PERSONAL_LIFE),
    ("economique et financier", DataCategory.ECONOMIC_FINANCIAL),
    ("donnees de connexion", DataCategory.CONNECTION),
    ("donnees de localisation", DataCategory.LOCATION),
    ("numero de securite sociale", DataCategory.NIR),
    ("nir", DataCategory.NIR),
    ("origine raciale", DataCategory.RACIAL_ETHNIC),
    ("opinions politiques", DataCategory.POLITICAL),
    ("convictions religieuses", DataCategory.RELIGIOUS_PHILOSOPHICAL),
    ("appartenance syndicale", DataCategory.TRADE_UNION),
    ("donnees genetiques", DataCategory.GENETIC),
    ("donnees biometriques", DataCategory.BIOMETRIC),
    ("concernant la sante", DataCategory.HEALTH),
    ("donnees de sante", DataCategory.HEALTH),
    ("vie sexuelle", DataCategory.SEX_LIFE_ORIENTATION),
    ("condamnations penales", DataCategory.OFFENCES),
    ("cookies", DataCategory.INTERNET),
    ("internet", DataCategory.INTERNET),
)
_OTHER_DATA: Final = key(OTHER_LINES[DataCategory.OTHER])


def data_category(label: str) -> DataCategory | None:
    """Find the category of data of a line by its label; ``None`` for a line that the user added.

    Examples:
        >>> data_category("Données concernant la santé"), data_category("Photographies")
        (DataCategory.HEALTH, None)
    """
    words = f" {key(label)} "
    if words.strip() == _OTHER_DATA:
        return DataCategory.OTHER
    return next((category for phrase, category in _PHRASES if f" {phrase} " in words), None)


def _reversed(labels: Mapping[DataSubjectCategory, str]) -> dict[str, DataSubjectCategory]:
    return {key(label): code for code, label in labels.items()}


_PERSONS: Final = _reversed(PERSONS) | {"autres": DataSubjectCategory.OTHER, "autre": DataSubjectCategory.OTHER}
_PERSONS_BESIDE: Final = _reversed(PERSONS_BESIDE) | {
    "patient": DataSubjectCategory.PATIENTS,
    "patientele": DataSubjectCategory.PATIENTS,
    "personne de confiance": DataSubjectCategory.TRUSTED_PERSONS,
    "representant legal": DataSubjectCategory.LEGAL_REPRESENTATIVES,
    "entourage": DataSubjectCategory.RELATIVES,
    "famille": DataSubjectCategory.RELATIVES,
    "proches": DataSubjectCategory.RELATIVES,
    "confreres": DataSubjectCategory.HEALTH_PROFESSIONALS,
    "correspondants": DataSubjectCategory.HEALTH_PROFESSIONALS,
    "professionnels de sante": DataSubjectCategory.HEALTH_PROFESSIONALS,
    "internautes": DataSubjectCategory.WEBSITE_USERS,
    "visiteurs du site": DataSubjectCategory.WEBSITE_USERS,
}
_RECIPIENTS: Final = {key(label): code for code, label in RECIPIENTS.items()} | {
    "autre": RecipientCategory.OTHER,
    "autres": RecipientCategory.OTHER,
    "autres preciser": RecipientCategory.OTHER,
    "sous traitant": RecipientCategory.PROCESSOR,
    "service interne": RecipientCategory.INTERNAL_SERVICE,
}
_MEASURES: Final = {key(label): code for code, label in MEASURES.items()} | {
    "autre mesure": SecurityMeasureKind.OTHER,
    "autres mesures": SecurityMeasureKind.OTHER,
}
_SAFEGUARDS: Final = {key(label): code for code, label in SAFEGUARDS.items()} | {
    "bcr": SafeguardKind.BINDING_CORPORATE_RULES,
    "cct": SafeguardKind.STANDARD_CONTRACTUAL_CLAUSES,
    "clauses contractuelles types": SafeguardKind.STANDARD_CONTRACTUAL_CLAUSES,
    "data privacy framework": SafeguardKind.DATA_PRIVACY_FRAMEWORK,
    "dpf": SafeguardKind.DATA_PRIVACY_FRAMEWORK,
}


def persons(word: str) -> DataSubjectCategory | None:
    """Find a word of the list of persons; « Patients » and its like, written there by hand, are found too."""
    return _PERSONS.get(key(word)) or _PERSONS_BESIDE.get(key(word))


def person_beside(detail: str) -> tuple[DataSubjectCategory | None, str | None]:
    """Find the persons whom the list lacks in what stands beside « Autres (préciser) », and what is said besides.

    Examples:
        >>> person_beside("patients"), person_beside("Patients : suivis à domicile"), person_beside("élèves")
        ((DataSubjectCategory.PATIENTS, None), (DataSubjectCategory.PATIENTS, 'suivis à domicile'), (None, 'élèves'))
    """
    head, _, rest = detail.partition(":")
    category = _PERSONS_BESIDE.get(key(head))
    if category is None:
        return None, detail or None
    if key(head) == key(PERSONS_BESIDE[category]):
        return category, rest.strip() or None
    return category, None if key(head) == "patient" and not rest.strip() else detail


def recipient(word: str) -> RecipientCategory | None:
    """Find a word of the list of recipients."""
    return _RECIPIENTS.get(key(word))


def measure(word: str) -> SecurityMeasureKind | None:
    """Find a word of the list of security measures."""
    return _MEASURES.get(key(word))


def safeguard(word: str) -> SafeguardKind | None:
    """Find a word of the list of safeguards."""
    return _SAFEGUARDS.get(key(word))
