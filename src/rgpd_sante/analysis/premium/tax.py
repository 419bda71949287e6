# SPDX-License-Identifier: MIT
"""From net to gross (*HT*, *TTC*) and back: CGI art. 1001 on the due date, and the contribution of property contracts.

With cents, some gross amounts are the premium of no net amount: going back then gives ``None``, never a near value.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Final

import attrs

from rgpd_sante.analysis.premium.cents import product, rate_given, ratio
from rgpd_sante.analysis.words import euros, percent
from rgpd_sante.law.citation import Citation
from rgpd_sante.law.texts import insurance_tax
from rgpd_sante.money import amount_given, to_cent
from rgpd_sante.time.zones import Territory

__all__ = ["Premium", "contribution_on", "net_from_gross", "premium", "tax_rate"]

_NOTHING: Final = Decimal(0)
# where the reference tells the rate; it is silent on the territories that have a tax law of their own
_KNOWN: Final = frozenset(
    {
        Territory.METROPOLE,
        Territory.ALSACE_MOSELLE,
        Territory.GUADELOUPE,
        Territory.MARTINIQUE,
        Territory.GUYANE,
        Territory.LA_REUNION,
        Territory.MAYOTTE,
    }
)


@attrs.frozen(kw_only=True)
class Premium:
    """A premium from net to gross, in euros.

    ``charges`` are those of paying in instalments; they bear the tax like the premium itself.
    """

    due_on: date
    net: Decimal
    charges: Decimal
    tax_rate: Decimal
    tax: Decimal
    contribution: Decimal
    gross: Decimal
    steps: tuple[str, ...]
    citations: tuple[Citation, ...]
    warnings: tuple[str, ...] = ()

    @property
    def taxable(self) -> Decimal:
        """The base of the tax."""
        return self.net + self.charges


def tax_rate(due_on: date, *, territory: Territory = Territory.METROPOLE) -> Decimal:
    """Give the rate of the tax on the due date of a premium; half of it in Guyane.

    Examples:
        >>> tax_rate(date(2026, 1, 1)), tax_rate(date(2026, 1, 1), territory=Territory.GUYANE)
        (Decimal('0.09'), Decimal('0.045'))
    """
    rate = insurance_tax.TAX_RATE.at(due_on).value
    if territory is Territory.GUYANE:
        return product(rate, insurance_tax.GUYANE_SHARE.at(due_on).value)
    return rate


def contribution_on(due_on: date) -> Decimal:
    """Give the flat contribution of a property contract on the due date of its premium.

    Examples:
        >>> contribution_on(date(2018, 1, 1)), contribution_on(date(2026, 1, 1))
        (Decimal('5.90'), Decimal('6.50'))
    """
    return insurance_tax.TERRORISM_CONTRIBUTION.at(due_on).value


def premium(
    net: Decimal,
    *,
    due_on: date,
    territory: Territory = Territory.METROPOLE,
    property_contract: bool = False,
    charge_rate: Decimal = _NOTHING,
) -> Premium:
    """Compute a premium from its net amount.

    Args:
        net: The premium before tax, in euros.
        due_on: The due date: it chooses the rate and the contribution.
        territory: Where the risk is.
        property_contract: Whether the contract holds a cover of property (classes 3 to 9), alone liable for the
            contribution; a cyber cover of liability and pecuniary loss alone is not.
        charge_rate: The charge for paying in instalments, as a share of the net premium.

    Raises:
        FactError: if the amount or the rate is not one.

    Examples:
        >>> found = premium(Decimal("288.38"), due_on=date(2026, 1, 1))
        >>> found.tax, found.gross
        (Decimal('25.95'), Decimal('314.33'))
    """
    charges = to_cent(product(amount_given(net, "net"), rate_given(charge_rate, "charge_rate")))
    rate, contribution = (
        tax_rate(due_on, territory=territory),
        contribution_on(due_on) if property_contract else _NOTHING,
    )
    taxable = net + charges
    tax = to_cent(product(taxable, rate))
    gross = to_cent(taxable + tax + contribution)
    steps = [f"Prime hors taxe : {euros(net)}."]
    citations: list[Citation] = [insurance_tax.TAX_RATE.at(due_on).citation]
    if charges:
        steps.append(f"Frais de fractionnement de {percent(charge_rate)}, soumis à la taxe : {euros(charges)}.")
    steps.append(f"Taxe sur les conventions d’assurances, {percent(rate)} de {euros(taxable)} : {euros(tax)}.")
    if property_contract:
        steps.append(f"Contribution « attentat » du contrat : {euros(contribution)}.")
        citations.append(insurance_tax.TERRORISM_CONTRIBUTION.at(due_on).citation)
    steps.append(f"Prime toutes taxes comprises : {euros(gross)}.")
    return Premium(
        due_on=due_on,
        net=net,
        charges=charges,
        tax_rate=rate,
        tax=tax,
        contribution=contribution,
        gross=gross,
        steps=tuple(steps),
        citations=tuple(citations),
        warnings=()
        if territory in _KNOWN
        else ("Le taux applicable à ce territoire n’est pas vérifié : le taux général est montré.",),
    )


def net_from_gross(
    gross: Decimal,
    *,
    due_on: date,
    territory: Territory = Territory.METROPOLE,
    property_contract: bool = False,
) -> Decimal | None:
    """Find the net amount of a gross one; ``None`` where no amount of cents gives it.

    Raises:
        FactError: if the amount is not one.

    Examples:
        >>> net_from_gross(Decimal("314.33"), due_on=date(2018, 1, 1))
        Decimal('288.38')
        >>> net_from_gross(Decimal("314.33"), due_on=date(2018, 1, 1), property_contract=True)
        Decimal('282.96')
        >>> net_from_gross(Decimal("314.34"), due_on=date(2018, 1, 1)) is None
        True
    """
    taxed = amount_given(gross, "gross") - (contribution_on(due_on) if property_contract else _NOTHING)
    if taxed < 0:
        return None
    rate = tax_rate(due_on, territory=territory)
    # The rounding of the tax moves it by half a cent at most, so that a net amount lies within half a cent of
    # taxed / (1 + rate): the nearest cent is the only candidate.
    net = to_cent(ratio(taxed, 1 + rate))
    return net if net + to_cent(product(net, rate)) == taxed else None
