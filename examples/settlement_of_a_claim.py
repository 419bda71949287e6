# SPDX-License-Identifier: MIT
"""Settle the claim of a physician struck by a ransomware, and read what is paid, what is not, and why."""

from datetime import date
from decimal import Decimal

from rgpd_sante import Answer, Claim, Territory, brochure_policy, instant, label, settle
from rgpd_sante.documents.numbers import euros
from rgpd_sante.insurance import InterruptionLoss, LossHead
from rgpd_sante.vocabulary.insurance import HeadOfLoss

policy = brochure_policy(Decimal(250_000), effect=date(2026, 1, 1), territory=Territory.METROPOLE)
claim = Claim(
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
settlement = settle(policy, claim, at=instant("2026-07-01T09:00+02:00"))

print(f"Préjudice : {euros(settlement.gross)} ; indemnité : {euros(settlement.total)}")
for head in settlement.heads:
    print(f"{label(head.head)} : {euros(head.accepted)} acceptés sur {euros(head.gross)}")
    for refusal in head.refusals:
        print(f"    {euros(refusal.amount)} refusés. {refusal.explanation} ({refusal.citations[0].short})")
for cut in settlement.cuts:
    print(f"{label(cut.guarantee)} : {euros(cut.amount)} retranchés. {cut.explanation}")
