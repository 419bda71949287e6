# SPDX-License-Identifier: MIT
"""The clauses of a policy: which exclusions hold, which delays can be opposed, which clauses contradict each other."""

from __future__ import annotations

import pytest

from insurance_finding_cases import in_policy, judged
from rgpd_sante.facts import Answer
from rgpd_sante.insurance import Exclusion
from rgpd_sante.law.texts import code_des_assurances
from rgpd_sante.vocabulary.insurance import AdminFineCover, ExclusionCode

YES, NO, UNKNOWN = Answer.YES, Answer.NO, Answer.UNKNOWN


@pytest.mark.parametrize(
    ("limited", "apparent", "expected"),
    [
        (YES, YES, []),
        (NO, YES, ["ASS001 $.exclusions[0].formal_and_limited"]),
        (YES, NO, ["ASS002 $.exclusions[0].very_apparent"]),
        (NO, NO, ["ASS001 $.exclusions[0].formal_and_limited", "ASS002 $.exclusions[0].very_apparent"]),
        (NO, UNKNOWN, ["ASS001 $.exclusions[0].formal_and_limited"]),
        (UNKNOWN, NO, ["ASS002 $.exclusions[0].very_apparent"]),
        (UNKNOWN, YES, ["ASS005 $.exclusions[0]"]),
        (YES, UNKNOWN, ["ASS005 $.exclusions[0]"]),
        (UNKNOWN, UNKNOWN, ["ASS005 $.exclusions[0]"]),
    ],
)
def test_an_exclusion_is_put_to_both_tests(limited: Answer, apparent: Answer, expected: list[str]) -> None:
    """An exclusion must be formal and limited, and very apparent; once one is missing, no answer more is asked for."""
    clause = Exclusion(code=ExclusionCode.NO_BACKUP, formal_and_limited=limited, very_apparent=apparent)
    assert in_policy(exclusions=(clause,)) == expected


@pytest.mark.parametrize("code", [ExclusionCode.KNOWN_VULNERABILITY, ExclusionCode.UNSUPPORTED_SYSTEM])
@pytest.mark.parametrize(
    ("limited", "expected"),
    [
        (YES, []),
        (UNKNOWN, ["ASS004 $.exclusions[0].formal_and_limited"]),
        (NO, ["ASS001 $.exclusions[0].formal_and_limited"]),
    ],
)
def test_an_exclusion_of_neglect_is_doubtful_until_someone_read_it(
    code: ExclusionCode, limited: Answer, expected: list[str]
) -> None:
    """Without a precise criterion it may fall; whoever answers that it is limited has read the clause."""
    assert in_policy(exclusions=(Exclusion(code=code, formal_and_limited=limited, very_apparent=YES),)) == expected


def test_a_clause_on_breaches_of_law_is_void_whatever_its_form() -> None:
    """The form of a clause that the law voids changes nothing, and is not asked for."""
    for answer in Answer:
        clause = Exclusion(code=ExclusionCode.BREACH_OF_LAW, formal_and_limited=answer, very_apparent=answer)
        assert in_policy(exclusions=(clause,)) == ["ASS003 $.exclusions[0].code"]


@pytest.mark.parametrize("code", [ExclusionCode.WILFUL_FAULT, ExclusionCode.WAR])
def test_a_clause_that_repeats_the_law_needs_no_form(code: ExclusionCode) -> None:
    """War and wilful fault are excluded by the law itself: a vague clause on them takes nothing away from it."""
    clause = Exclusion(code=code, formal_and_limited=NO, very_apparent=NO)
    assert in_policy(exclusions=(clause,)) == []


@pytest.mark.parametrize(
    ("days", "message"),
    [
        (None, None),
        (0, "ce délai ne peut pas être opposé."),
        (1, "ce délai ne peut pas être opposé."),
        (2, "ce délai ne peut être opposé que pour un vol."),
        (4, "ce délai ne peut être opposé que pour un vol."),
        (5, None),
        (30, None),
    ],
)
def test_a_notice_clause_under_the_minimum_falls(days: int | None, message: str | None) -> None:
    """Five working days are the least, two for a theft; a shorter clause is not stretched."""
    found = judged(notice_working_days=days)
    assert [finding.code for finding in found] == ([] if message is None else ["ASS006"])
    assert all(finding.message.endswith(str(message)) for finding in found)
    assert code_des_assurances.CLAIM_NOTICE_FLOOR.latest.value.number == 5


@pytest.mark.parametrize(("restated", "expected"), [(YES, []), (UNKNOWN, []), (NO, ["ASS007 $.restates_limitation"])])
def test_only_a_policy_known_to_be_silent_on_limitation_is_told(restated: Answer, expected: list[str]) -> None:
    """What nobody looked up is held against nobody."""
    assert in_policy(restates_limitation=restated) == expected


def test_fines_listed_are_told_and_fines_excluded_are_not() -> None:
    """Only the clause that promises a contested payment is worth a warning."""
    assert in_policy(admin_fine_cover=AdminFineCover.IF_INSURABLE) == ["ASS008 $.admin_fine_cover"]
    assert in_policy(admin_fine_cover=AdminFineCover.EXCLUDED) == []


@pytest.mark.parametrize(
    ("code", "bought_back", "expected"),
    [
        (ExclusionCode.WAR, YES, ["ASS009 $.war_bought_back"]),
        (ExclusionCode.WAR, NO, []),
        (ExclusionCode.WAR, UNKNOWN, []),
        # operations of a State are another exclusion than war
        (ExclusionCode.CYBER_WAR, YES, []),
    ],
)
def test_war_is_not_excluded_and_bought_back_at_once(
    code: ExclusionCode, bought_back: Answer, expected: list[str]
) -> None:
    """The two clauses contradict each other only where both are there."""
    clause = Exclusion(code=code, formal_and_limited=YES, very_apparent=YES)
    assert in_policy(exclusions=(clause,), war_bought_back=bought_back) == expected
