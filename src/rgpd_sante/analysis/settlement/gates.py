# SPDX-License-Identifier: MIT
"""The gates of a head of loss, in their order; the first that refuses gives the reason.

Nullity, the named guarantee, time, what was known before, intention, exclusions, the head itself, the complaint, the
notice of loss. A fact that must be shown for the insurer to pay counts against payment while it is unknown; one that
the insurer must prove does not (a choice of the library). Both are asked for. A complaint in time is taken for that of
the victim until somebody says that it is not.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, TypeAlias

from rgpd_sante.analysis.settlement.case import Case
from rgpd_sante.analysis.settlement.complaint_gate import complaint_gate
from rgpd_sante.analysis.settlement.exclusions import exclusion_gate
from rgpd_sante.analysis.settlement.grounds import ground
from rgpd_sante.analysis.settlement.outcome import PASSED, Asked, Outcome, lacking, refused
from rgpd_sante.analysis.settlement.triggers import time_gate
from rgpd_sante.analysis.settlement.verdict import Warned
from rgpd_sante.facts import Answer
from rgpd_sante.insurance.claim import LossHead
from rgpd_sante.insurance.policy import Policy
from rgpd_sante.insurance.taxonomy import ANSWERING, LIABILITIES
from rgpd_sante.law.texts import insurance_contract as law
from rgpd_sante.vocabulary.insurance import (
    AdminFineCover,
    ContractEvidence,
    DeclarationStatus,
    Guarantee,
    HeadOfLoss,
    IntentionalAct,
    InvestigatingAuthority,
    RefusalReason,
    SettlementWarning,
)

__all__ = ["answering", "judge"]

Gate: TypeAlias = Callable[[Case, Asked], Outcome]

_CONTESTED: Final = (
    "Le contrat liste les amendes de la CNIL « dans la mesure où elles sont assurables » : ce point est contesté et "
    "aucune règle ne le tranche ; l’assureur peut refuser."
)
_NOT_ASKED: Final = (
    "La réponse était inexacte, mais aucune question précise n’avait été posée : ni la nullité ni la réduction ne "
    "peuvent être opposées."
)


def answering(policy: Policy, head: HeadOfLoss) -> Guarantee | None:
    """Tell which guarantee answers a head; an administrative fine has one only where the policy lists it."""
    if head is HeadOfLoss.ADMIN_FINE and policy.admin_fine_cover is AdminFineCover.IF_INSURABLE:
        return Guarantee.ADMIN_INVESTIGATION
    return ANSWERING.get(head)


def judge(case: Case, index: int, head: LossHead) -> Outcome:
    """Take a head through the gates, up to the first that refuses."""
    found = _contract(case)
    if found.ground is not None:
        return found
    guarantee = answering(case.policy, head.code)
    terms = None if guarantee is None else case.policy.terms_of(guarantee)
    if terms is None:
        return found.then(_not_named(head.code))
    asked = Asked(index=index, head=head, terms=terms)
    for gate in _GATES:
        found = found.then(gate(case, asked))
        if found.ground is not None:
            break
    return found


def _contract(case: Case) -> Outcome:
    """G0: a contract that was declared void, or that was never concluded (L.112-2)."""
    if case.policy.void is Answer.YES:
        return refused(ground(RefusalReason.VOID_L113_8))
    if case.policy.evidence is ContractEvidence.PROPOSAL:
        return refused(ground(RefusalReason.NO_CONTRACT_L112_2))
    return _nullity(case)


def _nullity(case: Case) -> Outcome:
    """G0: an intentional falsehood makes the contract void, if the question was asked (L.113-8, L.113-2, 2°)."""
    declared = case.claim.declaration
    if declared is None or declared.status is DeclarationStatus.EXACT:
        return PASSED
    if declared.question_asked is Answer.NO:
        warned = Warned(
            code=SettlementWarning.QUESTION_NOT_ASKED, text=_NOT_ASKED, citations=(law.L_113_2_2, law.L_113_8)
        )
        return Outcome(warnings=(warned,))
    if declared.question_asked is Answer.UNKNOWN:
        question = "L’assureur avait-il posé la question, par écrit et précisément, avant le contrat ?"
        return Outcome(missing=(lacking("$.claim.declaration.question_asked", question),))
    if declared.status is DeclarationStatus.INTENTIONALLY_FALSE:
        return refused(ground(RefusalReason.VOID_L113_8))
    return PASSED


def _not_named(head: HeadOfLoss) -> Outcome:
    """G1: what no guarantee names, and the fines."""
    if head is HeadOfLoss.CRIMINAL_FINE:
        return refused(ground(RefusalReason.UNINSURABLE_CRIMINAL_FINE))
    if head is HeadOfLoss.ADMIN_FINE:
        return refused(ground(RefusalReason.UNINSURABLE_ADMIN_FINE))
    return refused(ground(RefusalReason.NOT_COVERED))


def _known_past(case: Case, asked: Asked) -> Outcome:
    """G3: what the insured knew when taking out the cover (for a liability, L.124-5, al. 4)."""
    if case.claim.known_before_inception is Answer.YES:
        liability = asked.terms.guarantee in LIABILITIES
        return refused(ground(RefusalReason.KNOWN_FACT_L124_5 if liability else RefusalReason.KNOWN_PAST))
    if case.claim.known_before_inception is Answer.UNKNOWN:
        question = "L’assuré connaissait-il déjà le fait quand il a souscrit ?"
        return Outcome(missing=(lacking("$.claim.known_before_inception", question),))
    return PASSED


def _intention(case: Case, _asked: Asked) -> Outcome:
    """G4: the wilful fault of the insured himself; that of an employee stays covered (L.113-1, L.121-2)."""
    if case.claim.intentional_act is IntentionalAct.INSURED:
        return refused(ground(RefusalReason.WILFUL_FAULT_L113_1))
    if case.claim.intentional_act is None:
        question = "Le sinistre vient-il d’un acte intentionnel, et de qui ?"
        return Outcome(missing=(lacking("$.claim.intentional_act", question),))
    return PASSED


def _head_itself(_case: Case, asked: Asked) -> Outcome:
    """G6: the authority of an administrative defence, the consent and the payee of a ransom, a listed fine."""
    match asked.head.code:
        case HeadOfLoss.ADMIN_DEFENCE:
            return _authority(asked)
        case HeadOfLoss.RANSOM:
            return _ransom(asked)
        case HeadOfLoss.ADMIN_FINE:
            warned = Warned(
                code=SettlementWarning.ADMIN_FINE_CONTESTED, text=_CONTESTED, citations=(law.NO_RULE_ON_FINES,)
            )
            return Outcome(warnings=(warned,))
        case _:
            return PASSED


def _authority(asked: Asked) -> Outcome:
    if asked.head.authority is InvestigatingAuthority.CNIL:
        return PASSED
    refusal = ground(RefusalReason.AUTHORITY_NOT_COVERED)
    if asked.head.authority is None:
        question = "Devant quelle autorité cette défense a-t-elle lieu ?"
        return refused(refusal, lacking(f"$.claim.heads[{asked.index}].authority", question))
    return refused(refusal)


def _ransom(asked: Asked) -> Outcome:
    head, at = asked.head, f"$.claim.heads[{asked.index}]"
    if head.insurer_consent is not Answer.YES:
        question = "L’assureur a-t-il donné son accord avant le paiement de la rançon ?"
        unknown = head.insurer_consent is Answer.UNKNOWN
        asked_for = [lacking(f"{at}.insurer_consent", question)] if unknown else []
        return refused(ground(RefusalReason.RANSOM_WITHOUT_CONSENT), *asked_for)
    if head.sanctioned_payee is Answer.NO and head.terrorism_known is Answer.NO:
        return PASSED
    checks = (
        ("sanctioned_payee", head.sanctioned_payee, "Le bénéficiaire de la rançon est-il sous sanction de l’Union ?"),
        ("terrorism_known", head.terrorism_known, "Sait-on que la rançon finance le terrorisme ?"),
    )
    missing = [lacking(f"{at}.{name}", question) for name, answer, question in checks if answer is Answer.UNKNOWN]
    return refused(ground(RefusalReason.RANSOM_FORBIDDEN), *missing)


def _late_notice(case: Case, asked: Asked) -> Outcome:
    """G8: a late notice that forfeits, which no victim of a liability can be opposed (L.113-2, R*124-1)."""
    if not case.notice.forfeits or asked.terms.guarantee in LIABILITIES:
        return PASSED
    return refused(ground(RefusalReason.FORFEITED_L113_2))


_GATES: Final[tuple[Gate, ...]] = (
    time_gate,
    _known_past,
    _intention,
    exclusion_gate,
    _head_itself,
    complaint_gate,
    _late_notice,
)
