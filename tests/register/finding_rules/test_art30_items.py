# SPDX-License-Identifier: MIT
"""Art. 30 letter by letter: what it asks for is an error or, "where possible", a warning; what is advised is not."""

from __future__ import annotations

import attrs
import pytest

from fact_walk import changed
from register_content_cases import PROCESSOR_RECORD, RECORD, found, found_in_processor, message
from rgpd_sante.facts import Answer
from rgpd_sante.law.finding import FindingKind, Severity, kinds_in
from rgpd_sante.law.texts import gdpr
from rgpd_sante.practice import Address, Contact
from rgpd_sante.register import (
    ControllerRecord,
    ImpactAssessment,
    Party,
    Purpose,
    Recipient,
    ServedController,
)
from rgpd_sante.register.finding_rules import art30_items, recommended
from rgpd_sante.vocabulary.register import RecipientCategory

PARTY = Party(name="Maison de l’Exemple", contact=Contact(email="maison@example.org"))
KINDS = {kind.code: kind for kind in kinds_in(art30_items, recommended)}

# item of art. 30(1) and what is taken away from the clean record — finding, place, letter
DEMANDED = [
    ({"any_joint_controller": Answer.YES}, "REG002", ".joint_controllers", gdpr.ART_30_1_A),
    ({"purposes": ()}, "REG003", ".purposes", gdpr.ART_30_1_B),
    ({"data_subjects": ()}, "REG004", ".data_subjects", gdpr.ART_30_1_C),
    ({"data": ()}, "REG004", ".data", gdpr.ART_30_1_C),
    (
        {"any_recipient": Answer.UNKNOWN, "recipients": (), "processors": ()},
        "REG005",
        ".recipients",
        gdpr.ART_30_1_D,
    ),
    ({"any_recipient": Answer.YES, "recipients": (), "processors": ()}, "REG005", ".recipients", gdpr.ART_30_1_D),
]
DEMANDED_OF_PROCESSOR = [
    ({"controllers": ()}, "REG008", ".controllers", gdpr.ART_30_2_A),
    ({"processing_categories": ()}, "REG009", ".processing_categories", gdpr.ART_30_2_B),
]
RECOMMENDED: list[dict[str, object]] = [
    {"name": None},
    {"reference": None},
    {"created_on": None},
    {"updated_on": None},
    {"any_joint_controller": Answer.UNKNOWN},
    {"any_processor": Answer.UNKNOWN, "processors": ()},
    {"data_source": None},
    {"information_notice": None},
    {"rights_procedure": None},
    {"persons": None},
    {"impact_assessment": ImpactAssessment()},
]


@pytest.mark.parametrize(("changes", "code", "path", "citation"), DEMANDED)
def test_what_article_30_demands_of_a_controller_is_an_error(
    changes: dict[str, object], code: str, path: str, citation: object
) -> None:
    """Each item of art. 30(1) that is missing is found once, where it is to be written, with its letter."""
    assert found(changed(RECORD, changes)) == [f"{code} {path}"]
    assert (KINDS[code].severity, KINDS[code].citation) == (Severity.ERROR, citation)


@pytest.mark.parametrize(("changes", "code", "path", "citation"), DEMANDED_OF_PROCESSOR)
def test_what_article_30_demands_of_a_processor_is_an_error(
    changes: dict[str, object], code: str, path: str, citation: object
) -> None:
    """Each item of art. 30(2) that is missing is found once, where it is to be written, with its letter."""
    assert found_in_processor(changed(PROCESSOR_RECORD, changes)) == [f"{code} {path}"]
    assert (KINDS[code].severity, KINDS[code].citation) == (Severity.ERROR, citation)


