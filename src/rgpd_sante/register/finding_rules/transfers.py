# SPDX-License-Identifier: MIT
"""Transfers that are missing, contradictory, or that nothing allows (art. 30(1)(e), 30(2)(c), 44 to 49)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from typing import Final

import attrs

from rgpd_sante.facts import Answer
from rgpd_sante.law.citation import Verification
from rgpd_sante.law.finding import Finding, FindingKind, Severity
from rgpd_sante.law.texts import adequacy, gdpr
from rgpd_sante.register.model import Register
from rgpd_sante.register.processors import Processor
from rgpd_sante.register.records import ControllerRecord, ProcessorRecord
from rgpd_sante.register.transfer_rules import (
    ART_46_SAFEGUARDS,
    TransferBasis,
    basis_on,
    decision_for,
    in_eea,
    law_day,
)
from rgpd_sante.register.transfers import Transfer
from rgpd_sante.register.wording import says_nothing
from rgpd_sante.vocabulary.register import RecipientCategory, SafeguardKind

__all__ = ["transfer_findings"]

_LOOK_AT_THE_LIST: Final = (
    "Vérifier l’inscription sur la liste du Data Privacy Framework et noter la date de la vérification."
)

COUNTRY_MISSING: Final = FindingKind(
    code="REG030",
    severity=Severity.ERROR,
    title="Un transfert hors de l’Espace économique européen ne dit pas vers quel pays.",
    why="Le registre doit identifier le pays tiers ou l’organisation internationale.",
    remedy="Indiquer le pays, ou l’organisation internationale, auprès du destinataire s’il le faut.",
    developer="transfer without country nor destination",
    citation=gdpr.ART_30_1_E,
)
TRANSFER_UNKNOWN: Final = FindingKind(
    code="REG031",
    severity=Severity.WARNING,
    title="La fiche ne dit pas si des données partent hors de l’Espace économique européen : à préciser.",
    why="Une case vide ne vaut pas « aucun transfert » : le registre mentionne les transferts, le cas échéant.",
    remedy="Demander à chaque prestataire où sont les données et d’où il y accède, puis répondre oui ou non.",
    developer="not known whether there is a transfer",
    citation=gdpr.ART_30_1_E,
)
TRANSFER_NOT_LISTED: Final = FindingKind(
    code="REG032",
    severity=Severity.ERROR,
    title="La fiche annonce un transfert hors de l’Espace économique européen, mais n’en décrit aucun.",
    why="Le registre doit identifier le pays tiers ou l’organisation internationale.",
    remedy="Décrire chaque transfert : destinataire, pays, garantie.",
    developer="transfers announced and none listed",
    citation=gdpr.ART_30_1_E,
)
TRANSFER_DENIED: Final = FindingKind(
    code="REG033",
    severity=Severity.WARNING,
    title="La fiche dit qu’il n’y a aucun transfert, mais en décrit au moins un.",
    why="L’une des deux réponses est fausse, et la personne qui lit le registre ne peut savoir laquelle.",
    remedy="Corriger la réponse, ou retirer les transferts qui n’ont pas lieu.",
    developer="no transfer announced and some listed",
    citation=gdpr.ART_30_1_E,
)
WITHIN_THE_AREA: Final = FindingKind(
    code="REG034",
    severity=Severity.INFO,
    title="Un pays de l’Espace économique européen, ou un territoire français, est déclaré comme un transfert.",
    why="Le chapitre V ne vise que les pays tiers : la Norvège, l’Islande et le Liechtenstein n’en sont pas.",
    remedy="Retirer cette ligne des transferts et garder le destinataire parmi les destinataires.",
    developer="transfer to a country of the EEA",
    citation=gdpr.ART_44,
)
NO_BASIS: Final = FindingKind(
    code="REG035",
    severity=Severity.ERROR,
    title="Aucune garantie n’est indiquée pour un transfert vers un pays sans décision d’adéquation.",
    why="Sans décision d’adéquation, sans garantie appropriée ni dérogation, le transfert est interdit.",
    remedy="Indiquer la garantie (clauses contractuelles types, par exemple) ; à défaut, arrêter le transfert.",
    developer="third country without adequacy nor safeguard",
    citation=gdpr.ART_44,
)
PRIVACY_SHIELD: Final = FindingKind(
    code="REG036",
    severity=Severity.ERROR,
    title="Un transfert invoque le Privacy Shield, invalidé en 2020.",
    why="Le classeur de la CNIL de 2019 le propose encore, mais il ne permet plus aucun transfert.",
    remedy="Vérifier si le destinataire est inscrit au Data Privacy Framework ; sinon, prévoir une autre garantie.",
    developer="Privacy Shield after its invalidation",
    citation=adequacy.SHIELD,
)
NO_DECISION: Final = FindingKind(
    code="REG037",
    severity=Severity.ERROR,
    title="Un transfert invoque une décision d’adéquation qui n’existe pas, ou pas encore, pour ce pays.",
    why="Le pays n’est pas de ceux dont la Commission européenne a reconnu le niveau de protection, à notre "
    "connaissance et à cette date.",
    remedy="Vérifier la liste à jour de la CNIL ; à défaut de décision, prévoir une garantie appropriée.",
    developer="adequacy decision claimed where there is none",
    citation=gdpr.ART_45,
)
ADEQUACY_NOT_VERIFIED: Final = FindingKind(
    code="REG038",
    severity=Severity.INFO,
    title="Le transfert repose sur une décision d’adéquation que la bibliothèque n’a pas pu vérifier.",
    why="Cette décision ne figure pas dans la liste de 2019 et n’est connue que de mémoire.",
    remedy="Vérifier la liste à jour de la CNIL et noter la date de la vérification.",
    developer="adequacy decision known from memory only",
    citation=adequacy.LATER_DECISIONS,
    verification=Verification.UNVERIFIED,
)
NOT_ON_THE_LIST: Final = FindingKind(
    code="REG039",
    severity=Severity.ERROR,
    title="Le destinataire américain n’est pas inscrit au Data Privacy Framework, que le transfert invoque.",
    why="La décision du 10 juillet 2023 ne couvre que les entreprises inscrites.",
    remedy="Prévoir une autre garantie, par exemple des clauses contractuelles types, ou changer de prestataire.",
    developer="US recipient not listed",
    citation=adequacy.FRAMEWORK,
)
LISTING_UNKNOWN: Final = FindingKind(
    code="REG040",
    severity=Severity.WARNING,
    title="Il n’est pas dit si le destinataire américain est inscrit au Data Privacy Framework.",
    why="La décision du 10 juillet 2023 ne couvre que les entreprises inscrites, et rien d’autre n’est indiqué.",
    remedy="Vérifier l’inscription sur la liste du Data Privacy Framework et noter la date de la vérification.",
    developer="US recipient, listing unknown",
    citation=adequacy.FRAMEWORK,
)
FRAMEWORK_ELSEWHERE: Final = FindingKind(
    code="REG041",
    severity=Severity.ERROR,
    title="Le Data Privacy Framework est invoqué pour un pays autre que les États-Unis.",
    why="La décision du 10 juillet 2023 ne couvre que des entreprises américaines inscrites.",
    remedy="Corriger le pays, ou prévoir une garantie appropriée pour ce pays.",
    developer="Data Privacy Framework outside the United States",
    citation=adequacy.FRAMEWORK,
)
COUNTRY_NOT_ASSESSED: Final = FindingKind(
    code="REG042",
    severity=Severity.WARNING,
    title="Une garantie encadre le transfert, mais le droit du pays de destination n’a pas été examiné.",
    why="Une garantie appropriée ne vaut que si le droit du pays permet de la respecter : une analyse du transfert "
    "l’accompagne.",
    remedy="Faire cette analyse, ou la demander au prestataire, et la garder avec le contrat.",
    developer="safeguard of art. 46 without assessment of the country",
    citation=gdpr.ART_46,
    verification=Verification.ANALYSIS,
)
DEROGATION_NOT_DOCUMENTED: Final = FindingKind(
    code="REG043",
    severity=Severity.ERROR,
    title="Un transfert fondé sur une dérogation n’est pas documenté dans le registre.",
    why="Pour les transferts de l’art. 49, § 1, deuxième alinéa, le registre contient les documents attestant de "
    "garanties appropriées. La dérogation reste exceptionnelle.",
    remedy="Indiquer la dérogation retenue, pourquoi elle s’applique, et où sont les documents.",
    developer="derogation of art. 49 without documentation",
    citation=gdpr.ART_30_1_E,
)
COMMERCIAL_ONLY: Final = FindingKind(
    code="REG044",
    severity=Severity.INFO,
    title="La décision d’adéquation du Canada ne vise que les organisations commerciales.",
    why="Un hôpital ou une administration du Canada n’en relève pas.",
    remedy="Vérifier que le destinataire est une organisation commerciale ; sinon, prévoir une garantie appropriée.",
    developer="adequacy for commercial organisations only",
    citation=adequacy.LIST_OF_2019,
)
PROCESSOR_TRANSFERS: Final = FindingKind(
    code="REG045",
    severity=Severity.ERROR,
    title="Un sous-traitant stocke des données hors de l’Espace économique européen, et aucun transfert n’est déclaré.",
    why="Stocker les données hors de cet espace est un transfert ; y accéder de l’extérieur, même pour une simple "
    "télémaintenance, en est un aussi.",
    remedy="Déclarer le transfert avec son pays et sa garantie, ou obtenir que tout reste dans cet espace.",
    developer="a processor stores or accesses data outside the EEA and no transfer is declared",
    citation=gdpr.ART_30_1_E,
)
PROCESSOR_ABROAD: Final = FindingKind(
    code="REG046",
    severity=Severity.WARNING,
    title="Un sous-traitant est établi hors de l’Espace économique européen, et aucun transfert n’est déclaré.",
    why="Un prestataire établi hors de cet espace y traite ou y consulte souvent les données.",
    remedy="Lui demander où sont les données et d’où il y accède ; déclarer le transfert s’il y en a un.",
    developer="a processor is established outside the EEA and no transfer is declared",
    citation=gdpr.ART_30_1_E,
    verification=Verification.ANALYSIS,
)
RECIPIENT_ABROAD: Final = FindingKind(
    code="REG047",
    severity=Severity.WARNING,
    title="Des destinataires de pays tiers sont indiqués, et aucun transfert n’est déclaré.",
    why="L’envoi de données vers un pays tiers, ou à une organisation internationale, est un transfert.",
    remedy="Déclarer le transfert avec son pays et sa garantie, ou corriger la catégorie de destinataires.",
    developer="recipients in third countries and no transfer declared",
    citation=gdpr.ART_30_1_E,
)
DESTINATION_IN_WORDS: Final = FindingKind(
    code="REG048",
    severity=Severity.INFO,
    title="La destination du transfert n’est donnée qu’en toutes lettres : l’adéquation n’a pu être vérifiée.",
    why="Seul un code de pays permet de dire si une décision d’adéquation existe ; une organisation n’en a pas.",
    remedy="Donner le code du pays à deux lettres, ou la garantie qui encadre le transfert.",
    developer="destination in words only, adequacy not tested",
    citation=gdpr.ART_45,
)

_ACCESS: Final = (
    "Un sous-traitant accède aux données hors de l’Espace économique européen, et aucun transfert n’est déclaré."
)
_ASSESSMENT_UNKNOWN: Final = (
    "Une garantie encadre le transfert, mais il n’est pas dit si le droit du pays de destination a été examiné."
)


def transfer_findings(register: Register, now: datetime) -> Iterator[Finding]:
    """Judge the transfers of the records, under the law of the day; the paths start at the register."""
    day = law_day(now)
    for rank, controller in enumerate(register.controller_records):
        place = f"$.controller_records[{rank}]"
        yield from _of_record(controller, place, day, tuple(_signs_of_transfer(controller, place, day)))
    for rank, processor in enumerate(register.processor_records):
        for finding in _of_record(processor, f"$.processor_records[{rank}]", day, ()):
            # the register of a processor has its own letter for the same content
            asked = finding.citation is gdpr.ART_30_1_E
            yield attrs.evolve(finding, citation=gdpr.ART_30_2_C) if asked else finding


def _of_record(
    record: ControllerRecord | ProcessorRecord, place: str, day: date, signs: tuple[Finding, ...]
) -> Iterator[Finding]:
    abroad = any(one.country is None or not in_eea(one.country, day) for one in record.transfers)
    if record.any_transfer is Answer.YES and not record.transfers:
        yield TRANSFER_NOT_LISTED.found(f"{place}.transfers")
    elif record.any_transfer is Answer.NO and abroad:
        yield TRANSFER_DENIED.found(f"{place}.any_transfer")
    elif record.any_transfer is not Answer.YES and not abroad:
        # nothing is declared: what the rest of the record shows is told, else that nobody knows
        yield from signs
        if record.any_transfer is Answer.UNKNOWN and not record.transfers and not signs:
            yield TRANSFER_UNKNOWN.found(f"{place}.any_transfer")
    for rank, transfer in enumerate(record.transfers):
        yield from _of_transfer(transfer, f"{place}.transfers[{rank}]", day)


def _signs_of_transfer(record: ControllerRecord, place: str, day: date) -> Iterator[Finding]:
    """Find what shows, elsewhere in a record, that data leave the area."""
    for rank, processor in enumerate(record.processors):
        yield from _of_processor(processor, f"{place}.processors[{rank}]", day)
    for rank, recipient in enumerate(record.recipients):
        if recipient.category is RecipientCategory.THIRD_COUNTRY:
            yield RECIPIENT_ABROAD.found(f"{place}.recipients[{rank}].category")


def _of_processor(processor: Processor, place: str, day: date) -> Iterator[Finding]:
    hosting = processor.hosting
    outside = any(not in_eea(country, day) for country in hosting.storage_countries)
    accessed = hosting.access_outside_eea is Answer.YES
    if outside:
        yield PROCESSOR_TRANSFERS.found(f"{place}.hosting.storage_countries")
    if accessed:
        yield PROCESSOR_TRANSFERS.found(f"{place}.hosting.access_outside_eea", _ACCESS)
    # a foreign company that keeps the data here and does not reach them from there transfers nothing
    kept_here = bool(hosting.storage_countries) and hosting.access_outside_eea is Answer.NO
    told = outside or accessed or kept_here
    if processor.country is not None and not told and not in_eea(processor.country, day):
        yield PROCESSOR_ABROAD.found(f"{place}.country")


def _of_transfer(transfer: Transfer, place: str, day: date) -> Iterator[Finding]:
    nowhere = transfer.country is None and says_nothing(transfer.destination)
    if nowhere:
        yield COUNTRY_MISSING.found(f"{place}.country")
    basis = basis_on(transfer, day).conclusion
    if basis is TransferBasis.NOT_A_TRANSFER:
        yield WITHIN_THE_AREA.found(f"{place}.country")
    elif transfer.safeguard is SafeguardKind.PRIVACY_SHIELD and adequacy.PRIVACY_SHIELD.in_force(day) is None:
        yield PRIVACY_SHIELD.found(f"{place}.safeguard")
    elif basis is TransferBasis.UNDETERMINED:
        if decision_for(transfer, day) is not None:
            yield LISTING_UNKNOWN.found(f"{place}.listed_recipient")
        elif not nowhere:
            yield DESTINATION_IN_WORDS.found(f"{place}.destination")
    elif basis is TransferBasis.NONE:
        yield _forbidden(transfer, day).found(f"{place}.safeguard")
    else:
        yield from _allowed(basis, transfer, place, day)


def _forbidden(transfer: Transfer, day: date) -> FindingKind:
    """Tell what is wrong with a transfer that nothing allows."""
    decision = decision_for(transfer, day)
    if transfer.safeguard is None:
        return NO_BASIS
    if decision is not None:
        # the only decision that can leave its own country out is that of the listed companies
        return NOT_ON_THE_LIST
    elsewhere = transfer.country not in {None, adequacy.UNITED_STATES}
    if transfer.safeguard is SafeguardKind.DATA_PRIVACY_FRAMEWORK and elsewhere:
        return FRAMEWORK_ELSEWHERE
    return NO_DECISION


def _allowed(basis: TransferBasis, transfer: Transfer, place: str, day: date) -> Iterator[Finding]:
    """Find what an allowed transfer still lacks."""
    decision = decision_for(transfer, day)
    safeguarded = transfer.safeguard in ART_46_SAFEGUARDS and transfer.impact_assessed is Answer.YES
    if basis is TransferBasis.DEROGATION:
        if says_nothing(transfer.documentation):
            yield DEROGATION_NOT_DOCUMENTED.found(f"{place}.documentation")
    elif safeguarded:
        # the safeguard is enough: nothing hangs on a decision that would be doubtful
        pass
    elif basis is TransferBasis.APPROPRIATE_SAFEGUARDS:
        unknown = transfer.impact_assessed is Answer.UNKNOWN
        yield COUNTRY_NOT_ASSESSED.found(f"{place}.impact_assessed", _ASSESSMENT_UNKNOWN if unknown else None)
    elif decision is not None and decision.value == adequacy.COMMERCIAL_ORGANISATIONS:
        yield COMMERCIAL_ONLY.found(f"{place}.country")
    elif decision is not None and decision.citation is adequacy.LATER_DECISIONS:
        yield ADEQUACY_NOT_VERIFIED.found(f"{place}.country")
