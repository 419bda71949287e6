# SPDX-License-Identifier: MIT
"""What a letter to the persons says of each code, in plain words and in the second person (GDPR art. 34(2)).

Only codes are told here: the description that the practice wrote for the CNIL may name other persons or give numbers,
and has no place in a letter. What only a person can write is a visible blank, « [à compléter : …] ».
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final, assert_never

from rgpd_sante.documents.blocks import Inline, Strong, Text
from rgpd_sante.documents.typography import french
from rgpd_sante.vocabulary.breach import (
    BreachNature,
    BreachOrigin,
    ConsequenceKind,
    DataKind,
    Exfiltration,
    HarmKind,
    PersonCategory,
    Restoration,
)

__all__ = ["CONSEQUENCES", "DATA", "HARMS", "ORIGINS", "PERSONS", "blank", "loss", "with_blanks"]

_BLANK = re.compile(r"(\[à compléter[^\]]*\])")


def blank(what: str) -> str:
    r"""Leave a blank that nobody can miss.

    Examples:
        >>> blank("date de la violation")
        '[à compléter\xa0: date de la violation]'
    """
    return french(f"[à compléter : {what}]")


def with_blanks(text: str) -> tuple[Inline, ...]:
    """Set a sentence of ours, its blanks in strong letters."""
    pieces = _BLANK.split(french(text))
    return tuple(Strong(text=piece) if rank % 2 else Text(text=piece) for rank, piece in enumerate(pieces) if piece)


ORIGINS: Final[Mapping[BreachOrigin, str]] = {
    BreachOrigin.LOST_STOLEN_EQUIPMENT: "Un équipement qui contenait des données personnelles a été perdu ou volé.",
    BreachOrigin.LOST_STOLEN_PAPER: (
        "Des documents papier ont été perdus, volés ou laissés accessibles dans un endroit non sécurisé."
    ),
    BreachOrigin.LOST_OPENED_MAIL: "Un courrier a été perdu, ou ouvert avant de revenir à son envoyeur.",
    BreachOrigin.HACK: (
        "Un système informatique qui contient vos données a été attaqué (piratage, logiciel malveillant ou message "
        "trompeur)."
    ),
    BreachOrigin.TRASH_PAPER: "Des documents papier ont été jetés sans avoir été détruits.",
    BreachOrigin.TRASH_DEVICE: "Un appareil a été mis au rebut sans que ses données aient été effacées de façon sûre.",
    BreachOrigin.UNINTENDED_PUBLICATION: "Des informations ont été publiées par erreur.",
    BreachOrigin.WRONG_PERSON_DISPLAYED: "Des données ont été affichées à une autre personne que la bonne.",
    BreachOrigin.WRONG_RECIPIENT: "Des données ont été envoyées par erreur à un mauvais destinataire.",
    BreachOrigin.VERBAL_DISCLOSURE: "Des informations ont été dites à une personne qui n’avait pas à les connaître.",
    BreachOrigin.OTHER: blank("en une phrase simple, ce qui s’est passé"),
}

DATA: Final[Mapping[DataKind, str]] = {
    DataKind.CIVIL_STATUS: "votre état civil (par exemple nom, prénom, date de naissance)",
    DataKind.NIR: "votre numéro de sécurité sociale",
    DataKind.CONTACT: "vos coordonnées (par exemple adresse, téléphone, adresse électronique)",
    DataKind.CREDENTIALS: "vos identifiants ou mots de passe",
    DataKind.FINANCIAL: "des informations financières (par exemple coordonnées bancaires)",
    DataKind.OFFICIAL_DOCUMENTS: "des documents officiels (par exemple copie d’une pièce d’identité)",
    DataKind.LOCATION: "des données de localisation",
    DataKind.OFFENCES: "des données sur des infractions, condamnations ou mesures de sûreté",
    DataKind.RACIAL_ETHNIC: "des données sur l’origine raciale ou ethnique",
    DataKind.POLITICAL: "des données sur les opinions politiques",
    DataKind.PHILOSOPHICAL_RELIGIOUS: "des données sur les opinions philosophiques ou religieuses",
    DataKind.TRADE_UNION: "l’appartenance syndicale",
    DataKind.SEXUAL_ORIENTATION: "l’orientation sexuelle",
    DataKind.HEALTH: "des données sur votre santé",
    DataKind.BIOMETRIC: "des données biométriques",
    DataKind.GENETIC: "des données génétiques",
    DataKind.UNKNOWN: blank("quelles autres données, dès que ce sera connu"),
    DataKind.OTHER: blank("quelles autres données"),
}

CONSEQUENCES: Final[Mapping[ConsequenceKind, str]] = {
    ConsequenceKind.SPREAD_BEYOND_NEED: "vos données peuvent circuler sans que vous en ayez la maîtrise",
    ConsequenceKind.CROSS_MATCHED: "vos données peuvent être rapprochées d’autres informations sur vous",
    ConsequenceKind.OTHER_PURPOSES: "vos données peuvent servir à d’autres fins que prévu, ou de manière déloyale",
    ConsequenceKind.INVALID_DATA_USED: "des données modifiées peuvent être utilisées alors qu’elles sont inexactes",
    ConsequenceKind.VALID_DATA_ALTERED: "des données peuvent avoir été remplacées par d’autres, puis utilisées",
    ConsequenceKind.FALSIFICATION: "vos données peuvent être falsifiées",
    ConsequenceKind.CRITICAL_SERVICE_UNREACHABLE: "un service important pour vous peut ne pas être accessible",
    ConsequenceKind.SERVICE_DEGRADED: "nous pouvons avoir des difficultés à vous rendre le service habituel",
    ConsequenceKind.OTHER: blank("autre conséquence possible"),
}

HARMS: Final[Mapping[HarmKind, str]] = {
    HarmKind.LOSS_OF_CONTROL: "vous pouvez perdre la maîtrise de vos données",
    HarmKind.LIMITATION_OF_RIGHTS: "l’exercice de vos droits peut être limité",
    HarmKind.DISCRIMINATION: "vos données peuvent servir à vous traiter de façon défavorable (discrimination)",
    HarmKind.IDENTITY_THEFT: "quelqu’un peut se faire passer pour vous (vol d’identité)",
    HarmKind.FRAUD: "quelqu’un peut tenter de vous tromper (fraude)",
    HarmKind.REVERSAL_OF_PSEUDONYMISATION: "des données qui ne portaient pas votre nom peuvent être rattachées à vous",
    HarmKind.FINANCIAL_LOSS: "vous pouvez subir une perte d’argent",
    HarmKind.DAMAGE_TO_REPUTATION: "votre réputation peut être atteinte",
    HarmKind.INVASION_OF_PRIVACY: "votre vie privée peut être atteinte",
    HarmKind.LOSS_OF_PROFESSIONAL_SECRECY: (
        "des informations protégées par le secret professionnel peuvent être connues d’autrui"
    ),
    HarmKind.OTHER: blank("autre conséquence possible"),
}

PERSONS: Final[Mapping[PersonCategory, str]] = {
    PersonCategory.EMPLOYEES: "vous travaillez ou avez travaillé pour nous",
    PersonCategory.USERS: "vous utilisez ou avez utilisé l’un de nos services",
    PersonCategory.MEMBERS: "vous êtes ou avez été l’un de nos adhérents",
    PersonCategory.STUDENTS: "vous êtes ou avez été élève ou étudiant chez nous",
    PersonCategory.MILITARY: "vous êtes ou avez été militaire",
    PersonCategory.CUSTOMERS: "vous êtes ou avez été l’un de nos clients",
    PersonCategory.PATIENTS: "vous êtes ou avez été l’un de nos patients",
    PersonCategory.MINORS: "vous êtes le représentant légal d’un mineur que nous suivons ou avons suivi",
    PersonCategory.VULNERABLE: (
        "vous êtes le représentant légal d’une personne protégée que nous suivons ou avons suivie"
    ),
    PersonCategory.UNDETERMINED: blank("qui est concerné"),
    PersonCategory.OTHER: blank("quelles autres personnes sont concernées"),
}

_READ: Final[Mapping[Exfiltration, str]] = {
    Exfiltration.YES: "des personnes qui n’y avaient pas droit ont pu lire vos données et les emporter",
    Exfiltration.DISCLOSED: "vos données ont été transmises à des personnes qui n’y avaient pas droit, ou publiées",
}
_LOST: Final[Mapping[Restoration, str]] = {
    Restoration.FULL: "vos données n’ont plus été accessibles pendant un temps ; elles sont rétablies",
    Restoration.PARTIAL: "vos données n’ont plus été accessibles ; elles ne sont rétablies qu’en partie",
    Restoration.NONE: "vos données sont perdues et n’ont pas pu être rétablies",
}


def loss(nature: BreachNature, exfiltration: Exfiltration, restoration: Restoration) -> str:
    """Say what one nature of the loss means for the data of the person."""
    match nature:
        case BreachNature.CONFIDENTIALITY:
            return _READ.get(exfiltration, "des personnes qui n’y avaient pas droit ont pu lire vos données")
        case BreachNature.INTEGRITY:
            return "vos données ont pu être modifiées sans autorisation"
        case BreachNature.AVAILABILITY:
            return _LOST.get(restoration, "vos données n’ont plus été accessibles, ou ont été perdues")
        case _:
            assert_never(nature)