def test_what_is_asked_for_where_possible_is_a_warning() -> None:
    """The security measures are described "where possible", by a controller and by a processor."""
    assert found(attrs.evolve(RECORD, security=())) == ["REG006 .security"]
    assert found_in_processor(attrs.evolve(PROCESSOR_RECORD, security=())) == ["REG010 .security"]
    for code, citation in (("REG006", gdpr.ART_30_1_G), ("REG010", gdpr.ART_30_2_D)):
        assert (KINDS[code].severity, KINDS[code].citation) == (Severity.WARNING, citation)
        assert "ans la mesure du possible" in KINDS[code].why


@pytest.mark.parametrize("changes", RECOMMENDED)
def test_what_is_recommended_is_an_information(changes: dict[str, object]) -> None:
    """Each recommended item that is missing is told as such, at the record, never as missing from art. 30."""
    record = changed(RECORD, changes)
    assert found(record) == ["REG011"]
    assert KINDS["REG011"].severity is Severity.INFO
    assert message(record, "REG011").startswith("Recommandé, et absent de cette fiche : ")


@pytest.mark.parametrize("kind", kinds_in(recommended), ids=lambda kind: kind.code)
def test_no_recommendation_is_presented_as_a_duty(kind: FindingKind) -> None:
    """A kind that tells a recommendation is an information, does not cite art. 30, and does not say that it is due."""
    assert kind.severity is Severity.INFO
    assert kind.citation is None or "art. 30" not in kind.citation.short
    assert "art. 30" not in kind.title
    assert "obligatoire" not in f"{kind.title}{kind.why}{kind.remedy}"


def test_a_processor_needs_no_purpose_data_or_retention() -> None:
    """The record of a processor is complete with what art. 30(2) asks for."""
    assert found_in_processor(PROCESSOR_RECORD) == []
    assert not hasattr(PROCESSOR_RECORD, "purposes")


@pytest.mark.parametrize(
    ("purposes", "expected"),
    [
        ((Purpose(description="À compléter"),), [".purposes[0].description"]),
        ((Purpose(description="À compléter", sub_purposes=("Tenir le dossier",)),), []),
        ((Purpose(sub_purposes=("Tenir le dossier",)),), []),
        ((Purpose(description="XXX"), Purpose()), [".purposes"]),
        (
            (Purpose(description="Soigner"), Purpose(), Purpose(sub_purposes=("?",))),
            [
                ".purposes[1].description",
                ".purposes[2].description",
            ],
        ),
    ],
)
def test_a_purpose_is_told_in_words(purposes: tuple[Purpose, ...], expected: list[str]) -> None:
    """A filler is no purpose; a secondary purpose is one; each that says nothing is found, or all of them once."""
    record = attrs.evolve(RECORD, purposes=purposes)
    assert [line for line in found(record) if line.startswith("REG003")] == [f"REG003 {path}" for path in expected]


def test_one_of_several_purposes_is_told_as_one() -> None:
    """The message does not say that the record has no purpose when it has another."""
    record = attrs.evolve(RECORD, purposes=(*RECORD.purposes, Purpose()))
    assert message(record, "REG003") == "Une finalité de la fiche n’est pas décrite."


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        # nobody receives the data, and the record says so
        ({"any_recipient": Answer.NO, "recipients": (), "processors": (), "any_processor": Answer.NO}, []),
        ({"any_recipient": Answer.UNKNOWN}, []),
        # a processor is a recipient
        ({"any_recipient": Answer.UNKNOWN, "recipients": ()}, []),
        ({"any_recipient": Answer.NO}, ["REG007 .any_recipient"]),
        ({"any_recipient": Answer.NO, "recipients": ()}, ["REG007 .any_recipient"]),
    ],
)
def test_recipients_are_listed_or_said_to_be_none(changes: dict[str, object], expected: list[str]) -> None:
    """An explicit "none" is an answer, an empty list is none, and a "none" beside a list contradicts it."""
    assert found(changed(RECORD, changes)) == expected


