# SPDX-License-Identifier: MIT
"""The cover of a register of processing activities: who keeps it, its version, and the data protection officer."""

from __future__ import annotations

from datetime import datetime

from rgpd_sante.documents.contents.entries import Entry, coded, told
from rgpd_sante.documents.contents.heads import address_lines, contact_lines, party_lines, practice_name
from rgpd_sante.documents.contents.record_parts import known_or, party_entry
from rgpd_sante.documents.dates import long_date
from rgpd_sante.documents.typography import french
from rgpd_sante.facts import Answer
from rgpd_sante.practice.identifiers import finess, rpps, siren, siret
from rgpd_sante.practice.model import Practice
from rgpd_sante.register.model import Register
from rgpd_sante.time.instants import local_day

__all__ = ["cover_entries", "officer_entries"]


def cover_entries(register: Register, practice: Practice, at: datetime) -> tuple[Entry, ...]:
    """Tell what a reader of the CNIL looks for first."""
    return (
        told("Organisme", practice_name(practice)),
        _company_number(practice),
        _health_number(practice),
        told("Version", register.version),
        told("Date", long_date(local_day(at, practice.territory))),
        told("Auteur", register.author),
        told("Délégué à la protection des données", _officer(register, practice)),
    )


def officer_entries(register: Register) -> tuple[Entry, ...]:
    """Tell how the officer was designated, or why not; its contact stands with the practice."""
    officer = register.officer
    designated = officer.designated is not Answer.NO
    external = party_entry("Société du délégué, s’il est externe", officer.company)
    representative = party_entry("Représentant dans l’Union européenne", register.representative)
    return (
        coded("Délégué désigné", officer.designated),
        told("Motif", officer.reason),
        *known_or(told("Adresse du délégué", "\n".join(address_lines(officer.address)) or None), asked=designated),
        *known_or(external, asked=False),
        *known_or(coded("Coordonnées du délégué publiées", officer.published), asked=designated),
        *known_or(coded("Coordonnées transmises à la CNIL", officer.told_to_authority), asked=designated),
        *known_or(representative, asked=False),
    )


def _company_number(practice: Practice) -> Entry:
    if practice.siret is not None:
        return told("Numéro SIRET", siret.format(practice.siret))
    return told("Numéro SIREN", None if practice.siren is None else siren.format(practice.siren))


def _health_number(practice: Practice) -> Entry:
    if practice.rpps is not None or practice.finess is None:
        return told("Numéro RPPS", None if practice.rpps is None else rpps.format(practice.rpps))
    return told("Numéro FINESS", finess.format(practice.finess))


def _officer(register: Register, practice: Practice) -> str | None:
    """Name the officer, or say that there is none and why."""
    officer = register.officer
    if officer.designated is Answer.NO:
        return french("Non désigné (motif : ") + (officer.reason or "pas encore renseigné") + ")"
    contact = practice.data_protection_officer
    lines = () if contact is None else contact_lines(contact)
    named = "\n".join((*lines, *party_lines(officer.company)))
    if not named and officer.designated is Answer.YES:
        return french("Désigné, coordonnées pas encore renseignées")
    return named or None
