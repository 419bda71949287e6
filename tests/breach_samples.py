# SPDX-License-Identifier: MIT
"""One practice, its breaches and their dossier with every field filled, each with a value found nowhere else.

The story is invented from end to end: a practice of general medicine of Ville-Imaginaire finds its files encrypted in
June 2026. A document that is to carry a fact is proved by looking for its value. Only ``aware_on`` cannot stand beside
``aware_at``: it is filled in the second breach of the dossier, a lost bag whose hour of discovery nobody noted.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone
from decimal import Decimal
from typing import Final

from insurance_samples import claim_known_by_its_day, full_claim, full_policy
from proposal_samples import full_proposal
from register_samples import full_register
from rgpd_sante.breach import (
    Art34Exemption,
    BodyRole,
    Breach,
    Communication,
    CommunicationChannel,
    CommunicationPlan,
    Complaint,
    ContextAdjustment,
    Exposure,
    IncidentReport,
    Insurance,
    InvolvedBody,
    JournalEntry,
    Measure,
    Notification,
    Protection,
    Recovery,
    RiskDecision,
    SeverityFactors,
)
from rgpd_sante.dossier import Dossier
from rgpd_sante.facts import Answer, Count, Precision
from rgpd_sante.practice import Address, Civility, Contact, Practice, Scale
from rgpd_sante.time.zones import Territory
from rgpd_sante.vocabulary.breach import (
    Art34Ground,
    BreachCause,
    BreachNature,
    BreachOrigin,
    BreachRole,
    Certainty,
    CommunicationIntent,
    ConsequenceKind,
    DataKind,
    DiscoverySource,
    Exfiltration,
    HarmKind,
    IncidentEffect,
    KeyState,
    NotificationKind,
    PersonCategory,
    RecipientKind,
    Restoration,
    RiskLevel,
    ServiceImpact,
)
from rgpd_sante.vocabulary.practice import PracticeForm, Profession, StructureKind
from rgpd_sante.vocabulary.severity import DataClass, IdentifierClue

__all__ = ["breach_known_by_its_day", "full_breach", "full_dossier", "full_practice"]

_PARIS_IN_SUMMER: Final = timezone(timedelta(hours=2))


def _at(day: int, hour: int, minute: int, *, month: int = 6) -> datetime:
    return datetime(2026, month, day, hour, minute, tzinfo=_PARIS_IN_SUMMER)


def _about(value: int) -> Count:
    return Count(value=value, precision=Precision.APPROXIMATE)


def full_practice() -> Practice:
    """Give the practice of the story; its numbers are made up and their keys hold."""
    return Practice(
        name="Cabinet médical des Licornes",
        territory=Territory.METROPOLE,
        profession=Profession.PHYSICIAN,
        form=PracticeForm.SCM,
        structure=StructureKind.GROUP_PRACTICE,
        activity="médecine générale de démonstration",
        staff=_about(17),
        siren="999888779",
        siret="99988877900017",
        finess="990000010",
        rpps="10999999997",
        adeli="991234567",
        vat_number="FR34999888779",
        address=Address(
            lines=("12, rue des Chimères", "Bâtiment Mirage"),
            postcode="99876",
            town="Ville-Imaginaire",
            country="Pays-Imaginaire",
        ),
        legal_representative=Contact(
            civility=Civility.MADAME,
            first_name="Jeanne",
            last_name="Exemple",
            function="médecin gérante",
            email="jeanne@cabinet-exemple.example",
            telephone="01 99 00 11 11",
        ),
        data_protection_officer=Contact(
            civility=Civility.MONSIEUR,
            first_name="Paul",
            last_name="Fictif",
            function="délégué à la protection des données mutualisé",
            email="dpo@delegue-fictif.example",
            telephone="01 99 00 22 22",
        ),
        contact_point=Contact(
            civility=Civility.MADAME,
            first_name="Lucie",
            last_name="Inventée",
            function="secrétaire médicale chargée des appels",
            email="accueil@cabinet-exemple.example",
            telephone="06 39 98 33 33",
        ),
        scale=Scale(
            patients_per_year=_about(6543),
            sites=_about(3),
            annual_turnover=Decimal("1234567.89"),
            shared_information_system=Answer.YES,
            public_body=Answer.NO,
            large_scale_care_data=Answer.NO,
        ),
    )


def _bodies() -> tuple[InvolvedBody, ...]:
    return (
        InvolvedBody(
            name="Hébergeur-Nuage Rêvé SAS",
            role=BodyRole.PROCESSOR,
            relation="hébergement certifié des dossiers de soins",
            health_data_host=Answer.YES,
            aware_at=_at(7, 22, 41),
            told_us_at=_at(8, 7, 12),
            told_at=_at(8, 8, 3),
            contract_notice_hours=36,
        ),
        InvolvedBody(
            name="Maison de garde des Chimères",
            role=BodyRole.JOINT_CONTROLLER,
            relation="agenda tenu en commun les jours de garde",
            health_data_host=Answer.NO,
            aware_at=_at(8, 11, 21),
            told_us_at=_at(8, 11, 52),
            told_at=_at(8, 12, 14),
            contract_notice_hours=30,
        ),
        InvolvedBody(
            name="Centre de recherche Chimérique",
            role=BodyRole.CONTROLLER,
            relation="étude pour laquelle le cabinet saisit des questionnaires",
            health_data_host=Answer.NO,
            aware_at=_at(8, 13, 31),
            told_us_at=_at(8, 13, 44),
            told_at=_at(8, 14, 26),
            contract_notice_hours=48,
        ),
    )


def full_breach() -> Breach:
    """Give the ransomware of the story, with all that can be said of it save ``aware_on``."""
    return Breach(
        reference="VIO-2026-0417",
        role=BreachRole.CONTROLLER,
        certainty=Certainty.ESTABLISHED,
        period_known=Answer.YES,
        began_at=_at(17, 23, 17, month=5),
        ended_at=_at(8, 9, 29),
        ongoing=Answer.NO,
        signal_at=_at(8, 6, 55),
        aware_at=_at(8, 9, 8),
        dates_comment="l’heure d’intrusion vient du journal du pare-feu",
        discovery_source=DiscoverySource.PROCESSOR,
        discovery="à l’ouverture, chaque poste affiche une demande de rançon",
        natures=(BreachNature.CONFIDENTIALITY, BreachNature.INTEGRITY, BreachNature.AVAILABILITY),
        origins=(BreachOrigin.HACK, BreachOrigin.OTHER),
        origin_detail="pièce jointe piégée reçue d’un faux fournisseur",
        causes=(BreachCause.EXTERNAL_MALICIOUS, BreachCause.OTHER),
        cause_detail="groupe d’attaquants « Chimère Noire »",
        description="le rançongiciel a chiffré le serveur et copié une partie des dossiers",
        data_kinds=(DataKind.CIVIL_STATUS, DataKind.NIR, DataKind.CONTACT, DataKind.CREDENTIALS, DataKind.HEALTH),
        data_detail="comptes rendus, ordonnances et feuilles de soins",
        special_categories=Answer.YES,
        records=_about(8641),
        person_categories=(PersonCategory.PATIENTS, PersonCategory.MINORS, PersonCategory.EMPLOYEES),
        persons=_about(3127),
        vulnerable_persons=Answer.YES,
        prior_measures="antivirus à jour et sauvegarde nocturne déconnectée",
        consequences=(
            ConsequenceKind.SPREAD_BEYOND_NEED,
            ConsequenceKind.INVALID_DATA_USED,
            ConsequenceKind.CRITICAL_SERVICE_UNREACHABLE,
            ConsequenceKind.OTHER,
        ),
        consequences_detail="publication possible sur un site d’attaquants",
        harms=(HarmKind.LOSS_OF_CONTROL, HarmKind.LOSS_OF_PROFESSIONAL_SECRECY, HarmKind.OTHER),
        harms_detail="inquiétude de patients suivis pour une maladie rare",
        measures=(
            Measure(
                text="débrancher le serveur et isoler les postes",
                done_at=_at(8, 9, 34),
                planned_on=date(2026, 6, 8),
            ),
            Measure(
                text="remplacer tous les mots de passe de l’équipe",
                done_at=_at(9, 17, 48),
                planned_on=date(2026, 6, 10),
            ),
        ),
        protection=Protection(
            unintelligible=Answer.NO,
            key=KeyState.COMPROMISED,
            description="disques chiffrés, mais session ouverte pendant l’attaque",
        ),
        exposure=Exposure(
            exfiltration=Exfiltration.YES,
            recipient=RecipientKind.ATTACKER,
            recipient_detail="serveur étranger relevé dans les traces du réseau",
            deletion_confirmed=Answer.NO,
            harm_neutralised=Answer.NO,
            misuse_observed=Answer.YES,
            days=22,
        ),
        recovery=Recovery(
            restoration=Restoration.PARTIAL,
            within_hours=54,
            backup_available=Answer.YES,
            service_impact=ServiceImpact.SERIOUS,
            description="agenda perdu pour deux semaines, dossiers restaurés",
        ),
        data_altered=Answer.YES,
        severity_factors=SeverityFactors(
            context=(
                ContextAdjustment(
                    data_class=DataClass.SENSITIVE, steps=-1, reason="une partie des comptes rendus est ancienne"
                ),
                ContextAdjustment(
                    data_class=DataClass.SIMPLE, steps=2, reason="la liste des rendez-vous révèle un suivi médical"
                ),
            ),
            identifiers=(IdentifierClue.NAME_WITH_BIRTH_DATE_AND_EMAIL, IdentifierClue.PHONE_OR_ADDRESS_PUBLIC),
            pseudonymised=Answer.NO,
            credentials_open=(DataKind.HEALTH, DataKind.FINANCIAL),
            note="les identifiants volés ouvraient aussi la facturation",
        ),
        risk_decisions=(
            RiskDecision(
                decided_at=_at(8, 10, 5),
                author="Dr Hortense Songe",
                level=RiskLevel.RISK,
                reason="étendue de la copie encore inconnue",
            ),
            RiskDecision(
                decided_at=_at(9, 18, 20),
                author="Basile Reflet",
                level=RiskLevel.HIGH,
                reason="copie de dossiers de santé confirmée par l’hébergeur",
            ),
        ),
        bodies=_bodies(),
        communication_plan=CommunicationPlan(
            intent=CommunicationIntent.PLANNED,
            planned_on=date(2026, 6, 12),
            means="lettre simple à chaque patient",
            reason="les adresses doivent d’abord être restaurées",
            advice="se méfier des appels qui demandent une carte bancaire",
        ),
        communications=(
            Communication(
                channel=CommunicationChannel.INDIVIDUAL,
                sent_at=_at(11, 16, 32),
                means="courriel aux patients dont l’adresse est connue",
                persons=_about(2890),
            ),
            Communication(
                channel=CommunicationChannel.PUBLIC,
                sent_at=_at(12, 8, 47),
                means="affiche en salle d’attente et annonce locale",
                persons=_about(237),
            ),
        ),
        art34_exemption=Art34Exemption(
            ground=Art34Ground.DISPROPORTIONATE_EFFORT,
            decided_at=_at(11, 9, 41),
            reason="adresses périmées pour les plus anciens dossiers",
            measures_at=_at(10, 15, 2),
        ),
        cross_border=Answer.NO,
        persons_in_other_states=Answer.YES,
        other_notifications=Answer.YES,
        other_notifications_detail="conseil de l’ordre averti par téléphone",
        notifications=(
            Notification(
                kind=NotificationKind.INITIAL,
                filed_at=_at(11, 10, 37),
                reference="CNIL-FICTIVE-001",
                delay_reasons="secrétariat paralysé pendant trois jours",
            ),
            Notification(
                kind=NotificationKind.COMPLEMENTARY,
                filed_at=_at(13, 11, 9),
                reference="CNIL-FICTIVE-002",
                delay_reasons="rapport d’analyse rendu tardivement",
            ),
        ),
        documented_at=_at(8, 18, 56),
        complaint=Complaint(
            offence_alleged=Answer.YES,
            attack_known_at=_at(8, 7, 38),
            precomplaint_at=_at(8, 12, 49),
            filed_at=_at(9, 14, 11),
            reference="PV-FICTIF-2026-77",
        ),
        insurance=Insurance(
            cyber_cover=Answer.YES,
            insurer="Mutuelle des Chimères",
            notice_working_days=11,
            notified_at=_at(9, 11, 58),
        ),
        incident=IncidentReport(
            exceptional=Answer.YES,
            effects=(
                IncidentEffect.SAFETY_OF_CARE,
                IncidentEffect.HEALTH_DATA_COMPROMISED,
                IncidentEffect.LIKELY_TO_SPREAD,
            ),
            known_at=_at(8, 9, 18),
            reported_at=_at(8, 15, 24),
            resolved_at=_at(19, 12, 6),
            resolution_told_at=_at(19, 17, 13),
            reference="CERT-FICTIF-88",
        ),
        journal=(
            JournalEntry(
                recorded_at=_at(8, 9, 51), text="serveur débranché, rançon refusée", author="assistante Cosima Brume"
            ),
            JournalEntry(
                recorded_at=_at(10, 13, 28),
                text="sauvegarde du 4 juin restaurée puis contrôlée",
                author="technicien Zoé Fantôme",
            ),
        ),
        closed_at=_at(3, 18, 39, month=7),
    )


def breach_known_by_its_day() -> Breach:
    """Give the second breach of the story: a paper diary lost, of whose discovery only the day is known."""
    return Breach(
        reference="VIO-2026-0418",
        role=BreachRole.CONTROLLER,
        certainty=Certainty.ESTABLISHED,
        aware_on=date(2026, 9, 15),
        natures=(BreachNature.CONFIDENTIALITY,),
        origins=(BreachOrigin.LOST_STOLEN_PAPER,),
        causes=(BreachCause.INTERNAL_ACCIDENTAL,),
        description="carnet de visites oublié dans un train",
    )


def full_dossier() -> Dossier:
    """Give the practice of the story with its register, its two breaches and its insurance."""
    return Dossier(
        practice=full_practice(),
        register=full_register(),
        breaches=(full_breach(), breach_known_by_its_day()),
        proposals=(full_proposal(),),
        policies=(full_policy(),),
        claims=(full_claim(), claim_known_by_its_day()),
    )
