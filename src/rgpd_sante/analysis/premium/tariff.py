# SPDX-License-Identifier: MIT
"""The demonstration tariff: our own values, calibrated only on 288.38 € before tax as the lowest premium.

No insurer publishes a tariff by profession; nothing here is the price of anybody. Every value can be replaced.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Final

import attrs

from rgpd_sante.errors import FactError, shown
from rgpd_sante.facts import several
from rgpd_sante.money import an_amount
from rgpd_sante.vocabulary.proposal import CoverLimit, InsuredActivity, Loading

__all__ = ["DEMONSTRATION", "ActivityFactor", "LimitFactor", "LoadingFactor", "Tariff", "TurnoverBand"]


def _a_factor(_instance: object, attribute: attrs.Attribute[Decimal], value: Decimal) -> None:
    """Check that a field holds a factor: a decimal above zero."""
    if not isinstance(value, Decimal) or not value.is_finite() or value <= 0:
        raise FactError(
            attribute.name,
            given=shown(value),
            expected="a factor as a Decimal above zero",
            attendu="un coefficient supérieur à zéro",
        )


@attrs.frozen(kw_only=True)
class LimitFactor:
    """The factor of a limit of guarantee."""

    limit: CoverLimit
    factor: Decimal = attrs.field(validator=_a_factor)


@attrs.frozen(kw_only=True)
class ActivityFactor:
    """The factor of an activity."""

    activity: InsuredActivity
    factor: Decimal = attrs.field(validator=_a_factor)


@attrs.frozen(kw_only=True)
class TurnoverBand:
    """A band of turnover, in euros; ``top`` is included."""

    top: Decimal = attrs.field(validator=an_amount)
    factor: Decimal = attrs.field(validator=_a_factor)


@attrs.frozen(kw_only=True)
class LoadingFactor:
    """The factor of a circumstance; one below 1 is a reduction."""

    loading: Loading
    factor: Decimal = attrs.field(validator=_a_factor)


@attrs.frozen(kw_only=True)
class Tariff:
    """A tariff: the lowest premium before tax, and the factors by limit, activity, turnover and circumstance.

    What has no factor has no price. A tariff without a factor for a loading cannot be applied to it: all are given.

    Raises:
        FactError: if bands of turnover are not in order, or a loading has no factor.

    Examples:
        >>> DEMONSTRATION.of_limit(CoverLimit.EUR_500_000)
        Decimal('2.10')
        >>> DEMONSTRATION.of_activity(InsuredActivity.CLINIC) is None
        True
    """

    floor: Decimal = attrs.field(validator=an_amount)
    limits: tuple[LimitFactor, ...] = attrs.field(validator=several(LimitFactor))
    activities: tuple[ActivityFactor, ...] = attrs.field(validator=several(ActivityFactor))
    bands: tuple[TurnoverBand, ...] = attrs.field(validator=several(TurnoverBand))
    loadings: tuple[LoadingFactor, ...] = attrs.field(validator=several(LoadingFactor))

    @bands.validator
    def _check_order(
        self, attribute: attrs.Attribute[tuple[TurnoverBand, ...]], value: tuple[TurnoverBand, ...]
    ) -> None:
        tops = [band.top for band in value]
        if tops != sorted(set(tops)):
            raise FactError(
                attribute.name,
                given=shown(", ".join(str(top) for top in tops)),
                expected="bands in order",
                attendu="des tranches dans l’ordre",
            )

    @loadings.validator
    def _check_loadings(
        self, attribute: attrs.Attribute[tuple[LoadingFactor, ...]], value: tuple[LoadingFactor, ...]
    ) -> None:
        if sorted(one.loading for one in value) != sorted(Loading):
            raise FactError(
                attribute.name,
                given=f"{len(value)} coefficients",
                expected="one factor for each loading",
                attendu="un coefficient pour chaque majoration",
            )

    def of_limit(self, limit: CoverLimit) -> Decimal | None:
        """Give the factor of a limit, or ``None``."""
        return next((one.factor for one in self.limits if one.limit is limit), None)

    def of_activity(self, activity: InsuredActivity) -> Decimal | None:
        """Give the factor of an activity, or ``None``."""
        return next((one.factor for one in self.activities if one.activity is activity), None)

    def of_turnover(self, turnover: Decimal) -> Decimal | None:
        """Give the factor of a turnover, or ``None`` above the last band."""
        return next((band.factor for band in self.bands if turnover <= band.top), None)

    def of_loading(self, loading: Loading) -> Decimal:
        """Give the factor of a circumstance."""
        return next(one.factor for one in self.loadings if one.loading is loading)


def _factors(values: dict[Loading, str]) -> tuple[LoadingFactor, ...]:
    return tuple(LoadingFactor(loading=loading, factor=Decimal(factor)) for loading, factor in values.items())


DEMONSTRATION: Final = Tariff(
    floor=Decimal("288.38"),
    limits=(
        LimitFactor(limit=CoverLimit.EUR_100_000, factor=Decimal("1.00")),
        LimitFactor(limit=CoverLimit.EUR_250_000, factor=Decimal("1.55")),
        LimitFactor(limit=CoverLimit.EUR_500_000, factor=Decimal("2.10")),
        LimitFactor(limit=CoverLimit.EUR_1_000_000, factor=Decimal("2.90")),
    ),
    # midwives and other activities have no factor in the reference: they have no price here either
    activities=(
        ActivityFactor(activity=InsuredActivity.GENERAL_PRACTITIONER, factor=Decimal("1.00")),
        ActivityFactor(activity=InsuredActivity.SPECIALIST, factor=Decimal("1.10")),
        ActivityFactor(activity=InsuredActivity.DENTAL_SURGEON, factor=Decimal("1.15")),
        ActivityFactor(activity=InsuredActivity.NURSE, factor=Decimal("1.00")),
        ActivityFactor(activity=InsuredActivity.OTHER_PARAMEDICAL, factor=Decimal("1.00")),
        ActivityFactor(activity=InsuredActivity.PHARMACY, factor=Decimal("1.60")),
        ActivityFactor(activity=InsuredActivity.LABORATORY, factor=Decimal("2.50")),
    ),
    bands=(
        TurnoverBand(top=Decimal(200_000), factor=Decimal("1.00")),
        TurnoverBand(top=Decimal(500_000), factor=Decimal("1.20")),
        TurnoverBand(top=Decimal(1_000_000), factor=Decimal("1.45")),
        TurnoverBand(top=Decimal(2_000_000), factor=Decimal("1.80")),
        TurnoverBand(top=Decimal(5_000_000), factor=Decimal("2.40")),
        TurnoverBand(top=Decimal(10_000_000), factor=Decimal("3.50")),
    ),
    loadings=_factors(
        {
            Loading.NO_BEARABLE_DOWNTIME: "1.05",
            Loading.ONLINE_SALES: "1.15",
            Loading.THIRD_PARTY_CONTENT: "1.05",
            Loading.WEEKLY_BACKUPS: "1.10",
            Loading.NO_OFFLINE_COPY: "1.25",
            Loading.NO_RESTORE_TEST: "1.10",
            Loading.ANTIVIRUS_ONLY: "1.10",
            Loading.PARTIAL_MULTIFACTOR: "1.25",
            Loading.NO_MULTIFACTOR: "1.50",
            Loading.LATE_PATCHES: "1.15",
            Loading.PATCH_DELAY_NOT_KNOWN: "1.15",
            Loading.ISOLATED_UNSUPPORTED_SYSTEMS: "1.10",
            Loading.CONNECTED_UNSUPPORTED_SYSTEMS: "1.30",
            Loading.SOME_DEVICES_ENCRYPTED: "1.05",
            Loading.NO_DEVICE_ENCRYPTED: "1.10",
            Loading.SERVERS_NOT_ENCRYPTED: "1.05",
            Loading.WEAK_PASSWORDS: "1.10",
            Loading.MIXED_USE: "1.05",
            Loading.HEALTH_CARD_MISUSE: "1.05",
            Loading.NOBODY_FOR_IT: "1.15",
            Loading.NO_PROVIDER_CLAUSES: "1.05",
            Loading.NO_GOVERNANCE: "1.05",
            Loading.NO_TRAINING: "1.10",
            Loading.CONTINUITY_PLAN: "0.95",
            Loading.ONE_PAST_INCIDENT: "1.25",
        }
    ),
)
