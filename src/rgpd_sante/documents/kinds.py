# SPDX-License-Identifier: MIT
"""The kinds of document, and the one door to them: from a dossier to a document."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Final, TypeAlias

from rgpd_sante.breach.model import Breach
from rgpd_sante.codes import Code
from rgpd_sante.documents.blocks import Document
from rgpd_sante.documents.contents.action_plan import action_plan
from rgpd_sante.documents.contents.breach_register import breach_register
from rgpd_sante.documents.contents.cnil_notification import cnil_notification
from rgpd_sante.documents.contents.persons_letter import persons_letter
from rgpd_sante.dossier import Dossier
from rgpd_sante.errors import UnsupportedError, shown
from rgpd_sante.practice.model import Practice
from rgpd_sante.time.instants import in_utc

__all__ = ["BreachChoiceError", "DocumentKind", "document"]


class DocumentKind(Code):
    """The documents that can be made from a dossier."""

    CNIL_NOTIFICATION = "cnil_notification"
    BREACH_REGISTER = "breach_register"
    PERSONS_LETTER = "persons_letter"
    ACTION_PLAN = "action_plan"


class BreachChoiceError(UnsupportedError):
    """The document is about one breach, and the reference given names none, or none was given.

    ``asked`` is the reference, empty where none was given; ``admitted`` are those of the dossier.
    """

    def __reduce__(self) -> tuple[object, ...]:
        return (BreachChoiceError, (self.asked, self.admitted))

    @property
    def message(self) -> str:
        """The message in French, for the end user."""
        if not self.admitted:
            return "Le dossier ne contient aucune violation."
        references = ", ".join(shown(reference) for reference in self.admitted)
        if not self.asked:
            return f"Le dossier contient plusieurs violations : indiquer la référence de l’une d’elles ({references})."
        return f"Aucune violation n’a la référence « {shown(self.asked)} » ; références du dossier : {references}."


_Maker: TypeAlias = Callable[[Breach, Practice, datetime], Document]

_ABOUT_ONE: Final[dict[DocumentKind, _Maker]] = {
    DocumentKind.CNIL_NOTIFICATION: lambda breach, practice, at: cnil_notification(breach, practice, at=at),
    DocumentKind.PERSONS_LETTER: lambda breach, practice, at: persons_letter(breach, practice, at=at),
    DocumentKind.ACTION_PLAN: lambda breach, practice, at: action_plan(breach, practice, at=at),
}


def document(dossier: Dossier, kind: DocumentKind | str, *, at: datetime, reference: str | None = None) -> Document:
    """Make a document from a dossier.

    Args:
        dossier: The practice and its breaches.
        kind: The kind of document, by its member or its code.
        at: The instant of the document, aware: deadlines are told as they stand then.
        reference: The breach that the document is about. It may be left out where the dossier has one breach; the
            register holds every breach, and with a reference it is the extract of that one.

    Raises:
        UnsupportedError: if there is no such kind.
        BreachChoiceError: if the reference is of no breach, or none is given where the dossier has none or several.
        FactError: if ``at`` is naive.

    Examples:
        >>> from rgpd_sante.practice.model import Practice
        >>> from rgpd_sante.time.instants import instant
        >>> from rgpd_sante.time.zones import Territory
        >>> dossier = Dossier(practice=Practice(name="Cabinet de l’Exemple", territory=Territory.METROPOLE))
        >>> document(dossier, "breach_register", at=instant("2026-06-02T12:00+02:00")).title
        'Registre des violations de données personnelles'
    """
    in_utc(at, field="at")
    try:
        chosen = DocumentKind(kind)
    except ValueError:
        raise UnsupportedError(shown(kind), tuple(DocumentKind)) from None
    if chosen is DocumentKind.BREACH_REGISTER:
        breaches = dossier.breaches if reference is None else (_breach(dossier, reference),)
        return breach_register(breaches, dossier.practice, at=at, reference=reference)
    return _ABOUT_ONE[chosen](_breach(dossier, reference), dossier.practice, at)


def _breach(dossier: Dossier, reference: str | None) -> Breach:
    if reference is None and len(dossier.breaches) == 1:
        return dossier.breaches[0]
    found = next((breach for breach in dossier.breaches if breach.reference == reference), None)
    if found is None:
        raise BreachChoiceError(reference or "", tuple(breach.reference for breach in dossier.breaches))
    return found
