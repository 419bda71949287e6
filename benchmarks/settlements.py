# SPDX-License-Identifier: MIT
"""How many claims are settled in a second, beside the bare arithmetic of the same claim.

The peer is what a spreadsheet does: deductible, sublimit and limit on the same amounts, without a date, a reason or an
article. It is no rival; it tells what the explanation costs. Figures depend on the machine; ratios travel. The two run
in turns within one run, and medians are told. Times are those that the processor spent on this process.
"""

from __future__ import annotations

import os
import platform
import statistics
import sys
import time
from collections.abc import Callable
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from typing import Final

from rgpd_sante import Answer, Claim, Territory, brochure_policy, instant, settle
from rgpd_sante.insurance import InterruptionLoss, LossHead
from rgpd_sante.vocabulary.insurance import HeadOfLoss

CLAIMS: Final = 2_000
TURNS: Final = 5
CENT: Final = Decimal("0.01")
AT: Final = instant("2026-07-01T09:00+02:00")
POLICY: Final = brochure_policy(Decimal(250_000), effect=date(2026, 1, 1), territory=Territory.METROPOLE)
CLAIM: Final = Claim(
    known_at=instant("2026-06-02T08:05+02:00"),
    complaint_at=instant("2026-06-03T10:30+02:00"),
    complaint_by_victim=Answer.YES,
    stad_attack=Answer.YES,
    notified_at=instant("2026-06-03T12:00+02:00"),
    heads=(
        LossHead(code=HeadOfLoss.FORENSICS, amount=Decimal(6_000)),
        LossHead(code=HeadOfLoss.DATA_RESTORATION, units=1_500, unit_cost=Decimal(127)),
        LossHead(
            code=HeadOfLoss.LOST_REVENUE,
            interruption=InterruptionLoss(
                annual_revenue=Decimal(320_000),
                saved_variable_rate=Decimal("0.15"),
                start_at=instant("2026-06-02T08:05+02:00"),
                end_at=instant("2026-06-23T08:05+02:00"),
            ),
        ),
        LossHead(code=HeadOfLoss.HARDWARE, amount=Decimal(3_000)),
    ),
)
INDEMNITY: Final = Decimal("171276.71")


def main() -> None:
    """Measure and print."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    print(f"{platform.python_implementation()} {platform.python_version()}, {cores} cores, {sys.platform}")
    assert settle(POLICY, CLAIM, at=AT).total == arithmetic() == INDEMNITY
    ways: dict[str, Callable[[], object]] = {
        "arithmetic": arithmetic,
        "settle": lambda: settle(POLICY, CLAIM, at=AT),
    }
    times: dict[str, list[float]] = {name: [] for name in ways}
    for _ in range(TURNS):
        for name, way in ways.items():
            began = time.process_time()
            for _ in range(CLAIMS):
                way()
            times[name].append(time.process_time() - began)
    base = statistics.median(times["arithmetic"])
    for name, spent in times.items():
        median = statistics.median(spent)
        print(f"  {name:12} {CLAIMS / median:12,.0f} claims/s   ratio {median / base:8.1f}")


def arithmetic() -> Decimal:
    """Compute the indemnity of the claim with its amounts alone."""
    forensics = Decimal(6_000)
    restoration = min(1_500 * Decimal(127) - Decimal(1_000), Decimal(150_000))
    margin = Decimal(320_000) * (1 - Decimal("0.15")) / 365
    interruption = (margin * (21 - Decimal("0.5"))).quantize(CENT, rounding=ROUND_HALF_UP)
    return min(forensics + restoration + interruption, Decimal(250_000))


if __name__ == "__main__":
    main()
