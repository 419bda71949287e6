# SPDX-License-Identifier: MIT
"""The twenty-five ready-made records, as a table that a lawyer can read against the reference."""

from __future__ import annotations

from typing import Final

import attrs
import pytest

from rgpd_sante.errors import FactError
from rgpd_sante.facts import Answer
from rgpd_sante.law.citation import Verification
from rgpd_sante.law.finding import Severity
from rgpd_sante.register import ControllerRecord, Register
from rgpd_sante.register.findings import register_findings
from rgpd_sante.register.ready_made import READY_MADE, ReadyMadeRecord, ready_made
from rgpd_sante.register.retention_rules import RETENTION_RULES
from rgpd_sante.time.instants import instant
from rgpd_sante.vocabulary.governance import DpiaExemption, DpiaRequiredType
from rgpd_sante.vocabulary.register import (
    ART_9_CATEGORIES,
    Art9Condition,
    DataCategory,
    LegalBasis,
    ProcessingSubject,
    RecipientCategory,
)
from rgpd_sante.vocabulary.retention import RetentionRuleCode, RetentionStatus
from rgpd_sante.vocabulary.security import SecurityControl

# the letters of GDPR art. 6(1) and 9(2), in the order of the lists
BASES: Final = dict(zip("abcdef", LegalBasis, strict=True))
CONDITIONS: Final = dict(zip("abcdefghij", Art9Condition, strict=True)) | {"-": None}

# the families of the catalogue of controls with their number of lines, in its order
_FAMILIES: Final = (
    "GOV 4, CHA 1, FOR 2, ACC 8, POS 8, MOB 4, RES 3, WEB 1, LOC 3, MES 4, FRA 1, ST 4, MNT 2, TRA 3, SAU 7, CHI 3, "
    "PCA 3, INC 2, RIS 1, CLO 1, REG 1"
)
_IDS: Final = [
    f"{family}-{number:02}"
    for family, lines in (entry.split() for entry in _FAMILIES.split(", "))
    for number in range(1, int(lines) + 1)
]
CONTROL_IDS: Final = dict(zip(SecurityControl, _IDS, strict=True))

# the rules of retention by their name in the reference
RULES: Final = {
    "DM-LIB": RetentionRuleCode.PATIENT_FILE_PRIVATE_PRACTICE,
    "DM-ETAB": RetentionRuleCode.PATIENT_FILE_ESTABLISHMENT,
    "TRANSF": RetentionRuleCode.TRANSFUSION,
    "DMP": RetentionRuleCode.DMP,
    "FSE": RetentionRuleCode.ELECTRONIC_CARE_SHEETS,
    "RDV": RetentionRuleCode.APPOINTMENTS,
    "MSG": RetentionRuleCode.MESSAGES,
    "PH-ORD": RetentionRuleCode.PHARMACY_REGISTER,
    "PH-STUPCOPIE": RetentionRuleCode.NARCOTIC_PRESCRIPTION_COPIES,
    "PH-STUPCMD": RetentionRuleCode.NARCOTIC_ORDERS,
    "PH-STUPCPTA": RetentionRuleCode.NARCOTIC_ACCOUNTS,
    "PH-MDS": RetentionRuleCode.BLOOD_DERIVED_MEDICINES,
    "PH-PREP": RetentionRuleCode.PREPARATIONS_REGISTER,
    "PH-PATIENT": RetentionRuleCode.PHARMACY_PATIENT_FILE,
    "LBM-CR": RetentionRuleCode.BIOLOGY_REPORTS,
    "LBM-GEN": RetentionRuleCode.GENETIC_REPORTS,
    "TRACA-DM": RetentionRuleCode.IMPLANTABLE_DEVICES,
    "VIGI": RetentionRuleCode.VIGILANCE_FILES,
    "PAIE": RetentionRuleCode.PAYSLIPS,
    "RUP": RetentionRuleCode.STAFF_REGISTER,
    "PERS": RetentionRuleCode.PERSONNEL_FILES,
    "CAND": RetentionRuleCode.APPLICANTS,
    "COMPTA": RetentionRuleCode.ACCOUNTS,
    "FISC": RetentionRuleCode.TAX_DOCUMENTS,
    "VIDEO": RetentionRuleCode.VIDEO_SURVEILLANCE,
    "LOG": RetentionRuleCode.LOGS,
    "PROSPECT": RetentionRuleCode.PROSPECTS,
    "CONTACT": RetentionRuleCode.CONTACT_FORM,
    "RECH": RetentionRuleCode.RESEARCH,
    "VIOL": RetentionRuleCode.BREACH_REGISTER,
    "DROITS": RetentionRuleCode.RIGHTS_REQUESTS,
    "CONT": RetentionRuleCode.LITIGATION,
}

