# SPDX-License-Identifier: MIT
"""What only some guarantees of a policy have, in words: deductibles, hours and days, defence, capital, retroactivity.

*Carence* is not *attente*: each is told with its consequence.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from types import MappingProxyType
from typing import Final, assert_never

from rgpd_sante.analysis.words import several
from rgpd_sante.documents.blocks import Block, Bullets, Heading, Strong, Table, paragraph
from rgpd_sante.documents.contents.entries import Entry, boxes, ours, unknown, written
from rgpd_sante.documents.contents.law import basis
from rgpd_sante.documents.contents.money_cells import money
from rgpd_sante.documents.dates import long_date
from rgpd_sante.documents.labels import label
from rgpd_sante.documents.typography import french
from rgpd_sante.facts import Answer
from rgpd_sante.insurance.policy import Policy
from rgpd_sante.insurance.taxonomy import LIABILITIES
from rgpd_sante.insurance.terms import CapitalRule, CoverTerms, InterruptionTerms
from rgpd_sante.law.citation import Citation
from rgpd_sante.law.texts import insurance_contract as law
from rgpd_sante.vocabulary.insurance import (
    CoverBasis,
    DeductibleKind,
    DeductibleMode,
    Guarantee,
    WaitingMode,
    WindowStart,
)

__all__ = ["details", "length", "triggers_table"]

_TRIGGERS: Final[Mapping[CoverBasis, tuple[str, tuple[Citation, ...]]]] = MappingProxyType(
    {
        CoverBasis.DISCOVERY: (
            (
                "L’atteinte est découverte entre la prise d’effet et la fin de la garantie. Une intrusion plus "
                "ancienne, mais inconnue, est garantie sauf date de rétroactivité."
            ),
            (law.L_112_4,),
        ),
        CoverBasis.CLAIM_MADE: (
            (
                "La première réclamation arrive entre la prise d’effet initiale et la fin de la garantie subséquente, "
                "pour un fait antérieur à la fin du contrat que l’assuré ne connaissait pas à la souscription. Tout le "
                "passé inconnu est repris, par la loi."
            ),
            (law.L_124_5,),
        ),
        CoverBasis.HARMFUL_FACT: (
            (
                "Le fait dommageable survient entre la prise d’effet initiale et la fin du contrat, quelle que soit la "
                "date de la réclamation."
            ),
            (law.L_124_5,),
        ),
        CoverBasis.INVESTIGATION: (
            (
                "L’enquête commence pendant la garantie : c’est la date du premier acte écrit de l’autorité qui compte "
                "(analyse)."
            ),
            (law.L_112_4,),
        ),
    }
)
_DEDUCTIBLES: Final[Mapping[DeductibleKind, str]] = MappingProxyType(
    {
        DeductibleKind.FIXED: "l’assuré garde toujours ce montant ; une perte plus faible reste entière à sa charge.",
        DeductibleKind.PERCENT: "la part se calcule sur la perte, non sur la limite, puis se tient entre le minimum et "
        "le maximum s’il y en a, sans dépasser la perte (non vérifié).",
        DeductibleKind.RELATIVE: "une perte jusqu’au montant n’est pas payée du tout ; une perte plus forte est payée "
        "en entier. À égalité, rien n’est payé : choix de la bibliothèque (analyse), à vérifier dans le contrat.",
    }
)
_DEFENCE: Final = {
    Answer.YES: "Dans la limite : ils l’usent.",
    Answer.NO: "En sus de la limite : payés en plus, sans franchise ni quote-part ni sous-limite (non vérifié).",
    Answer.UNKNOWN: "Pas encore connu ; tenus pour compris dans la limite, par prudence.",
}
_CAPITAL: Final = {
    Answer.YES: "Écartée par le contrat",
    Answer.NO: "Applicable",
    Answer.UNKNOWN: "Pas encore connu ; tenue pour applicable, par prudence",
}
_CAPITAL_RULE: Final = (
    "Si la valeur réelle dépasse la valeur déclarée, l’assuré garde une part de la perte, à proportion, avant la "
    "franchise ; le contrat peut écarter cette règle."
)
_QUALIFYING: Final = (
    "Un arrêt qui ne dépasse pas ce délai n’est pas payé du tout ; au-delà, toute la perte compte, depuis le début de "
    "l’arrêt."
)
_STARTS: Final = {
    WindowStart.AFTER_WAITING: "Après le délai de carence : ses heures ne sont pas prises sur la période",
    WindowStart.INTERRUPTION: "Dès le début de l’interruption : les heures de carence sont prises sur la période",
}
_NOT_READ: Final = "Indiquée ; le texte du contrat dira son effet, que ce tableau ne connaît pas."
_RETROACTIVE: Final[Mapping[CoverBasis, str]] = MappingProxyType(
    {
        CoverBasis.DISCOVERY: "Une intrusion antérieure à ce jour n’est pas garantie.",
        CoverBasis.CLAIM_MADE: "Sans effet : en base réclamation, la loi couvre tout le passé que l’assuré ne "
        "connaissait pas (C. assur., art. L.124-5).",
        CoverBasis.HARMFUL_FACT: _NOT_READ,
        CoverBasis.INVESTIGATION: _NOT_READ,
    }
)


def triggers_table(bases: Sequence[CoverBasis]) -> Table:
    """Tell the rule of time of each trigger."""
    return Table(
        caption=french("Règle de temps de chaque déclenchement"),
        headers=(french("Déclenchement"), french("Ce qui doit arriver, et quand"), "Fondement"),
        rows=tuple(
            (paragraph(Strong(text=label(one))), paragraph(ours(_TRIGGERS[one][0])), basis(_TRIGGERS[one][1]))
            for one in bases
        ),
        widths=(5, 10, 5),
    )


def details(policy: Policy) -> Iterator[Block]:
    """Yield the sections that the guarantees of a policy call for."""
    yield from _deductibles(policy)
    for terms in policy.terms:
        if terms.interruption is not None:
            yield Heading(level=2, text=french("Perte d’exploitation : heures et jours"))
            yield boxes(_interruption(terms.interruption))
    defended = [
        one for one in policy.terms if one.guarantee in LIABILITIES or one.defence_in_limit is not Answer.UNKNOWN
    ]
    if defended:
        yield Heading(level=2, text=french("Frais de défense civile"))
        yield boxes(_defence(one) for one in defended)
    capital = [(one.guarantee, one.capital) for one in policy.terms if one.capital is not None]
    if capital:
        yield Heading(level=2, text=french("Règle proportionnelle de capitaux"))
        yield paragraph(ours(_CAPITAL_RULE), "\n", *basis((law.L_121_5, law.L_111_2)).content)
        yield _capital_table(capital)
    retroactive = [_retroactive(one, one.retroactive_on) for one in policy.terms if one.retroactive_on is not None]
    if retroactive:
        yield Heading(level=2, text=french("Dates de rétroactivité"))
        yield boxes(retroactive)


def _deductibles(policy: Policy) -> Iterator[Block]:
    kinds = {terms.deductible.kind for terms in policy.terms} & set(_DEDUCTIBLES)
    if policy.deductible_mode is DeductibleMode.SINGLE or not kinds:
        return
    yield Heading(level=2, text=french("Franchises en argent : comment elles jouent"))
    yield Bullets(
        items=tuple(paragraph(ours(f"{label(kind)} : {_DEDUCTIBLES[kind]}")) for kind in _DEDUCTIBLES if kind in kinds)
    )


def length(value: Decimal, unit: str) -> str:
    r"""Write a length of a contract, its unit never alone on a line.

    Examples:
        >>> length(Decimal("1.5"), "jour"), length(Decimal(12), "heure")
        ('1,5\xa0jour', '12\xa0heures')
    """
    return french(several(value, unit))


def _interruption(terms: InterruptionTerms) -> Iterator[Entry]:
    days, hours = length(terms.max_days, "jour"), length(terms.waiting_hours, "heure")
    yield written("Période d’indemnisation", f"{days} ; ce qui dépasse n’est pas payé")
    match terms.waiting_mode:
        case WaitingMode.DEDUCTED:
            yield written("Délai de carence", hours)
            if terms.waiting_hours:
                lost = f"La perte de ce délai ({hours}) n’est jamais payée, si long que soit l’arrêt."
                yield written("Effet de la carence", lost)
            yield written("Départ de la période", _STARTS[terms.window_start])
        case WaitingMode.QUALIFYING:
            yield written("Délai d’attente", hours)
            yield written("Effet de l’attente", _QUALIFYING)
            yield written("Départ de la période", "Dès le début de l’arrêt, une fois le délai d’attente dépassé")
        case _:
            assert_never(terms.waiting_mode)


def _defence(terms: CoverTerms) -> Entry:
    name, text = label(terms.guarantee), _DEFENCE[terms.defence_in_limit]
    if terms.defence_in_limit is Answer.UNKNOWN:
        return unknown(name, text)
    if terms.guarantee not in LIABILITIES:
        text = f"{text} Indication sans effet : cette garantie n’a pas de défense civile."
    return written(name, text)


def _capital_table(rules: Sequence[tuple[Guarantee, CapitalRule]]) -> Table:
    return Table(
        caption=french("Valeurs déclarées et réelles"),
        headers=("Garantie", french("Valeur déclarée"), french("Valeur réelle"), french("Règle")),
        rows=tuple(
            (paragraph(label(one)), money(rule.declared), money(rule.actual), paragraph(ours(_CAPITAL[rule.waived])))
            for one, rule in rules
        ),
        widths=(6, 4, 4, 6),
    )


def _retroactive(terms: CoverTerms, since: date) -> Entry:
    return written(label(terms.guarantee), f"{long_date(since)}. {_RETROACTIVE[terms.basis]}")
