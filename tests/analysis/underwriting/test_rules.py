# SPDX-License-Identifier: MIT
"""The effects of each answer: the table of the reference (§ 6), line by line."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from proposal_cases import DAY, GOOD, changed_at
from rgpd_sante.analysis.premium.tariff import DEMONSTRATION
from rgpd_sante.analysis.underwriting.answer_rules import ANSWER_RULES
from rgpd_sante.analysis.underwriting.guide import UnderwritingGuide
from rgpd_sante.analysis.underwriting.rules import effects
from rgpd_sante.facts import Answer
from rgpd_sante.insurance.proposal import Proposal
from rgpd_sante.insurance.proposal_parts import PastIncident
from rgpd_sante.insurance.questionnaire import Questionnaire
from rgpd_sante.insurance.questions import QUESTIONNAIRE
from rgpd_sante.vocabulary.insurance import Guarantee
from rgpd_sante.vocabulary.proposal import (
    BackupFrequency,
    BearableDowntime,
    CardNumbers,
    CoverLimit,
    EffectKind,
    EncryptionExtent,
    EndpointProtection,
    HostingCertification,
    InsuredActivity,
    ItManagement,
    Multifactor,
    PasswordPractice,
    PatchDelay,
    QuestionId,
    UnsupportedSystems,
    WebsiteKind,
)

DISQ, REF = "disqualification", "referral"
NO, YES = Answer.NO, Answer.YES
HIGH = {"volume.wanted_limit": CoverLimit.EUR_500_000}
INCIDENT = PastIncident(day=date(2024, 2, 1), cost=Decimal(4_000))
NO_GOVERNANCE: dict[str, object] = dict.fromkeys(
    ("organisation.officer", "organisation.register", "organisation.breach_procedure"), NO
)

# question, what is answered, effects: a kind, or the factor of a loading
TABLE: list[tuple[str, dict[str, object], list[str]]] = [
    ("R-PROF", {"applicant.activity": InsuredActivity.CLINIC}, [REF]),
    ("R-PROF", {"applicant.activity": InsuredActivity.HOSPITAL}, [DISQ]),
    ("R-PROF", {"applicant.activity": InsuredActivity.LABORATORY}, []),
    ("R-SIZE", {"applicant.workstations": 51}, [REF]),
    ("R-SIZE", {"applicant.workstations": 50}, []),
    ("R-TERR", {"applicant.outside_area": YES}, [REF]),
    ("R-TURN", {"volume.turnover": Decimal("10000000.01")}, [REF]),
    ("R-TURN", {"volume.turnover": Decimal(10_000_000)}, []),
    ("R-REC", {"volume.patient_files": 50_000}, []),
    ("R-REC", {"volume.patient_files": 50_001}, [REF]),
    ("R-REC", {"volume.patient_files": 100_000}, [REF]),
    ("R-REC", {"volume.patient_files": 100_001}, [DISQ]),
    ("R-DEP", {"volume.bearable_downtime": BearableDowntime.UNDER_1_DAY}, ["1.05"]),
    ("R-DEP", {"volume.bearable_downtime": BearableDowntime.OVER_7_DAYS}, []),
    (
        "R-PCI",
        {"cards_and_web.card_payments": YES, "cards_and_web.card_numbers": CardNumbers.PCI_DSS_NOT_FOLLOWED},
        ["exclusion"],
    ),
    ("R-PCI", {"cards_and_web.card_payments": YES, "cards_and_web.card_numbers": CardNumbers.DOES_NOT_KNOW}, [REF]),
    ("R-PCI", {"cards_and_web.card_payments": YES, "cards_and_web.card_numbers": CardNumbers.PCI_DSS_FOLLOWED}, []),
    ("R-WEB", {"cards_and_web.website": WebsiteKind.ONLINE_SALES}, ["1.15"]),
    ("R-WEB", {"cards_and_web.third_party_content": YES}, ["1.05"]),
    ("R-BKP-1", {"backups.backed_up": NO}, [DISQ]),
    ("R-BKP-2", {"backups.frequency": BackupFrequency.CONTINUOUS}, []),
    ("R-BKP-2", {"backups.frequency": BackupFrequency.WEEKLY}, ["1.10"]),
    ("R-BKP-2", {"backups.frequency": BackupFrequency.MONTHLY}, [REF]),
    ("R-BKP-2", {"backups.frequency": BackupFrequency.RARER}, [DISQ]),
    ("R-BKP-3", {"backups.offline_copy": NO}, ["1.25"]),
    ("R-BKP-3", {"backups.offline_copy": NO, **HIGH}, ["1.25", DISQ]),
    ("R-BKP-3", {"backups.offline_copy": NO, "volume.wanted_limit": None}, ["1.25"]),
    ("R-BKP-4", {"backups.restore_test": NO, "backups.restore_tested_on": None}, ["1.10"]),
    ("R-BKP-4", {"backups.restore_tested_on": date(2025, 6, 1)}, []),
    ("R-BKP-4", {"backups.restore_tested_on": date(2025, 5, 31)}, ["1.10"]),
    ("R-BKP-4", {"backups.restore_tested_on": date(2025, 6, 1), "signature.signed_on": None}, ["1.10"]),
    ("R-BKP-4", {"backups.restore_tested_on": None}, []),
    ("R-NET", {"systems.firewall": NO}, [DISQ]),
    ("R-AV", {"systems.endpoints": EndpointProtection.NONE}, [DISQ]),
    ("R-AV", {"systems.endpoints": EndpointProtection.ANTIVIRUS}, ["1.10"]),
    ("R-AV", {"systems.endpoints": EndpointProtection.SUPERVISED_EDR}, []),
    ("R-MFA", {"systems.multifactor": Multifactor.PARTLY}, ["1.25"]),
    ("R-MFA", {"systems.multifactor": Multifactor.NOWHERE}, ["1.50"]),
    ("R-MFA", {"systems.multifactor": Multifactor.NOWHERE, **HIGH}, ["1.50", DISQ]),
    ("R-MFA", {"systems.multifactor": Multifactor.PARTLY, **HIGH}, ["1.25"]),
    ("R-MFA", {"systems.multifactor": Multifactor.NO_REMOTE_ACCESS, **HIGH}, []),
    ("R-RDP", {"systems.open_remote_access": YES}, [DISQ]),
    ("R-PATCH", {"systems.patch_delay": PatchDelay.WITHIN_30_DAYS}, []),
    ("R-PATCH", {"systems.patch_delay": PatchDelay.OVER_30_DAYS}, ["1.15"]),
    ("R-PATCH", {"systems.patch_delay": PatchDelay.DOES_NOT_KNOW}, ["1.15"]),
    ("R-EOL", {"systems.unsupported_systems": UnsupportedSystems.ISOLATED}, ["1.10"]),
    ("R-EOL", {"systems.unsupported_systems": UnsupportedSystems.CONNECTED}, ["1.30"]),
    ("R-ENC", {"systems.devices_encrypted": EncryptionExtent.SOME}, ["1.05"]),
    ("R-ENC", {"systems.devices_encrypted": EncryptionExtent.NONE}, ["1.10"]),
    ("R-ENC", {"systems.servers_encrypted": NO}, ["1.05"]),
    ("R-PWD", {"habits.passwords": PasswordPractice.NO}, ["1.10"]),
    ("R-PWD", {"habits.passwords": PasswordPractice.PARTLY}, []),
    ("R-USE", {"habits.separate_use": NO}, ["1.05"]),
    ("R-CPS", {"habits.personal_health_card": NO}, ["1.05"]),
    ("R-IT", {"suppliers.it_management": ItManagement.NOBODY}, ["1.15"]),
    ("R-IT", {"suppliers.it_management": ItManagement.IN_HOUSE}, []),
    ("R-SUP", {"suppliers.provider_clauses": NO}, ["1.05"]),
    ("R-HDS", {"suppliers.hosting": HostingCertification.NOT_CERTIFIED}, [REF]),
    ("R-HDS", {"suppliers.hosting": HostingCertification.DOES_NOT_KNOW}, [REF]),
    ("R-HDS", {"suppliers.hosting": HostingCertification.NOT_APPLICABLE}, []),
    ("R-GOV", NO_GOVERNANCE, ["1.05"]),
    ("R-GOV", {**NO_GOVERNANCE, "organisation.register": YES}, []),
    ("R-GOV", {**NO_GOVERNANCE, "organisation.register": Answer.UNKNOWN}, []),
    ("R-TRAIN", {"organisation.staff_trained": NO}, ["1.10"]),
    ("R-RIB", {"organisation.bank_details_called_back": NO}, []),
    ("R-BCP", {"organisation.continuity_plan": YES}, ["0.95"]),
    ("R-HIST", {"past.incident_count": 1}, ["1.25"]),
    ("R-HIST", {"past.incident_count": 2}, [REF]),
    ("R-HIST", {"past.incident_count": None, "past.incidents": (INCIDENT,)}, ["1.25"]),
    ("R-HIST", {"past.incident_count": 0, "past.incidents": (INCIDENT, INCIDENT)}, [REF]),
    ("R-KNOWN", {"past.known_facts": YES}, [REF]),
    ("R-REG", {"past.authority_action": YES}, [REF]),
    ("R-PREV", {"past.insurer_refusal": YES}, [REF]),
    ("R-CUMUL", {"past.other_policies": YES}, []),
]


def read(proposal: Proposal, questionnaire: Questionnaire = QUESTIONNAIRE) -> list[tuple[str, str]]:
    """Give the effects of a proposal as the table writes them."""
    return [
        (
            one.rule.reference,
            one.kind.value if one.loading is None else str(DEMONSTRATION.of_loading(one.loading)),
        )
        for one in effects(proposal, on=DAY, questionnaire=questionnaire)
    ]


@pytest.mark.parametrize(("rule", "blanks", "expected"), TABLE)
def test_an_answer_has_the_effects_of_the_table(rule: str, blanks: dict[str, object], expected: list[str]) -> None:
    """Each answer declines, refers, loads or excludes as the reference says, by its rule and by no other."""
    assert read(changed_at(GOOD, blanks)) == [(rule, effect) for effect in expected]


def test_the_good_form_has_no_effect() -> None:
    """A form with all controls and nothing to tell is neither declined, referred nor loaded."""
    assert effects(GOOD, on=DAY) == ()


def test_a_blank_has_no_effect() -> None:
    """Nothing is concluded from a form that nobody filled."""
    assert effects(Proposal(), on=DAY) == ()


@pytest.mark.parametrize("one", ANSWER_RULES, ids=lambda one: f"{one.effect.question.number}-{one.value}")
def test_an_effect_belongs_to_its_question(one: object) -> None:
    """The rule, the kind of effect and the blank of each line are those of its question; the reason is a sentence."""
    line = ANSWER_RULES[ANSWER_RULES.index(one)] if one in ANSWER_RULES else None
    assert line is not None
    question = QUESTIONNAIRE.question(line.effect.question)
    assert question is not None
    assert line.effect.rule in question.rules
    assert line.effect.kind in question.effects
    assert line.path in {path for blank in question.blanks for path in blank.paths}
    assert (line.effect.loading is not None) is (line.effect.kind is EffectKind.LOADING)
    assert line.effect.reason[0].isupper()
    assert line.effect.reason.endswith(".")
    assert "'" not in line.effect.reason


def test_the_answer_to_a_question_that_is_not_put_does_not_count() -> None:
    """Who takes no cards is not asked Q13: an answer left there excludes nothing; so it is of backups and provider."""
    left = {
        "cards_and_web.card_payments": NO,
        "cards_and_web.card_numbers": CardNumbers.PCI_DSS_NOT_FOLLOWED,
        "suppliers.it_management": ItManagement.IN_HOUSE,
        "suppliers.provider_clauses": NO,
    }
    assert effects(changed_at(GOOD, left), on=DAY) == ()
    unsaved = changed_at(GOOD, {"backups.backed_up": NO, "backups.frequency": BackupFrequency.WEEKLY})
    assert read(unsaved) == [("R-BKP-1", DISQ)]


def test_an_insurer_that_does_not_ask_concludes_nothing() -> None:
    """A question that the version leaves out has no effect, whatever the applicant wrote beside it."""
    kept = tuple(one for one in QUESTIONNAIRE.questions if one.id is not QuestionId.Q20)
    silent = Questionnaire(version="1", questions=kept)
    assert read(changed_at(GOOD, {"systems.firewall": NO}), silent) == []


def test_an_exclusion_names_its_guarantee() -> None:
    """Card numbers kept without PCI-DSS take the guarantee of PCI penalties away, and no other."""
    cards = {"cards_and_web.card_payments": YES, "cards_and_web.card_numbers": CardNumbers.PCI_DSS_NOT_FOLLOWED}
    assert [one.excluded for one in effects(changed_at(GOOD, cards), on=DAY)] == [Guarantee.PCI_PENALTIES]


def test_effects_come_in_the_order_of_the_form() -> None:
    """Whatever rule finds them, effects are told question by question."""
    blanks = {"past.known_facts": YES, "systems.firewall": NO, "applicant.workstations": 90, **NO_GOVERNANCE}
    found = [one.question for one in effects(changed_at(GOOD, blanks), on=DAY)]
    assert found == [QuestionId.Q05, QuestionId.Q20, QuestionId.Q34, QuestionId.Q39]


def test_thresholds_can_be_replaced() -> None:
    """Each threshold is a named choice: another guide refers a smaller practice."""
    guide = UnderwritingGuide(referred_workstations=2, referred_files=1_000)
    found = effects(GOOD, on=DAY, guide=guide)
    assert [(one.question, one.reason) for one in found] == [
        (QuestionId.Q05, "Plus de 2 postes de travail."),
        (QuestionId.Q09, "Plus de 1000 dossiers."),
    ]
