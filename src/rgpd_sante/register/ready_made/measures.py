# SPDX-License-Identifier: MIT
"""The security measures of the ready-made records, by their kind in the CNIL workbook.

The reference names the controls of the patient file, of secure messaging, of the pharmacy registers, of home care and
of payments; those of the other records are our choice among its essential controls.
"""

from __future__ import annotations

from typing import Final

from rgpd_sante.register.content import SecurityMeasure
from rgpd_sante.vocabulary.register import SecurityMeasureKind
from rgpd_sante.vocabulary.security import SecurityControl

__all__ = [
    "CARE",
    "CORE",
    "LOCKED_ROOMS",
    "LOGS",
    "MESSAGING",
    "MOBILE",
    "PAYMENTS",
    "PHARMACY_REGISTERS",
    "WEBSITE",
]

_ACCESS: Final = SecurityMeasure(
    kind=SecurityMeasureKind.ACCESS_CONTROL,
    detail="Compte nominatif, mots de passe longs et variés, carte CPS ou e-CPS personnelle, double authentification "
    "à distance, accès selon la fonction",
    controls=(
        SecurityControl.NAMED_ACCOUNTS,
        SecurityControl.STRONG_PASSWORDS,
        SecurityControl.INITIAL_PASSWORD_CHANGED,
        SecurityControl.PERSONAL_HEALTH_CARDS,
        SecurityControl.TWO_FACTOR_REMOTE_ACCESS,
        SecurityControl.ACCESS_PROFILES,
    ),
)
_LOGGING: Final = SecurityMeasure(
    kind=SecurityMeasureKind.TRACEABILITY,
    detail="Journal des accès gardé de 6 à 12 mois",
    controls=(SecurityControl.LOGGING,),
)
_AT_REST: Final = SecurityMeasure(
    kind=SecurityMeasureKind.ENCRYPTION,
    detail="Données chiffrées là où elles sont gardées",
    controls=(SecurityControl.ENCRYPTION_AT_REST,),
)
_BACKUPS: Final = SecurityMeasure(
    kind=SecurityMeasureKind.BACKUP,
    detail="Sauvegardes régulières et chiffrées sur deux disques, une copie hors site, une copie hors ligne, "
    "restauration testée",
    controls=(
        SecurityControl.REGULAR_BACKUPS,
        SecurityControl.ALTERNATING_DISKS,
        SecurityControl.OFF_SITE_COPY,
        SecurityControl.OFFLINE_COPY,
        SecurityControl.ENCRYPTED_BACKUPS,
        SecurityControl.RESTORE_TEST,
    ),
)
_CONTRACTS_AND_HOST: Final = SecurityMeasure(
    kind=SecurityMeasureKind.PROCESSOR_CONTROL,
    detail="Contrat écrit avec chaque sous-traitant, restitution ou destruction prévues, hébergeur certifié HDS",
    controls=(
        SecurityControl.PROCESSOR_CONTRACTS,
        SecurityControl.RETURN_OR_DESTRUCTION,
        SecurityControl.VALID_HDS,
    ),
)

CARE: Final = (_ACCESS, _LOGGING, _AT_REST, _BACKUPS, _CONTRACTS_AND_HOST)
"""Those of the patient file: ACC-01 to 06, TRA-01, CHI-01, SAU-01 to 06, ST-01 to 03."""

