# SPDX-License-Identifier: MIT
"""What all documents share: the standing notice, the line under the title, the practice and its people as entries."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from rgpd_sante.documents.contents.entries import Entry, coded, counted, instant_text, told
from rgpd_sante.documents.labels import label
from rgpd_sante.documents.numbers import euros
from rgpd_sante.documents.typography import french
from rgpd_sante.practice.identifiers import adeli, finess, rpps, siren, siret
from rgpd_sante.practice.model import Address, Contact, Practice
from rgpd_sante.practice.scale import Scale
from rgpd_sante.register.parties import Party

__all__ = [
    "NOTICE",
    "address_lines",
    "contact_entries",
    "contact_lines",
    "organisation_entries",
    "party_lines",
    "practice_entries",
    "practice_name",
    "scale_entries",
    "subtitle",
]

NOTICE: Final = french(
    "Ce document aide le cabinet à décider et à agir, à partir des faits qu’il a déclarés. Il ne remplace pas un "
    "conseil juridique, ni l’avis du délégué à la protection des données."
)
_NOBODY: Final = Contact()
_NOWHERE: Final = Address()


def subtitle(practice: Practice, at: datetime) -> str:
    """Name the practice and the instant of the document."""
    return f"{practice_name(practice)} — {french('établi le ')}{instant_text(at, practice.territory)}"


def practice_name(practice: Practice) -> str:
    """Name the practice, or say that its name is not known yet.

    Examples:
        >>> from rgpd_sante.time.zones import Territory
        >>> practice_name(Practice(territory=Territory.METROPOLE))
        'Organisme dont le nom n’est pas encore connu'
    """
    return practice.name or french("Organisme dont le nom n’est pas encore connu")


def organisation_entries(practice: Practice) -> tuple[Entry, ...]:
    """Tell the organisation, as section 2 of the CNIL form asks."""
    address = practice.address or _NOWHERE
    return (
        told("Numéro SIREN", None if practice.siren is None else siren.format(practice.siren)),
        told("Dénomination", practice.name),
        told("Numéro de TVA intracommunautaire", practice.vat_number),
        told("Secteur d’activité", practice.activity),
        counted("Effectif", practice.staff),
        told("Adresse", "\n".join(filter(str.strip, address.lines)) or None),
        told("Code postal", address.postcode),
        told("Ville", address.town),
        told("Pays", address.country),
    )


def contact_entries(contact: Contact | None, *, complete: bool = True) -> tuple[Entry, ...]:
    """Tell a person as the CNIL form asks: the contact (section 4), or the legal representative, told shorter."""
    person = contact or _NOBODY
    function = (told("Fonction", person.function),) if complete else ()
    telephone = (told("Téléphone", person.telephone),) if complete else ()
    return (
        coded("Civilité", person.civility),
        told("Nom", person.last_name),
        told("Prénom", person.first_name),
        *function,
        told("Adresse électronique", person.email),
        *telephone,
    )


def practice_entries(practice: Practice) -> tuple[Entry, ...]:
    """Tell all that is known of the practice, for a register that an authority may read."""
    return (
        *organisation_entries(practice),
        coded("Profession", practice.profession),
        coded("Forme d’exercice", practice.form),
        coded("Type de structure", practice.structure),
        coded("Territoire", practice.territory),
        told("Numéro SIRET", None if practice.siret is None else siret.format(practice.siret)),
        told("Numéro FINESS", None if practice.finess is None else finess.format(practice.finess)),
        told("Numéro RPPS", None if practice.rpps is None else rpps.format(practice.rpps)),
        told("Numéro ADELI", None if practice.adeli is None else adeli.format(practice.adeli)),
        _person("Responsable légal", practice.legal_representative),
        _person("Délégué à la protection des données", practice.data_protection_officer),
        _person("Autre point de contact", practice.contact_point),
    )


def scale_entries(scale: Scale, *, complete: bool = True) -> tuple[Entry, ...]:
    """Tell how large the practice is: what the duties of an officer and of an impact assessment depend on.

    ``complete`` adds the turnover, which is not for someone outside.
    """
    amount = None if scale.annual_turnover is None else euros(scale.annual_turnover)
    turnover = (told("Chiffre d’affaires annuel hors taxes", amount),) if complete else ()
    return (
        counted("Patients par an", scale.patients_per_year),
        counted("Lieux d’exercice", scale.sites),
        *turnover,
        coded("Système d’information partagé entre professionnels", scale.shared_information_system),
        coded("Autorité ou organisme public", scale.public_body),
        coded("Données de santé traitées à grande échelle, comme activité de base", scale.large_scale_care_data),
    )


def contact_lines(contact: Contact) -> tuple[str, ...]:
    """Write a contact in a few lines: name and function, then how to reach them; none if nothing is known.

    Examples:
        >>> contact_lines(Contact(last_name="Exemple", function="secrétariat"))
        ('Exemple, secrétariat',)
    """
    civility = None if contact.civility is None else label(contact.civility)
    name = " ".join(filter(None, (civility, contact.first_name, contact.last_name)))
    who = ", ".join(filter(None, (name, contact.function)))
    return tuple(filter(None, (who, contact.email, contact.telephone)))


def address_lines(address: Address | None) -> tuple[str, ...]:
    """Write an address in lines, postcode and town on one; none if nothing is known."""
    place = address or _NOWHERE
    town = " ".join(filter(None, (place.postcode, place.town)))
    return (*(line for line in place.lines if line.strip()), *filter(None, (town, place.country)))


def party_lines(party: Party | None) -> tuple[str, ...]:
    """Write an organisation or a person in lines: its name, its contact, its address; none if nothing is known.

    Examples:
        >>> party_lines(Party(name="Société de l’Exemple", contact=Contact(email="dpo@societe.example")))
        ('Société de l’Exemple', 'dpo@societe.example')
    """
    if party is None:
        return ()
    name = () if party.name is None else (party.name,)
    return (*name, *contact_lines(party.contact or _NOBODY), *address_lines(party.address))


def _person(name: str, contact: Contact | None) -> Entry:
    return told(name, None if contact is None else "\n".join(contact_lines(contact)) or None)
