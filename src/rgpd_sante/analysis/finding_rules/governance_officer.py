# SPDX-License-Identifier: MIT
"""The data protection officer: called for and absent, or designated and not declared, published or reachable."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Final

from rgpd_sante.analysis.governance.officer import officer
from rgpd_sante.facts import Answer
from rgpd_sante.law.finding import Finding, FindingKind, Severity
from rgpd_sante.law.texts import cnil_health_guidelines, gdpr
from rgpd_sante.law.verdict import MissingFact
from rgpd_sante.practice.model import Address, Contact, Practice
from rgpd_sante.register.model import Register
from rgpd_sante.register.parties import Party
from rgpd_sante.vocabulary.governance import GovernanceConclusion

__all__ = ["can_be_reached", "is_address", "officer_findings"]

OFFICER_REQUIRED: Final = FindingKind(
    code="REG070",
    severity=Severity.ERROR,
    title="La désignation d’un délégué à la protection des données est obligatoire, et il n’y en a pas.",
    why="L’article 37 l’impose aux organismes publics et à ceux dont l’activité de base traite des données de santé à "
    "grande échelle. La lecture selon laquelle une clinique ou un laboratoire de plusieurs sites en relève est la "
    "nôtre.",
    remedy="Désigner un délégué, interne ou externe, éventuellement partagé, et le déclarer à la CNIL.",
    developer="officer required by art. 37 and not designated",
    citation=gdpr.ART_37_1,
)
OFFICER_IN_PRINCIPLE: Final = FindingKind(
    code="REG071",
    severity=Severity.WARNING,
    title="La désignation d’un délégué à la protection des données est nécessaire en principe, et il n’y en a pas.",
    why="La CNIL la tient pour nécessaire au-delà d’un repère qui n’est pas une loi ; un écart se justifie.",
    remedy="Désigner un délégué ; s’écarter du repère se justifie par écrit, et ce constat peut alors être ignoré.",
    developer="officer required in principle and not designated",
    citation=cnil_health_guidelines.PRACTICES,
)
OFFICER_NOT_TOLD: Final = FindingKind(
    code="REG072",
    severity=Severity.WARNING,
    title="Un délégué à la protection des données est nécessaire, et le registre ne dit pas s’il est désigné.",
    why="Le registre indique le nom et les coordonnées du délégué, lorsqu’il y en a un.",
    remedy="Indiquer s’il y a un délégué, et lequel.",
    developer="designation of an officer that is called for is unknown",
    citation=gdpr.ART_30_1_A,
)
OFFICER_NOT_DECLARED: Final = FindingKind(
    code="REG073",
    severity=Severity.ERROR,
    title="Le délégué à la protection des données n’est pas déclaré à la CNIL.",
    why="Ses coordonnées sont communiquées à l’autorité de contrôle.",
    remedy="Déclarer la désignation auprès de la CNIL.",
    developer="officer not told to the authority",
    citation=gdpr.ART_37_7,
)
OFFICER_NOT_PUBLISHED: Final = FindingKind(
    code="REG074",
    severity=Severity.ERROR,
    title="Les coordonnées du délégué à la protection des données ne sont pas publiées.",
    why="Les personnes doivent pouvoir le joindre : ses coordonnées sont publiées.",
    remedy="Les indiquer sur l’affiche d’information, et sur le site s’il y en a un.",
    developer="contact of the officer not published",
    citation=gdpr.ART_37_7,
)
OFFICER_WITHOUT_CONTACT: Final = FindingKind(
    code="REG075",
    severity=Severity.ERROR,
    title="Un délégué à la protection des données est désigné, mais rien ne dit comment le joindre.",
    why="Le registre comporte son nom et ses coordonnées.",
    remedy="Indiquer son adresse électronique ou son téléphone, ou ceux de sa société s’il est externe.",
    developer="designated officer without contact",
    citation=gdpr.ART_30_1_A,
)
NO_OFFICER_NO_REASON: Final = FindingKind(
    code="REG076",
    severity=Severity.INFO,
    title="Il n’y a pas de délégué à la protection des données, et le registre ne dit pas pourquoi.",
    why="La désignation n’est pas requise ici, mais reste recommandée ; le motif évite d’avoir à le rechercher lors "
    "d’un contrôle.",
    remedy="Écrire le motif en une phrase, par exemple « exercice individuel ».",
    developer="no officer and no reason",
    citation=gdpr.ART_5_2,
)
OFFICER_STEPS_UNKNOWN: Final = FindingKind(
    code="REG077",
    severity=Severity.INFO,
    title="Le registre ne dit pas si le délégué est déclaré à la CNIL et si ses coordonnées sont publiées.",
    why="Ce sont les deux obligations qui suivent une désignation.",
    remedy="Répondre par oui ou par non.",
    developer="unknown whether the officer was declared or published",
    citation=gdpr.ART_37_7,
)


def officer_findings(
    practice: Practice, register: Register, at: datetime, asked: dict[str, MissingFact]
) -> Iterator[Finding]:
    """Judge the officer of a register; the facts of the practice that it lacks go to ``asked``."""
    told = register.officer
    here = "$.register.officer"
    known = practice.data_protection_officer is not None or told.company is not None
    designated = Answer.YES if told.designated is Answer.UNKNOWN and known else told.designated
    if designated is Answer.YES:
        yield from _designated(practice, register)
        return
    verdict = officer(practice, register, at=at)
    if verdict.missing:
        asked.update((fact.path, fact) for fact in verdict.missing)
        return
    called_for = verdict.conclusion in {GovernanceConclusion.REQUIRED, GovernanceConclusion.REQUIRED_IN_PRINCIPLE}
    if called_for:
        kind = OFFICER_REQUIRED if verdict.conclusion is GovernanceConclusion.REQUIRED else OFFICER_IN_PRINCIPLE
        kind = OFFICER_NOT_TOLD if designated is Answer.UNKNOWN else kind
        yield kind.found(f"{here}.designated", f"{kind.title} {verdict.reasons[0]}")
    elif designated is Answer.NO and told.reason is None:
        yield NO_OFFICER_NO_REASON.found(f"{here}.reason")


def _designated(practice: Practice, register: Register) -> Iterator[Finding]:
    told = register.officer
    reachable = (
        can_be_reached(practice.data_protection_officer) or is_address(told.address) or _party_reached(told.company)
    )
    if not reachable:
        yield OFFICER_WITHOUT_CONTACT.found("$.practice.data_protection_officer")
    steps = (("told_to_authority", OFFICER_NOT_DECLARED), ("published", OFFICER_NOT_PUBLISHED))
    answers = (told.told_to_authority, told.published)
    for (field, kind), answer in zip(steps, answers, strict=True):
        if answer is Answer.NO:
            yield kind.found(f"$.register.officer.{field}")
    unknown = [field for (field, _), answer in zip(steps, answers, strict=True) if answer is Answer.UNKNOWN]
    if unknown:
        yield OFFICER_STEPS_UNKNOWN.found(f"$.register.officer.{unknown[0]}")


def can_be_reached(contact: Contact | None) -> bool:
    """Tell whether there is a way to reach a person."""
    return contact is not None and (contact.email is not None or contact.telephone is not None)


def is_address(address: Address | None) -> bool:
    """Tell whether an address says where."""
    return address is not None and bool(address.lines or address.postcode or address.town)


def _party_reached(party: Party | None) -> bool:
    return party is not None and (can_be_reached(party.contact) or is_address(party.address))
