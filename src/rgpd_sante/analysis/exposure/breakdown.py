# SPDX-License-Identifier: MIT
"""What an exposure answers: the model by its name, each term with its figures, its steps in French and its amount."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from decimal import Decimal
from typing import assert_never

import attrs

from rgpd_sante.analysis.exposure.facts import ExposureFacts
from rgpd_sante.codes import Code
from rgpd_sante.law.citation import Citation, Verification
from rgpd_sante.law.verdict import MissingFact

__all__ = ["Exposure", "ExposureModel", "ExposureTerm", "Figure", "FigureOrigin", "TermCode"]


class ExposureModel(Code):
    """The two models of an exposure."""

    BROCHURE = "brochure"
    UNBUNDLED = "unbundled"

    @property
    def label(self) -> str:
        """The French name, shown wherever the amount is shown."""
        match self:
            case ExposureModel.BROCHURE:
                return "M0, modèle de la brochure"
            case ExposureModel.UNBUNDLED:
                return "M1, modèle dégroupé"
            case _:
                assert_never(self)

    @property
    def double_counts(self) -> bool:
        """Whether the model counts the lost business twice: in the average per record, then in the revenue."""
        return self is ExposureModel.BROCHURE


class TermCode(Code):
    """The terms of the two models."""

    RECORD_COST = "record_cost"
    LOST_REVENUE = "lost_revenue"
    DIRECT_RECORD_COST = "direct_record_cost"
    LOST_MARGIN = "lost_margin"
    FIXED_COSTS = "fixed_costs"


class FigureOrigin(Code):
    """Where a figure of a model comes from."""

    STUDY = "study"
    CHOICE = "choice"
    GIVEN = "given"


@attrs.frozen(kw_only=True)
class Figure:
    """A figure of a model, with its origin; ``citation`` is there where a study gives it."""

    label: str
    value: Decimal
    origin: FigureOrigin
    citation: Citation | None = None
    verification: Verification = Verification.VERIFIED
    note: str | None = None

    @property
    def source(self) -> str:
        """Where the figure comes from, in French.

        Examples:
            >>> Figure(label="Frais fixes", value=Decimal(8000), origin=FigureOrigin.GIVEN).source
            'indiqué par l’utilisateur'
        """
        if self.citation is not None:
            return f"{self.citation.short} ({self.verification.label})"
        return (
            "indiqué par l’utilisateur"
            if self.origin is FigureOrigin.GIVEN
            else "choix de la bibliothèque, à remplacer par le vôtre"
        )


@attrs.frozen(kw_only=True)
class ExposureTerm:
    """One term of an exposure, in euros to the cent.

    ``steps`` are the formula in French, with its figures; ``figures`` those that do not come from the practice.
    """

    code: TermCode
    about: str
    amount: Decimal
    steps: tuple[str, ...]
    figures: tuple[Figure, ...]

    @property
    def citations(self) -> tuple[Citation, ...]:
        """The studies on which the term rests."""
        return tuple(figure.citation for figure in self.figures if figure.citation is not None)


@attrs.frozen(kw_only=True)
class Exposure:
    """The exposure of a practice by one model, never an amount alone: model, terms, warnings and what is missing."""

    at: datetime
    day: date
    model: ExposureModel
    facts: ExposureFacts
    terms: tuple[ExposureTerm, ...]
    warnings: tuple[str, ...]
    missing: tuple[MissingFact, ...]

    def __iter__(self) -> Iterator[ExposureTerm]:
        return iter(self.terms)

    @property
    def amount(self) -> Decimal:
        """The sum of the terms, in euros to the cent."""
        return sum((term.amount for term in self.terms), start=Decimal("0.00"))

    def term(self, code: TermCode | str) -> ExposureTerm | None:
        """Return the term of a code, or ``None`` where the model has no such term."""
        return next((term for term in self.terms if term.code == code), None)
