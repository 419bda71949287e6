# SPDX-License-Identifier: MIT
"""Texts of law and the citations that point into them, in short and long French form with the official link."""

from __future__ import annotations

from datetime import date
from typing import assert_never

import attrs

from rgpd_sante.codes import Code

__all__ = ["Citation", "LegalText", "TextStatus", "Verification"]


class TextStatus(Code):
    """What a text is worth today."""

    IN_FORCE = "in_force"
    GUIDANCE = "guidance"
    METHOD = "method"
    NOT_TRANSPOSED = "not_transposed"
    PROPOSAL = "proposal"

    @property
    def creates_duties(self) -> bool:
        """Whether the text can oblige anybody in France.

        Examples:
            >>> TextStatus.IN_FORCE.creates_duties, TextStatus.PROPOSAL.creates_duties
            (True, False)
        """
        return self is TextStatus.IN_FORCE


class Verification(Code):
    """How sure a legal value is."""

    VERIFIED = "verified"
    UNVERIFIED = "unverified"
    ANALYSIS = "analysis"

    @property
    def label(self) -> str:
        """The French word shown wherever the value is shown."""
        match self:
            case Verification.VERIFIED:
                return "vérifié"
            case Verification.UNVERIFIED:
                return "non vérifié"
            case Verification.ANALYSIS:
                return "analyse"
            case _:
                assert_never(self)


@attrs.frozen(kw_only=True)
class LegalText:
    """A text: a regulation, a code, a law, guidelines or a method.

    ``short`` and ``title`` are French; ``url`` is the official link, or that of who publishes a study or an offer;
    ``checked_on`` is the day on which someone last looked whether the text still stands as described.
    """

    code: str
    short: str
    title: str
    url: str
    status: TextStatus
    checked_on: date
    first_day: date | None = None
    last_day: date | None = None
    note: str | None = None


@attrs.frozen(kw_only=True)
class Citation:
    """A place in a text.

    Examples:
        >>> from rgpd_sante.law.texts import gdpr
        >>> gdpr.ART_33_1.short
        'RGPD, art. 33, § 1'
    """

    text: LegalText
    place: str
    first_day: date | None = None
    verification: Verification = Verification.VERIFIED

    @property
    def short(self) -> str:
        """The short form, for tables and messages."""
        return f"{self.text.short}, {self.place}"

    @property
    def long(self) -> str:
        """The long form, for documents that leave the practice."""
        return f"{self.text.title}, {self.place}"

    @property
    def url(self) -> str:
        """The official link."""
        return self.text.url
