# SPDX-License-Identifier: MIT
"""What the CNIL workbook has no line for, and the lines that we add for it: one form for each of our blocks."""

from __future__ import annotations

from typing import Final

from rgpd_sante.exchange.cnil.forms import (
    ANSWER,
    COUNTRIES,
    COUNTRY,
    DAY,
    MEASURE,
    NUMBER,
    PERSONS,
    SAFEGUARD,
    TERMS,
    TEXT,
    TEXTS,
    Form,
    Line,
    code,
    codes,
)
from rgpd_sante.practice.model import Address, Civility, Contact, Practice
from rgpd_sante.register.content import Change, Purpose, SecurityMeasure
from rgpd_sante.register.model import Register
from rgpd_sante.register.parties import OfficerDesignation, Party, ServedController
from rgpd_sante.register.processors import HealthDataHosting, ProcessingContract, Processor
from rgpd_sante.register.records import ControllerRecord, ImpactAssessment, ProcessorRecord
from rgpd_sante.register.transfers import Transfer
from rgpd_sante.vocabulary.governance import (
    DpiaCriterion,
    DpiaExemption,
    DpiaRequiredType,
    HdsVersion,
    HostingActivity,
    ProcessorClause,
)
from rgpd_sante.vocabulary.practice import PracticeForm, Profession, StructureKind
from rgpd_sante.vocabulary.register import Art9Condition, LegalBasis, ProcessingSubject
from rgpd_sante.vocabulary.security import SecurityControl

__all__ = [
    "FIRST_PURPOSE",
    "OFFICER",
    "PRACTICE",
    "PROCESSOR_RECORD",
    "RECORD",
    "REGISTER",
    "SECURITY",
    "TRANSFER",
]

_BASIS: Final = (
    Line("legal_basis", "Base légale (art. 6)", code(LegalBasis)),
    Line("legal_basis_detail", "Précision sur la base légale", TEXT),
    Line("art9_condition", "Exception de l’article 9", code(Art9Condition)),
    Line("professional_secrecy", "Secret professionnel", ANSWER),
    Line("retention", "Durée de conservation de toutes les données", TERMS),
)
FIRST_PURPOSE: Final = Form(Purpose, _BASIS)
"""What the block of purposes does not say of the main purpose."""

_PURPOSE: Final = Form(
    Purpose,
    (Line("description", "Objet", TEXT), Line("sub_purposes", "Sous-finalités", TEXTS), *_BASIS),
    field="purposes",
    label="Autre finalité",
    many=True,
)
_ADDRESS: Final = (
    Line("lines", "Adresse", TEXTS),
    Line("postcode", "Code postal", TEXT),
    Line("town", "Ville", TEXT),
    Line("country", "Pays", TEXT),
)
_CONTACT: Final = (
    Line("civility", "Civilité", code(Civility)),
    Line("first_name", "Prénom", TEXT),
    Line("last_name", "Nom", TEXT),
    Line("function", "Fonction", TEXT),
    Line("email", "Adresse mél", TEXT),
    Line("telephone", "Téléphone", TEXT),
)


def _party(field: str, label: str, *, many: bool = False) -> Form:
    lines = (
        Line("name", "Désignation", TEXT),
        Form(Contact, _CONTACT, field="contact", label="Contact"),
        Form(Address, _ADDRESS, field="address", label="Siège"),
    )
    return Form(Party, lines, field=field, label=label, many=many)


_CONTRACT: Final = Form(
    ProcessingContract,
    (
        Line("signed", "Signé", ANSWER),
        Line("signed_on", "Date de signature", DAY),
        Line("reference", "Référence", TEXT),
        Line("present", "Clauses de l’article 28, § 3, présentes", codes(ProcessorClause)),
        Line("absent", "Clauses de l’article 28, § 3, absentes", codes(ProcessorClause)),
        Line("breach_notice_hours", "Délai d’information d’une violation (heures)", NUMBER),
    ),
    field="contract",
    label="Contrat",
)
_HOSTING: Final = Form(
    HealthDataHosting,
    (
        Line("certified", "Certifié HDS", ANSWER),
        Line("version", "Version du référentiel", code(HdsVersion)),
        Line("activities", "Activités certifiées", codes(HostingActivity)),
        Line("issued_on", "Date du certificat", DAY),
        Line("ends_on", "Fin de validité", DAY),
        Line("storage_countries", "Pays de stockage", COUNTRIES),
        Line("access_outside_eea", "Accès depuis un pays hors de l’Espace économique européen", ANSWER),
    ),
    field="hosting",
    label="Hébergement",
)
_PROCESSOR: Final = Form(
    Processor,
    (
        Line("name", "Désignation", TEXT),
        Line("service", "Prestation", TEXT),
        Form(Contact, _CONTACT, field="contact", label="Contact"),
        Line("country", "Pays", COUNTRY),
        _CONTRACT,
        Line("hosts_health_data", "Héberge des données de santé", ANSWER),
        Line("needed_activities", "Activités d’hébergement nécessaires", codes(HostingActivity)),
        _HOSTING,
    ),
    field="processors",
    label="Sous-traitant",
    many=True,
)
_DPIA: Final = Form(
    ImpactAssessment,
    (
        Line("done", "Réalisée", ANSWER),
        Line("done_on", "Date", DAY),
        Line("reason", "Motif", TEXT),
        Line("criteria", "Critères remplis", codes(DpiaCriterion)),
        Line("criteria_assessed", "Les neuf critères ont été examinés", ANSWER),
        Line("required_types", "Liste des traitements soumis à analyse", codes(DpiaRequiredType)),
        Line("exemptions", "Liste des traitements dispensés d’analyse", codes(DpiaExemption)),
    ),
    field="impact_assessment",
    label="Analyse d’impact",
)
_HISTORY: Final = Form(
    Change,
    (Line("on", "Date", DAY), Line("description", "Objet", TEXT), Line("author", "Auteur", TEXT)),
    field="history",
    label="Modification",
    many=True,
)
TRANSFER: Final = Form(
    Transfer,
    (
        Line("destination", "Précision sur la destination", TEXT),
        Line("listed_recipient", "Destinataire inscrit au Data Privacy Framework", ANSWER),
        Line("impact_assessed", "Droit du pays examiné", ANSWER),
    ),
    label="Transfert",
    many=True,
)
"""What the block of transfers does not say of each of them."""

