# SPDX-License-Identifier: MIT
"""What a notice says to the persons of each code, in plain words; what is not known is a blank that nobody can miss."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final, TypeAlias

import attrs

from rgpd_sante.documents.blocks import Inline, Paragraph, paragraph
from rgpd_sante.documents.contents.letter_words import blank, with_blanks
from rgpd_sante.documents.contents.record_parts import record_name
from rgpd_sante.documents.typography import french
from rgpd_sante.register.records import ControllerRecord
from rgpd_sante.vocabulary.register import LegalBasis

__all__ = ["BASES", "RIGHTS", "Line", "Right", "in_a_row", "in_lines", "lacking"]

Line: TypeAlias = tuple[str | Inline, ...]

BASES: Final[Mapping[LegalBasis, str]] = {
    LegalBasis.CONSENT: "votre consentement",
    LegalBasis.CONTRACT: "un contrat avec vous, ou des démarches faites à votre demande avant ce contrat",
    LegalBasis.LEGAL_OBLIGATION: "une obligation légale",
    LegalBasis.VITAL_INTERESTS: "la sauvegarde d’intérêts vitaux",
    LegalBasis.PUBLIC_TASK: "une mission d’intérêt public",
    LegalBasis.LEGITIMATE_INTERESTS: "notre intérêt légitime",
}


@attrs.frozen(kw_only=True)
class Right:
    """A right of the persons: its name, and what it allows within which bounds.

    ``bases`` are the legal bases without which it does not exist; none are named where it is always told.
    """

    name: str
    meaning: str
    bases: frozenset[LegalBasis] = frozenset()


# art. 13(2)(b) and (c); the bounds are told in the text itself, since one notice covers several activities
RIGHTS: Final = (
    Right(name="Accès", meaning="savoir quelles données nous avons sur vous, et en recevoir une copie"),
    Right(name="Rectification", meaning="faire corriger des données fausses, ou compléter ce qui manque"),
    Right(
        name="Effacement",
        meaning=(
            "faire effacer des données, sous conditions : celles qui sont sans utilité ou gardées trop longtemps, par "
            "exemple ; le dossier médical ne peut en général pas être effacé avant son terme"
        ),
    ),
    Right(name="Limitation", meaning="demander que des données soient gardées sans être utilisées, sous conditions"),
    Right(
        name="Opposition",
        meaning=(
            "vous opposer à un traitement pour des raisons qui tiennent à votre situation, sauf s’il répond à une "
            "obligation légale"
        ),
    ),
    Right(
        name="Portabilité",
        meaning="recevoir sous une forme réutilisable les données traitées avec votre consentement ou pour un contrat",
        bases=frozenset({LegalBasis.CONSENT, LegalBasis.CONTRACT}),
    ),
    Right(
        name="Retrait du consentement",
        meaning="retirer à tout moment un consentement que vous avez donné",
        bases=frozenset({LegalBasis.CONSENT}),
    ),
)


def lacking(what: str, records: Sequence[ControllerRecord], among: Sequence[ControllerRecord]) -> Paragraph:
    """Leave a blank, with the activities that it is about where it is not about all of them."""
    if len(records) == len(among):
        return paragraph(*with_blanks(blank(what)))
    names = french(" ; ").join(record_name(record) for record in records)
    return paragraph(*with_blanks(blank(what)), french(" : ") + names)


def in_a_row(lines: Sequence[Line]) -> Line:
    """Put short lines into one."""
    return tuple(part for rank, line in enumerate(lines) for part in ((french(" ; "), *line) if rank else line))


def in_lines(lines: Sequence[Line]) -> Paragraph:
    """Put lines one under the other."""
    parts: list[str | Inline] = []
    for rank, line in enumerate(lines):
        parts += ["\n", *line] if rank else line
    return paragraph(*parts)
