# SPDX-License-Identifier: MIT
"""The brochure of 2018 from which this library was asked for: an offer, no law, and what it promises in figures."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Final

from rgpd_sante.law.citation import Citation, LegalText, TextStatus
from rgpd_sante.law.parameter import Dated, Parameter

_CHECKED: Final = date(2026, 11, 25)

TEXT: Final = LegalText(
    code="brochure_2018",
    short="Brochure 2018",
    title="Brochure d’une assurance contre les risques informatiques des professionnels de santé, 2018",
    url="https://opl-assur.fr/",
    status=TextStatus.METHOD,
    checked_on=_CHECKED,
    note="Une offre commerciale : seul le contrat dit ce qui est garanti.",
)

LIMITS: Final = Citation(text=TEXT, place="montants de garantie")
INTERRUPTION: Final = Citation(text=TEXT, place="perte d’exploitation")

SMALLEST_LIMIT: Final = Parameter(
    code="brochure_2018.smallest_limit",
    description="Plus petit montant de garantie proposé par la brochure",
    unit="euros",
    values=(Dated(value=Decimal(100_000), citation=LIMITS, first_day=None, checked_on=_CHECKED),),
)
LARGEST_LIMIT: Final = Parameter(
    code="brochure_2018.largest_limit",
    description="Plus grand montant de garantie proposé par la brochure",
    unit="euros",
    values=(Dated(value=Decimal(1_000_000), citation=LIMITS, first_day=None, checked_on=_CHECKED),),
)
INDEMNITY_DAYS: Final = Parameter(
    code="brochure_2018.indemnity_days",
    description="Jours de perte d’exploitation que la brochure indemnise",
    unit="jours",
    values=(Dated(value=60, citation=INTERRUPTION, first_day=None, checked_on=_CHECKED),),
)
