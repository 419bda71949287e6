# SPDX-License-Identifier: MIT
"""What the objects around a dossier mean, in French: the practice, its address, its contacts, a number."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

__all__ = ["PRACTICE_OBJECTS"]

PRACTICE_OBJECTS: Final[Mapping[str, tuple[str, Mapping[str, str]]]] = {
    "Dossier": (
        "Un cabinet, son registre, ses violations et son assurance contre les risques informatiques.",
        {
            "practice": "Le cabinet.",
            "register": "Son registre des activités de traitement ; absent tant qu’on n’en connaît aucun.",
            "breaches": "Ses violations, notifiées ou non ; deux d’entre elles n’ont jamais la même référence.",
            "proposals": "Ses propositions d’assurance, finies ou en cours ; jamais deux de même référence.",
            "policies": "Ses contrats d’assurance, en cours ou finis ; jamais deux de même référence.",
            "claims": "Ses sinistres ; jamais deux de même référence.",
        },
    ),
    "Practice": (
        "Un professionnel de santé ou une structure.",
        {
            "name": "Nom ou dénomination.",
            "territory": "Où est l’établissement qui prend connaissance : donne le fuseau et les jours fériés.",
            "profession": "Profession exercée.",
            "form": "Forme juridique d’exercice.",
            "structure": "Sorte de structure, dont dépend le signalement des incidents (CSP, L.1111-8-2).",
            "activity": "Secteur d’activité, tel que le demande la CNIL.",
            "staff": "Effectif.",
            "scale": "Ampleur du cabinet, dont dépendent le délégué et l’analyse d’impact.",
            "siren": "Numéro SIREN, gardé tel qu’il est donné.",
            "siret": "Numéro SIRET, gardé tel qu’il est donné.",
            "finess": "Numéro FINESS, gardé tel qu’il est donné.",
            "rpps": "Numéro RPPS, gardé tel qu’il est donné.",
            "adeli": "Ancien numéro ADELI, gardé tel qu’il est donné.",
            "vat_number": "Numéro de TVA intracommunautaire.",
            "address": "Adresse postale.",
            "legal_representative": "Responsable légal.",
            "data_protection_officer": "Délégué à la protection des données.",
            "contact_point": "Qui répond quand il n’y a pas de délégué.",
        },
    ),
    "Scale": (
        "L’ampleur d’un cabinet : ce dont dépendent le délégué à la protection des données et l’analyse d’impact.",
        {
            "patients_per_year": "Patients pris en charge en une année ; des personnes, non des actes.",
            "sites": "Nombre de lieux d’exercice.",
            "annual_turnover": "Chiffre d’affaires annuel hors taxes, en euros.",
            "shared_information_system": "Plusieurs professionnels partagent-ils un système d’information ?",
            "public_body": "Est-ce une autorité ou un organisme public (RGPD, art. 37, § 1, a)) ?",
            "large_scale_care_data": "L’activité de base traite-t-elle des données de santé à grande échelle "
            "(RGPD, art. 37, § 1, c)) ?",
        },
    ),
    "Count": (
        "Un nombre qui peut n’être qu’approché.",
        {
            "value": "Le nombre.",
            "precision": "Exact ou approximatif ; exact si rien n’est dit.",
        },
    ),
    "Address": (
        "Une adresse postale.",
        {
            "lines": "Numéro, voie et compléments, une ligne par texte.",
            "postcode": "Code postal.",
            "town": "Commune.",
            "country": "Pays.",
        },
    ),
    "Contact": (
        "Une personne à joindre.",
        {
            "civility": "Civilité.",
            "first_name": "Prénom.",
            "last_name": "Nom.",
            "function": "Fonction.",
            "email": "Adresse électronique.",
            "telephone": "Téléphone.",
        },
    ),
}
