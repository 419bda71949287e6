# SPDX-License-Identifier: MIT
"""What the lines of a record say, line after line: each value goes to its field, or else to the comments."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import Final

import attrs

from rgpd_sante.exchange.cnil import labels, words
from rgpd_sante.exchange.cnil.countries import country_code
from rgpd_sante.exchange.cnil.desk import Desk
from rgpd_sante.exchange.cnil.keys import says_none
from rgpd_sante.exchange.cnil.people import Person
from rgpd_sante.exchange.cnil.retention_words import read_terms
from rgpd_sante.facts import Answer
from rgpd_sante.register.content import DataItem, DataSubjects, Purpose, Recipient, SecurityMeasure
from rgpd_sante.register.parties import Party
from rgpd_sante.register.transfers import Transfer
from rgpd_sante.vocabulary.register import DataCategory, DataSubjectCategory, RecipientCategory, SecurityMeasureKind

__all__ = ["Found"]

_OUTSIDE: Final = "Ce mot n’est pas dans la liste du modèle : il est gardé dans les précisions."
_NO_CHOICE: Final = "Aucun élément n’est choisi dans la liste : seules les précisions sont gardées."
_UNKNOWN_LINE: Final = "Cette catégorie n’est pas dans le modèle : elle est rangée dans les autres catégories."
_UNKNOWN_COUNTRY: Final = "Ce pays n’est pas reconnu : il est gardé tel qu’il est écrit."
_UNKNOWN_SAFEGUARD: Final = "Cette garantie n’est pas dans la liste du modèle : elle est gardée avec la documentation."


@attrs.define
class Found:
    """The facts of one record, as its lines give them."""

    desk: Desk
    name: str | None = None
    reference: str | None = None
    created_on: date | None = None
    updated_on: date | None = None
    description: str | None = None
    sub_purposes: list[str] = attrs.field(factory=list)
    joint_controllers: list[Party] = attrs.field(factory=list)
    data: list[DataItem] = attrs.field(factory=list)
    data_subjects: list[DataSubjects] = attrs.field(factory=list)
    recipients: list[Recipient] = attrs.field(factory=list)
    security: list[SecurityMeasure] = attrs.field(factory=list)
    transfers: dict[int, Transfer] = attrs.field(factory=dict)
    transfer_lines: int = 0
    answers: dict[str, Answer] = attrs.field(factory=dict)
    without: list[str] = attrs.field(factory=list)

    def tell(self, field: str, value: str | date, label: str) -> None:
        """Keep a value of the head; a second one for the same line is a comment."""
        if getattr(self, field) is None:
            setattr(self, field, value)
        elif getattr(self, field) != value:
            self.desk.comments.append(f"{label} : {value}")

    def comments(self) -> Iterator[str]:
        """Yield the comment that stands for the lines said to be without object."""
        if self.without:
            yield f"Sans objet : {', '.join(self.without)}"

    def purpose(self, text: str, *, main: bool) -> None:
        """Keep a purpose; a second main one is kept with the others."""
        if not text:
            return
        if main and self.description is None:
            self.description = text
        else:
            self.sub_purposes.append(text)

    def main_purpose(self) -> Purpose:
        """Put the main purpose together."""
        return Purpose(description=self.description, sub_purposes=tuple(self.sub_purposes))

    def joint(self, person: Person) -> None:
        """Keep a joint controller, or that there is none."""
        party = person.party()
        if party is not None and says_none(party.name or "") and party == Party(name=party.name):
            self.answers["any_joint_controller"] = Answer.NO
        elif party is not None:
            self.joint_controllers.append(party)

    def line(self, block: str, row: int, label: str, first: str, second: str) -> bool:
        """Read a line of two values; tell whether the label itself was kept with them."""
        if not first and not second:
            return False
        match block:
            case labels.DATA | labels.SENSITIVE:
                return self._datum(row, label, first, second)
            case labels.PERSONS:
                self._person(row, first, second)
            case labels.RECIPIENTS if says_none(first or second) and says_none(second or first):
                self.answers["any_recipient"] = Answer.NO
            case labels.RECIPIENTS:
                recipient, detail = self._chosen(row, first, second, words.recipient, RecipientCategory.OTHER)
                self.recipients.append(Recipient(category=recipient, detail=detail))
            case _:
                measure, detail = self._chosen(row, first, second, words.measure, SecurityMeasureKind.OTHER)
                self.security.append(SecurityMeasure(kind=measure, detail=detail))
        return False

    def _datum(self, row: int, label: str, description: str, duration: str) -> bool:
        """Read a category of data; a line that says « Non » is none, and its label is kept as being without object."""
        if says_none(description or duration) and says_none(duration or description):
            self.without.append(label or description)
            return True
        category = words.data_category(label)
        unknown = category is None
        if category is None:
            category = DataCategory.OTHER
            description = " : ".join(filter(None, (label, description)))
            self.desk.note(row, _UNKNOWN_LINE)
        self.data.append(DataItem(category=category, description=description or None, retention=read_terms(duration)))
        return unknown

    def _person(self, row: int, word: str, detail: str) -> None:
        category: DataSubjectCategory
        category, rest = self._chosen(row, word, detail, words.persons, DataSubjectCategory.OTHER)
        if category is DataSubjectCategory.OTHER and rest is not None:
            beside, detail_beside = words.person_beside(rest)
            if beside is not None:
                category, rest = beside, detail_beside
        self.data_subjects.append(DataSubjects(category=category, detail=rest))

    def _chosen(
        self, row: int, word: str, detail: str, find: Callable[[str], words.Chosen | None], other: words.Chosen
    ) -> tuple[words.Chosen, str | None]:
        """Find the code of a word of a list; a word that is not there stands before the detail."""
        found = find(word)
        if found is not None:
            return found, detail or None
        self.desk.note(row, _OUTSIDE if word else _NO_CHOICE, self.desk.left + 1)
        return other, " : ".join(filter(None, (word, detail))) or None

    def transfer(self, row: int, *, recipient: str, place: str, safeguard: str, documentation: str) -> None:
        """Read a line of transfers; one that says « Non » tells that there is none."""
        self.transfer_lines += 1
        told = [text for text in (recipient, place, safeguard, documentation) if text]
        if not told:
            return
        if all(map(says_none, told)):
            self.answers["any_transfer"] = Answer.NO
            return
        country = country_code(place)
        if place and country is None:
            self.desk.note(row, _UNKNOWN_COUNTRY, self.desk.left + 2)
        rests_on = words.safeguard(safeguard)
        if safeguard and rests_on is None:
            self.desk.note(row, _UNKNOWN_SAFEGUARD, self.desk.left + 3)
            documentation = " : ".join(filter(None, (safeguard, documentation)))
        self.transfers[self.transfer_lines] = Transfer(
            recipient=recipient or None,
            country=country,
            destination=place or None if country is None else None,
            safeguard=rests_on,
            documentation=documentation or None,
        )

    def fields(self) -> Mapping[str, object]:
        """Give the fields of the record that need no completing."""
        return {
            "name": self.name,
            "reference": self.reference,
            "created_on": self.created_on,
            "updated_on": self.updated_on,
            "joint_controllers": tuple(self.joint_controllers),
            "data": tuple(self.data),
            "data_subjects": tuple(self.data_subjects),
            "recipients": tuple(self.recipients),
            "security": tuple(self.security),
            **self.answers,
        }