_FILE_CONTROLS: Final = "ACC-01..06 TRA-01 CHI-01 SAU-01..06 ST-01..03"
_OUR_CONTROLS: Final = "ACC-01..02 ACC-06 POS-01..04 SAU-01 SAU-03 ST-01"  # the reference names none for these
_ROOMS: Final = "LOC-01 LOC-03"

# reference, subject, each purpose as « base/exception » of art. 6(1) and 9(2), rules of retention, controls
TABLE: Final = (
    ("T01", "patient_record", "c/h", "DM-LIB", _FILE_CONTROLS),
    ("T02", "appointments", "f/h", "RDV", _FILE_CONTROLS),
    ("T03", "billing", "c/b c/h", "FSE COMPTA", _FILE_CONTROLS),
    ("T04", "secure_messaging", "f/h c/h", "MSG LOG", "CHI-03 MES-01..04"),
    ("T05", "telemedicine", "c/h", "DM-LIB LOG COMPTA", f"{_FILE_CONTROLS} CHI-03"),
    ("T06", "patient_identity_and_dmp", "c/h", "DM-LIB DMP", _FILE_CONTROLS),
    ("T07", "care_coordination", "f/h c/h", "DM-LIB", _FILE_CONTROLS),
    ("T08", "staff", "b/b c/b", "PAIE RUP PERS", f"{_OUR_CONTROLS} {_ROOMS}"),
    ("T09", "recruitment", "b/- f/-", "CAND", _OUR_CONTROLS),
    ("T10", "suppliers_and_accounts", "b/- c/-", "COMPTA FISC", f"{_OUR_CONTROLS} FRA-01"),
    ("T11", "video_surveillance", "f/-", "VIDEO", f"{_OUR_CONTROLS} {_ROOMS}"),
    ("T12", "information_security", "c/- f/-", "LOG", f"{_OUR_CONTROLS} TRA-01..03"),
    ("T13", "internal_study", "f/j f/h", "RECH", _FILE_CONTROLS),
    ("T14", "research", "f/j", "RECH", _FILE_CONTROLS),
    ("T15", "website", "f/- a/-", "CONTACT LOG", f"{_OUR_CONTROLS} WEB-01 CHI-03"),
    ("T16", "dispensing", "c/h", "PH-PATIENT", _FILE_CONTROLS),
    (
        "T17",
        "regulatory_registers",
        "c/h c/i",
        "PH-ORD PH-STUPCOPIE PH-STUPCMD PH-STUPCPTA PH-MDS PH-PREP",
        f"{_FILE_CONTROLS} SAU-07",
    ),
    ("T18", "loyalty", "a/- b/-", "PROSPECT", _OUR_CONTROLS),
    ("T19", "medical_biology", "c/h", "LBM-CR LBM-GEN", _FILE_CONTROLS),
    ("T20", "prosthesis_orders", "b/h c/h", "DM-LIB TRACA-DM", _FILE_CONTROLS),
    ("T21", "vigilance", "c/i", "VIGI", _FILE_CONTROLS),
    ("T22", "breaches_and_rights", "c/- c/-", "VIOL DROITS", f"{_OUR_CONTROLS} {_ROOMS}"),
    ("T23", "claims_and_litigation", "f/f", "CONT", f"{_OUR_CONTROLS} {_ROOMS}"),
    ("T24", "establishment_patient_record", "c/h c/h", "DM-ETAB TRANSF", _FILE_CONTROLS),
    ("T25", "home_care", "c/h", "DM-LIB RDV", f"{_FILE_CONTROLS} MOB-01..04"),
)
WITH_NIR: Final = {"T01", "T03", "T05", "T06", "T08", "T16", "T19", "T24"}

