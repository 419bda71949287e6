# SPDX-License-Identifier: MIT
"""Administrative fines: the figure of the brochure, the legal maxima, the starting ranges of the guidelines."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Final

import attrs

from rgpd_sante.analysis.penalties.amounts import Ceiling, Indication, Simplification
from rgpd_sante.analysis.penalties.facts import Infringement
from rgpd_sante.analysis.penalties.line import LineCode, PenaltyLine
from rgpd_sante.analysis.penalties.provision import TierFound, tier_of
from rgpd_sante.analysis.penalties.ranges import anchored_range, legal_maximum, linked_maximum, starting_range
from rgpd_sante.analysis.penalties.situation import Situation
from rgpd_sante.analysis.words import euros, percent
from rgpd_sante.facts import Answer
from rgpd_sante.law.citation import Citation, Verification
from rgpd_sante.law.texts import edpb_fines, gdpr, lil_sanctions
from rgpd_sante.vocabulary.penalties import Insurability

__all__ = ["Charge", "administrative_lines", "brochure_line", "ceiling_before_gdpr", "charges", "combined_range"]

BROCHURE_RATE: Final = Decimal("0.02")
_BROCHURE_MISREADS: Final = (
    "La brochure prend pour l’amende 2 % du chiffre d’affaires du cabinet. Dans le règlement, 2 % est une des deux "
    "branches d’un plafond, le montant le plus élevé étant retenu, et se calcule sur le chiffre d’affaires mondial de "
    "l’entreprise."
)
_ZERO: Final = Indication(low=Decimal(0), high=Decimal(0))


@attrs.frozen(kw_only=True)
class Charge:
    """An infringement with its tier."""

    infringement: Infringement
    found: TierFound


def brochure_line(at: Situation) -> PenaltyLine | None:
    """Tell the figure of the brochure, 2 % of the turnover of the practice, for what it is: a simplification."""
    if at.own_turnover is None:
        return None
    amount = Simplification(value=BROCHURE_RATE * at.own_turnover)
    return PenaltyLine(
        code=LineCode.BROCHURE,
        about="Estimation de la brochure, sans valeur juridique",
        steps=(
            f"{percent(BROCHURE_RATE)} × {euros(at.own_turnover)} = {euros(amount.value)}.",
            _BROCHURE_MISREADS,
        ),
        citations=(gdpr.ART_83_4,),
        insurability=Insurability.CONTESTED,
        amount=amount,
        first_day=gdpr.APPLICABLE_FROM,
    )


def charges(infringements: tuple[Infringement, ...], at: Situation) -> tuple[tuple[Charge, ...], tuple[str, ...]]:
    """Give each infringement its tier, and leave out, with the reason, what is none.

    Raises:
        UnmappedProvisionError: if no list of art. 83 names a provision.
    """
    kept: list[Charge] = []
    warnings: list[str] = []
    for infringement in infringements:
        # Conseil d'État, 22 July 2022, n° 449694: no duty to notify the CNIL of what the CNIL itself revealed
        if infringement.provision.article == _NOTIFICATION and infringement.found_by_cnil is Answer.YES:
            warnings.append(
                f"{infringement.provision.short} : écarté, la CNIL a elle-même révélé la violation (Conseil d’État, "
                "22 juillet 2022, n° 449694)."
            )
            continue
        kept.append(Charge(infringement=infringement, found=tier_of(infringement.provision, on=at.day)))
    return tuple(kept), tuple(warnings)


_NOTIFICATION: Final = 33


def administrative_lines(charged: tuple[Charge, ...], at: Situation) -> Iterator[PenaltyLine]:
    """Yield the legal maxima, then the starting ranges, each with its steps.

    The State is not fined (LIL art. 20): there is no line then. Without a turnover, the maxima are those of art. 83
    that hold whatever it is, at least.
    """
    if at.state is Answer.YES or not charged:
        return
    groups = _groups(charged)
    linked = {name: members for name, members in groups.items() if len(members) > 1}
    yield from (_ceiling(charge, at) for charge in charged)
    yield from (_linked_ceiling(name, members, at) for name, members in linked.items())
    if len(groups) > 1:
        yield _added_ceilings(list(groups.values()), at)
    # the guidelines speak of undertakings, and adjust to a turnover
    if at.undertaking is Answer.NO or at.turnover is None or edpb_fines.SIZE_BANDS.in_force(at.day) is None:
        return
    for charge in charged:
        yield from _ranges(charge, at, at.turnover)
    yield from (_linked_range(name, members, at, at.turnover) for name, members in linked.items())
    yield _combined(list(groups.values()), at, at.turnover)


def ceiling_before_gdpr(at: Situation) -> PenaltyLine | None:
    """Tell the ceiling of the law of 1978 for a decision before the GDPR, where the day is so old."""
    dated = lil_sanctions.CEILING_BEFORE_GDPR.in_force(at.day)
    if dated is None:
        return None
    first, again = dated.value
    return PenaltyLine(
        code=LineCode.CEILING_BEFORE_GDPR,
        about="Sanction pécuniaire de la CNIL avant le RGPD",
        steps=(f"Plafond : {euros(first)}, {euros(again)} en cas de réitération.",),
        citations=(dated.citation,),
        insurability=Insurability.CONTESTED,
        amount=Ceiling(value=again),
        first_day=dated.first_day,
        verification=dated.verification,
    )


def combined_range(groups: list[tuple[Charge, ...]], turnover: Decimal, at: Situation) -> Indication:
    """Sum the ranges inside each group, cap each group, add the groups (guidelines, step 1 and art. 83(3))."""
    total = _ZERO
    for members in groups:
        cap = linked_maximum([member.found.tier for member in members], turnover, on=at.day, undertaking=at.undertaking)
        inside = _ZERO
        for member in members:
            inside += _weighed(member, turnover, at)
        total += inside.capped(cap)
    return total


def _groups(charged: tuple[Charge, ...]) -> dict[str, tuple[Charge, ...]]:
    """Gather linked infringements; one without a group is a conduct of its own."""
    gathered: dict[str, list[Charge]] = {}
    for rank, charge in enumerate(charged):
        # a number in brackets is no name that a person gives to a group
        gathered.setdefault(charge.infringement.linked_group or f"[{rank}]", []).append(charge)
    return {name: tuple(members) for name, members in gathered.items()}


def _base(at: Situation) -> Decimal:
    return Decimal(0) if at.turnover is None else at.turnover


def _ceiling(charge: Charge, at: Situation) -> PenaltyLine:
    tier, turnover = charge.found.tier, _base(at)
    dated = gdpr.FINE_CEILINGS.at(at.day)
    law = dated.value[tier.value]
    amount = legal_maximum(tier, turnover, on=at.day, undertaking=at.undertaking)
    return PenaltyLine(
        code=LineCode.LEGAL_CEILING,
        about=charge.infringement.provision.short,
        steps=(charge.found.reason, _ceiling_step(law.static, law.rate, amount, at)),
        citations=tuple(dict.fromkeys((charge.found.citation, dated.citation, *_french(at)))),
        insurability=Insurability.CONTESTED,
        amount=amount,
        first_day=dated.first_day,
    )


def _ceiling_step(static: Decimal, rate: Decimal, amount: Ceiling, at: Situation) -> str:
    if at.undertaking is Answer.NO:
        return f"Pas une entreprise : le montant fixe seul, {euros(static)}."
    if at.turnover is None:
        return f"Chiffre d’affaires inconnu : au moins {euros(static)}, davantage au-delà de 500 millions d’euros."
    share = euros(rate * at.turnover)
    return (
        f"Le plus élevé de {euros(static)} et de {percent(rate)} × {euros(at.turnover)} = {share} : "
        f"{euros(amount.value)}."
    )


def _french(at: Situation) -> tuple[Citation, ...]:
    dated = lil_sanctions.ORDINARY.in_force(at.day)
    return () if dated is None else (dated.citation,)


def _linked_ceiling(name: str, members: tuple[Charge, ...], at: Situation) -> PenaltyLine:
    amount = linked_maximum([member.found.tier for member in members], _base(at), on=at.day, undertaking=at.undertaking)
    return PenaltyLine(
        code=LineCode.LINKED_CEILING,
        about=f"Manquements liés, « {name} » : {_named(members)}",
        steps=(f"Opérations identiques ou liées : plafond du manquement le plus grave, {euros(amount.value)}.",),
        citations=(gdpr.ART_83_3,),
        insurability=Insurability.CONTESTED,
        amount=amount,
        first_day=gdpr.APPLICABLE_FROM,
    )


def _added_ceilings(groups: list[tuple[Charge, ...]], at: Situation) -> PenaltyLine:
    caps = [
        linked_maximum([member.found.tier for member in members], _base(at), on=at.day, undertaking=at.undertaking)
        for members in groups
    ]
    total = caps[0]
    for cap in caps[1:]:
        total += cap
    linked = max(caps, key=lambda cap: cap.value)
    sum_in_words = " + ".join(euros(cap.value) for cap in caps)
    return PenaltyLine(
        code=LineCode.ADDED_CEILINGS,
        about="Ensemble des conduites distinctes, en théorie",
        steps=(
            f"Chaque conduite distincte a son plafond : {sum_in_words} = {euros(total.value)}.",
            f"Si toutes étaient tenues pour liées, le plafond serait de {euros(linked.value)} (art. 83, § 3).",
        ),
        citations=(gdpr.ART_83_3, edpb_fines.CONCURRENCE),
        insurability=Insurability.CONTESTED,
        amount=total,
        first_day=gdpr.APPLICABLE_FROM,
    )


def _weighed(charge: Charge, turnover: Decimal, at: Situation) -> Indication:
    """Give the range of one charge after the factors that the caller weighs, within its own maximum (steps 3 and 4)."""
    wide = starting_range(charge.found.tier, charge.infringement.seriousness, turnover, on=at.day).amount
    times = charge.infringement.multiplier
    moved = Indication(low=wide.low * times, high=wide.high * times)
    return moved.capped(legal_maximum(charge.found.tier, turnover, on=at.day, undertaking=at.undertaking))


def _ranges(charge: Charge, at: Situation, turnover: Decimal) -> Iterator[PenaltyLine]:
    infringement, tier = charge.infringement, charge.found.tier
    found = starting_range(tier, infringement.seriousness, turnover, on=at.day)
    maximum = legal_maximum(tier, turnover, on=at.day, undertaking=at.undertaking).value
    (least, most), band = found.shares, found.band
    amount = _weighed(charge, turnover, at)
    size = "sans ajustement de taille" if band.top is None else f"facteur de {percent(band.low)} à {percent(band.high)}"
    steps = [
        f"Gravité : de {percent(least)} à {percent(most)} du plafond de {euros(maximum)} ; taille : {size}.",
        f"Bas : {euros(maximum)} × {percent(least)} × {percent(band.low)} = {euros(found.amount.low)}.",
        f"Haut : {euros(maximum)} × {percent(most)} × {percent(band.high)} = {euros(found.amount.high)}.",
    ]
    if infringement.multiplier != 1:
        steps.append(
            f"Autres circonstances, coefficient donné par l’utilisateur : × {percent(infringement.multiplier)}, dans "
            f"la limite du plafond : de {euros(amount.low)} à {euros(amount.high)}."
        )
    if found.verification is not Verification.VERIFIED:
        steps.append("Les facteurs de cette tranche de chiffre d’affaires ne sont pas vérifiés.")
    yield _indication(LineCode.STARTING_RANGE, infringement.provision.short, tuple(steps), amount, found.verification)
    if infringement.starting_amount is not None:
        anchored = anchored_range(infringement.starting_amount, turnover, on=at.day)
        step = (
            f"Montant de départ choisi : {euros(infringement.starting_amount)}, ajusté par le {size} : "
            f"de {euros(anchored.low)} à {euros(anchored.high)}."
        )
        yield _indication(LineCode.ANCHORED_RANGE, infringement.provision.short, (step,), anchored, found.verification)


def _linked_range(name: str, members: tuple[Charge, ...], at: Situation, turnover: Decimal) -> PenaltyLine:
    amount = combined_range([members], turnover, at)
    step = f"Somme des manquements liés, dans la limite du plafond du plus grave : {_from_to(amount)}."
    return _indication(
        LineCode.LINKED_RANGE,
        f"Manquements liés, « {name} » : {_named(members)}",
        (step,),
        amount,
        _least_sure(members, turnover, at),
        extra=(gdpr.ART_83_3,),
    )


def _combined(groups: list[tuple[Charge, ...]], at: Situation, turnover: Decimal) -> PenaltyLine:
    amount = combined_range(groups, turnover, at)
    members = tuple(member for group in groups for member in group)
    return _indication(
        LineCode.COMBINED_RANGE,
        "Ensemble des manquements",
        (f"Somme à l’intérieur de chaque groupe, plafonnée, puis addition des groupes : {_from_to(amount)}.",),
        amount,
        _least_sure(members, turnover, at),
        extra=(gdpr.ART_83_3,),
    )


def _indication(
    code: LineCode,
    about: str,
    steps: tuple[str, ...],
    amount: Indication,
    verification: Verification,
    *,
    extra: tuple[Citation, ...] = (),
) -> PenaltyLine:
    return PenaltyLine(
        code=code,
        about=about,
        steps=steps,
        citations=(edpb_fines.SERIOUSNESS, edpb_fines.SIZE, *extra),
        insurability=Insurability.CONTESTED,
        amount=amount,
        first_day=edpb_fines.ADOPTED,
        verification=verification,
    )


def _least_sure(members: tuple[Charge, ...], turnover: Decimal, at: Situation) -> Verification:
    found = {
        starting_range(member.found.tier, member.infringement.seriousness, turnover, on=at.day).verification
        for member in members
    }
    return Verification.UNVERIFIED if Verification.UNVERIFIED in found else Verification.VERIFIED


def _from_to(amount: Indication) -> str:
    return f"de {euros(amount.low)} à {euros(amount.high)}"


def _named(members: tuple[Charge, ...]) -> str:
    return " ; ".join(member.infringement.provision.short for member in members)
