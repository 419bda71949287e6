# SPDX-License-Identifier: MIT
"""Labels of the proposal form: its questions as they are printed, and the answers that it offers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from rgpd_sante.codes import Code
from rgpd_sante.insurance.questions import QUESTIONNAIRE
from rgpd_sante.vocabulary.proposal import (
    AnswerKind,
    BackupFrequency,
    BearableDowntime,
    CardNumbers,
    CoverLimit,
    EncryptionExtent,
    EndpointProtection,
    HostingCertification,
    InsuredActivity,
    ItManagement,
    Multifactor,
    PasswordPractice,
    PatchDelay,
    QuestionId,
    UnsupportedSystems,
    WebsiteKind,
)

__all__ = ["LABELS", "PARTS"]

LABELS: Final[Mapping[type[Code], Mapping[Code, str]]] = {
    # a question reads as it was put, and only so
    QuestionId: {question.id: f"{question.id.number}. {question.text}" for question in QUESTIONNAIRE.questions},
    AnswerKind: {
        AnswerKind.TEXT: "Texte",
        AnswerKind.CHOICE: "Choix dans une liste",
        AnswerKind.DAY: "Date",
        AnswerKind.NUMBER: "Nombre",
        AnswerKind.AMOUNT: "Montant en euros",
        AnswerKind.SHARE: "Pourcentage",
        AnswerKind.YES_NO: "Oui ou non",
        AnswerKind.LIST: "Liste",
    },
    InsuredActivity: {
        InsuredActivity.GENERAL_PRACTITIONER: "Médecin généraliste",
        InsuredActivity.SPECIALIST: "Médecin spécialiste",
        InsuredActivity.DENTAL_SURGEON: "Chirurgien-dentiste",
        InsuredActivity.MIDWIFE: "Sage-femme",
        InsuredActivity.NURSE: "Infirmier",
        InsuredActivity.OTHER_PARAMEDICAL: "Autre profession paramédicale",
        InsuredActivity.PHARMACY: "Pharmacie",
        InsuredActivity.LABORATORY: "Laboratoire",
        InsuredActivity.CLINIC: "Clinique",
        InsuredActivity.HOSPITAL: "Hôpital",
        InsuredActivity.OTHER: "Autre activité",
    },
    BearableDowntime: {
        BearableDowntime.UNDER_1_DAY: "Moins de 1 jour",
        BearableDowntime.DAYS_1_TO_3: "De 1 à 3 jours",
        BearableDowntime.DAYS_4_TO_7: "De 4 à 7 jours",
        BearableDowntime.OVER_7_DAYS: "Plus de 7 jours",
    },
    CoverLimit: {
        CoverLimit.EUR_100_000: "Plafond de 100\u202f000 €",
        CoverLimit.EUR_250_000: "Plafond de 250\u202f000 €",
        CoverLimit.EUR_500_000: "Plafond de 500\u202f000 €",
        CoverLimit.EUR_1_000_000: "Plafond de 1\u202f000\u202f000 €",
    },
    CardNumbers: {
        CardNumbers.NEVER_KEPT: "Jamais conservés",
        CardNumbers.PCI_DSS_FOLLOWED: "Conservés, exigences PCI-DSS suivies",
        CardNumbers.PCI_DSS_NOT_FOLLOWED: "Conservés, exigences PCI-DSS non suivies",
        CardNumbers.DOES_NOT_KNOW: "Ne sait pas",
    },
    WebsiteKind: {
        WebsiteKind.NONE: "Aucun site",
        WebsiteKind.SHOWCASE: "Site vitrine",
        WebsiteKind.APPOINTMENTS: "Prise de rendez-vous",
        WebsiteKind.ONLINE_SALES: "Vente en ligne",
    },
    BackupFrequency: {
        BackupFrequency.CONTINUOUS: "Continue",
        BackupFrequency.DAILY: "Quotidienne",
        BackupFrequency.WEEKLY: "Hebdomadaire",
        BackupFrequency.MONTHLY: "Mensuelle",
        BackupFrequency.RARER: "Plus rare",
    },
    EndpointProtection: {
        EndpointProtection.NONE: "Aucune",
        EndpointProtection.ANTIVIRUS: "Antivirus",
        EndpointProtection.EDR: "EDR",
        EndpointProtection.SUPERVISED_EDR: "EDR supervisé",
    },
    Multifactor: {
        Multifactor.EVERYWHERE: "Oui, partout",
        Multifactor.PARTLY: "Partiellement",
        Multifactor.NOWHERE: "Non",
        Multifactor.NO_REMOTE_ACCESS: "Sans accès distant",
    },
    PatchDelay: {
        PatchDelay.WITHIN_15_DAYS: "En 15 jours au plus",
        PatchDelay.WITHIN_30_DAYS: "En 30 jours au plus",
        PatchDelay.OVER_30_DAYS: "Plus de 30 jours",
        PatchDelay.DOES_NOT_KNOW: "Ne sait pas",
    },
    UnsupportedSystems: {
        UnsupportedSystems.NONE: "Non",
        UnsupportedSystems.ISOLATED: "Oui, isolés",
        UnsupportedSystems.CONNECTED: "Oui, connectés",
    },
    EncryptionExtent: {
        EncryptionExtent.ALL: "Tous",
        EncryptionExtent.SOME: "Une partie",
        EncryptionExtent.NONE: "Aucun",
    },
    PasswordPractice: {
        PasswordPractice.YES: "Oui",
        PasswordPractice.PARTLY: "Partiellement",
        PasswordPractice.NO: "Non",
    },
    ItManagement: {
        ItManagement.IN_HOUSE: "Interne",
        ItManagement.CONTRACTED_PROVIDER: "Prestataire sous contrat",
        ItManagement.NOBODY: "Personne",
    },
    HostingCertification: {
        HostingCertification.NOT_APPLICABLE: "Sans objet",
        HostingCertification.CERTIFIED: "Oui",
        HostingCertification.NOT_CERTIFIED: "Non",
        HostingCertification.DOES_NOT_KNOW: "Ne sait pas",
    },
}

PARTS: Final[Mapping[str, str]] = {
    "applicant": "Le proposant",
    "volume": "L’activité et la garantie souhaitée",
    "cards_and_web": "Paiements par carte et site internet",
    "backups": "Sauvegardes",
    "systems": "Réseau, postes et serveurs",
    "habits": "Usages",
    "suppliers": "Prestataires et hébergement",
    "organisation": "Organisation",
    "past": "Événements passés et autres assurances",
    "signature": "Exactitude des réponses",
}
"""The parts of the form, each by the part of the proposal that its answers fill."""
