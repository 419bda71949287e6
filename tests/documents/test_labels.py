# SPDX-License-Identifier: MIT
"""The French labels: every list that a document may show has all of its own, and they read well."""

from __future__ import annotations

import pkgutil
from importlib import import_module

import pytest

import rgpd_sante
from fact_walk import code_classes
from rgpd_sante.codes import Code
from rgpd_sante.documents.blocks import Placement
from rgpd_sante.documents.labels import LABELLED, gravity_meaning, label
from rgpd_sante.documents.typography import french
from rgpd_sante.errors import UnsupportedError
from rgpd_sante.facts import Answer
from rgpd_sante.vocabulary.breach import (
    BreachCause,
    BreachNature,
    BreachOrigin,
    CommunicationIntent,
    DataKind,
    Gravity,
    NotificationKind,
    PersonCategory,
)
from rgpd_sante.vocabulary.severity import CircumstanceElement

# lists that no document shows: those of the documents themselves, those of the tools, the names of the holidays
NOT_SHOWN = {
    "BarTone",
    "CalloutKind",
    "CareFamily",
    "DocumentKind",
    "Format",
    "Holiday",
    "IdentifierKind",
    "IdentifierProblem",
    "KeyEvidence",
    "Placement",
}


def every_list() -> list[type[Code]]:
    """Find every closed list of the package by importing all of its modules."""
    for module in pkgutil.walk_packages(rgpd_sante.__path__, f"{rgpd_sante.__name__}."):
        if not module.name.endswith("__main__"):
            import_module(module.name)
    return [kind for kind in Code.__subclasses__() if kind.__module__.startswith(rgpd_sante.__name__)]


LISTS = [kind for kind in every_list() if kind.__name__ not in NOT_SHOWN]
CODES = [code for kind in LISTS for code in kind]


def test_the_discovery_finds_the_lists() -> None:
    """Every list of the package is either labelled or named as one that no document shows."""
    assert len(LISTS) > 40
    assert {kind.__name__ for kind in every_list()} >= NOT_SHOWN
    assert set(LISTS) == set(LABELLED)


def test_the_lists_of_the_facts_are_labelled() -> None:
    """What a practice can state is what a document can tell."""
    assert set(code_classes()) <= set(LABELLED)


@pytest.mark.parametrize("kind", LISTS, ids=lambda kind: kind.__name__)
def test_each_member_has_a_label_of_its_own(kind: type[Code]) -> None:
    """A list has a label for each of its members, in their order, and no two members share one."""
    assert list(LABELLED[kind]) == list(kind)
    assert len({label(code) for code in kind}) == len(list(kind))


@pytest.mark.parametrize("code", CODES, ids=repr)
def test_a_label_reads_well(code: Code) -> None:
    """A label begins with a capital, ends without a stop, and is set in French typography."""
    text = label(code)
    assert text == text.strip()
    assert text[0].isupper()
    assert text[-1] not in ".;:,"
    assert "'" not in text
    assert french(text) == text


def test_a_code_is_never_its_own_label() -> None:
    """No label is a code: what is read is French."""
    assert [code for code in CODES if "_" in label(code) or label(code) == code.value] == []


def test_a_code_of_two_lists_has_the_label_of_its_own() -> None:
    """Two lists may share a code; each keeps its words."""
    assert BreachNature.CONFIDENTIALITY.value == CircumstanceElement.CONFIDENTIALITY.value
    assert label(BreachNature.CONFIDENTIALITY) == "Perte de la confidentialité"
    assert label(CircumstanceElement.CONFIDENTIALITY) == "Confidentialité"


@pytest.mark.parametrize("code", [code for code in CODES if code.value in {"unknown", "undetermined"}], ids=repr)
def test_what_is_unknown_never_reads_as_no(code: Code) -> None:
    """An unknown answer says that it is not known or not decided, never « non »."""
    text = label(code).lower()
    assert any(word in text for word in ("pas encore", "inconnu", "déterminé", "déterminer"))
    assert "non" not in text.split()