EACH: Final = pytest.mark.parametrize("model", READY_MADE.values(), ids=lambda model: model.record.reference)


def controls_of(written: str) -> set[str]:
    """Read a list of controls in which « SAU-01..03 » stands for three of them."""
    found = set()
    for entry in written.split():
        name, _, last = entry.partition("..")
        family, first = name.split("-")
        found |= {f"{family}-{number:02}" for number in range(int(first), int(last or first) + 1)}
    return found


def rules_of(record: ControllerRecord) -> set[RetentionRuleCode]:
    """List the rules of retention that a record names, for a purpose or for a category of data."""
    held = [purpose.retention for purpose in record.purposes] + [item.retention for item in record.data]
    return {term.rule for terms in held for term in terms if term.rule is not None}


@pytest.mark.parametrize(
    ("reference", "subject", "purposes", "rules", "controls"), TABLE, ids=[str(row[0]) for row in TABLE]
)
def test_each_record_is_that_of_the_reference(
    reference: str, subject: str, purposes: str, rules: str, controls: str
) -> None:
    """Each record has the legal bases, the conditions of art. 9, the durations and the controls of its line."""
    record = ready_made(ProcessingSubject(subject))
    assert record.reference == reference
    assert record.subject == subject
    expected = [tuple(entry.split("/")) for entry in purposes.split()]
    assert [(one.legal_basis, one.art9_condition) for one in record.purposes] == [
        (BASES[base], CONDITIONS[condition]) for base, condition in expected
    ]
    assert rules_of(record) == {RULES[rule] for rule in rules.split()}
    named = {CONTROL_IDS[control] for measure in record.security for control in measure.controls}
    assert named == controls_of(controls)


def test_the_catalogue_is_whole_and_in_order() -> None:
    """There is one record for each subject but « autre », from T01 to T25."""
    assert list(READY_MADE) == [subject for subject in ProcessingSubject if subject is not ProcessingSubject.OTHER]
    assert [model.record.reference for model in READY_MADE.values()] == [f"T{number:02}" for number in range(1, 26)]
    assert all(subject is model.subject is model.record.subject for subject, model in READY_MADE.items())


def test_there_is_no_record_on_just_anything() -> None:
    """« Autre activité » has no ready-made record, and asking for it is refused in French."""
    with pytest.raises(FactError) as refused:
        ready_made(ProcessingSubject.OTHER)
    assert refused.value.field == "subject"
    assert "fiche toute prête" in refused.value.message


@EACH
def test_each_record_has_what_article_30_asks_for(model: ReadyMadeRecord) -> None:
    """Purposes, persons, data, a term for each category of data, recipients and security are all there."""
    record = model.record
    assert record.name
    assert all(purpose.description and purpose.legal_basis_detail for purpose in record.purposes)
    assert record.data_subjects
    assert record.data
    assert all(item.description and item.retention for item in record.data)
    assert all(term.rule or term.words for item in record.data for term in item.retention)
    assert record.any_recipient is Answer.YES
    assert record.recipients
    assert record.security
    assert all(measure.detail and measure.controls for measure in record.security)
    assert record.data_source


@EACH
def test_a_model_knows_neither_names_nor_dates(model: ReadyMadeRecord) -> None:
    """Processors, transfers, dates and joint controllers are left to the practice: unknown, not denied."""
    record = model.record
    assert (record.processors, record.any_processor) == ((), Answer.UNKNOWN)
    assert (record.transfers, record.any_transfer) == ((), Answer.UNKNOWN)
    assert (record.joint_controllers, record.any_joint_controller) == ((), Answer.UNKNOWN)
    assert record.created_on is record.updated_on is None
    assert record.software == ()


