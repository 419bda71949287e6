# SPDX-License-Identifier: MIT
"""One register with every field filled, each with a value found nowhere else in the full dossier.

It belongs to the invented practice of ``breach_samples``. A document that is to carry a fact is proved by looking for
its value.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from rgpd_sante.facts import Answer, Count, Precision
from rgpd_sante.practice import Address, Civility, Contact
from rgpd_sante.register import (
    Change,
    ControllerRecord,
    DataItem,
    DataSubjects,
    HealthDataHosting,
    ImpactAssessment,
    OfficerDesignation,
    Party,
    Period,
    ProcessingContract,
    Processor,
    ProcessorRecord,
    Purpose,
    Recipient,
    Register,
    RetentionTerm,
    SecurityMeasure,
    ServedController,
    Transfer,
)
from rgpd_sante.vocabulary.governance import (
    DpiaCriterion,
    DpiaExemption,
    DpiaRequiredType,
    HdsVersion,
    HostingActivity,
    ProcessorClause,
)
from rgpd_sante.vocabulary.register import (
    Art9Condition,
    DataCategory,
    DataSubjectCategory,
    LegalBasis,
    ProcessingSubject,
    RecipientCategory,
    SafeguardKind,
    SecurityMeasureKind,
)
from rgpd_sante.vocabulary.retention import FinalFate, PeriodUnit, RetentionRuleCode, StartEvent
from rgpd_sante.vocabulary.security import SecurityControl

__all__ = ["full_controller_record", "full_processor_record", "full_register"]

_PHONE: Final = "01 99 01 "


def _party(number: int, *, name: str, town: str, person: str) -> Party:
    """Give a party whose every part bears its number."""
    return Party(
        name=name,
        contact=Contact(
            civility=Civility.MADAME,
            first_name=f"Prénom-{number}-Factice",
            last_name=person,
            function=f"fonction inventée n° {number}",
            email=f"contact{number}@partie.example",
            telephone=f"{_PHONE}{number} 00",
        ),
        address=Address(
            lines=(f"{number}, allée des Songes", f"Porte {number} bis"),
            postcode=f"98{number}",
            town=town,
            country=f"Contrée-{number}",
        ),
    )


def full_controller_record() -> ControllerRecord:
    """Give the record of the patient files of the story, with all that can be said of it."""
    return ControllerRecord(
        reference="TRT-LICORNE-A",
        name="Tenue des dossiers de soins des Licornes",
        subject=ProcessingSubject.PATIENT_RECORD,
        created_on=date(2024, 2, 6),
        updated_on=date(2026, 3, 19),
        history=(
            Change(on=date(2025, 1, 14), description="ajout du portail des résultats", author="Octave Registraire"),
            Change(on=date(2025, 9, 23), description="nouvel hébergeur retenu", author="Célestine Plume"),
        ),
        software=("LogiSonge 12", "AgendaBrume"),
        any_joint_controller=Answer.YES,
        joint_controllers=(
            _party(611, name="Maison médicale des Griffons", town="Bourg-Factice", person="Griffonnier"),
        ),
        purposes=(
            Purpose(
                description="assurer la prévention et les soins",
                sub_purposes=("tenir le dossier de chaque personne suivie", "coordonner avec les correspondants"),
                legal_basis=LegalBasis.LEGAL_OBLIGATION,
                legal_basis_detail="déontologie de la profession imaginée",
                art9_condition=Art9Condition.HEALTH_CARE,
                professional_secrecy=Answer.YES,
                retention=(
                    RetentionTerm(
                        words="vingt années après le dernier soin",
                        rule=RetentionRuleCode.PATIENT_FILE_PRIVATE_PRACTICE,
                        active=Period(number=5, unit=PeriodUnit.YEARS),
                        archive=Period(number=15, unit=PeriodUnit.YEARS),
                        start=StartEvent.LAST_FILE_INTERVENTION,
                        fate=FinalFate.ERASURE_OR_ANONYMISATION,
                        justification="usage recommandé par l’ordre des Songes",
                    ),
                ),
            ),
        ),
        data_subjects=(
            DataSubjects(category=DataSubjectCategory.PATIENTS, detail="personnes suivies au long cours"),
            DataSubjects(category=DataSubjectCategory.RELATIVES, detail="aidants désignés"),
        ),
        data=(
            DataItem(
                category=DataCategory.HEALTH,
                description="antécédents, allergies et vaccins",
                retention=(
                    RetentionTerm(
                        words="trois décennies pour la transfusion",
                        rule=RetentionRuleCode.TRANSFUSION,
                        active=Period(number=13, unit=PeriodUnit.MONTHS),
                        archive=Period(number=29, unit=PeriodUnit.YEARS),
                        start=StartEvent.TRANSFUSION_ACT,
                        fate=FinalFate.ERASURE,
                        justification="texte propre à la transfusion imaginée",
                    ),
                ),
            ),
            DataItem(category=DataCategory.NIR, description="numéro porté sur la feuille de soins"),
        ),
        any_recipient=Answer.YES,
        recipients=(
            Recipient(category=RecipientCategory.INTERNAL_SERVICE, detail="secrétariat, accès limité"),
            Recipient(category=RecipientCategory.PARTNER, detail="équipe de soins du secteur"),
        ),
        any_transfer=Answer.YES,
        transfers=(
            Transfer(
                recipient="Support-Lointain Inc.",
                country="JP",
                destination="télémaintenance depuis l’étranger",
                safeguard=SafeguardKind.STANDARD_CONTRACTUAL_CLAUSES,
                listed_recipient=Answer.NO,
                impact_assessed=Answer.YES,
                documentation="annexe de transfert n° 9",
            ),
        ),
        security=(
            SecurityMeasure(
                kind=SecurityMeasureKind.BACKUP,
                detail="copie déconnectée chaque soir",
                controls=(SecurityControl.REGULAR_BACKUPS, SecurityControl.OFFLINE_COPY),
            ),
            SecurityMeasure(
                kind=SecurityMeasureKind.ACCESS_CONTROL,
                detail="carte et code pour chaque poste",
                controls=(SecurityControl.NAMED_ACCOUNTS,),
            ),
        ),
        any_processor=Answer.YES,
        processors=(
            Processor(
                name="Nuées-Hébergement SAS",
                service="stockage des dossiers et des sauvegardes",
                contact=Contact(
                    civility=Civility.MONSIEUR,
                    first_name="Anselme",
                    last_name="Cumulus",
                    function="chargé du compte Licornes",
                    email="anselme@nuees.example",
                    telephone="01 99 02 44 44",
                ),
                country="DK",
                contract=ProcessingContract(
                    signed=Answer.YES,
                    signed_on=date(2025, 8, 28),
                    reference="CTR-NUEES-7",
                    present=(ProcessorClause.HEAD, ProcessorClause.SECURITY),
                    absent=(ProcessorClause.AUDITS,),
                    breach_notice_hours=26,
                ),
                hosts_health_data=Answer.YES,
                needed_activities=(HostingActivity.APPLICATION_PLATFORM, HostingActivity.BACKUP),
                hosting=HealthDataHosting(
                    certified=Answer.YES,
                    version=HdsVersion.V2,
                    activities=(HostingActivity.APPLICATION_PLATFORM, HostingActivity.BACKUP),
                    issued_on=date(2025, 5, 12),
                    ends_on=date(2028, 5, 11),
                    storage_countries=("PT", "CZ"),
                    access_outside_eea=Answer.NO,
                ),
            ),
        ),
        data_source="la personne elle-même et ses médecins précédents",
        information_notice="affiche A-12 de l’accueil",
        provision_of_data="nécessaire au suivi, sinon soins incomplets",
        rights_procedure="demande écrite remise à l’accueil",
        automated_decision=Answer.NO,
        persons=Count(value=4219, precision=Precision.APPROXIMATE),
        occasional=Answer.NO,
        likely_risk=Answer.YES,
        large_scale=Answer.NO,
        impact_assessment=ImpactAssessment(
            done=Answer.YES,
            done_on=date(2025, 11, 4),
            reason="système partagé par quatre médecins",
            criteria=(DpiaCriterion.SENSITIVE_DATA, DpiaCriterion.VULNERABLE_PERSONS),
            criteria_assessed=Answer.YES,
            required_types=(DpiaRequiredType.GENETIC_DATA_OF_VULNERABLE,),
            exemptions=(DpiaExemption.SUPPLIERS,),
        ),
        to_review=("relire la liste des aidants",),
        comments="fiche revue avec le comité des Chimères",
    )


def full_processor_record() -> ProcessorRecord:
    """Give the record of what the practice does for its neighbours, with all that can be said of it."""
    return ProcessorRecord(
        reference="SST-LICORNE-B",
        name="Agenda tenu pour les voisins",
        created_on=date(2025, 4, 2),
        updated_on=date(2026, 2, 11),
        history=(
            Change(on=date(2025, 12, 16), description="un voisin de plus dans l’agenda", author="Fulbert Notaire"),
        ),
        controllers=(
            ServedController(
                controller=_party(722, name="Cabinet voisin des Sirènes", town="Port-Inventé", person="Sirénien"),
                representative=_party(733, name="Mandataire Albatros", town="Havre-Songé", person="Albatrosse"),
                officer=_party(744, name="Vigie des Données", town="Roc-Chimère", person="Vigilant"),
            ),
        ),
        processing_categories=("prise de rendez-vous pour les voisins",),
        any_transfer=Answer.YES,
        transfers=(
            Transfer(
                recipient="Rappels-SMS Ltd",
                country="UY",
                destination="envoi des rappels par message",
                safeguard=SafeguardKind.ADEQUACY_DECISION,
                listed_recipient=Answer.YES,
                impact_assessed=Answer.NO,
                documentation="note de transfert n° 31",
            ),
        ),
        security=(
            SecurityMeasure(
                kind=SecurityMeasureKind.TRACEABILITY,
                detail="journal des ouvertures d’agenda",
                controls=(SecurityControl.LOGGING,),
            ),
        ),
        sub_processors=(_party(755, name="Centrale SMS Écho", town="Val-Songe", person="Échotier"),),
        comments="convention de service révisable chaque année",
    )


def full_register() -> Register:
    """Give the register of the story, as a controller and as a processor."""
    return Register(
        controller_records=(full_controller_record(),),
        processor_records=(full_processor_record(),),
        officer=OfficerDesignation(
            designated=Answer.YES,
            address=Address(
                lines=("77, quai des Nymphes", "Étage Aurore"),
                postcode="97991",
                town="Rive-Imaginée",
                country="Terre-Rêvée",
            ),
            company=_party(766, name="Délégués Associés Imaginés", town="Cité-Mirage", person="Déléguette"),
            reason="désignation mutualisée entre confrères",
            published=Answer.YES,
            told_to_authority=Answer.NO,
        ),
        representative=_party(777, name="Représentation Phénix", town="Mont-Illusoire", person="Phénicien"),
        version="édition 14 du registre",
        author="Gaspard Scribe",
    )
