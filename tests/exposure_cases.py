# SPDX-License-Identifier: MIT
"""How the tests of exposure ask: the profiles of § 4.2 of the reference on insurance, one question, amounts as text."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from decimal import Decimal
from typing import Final

import attrs

from rgpd_sante.analysis.exposure.breakdown import Exposure, ExposureModel
from rgpd_sante.analysis.exposure.facts import ExposureFacts
from rgpd_sante.analysis.exposure.models import exposure
from rgpd_sante.facts import Count
from rgpd_sante.time.instants import instant

__all__ = ["AT", "PROFILES", "TABLE", "Profile", "asked", "changed", "facts_of"]

AT: Final = instant("2026-11-25T10:00+01:00")

# § 4.2, as it stands: records, revenue, saved rate, E0, tier of M0, four gaps of M0, E1, tier of M1
TABLE: Final = """
solo_gp       |   1 500 |    181 000 | 0.12  |    221 826.92 |   250 000 |    121 826.92 |             0 |             0 |             0 |   101 260.97 |   250 000
group_of_gps  |   6 000 |    724 000 | 0.12  |    887 307.69 | 1 000 000 |    787 307.69 |    637 307.69 |    387 307.69 |             0 |   381 043.89 |   500 000
solo_dentist  |   2 500 |    300 000 | 0.20  |    369 423.08 |   500 000 |    269 423.08 |    119 423.08 |             0 |             0 |   161 620.89 |   250 000
nurse         |     300 |     92 400 | 0.18  |     54 092.31 |   100 000 |             0 |             0 |             0 |             0 |    29 780.17 |   100 000
pharmacy      |  10 000 |  2 350 000 | 0.725 |  1 676 730.77 |      none |  1 576 730.77 |  1 426 730.77 |  1 176 730.77 |    676 730.77 |   600 134.25 | 1 000 000
laboratory    | 100 000 |  8 000 000 | 0.35  | 14 084 615.38 |      none | 13 984 615.38 | 13 834 615.38 | 13 584 615.38 | 13 084 615.38 | 5 839 410.96 |      none
clinic        |  40 000 | 25 000 000 | 0.45  |  9 406 923.08 |      none |  9 306 923.08 |  9 156 923.08 |  8 906 923.08 |  8 406 923.08 | 3 171 852.05 |      none
"""  # noqa: E501 - the table of the reference


@attrs.frozen(kw_only=True)
class Profile:
    """A row of the table."""

    facts: ExposureFacts
    amounts: dict[ExposureModel, Decimal]
    tiers: dict[ExposureModel, Decimal | None]
    gaps: tuple[Decimal, ...]


def facts_of(records: int, revenue: str, saved: str | None = "0.12") -> ExposureFacts:
    """Make the facts of a practice."""
    return ExposureFacts(
        records=Count(value=records),
        annual_revenue=Decimal(revenue),
        saved_variable_rate=None if saved is None else Decimal(saved),
    )


def asked(facts: ExposureFacts, model: ExposureModel = ExposureModel.BROCHURE, at: datetime = AT) -> Exposure:
    """Ask for an exposure."""
    return exposure(facts, model=model, at=at)


def changed(facts: ExposureFacts, **change: object) -> ExposureFacts:
    """Change facts named at run time, to values of any type: the validators must refuse what is wrong."""
    evolve: Callable[..., ExposureFacts] = attrs.evolve
    return evolve(facts, **change)


def _profiles() -> dict[str, Profile]:
    found = {}
    for line in TABLE.strip().splitlines():
        name, *cells = (cell.replace(" ", "") for cell in line.split("|"))
        values = [None if cell == "none" else Decimal(cell) for cell in cells]
        e0, e1 = values[3], values[9]
        assert e0 is not None
        assert e1 is not None
        found[name] = Profile(
            facts=facts_of(int(cells[0]), cells[1], cells[2]),
            amounts={ExposureModel.BROCHURE: e0, ExposureModel.UNBUNDLED: e1},
            tiers={ExposureModel.BROCHURE: values[4], ExposureModel.UNBUNDLED: values[10]},
            gaps=tuple(value for value in values[5:9] if value is not None),
        )
    return found


PROFILES: Final = _profiles()
