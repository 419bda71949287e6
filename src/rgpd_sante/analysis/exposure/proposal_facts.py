# SPDX-License-Identifier: MIT
"""The facts of an exposure as a proposal form answers them: the files kept, the turnover, the costs that vary."""

from __future__ import annotations

from collections.abc import Iterator

from rgpd_sante.analysis.exposure.facts import ExposureFacts, usable_records
from rgpd_sante.facts import Count
from rgpd_sante.insurance.proposal import Proposal
from rgpd_sante.law.verdict import MissingFact

__all__ = ["proposal_facts", "proposal_questions"]


def proposal_facts(proposal: Proposal) -> ExposureFacts | None:
    """Take the answers to Q07, Q08 and Q09, ``None`` where the files or the turnover are left blank.

    The share of costs that vary is taken for what is saved while the activity stands still.

    Examples:
        >>> from decimal import Decimal
        >>> from rgpd_sante.insurance.proposal_parts import RiskVolume
        >>> volume = RiskVolume(turnover=Decimal(181_000), patient_files=1500)
        >>> proposal_facts(Proposal(volume=volume)).records.value
        1500
    """
    volume = proposal.volume
    files = usable_records(volume.patient_files)
    if files is None or volume.turnover is None:
        return None
    return ExposureFacts(
        records=Count(value=files),
        annual_revenue=volume.turnover,
        saved_variable_rate=volume.variable_cost_share,
    )


def proposal_questions(proposal: Proposal) -> tuple[MissingFact, ...]:
    """Ask for the answers that an exposure lacks."""
    return tuple(_questions(proposal))


def _questions(proposal: Proposal) -> Iterator[MissingFact]:
    if usable_records(proposal.volume.patient_files) is None:
        question = "Combien de dossiers de patients le cabinet conserve-t-il, actifs et archivés ?"
        yield MissingFact(path="$.proposal.volume.patient_files", question=question)
    if proposal.volume.turnover is None:
        question = "Quel est le chiffre d’affaires du dernier exercice clos ?"
        yield MissingFact(path="$.proposal.volume.turnover", question=question)