@EACH
def test_each_model_says_what_to_review(model: ReadyMadeRecord) -> None:
    """Every model says that it is one, that its legal basis is our reading, and what only the practice knows."""
    said = " ".join(model.record.to_review)
    assert "Cette fiche est un modèle" in said
    assert "notre lecture : à vérifier" in said
    assert "Espace économique européen" in said
    assert "que celles que vous appliquez" in said
    has_processors = any(one.category is RecipientCategory.PROCESSOR for one in model.record.recipients)
    assert ("Nommez vos sous-traitants" in said) is has_processors
    assert ("exception de l’article 9" in said) is any(one.art9_condition for one in model.record.purposes)


@EACH
def test_an_unsure_duration_is_told(model: ReadyMadeRecord) -> None:
    """A category kept by an unverified rule, or by a duration of our choice, is named among what to review."""
    for item in model.record.data:
        for term in item.retention:
            if term.rule is None:
                continue
            rule = RETENTION_RULES[term.rule]
            if rule.verification is Verification.UNVERIFIED:
                assert any("pas vérifiée" in line and str(item.description) in line for line in model.record.to_review)
            if rule.status is RetentionStatus.CHOICE:
                assert any("notre choix" in line and str(item.description) in line for line in model.record.to_review)


@EACH
def test_notes_are_also_printed(model: ReadyMadeRecord) -> None:
    """The advice of a model stands in the comments of its record."""
    assert model.record.comments == (" ".join(model.notes) or None)
    assert model.audience


@EACH
def test_special_data_have_a_condition(model: ReadyMadeRecord) -> None:
    """Data of art. 9 never go without a condition of art. 9(2), and care goes with professional secrecy."""
    record = model.record
    if not ART_9_CATEGORIES.isdisjoint(item.category for item in record.data):
        assert all(purpose.art9_condition is not None for purpose in record.purposes)
    for purpose in record.purposes:
        secret = purpose.professional_secrecy is Answer.YES
        assert secret is (purpose.art9_condition is Art9Condition.HEALTH_CARE)


def test_the_nir_is_only_where_it_serves() -> None:
    """The NIR bills, identifies the patient (INS) or pays the staff; no other record holds it."""
    holding = {
        model.record.reference
        for model in READY_MADE.values()
        if any(item.category is DataCategory.NIR for item in model.record.data)
    }
    assert holding == WITH_NIR


def test_the_patient_file_never_rests_on_consent() -> None:
    """Consent to care is no legal basis: only trackers and the loyalty programme rest on consent."""
    consenting = {
        model.record.reference
        for model in READY_MADE.values()
        if any(purpose.legal_basis is LegalBasis.CONSENT for purpose in model.record.purposes)
    }
    assert consenting == {"T15", "T18"}


@pytest.mark.parametrize(
    "word",
    [
        *(
            "caisse",
            "assurance maladie",
            "complémentaire",
            "mutuelle",
            "équipe de soins",
            "professionnel",
            "prescripteur",
        ),
        *("laboratoire", "assureur", "avocat", "urssaf", "cnil", "ars)", "ansm", "promoteur", "banque", "patient"),
    ],
)
def test_not_every_outsider_is_a_processor(word: str) -> None:
    """T-18: the sickness fund, colleagues, other laboratories, insurers and authorities are never processors."""
    of_processors = [
        recipient.detail or ""
        for model in READY_MADE.values()
        for recipient in model.record.recipients
        if recipient.category is RecipientCategory.PROCESSOR
    ]
    of_partners = [
        recipient.detail or ""
        for model in READY_MADE.values()
        for recipient in model.record.recipients
        if recipient.category is RecipientCategory.PARTNER
    ]
    assert not any(word in detail.lower() for detail in of_processors)
    assert any(word in detail.lower() for detail in of_partners)


def test_the_accountant_is_both() -> None:
    """An accountant is a processor for what is done on instruction and a controller for duties of their own."""
    kinds = {
        recipient.category
        for recipient in ready_made(ProcessingSubject.SUPPLIERS_AND_ACCOUNTS).recipients
        if "Expert-comptable" in (recipient.detail or "")
    }
    assert kinds == {RecipientCategory.PROCESSOR, RecipientCategory.PARTNER}


