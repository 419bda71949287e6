# SPDX-License-Identifier: MIT
"""Those whom a workbook names around the records, as its cells have them: a name, an address, a way to be reached."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

import attrs

from rgpd_sante.dossier import Dossier
from rgpd_sante.exchange.cnil.keys import same
from rgpd_sante.practice.model import Address, Contact
from rgpd_sante.register.model import Register
from rgpd_sante.register.parties import Party

__all__ = ["FIELDS", "PERSON_LABELS", "People", "Person", "people_of"]

FIELDS: Final = ("name", "address", "postcode", "town", "country", "telephone", "email")
"""The fields of a person in the order of the columns of a record."""

PERSON_LABELS: Final = MappingProxyType(
    {
        "nom": "name",
        "adresse": "address",
        "code postal": "postcode",
        "cp": "postcode",
        "ville": "town",
        "pays": "country",
        "telephone": "telephone",
        "tel": "telephone",
        "adresse mel": "email",
        "adresse mail": "email",
        "adresse e mail": "email",
        "adresse de messagerie": "email",
        "courriel": "email",
        "mail": "email",
        "mel": "email",
        "email": "email",
        "e mail": "email",
    }
)
"""The field of a person by the key of its label, in the spellings that are met."""


def _text() -> str | None:
    text: str | None = attrs.field(default=None, repr=False)
    return text


@attrs.frozen(kw_only=True)
class Person:
    """A person or an organisation; ``name`` is the whole name, ``last_name`` and ``first_name`` its parts if told."""

    name: str | None = _text()
    last_name: str | None = _text()
    first_name: str | None = _text()
    company: str | None = _text()
    address: str | None = _text()
    postcode: str | None = _text()
    town: str | None = _text()
    country: str | None = _text()
    telephone: str | None = _text()
    email: str | None = _text()

    @classmethod
    def of(cls, name: str | None, contact: Contact | None, address: Address | None, **more: str | None) -> Person:
        """Put together a person of the facts of one."""
        return cls(
            name=name,
            address="\n".join(address.lines) or None if address else None,
            postcode=address.postcode if address else None,
            town=address.town if address else None,
            country=address.country if address else None,
            telephone=contact.telephone if contact else None,
            email=contact.email if contact else None,
            **more,
        )

    @classmethod
    def of_party(cls, party: Party) -> Person:
        """Put together a person of a party."""
        return cls.of(party.name, party.contact, party.address)

    def cells(self) -> tuple[str | None, ...]:
        """Give the texts of the row of a record."""
        return tuple(getattr(self, field) for field in FIELDS)

    def whole_name(self) -> str | None:
        """Give the name in one text."""
        return self.name or " ".join(filter(None, (self.first_name, self.last_name))) or None

    def postal(self) -> Address | None:
        """Give the postal address, ``None`` if nothing is known of it."""
        lines = tuple(line.strip() for line in (self.address or "").split("\n") if line.strip())
        if not lines and not (self.postcode or self.town or self.country):
            return None
        return Address(lines=lines, postcode=self.postcode, town=self.town, country=self.country)

    def reached(self) -> Contact | None:
        """Give how to reach the person, ``None`` if it is not known."""
        return Contact(email=self.email, telephone=self.telephone) if self.email or self.telephone else None

    def party(self) -> Party | None:
        """Give the person as a party, ``None`` if nothing is known of it."""
        party = Party(name=self.whole_name(), contact=self.reached(), address=self.postal())
        return None if party == Party() else party

    def or_else(self, other: Person) -> Person:
        """Fill what is not known of this person with what is known of another."""
        return attrs.evolve(self, **{name: value or getattr(other, name) for name, value in attrs.asdict(self).items()})

    def differences(self, known: Person) -> Mapping[str, str]:
        """Give the fields in which this person says something else than what is known of it."""
        return {
            field: text
            for field, text in zip(FIELDS, (self.whole_name(), *self.cells()[1:]), strict=True)
            if text and not same(text, (known.whole_name() if field == "name" else getattr(known, field)) or "")
        }


@attrs.frozen(kw_only=True)
class People:
    """Those whom the sheets of a workbook name in the same way on each record."""

    controller: Person = Person()
    officer: Person = Person()
    company: Person = Person()
    representative: Person = Person()


def people_of(dossier: Dossier) -> People:
    """Gather those whom the facts name."""
    practice = dossier.practice
    register = dossier.register or Register()
    officer = practice.data_protection_officer
    legal = practice.legal_representative
    return People(
        controller=Person.of(
            practice.name,
            practice.contact_point,
            practice.address,
            last_name=legal.last_name if legal else None,
            first_name=legal.first_name if legal else None,
        ),
        officer=Person.of(
            " ".join(filter(None, (officer.first_name, officer.last_name))) or None if officer else None,
            officer,
            register.officer.address,
            last_name=officer.last_name if officer else None,
            first_name=officer.first_name if officer else None,
            company=register.officer.company.name if register.officer.company else None,
        ),
        company=Person.of_party(register.officer.company or Party()),
        representative=Person.of_party(register.representative or Party()),
    )
