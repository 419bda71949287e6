# SPDX-License-Identifier: MIT
"""Closed lists of insurance: guarantees, heads of loss, terms of a policy, faults, reasons and cuts of a settlement."""

from __future__ import annotations

from rgpd_sante.codes import Code

__all__ = [
    "AdminFineCover",
    "Allocation",
    "ContractEvidence",
    "CoverBasis",
    "CoverPart",
    "Cut",
    "DeclarationStatus",
    "DeductibleKind",
    "DeductibleMode",
    "ExclusionCode",
    "Guarantee",
    "GuaranteeKind",
    "HeadOfLoss",
    "IntentionalAct",
    "InvestigatingAuthority",
    "LopmiScope",
    "LossCause",
    "PolicyState",
    "RefusalReason",
    "SettlementWarning",
    "WaitingMode",
    "WindowStart",
]


class Guarantee(Code):
    """The eight guarantees and the five services of the brochure, in the fixed order in which a cap is spread."""

    IT_FORENSICS = "it_forensics"
    LEGAL_EXPENSES = "legal_expenses"
    WEB_MONITORING = "web_monitoring"
    NOTIFICATION_SUPPORT = "notification_support"
    DATA_RESTORATION = "data_restoration"
    BUSINESS_INTERRUPTION = "business_interruption"
    CYBER_EXTORTION = "cyber_extortion"
    PUBLIC_RELATIONS = "public_relations"
    ADMIN_INVESTIGATION = "admin_investigation"
    PCI_PENALTIES = "pci_penalties"
    DATA_LIABILITY = "data_liability"
    MEDIA_LIABILITY = "media_liability"
    CRISIS_COORDINATION = "crisis_coordination"


class HeadOfLoss(Code):
    """What a loss is made of; the last ones, from the fines on, are answered by no guarantee of the brochure."""

    FORENSICS = "forensics"
    NOTIFICATION = "notification"
    CALL_CENTRE = "call_centre"
    DATA_RESTORATION = "data_restoration"
    DECONTAMINATION = "decontamination"
    EXTRA_EXPENSE = "extra_expense"
    LOST_REVENUE = "lost_revenue"
    RANSOM = "ransom"
    COMMUNICATION = "communication"
    LEGAL_ADVICE = "legal_advice"
    MONITORING = "monitoring"
    ADMIN_DEFENCE = "admin_defence"
    CIVIL_DEFENCE = "civil_defence"
    THIRD_PARTY_DAMAGE = "third_party_damage"
    MEDIA_DEFENCE = "media_defence"
    THIRD_PARTY_MEDIA_DAMAGE = "third_party_media_damage"
    PCI_ASSESSMENT = "pci_assessment"
    ADMIN_FINE = "admin_fine"
    CRIMINAL_FINE = "criminal_fine"
    CRIMINAL_DEFENCE = "criminal_defence"
    BETTERMENT = "betterment"
    HARDWARE = "hardware"
    TRANSFER_FRAUD = "transfer_fraud"
    SUPPLIER_OUTAGE = "supplier_outage"
    SYSTEM_FAILURE = "system_failure"
    TELEPHONE_HACKING = "telephone_hacking"
    PERSONAL_REPUTATION = "personal_reputation"


class GuaranteeKind(Code):
    """Whom a guarantee pays for: the insured's own loss, what he owes to others, or a service in kind or at cost."""

    FIRST_PARTY = "first_party"
    LIABILITY = "liability"
    SERVICE = "service"


class CoverBasis(Code):
    """The event that must fall into the time of the cover."""

    DISCOVERY = "discovery"
    CLAIM_MADE = "claim_made"
    HARMFUL_FACT = "harmful_fact"
    INVESTIGATION = "investigation"


class DeductibleKind(Code):
    """How a deductible is counted; a relative one pays nothing up to its amount and everything above."""

    NONE = "none"
    FIXED = "fixed"
    PERCENT = "percent"
    RELATIVE = "relative"


class DeductibleMode(Code):
    """Whether each guarantee has its deductible, or one deductible is spread over all."""

    PER_GUARANTEE = "per_guarantee"
    SINGLE = "single"


class WaitingMode(Code):
    """What the first hours of an interruption are: always deducted (*carence*), or a threshold (*attente*)."""

    DEDUCTED = "deducted"
    QUALIFYING = "qualifying"


class WindowStart(Code):
    """Where the period of indemnity starts: after the hours deducted, or with the interruption."""

    AFTER_WAITING = "after_waiting"
    INTERRUPTION = "interruption"


class Allocation(Code):
    """How an overall cap is spread over the guarantees."""

    PRO_RATA = "pro_rata"
    PRIORITY = "priority"


class LopmiScope(Code):
    """What the complaint of C. assur. L.12-10-1 conditions, as the policy is read; no decision has settled it."""

    DAMAGE = "damage"
    DAMAGE_AND_LIABILITY = "damage_and_liability"


class AdminFineCover(Code):
    """Whether the policy lists administrative fines, as far as they can be insured."""

    EXCLUDED = "excluded"
    IF_INSURABLE = "if_insurable"


class CoverPart(Code):
    """The part of a guarantee: itself, or civil defence costs paid on top of it."""

    MAIN = "main"
    DEFENCE = "defence"


class LossCause(Code):
    """What caused the loss; a theft has a shorter legal minimum for its notice."""

    MALICE = "malice"
    NEGLIGENCE = "negligence"
    THEFT = "theft"
    FAILURE = "failure"
    OTHER = "other"


