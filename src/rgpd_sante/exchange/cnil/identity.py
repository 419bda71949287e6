# SPDX-License-Identifier: MIT
"""Who keeps the register: the practice and its people, from the list of activities and from the records."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Final

import attrs

from rgpd_sante.exchange.cnil import labels
from rgpd_sante.exchange.cnil.keys import same, says_none
from rgpd_sante.exchange.cnil.people import People, Person
from rgpd_sante.facts import Answer
from rgpd_sante.practice.model import Contact
from rgpd_sante.register.parties import OfficerDesignation
from rgpd_sante.time.zones import Territory

__all__ = ["Identity", "differences", "identity_of", "territory_of"]

# by the first figures of the postcode, the longest first
_TERRITORIES: Final = (
    ("97133", Territory.SAINT_BARTHELEMY),
    ("97150", Territory.SAINT_MARTIN),
    ("971", Territory.GUADELOUPE),
    ("972", Territory.MARTINIQUE),
    ("973", Territory.GUYANE),
    ("974", Territory.LA_REUNION),
    ("975", Territory.SAINT_PIERRE_ET_MIQUELON),
    ("976", Territory.MAYOTTE),
    ("986", Territory.WALLIS_ET_FUTUNA),
    ("987", Territory.POLYNESIE_TAHITI),
    ("988", Territory.NOUVELLE_CALEDONIE),
    ("57", Territory.ALSACE_MOSELLE),
    ("67", Territory.ALSACE_MOSELLE),
    ("68", Territory.ALSACE_MOSELLE),
)
_POSTCODE_FIGURES: Final = 5
_ROLES: Final = (
    ("controller", labels.CONTROLLER),
    ("officer", labels.OFFICER),
    ("company", labels.OFFICER_COMPANY),
    ("representative", labels.REPRESENTATIVE),
)
_FIELD_LABELS: Final = {
    "name": "nom",
    "address": "adresse",
    "postcode": "code postal",
    "town": "ville",
    "country": "pays",
    "telephone": "téléphone",
    "email": "adresse mél",
}


@attrs.frozen(kw_only=True)
class Identity:
    """Those whom the workbook names, brought together."""

    people: People
    name: str | None = attrs.field(repr=False)
    legal_representative: Contact | None
    officer: Contact | None
    designation: OfficerDesignation


def territory_of(postcode: str | None) -> tuple[Territory, str | None]:
    """Find the territory of a postcode; where it had to be guessed, say why in French.

    Examples:
        >>> territory_of("97133")
        (Territory.SAINT_BARTHELEMY, None)
        >>> territory_of(None)
        (Territory.METROPOLE, 'Le code postal manque : le cabinet est supposé en France métropolitaine.')
    """
    figures = "".join(sign for sign in postcode or "" if sign in "0123456789")
    if not figures:
        return Territory.METROPOLE, "Le code postal manque : le cabinet est supposé en France métropolitaine."
    if len(figures) != _POSTCODE_FIGURES:
        return (
            Territory.METROPOLE,
            "Le code postal n’a pas cinq chiffres : le cabinet est supposé en France métropolitaine.",
        )
    found = next((territory for start, territory in _TERRITORIES if figures.startswith(start)), Territory.METROPOLE)
    if found is Territory.POLYNESIE_TAHITI:
        return found, "Le code postal est de Polynésie française : l’heure de Tahiti est retenue."
    return found, None


def identity_of(listed: Mapping[str, Person], records: Iterable[People]) -> Identity:
    """Bring together what the list says and what the records say; the list comes first, then the first record."""
    rows = list(records)
    found = {
        role: _told(listed.get(role, Person())).or_else(
            next((told for told in (_told(getattr(row, role)) for row in rows) if told != Person()), Person())
        )
        for role, _ in _ROLES
    }
    no_officer = any(
        says_none(person.whole_name() or "")
        for person in (listed.get("officer", Person()), *(row.officer for row in rows))
        if person.whole_name()
    )
    controller, officer = found["controller"], found["officer"]
    company = attrs.evolve(found["company"], name=officer.company or found["company"].name)
    person = _joined(controller)
    # « Nom » of the list is the person in charge, that of the records may be the practice
    separate = controller.first_name or (person and controller.name and not same(person, controller.name))
    contact = Contact(
        first_name=officer.first_name,
        last_name=officer.last_name or (None if officer.first_name else officer.name),
        email=officer.email,
        telephone=officer.telephone,
    )
    unnamed = Answer.NO if no_officer else Answer.UNKNOWN
    designated = Answer.YES if officer.whole_name() else unnamed
    return Identity(
        people=People(controller=controller, officer=officer, company=company, representative=found["representative"]),
        name=controller.name or person,
        legal_representative=(
            Contact(first_name=controller.first_name, last_name=controller.last_name) if separate else None
        ),
        officer=None if contact == Contact() else contact,
        designation=OfficerDesignation(designated=designated, address=officer.postal(), company=company.party()),
    )


def _joined(person: Person) -> str | None:
    return " ".join(filter(None, (person.first_name, person.last_name))) or None


def _told(person: Person) -> Person:
    """Leave out what says that there is nothing: « N/A », « / », « Néant »."""
    return Person(**{name: text for name, text in attrs.asdict(person).items() if text and not says_none(text)})


def differences(people: People, known: Identity) -> Iterator[str]:
    """Yield, each with its label, what a record says of someone and that is not what is known."""
    for role, label in _ROLES:
        person = _told(getattr(people, role))
        for field, text in person.differences(getattr(known.people, role)).items():
            yield f"{label}, {_FIELD_LABELS[field]} : {text}"
