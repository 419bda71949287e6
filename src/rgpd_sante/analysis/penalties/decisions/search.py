# SPDX-License-Identifier: MIT
"""Find decisions by country, profession, article, kind and amount, and those that compare with an infringement."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from typing import Final

from rgpd_sante.analysis.penalties.decisions.europe import EUROPE
from rgpd_sante.analysis.penalties.decisions.france import FRANCE
from rgpd_sante.analysis.penalties.decisions.model import Decision, DecisionKind
from rgpd_sante.analysis.penalties.provision import Provision, ProvisionLaw
from rgpd_sante.vocabulary.practice import Profession

__all__ = ["DECISIONS", "comparable", "decisions"]

DECISIONS: Final[tuple[Decision, ...]] = (*FRANCE, *EUROPE)
"""Every decision of the two tables, those of the CNIL first."""


def decisions(
    *,
    country: str | None = None,
    profession: Profession | None = None,
    article: int | None = None,
    law: ProvisionLaw = ProvisionLaw.GDPR,
    kind: DecisionKind | None = None,
    currency: str | None = None,
    least: Decimal | None = None,
    most: Decimal | None = None,
) -> tuple[Decision, ...]:
    """Select decisions; a criterion that is not given selects nothing out.

    An article is one of the GDPR unless ``law`` says otherwise. Amounts are the final ones, in the currency of each
    row: bounds make sense with a ``currency``.

    Examples:
        >>> [found.number for found in decisions(profession=Profession.PHYSICIAN, article=33)]
        ['F5']
    """
    return tuple(
        found
        for found in DECISIONS
        if (country is None or found.country == country)
        and (profession is None or found.profession is profession)
        and (article is None or any((one.law, one.article) == (law, article) for one in found.articles))
        and (kind is None or found.kind is kind)
        and (currency is None or found.currency == currency)
        and (least is None or found.amount >= least)
        and (most is None or found.amount <= most)
    )


def comparable(infringed: Iterable[Provision], *, profession: Profession | None = None) -> tuple[Decision, ...]:
    """Find the decisions on one of these articles, those of the profession first, then the most recent.

    Examples:
        >>> from rgpd_sante.analysis.penalties.provision import provision
        >>> comparable([provision("34")], profession=Profession.PHYSICIAN)[0].number
        'F31'
    """
    articles = {(one.law, one.article) for one in infringed}
    found = [one for one in DECISIONS if articles & {(item.law, item.article) for item in one.articles}]
    return tuple(
        sorted(found, key=lambda one: (profession is None or one.profession is not profession, -one.day.toordinal()))
    )