@pytest.mark.parametrize(
    ("code", "words"),
    [
        # reference on breaches, § 1.2, word for word
        (BreachNature.CONFIDENTIALITY, "Perte de la confidentialité"),
        (BreachNature.INTEGRITY, "Perte de l’intégrité"),
        (BreachNature.AVAILABILITY, "Perte de la disponibilité"),
        (BreachOrigin.LOST_STOLEN_EQUIPMENT, "Équipement perdu ou volé"),
        (BreachOrigin.LOST_STOLEN_PAPER, "Papier perdu, volé ou laissé accessible dans un endroit non sécurisé"),
        (BreachOrigin.LOST_OPENED_MAIL, "Courrier perdu ou ouvert avant d’être retourné à l’envoyeur"),
        (BreachOrigin.HACK, "Piratage, logiciel malveillant (par exemple rançongiciel) et/ou hameçonnage"),
        (BreachOrigin.UNINTENDED_PUBLICATION, "Publication non volontaire d’informations"),
        (BreachOrigin.WRONG_PERSON_DISPLAYED, "Données de la mauvaise personne affichées sur le portail du client"),
        (BreachOrigin.WRONG_RECIPIENT, "Données personnelles envoyées à un mauvais destinataire"),
        (BreachOrigin.VERBAL_DISCLOSURE, "Informations personnelles divulguées de façon verbale"),
        (BreachOrigin.OTHER, "Autre"),
        (BreachCause.INTERNAL_MALICIOUS, "Acte interne malveillant"),
        (BreachCause.INTERNAL_ACCIDENTAL, "Acte interne accidentel"),
        (BreachCause.EXTERNAL_MALICIOUS, "Acte externe malveillant"),
        (BreachCause.EXTERNAL_ACCIDENTAL, "Acte externe accidentel"),
        (BreachCause.UNKNOWN, "Inconnu"),
        (BreachCause.OTHER, "Autre"),
        (DataKind.CIVIL_STATUS, "État civil"),
        (DataKind.CONTACT, "Coordonnées"),
        (DataKind.CREDENTIALS, "Données d’identification ou d’accès"),
        (DataKind.FINANCIAL, "Informations financières / économiques"),
        (DataKind.OFFICIAL_DOCUMENTS, "Documents officiels"),
        (DataKind.LOCATION, "Localisation"),
        (DataKind.OFFENCES, "Infractions, condamnations, mesures de sûreté"),
        (DataKind.HEALTH, "Données de santé"),
        (PersonCategory.MEMBERS, "Adhérents"),
        (PersonCategory.PATIENTS, "Patients"),
        (Gravity.NEGLIGIBLE, "Négligeable"),
        (Gravity.LIMITED, "Limitée"),
        (Gravity.SIGNIFICANT, "Importante"),
        (Gravity.MAXIMAL, "Maximale"),
        (CommunicationIntent.DONE, "Oui, les personnes ont été informées"),
        (CommunicationIntent.PLANNED, "Non, mais elles le seront"),
        (CommunicationIntent.NOT_PLANNED, "Non, elles ne le seront pas"),
        (NotificationKind.INITIAL, "Initiale"),
        (NotificationKind.COMPLEMENTARY, "Complémentaire"),
        (NotificationKind.COMPLETE, "Complète"),
    ],
)
def test_the_cnil_lists_keep_the_words_of_the_form(code: Code, words: str) -> None:
    """Whoever fills the form finds the very words of its lists."""
    assert label(code) == words


@pytest.mark.parametrize(
    ("code", "beginning", "end"),
    [
        (BreachOrigin.TRASH_PAPER, "Mise au rebut de documents papier", "sans destruction physique"),
        (BreachOrigin.TRASH_DEVICE, "Mise au rebut d’appareils numériques", "sans effacement sécurisé"),
    ],
)
def test_the_long_labels_of_the_form_are_whole(code: Code, beginning: str, end: str) -> None:
    """Where the reference cuts a label short, its two ends are there."""
    assert label(code).startswith(beginning)
    assert label(code).endswith(end)


def test_each_gravity_says_what_it_means() -> None:
    """The four levels have four meanings, told as a piece of a sentence."""
    meanings = [gravity_meaning(gravity) for gravity in Gravity]
    assert len(set(meanings)) == 4
    assert all(meaning[0].islower() and not meaning.endswith(".") for meaning in meanings)


def test_a_list_that_no_document_shows_is_refused() -> None:
    """Asking for a label that there is not tells which lists have one, in French, and is no KeyError."""
    with pytest.raises(UnsupportedError) as caught:
        label(Placement.LEFT)
    assert "« Placement » n’est pas proposé" in caught.value.message
    assert Answer.__name__ in caught.value.admitted
