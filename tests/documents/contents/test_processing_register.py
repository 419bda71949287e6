# SPDX-License-Identifier: MIT
"""The register of processing activities: every fact of it, in the order that a reader of the CNIL expects."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime

import attrs
import pytest

from breach_samples import full_dossier, full_practice
from document_dossiers import bare_dossier, blocks_told, fields_told, words_of
from document_facts import facts_of, forgotten
from document_facts import told as told_
from document_readers import pdf_pages, squeezed
from document_registers import nurse_register
from fact_walk import changed, instances, is_country_code
from register_samples import full_controller_record, full_register
from rgpd_sante.codes import Code
from rgpd_sante.documents import Document, render
from rgpd_sante.documents.blocks import Heading, Table
from rgpd_sante.documents.contents.law import plain
from rgpd_sante.documents.countries import country_name
from rgpd_sante.documents.dates import short_date
from rgpd_sante.documents.kinds import DocumentKind, document
from rgpd_sante.documents.labels import label
from rgpd_sante.dossier import Dossier
from rgpd_sante.facts import Answer
from rgpd_sante.register import (
    Change,
    ControllerRecord,
    OfficerDesignation,
    Party,
    ProcessingContract,
    Processor,
    Register,
    SecurityMeasure,
    ServedController,
)
from rgpd_sante.register.ready_made.catalogue import READY_MADE

AT = datetime(2026, 10, 1, 12, 0, tzinfo=UTC)
# what a register of processing activities tells: the practice and its register, and of the breaches their number only
FULL = Dossier(practice=full_practice(), register=full_register())
# what is drawn from other facts: a fact that is told only through it is not told
DERIVED = {"Données sensibles traitées"}


def register(dossier: Dossier, kind: str = "processing_register", reference: str | None = None) -> Document:
    """Make the register of a dossier."""
    return document(dossier, kind, at=AT, reference=reference)


def with_register(register_: Register) -> Dossier:
    """Give the practice of the story another register."""
    return attrs.evolve(FULL, register=register_)


def facts_told(document_: Document) -> list[tuple[str, str]]:
    """Return what the register tells as facts: its boxes, and the cells of its tables."""
    boxes = [(name, value) for name, value in fields_told(document_) if name not in DERIVED]
    cells = [
        (block.headers[0], plain(cell))
        for block in document_.blocks
        if isinstance(block, Table) and block.headers[0] != "N°"
        for row in block.rows
        for cell in row
    ]
    return boxes + cells


def written(name: str, leaf: object) -> str:
    """Write a fact as this document must tell it: countries by name, units within a sentence, changes in figures."""
    if name == "Period.unit":
        assert isinstance(leaf, Code)
        return label(leaf).lower()
    if name == "Change.on":
        assert isinstance(leaf, date)
        return short_date(leaf)
    if isinstance(leaf, str) and is_country_code(leaf):
        return country_name(leaf)
    return told_(name, leaf, FULL.practice.territory)


@pytest.mark.parametrize(("name", "leaf"), list(facts_of(FULL)), ids=lambda value: str(value)[:40])
def test_each_fact_is_told(name: str, leaf: object) -> None:
    """Every fact of the practice and of its register is there: texts word for word, codes by label, countries named."""
    words = squeezed("\n".join(f"{label_} {value}" for label_, value in facts_told(register(FULL))))
    assert squeezed(written(name, leaf)) in words


def test_the_turnover_is_told_in_euros() -> None:
    """An amount is no text and no whole number: it stands with its cents."""
    assert ("Chiffre d’affaires annuel hors taxes", "1\u202f234\u202f567,89\u00a0€") in facts_told(register(FULL))


@pytest.mark.parametrize(
    ("place", "dossier"),
    [(place, dossier) for place, dossier in forgotten(FULL) if dossier.register is not None],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_each_fact_has_a_place_of_its_own(place: str, dossier: Dossier) -> None:
    """When one fact alone is forgotten the register says something else."""
    assert facts_told(register(dossier)) != facts_told(register(FULL))
    assert place.startswith(".")


def test_the_sheet_alone_tells_every_fact_of_its_record() -> None:
    """Without annexes beside it, a sheet holds its processors and its history too."""
    sheet = register(FULL, "processing_record", "TRT-LICORNE-A")
    words = squeezed("\n".join(f"{label_} {value}" for label_, value in facts_told(sheet)))
    for name, leaf in facts_of(full_controller_record()):
        assert squeezed(written(name, leaf)) in words


def headings(document_: Document, level: int) -> list[str]:
    """Return the headings of one level."""
    return [block.text for block in document_.blocks if isinstance(block, Heading) and block.level == level]


def test_the_parts_stand_in_the_order_of_the_layout() -> None:
    """Cover, list, sheets as a controller, then as a processor, then the annexes."""
    assert [text.replace("\u00a0", " ") for text in headings(register(FULL), 1)] == [
        "Organisme",
        "Délégué à la protection des données",
        "Liste des activités",
        "Fiche 1 : Tenue des dossiers de soins des Licornes",
        "Liste des traitements effectués pour d’autres responsables",
        "Fiche de sous-traitant 1 : Agenda tenu pour les voisins",
        "Annexe : liste des sous-traitants",
        "Annexe : règles de conservation suivies",
        "Annexe : journal des mises à jour",
        "Annexe : registre des violations",
    ]


def test_the_cover_names_what_a_reader_looks_for() -> None:
    """Organisation, its numbers, version, day, author and officer come first, the unknown ones in their place."""
    cover = fields_told(register(FULL))[:7]
    assert [name for name, _ in cover] == [
        "Organisme",
        "Numéro SIRET",
        "Numéro RPPS",
        "Version",
        "Date",
        "Auteur",
        "Délégué à la protection des données",
    ]
    assert cover[4] == ("Date", "1er\u00a0octobre 2026")
    assert dict(fields_told(register(with_bare(Register())))[:7])["Auteur"] == "Pas encore connu"


def with_bare(register_: Register, **practice: str) -> Dossier:
    """Give the practice that says nothing a register, and some numbers."""
    bare = bare_dossier()
    return attrs.evolve(bare, practice=changed(bare.practice, practice), register=register_)


@pytest.mark.parametrize(
    ("practice", "numbers"),
    [
        ({"siren": "999888779", "finess": "990000010"}, ["Numéro SIREN", "Numéro FINESS"]),
        ({"siret": "99988877900017", "rpps": "10999999997"}, ["Numéro SIRET", "Numéro RPPS"]),
        ({}, ["Numéro SIREN", "Numéro RPPS"]),
    ],
)
def test_the_cover_bears_the_numbers_that_are_known(practice: dict[str, str], numbers: list[str]) -> None:
    """The most precise number of the company is shown, and the number of the health directory that there is."""
    cover = fields_told(register(with_bare(Register(), **practice)))[:7]
    assert [name for name, _ in cover[1:3]] == numbers


@pytest.mark.parametrize(
    ("officer", "said"),
    [
        (
            OfficerDesignation(designated=Answer.NO, reason="exercice individuel"),
            "Non désigné (motif : exercice individuel)",
        ),
        (OfficerDesignation(designated=Answer.NO), "Non désigné (motif : pas encore renseigné)"),
        (OfficerDesignation(designated=Answer.YES), "Désigné, coordonnées pas encore renseignées"),
        (OfficerDesignation(designated=Answer.YES, company=Party(name="Vigie Inventée")), "Vigie Inventée"),
        (OfficerDesignation(), "Pas encore connu"),
    ],
)
def test_the_cover_says_who_the_officer_is_or_why_there_is_none(officer: OfficerDesignation, said: str) -> None:
    """An officer who is not designated has a reason; one of whom nothing is known is not denied."""
    cover = dict(fields_told(register(with_bare(Register(officer=officer))))[:7])
    assert cover["Délégué à la protection des données"].replace("\u00a0", " ") == said


def table(document_: Document, caption: str) -> list[list[str]]:
    """Return the rows of the table of this caption."""
    (found,) = (block for block in document_.blocks if isinstance(block, Table) and block.caption == caption)
    return [[plain(cell) for cell in row] for row in found.rows]


def test_the_list_sums_up_each_activity() -> None:
    """Number, name with reference, purposes, sensitive data, days: what is not known is not « non »."""
    rows = table(register(with_register(nurse_register())), "Fiches du registre")
    assert rows[0] == [
        "1",
        "Soins à domicile\nT1",
        "Soigner les patients à leur domicile\nFacturer les soins",
        "Oui",
        "08/01/2024",
        "01/09/2026",
    ]
    assert rows[1][3] == "Non"
    assert rows[2][4:] == ["—", "—"]
    assert rows[4][3] == "Pas encore connu"


def test_an_empty_register_says_so() -> None:
    """No record, no processor, no change and no breach: each part says that nothing is recorded."""
    words = words_of(register(attrs.evolve(FULL, register=Register())))
    assert words.count("Aucune fiche n’est consignée.") == 2
    assert "Aucun sous-traitant n’est consigné." in words
    assert "Aucune mise à jour n’est consignée." in words
    assert "Aucune n’y est consignée à ce jour." in words


@pytest.mark.parametrize(("count", "said"), [(1, "Une violation y est"), (2, "2 violations y sont")])
def test_the_register_of_breaches_is_referred_to(count: int, said: str) -> None:
    """The breaches stand in a register of their own; this one says how many there are."""
    dossier = attrs.evolve(full_dossier(), breaches=full_dossier().breaches[:count])
    words = words_of(register(dossier))
    assert f"{said} consignée{'s' if count > 1 else ''} à ce jour." in words
    assert "VIO-2026-0417" not in words


def test_a_processor_is_listed_once_with_the_activities_that_use_it() -> None:
    """The same host behind two activities is one line of the annex."""
    first = full_controller_record()
    second = attrs.evolve(first, reference="B", name="Rendez-vous des Licornes")
    document_ = register(with_register(Register(controller_records=(first, second))))
    annex = blocks_told(document_, "Annexe\u00a0: liste des sous-traitants")
    assert annex.count("Anselme Cumulus") == 1
    assert "Tenue des dossiers de soins des Licornes Rendez-vous des Licornes" in annex


def test_the_journal_is_in_the_order_of_the_days() -> None:
    """The changes of all records make one journal; an author who is not known is said not to be."""
    early = ControllerRecord(name="Tôt", history=(Change(on=date(2026, 2, 1), description="après"),))
    late = ControllerRecord(name="Tard", history=(Change(on=date(2025, 2, 1), description="avant"),))
    rows = table(register(with_register(Register(controller_records=(early, late)))), "Journal des mises à jour")
    assert rows == [
        ["01/02/2025", "Tard", "avant", "Pas encore connu"],
        ["01/02/2026", "Tôt", "après", "Pas encore connu"],
    ]


def secrets(register_: Register) -> Iterator[str]:
    """Yield what is not for someone outside."""
    for one in instances(register_):
        match one:
            case SecurityMeasure():
                yield from filter(None, (one.detail, *map(label, one.controls)))
            case ControllerRecord():
                yield from (*one.software, *one.to_review, *filter(None, (one.comments,)))
            case Change():
                yield one.description
            case ProcessingContract():
                yield from filter(None, (one.reference, *map(label, (*one.present, *one.absent))))
            case Processor():
                yield from map(label, one.needed_activities)
                yield from map(country_name, one.hosting.storage_countries)
                assert one.contact is not None
                assert one.contact.email is not None
                yield one.contact.email
            case _:
                pass


@pytest.mark.parametrize("secret", list(secrets(full_register())))
def test_the_communicable_register_keeps_the_secrets(secret: str) -> None:
    """Security, software, contracts, hosting, notes and journal are in the register and not in what is handed out."""
    assert squeezed(secret) in words_of(register(FULL))
    assert squeezed(secret) not in words_of(register(FULL, "processing_register_communicable"))


def test_the_communicable_register_says_what_it_leaves_out() -> None:
    """A reader knows that something is withheld, and that it is not missing."""
    document_ = register(FULL, "processing_register_communicable")
    told = fields_told(document_)
    assert told.count(("Mesures de sécurité", "Non communicables")) == 2
    assert ("Notes internes", "Non communicables") in told
    assert ("Logiciels", "Non communicables") in told
    assert "1 234 567" not in words_of(document_)
    assert "le chiffre d’affaires" in words_of(document_)
    assert document_.title == "Registre des activités de traitement\u00a0: version communicable"


def test_the_communicable_register_keeps_what_the_law_asks_for() -> None:
    """Purposes, data, recipients, transfers and terms are for whoever asks."""
    words = words_of(register(FULL, "processing_register_communicable"))
    for text in (
        "assurer la prévention et les soins",
        "antécédents, allergies et vaccins",
        "équipe de soins du secteur",
        "Support-Lointain Inc.",
        "trois décennies pour la transfusion",
        "Cabinet voisin des Sirènes",
        "Nuées-Hébergement SAS",
    ):
        assert text in words


@pytest.mark.parametrize("kind", ["processing_register", "processing_register_communicable"])
def test_an_extract_says_that_it_is_one(kind: str) -> None:
    """With a reference the register holds one record, and nothing about the whole."""
    extract = register(FULL, kind, "SST-LICORNE-B")
    assert extract.title.endswith("(extrait)")
    assert extract.reference == "SST-LICORNE-B"
    words = words_of(extract)
    assert "Cet extrait décrit une activité" in words
    assert "liste des sous-traitants" not in words
    assert "Liste des activités" not in words
    assert "sont consignées dans un registre à part" not in words


def test_each_controller_served_is_told_apart() -> None:
    """Several controllers have a heading each; where none is known the register says so."""
    record = attrs.evolve(
        full_register().processor_records[0],
        controllers=(
            ServedController(controller=Party(name="Cabinet Un")),
            ServedController(controller=Party(name="Cabinet Deux")),
        ),
        sub_processors=(),
    )
    document_ = register(with_register(Register(processor_records=(record,))))
    assert [text for text in headings(document_, 3) if text.startswith("Responsable")] == [
        "Responsable 1",
        "Responsable 2",
    ]
    nobody = register(with_register(Register(processor_records=(attrs.evolve(record, controllers=()),))))
    lacking = [value for name, value in fields_told(nobody) if name == "Pas encore renseigné"]
    assert "Responsables du traitement" in lacking
    assert "Sous-traitants ultérieurs" in lacking


def test_the_list_of_services_names_the_controllers() -> None:
    """What is done for others is listed with the controllers served, the unknown ones as unknown."""
    record = full_register().processor_records[0]
    services = register(with_register(Register(processor_records=(record, attrs.evolve(record, controllers=())))))
    rows = table(services, "Fiches du registre")
    assert [row[2] for row in rows] == ["Cabinet voisin des Sirènes", "Pas encore connu"]


def test_a_register_of_every_ready_made_record_prints() -> None:
    """Twenty-five records make one PDF in which each activity has its page."""
    records = tuple(model.record for model in READY_MADE.values())
    pages = "".join(pdf_pages(render(register(with_register(Register(controller_records=records))), "pdf")))
    words = squeezed(pages)
    for rank, record in enumerate(records, 1):
        assert record.name is not None
        assert f"Fiche {rank} : " in words.replace("\u00a0", " ")
        assert squeezed(record.name)[:30] in words


@pytest.mark.parametrize("kind", [kind for kind in DocumentKind if kind.startswith("processing")])
def test_nothing_is_called_compliant(kind: DocumentKind) -> None:
    """The documents help, and certify nothing."""
    reference = "TRT-LICORNE-A" if kind is DocumentKind.PROCESSING_RECORD else None
    document_ = register(FULL, kind, reference)
    assert "conforme" not in words_of(document_).lower()
    assert words_of(document_).count(squeezed(document_.notice)) == 1
