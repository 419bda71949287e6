# SPDX-License-Identifier: MIT
"""Findings: what is unlawful, doubtful or missing in facts that are possible."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from types import ModuleType

import attrs

from rgpd_sante.codes import Code
from rgpd_sante.law.citation import Citation, Verification

__all__ = ["Finding", "FindingKind", "Findings", "Severity", "kinds_in"]


class Severity(Code):
    """How grave a finding is: contrary to a binding text, doubtful or contrary to a recommendation, good to know."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


@attrs.frozen(kw_only=True)
class Finding:
    """One finding: a stable code (``VIO003``), its severity, the path into the facts, the message, the citation.

    ``message`` is French, ``developer`` English; neither quotes personal data. ``verification`` tells how sure it is
    that the text says so.
    """

    code: str
    severity: Severity
    path: str
    message: str
    developer: str
    citation: Citation | None = None
    verification: Verification = Verification.VERIFIED


@attrs.frozen(kw_only=True)
class FindingKind:
    """A kind of finding, as its page of the documentation tells it.

    ``title`` says in French what is found and is the message of a finding that has none of its own, ``why`` is the
    reason, ``remedy`` how to mend it, ``developer`` the same as the title in English.

    Examples:
        >>> words = {"title": "Vide.", "why": "…", "remedy": "…", "developer": "empty"}
        >>> kind = FindingKind(code="APP001", severity=Severity.INFO, **words)
        >>> kind.found("$.breaches").message
        'Vide.'
    """

    code: str
    severity: Severity
    title: str
    why: str
    remedy: str
    developer: str
    citation: Citation | None = None
    verification: Verification = Verification.VERIFIED

    def found(self, path: str, message: str | None = None) -> Finding:
        """Make a finding of this kind at a place of the facts."""
        return Finding(
            code=self.code,
            severity=self.severity,
            path=path,
            message=self.title if message is None else message,
            developer=self.developer,
            citation=self.citation,
            verification=self.verification,
        )


def kinds_in(*modules: ModuleType) -> tuple[FindingKind, ...]:
    """Find the kinds that modules define, in the order of their codes."""
    found = (value for module in modules for value in vars(module).values() if isinstance(value, FindingKind))
    return tuple(sorted(found, key=lambda kind: kind.code))


@attrs.frozen
class Findings:
    """Findings in the order of the facts; they can be selected and ignored by code or by the start of a code.

    Examples:
        >>> from rgpd_sante.law.finding import Finding, Findings, Severity
        >>> found = Findings((Finding(code="VIO001", severity=Severity.INFO, path="$", message="…", developer="…"),))
        >>> len(found.select("VIO")), len(found.ignore("VIO001"))
        (1, 0)
    """

    items: tuple[Finding, ...] = ()

    def __iter__(self) -> Iterator[Finding]:
        return iter(self.items)

    def __len__(self) -> int:
        return len(self.items)

    def select(self, *codes: str) -> Findings:
        """Keep the findings whose code begins with one of these."""
        return Findings(tuple(finding for finding in self.items if finding.code.startswith(codes)))

    def ignore(self, *codes: str) -> Findings:
        """Leave out the findings whose code begins with one of these."""
        return Findings(tuple(finding for finding in self.items if not finding.code.startswith(codes)))

    def of(self, severity: Severity) -> Findings:
        """Keep the findings of one severity."""
        return Findings(tuple(finding for finding in self.items if finding.severity is severity))

    def under(self, prefix: str) -> Findings:
        """Put a prefix in place of the ``$`` of every path, when the object judged is a part of a larger one."""
        return Findings(
            tuple(attrs.evolve(finding, path=prefix + finding.path.removeprefix("$")) for finding in self.items)
        )

    @classmethod
    def gather(cls, several: Iterable[Findings]) -> Findings:
        """Join several findings into one."""
        return cls(tuple(finding for findings in several for finding in findings))