CORE: Final = (
    SecurityMeasure(
        kind=SecurityMeasureKind.ACCESS_CONTROL,
        detail="Compte nominatif, mots de passe longs et variés, accès selon la fonction, postes verrouillés",
        controls=(
            SecurityControl.NAMED_ACCOUNTS,
            SecurityControl.STRONG_PASSWORDS,
            SecurityControl.ACCESS_PROFILES,
            SecurityControl.AUTOMATIC_LOCK,
        ),
    ),
    SecurityMeasure(
        kind=SecurityMeasureKind.SOFTWARE_PROTECTION,
        detail="Pare-feu, antivirus et mises à jour sans délai",
        controls=(SecurityControl.FIREWALL, SecurityControl.ANTIVIRUS, SecurityControl.UPDATES),
    ),
    SecurityMeasure(
        kind=SecurityMeasureKind.BACKUP,
        detail="Sauvegardes régulières, une copie hors site",
        controls=(SecurityControl.REGULAR_BACKUPS, SecurityControl.OFF_SITE_COPY),
    ),
    SecurityMeasure(
        kind=SecurityMeasureKind.PROCESSOR_CONTROL,
        detail="Contrat écrit avec chaque sous-traitant",
        controls=(SecurityControl.PROCESSOR_CONTRACTS,),
    ),
)
"""Our choice for the records of the organisation."""

MESSAGING: Final = (
    SecurityMeasure(
        kind=SecurityMeasureKind.ENCRYPTION,
        detail="Chiffrement pendant l’envoi",
        controls=(SecurityControl.ENCRYPTION_IN_TRANSIT,),
    ),
    SecurityMeasure(
        kind=SecurityMeasureKind.OTHER,
        detail="Messagerie sécurisée entre professionnels, destinataire vérifié, pièce jointe chiffrée et secret "
        "transmis par un autre canal, pièces jointes douteuses laissées fermées",
        controls=(
            SecurityControl.SECURE_HEALTH_MESSAGING,
            SecurityControl.ENCRYPTED_ATTACHMENTS,
            SecurityControl.RECIPIENT_CHECKED,
            SecurityControl.DOUBTFUL_ATTACHMENTS,
        ),
    ),
)
"""CHI-03, MES-01 to 04."""

MOBILE: Final = SecurityMeasure(
    kind=SecurityMeasureKind.OTHER,
    detail="Appareils mobiles chiffrés et verrouillés par un code, pas de wifi public, risques de la mobilité connus",
    controls=(
        SecurityControl.MOBILE_AWARENESS,
        SecurityControl.MOBILE_ENCRYPTION,
        SecurityControl.MOBILE_UNLOCK_CODE,
        SecurityControl.NO_PUBLIC_WIFI,
    ),
)
"""MOB-01 to 04."""

PHARMACY_REGISTERS: Final = SecurityMeasure(
    kind=SecurityMeasureKind.BACKUP,
    detail="Registre informatisé qui interdit toute modification après validation, dupliqué sur deux supports séparés",
    controls=(SecurityControl.DUPLICATED_PHARMACY_REGISTER,),
)
"""SAU-07."""

PAYMENTS: Final = SecurityMeasure(
    kind=SecurityMeasureKind.OTHER,
    detail="Avant tout changement de coordonnées bancaires, rappel sur un numéro déjà connu",
    controls=(SecurityControl.BANK_DETAILS_CALL_BACK,),
)
"""FRA-01."""

LOGS: Final = SecurityMeasure(
    kind=SecurityMeasureKind.TRACEABILITY,
    detail="Journaux gardés de 6 à 12 mois, protégés et analysés ; personnel informé",
    controls=(SecurityControl.LOGGING, SecurityControl.STAFF_TOLD_OF_LOGGING, SecurityControl.LOGS_PROTECTED),
)
WEBSITE: Final = SecurityMeasure(
    kind=SecurityMeasureKind.ENCRYPTION,
    detail="Site en TLS, formulaires réduits au nécessaire",
    controls=(SecurityControl.SECURE_WEBSITE, SecurityControl.ENCRYPTION_IN_TRANSIT),
)
LOCKED_ROOMS: Final = SecurityMeasure(
    kind=SecurityMeasureKind.OTHER,
    detail="Locaux et armoires fermés, écran hors de la vue du public",
    controls=(SecurityControl.LOCKED_PREMISES, SecurityControl.SCREEN_OUT_OF_SIGHT),
)
