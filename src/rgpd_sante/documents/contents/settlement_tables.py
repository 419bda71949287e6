# SPDX-License-Identifier: MIT
"""The tables of a statement of settlement: heads, refusals with their gate, the steps of a guarantee, what is kept."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from types import MappingProxyType
from typing import Final

from rgpd_sante.analysis.settlement.verdict import GuaranteeLine, HeadVerdict, Refusal, Settlement
from rgpd_sante.documents.blocks import Paragraph, Strong, Table, paragraph
from rgpd_sante.documents.contents.entries import ours
from rgpd_sante.documents.contents.law import basis
from rgpd_sante.documents.contents.money_cells import money
from rgpd_sante.documents.labels import label
from rgpd_sante.documents.typography import french
from rgpd_sante.vocabulary.insurance import CoverPart, Guarantee, RefusalReason

__all__ = ["GATES", "gate_of", "guarantee_name", "heads_table", "kept_table", "line_table", "refusals_table"]

GATES: Final = (
    "0 validité du contrat",
    "1 garantie souscrite",
    "2 période de garantie",
    "3 passé connu",
    "4 faute intentionnelle",
    "5 exclusions",
    "6 conditions du poste",
    "7 plainte",
    "8 déclaration du sinistre",
)
_RANKS: Final[Mapping[RefusalReason, int | None]] = MappingProxyType(
    {
        RefusalReason.VOID_L113_8: 0,
        RefusalReason.NO_CONTRACT_L112_2: 0,
        RefusalReason.NOT_COVERED: 1,
        RefusalReason.UNINSURABLE_CRIMINAL_FINE: 1,
        RefusalReason.UNINSURABLE_ADMIN_FINE: 1,
        RefusalReason.OUT_OF_PERIOD: 2,
        RefusalReason.TERMINATED: 2,
        RefusalReason.SUSPENDED_L113_3: 2,
        RefusalReason.FACT_AFTER_TERMINATION: 2,
        RefusalReason.CLAIM_TOO_LATE: 2,
        RefusalReason.COVERED_BY_LATER_POLICY: 2,
        RefusalReason.TRIGGER_UNKNOWN: 2,
        RefusalReason.KNOWN_FACT_L124_5: 3,
        RefusalReason.KNOWN_PAST: 3,
        RefusalReason.WILFUL_FAULT_L113_1: 4,
        RefusalReason.EXCLUDED: 5,
        RefusalReason.AUTHORITY_NOT_COVERED: 6,
        RefusalReason.RANSOM_WITHOUT_CONSENT: 6,
        RefusalReason.RANSOM_FORBIDDEN: 6,
        RefusalReason.COMPLAINT_L12_10_1: 7,
        RefusalReason.FORFEITED_L113_2: 8,
        # the durations of an interruption are part of its measure: all gates were passed
        RefusalReason.WAITING_PERIOD: None,
        RefusalReason.BEYOND_INDEMNITY_PERIOD: None,
    }
)
_STEPS: Final = (
    ("S1", "Mesure de la perte admise"),
    ("S2", "Règle proportionnelle de capitaux"),
    ("S3", "Franchise"),
    ("S4", "Quote-part de l’assuré"),
    ("S5", "Sous-limite par sinistre"),
    ("S6", "Sous-limite par année"),
    ("S7", "Plafond par sinistre"),
    ("S8", "Plafond de l’année"),
    ("S9", "Règle proportionnelle de prime"),
)
_ZERO: Final = Decimal("0.00")
_NOBODY: Final = "Aucune garantie"


def gate_of(reason: RefusalReason) -> int | None:
    """Give the rank of the gate that refuses for a reason, ``None`` for a part cut by the measure of the loss.

    Examples:
        >>> gate_of(RefusalReason.COMPLAINT_L12_10_1)
        7
    """
    return _RANKS[reason]


def guarantee_name(guarantee: Guarantee, part: CoverPart) -> str:
    """Name a guarantee, or the civil defence that it pays on top."""
    name = label(guarantee)
    return name if part is CoverPart.MAIN else f"{name}{french(' : ')}{label(part)[:1].lower()}{label(part)[1:]}"


def heads_table(heads: Sequence[HeadVerdict], gross: Decimal) -> Table:
    """Lay out the heads: claimed, accepted, refused, and how far each went through the gates."""
    accepted = sum((head.accepted for head in heads), _ZERO)
    return Table(
        caption=french("Postes réclamés, admis et refusés"),
        headers=("Poste", "Garantie", french("Réclamé"), "Admis", french("Refusé"), "Examens"),
        rows=(
            *(
                (
                    paragraph(label(head.head)),
                    paragraph(_NOBODY if head.guarantee is None else label(head.guarantee)),
                    money(head.gross),
                    money(head.accepted),
                    money(head.gross - head.accepted),
                    paragraph(ours(_passed(head))),
                )
                for head in heads
            ),
            (
                paragraph(Strong(text="Total")),
                paragraph("—"),
                money(gross, strong=True),
                money(accepted, strong=True),
                money(gross - accepted, strong=True),
                paragraph("—"),
            ),
        ),
        widths=(5, 5, 4, 4, 4, 5),
    )


def _passed(head: HeadVerdict) -> str:
    failed = next((rank for rank in (gate_of(one.reason) for one in head.refusals) if rank is not None), None)
    if failed is None:
        return "Tous passés" if not head.refusals else "Tous passés ; durée de l’arrêt limitée"
    if failed == 0:
        return "Refus au premier : 0"
    return f"Passés : 0{'' if failed == 1 else f' à {failed - 1}'} ; refus au {failed}"


def refusals_table(refusals: Sequence[Refusal]) -> Table:
    """Lay out the refusals: the gate, the reason in words, the texts."""
    return Table(
        caption=french("Ce qui est refusé, et pourquoi"),
        headers=("Poste", "Montant", "Examen", "Motif", "Fondement"),
        rows=tuple(
            (
                paragraph(label(one.head)),
                money(one.amount),
                paragraph(ours(_gate(one))),
                paragraph(ours(one.explanation)),
                basis(one.citations),
            )
            for one in refusals
        ),
        widths=(4, 4, 4, 9, 5),
    )


def _gate(refusal: Refusal) -> str:
    rank = gate_of(refusal.reason)
    return "Mesure de l’arrêt" if rank is None else GATES[rank]


def line_table(line: GuaranteeLine) -> Table:
    """Lay out the steps of a guarantee, each with the amount before, what it takes off and the amount after."""
    after = dict(line.steps)
    rows: list[tuple[Paragraph, ...]] = []
    before = line.measured
    for step, name in _STEPS:
        now = after[step]
        taken = before - now
        rows.append(
            (
                paragraph(step),
                paragraph(ours(name)),
                money(before),
                money(taken) if taken else paragraph("—"),
                money(now),
            )
        )
        before = now
    rows.append(
        (
            paragraph("—"),
            paragraph(Strong(text=french("Indemnité"))),
            money(line.measured, strong=True),
            money(line.measured - line.indemnity, strong=True),
            money(line.indemnity, strong=True),
        )
    )
    return Table(
        caption=f"{french('Étapes : ')}{guarantee_name(line.guarantee, line.part)}",
        headers=(french("Étape"), "Objet", "Avant", french("Retiré"), french("Après")),
        rows=tuple(rows),
        widths=(2, 8, 4, 4, 4),
    )


def kept_table(settlement: Settlement) -> Table:
    """Lay out all that the insured keeps, refusals then cuts, down to the total."""
    return Table(
        caption=french("Détail du reste à charge, au centime"),
        headers=("Poste ou garantie", "Motif", french("Précision"), "Montant", "Fondement"),
        rows=(
            *(
                (
                    paragraph(label(one.head)),
                    paragraph(label(one.reason)),
                    paragraph(ours("Refus, détaillé plus haut")),
                    money(one.amount),
                    basis(one.citations),
                )
                for one in settlement.refusals
            ),
            *(
                (
                    paragraph(guarantee_name(cut.guarantee, cut.part)),
                    paragraph(label(cut.cut)),
                    paragraph(ours(cut.explanation)),
                    money(cut.amount),
                    basis(cut.citations),
                )
                for cut in settlement.cuts
            ),
            (
                paragraph(Strong(text="Total")),
                paragraph("—"),
                paragraph("—"),
                money(settlement.uncovered, strong=True),
                paragraph("—"),
            ),
        ),
        widths=(5, 5, 7, 4, 5),
    )
