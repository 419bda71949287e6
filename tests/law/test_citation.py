# SPDX-License-Identifier: MIT
"""Citations: the short and the long form, and what a text is worth."""

from __future__ import annotations

from datetime import date

import attrs
import pytest

from rgpd_sante.law import Citation, LegalText, TextStatus, Verification

TEXT = LegalText(
    code="invented",
    short="Code inv.",
    title="Code inventé",
    url="https://example.org/code",
    status=TextStatus.IN_FORCE,
    checked_on=date(2026, 11, 23),
)
CITATION = Citation(text=TEXT, place="art. 7, § 2")


def test_the_short_form_is_for_tables_and_the_long_one_for_letters() -> None:
    """Both forms give the text and the place, the short one by its abbreviation, the long one by its title."""
    assert CITATION.short == "Code inv., art. 7, § 2"
    assert CITATION.long == "Code inventé, art. 7, § 2"
    assert CITATION.url == "https://example.org/code"


def test_what_is_not_said_of_a_citation() -> None:
    """A citation is verified unless it says otherwise, and has no date of its own."""
    assert CITATION.verification is Verification.VERIFIED
    assert CITATION.first_day is None


@pytest.mark.parametrize(
    ("status", "creates_duties"),
    [
        (TextStatus.IN_FORCE, True),
        (TextStatus.GUIDANCE, False),
        (TextStatus.METHOD, False),
        (TextStatus.NOT_TRANSPOSED, False),
        (TextStatus.PROPOSAL, False),
    ],
)
def test_only_a_text_in_force_obliges(status: TextStatus, creates_duties: bool) -> None:  # noqa: FBT001 - expected
    """Guidelines, methods, proposals and directives without a French law oblige nobody."""
    assert status.creates_duties is creates_duties


@pytest.mark.parametrize(
    ("verification", "label"),
    [
        (Verification.VERIFIED, "vérifié"),
        (Verification.UNVERIFIED, "non vérifié"),
        (Verification.ANALYSIS, "analyse"),
    ],
)
def test_how_sure_a_value_is_has_a_french_word(verification: Verification, label: str) -> None:
    """Each degree of certainty has the word that is shown beside the value."""
    assert verification.label == label


def test_the_tables_above_are_complete() -> None:
    """No status and no degree of certainty is left out of the tables of this module."""
    assert len(TextStatus) == 5
    assert len(Verification) == 3


def test_a_citation_is_a_value() -> None:
    """Two citations of one place are equal and can be put in a set; none can be changed."""
    assert {CITATION, Citation(text=TEXT, place="art. 7, § 2")} == {CITATION}
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        CITATION.place = "art. 8"  # type: ignore[misc]
