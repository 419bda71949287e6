# SPDX-License-Identifier: MIT
"""The circumstances on which the risk depends, and what the practice stated for the score, as entries."""

from __future__ import annotations

from rgpd_sante.breach.circumstances import Exposure, Protection, Recovery
from rgpd_sante.breach.model import Breach
from rgpd_sante.breach.severity_factors import ContextAdjustment, SeverityFactors
from rgpd_sante.documents.blocks import paragraph
from rgpd_sante.documents.contents.entries import Entry, coded, listed, numbered, told
from rgpd_sante.documents.labels import label

__all__ = ["circumstance_entries", "factor_entries"]


def circumstance_entries(breach: Breach) -> tuple[Entry, ...]:
    """Tell protection, exposure, alteration and recovery."""
    return (
        *_protection(breach.protection),
        *_exposure(breach.exposure),
        coded("Données modifiées", breach.data_altered),
        *_recovery(breach.recovery),
        coded("Personnes vulnérables concernées", breach.vulnerable_persons),
    )


def _protection(protection: Protection) -> tuple[Entry, ...]:
    return (
        coded("Données incompréhensibles pour un tiers (chiffrement)", protection.unintelligible),
        coded("Clé ou secret de protection", protection.key),
        told("Protection en place", protection.description),
    )


def _exposure(exposure: Exposure) -> tuple[Entry, ...]:
    return (
        coded("Fuite des données hors du cabinet", exposure.exfiltration),
        coded("Qui a eu les données ou a pu les lire", exposure.recipient),
        told("Précisions sur le destinataire", exposure.recipient_detail),
        coded("Suppression confirmée par le destinataire", exposure.deletion_confirmed),
        coded("Dommage neutralisé ou données récupérées", exposure.harm_neutralised),
        coded("Usage constaté au détriment des personnes", exposure.misuse_observed),
        numbered("Durée d’exposition avant la découverte", exposure.days, "jour", "jours"),
    )


def _recovery(recovery: Recovery) -> tuple[Entry, ...]:
    return (
        coded("Rétablissement des données", recovery.restoration),
        numbered("Délai de rétablissement", recovery.within_hours, "heure", "heures"),
        coded("Sauvegarde utilisable", recovery.backup_available),
        coded("Effet de l’interruption sur les personnes", recovery.service_impact),
        told("Déroulement du rétablissement", recovery.description),
    )


def factor_entries(factors: SeverityFactors) -> tuple[Entry, ...]:
    """Tell what the practice stated to refine the score; what it left out is derived from the facts."""
    return (
        *(_adjustment(adjustment) for adjustment in factors.context),
        listed("Indices d’identification", factors.identifiers),
        coded("Données pseudonymisées", factors.pseudonymised),
        listed("Données que les identifiants volés rendent accessibles", factors.credentials_open),
        told("Remarque sur la note", factors.note),
    )


def _adjustment(adjustment: ContextAdjustment) -> Entry:
    return Entry(
        label=f"Ajustement de la classe « {label(adjustment.data_class)} »",
        value=paragraph(f"{_signed(adjustment.steps)}\n{adjustment.reason}"),
    )


def _signed(steps: int) -> str:
    # the typographic minus, as wide as the plus
    return f"{steps:+d}".replace("-", "−")