class IntentionalAct(Code):
    """Whose intentional act caused the loss; that of an employee stays covered (C. assur. L.121-2)."""

    NOBODY = "nobody"
    INSURED = "insured"
    EMPLOYEE = "employee"


class DeclarationStatus(Code):
    """What the declaration of the risk was found to be, after the loss."""

    EXACT = "exact"
    INACCURATE_GOOD_FAITH = "inaccurate_good_faith"
    INTENTIONALLY_FALSE = "intentionally_false"


class InvestigatingAuthority(Code):
    """Who investigates; the brochure names the CNIL only."""

    CNIL = "cnil"
    ARS = "ars"
    PROFESSIONAL_ORDER = "professional_order"
    DGCCRF = "dgccrf"
    OTHER = "other"


class ExclusionCode(Code):
    """Exclusions found in policies; the last is a clause that the law holds void."""

    WILFUL_FAULT = "wilful_fault"
    WAR = "war"
    CYBER_WAR = "cyber_war"
    KNOWN_PAST = "known_past"
    PHYSICAL_DAMAGE = "physical_damage"
    BODILY_INJURY = "bodily_injury"
    PROFESSIONAL_LIABILITY = "professional_liability"
    KNOWN_VULNERABILITY = "known_vulnerability"
    UNSUPPORTED_SYSTEM = "unsupported_system"
    NO_BACKUP = "no_backup"
    INFRASTRUCTURE = "infrastructure"
    BETTERMENT = "betterment"
    FINES = "fines"
    TRANSFER_FRAUD = "transfer_fraud"
    BREACH_OF_LAW = "breach_of_law"


class PolicyState(Code):
    """Where a policy stands at an instant; ``subsequent`` is a liability cover after the end of the contract.

    A ``proposed`` contract covers nothing; a ``cover_note`` covers. A ``void`` one never existed.
    """

    PROPOSED = "proposed"
    COVER_NOTE = "cover_note"
    NOT_STARTED = "not_started"
    IN_FORCE = "in_force"
    SUSPENDED = "suspended"
    TERMINATED = "terminated"
    EXPIRED = "expired"
    SUBSEQUENT = "subsequent"
    VOID = "void"


class ContractEvidence(Code):
    """What there is of the contract: only a cover note or the policy proves the insurer's commitment (L.112-2)."""

    PROPOSAL = "proposal"
    COVER_NOTE = "cover_note"
    POLICY = "policy"


class RefusalReason(Code):
    """Why a head of loss, or a part of it, is not accepted."""

    VOID_L113_8 = "void_l113_8"
    NO_CONTRACT_L112_2 = "no_contract_l112_2"
    NOT_COVERED = "not_covered"
    UNINSURABLE_CRIMINAL_FINE = "uninsurable_criminal_fine"
    UNINSURABLE_ADMIN_FINE = "uninsurable_admin_fine"
    OUT_OF_PERIOD = "out_of_period"
    TERMINATED = "terminated"
    SUSPENDED_L113_3 = "suspended_l113_3"
    FACT_AFTER_TERMINATION = "fact_after_termination"
    CLAIM_TOO_LATE = "claim_too_late"
    COVERED_BY_LATER_POLICY = "covered_by_later_policy"
    TRIGGER_UNKNOWN = "trigger_unknown"
    KNOWN_FACT_L124_5 = "known_fact_l124_5"
    KNOWN_PAST = "known_past"
    WILFUL_FAULT_L113_1 = "wilful_fault_l113_1"
    EXCLUDED = "excluded"
    AUTHORITY_NOT_COVERED = "authority_not_covered"
    RANSOM_WITHOUT_CONSENT = "ransom_without_consent"
    RANSOM_FORBIDDEN = "ransom_forbidden"
    COMPLAINT_L12_10_1 = "complaint_l12_10_1"
    FORFEITED_L113_2 = "forfeited_l113_2"
    WAITING_PERIOD = "waiting_period"
    BEYOND_INDEMNITY_PERIOD = "beyond_indemnity_period"


class Cut(Code):
    """What is cut from an accepted amount, in the order of the steps."""

    CAPITAL_RULE = "capital_rule"
    DEDUCTIBLE = "deductible"
    INSURED_SHARE = "insured_share"
    SUBLIMIT = "sublimit"
    YEARLY_SUBLIMIT = "yearly_sublimit"
    CLAIM_LIMIT = "claim_limit"
    YEARLY_LIMIT = "yearly_limit"
    PREMIUM_RULE = "premium_rule"


class SettlementWarning(Code):
    """What a settlement warns about, in the order in which it is told."""

    LATE_WITHOUT_FORFEITURE = "late_without_forfeiture"
    LOPMI_ASSISTANCE_KEPT = "lopmi_assistance_kept"
    LOPMI_LIABILITY_UNCERTAIN = "lopmi_liability_uncertain"
    COMPLAINT_STILL_POSSIBLE = "complaint_still_possible"
    COMPLAINT_UNDETERMINED = "complaint_undetermined"
    ADMIN_FINE_CONTESTED = "admin_fine_contested"
    EXCLUSION_UNENFORCEABLE = "exclusion_unenforceable"
    EXCLUSION_DOUBTFUL = "exclusion_doubtful"
    QUESTION_NOT_ASKED = "question_not_asked"
    PREMIUM_RATE_UNKNOWN = "premium_rate_unknown"
    RETROACTIVE_DATE_INEFFECTIVE = "retroactive_date_ineffective"
    OTHER_INSURANCE_YEAR = "other_insurance_year"