def test_the_platform_is_a_controller_too() -> None:
    """The booking platform is a processor for the appointments, and the record says that the accounts are its own."""
    record = ready_made(ProcessingSubject.APPOINTMENTS)
    assert any("Plateforme" in (one.detail or "") for one in record.recipients)
    assert "responsable à part entière des comptes" in (record.comments or "")


def test_no_health_data_feed_the_loyalty_programme() -> None:
    """The commercial file holds no data of art. 9 and no NIR, and says that no dispensing feeds it."""
    record = ready_made(ProcessingSubject.LOYALTY)
    assert {item.category for item in record.data} == {
        DataCategory.CIVIL_STATUS_IDENTITY,
        DataCategory.ECONOMIC_FINANCIAL,
    }
    assert "Aucune donnée de santé" in (record.comments or "")


def test_a_consultation_is_not_recorded() -> None:
    """The sound and image of a remote consultation are not kept."""
    record = ready_made(ProcessingSubject.TELEMEDICINE)
    (flow,) = [item for item in record.data if item.description == "Flux audio et vidéo"]
    assert [term.words for term in flow.retention] == ["Aucune conservation : rien n’est enregistré"]
    assert "n’est pas enregistrée" in (record.comments or "")


def test_what_must_go_early_goes_early() -> None:
    """Access codes go at the end of care, a copy of an identity document once it was checked."""
    words = {
        item.description: item.retention[0].words
        for subject in (ProcessingSubject.HOME_CARE, ProcessingSubject.BREACHES_AND_RIGHTS)
        for item in ready_made(subject).data
    }
    assert words["Codes d’accès au domicile"] == "Jusqu’à la fin des soins, puis effacement"
    assert words["Pièce d’identité"] == "Effacée dès la vérification de l’identité"


def test_what_we_could_not_verify_is_said_not_asserted() -> None:
    """The prefect's authorisation, consent outside of the care team, the terms of laboratories: doubts are told."""
    cameras = " ".join(ready_made(ProcessingSubject.VIDEO_SURVEILLANCE).to_review)
    assert "autorisation préfectorale" in cameras
    assert "nous n’avons pas vérifié" in cameras
    assert "point non vérifié" in " ".join(ready_made(ProcessingSubject.CARE_COORDINATION).to_review)
    assert "10 ans selon un syndicat" in " ".join(ready_made(ProcessingSubject.MEDICAL_BIOLOGY).to_review)


def test_only_two_models_judge_the_impact_assessment_by_themselves() -> None:
    """Without a practice, only suppliers are exempt and only an establishment's file is on the list."""
    judged = {
        str(model.record.reference): (assessment.exemptions, assessment.required_types)
        for model in READY_MADE.values()
        if (assessment := model.record.impact_assessment).reason is not None
    }
    assert judged == {
        "T10": ((DpiaExemption.SUPPLIERS,), ()),
        "T24": ((), (DpiaRequiredType.HEALTH_ESTABLISHMENT_CARE,)),
    }


def test_the_models_are_contrary_to_nothing() -> None:
    """No model breaks a rule of ours; what is doubtful is what only the practice knows: processors and transfers."""
    register = Register(controller_records=tuple(model.record for model in READY_MADE.values()))
    found = register_findings(register, at=instant("2026-11-25T09:00+01:00"))
    assert [finding.code for finding in found if finding.severity is Severity.ERROR] == []
    assert {finding.code for finding in found if finding.severity is Severity.WARNING} <= {"REG031", "REG050"}


@EACH
def test_the_french_is_typographic(model: ReadyMadeRecord) -> None:
    """Texts have curved apostrophes and French guillemets, and never claim that anything is compliant."""
    texts = [text for text in _texts(attrs.asdict(model)) if " " in text]
    assert len(texts) > 5
    assert not any("'" in text or '"' in text or "  " in text for text in texts)
    assert not any("conforme" in text.lower() for text in texts)
    assert not any(text != text.strip() for text in texts)


def _texts(value: object) -> list[str]:
    if isinstance(value, str):
        return [value]
    if isinstance(value, dict):
        return [text for held in value.values() for text in _texts(held)]
    return [text for held in value for text in _texts(held)] if isinstance(value, tuple) else []