def test_a_contradiction_says_which_of_the_two_lists_it_is_about() -> None:
    """Recipients and processors are told apart."""
    both = attrs.evolve(RECORD, any_recipient=Answer.NO)
    assert message(both, "REG007") == "La fiche dit qu’il n’y a aucun destinataire, et en indique pourtant."
    assert "sous-traitants" in message(attrs.evolve(both, recipients=()), "REG007")


@pytest.mark.parametrize(
    ("answer", "parties", "expected"),
    [
        (Answer.NO, (), []),
        (Answer.UNKNOWN, (), ["REG011"]),
        (Answer.YES, (), ["REG002 .joint_controllers"]),
        (Answer.YES, (PARTY,), []),
        (Answer.UNKNOWN, (PARTY,), []),
        (Answer.NO, (PARTY,), ["REG007 .any_joint_controller"]),
        (Answer.YES, (PARTY, Party()), ["REG002 .joint_controllers[1].name"]),
        (Answer.YES, (Party(name="XXX", contact=PARTY.contact),), ["REG002 .joint_controllers[0].name"]),
        (Answer.YES, (Party(name="Maison de l’Exemple"),), ["REG002 .joint_controllers[0]"]),
    ],
)
def test_a_joint_controller_said_to_exist_is_named_with_its_details(
    answer: Answer, parties: tuple[Party, ...], expected: list[str]
) -> None:
    """Art. 30(1)(a) asks for the name and the contact details of the joint controller, where there is one."""
    assert found(attrs.evolve(RECORD, any_joint_controller=answer, joint_controllers=parties)) == expected


@pytest.mark.parametrize(
    ("contact", "address", "expected"),
    [
        (Contact(email="maison@example.org"), None, True),
        (Contact(telephone="01 99 00 00 00"), None, True),
        (Contact(last_name="Exemple"), None, False),
        (Contact(email="à compléter"), None, False),
        (None, Address(lines=("1, rue de l’Exemple",)), True),
        (None, Address(town="Ville-Exemple"), True),
        (None, Address(postcode="99999"), True),
        (None, Address(country="France"), False),
        (None, None, False),
    ],
)
def test_contact_details_are_a_way_to_reach_a_party(
    *, contact: Contact | None, address: Address | None, expected: bool
) -> None:
    """An address or a line is a way to reach it; a name of a person or a country is none."""
    served = ServedController(controller=Party(name="Cabinet voisin", contact=contact, address=address))
    lines = found_in_processor(attrs.evolve(PROCESSOR_RECORD, controllers=(served,)))
    assert lines == ([] if expected else ["REG008 .controllers[0].controller"])


def test_each_served_controller_is_named() -> None:
    """A second controller without a name is found at its place, beside a first that has one."""
    served = (*PROCESSOR_RECORD.controllers, ServedController())
    assert found_in_processor(attrs.evolve(PROCESSOR_RECORD, controllers=served)) == [
        "REG008 .controllers[1].controller.name"
    ]


def test_a_category_of_processing_is_told_in_words() -> None:
    """Fillers are no category, and are told once."""
    fillers = attrs.evolve(PROCESSOR_RECORD, processing_categories=("À compléter", "?"))
    assert found_in_processor(fillers) == ["REG009 .processing_categories"]


def test_the_empty_record_is_told_of_in_few_lines() -> None:
    """A record with nothing in it: one line for each item of art. 30, one for all that is recommended."""
    assert found(ControllerRecord()) == [
        "REG003 .purposes",
        "REG004 .data_subjects",
        "REG004 .data",
        "REG005 .recipients",
        "REG006 .security",
        "REG011",
    ]


def test_a_recipient_is_enough_whatever_the_answer() -> None:
    """A list of recipients speaks for itself."""
    listed = (Recipient(category=RecipientCategory.PARTNER, detail="Assurance maladie."),)
    record = attrs.evolve(RECORD, any_recipient=Answer.UNKNOWN, recipients=listed, processors=())
    assert found(record) == []