SECURITY: Final = Form(
    SecurityMeasure,
    (Line("controls", "Points de contrôle", codes(SecurityControl)),),
    label="Mesure de sécurité",
    many=True,
)
"""What the block of security measures does not say of each of them."""

RECORD: Final = Form(
    ControllerRecord,
    (
        Line("subject", "Type d’activité", code(ProcessingSubject)),
        _PURPOSE,
        Line("software", "Logiciels", TEXTS),
        Line("any_joint_controller", "Y a-t-il un responsable conjoint ?", ANSWER),
        Line("any_recipient", "Y a-t-il des destinataires ?", ANSWER),
        Line("any_transfer", "Y a-t-il des transferts hors UE ?", ANSWER),
        Line("any_processor", "Y a-t-il des sous-traitants ?", ANSWER),
        _PROCESSOR,
        Line("data_source", "Source des données", TEXT),
        Line("information_notice", "Mention d’information", TEXT),
        Line("provision_of_data", "Caractère obligatoire des données", TEXT),
        Line("rights_procedure", "Exercice des droits", TEXT),
        Line("automated_decision", "Décision automatisée", ANSWER),
        Line("persons", "Nombre de personnes", PERSONS),
        Line("occasional", "Traitement occasionnel", ANSWER),
        Line("likely_risk", "Risque probable pour les personnes", ANSWER),
        Line("large_scale", "Grande échelle", ANSWER),
        _DPIA,
        _HISTORY,
        Line("to_review", "À vérifier", TEXTS),
        Line("comments", "Commentaires", TEXT),
    ),
)
"""What a record of the workbook has no line for; the main purpose is not among the purposes here."""

PRACTICE: Final = Form(
    Practice,
    (
        Line("profession", "Profession", code(Profession)),
        Line("form", "Forme d’exercice", code(PracticeForm)),
        Line("structure", "Structure", code(StructureKind)),
        Line("staff", "Effectif", PERSONS),
        Line("activity", "Activité", TEXT),
        Line("siren", "SIREN", TEXT),
        Line("siret", "SIRET", TEXT),
        Line("finess", "FINESS", TEXT),
        Line("rpps", "RPPS", TEXT),
        Line("adeli", "ADELI", TEXT),
        Line("vat_number", "Numéro de TVA", TEXT),
        Form(
            Contact,
            tuple(line for line in _CONTACT if line.field not in {"first_name", "last_name"}),
            field="legal_representative",
            label="Représentant légal",
        ),
        Form(
            Contact,
            tuple(line for line in _CONTACT if line.field in {"civility", "function"}),
            field="data_protection_officer",
            label="DPO",
        ),
        Form(
            Contact,
            tuple(line for line in _CONTACT if line.field not in {"email", "telephone"}),
            field="contact_point",
            label="Point de contact",
        ),
    ),
)
"""What the sheets of the workbook do not say of the practice; they name its people and its address."""
OFFICER: Final = Form(
    OfficerDesignation,
    (
        Line("designated", "DPO désigné", ANSWER),
        Line("reason", "Motif de non-désignation", TEXT),
        Line("published", "Coordonnées du DPO publiées", ANSWER),
        Line("told_to_authority", "DPO déclaré à la CNIL", ANSWER),
    ),
)
REGISTER: Final = Form(
    Register, (Line("version", "Version du registre", TEXT), Line("author", "Auteur du registre", TEXT))
)

PROCESSOR_RECORD: Final = Form(
    ProcessorRecord,
    (
        Line("reference", "N° / RÉF", TEXT),
        Line("name", "Activité", TEXT),
        Line("created_on", "Date de création", DAY),
        Line("updated_on", "Mise à jour", DAY),
        Form(
            ServedController,
            (
                _party("controller", "Organisme"),
                _party("representative", "Représentant"),
                _party("officer", "Délégué à la protection des données"),
            ),
            field="controllers",
            label="Client",
            many=True,
        ),
        Line("processing_categories", "Catégories de traitements", TEXTS),
        Line("any_transfer", "Y a-t-il des transferts hors UE ?", ANSWER),
        Form(
            Transfer,
            (
                Line("recipient", "Destinataire", TEXT),
                Line("country", "Pays", COUNTRY),
                Line("safeguard", "Garantie", SAFEGUARD),
                Line("documentation", "Documentation", TEXT),
                *TRANSFER.lines,
            ),
            field="transfers",
            label="Transfert",
            many=True,
        ),
        Form(
            SecurityMeasure,
            (Line("kind", "Type", MEASURE), Line("detail", "Précisions", TEXT), *SECURITY.lines),
            field="security",
            label="Mesure de sécurité",
            many=True,
        ),
        _party("sub_processors", "Sous-traitant ultérieur", many=True),
        _HISTORY,
        Line("comments", "Commentaires", TEXT),
    ),
    label="Fiche",
    many=True,
)
"""A record of the register kept as a processor (art. 30(2)), which the workbook has no sheet for."""
