# SPDX-License-Identifier: MIT
"""Processors that are not listed, without contract, or who host health data without the certificate it takes.

The certificate concerns a third party that hosts; the own server of a practice is no processor and is never judged.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from typing import Final

from rgpd_sante.facts import Answer
from rgpd_sante.law.citation import Verification
from rgpd_sante.law.finding import Finding, FindingKind, Severity
from rgpd_sante.law.texts import cnil_clauses, cnil_register, gdpr, hds
from rgpd_sante.law.texts import code_de_la_sante_publique as csp
from rgpd_sante.register.model import Register
from rgpd_sante.register.processor_rules import clauses_in_words, probable_controller, unseen_clauses
from rgpd_sante.register.processors import HealthDataHosting, ProcessingContract, Processor
from rgpd_sante.register.records import ControllerRecord
from rgpd_sante.register.transfer_rules import in_eea, law_day
from rgpd_sante.register.wording import says_nothing
from rgpd_sante.vocabulary.governance import HdsVersion
from rgpd_sante.vocabulary.register import DataCategory, RecipientCategory

__all__ = ["processor_findings"]

NOT_LISTED: Final = FindingKind(
    code="REG050",
    severity=Severity.WARNING,
    title="La fiche annonce des sous-traitants, mais n’en liste aucun.",
    why="La CNIL recommande d’indiquer chaque sous-traitant avec son contrat : c’est ce qui permet de vérifier que le "
    "contrat existe et ce qu’il contient.",
    remedy="Lister chaque sous-traitant : nom, service, pays, contrat.",
    developer="processors announced and none listed",
    citation=cnil_register.ENRICHMENT,
)
DENIED: Final = FindingKind(
    code="REG051",
    severity=Severity.WARNING,
    title="La fiche dit qu’il n’y a aucun sous-traitant, mais en indique au moins un.",
    why="L’une des deux réponses est fausse, et la personne qui lit le registre ne peut savoir laquelle.",
    remedy="Corriger la réponse, ou retirer les sous-traitants et la catégorie de destinataires.",
    developer="no processor announced and some named",
    citation=cnil_register.ENRICHMENT,
)
HOSTING_UNKNOWN: Final = FindingKind(
    code="REG052",
    severity=Severity.INFO,
    title="Il n’est pas dit si ce sous-traitant héberge des données de santé.",
    why="Un tiers qui les héberge doit être certifié ; celui qui n’y fait qu’accéder, ou le serveur du cabinet, "
    "n’est pas visé.",
    remedy="Demander au sous-traitant s’il conserve des données de santé sur ses propres systèmes.",
    developer="not known whether the processor hosts health data",
    citation=csp.L_1111_8,
)
NO_NAME: Final = FindingKind(
    code="REG053",
    severity=Severity.WARNING,
    title="Un sous-traitant est indiqué sans son nom.",
    why="La CNIL recommande de nommer chaque sous-traitant : sans nom, on ne peut ni retrouver le contrat, ni le "
    "joindre en cas de violation.",
    remedy="Indiquer le nom de l’entreprise.",
    developer="processor without a name",
    citation=cnil_register.ENRICHMENT,
)
NO_CONTRACT: Final = FindingKind(
    code="REG054",
    severity=Severity.ERROR,
    title="Aucun contrat n’est signé avec ce sous-traitant.",
    why="Le traitement par un sous-traitant est régi par un contrat, écrit, y compris en format électronique.",
    remedy="Signer un contrat de sous-traitance avec toutes ses clauses, ou cesser de lui confier des données.",
    developer="no contract with the processor",
    citation=gdpr.ART_28_9,
)
CONTRACT_UNKNOWN: Final = FindingKind(
    code="REG055",
    severity=Severity.WARNING,
    title="Il n’est pas dit si un contrat est signé avec ce sous-traitant.",
    why="Le traitement par un sous-traitant est régi par un contrat, écrit, y compris en format électronique.",
    remedy="Retrouver le contrat, souvent joint aux conditions générales, et noter sa date et sa référence.",
    developer="not known whether there is a contract",
    citation=gdpr.ART_28_3,
)
CLAUSE_ABSENT: Final = FindingKind(
    code="REG056",
    severity=Severity.ERROR,
    title="Des clauses obligatoires manquent au contrat de sous-traitance.",
    why="L’art. 28, § 3 énumère ce que le contrat doit prévoir.",
    remedy="Demander un avenant qui ajoute ces clauses.",
    developer="mandatory clauses missing from the contract",
    citation=gdpr.ART_28_3,
)
CLAUSE_NOT_SEEN: Final = FindingKind(
    code="REG057",
    severity=Severity.INFO,
    title="Des clauses obligatoires n’ont pas été cherchées dans le contrat de sous-traitance.",
    why="L’art. 28, § 3 énumère ce que le contrat doit prévoir ; une clause qui n’a pas été cherchée manque peut-être.",
    remedy="Relire le contrat et noter, pour chaque clause, si elle s’y trouve.",
    developer="mandatory clauses not looked for in the contract",
    citation=gdpr.ART_28_3,
)
NO_BREACH_NOTICE: Final = FindingKind(
    code="REG058",
    severity=Severity.INFO,
    title="Le délai dans lequel le sous-traitant signale une violation n’est pas indiqué.",
    why="Le texte dit « dans les meilleurs délais » sans chiffre ; l’exemple de clauses de la CNIL recommande un "
    "maximum en heures.",
    remedy="Noter le délai du contrat ; s’il n’en fixe aucun, le demander.",
    developer="no delay of breach notice in the contract",
    citation=cnil_clauses.BREACH_NOTICE,
)
NOT_CERTIFIED: Final = FindingKind(
    code="REG059",
    severity=Severity.ERROR,
    title="Ce sous-traitant héberge des données de santé sans être certifié.",
    why="Le tiers qui héberge des données de santé pour ceux qui les produisent doit être certifié. La peine de "
    "l’art. L.1115-1 vise l’hébergeur ; le cabinet, lui, répond du choix de son sous-traitant.",
    remedy="Changer d’hébergeur, ou obtenir de lui qu’il confie l’hébergement à un hébergeur certifié.",
    developer="host of health data not certified",
    citation=csp.L_1111_8,
)
CERTIFICATION_UNKNOWN: Final = FindingKind(
    code="REG060",
    severity=Severity.WARNING,
    title="Il n’est pas dit si cet hébergeur de données de santé est certifié.",
    why="Le tiers qui héberge des données de santé pour ceux qui les produisent doit être certifié.",
    remedy="Demander le certificat : version, activités, dates, lieux de stockage.",
    developer="host of health data, certification unknown",
    citation=csp.L_1111_8,
)
VERSION_ENDED: Final = FindingKind(
    code="REG061",
    severity=Severity.ERROR,
    title="Le certificat de l’hébergeur est de la version 1, qui ne vaut plus après le 16 mai 2026.",
    why="Tous les certificats devaient être passés à la version 2 à cette date.",
    remedy="Demander le certificat de la version 2 ; à défaut, changer d’hébergeur.",
    developer="certificate of version 1 after 16 May 2026",
    citation=hds.TRANSITION,
)
VERSION_AND_DATE: Final = FindingKind(
    code="REG062",
    severity=Severity.WARNING,
    title="La version du certificat de l’hébergeur ne s’accorde pas avec les dates.",
    why="Les nouveaux candidats sont certifiés selon la version 2 depuis le 16 novembre 2024, selon la version 1 "
    "jusque-là ; un certificat d’une autre version est possible, mais demande à être vérifié.",
    remedy="Vérifier la version et la date de délivrance sur le certificat.",
    developer="version of the certificate at odds with the dates",
    citation=hds.TRANSITION,
    verification=Verification.ANALYSIS,
)
NOT_VALID: Final = FindingKind(
    code="REG063",
    severity=Severity.ERROR,
    title="Le certificat de l’hébergeur est expiré.",
    why="Hors de ses dates, un certificat ne vaut rien : l’hébergeur n’est pas certifié.",
    remedy="Demander le certificat en cours de validité ; à défaut, changer d’hébergeur.",
    developer="certificate out of its dates",
    citation=csp.L_1111_8,
)
NOT_COVERED: Final = FindingKind(
    code="REG064",
    severity=Severity.ERROR,
    title="Le certificat de l’hébergeur ne couvre pas toutes les activités dont le cabinet a besoin.",
    why="Un certificat peut ne couvrir que certaines des activités ; pour les autres, l’hébergeur n’est pas certifié.",
    remedy="Demander l’extension du certificat, ou confier l’activité manquante à un autre hébergeur certifié.",
    developer="needed activities not covered by the certificate",
    citation=csp.L_1111_8,
)
DETAILS_MISSING: Final = FindingKind(
    code="REG065",
    severity=Severity.INFO,
    title="Le certificat de l’hébergeur n’est pas entièrement décrit.",
    why="Le contrat d’hébergement indique le périmètre et les dates du certificat, et le lieu de stockage : sans eux, "
    "on ne peut dire s’il suffit.",
    remedy="Reprendre ces indications du contrat ou du certificat.",
    developer="certificate not fully described",
    citation=hds.R_1111_11,
)
STORED_OUTSIDE: Final = FindingKind(
    code="REG066",
    severity=Severity.ERROR,
    title="L’hébergeur stocke des données de santé hors de l’Espace économique européen.",
    why="Un hébergeur certifié ne les stocke que dans cet espace, même vers un pays reconnu adéquat.",
    remedy="Exiger un stockage dans l’Espace économique européen, ou changer d’hébergeur.",
    developer="health data stored outside the EEA",
    citation=hds.EXI_28,
)
ACCESSED_OUTSIDE: Final = FindingKind(
    code="REG067",
    severity=Severity.WARNING,
    title="Des données de santé hébergées sont accessibles hors de l’Espace économique européen.",
    why="Cet accès est permis à condition d’être annoncé dans le contrat ; l’exposition à la loi d’un pays tiers doit "
    "l’être aussi (EXI 30). C’est un transfert.",
    remedy="Vérifier que le contrat le dit, avec les pays et les garanties, et le déclarer parmi les transferts.",
    developer="hosted health data accessed from outside the EEA",
    citation=hds.EXI_29,
)
OWN_CONTROLLER: Final = FindingKind(
    code="REG068",
    severity=Severity.INFO,
    title="Ce sous-traitant est peut-être un destinataire, responsable de son propre traitement.",
    why="Une caisse, un confrère, un assureur ou un laboratoire décident eux-mêmes de ce qu’ils font des données : ils "
    "ne sont pas sous-traitants et ne signent pas de contrat de sous-traitance. Seuls les mots du registre le font "
    "penser.",
    remedy="Le déplacer parmi les destinataires, ou préciser le service qu’il rend sur instruction du cabinet.",
    developer="probably a controller of its own",
    citation=gdpr.ART_28,
    verification=Verification.ANALYSIS,
)

_NOT_YET_VALID: Final = "Le certificat de l’hébergeur n’a pas encore commencé à valoir."
_RECIPIENTS_LISTED: Final = "Des sous-traitants sont parmi les destinataires, mais la fiche n’en liste aucun."
_HEALTH: Final = frozenset({DataCategory.HEALTH, DataCategory.GENETIC})


def processor_findings(register: Register, now: datetime) -> Iterator[Finding]:
    """Judge the processors of the records of a controller, under the law of the day; paths start at the register."""
    day = law_day(now)
    for rank, record in enumerate(register.controller_records):
        place = f"$.controller_records[{rank}]"
        yield from _listing(record, place)
        about_health = any(item.category in _HEALTH for item in record.data)
        for number, processor in enumerate(record.processors):
            here = f"{place}.processors[{number}]"
            yield from _identity(processor, here)
            yield from _contract(processor.contract, f"{here}.contract")
            if processor.hosts_health_data is Answer.YES:
                yield from _hosting(processor, here, day)
            elif processor.hosts_health_data is Answer.UNKNOWN and about_health:
                yield HOSTING_UNKNOWN.found(f"{here}.hosts_health_data")


def _listing(record: ControllerRecord, place: str) -> Iterator[Finding]:
    named = any(recipient.category is RecipientCategory.PROCESSOR for recipient in record.recipients)
    if record.any_processor is Answer.NO and (record.processors or named):
        yield DENIED.found(f"{place}.any_processor")
    elif record.any_processor is Answer.YES and not record.processors:
        yield NOT_LISTED.found(f"{place}.processors")
    elif named and not record.processors:
        yield NOT_LISTED.found(f"{place}.processors", _RECIPIENTS_LISTED)


def _identity(processor: Processor, here: str) -> Iterator[Finding]:
    if says_nothing(processor.name):
        yield NO_NAME.found(f"{here}.name")
    who = probable_controller(processor)
    if who is not None:
        yield OWN_CONTROLLER.found(
            here, f"Ce sous-traitant semble être {who}, donc un destinataire responsable de son propre traitement."
        )


def _contract(contract: ProcessingContract, here: str) -> Iterator[Finding]:
    if contract.signed is Answer.NO:
        yield NO_CONTRACT.found(f"{here}.signed")
    elif contract.signed is Answer.UNKNOWN:
        yield CONTRACT_UNKNOWN.found(f"{here}.signed")
    # art. 28(3), head and (a) to (h)
    if contract.absent:
        lacking = clauses_in_words(contract.absent)
        yield CLAUSE_ABSENT.found(f"{here}.absent", f"Il manque au contrat de sous-traitance : {lacking}.")
    # what a contract holds is asked once there is one
    if contract.signed is Answer.YES:
        unseen = unseen_clauses(contract)
        if unseen:
            words = clauses_in_words(unseen)
            yield CLAUSE_NOT_SEEN.found(
                f"{here}.present", f"Reste à chercher dans le contrat de sous-traitance : {words}."
            )
        if contract.breach_notice_hours is None:
            yield NO_BREACH_NOTICE.found(f"{here}.breach_notice_hours")


def _hosting(processor: Processor, here: str, day: date) -> Iterator[Finding]:
    hosting, place = processor.hosting, f"{here}.hosting"
    # CSP L.1111-8: whoever hosts health data for those who produce them is certified
    if hosting.certified is Answer.NO:
        yield NOT_CERTIFIED.found(f"{place}.certified")
        return
    if hosting.certified is Answer.UNKNOWN:
        yield CERTIFICATION_UNKNOWN.found(f"{place}.certified")
    yield from _certificate(hosting, place, day)
    if hosting.activities and any(activity not in hosting.activities for activity in processor.needed_activities):
        yield NOT_COVERED.found(f"{place}.activities")
    lacking = _details(processor)
    if hosting.certified is Answer.YES and lacking:
        yield DETAILS_MISSING.found(place, f"Reste à indiquer sur l’hébergement certifié : {' ; '.join(lacking)}.")
    yield from _places(hosting, place, day)


def _certificate(hosting: HealthDataHosting, place: str, day: date) -> Iterator[Finding]:
    accepted = hds.ACCEPTED_VERSIONS.at(day).value
    if hosting.version is HdsVersion.V1 and HdsVersion.V1 not in accepted:
        yield VERSION_ENDED.found(f"{place}.version")
    elif hosting.version is not None:
        known = hosting.version in accepted
        issued = hosting.issued_on
        usual = issued is None or hds.VERSION_OF_CANDIDATES.at(issued).value == hosting.version
        if not (known and usual):
            yield VERSION_AND_DATE.found(f"{place}.version")
    if hosting.ends_on is not None and hosting.ends_on < day:
        yield NOT_VALID.found(f"{place}.ends_on")
    elif hosting.issued_on is not None and hosting.issued_on > day:
        yield NOT_VALID.found(f"{place}.issued_on", _NOT_YET_VALID)


def _details(processor: Processor) -> tuple[str, ...]:
    hosting = processor.hosting
    known = {
        "la version": hosting.version is not None,
        "les activités couvertes": bool(hosting.activities),
        "les activités dont le cabinet a besoin": bool(processor.needed_activities),
        "la date de fin": hosting.ends_on is not None,
        "les pays de stockage": bool(hosting.storage_countries),
        "s’il y a un accès hors de l’Espace économique européen": hosting.access_outside_eea is not Answer.UNKNOWN,
    }
    return tuple(words for words, is_known in known.items() if not is_known)


def _places(hosting: HealthDataHosting, place: str, day: date) -> Iterator[Finding]:
    # EXI 28 and 29 are of version 2: a certificate of version 1 that still holds does not know them
    still_version_1 = hosting.version is HdsVersion.V1 and HdsVersion.V1 in hds.ACCEPTED_VERSIONS.at(day).value
    if hds.STORAGE_AREA.in_force(day) is None or still_version_1:
        return
    if any(not in_eea(country, day) for country in hosting.storage_countries):
        yield STORED_OUTSIDE.found(f"{place}.storage_countries")
    if hosting.access_outside_eea is Answer.YES:
        yield ACCESSED_OUTSIDE.found(f"{place}.access_outside_eea")
