# SPDX-License-Identifier: MIT
"""The tables of the guarantees of a policy: sub-limits, deductibles, what they pay, triggers, the complaint."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from types import MappingProxyType
from typing import Final, assert_never

from rgpd_sante.analysis.words import percent
from rgpd_sante.documents.blocks import Emphasis, Paragraph, Strong, Table, paragraph
from rgpd_sante.documents.contents.entries import UNKNOWN, ours
from rgpd_sante.documents.contents.guarantees_details import length
from rgpd_sante.documents.contents.law import delay_text
from rgpd_sante.documents.labels import label
from rgpd_sante.documents.numbers import euros
from rgpd_sante.documents.typography import french
from rgpd_sante.facts import Answer
from rgpd_sante.insurance.policy import Policy
from rgpd_sante.insurance.taxonomy import FREE_OF_COMPLAINT, LIABILITIES
from rgpd_sante.insurance.terms import CoverTerms, Deductible
from rgpd_sante.law.delay import Hours
from rgpd_sante.law.parameter import Dated
from rgpd_sante.vocabulary.insurance import (
    DeductibleKind,
    DeductibleMode,
    Guarantee,
    LopmiScope,
)

__all__ = ["complaint_table", "objects_table", "terms_table"]

_OBJECTS: Final[Mapping[Guarantee, str]] = MappingProxyType(
    {
        Guarantee.IT_FORENSICS: "Recherche de l’origine et de l’étendue de l’incident par un expert.",
        Guarantee.LEGAL_EXPENSES: "Conseil juridique après l’incident ; pas la défense pénale.",
        Guarantee.WEB_MONITORING: "Mois de surveillance d’internet.",
        Guarantee.NOTIFICATION_SUPPORT: "Coût par personne prévenue et centre d’appel.",
        Guarantee.DATA_RESTORATION: "Coût pour restaurer ou ressaisir les données et décontaminer ; ni la valeur des "
        "données, ni une amélioration.",
        Guarantee.BUSINESS_INTERRUPTION: "Marge brute perdue et frais supplémentaires, pendant la période "
        "d’indemnisation.",
        Guarantee.CYBER_EXTORTION: "Rançon payée avec l’accord préalable de l’assureur, en euros le jour du paiement.",
        Guarantee.PUBLIC_RELATIONS: "Honoraires d’agence, pour une durée limitée.",
        Guarantee.ADMIN_INVESTIGATION: "Honoraires d’avocat et d’expert dans une enquête de la CNIL ; ni l’ARS, ni "
        "l’ordre, ni la DGCCRF ne sont nommés.",
        Guarantee.PCI_PENALTIES: "Pénalités de la banque ou du réseau de cartes, pour un assuré tenu par PCI-DSS.",
        Guarantee.DATA_LIABILITY: "Dommages dus aux tiers, jugés ou transigés avec l’accord de l’assureur, et défense "
        "civile.",
        Guarantee.MEDIA_LIABILITY: "Diffamation, vie privée, propriété intellectuelle : le site seul, pas les réseaux "
        "sociaux sauf clause écrite.",
        Guarantee.CRISIS_COORDINATION: "Coordinateur de crise joignable 24 h sur 24, en nature.",
    }
)
_USED: Final[Mapping[DeductibleKind, tuple[str, ...]]] = MappingProxyType(
    {
        DeductibleKind.NONE: (),
        DeductibleKind.FIXED: ("amount",),
        DeductibleKind.PERCENT: ("rate", "minimum", "maximum"),
        DeductibleKind.RELATIVE: ("amount",),
    }
)
_NOTHING: Final = paragraph("—")


def terms_table(policy: Policy, guarantees: Sequence[Guarantee], caption: str) -> Table:
    """Lay out guarantees, insured or not: sub-limits, deductible, share of the insured."""
    return Table(
        caption=french(caption),
        headers=(
            "Garantie",
            "Souscrite",
            french("Sous-limite par sinistre"),
            french("Sous-limite par année"),
            "Franchise",
            french("Quote-part de l’assuré"),
        ),
        rows=tuple(_row(policy, one) for one in guarantees),
        widths=(6, 3, 4, 4, 5, 4),
    )


def _row(policy: Policy, guarantee: Guarantee) -> tuple[Paragraph, ...]:
    terms = policy.terms_of(guarantee)
    name = paragraph(Strong(text=label(guarantee)))
    if terms is None:
        return (name, paragraph(Strong(text="Non")), *([_NOTHING] * 4))
    return (
        name,
        paragraph("Oui"),
        _sublimit(terms, terms.sublimit, policy.limit_claim),
        _sublimit(terms, terms.yearly_sublimit, policy.limit_year),
        paragraph(ours(_kept(policy, terms))),
        paragraph(percent(terms.insured_share) if terms.insured_share else "Aucune"),
    )


def _sublimit(terms: CoverTerms, sublimit: Decimal | None, limit: Decimal) -> Paragraph:
    if sublimit is not None:
        return paragraph(euros(sublimit))
    if terms.outside_limit is Answer.YES:
        return paragraph(ours("Aucune indiquée, hors des limites du contrat"))
    return paragraph(ours(f"{euros(limit)} (limite du contrat)"))


def _kept(policy: Policy, terms: CoverTerms) -> str:
    lines = [_deductible(terms.deductible)]
    if policy.deductible_mode is DeductibleMode.SINGLE:
        own = terms.deductible.kind is not DeductibleKind.NONE
        lines = ["Franchise unique du contrat", *((f"Sans effet : {lines[0]}",) if own else ())]
    unused = _unused(terms.deductible)
    if unused:
        lines.append(f"Indiqué, sans effet : {unused}")
    if terms.interruption is not None and terms.interruption.waiting_hours:
        waiting = terms.interruption
        lines.append(f"{label(waiting.waiting_mode)} : {length(waiting.waiting_hours, 'heure')}")
    return "\n".join(lines)


def _deductible(deductible: Deductible) -> str:
    match deductible.kind:
        case DeductibleKind.NONE:
            return "Aucune"
        case DeductibleKind.FIXED | DeductibleKind.RELATIVE:
            kind = label(deductible.kind).removeprefix("Franchise ")
            return f"{euros(deductible.amount or Decimal(0))} ({kind})"
        case DeductibleKind.PERCENT:
            bounds = (("au moins", deductible.minimum), ("au plus", deductible.maximum))
            told = [f"{word} {euros(amount)}" for word, amount in bounds if amount is not None]
            return ", ".join((f"{percent(deductible.rate or Decimal(0))} de la perte", *told))
        case _:
            assert_never(deductible.kind)


def _unused(deductible: Deductible) -> str:
    """Name what stands beside a deductible and that its kind does not use."""
    held = {
        "amount": ("montant", deductible.amount, euros),
        "rate": ("taux", deductible.rate, percent),
        "minimum": ("minimum", deductible.minimum, euros),
        "maximum": ("maximum", deductible.maximum, euros),
    }
    used = _USED[deductible.kind]
    return ", ".join(
        f"{word} {write(value)}"
        for name, (word, value, write) in held.items()
        if value is not None and name not in used
    )


def objects_table(policy: Policy, guarantees: Sequence[Guarantee], caption: str) -> Table:
    """Lay out subscribed guarantees: what they pay, what triggers them, whether the limits of the policy hold them."""
    return Table(
        caption=french(caption),
        headers=("Garantie", "Ce qu’elle paie", french("Déclenchement"), "Limites du contrat"),
        rows=tuple(
            (
                paragraph(Strong(text=label(terms.guarantee))),
                paragraph(ours(_OBJECTS[terms.guarantee])),
                paragraph(label(terms.basis)),
                _inside(terms.outside_limit),
            )
            for terms in policy.terms
            if terms.guarantee in guarantees
        ),
        widths=(5, 9, 5, 5),
    )


def _inside(outside: Answer) -> Paragraph:
    match outside:
        case Answer.YES:
            return paragraph(ours("En plus des limites, sans les user"))
        case Answer.NO:
            return paragraph("Comprise dans les limites")
        case Answer.UNKNOWN:
            return paragraph(Emphasis(text=french(UNKNOWN)))
        case _:
            assert_never(outside)


def complaint_table(policy: Policy, rule: Dated[Hours]) -> Table:
    """Tell for each guarantee whether the complaint of L.12-10-1 conditions it."""
    return Table(
        caption=french("Plainte et paiement, garantie par garantie, si le sinistre vient d’une attaque"),
        headers=("Garantie", french("Service d’assistance de crise"), french("Plainte nécessaire au paiement")),
        rows=tuple(
            (
                paragraph(Strong(text=label(terms.guarantee))),
                paragraph(label(terms.assistance)),
                paragraph(ours(_needed(policy, terms, rule))),
            )
            for terms in policy.terms
        ),
        widths=(6, 4, 10),
    )


def _needed(policy: Policy, terms: CoverTerms, rule: Dated[Hours]) -> str:
    if terms.guarantee in FREE_OF_COMPLAINT:
        return "Non : la défense devant une autorité ne répare pas un dommage de l’attaque (analyse)."
    if terms.assistance is Answer.YES and policy.assistance_exempt is not Answer.NO:
        sure = policy.assistance_exempt is Answer.YES
        return (
            "Non, d’après le contrat." if sure else "Pas encore connu : tenue pour non nécessaire, à faire confirmer."
        )
    if terms.guarantee in LIABILITIES and policy.lopmi_scope is LopmiScope.DAMAGE:
        return "Incertain : tenue pour non nécessaire, mais aucune décision ne tranche et l’assureur peut refuser."
    return f"Oui, dans les {delay_text(rule.value)}."
