# SPDX-License-Identifier: MIT
"""Eligibility, referral, loading and exclusion: the effects of the answers given to the questions that were put.

Only these count (*Code des assurances*, L.113-2 2°): a blank has no effect, nor has the answer to a question that is
not asked of this applicant.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final

from rgpd_sante.analysis.underwriting.answer_rules import ANSWER_RULES
from rgpd_sante.analysis.underwriting.effect import Effect
from rgpd_sante.analysis.underwriting.guide import GUIDE, UnderwritingGuide
from rgpd_sante.analysis.words import euros
from rgpd_sante.facts import Answer
from rgpd_sante.insurance.proposal import Proposal
from rgpd_sante.insurance.questionnaire import Questionnaire, value_at
from rgpd_sante.insurance.questions import QUESTIONNAIRE
from rgpd_sante.time.days import add_months
from rgpd_sante.vocabulary.proposal import EffectKind, Loading, Multifactor, QuestionId, UnderwritingRule

__all__ = ["effects"]

_DISQ: Final = EffectKind.DISQUALIFICATION
_REF: Final = EffectKind.REFERRAL
_LOAD: Final = EffectKind.LOADING


def effects(
    proposal: Proposal, *, on: date, questionnaire: Questionnaire = QUESTIONNAIRE, guide: UnderwritingGuide = GUIDE
) -> tuple[Effect, ...]:
    """Give the effects of the answers, in the order of the form.

    Args:
        proposal: The answers.
        on: The day from which the age of a restore test counts, where the form is not signed.
        questionnaire: The questions that were put.
        guide: The thresholds.

    Examples:
        >>> from datetime import date
        >>> effects(Proposal(), on=date(2026, 6, 2))
        ()
    """
    found = (
        *(one.effect for one in ANSWER_RULES if value_at(proposal, one.path) == one.value),
        *_of_size(proposal, guide),
        *_of_limit(proposal, guide),
        *_of_restore_test(proposal, on, guide),
        *_of_governance(proposal),
        *_of_past(proposal, guide),
    )
    counted = [one for one in found if questionnaire.is_asked(one.question, proposal) is not Answer.NO]
    order = list(QuestionId)
    return tuple(sorted(counted, key=lambda one: order.index(one.question)))


def _of_size(proposal: Proposal, guide: UnderwritingGuide) -> Iterator[Effect]:
    workstations = proposal.applicant.workstations
    if workstations is not None and workstations > guide.referred_workstations:
        yield Effect(
            kind=_REF,
            question=QuestionId.Q05,
            rule=UnderwritingRule.R_SIZE,
            reason=f"Plus de {guide.referred_workstations} postes de travail.",
        )
    turnover = proposal.volume.turnover
    if turnover is not None and turnover > guide.referred_turnover:
        yield Effect(
            kind=_REF,
            question=QuestionId.Q07,
            rule=UnderwritingRule.R_TURN,
            reason=f"Chiffre d’affaires supérieur à {euros(guide.referred_turnover)}.",
        )
    files = proposal.volume.patient_files
    if files is not None and files > guide.declined_files:
        yield Effect(
            kind=_DISQ,
            question=QuestionId.Q09,
            rule=UnderwritingRule.R_REC,
            reason=f"Plus de {guide.declined_files} dossiers : hors de ce produit.",
        )
    elif files is not None and files > guide.referred_files:
        yield Effect(
            kind=_REF,
            question=QuestionId.Q09,
            rule=UnderwritingRule.R_REC,
            reason=f"Plus de {guide.referred_files} dossiers.",
        )


def _of_limit(proposal: Proposal, guide: UnderwritingGuide) -> Iterator[Effect]:
    """Compare what a high limit demands; where the limit is not told, nothing is demanded yet."""
    wanted = proposal.volume.wanted_limit
    if wanted is None:
        return
    if proposal.backups.offline_copy is Answer.NO and wanted.amount >= guide.offline_copy_from:
        yield Effect(
            kind=_DISQ,
            question=QuestionId.Q18,
            rule=UnderwritingRule.R_BKP_3,
            reason=f"Une garantie de {euros(guide.offline_copy_from)} ou plus demande une copie hors ligne.",
        )
    if proposal.systems.multifactor is Multifactor.NOWHERE and wanted.amount > guide.multifactor_above:
        yield Effect(
            kind=_DISQ,
            question=QuestionId.Q22,
            rule=UnderwritingRule.R_MFA,
            reason=f"Une garantie de plus de {euros(guide.multifactor_above)} demande l’authentification multifacteur.",
        )


def _of_restore_test(proposal: Proposal, on: date, guide: UnderwritingGuide) -> Iterator[Effect]:
    backups = proposal.backups
    day = on if proposal.signature.signed_on is None else proposal.signature.signed_on
    tested = backups.restore_tested_on
    # the answer is one of the day of signature: a test that is then too old is none of the last months
    old = (
        backups.restore_test is Answer.YES
        and tested is not None
        and add_months(tested, guide.restore_test_months) < day
    )
    if backups.restore_test is Answer.NO or old:
        yield Effect(
            kind=_LOAD,
            question=QuestionId.Q19,
            rule=UnderwritingRule.R_BKP_4,
            loading=Loading.NO_RESTORE_TEST,
            reason=f"Le test de restauration date de plus de {guide.restore_test_months} mois."
            if old
            else f"Aucun test de restauration réussi dans les {guide.restore_test_months} derniers mois.",
        )


def _of_governance(proposal: Proposal) -> Iterator[Effect]:
    organisation = proposal.organisation
    if {organisation.officer, organisation.register, organisation.breach_procedure} == {Answer.NO}:
        yield Effect(
            kind=_LOAD,
            question=QuestionId.Q34,
            rule=UnderwritingRule.R_GOV,
            loading=Loading.NO_GOVERNANCE,
            reason="Ni DPO ou référent, ni registre, ni procédure de violation ; ce n’est jamais une condition de la "
            "garantie.",
        )


def _of_past(proposal: Proposal, guide: UnderwritingGuide) -> Iterator[Effect]:
    past = proposal.past
    # what is described counts even where the number declared is smaller
    number = max(past.incident_count or 0, len(past.incidents))
    if number >= guide.referred_incidents:
        yield Effect(
            kind=_REF,
            question=QuestionId.Q38,
            rule=UnderwritingRule.R_HIST,
            reason=f"Au moins {guide.referred_incidents} incidents dans les 5 dernières années.",
        )
    elif number:
        yield Effect(
            kind=_LOAD,
            question=QuestionId.Q38,
            rule=UnderwritingRule.R_HIST,
            loading=Loading.ONE_PAST_INCIDENT,
            reason="Un incident dans les 5 dernières années.",
        )
