# SPDX-License-Identifier: MIT
"""The statement of a settlement: heads and gates, each step with its amounts, totals to the cent, what is kept."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Final

from rgpd_sante.analysis.settlement.verdict import Settlement
from rgpd_sante.documents.blocks import Block, Bullets, Callout, CalloutKind, Document, Heading, paragraph
from rgpd_sante.documents.contents.entries import Entry, boxes, ours, told, written
from rgpd_sante.documents.contents.heads import NOTICE, subtitle
from rgpd_sante.documents.contents.law import basis, limit_entries, questions
from rgpd_sante.documents.contents.money_cells import exact
from rgpd_sante.documents.contents.settlement_tables import (
    GATES,
    guarantee_name,
    heads_table,
    kept_table,
    line_table,
    refusals_table,
)
from rgpd_sante.documents.dates import long_date
from rgpd_sante.documents.labels import label
from rgpd_sante.documents.typography import french
from rgpd_sante.facts import Answer
from rgpd_sante.insurance.policy import Policy
from rgpd_sante.law.citation import Verification
from rgpd_sante.law.texts import code_des_assurances, gdpr
from rgpd_sante.law.texts import insurance_contract as law
from rgpd_sante.practice.model import Practice
from rgpd_sante.time.instants import in_zone

__all__ = ["settlement_statement"]

_STANDING: Final = (
    "Ce décompte applique le contrat tel qu’il a été décrit et les faits tels qu’ils sont connus. Il n’engage pas "
    "l’assureur : les conditions du contrat prévalent, puis sa décision et, en cas de désaccord, celle du juge."
)
_ORDER: Final = (
    "L’ordre des étapes fait partie du calcul : la franchise avant la sous-limite, les plafonds du contrat ensuite, la "
    "règle de prime en dernier. Chaque étape est arrondie au centime."
)
_NO_MONEY: Final = "Aucun poste n’est admis : aucune étape ne se calcule."
_LATE: Final = {
    Answer.YES: "Déclaré hors délai",
    Answer.NO: "Pas de retard",
    Answer.UNKNOWN: "Date de déclaration pas encore connue",
}
_OPPOSABLE: Final = {
    Answer.YES: "Oui : le contrat rappelle les règles de prescription",
    Answer.NO: "Non : le contrat ne rappelle pas les règles de prescription",
    Answer.UNKNOWN: "Pas encore connu : vérifier si le contrat rappelle les règles de prescription",
}


def settlement_statement(
    practice: Practice,
    settlement: Settlement,
    *,
    at: datetime,
    policy: Policy | None = None,
    reference: str | None = None,
) -> Document:
    """Lay out a settlement.

    ``at`` is the instant of the document, ``policy`` the contract to name on it, ``reference`` that of the breach or of
    the claim.

    Raises:
        FactError: if ``at`` is naive.

    Examples:
        >>> from datetime import date
        >>> from decimal import Decimal
        >>> from rgpd_sante.analysis.settlement.settle import settle
        >>> from rgpd_sante.insurance.brochure import brochure_policy
        >>> from rgpd_sante.insurance.claim import Claim
        >>> from rgpd_sante.time.instants import instant
        >>> from rgpd_sante.time.zones import Territory
        >>> practice = Practice(name="Cabinet de l’Exemple", territory=Territory.METROPOLE)
        >>> policy = brochure_policy(Decimal(250_000), effect=date(2026, 1, 1), territory=Territory.METROPOLE)
        >>> found = settle(policy, Claim(heads=(), known_on=date(2026, 6, 2)))
        >>> settlement_statement(practice, found, at=instant("2026-07-02T12:00+02:00")).title
        'Décompte de règlement'
    """
    return Document(
        title=french("Décompte de règlement"),
        subtitle=subtitle(practice, at),
        reference=reference,
        date=in_zone(at, practice.territory),
        blocks=(
            Callout(
                kind=CalloutKind.WARNING,
                title=french("Comment lire ce décompte"),
                content=(paragraph(ours(_STANDING)),),
            ),
            Heading(level=1, text=french("En résumé")),
            boxes((*_contract(policy), *_summary(settlement))),
            *_heads(settlement),
            Heading(level=1, text=french("Calcul, étape par étape")),
            *_steps(settlement),
            *_kept(settlement),
            Heading(level=1, text=french("Délais")),
            boxes(_clocks(settlement, practice)),
            *_warnings(settlement),
            *_list("Ce qui manque pour être plus sûr", questions(settlement.missing)),
        ),
        notice=NOTICE,
    )


def _contract(policy: Policy | None) -> tuple[Entry, ...]:
    if policy is None:
        return ()
    return (told("Assureur", policy.parties.insurer), told("Numéro du contrat", policy.reference))


def _summary(settlement: Settlement) -> Iterator[Entry]:
    yield written("Perte réclamée", exact(settlement.gross))
    yield written("Indemnité", exact(settlement.total))
    yield written("Reste à la charge de l’assuré", exact(settlement.uncovered))
    yield written("Reste du plafond de l’année après ce sinistre", exact(settlement.remaining_aggregate))
    if settlement.recourse:
        unsure = Verification.UNVERIFIED.label
        yield written(
            "Payé aux tiers malgré la déchéance",
            f"{exact(settlement.recourse)} ; l’assureur peut le réclamer à l’assuré ({unsure})",
        )


def _heads(settlement: Settlement) -> Iterator[Block]:
    yield Heading(level=1, text=french("Postes réclamés"))
    if not settlement.heads:
        yield paragraph(ours("Aucun poste n’est réclamé."))
        return
    yield heads_table(settlement.heads, settlement.gross)
    yield paragraph(ours(f"Examens, dans l’ordre : {' ; '.join(GATES)}. Le premier qui refuse donne le motif."))
    if settlement.refusals:
        yield Heading(level=2, text=french("Refus, motifs et fondements"))
        yield refusals_table(settlement.refusals)


def _steps(settlement: Settlement) -> Iterator[Block]:
    if not settlement.lines:
        yield paragraph(ours(_NO_MONEY))
        return
    yield paragraph(ours(_ORDER))
    for line in settlement.lines:
        yield Heading(level=2, text=guarantee_name(line.guarantee, line.part))
        yield line_table(line)


def _kept(settlement: Settlement) -> Iterator[Block]:
    yield Heading(level=1, text=french("Ce que l’assuré garde"))
    if settlement.refusals or settlement.cuts:
        yield kept_table(settlement)
    else:
        yield paragraph(ours("Rien : toute la perte réclamée est indemnisée."))


def _clocks(settlement: Settlement, practice: Practice) -> Iterator[Entry]:
    territory = practice.territory
    notice, complaint = settlement.notice_limit, settlement.complaint
    yield from _named("Déclaration à l’assureur", limit_entries(notice, territory))
    yield written("Déclaration à l’assureur : situation", _LATE[settlement.late])
    if complaint.limit is not None:
        yield from _named("Plainte", limit_entries(complaint.limit, territory))
    yield written("Plainte : situation", label(complaint.timing))
    if complaint.elapsed_hours is not None:
        hours = str(complaint.elapsed_hours).replace(".", ",")
        yield written("Plainte : temps écoulé depuis la connaissance de l’atteinte", f"{hours} heures")
    if settlement.gdpr_limit is not None:
        yield from _named("Notification à la CNIL", limit_entries(settlement.gdpr_limit, territory))
    yield written("Prescription : dernier jour", long_date(settlement.limitation_day))
    yield written("Prescription opposable par l’assureur", _OPPOSABLE[settlement.limitation_opposable])
    cited = (code_des_assurances.L_113_2_4, code_des_assurances.L_12_10_1, gdpr.ART_33_1, law.L_114_1, law.R_112_1)
    yield Entry(label="Fondement", value=basis(cited))


def _named(what: str, entries: Sequence[Entry]) -> Iterator[Entry]:
    """Say of which clock each end is."""
    for entry in entries:
        yield Entry(label=f"{what} : {entry.label[:1].lower()}{entry.label[1:]}", value=entry.value)


def _warnings(settlement: Settlement) -> Iterator[Block]:
    if not settlement.warnings:
        return
    yield Heading(level=1, text="Avertissements")
    yield Bullets(
        items=tuple(
            paragraph(ours(warned.text), *(("\n", *basis(warned.citations).content) if warned.citations else ()))
            for warned in settlement.warnings
        )
    )


def _list(title: str, texts: Sequence[str]) -> Iterator[Block]:
    if texts:
        yield Heading(level=1, text=french(title))
        yield Bullets(items=tuple(paragraph(ours(text)) for text in texts))
