# SPDX-License-Identifier: MIT
"""The exclusions that may reach a head: told with their validity, without those that the facts rule out."""

from __future__ import annotations

import attrs

from coverage_cases import ATTACK, one, policy_with
from rgpd_sante.analysis.coverage.answers import PossibleExclusion
from rgpd_sante.analysis.coverage.costs import ClaimCircumstances
from rgpd_sante.breach import Breach, Recovery
from rgpd_sante.facts import Answer
from rgpd_sante.insurance import Exclusion
from rgpd_sante.vocabulary.insurance import ExclusionCode, Guarantee, HeadOfLoss


def valid(code: ExclusionCode, *scope: Guarantee) -> Exclusion:
    """Make a clause that holds."""
    return Exclusion(code=code, scope=scope, formal_and_limited=Answer.YES, very_apparent=Answer.YES)


def found(
    *clauses: Exclusion, breach: Breach = ATTACK, triggered: tuple[ExclusionCode, ...] = ()
) -> dict[ExclusionCode, PossibleExclusion]:
    """Ask which exclusions may reach the restoration of data; war is bought back."""
    policy = policy_with(exclusions=clauses, war_bought_back=Answer.YES)
    told = ClaimCircumstances(triggered_exclusions=triggered)
    answer = one(HeadOfLoss.DATA_RESTORATION, breach, policy, circumstances=told)
    return {item.code: item for item in answer.exclusions}


def test_a_valid_clause_may_apply_and_a_person_says_whether() -> None:
    """It is enforceable; whether the facts trigger it is not inferred."""
    item = found(valid(ExclusionCode.NO_BACKUP))[ExclusionCode.NO_BACKUP]
    assert (item.enforceable, item.triggered) == (Answer.YES, Answer.UNKNOWN)
    assert item.text == "Le contrat exclut : absence de sauvegarde."
    item = found(valid(ExclusionCode.NO_BACKUP), triggered=(ExclusionCode.NO_BACKUP,))[ExclusionCode.NO_BACKUP]
    assert item.triggered is Answer.YES


def test_an_unknown_or_vague_clause_is_of_unknown_validity() -> None:
    """A clause whose form is not known, or that neglect makes doubtful, may be set aside by a judge."""
    assert found(Exclusion(code=ExclusionCode.NO_BACKUP))[ExclusionCode.NO_BACKUP].enforceable is Answer.UNKNOWN
    item = found(valid(ExclusionCode.UNSUPPORTED_SYSTEM))[ExclusionCode.UNSUPPORTED_SYSTEM]
    assert item.enforceable is Answer.UNKNOWN
    assert "un juge peut l’écarter" in item.text


def test_a_void_clause_is_told_as_such() -> None:
    """A clause that takes the cover away for a breach of the GDPR excludes nothing."""
    item = found(valid(ExclusionCode.BREACH_OF_LAW))[ExclusionCode.BREACH_OF_LAW]
    assert item.enforceable is Answer.NO
    assert [citation.short for citation in item.citations] == ["C. assur., art. L.113-11"]


def test_a_clause_for_other_guarantees_is_not_told() -> None:
    """Its scope does not reach this head."""
    assert found(valid(ExclusionCode.NO_BACKUP, Guarantee.DATA_LIABILITY)) == {}


def test_what_the_facts_rule_out_is_not_told() -> None:
    """With a usable backup and a first alert after the effect, two clauses cannot be triggered."""
    with_backup = attrs.evolve(ATTACK, recovery=Recovery(backup_available=Answer.YES))
    clauses = (valid(ExclusionCode.NO_BACKUP), valid(ExclusionCode.KNOWN_PAST))
    assert found(*clauses, breach=with_backup) == {}
    unknown = attrs.evolve(ATTACK, signal_at=None)
    assert set(found(*clauses, breach=unknown)) == {ExclusionCode.NO_BACKUP, ExclusionCode.KNOWN_PAST}


def test_war_is_told_unless_it_was_bought_back() -> None:
    """The law itself excludes it, without any clause."""
    answer = one(HeadOfLoss.FORENSICS, policy=policy_with(war_bought_back=Answer.NO))
    assert [(item.code, item.enforceable) for item in answer.exclusions] == [(ExclusionCode.WAR, Answer.YES)]
