# SPDX-License-Identifier: MIT
"""The fictitious record that the CNIL gives as an example: shown to a reader, and never taken for a real one."""

from __future__ import annotations

from datetime import date
from typing import Final

from rgpd_sante.dossier import Dossier
from rgpd_sante.exchange.cnil import labels
from rgpd_sante.exchange.cnil.fiche_pages import fiche_page
from rgpd_sante.exchange.cnil.keys import key
from rgpd_sante.exchange.cnil.pages import Page, entries
from rgpd_sante.practice.model import Address, Contact, Practice
from rgpd_sante.register.content import DataItem, DataSubjects, Purpose, Recipient, SecurityMeasure
from rgpd_sante.register.model import Register
from rgpd_sante.register.parties import OfficerDesignation, Party
from rgpd_sante.register.records import ControllerRecord
from rgpd_sante.register.terms import RetentionTerm
from rgpd_sante.register.transfers import Transfer
from rgpd_sante.time.zones import Territory
from rgpd_sante.vocabulary.register import (
    DataCategory,
    DataSubjectCategory,
    RecipientCategory,
    SafeguardKind,
    SecurityMeasureKind,
)

__all__ = ["example_page", "is_of_the_example"]

_KEPT: Final = (RetentionTerm(words="5 ans à compter du versement de la paie"),)
_ADDRESS: Final = Address(lines=("1 rue Rivoli",), postcode="75001", town="Paris", country="France")
_TELEPHONE: Final = "01 xx xx xx xx"
_RECORD: Final = ControllerRecord(
    reference="1 - Exemple",
    name="Gestion de la paie",
    created_on=date(2018, 5, 26),
    updated_on=date(2019, 5, 13),
    purposes=(
        Purpose(
            description="Gestion de la paie",
            sub_purposes=(
                "Calcul des rémunérations",
                "Calcul du montant des versements adressés aux organismes sociaux",
                "Ordre de virement à la banque",
            ),
        ),
    ),
    data=(
        DataItem(category=DataCategory.CIVIL_STATUS_IDENTITY, description="Noms, prénoms, adresses", retention=_KEPT),
        DataItem(category=DataCategory.ECONOMIC_FINANCIAL, description="RIB", retention=_KEPT),
        DataItem(category=DataCategory.NIR, description="Numéros de sécurité sociale des salariés", retention=_KEPT),
    ),
    data_subjects=(DataSubjects(category=DataSubjectCategory.EMPLOYEES),),
    recipients=(
        Recipient(category=RecipientCategory.INTERNAL_SERVICE, detail="Dir. Administrative et Financière"),
        Recipient(category=RecipientCategory.PARTNER, detail="Organismes sociaux"),
        Recipient(category=RecipientCategory.THIRD_COUNTRY, detail="Banque d'Andorre"),
    ),
    security=tuple(
        SecurityMeasure(kind=kind)
        for kind in (
            SecurityMeasureKind.SOFTWARE_PROTECTION,
            SecurityMeasureKind.BACKUP,
            SecurityMeasureKind.ACCESS_CONTROL,
        )
    ),
    transfers=(
        Transfer(
            recipient="Banque d'Andorre",
            country="AD",
            safeguard=SafeguardKind.STANDARD_CONTRACTUAL_CLAUSES,
            documentation="Contrat en date du 23/01/2018",
        ),
    ),
)
_DOSSIER: Final = Dossier(
    practice=Practice(
        name="Louise DUPONT",
        territory=Territory.METROPOLE,
        address=_ADDRESS,
        contact_point=Contact(email="exemple1@ets.com", telephone=_TELEPHONE),
        data_protection_officer=Contact(last_name="Martin HENRI", email="exemple2@ets.com", telephone=_TELEPHONE),
    ),
    register=Register(
        controller_records=(_RECORD,),
        officer=OfficerDesignation(address=_ADDRESS, company=Party(name="N/A")),
    ),
)
# the words of the example in the list of activities, which are not those of its own sheet
_LISTED: Final = (
    "(EXEMPLE) Gestion de la paie",
    "Non",
    ("Gestion de la paie, Calcul des rémunérations, Calcul du montant des versements adressés aux organismes sociaux"),
)


def example_page() -> Page:
    """Lay the example out on its page."""
    return fiche_page(_RECORD, _DOSSIER, name=labels.EXAMPLE_SHEET, title="Exemple de fiche de registre")


_WORDS: Final = frozenset(key(text) for text in (*_LISTED, *(entry.text for entry in entries(example_page()))))


def is_of_the_example(text: str) -> bool:
    """Tell whether a text is one that the example says.

    Examples:
        >>> is_of_the_example("1 - Exemple"), is_of_the_example("Suivi des patients")
        (True, False)
    """
    return key(text) in _WORDS
