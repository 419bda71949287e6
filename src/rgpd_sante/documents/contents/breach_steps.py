# SPDX-License-Identifier: MIT
"""What was done about a breach, as entries: persons told, exemption, complaint, insurer, incident report, decisions."""

from __future__ import annotations

from rgpd_sante.breach.bodies import IncidentReport
from rgpd_sante.breach.steps import (
    Art34Exemption,
    Communication,
    CommunicationPlan,
    Complaint,
    Insurance,
    JournalEntry,
    Notification,
    RiskDecision,
)
from rgpd_sante.documents.contents.entries import (
    NOT_RECORDED,
    Entry,
    coded,
    counted,
    dated,
    instant_text,
    listed,
    numbered,
    timed,
    told,
)
from rgpd_sante.time.zones import Territory

__all__ = [
    "communication_entries",
    "complaint_entries",
    "decision_entries",
    "exemption_entries",
    "incident_entries",
    "insurance_entries",
    "journal_row",
    "notification_entries",
    "plan_entries",
]


def plan_entries(plan: CommunicationPlan) -> tuple[Entry, ...]:
    """Tell what the practice intends for the persons (section 13 of the CNIL form)."""
    return (
        coded("Information des personnes", plan.intent),
        dated("Date prévue de l’information", plan.planned_on),
        told("Moyens de l’information", plan.means),
        told("Motifs du choix", plan.reason),
        told("Conseils donnés aux personnes", plan.advice),
    )


def communication_entries(communication: Communication, territory: Territory) -> tuple[Entry, ...]:
    """Tell a communication that was sent."""
    return (
        coded("Forme", communication.channel),
        timed("Envoyée le", communication.sent_at, territory),
        told("Moyens", communication.means),
        counted("Nombre de personnes informées", communication.persons),
    )


def exemption_entries(exemption: Art34Exemption, territory: Territory) -> tuple[Entry, ...]:
    """Tell the ground of GDPR art. 34(3) that the practice relies on."""
    return (
        coded("Motif invoqué", exemption.ground),
        timed("Décidé le", exemption.decided_at, territory),
        told("Raisons", exemption.reason),
        timed("Mesures en place depuis le", exemption.measures_at, territory, missing=NOT_RECORDED),
    )


def notification_entries(notification: Notification, territory: Territory) -> tuple[Entry, ...]:
    """Tell a filing with the CNIL."""
    return (
        coded("Type", notification.kind),
        timed("Déposée le", notification.filed_at, territory),
        told("Numéro d’enregistrement", notification.reference),
        told("Motifs du retard", notification.delay_reasons, missing="Aucun motif consigné"),
    )


def complaint_entries(complaint: Complaint, territory: Territory) -> tuple[Entry, ...]:
    """Tell the complaint, and the *pré-plainte* that is none."""
    return (
        coded("Attaque d’un système de données alléguée", complaint.offence_alleged),
        timed("Attaque connue de la victime le", complaint.attack_known_at, territory),
        timed("Pré-plainte", complaint.precomplaint_at, territory, missing=NOT_RECORDED),
        timed("Plainte déposée le", complaint.filed_at, territory, missing=NOT_RECORDED),
        told("Référence de la plainte", complaint.reference),
    )


def insurance_entries(insurance: Insurance, territory: Territory) -> tuple[Entry, ...]:
    """Tell what is known of a cyber cover."""
    return (
        coded("Assurance du risque cyber", insurance.cyber_cover),
        told("Assureur", insurance.insurer),
        numbered("Délai de déclaration du contrat", insurance.notice_working_days, "jour ouvré", "jours ouvrés"),
        timed("Sinistre déclaré le", insurance.notified_at, territory, missing=NOT_RECORDED),
    )


def incident_entries(incident: IncidentReport, territory: Territory) -> tuple[Entry, ...]:
    """Tell the report of the security incident to the health authorities."""
    return (
        coded("Situation exceptionnelle dans la structure", incident.exceptional),
        listed("Effets de l’incident", incident.effects),
        timed("Incident connu le", incident.known_at, territory),
        timed("Incident signalé le", incident.reported_at, territory, missing=NOT_RECORDED),
        timed("Incident résolu le", incident.resolved_at, territory, missing=NOT_RECORDED),
        timed("Résolution signalée le", incident.resolution_told_at, territory, missing=NOT_RECORDED),
        told("Référence du signalement", incident.reference),
    )


def decision_entries(decision: RiskDecision, territory: Territory) -> tuple[Entry, ...]:
    """Tell the level of risk that a person decided."""
    return (
        coded("Niveau décidé", decision.level),
        timed("Décidé le", decision.decided_at, territory),
        told("Par", decision.author),
        told("Raisons", decision.reason),
    )


def journal_row(entry: JournalEntry, territory: Territory) -> tuple[str, str, str]:
    """Tell a line of the journal: when, what, by whom."""
    return (instant_text(entry.recorded_at, territory), entry.text, entry.author or "Auteur non indiqué")
