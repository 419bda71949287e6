# SPDX-License-Identifier: MIT
"""A page for each text of law: what it is worth, its values with their periods, its articles and who uses them."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Final

import attrs

from generator.markdown import code, page, table
from generator.usage import Uses, uses_of_law
from generator.values import in_words
from rgpd_sante.analysis.check import FINDING_KINDS
from rgpd_sante.analysis.risk_rules import LOWERING, RAISING
from rgpd_sante.codes import Code
from rgpd_sante.documents.contents.law import delay_text
from rgpd_sante.documents.dates import long_date, short_date
from rgpd_sante.documents.labels import label
from rgpd_sante.law import texts
from rgpd_sante.law.citation import Citation, LegalText, Verification
from rgpd_sante.law.delay import Hours, Months, Qualifier, WorkingDays
from rgpd_sante.law.keeping import Keeping
from rgpd_sante.law.parameter import Dated, Parameter
from rgpd_sante.law.penalty import FineCeiling, OffenceRule, SizeBand, TierRange
from rgpd_sante.law.texts.csp_penal import OrdinalScale
from rgpd_sante.law.texts.lil_sanctions import ProcedureCap
from rgpd_sante.vocabulary.breach import AddresseeKind, Gravity, IncidentEffect, RiskLevel
from rgpd_sante.vocabulary.practice import StructureKind
from rgpd_sante.vocabulary.severity import DataClass, IdentifierClue

__all__ = ["Shelf", "shelves", "text_page", "texts_index"]

_SOURCE: Final = Path(__file__).resolve().parents[2] / "src" / "rgpd_sante"

# the values that are codes of a list: the texts stand below the lists and cannot name them
_LISTS: Final[Mapping[str, type[Code]]] = {
    "csp.incident_structures": StructureKind,
    "csp.incident_structures_unclear": StructureKind,
    "csp.incident_criteria": IncidentEffect,
    "csp.incident_addressee": AddresseeKind,
    "enisa.basic_scores": DataClass,
    "enisa.ease_scores": IdentifierClue,
    "enisa.gravity_bands": Gravity,
    "enisa.risk_bands": RiskLevel,
}

_ON_ONE_LINE: Final = 4


@attrs.frozen(kw_only=True)
class Shelf:
    """A text with all that the library takes from it, and the modules that use each piece."""

    text: LegalText
    parameters: tuple[tuple[Parameter[object], tuple[str, ...]], ...]
    citations: tuple[tuple[Citation, tuple[str, ...]], ...]


@cache
def shelves() -> tuple[Shelf, ...]:
    """Gather every text of the library, by the short form of its title."""
    found = [
        _shelf(module, text) for module in _modules() for text in vars(module).values() if isinstance(text, LegalText)
    ]
    return tuple(sorted(found, key=lambda shelf: shelf.text.short))


def _modules() -> Iterator[ModuleType]:
    for item in pkgutil.iter_modules(texts.__path__):
        yield importlib.import_module(f"{texts.__name__}.{item.name}")


def _shelf(module: ModuleType, text: LegalText) -> Shelf:
    uses = uses_of_law(_SOURCE)
    last = module.__name__.rpartition(".")[2]
    values = vars(module)
    tables = {name: tuple(value.values()) for name, value in values.items() if isinstance(value, Mapping)}
    # a value that stands in a table of its module is used where the table is
    named = [
        (
            value,
            tuple(sorted({*uses.get((last, name), ()), *(user for user in _of_tables(value, tables, uses, last))})),
        )
        for name, value in values.items()
    ]
    parameters = tuple(
        (value, users) for value, users in named if isinstance(value, Parameter) and value.latest.citation.text is text
    )
    cited = {value: users for value, users in named if isinstance(value, Citation) and value.text is text}
    # a citation that only a value rests on has no name of its own
    resting = {dated.citation: () for parameter, _ in parameters for dated in parameter.values}
    return Shelf(text=text, parameters=parameters, citations=tuple(({**resting, **cited}).items()))


def _of_tables(value: object, tables: Mapping[str, tuple[object, ...]], uses: Uses, module: str) -> Iterator[str]:
    if isinstance(value, Parameter):
        for name, held in tables.items():
            if any(one is value for one in held):
                yield from uses.get((module, name), ())


def texts_index() -> str:
    """Write the list of the texts, then all that is not verified."""
    rows = (
        (
            f"[{shelf.text.short}]({shelf.text.code}.md)",
            shelf.text.title,
            label(shelf.text.status),
            short_date(shelf.text.checked_on),
        )
        for shelf in shelves()
    )
    return page(
        "Textes de droit",
        (
            "Chaque valeur légale de la bibliothèque vient d’un de ces textes ; chaque page dit où elle est employée.",
            table(("Texte", "Titre", "Statut", "Vérifié le"), rows),
            "## Ce qui n’est pas vérifié",
            "*Non vérifié* : de mémoire ou de seconde main.",
            "*Analyse* : déduction ou choix de la bibliothèque, que le texte ne donne pas.",
            table(("Quoi", "Texte", "Degré", "Remarque"), _reserves()),
        ),
    )


def _reserves() -> Iterator[tuple[str, str, str, str]]:
    for shelf in shelves():
        link = f"[{shelf.text.short}]({shelf.text.code}.md)"
        for parameter, _ in shelf.parameters:
            # two periods with one reserve are one line
            doubts = dict.fromkeys(
                (dated.verification, dated.note or "")
                for dated in parameter.values
                if dated.verification is not Verification.VERIFIED
            )
            for verification, note in doubts:
                yield parameter.description, link, verification.label, note
        for citation, _ in shelf.citations:
            if citation.verification is not Verification.VERIFIED:
                yield f"Article cité : {citation.place}", link, citation.verification.label, ""


def text_page(shelf: Shelf) -> str:
    """Write the page of a text."""
    text = shelf.text
    parts = [f"{text.title}.", table(("", ""), _facts(text))]
    if text.note is not None:
        parts.append(f'!!! note "À savoir"\n    {text.note}')
    if shelf.parameters:
        parts.append("## Valeurs")
        parts += [_parameter(parameter, users) for parameter, users in shelf.parameters]
    if shelf.citations:
        parts.append("## Articles cités")
        head = ("Article", "Depuis", "Vérification", "Fonde", "Nommé par")
        parts.append(table(head, (_citation(citation, users) for citation, users in shelf.citations)))
    return page(text.short, parts)


def _facts(text: LegalText) -> Iterator[tuple[str, str]]:
    yield "Statut", label(text.status)
    yield "Lien officiel", f"<{text.url}>"
    yield "Premier jour", "non documenté" if text.first_day is None else long_date(text.first_day)
    yield "Dernier jour", "sans fin connue" if text.last_day is None else long_date(text.last_day)
    yield "Vérifié le", long_date(text.checked_on)
    yield "Peut obliger en France", "oui" if text.status.creates_duties else "non"


def _parameter(parameter: Parameter[object], users: tuple[str, ...]) -> str:
    rows = (_dated(parameter, dated) for dated in parameter.values)
    head = ("Valeur", "Du", "Au", "Article", "Vérifié le", "Vérification")
    notes = dict.fromkeys(dated.note for dated in parameter.values if dated.note is not None)
    parts = (
        f"### {code(parameter.code)}",
        f"{parameter.description} ({parameter.unit}).",
        table(head, rows),
        "\n".join(f"- {note}" for note in notes),
        f"Employé par : {_modules_text(users)}.",
    )
    return "\n\n".join(part for part in parts if part)


def _dated(parameter: Parameter[object], dated: Dated[object]) -> tuple[str, ...]:
    return (
        _value(dated.value, _LISTS.get(parameter.code)),
        "—" if dated.first_day is None else short_date(dated.first_day),
        "—" if dated.last_day is None else short_date(dated.last_day),
        dated.citation.short,
        short_date(dated.checked_on),
        _sure(dated.verification),
    )


def _value(value: object, kind: type[Code] | None) -> str:
    match value:
        case Hours() | WorkingDays() | Months() | Qualifier():
            shown = delay_text(value)
        case Keeping() | FineCeiling() | SizeBand() | TierRange() | OffenceRule() | ProcedureCap() | OrdinalScale():
            shown = in_words(value)
        case Decimal():
            shown = str(value).replace(".", ",")
        case str():
            shown = code(value) if kind is None else f"{label(kind(value))} ({code(value)})"
        case frozenset():
            # in the order of the list: a set has none
            shown = _joined((item for item in kind or sorted(value) if item in value), kind)
        case Mapping():
            shown = _joined(value.items(), kind)
        case tuple():
            shown = _joined(value, kind)
        case _:
            shown = str(value)
    return shown


def _joined(values: Iterable[object], kind: type[Code] | None) -> str:
    shown = [
        " : ".join(_value(part, kind) for part in item) if isinstance(item, tuple) else _value(item, kind)
        for item in values
    ]
    return (" ; " if len(shown) <= _ON_ONE_LINE else "<br>").join(shown)


def _citation(citation: Citation, users: tuple[str, ...]) -> tuple[str, ...]:
    return (
        citation.place,
        "—" if citation.first_day is None else short_date(citation.first_day),
        _sure(citation.verification),
        ", ".join(_founded(citation)) or "—",
        _modules_text(users),
    )


def _founded(citation: Citation) -> Iterator[str]:
    """List what rests on a citation: values, rules of risk, kinds of finding."""
    for shelf in shelves():
        for parameter, _ in shelf.parameters:
            if any(dated.citation == citation for dated in parameter.values):
                yield code(parameter.code)
    for rule in (*RAISING, *LOWERING):
        if citation in rule.citations:
            yield f"[{code(rule.code)}](../reference/regles.md#{rule.code})"
    for kind in FINDING_KINDS:
        if kind.citation == citation:
            yield f"[{kind.code}](../reference/constats/{kind.code}.md)"


def _modules_text(users: tuple[str, ...]) -> str:
    return ", ".join(code(user) for user in users) or "—"


def _sure(verification: Verification) -> str:
    return verification.label if verification is Verification.VERIFIED else f"**{verification.label}**"
