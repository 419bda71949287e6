# SPDX-License-Identifier: MIT
"""Who: the practice, its people to contact and its identifiers (CNIL form, sections 2 to 4).

Identifiers are kept as they were given: a failing key is a finding (``IDE…``), never an exception.
"""

from __future__ import annotations

import attrs
from attrs.validators import deep_iterable, optional

from rgpd_sante.codes import Code
from rgpd_sante.facts import Count, a_text, an_instance, several
from rgpd_sante.practice.scale import Scale
from rgpd_sante.time.zones import Territory
from rgpd_sante.vocabulary.practice import PracticeForm, Profession, StructureKind

__all__ = ["Address", "Civility", "Contact", "Practice"]


class Civility(Code):
    """The civility asked for by the CNIL form."""

    MADAME = "madame"
    MONSIEUR = "monsieur"


@attrs.frozen(kw_only=True)
class Address:
    """A postal address."""

    lines: tuple[str, ...] = attrs.field(default=(), repr=False, validator=[several(str), deep_iterable(a_text)])
    postcode: str | None = attrs.field(default=None, repr=False, validator=optional(a_text))
    town: str | None = attrs.field(default=None, repr=False, validator=optional(a_text))
    country: str | None = attrs.field(default=None, repr=False, validator=optional(a_text))


@attrs.frozen(kw_only=True)
class Contact:
    """A person to contact; nothing of a contact shows in its ``repr``.

    Examples:
        >>> Contact(last_name="Exemple")
        Contact()
    """

    civility: Civility | None = attrs.field(default=None, repr=False, validator=optional(an_instance(Civility)))
    first_name: str | None = attrs.field(default=None, repr=False, validator=optional(a_text))
    last_name: str | None = attrs.field(default=None, repr=False, validator=optional(a_text))
    function: str | None = attrs.field(default=None, repr=False, validator=optional(a_text))
    email: str | None = attrs.field(default=None, repr=False, validator=optional(a_text))
    telephone: str | None = attrs.field(default=None, repr=False, validator=optional(a_text))


@attrs.frozen(kw_only=True)
class Practice:
    """A health practice: a professional or an organisation.

    ``territory`` gives the time zone of the instants and the public holidays; it is the one of the establishment
    where awareness arises. ``data_protection_officer`` is the DPO, ``contact_point`` whoever answers where there is
    none.

    Raises:
        FactError: if a field is of another type, or a text is blank.

    Examples:
        >>> Practice(name="Cabinet de l’Exemple", territory=Territory.METROPOLE).profession is None
        True
    """

    name: str | None = attrs.field(default=None, repr=False, validator=optional(a_text))
    territory: Territory = attrs.field(validator=an_instance(Territory))
    profession: Profession | None = attrs.field(default=None, validator=optional(an_instance(Profession)))
    form: PracticeForm | None = attrs.field(default=None, validator=optional(an_instance(PracticeForm)))
    structure: StructureKind | None = attrs.field(default=None, validator=optional(an_instance(StructureKind)))
    activity: str | None = attrs.field(default=None, repr=False, validator=optional(a_text))
    staff: Count | None = attrs.field(default=None, validator=optional(an_instance(Count)))
    siren: str | None = attrs.field(default=None, repr=False, validator=optional(a_text))
    siret: str | None = attrs.field(default=None, repr=False, validator=optional(a_text))
    finess: str | None = attrs.field(default=None, repr=False, validator=optional(a_text))
    rpps: str | None = attrs.field(default=None, repr=False, validator=optional(a_text))
    adeli: str | None = attrs.field(default=None, repr=False, validator=optional(a_text))
    vat_number: str | None = attrs.field(default=None, repr=False, validator=optional(a_text))
    address: Address | None = attrs.field(default=None, validator=optional(an_instance(Address)))
    legal_representative: Contact | None = attrs.field(default=None, validator=optional(an_instance(Contact)))
    data_protection_officer: Contact | None = attrs.field(default=None, validator=optional(an_instance(Contact)))
    contact_point: Contact | None = attrs.field(default=None, validator=optional(an_instance(Contact)))
    scale: Scale = attrs.field(default=Scale(), validator=an_instance(Scale))
