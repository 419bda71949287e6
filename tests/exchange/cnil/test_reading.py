# SPDX-License-Identifier: MIT
"""A workbook filled in as people do is read whole: by its labels, wherever they stand, and without losing a word."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date

import attrs
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cnil_workbooks import FICHE, LIST, Cells, Raw, fiche, listed, record_of, spreadsheet
from rgpd_sante.errors import InputError
from rgpd_sante.exchange import dumps
from rgpd_sante.exchange.cnil import ImportedRegister, dumps_workbook, labels, loads_workbook
from rgpd_sante.exchange.cnil.example import example_page
from rgpd_sante.exchange.cnil.identity import territory_of
from rgpd_sante.exchange.cnil.markup import package
from rgpd_sante.exchange.cnil.pages import Page
from rgpd_sante.exchange.cnil.workbook_pages import pages_of
from rgpd_sante.facts import Answer
from rgpd_sante.practice import Address, Contact
from rgpd_sante.register import (
    ControllerRecord,
    DataItem,
    DataSubjects,
    Party,
    Purpose,
    Recipient,
    RetentionTerm,
    SecurityMeasure,
    Transfer,
)
from rgpd_sante.time.zones import Territory
from rgpd_sante.vocabulary.register import (
    DataCategory,
    DataSubjectCategory,
    LegalBasis,
    RecipientCategory,
    SafeguardKind,
    SecurityMeasureKind,
)

DATA = (labels.DATA, "Description", None, None, "Durée de conservation")
ACTORS = (labels.ACTORS, *labels.ACTOR_COLUMNS)


def read(**sheets: Sequence[Cells]) -> ImportedRegister:
    """Read a workbook of these sheets."""
    return loads_workbook(spreadsheet(sheets))


def read_sheets(sheets: Mapping[str, Sequence[Cells]]) -> ImportedRegister:
    """Read a workbook of sheets whose names are no words of Python."""
    return loads_workbook(spreadsheet(sheets))


def records(imported: ImportedRegister) -> tuple[ControllerRecord, ...]:
    """Give the records read."""
    register = imported.dossier.register
    assert register is not None
    return register.controller_records


def messages(imported: ImportedRegister) -> list[str]:
    """Give the notes as they are printed, but the one on a missing postcode."""
    return [str(note) for note in imported.notes if "code postal" not in note.message]


def test_the_head_is_read_by_its_labels() -> None:
    """Name, reference and days are read whatever their row; a value may share the cell of its label."""
    record, imported = record_of(
        ("N° / RÉF : T-1",),
        ("DATE DE CREATION DU TRAITEMENT : 26/05/2018",),
        (None, "une ligne sans titre"),
        ("Mise à jour du traitement", None, None, "1er janvier 2020"),
    )
    assert record == ControllerRecord(
        name="Suivi des licornes",
        reference="T-1",
        created_on=date(2018, 5, 26),
        updated_on=date(2020, 1, 1),
        comments="B6 : une ligne sans titre",
    )
    assert messages(imported) == [
        "3_-_Fiche!B6 : Ce texte n’a pas de place dans le modèle : il est gardé en commentaire."
    ]


def test_a_true_date_is_read_by_its_value() -> None:
    """A cell that holds a date is read by it, however it is shown; two figures of a year and a doubt are told."""
    true_date = Raw(
        '<table:table-cell office:value-type="date" office:date-value="2018-05-26"><text:p>26 mai</text:p>'
        "</table:table-cell>"
    )
    record, imported = record_of(("Date de création du traitement", true_date), ("Mise à jour du traitement", "3/4/19"))
    assert (record.created_on, record.updated_on) == (date(2018, 5, 26), date(2019, 4, 3))
    assert messages(imported) == ["3_-_Fiche!B5 : Année écrite sur deux chiffres : elle est lue comme une année 20.."]


def test_a_day_that_is_not_read_is_a_comment() -> None:
    """What is no day stays in words; a mark of nothing is nothing."""
    record, imported = record_of(("Date de création du traitement", "courant 2018"), ("Mise à jour du traitement", "/"))
    assert record.created_on is record.updated_on is None
    assert record.comments == "Date de création du traitement : courant 2018"
    assert len(messages(imported)) == 1


def test_a_second_value_of_a_line_is_a_comment() -> None:
    """A label that comes twice keeps its first value, and the other is not lost."""
    record, _ = record_of(
        ("N° / RÉF", "T-1"),
        ("N° / RÉF", "T-2"),
        ("N° / RÉF", "T-1"),
        ("Mise à jour du traitement", "01/01/2020"),
        ("Mise à jour du traitement", "02/01/2020"),
    )
    assert record.reference == "T-1"
    assert record.comments == "N° / RÉF : T-2\nMise à jour du traitement : 2020-01-02"


def test_purposes_are_the_main_one_and_its_parts() -> None:
    """The main purpose, its parts, and what stands below without a label or as a second main one."""
    record, _ = record_of(
        (labels.PURPOSES,),
        ("Finalité principale", "Soigner"),
        ("Sous-finalité 1", "Facturer"),
        ("Sous-finalité 2",),
        (None, "Relancer"),
        ("Finalité principale", "Archiver"),
        ("Autre ligne", "ailleurs"),
    )
    assert record.purposes == (Purpose(description="Soigner", sub_purposes=("Facturer", "Relancer", "Archiver")),)
    assert record.comments == "Autre ligne : ailleurs"


def test_data_lines_are_items() -> None:
    """A line with a description or a duration is an item; one that says « Non » is none, and is not forgotten."""
    record, imported = record_of(
        DATA,
        ("État civil, identité, données d'identification, images…", "Nom", None, None, "20 ans"),
        ("Vie personnelle (habitudes de vie, situation familiale, etc.)", None, None, None, "5 ans"),
        ("Données de localisation", "Non", None, None, "/"),
        ("Photographies", "Portraits"),
        ("Souvenirs",),
        (labels.SENSITIVE, "Description", None, None, "Durée de conservation"),
        ("Données concernant la santé", "Antécédents"),
        ("Données génétiques", "Non concerné"),
        ("Données relatives à des condamnations pénales ou  infractions",),
        (None, "sans titre"),
        (None, "Néant"),
    )
    assert record.data == (
        DataItem(
            category=DataCategory.CIVIL_STATUS_IDENTITY,
            description="Nom",
            retention=(RetentionTerm(words="20 ans"),),
        ),
        DataItem(category=DataCategory.PERSONAL_LIFE, retention=(RetentionTerm(words="5 ans"),)),
        DataItem(category=DataCategory.OTHER, description="Photographies : Portraits"),
        DataItem(category=DataCategory.HEALTH, description="Antécédents"),
        DataItem(category=DataCategory.OTHER, description="sans titre"),
    )
    assert record.comments == ("Sans objet : Données de localisation, Données génétiques, Néant\nA9 : Souvenirs")
    assert messages(imported) == [
        "3_-_Fiche!A8 : Cette catégorie n’est pas dans le modèle : elle est rangée dans les autres catégories.",
        "3_-_Fiche!A14 : Cette catégorie n’est pas dans le modèle : elle est rangée dans les autres catégories.",
        "3_-_Fiche!A9 : Ce texte n’a pas de place dans le modèle : il est gardé en commentaire.",
    ]


def test_columns_are_found_by_their_headers() -> None:
    """A column inserted among the values moves the others; their headers say where they are."""
    record, _ = record_of(
        (labels.DATA, "Description", "Durée de conservation"),
        ("Données concernant la santé", "Antécédents", "20 ans"),
        (labels.TRANSFERS, "Pays", "Destinataire", "Liens vers la documentation", "Garanties"),
        ("Organisme destinataire 1", "Suisse", "Clinique Imaginaire", "contrat", "CCT"),
    )
    assert record.data[0].retention == (RetentionTerm(words="20 ans"),)
    assert record.transfers == (
        Transfer(
            recipient="Clinique Imaginaire",
            country="CH",
            safeguard=SafeguardKind.STANDARD_CONTRACTUAL_CLAUSES,
            documentation="contrat",
        ),
    )


def test_persons_recipients_and_measures_are_chosen_from_lists() -> None:
    """A word of the list is its code; another is kept with the details; a choice that was not made is none."""
    record, imported = record_of(
        (labels.PERSONS, "Description", None, None, "Précisions"),
        ("Catégorie de personnes 1", "Salariés", None, None, "en CDI"),
        ("Catégorie de personnes 2", "Autres (préciser)", None, None, "patients"),
        ("Catégorie de personnes 3", "patients"),
        ("Catégorie de personnes 4", "Licornes", None, None, "blanches"),
        ("Catégorie de personnes 5", labels.PLACEHOLDER),
        ("Catégorie de personnes 6", labels.PLACEHOLDER, None, None, "visiteurs"),
        (labels.RECIPIENTS, "Type de destinataire", None, None, "Précisions"),
        ("Destinataire 1", "Sous-traitants", None, None, "Éditeur"),
        ("Destinataire 2", "Autre (Préciser)"),
        ("Destinataire 3", "CPAM"),
        (labels.SECURITY, "Type de mesure de sécurité", None, None, "Précisions"),
        ("Mesure de sécurité 1", "Contrôle d’accès des utilisateurs"),
        ("Mesure de sécurité 2", "Dragon"),
    )
    assert record.data_subjects == (
        DataSubjects(category=DataSubjectCategory.EMPLOYEES, detail="en CDI"),
        DataSubjects(category=DataSubjectCategory.PATIENTS),
        DataSubjects(category=DataSubjectCategory.PATIENTS),
        DataSubjects(category=DataSubjectCategory.OTHER, detail="Licornes : blanches"),
        DataSubjects(category=DataSubjectCategory.VISITORS),
    )
    assert record.recipients == (
        Recipient(category=RecipientCategory.PROCESSOR, detail="Éditeur"),
        Recipient(category=RecipientCategory.OTHER),
        Recipient(category=RecipientCategory.OTHER, detail="CPAM"),
    )
    assert record.security == (
        SecurityMeasure(kind=SecurityMeasureKind.ACCESS_CONTROL),
        SecurityMeasure(kind=SecurityMeasureKind.OTHER, detail="Dragon"),
    )
    assert record.any_recipient is Answer.UNKNOWN
    outside = "Ce mot n’est pas dans la liste du modèle : il est gardé dans les précisions."
    no_choice = "Aucun élément n’est choisi dans la liste : seules les précisions sont gardées."
    assert messages(imported) == [
        f"3_-_Fiche!B8 : {outside}",
        f"3_-_Fiche!B10 : {no_choice}",
        f"3_-_Fiche!B14 : {outside}",
        f"3_-_Fiche!B17 : {outside}",
    ]


def test_an_explicit_none_is_an_answer() -> None:
    """« Aucun », « Néant » and « N/A » answer that there is no recipient, no transfer and no joint controller."""
    record, _ = record_of(
        ACTORS,
        ("Responsable(s) conjoint(s)", "Néant"),
        (labels.RECIPIENTS,),
        ("Destinataire 1", "Aucun"),
        (labels.TRANSFERS,),
        ("Organisme destinataire 1", "Non", "N/A"),
    )
    answers = (record.any_recipient, record.any_transfer, record.any_joint_controller)
    assert answers == (Answer.NO, Answer.NO, Answer.NO)
    assert (record.recipients, record.transfers, record.joint_controllers) == ((), (), ())


def test_transfers_keep_what_is_not_known() -> None:
    """An unknown country is kept as it is written, an unknown safeguard with the documentation; both are told."""
    record, imported = record_of(
        (labels.TRANSFERS, "Destinataire", "Pays", "Type de Garanties", None, "Liens vers la documentation"),
        ("Organisme destinataire 1", "Hébergeur", "Etats-Unis", "Privacy shield", None, "contrat"),
        ("Organisme destinataire 2", None, labels.PLACEHOLDER, labels.PLACEHOLDER),
        ("Organisme destinataire 3", None, "Atlantide", "Parole d’honneur"),
    )
    assert record.transfers == (
        Transfer(
            recipient="Hébergeur",
            country="US",
            safeguard=SafeguardKind.PRIVACY_SHIELD,
            documentation="contrat",
        ),
        Transfer(destination="Atlantide", documentation="Parole d’honneur"),
    )
    assert [message.partition(" : ")[0] for message in messages(imported)] == ["3_-_Fiche!C7", "3_-_Fiche!D7"]


def test_actors_are_the_practice_and_its_people() -> None:
    """Without a list, the record tells who keeps the register, its officer and those who stand around."""
    record, imported = record_of(
        ACTORS,
        (
            "Responsable du traitement",
            "Cabinet Fictif",
            "1 rue Rêvée",
            "67000",
            "Ville-Rêvée",
            "France",
            "01",
            "a@b.fr",
        ),
        ("Délégué à la protection des données", "Ana Exemple", None, None, None, None, "02"),
        ("Société du DPO (si celui-ci est externe)", "Conseil Fictif"),
        ("Représentant", "Agent Fictif"),
        ("Représentant", "Autre Agent", None, None, "Ville-Rêvée"),
        ("Représentant des licornes",),
        ("Responsable(s) conjoint(s)", "Premier"),
        (None, "Second", None, "75000"),
        ("Chauffeur", "Personne"),
        (None, "après"),
    )
    practice = imported.dossier.practice
    assert practice.name == "Cabinet Fictif"
    assert practice.territory is Territory.ALSACE_MOSELLE
    assert practice.address == Address(lines=("1 rue Rêvée",), postcode="67000", town="Ville-Rêvée", country="France")
    assert practice.contact_point == Contact(email="a@b.fr", telephone="01")
    assert practice.data_protection_officer == Contact(last_name="Ana Exemple", telephone="02")
    register = imported.dossier.register
    assert register is not None
    assert register.officer.designated is Answer.YES
    assert register.officer.company == Party(name="Conseil Fictif")
    assert register.representative == Party(name="Agent Fictif")
    assert record.joint_controllers == (
        Party(name="Premier"),
        Party(name="Second", address=Address(postcode="75000")),
        Party(name="après"),
    )
    assert record.comments == (
        "Représentant : Autre Agent\nReprésentant : Ville-Rêvée\nA10 : Représentant des licornes\nChauffeur : Personne"
    )


def test_an_officer_said_to_be_none_is_none() -> None:
    """« / » in place of the officer answers that none is designated, which is not unknown."""
    _, imported = record_of(("Acteurs",), ("Délégué à la protection des données", "/"))
    register = imported.dossier.register
    assert register is not None
    assert register.officer.designated is Answer.NO
    assert imported.dossier.practice.data_protection_officer is None


@pytest.mark.parametrize("shared_cell", [True, False])
def test_the_list_names_the_people(shared_cell: bool) -> None:  # noqa: FBT001
    """A value shares the cell of its label, or stands in the next one."""

    def told(label: str, value: str) -> tuple[str, str | None]:
        return (f"{label} : {value}", None) if shared_cell else (f"{label} :", value)

    people: list[Cells] = [
        (
            "Coordonnées du responsable de l’organisme\n(responsable de traitement…)",
            *told("Nom", "Exemple"),
            *told("Prénom", "Jeanne"),
            *told("Adresse", "1 rue : bis"),
            *told("Adresse mél", "a@b.fr"),
            None,
            "Consulter les guides et définitions sur le site de la CNIL",
        ),
        (None, *told("Code postal", "97133"), *told("Ville", "Ville-Rêvée"), *told("Téléphone", "01")),
        ("Coordonnées du délégué à la protection des données (DPO)", *told("Nom", "Non désigné")),
        ("Coordonnées du représentant", *told("Nom", "Agent"), "suite" if not shared_cell else None),
    ]
    imported = read_sheets({LIST: listed(people=people), FICHE: fiche()})
    practice = imported.dossier.practice
    assert practice.name == "Jeanne Exemple"
    assert practice.legal_representative == Contact(first_name="Jeanne", last_name="Exemple")
    assert practice.address == Address(lines=("1 rue : bis",), postcode="97133", town="Ville-Rêvée")
    assert practice.contact_point == Contact(email="a@b.fr", telephone="01")
    assert practice.territory is Territory.SAINT_BARTHELEMY
    register = imported.dossier.register
    assert register is not None
    assert register.officer.designated is Answer.NO
    assert register.representative == Party(name="Agent" if shared_cell else "Agent suite")


def test_coordinates_of_nobody_are_comments() -> None:
    """A label that stands above any section, or a text without a label, is not lost."""
    people: list[Cells] = [("Nom : Errant",), ("Coordonnées du responsable", "sans étiquette", "Nom : Exemple")]
    imported = read_sheets({LIST: listed(people=people), FICHE: fiche()})
    assert imported.dossier.practice.name == "Exemple"
    assert (
        records(imported)[0].comments
        == f"{LIST}, A1 : Nom : Errant\n{LIST}, Coordonnées du responsable : sans étiquette"
    )


def test_the_people_of_the_list_and_of_the_records_are_compared() -> None:
    """The list names the person, the record the practice; what a record says otherwise is a comment of it."""
    imported = read_sheets(
        {
            LIST: listed(people=[("Coordonnées du responsable", "Nom : Exemple", None, "Ville : Là")]),
            "Une": fiche(ACTORS, ("Responsable du traitement", "Cabinet Fictif", None, "2A000", "Ici")),
            "Deux": fiche(("N° / RÉF", "2"), ACTORS, ("Responsable du traitement", "CABINET FICTIF")),
        }
    )
    assert imported.dossier.practice.name == "Cabinet Fictif"
    assert imported.dossier.practice.legal_representative == Contact(last_name="Exemple")
    assert [record.comments for record in records(imported)] == ["Responsable du traitement, ville : Ici", None]
    assert any("cinq chiffres" in note.message for note in imported.notes)


@pytest.mark.parametrize(
    ("postcode", "territory", "told"),
    [
        ("97100", Territory.GUADELOUPE, False),
        ("97200", Territory.MARTINIQUE, False),
        ("97300", Territory.GUYANE, False),
        ("97 400", Territory.LA_REUNION, False),
        ("97500", Territory.SAINT_PIERRE_ET_MIQUELON, False),
        ("97600", Territory.MAYOTTE, False),
        ("97133", Territory.SAINT_BARTHELEMY, False),
        ("97150", Territory.SAINT_MARTIN, False),
        ("98600", Territory.WALLIS_ET_FUTUNA, False),
        ("98713", Territory.POLYNESIE_TAHITI, True),
        ("98800", Territory.NOUVELLE_CALEDONIE, False),
        ("57000", Territory.ALSACE_MOSELLE, False),
        ("68100", Territory.ALSACE_MOSELLE, False),
        ("75001", Territory.METROPOLE, False),
        ("1000", Territory.METROPOLE, True),
        ("inconnu", Territory.METROPOLE, True),
        (None, Territory.METROPOLE, True),
    ],
)
def test_the_postcode_tells_the_territory(postcode: str | None, territory: Territory, told: bool) -> None:  # noqa: FBT001
    """The territory follows from the postcode; where it had to be guessed, that is told."""
    found, remark = territory_of(postcode)
    assert (found, remark is not None) == (territory, told)


def test_a_territory_that_is_given_is_not_guessed() -> None:
    """An application that knows where the practice is says so, and nothing is noted."""
    imported = loads_workbook(spreadsheet({FICHE: fiche()}), territory=Territory.MAYOTTE)
    assert imported.dossier.practice.territory is Territory.MAYOTTE
    assert imported.notes == ()


def test_rows_of_the_list_go_to_their_records() -> None:
    """A row is matched by reference, then by name, then by the name of a sheet; it completes its record."""
    day = Raw('<table:table-cell office:value-type="date" office:date-value="2020-01-02"/>')
    imported = read_sheets(
        {
            LIST: listed(
                ("Suivi", "T-1", day, "03/01/2020", "Soigner", None, None, "Non"),
                ("suivi des licornes", None, None, None, "Soigner"),
                ("Feuille trois",),
            ),
            "Une": fiche(("N° / RÉF", "t 1"), (labels.PURPOSES,), ("Finalité principale", "Soigner, facturer")),
            "Deux": fiche(("N° / RÉF", labels.TEMPLATE_REFERENCE)),
            "Feuille trois": [("Nom du traitement",), *fiche(("N° / RÉF", "T-3"))[3:]],
        }
    )
    first, second, third = records(imported)
    assert (first.created_on, first.updated_on) == (date(2020, 1, 2), date(2020, 1, 3))
    assert first.comments == (
        "Liste des traitements, Nom du traitement : Suivi\nListe des traitements, Données sensibles : Non"
    )
    assert second.purposes == (Purpose(description="Soigner"),)
    assert (third.reference, third.name) == ("T-3", None)
    assert messages(imported) == [
        f"{LIST}!A3 : La liste et la fiche diffèrent : la liste est gardée en commentaire de la fiche."
    ]


def test_a_row_that_differs_is_a_comment() -> None:
    """Where list and record differ, the record is right and the list is not lost."""
    imported = read_sheets(
        {
            LIST: listed(("Suivi des licornes", "B", "01/01/2019", "hier", "Voler", None, None, "Oui")),
            FICHE: fiche(
                ("N° / RÉF", "A"),
                ("Date de création du traitement", "01/01/2020"),
                (labels.PURPOSES,),
                ("Finalité principale", "Soigner"),
                DATA,
                ("Données concernant la santé", "x"),
            ),
        }
    )
    (record,) = records(imported)
    assert record.comments == "\n".join(
        f"Liste des traitements, {text}"
        for text in (
            "Dernière mise à jour de la fiche : hier",
            "N° / RÉF : B",
            "Date de création : 01/01/2019",
            "Finalité : Voler",
        )
    )


def test_the_reference_of_the_template_gives_way() -> None:
    """« ref-001 », which nobody wrote, is replaced by the reference of the list."""
    imported = read_sheets({LIST: listed(("Suivi des licornes", "7")), FICHE: fiche(("N° / RÉF", "ref-001"))})
    assert records(imported)[0].reference == "7"


def test_a_row_without_a_record_makes_one() -> None:
    """An activity that stands in the list only is a record of what the list says, and that is told."""
    imported = read_sheets(
        {LIST: [*listed(("Vidéo", "9", None, None, "Surveiller", None, None, "Non", "sans suite")), ("",)]}
    )
    assert records(imported) == (
        ControllerRecord(
            name="Vidéo",
            reference="9",
            purposes=(Purpose(description="Surveiller"),),
            comments="Données sensibles : Non sans suite",
        ),
    )
    assert "n’a pas de fiche" in messages(imported)[0]


def test_other_columns_of_the_list_are_comments() -> None:
    """A column that the user added goes to the record, one far away to the first record."""
    rows: list[Cells] = [
        (labels.NAME, "N° / RÉF", "Service", None, "Finalité"),
        ("Vidéo", "9", "Accueil", None, "Voir"),
    ]
    imported = read_sheets({LIST: [("Un titre",), *rows, (None,) * 12 + ("loin",)], FICHE: fiche()})
    first, second = records(imported)
    assert first.comments == f"{LIST}, A1 : Un titre\n{LIST}, M4 : loin"
    assert second.comments == "Service : Accueil"
    assert second.purposes == (Purpose(description="Voir"),)


def test_records_may_stand_on_one_sheet_or_on_many() -> None:
    """A record copied below another one is a record of its own, whatever the names of the sheets."""
    below = fiche(("N° / RÉF", "2"))
    imported = read(Feuille1=[*fiche(("N° / RÉF", "1")), *below], Feuille2=fiche(("N° / RÉF", "1")))
    assert [record.reference for record in records(imported)] == ["1", "2", "1"]
    assert messages(imported) == ["Feuille2 : Une autre fiche porte la même référence."]


def test_a_record_below_may_lack_its_blocks() -> None:
    """Of a record copied below another one the first lines are enough."""
    imported = read(Feuille=[*fiche(), ("Nom du traitement", "Vidéo"), ("N° / RÉF", "2")])
    assert records(imported)[1] == ControllerRecord(name="Vidéo", reference="2")


def test_labels_may_stand_in_another_column() -> None:
    """A column inserted before the labels moves them all."""
    moved = [(None, None, *cells) for cells in fiche(("N° / RÉF", "1"), DATA, ("Données génétiques", "ADN"))]
    (record,) = records(read(Feuille=moved))
    assert (record.name, record.reference) == ("Suivi des licornes", "1")
    assert record.data == (DataItem(category=DataCategory.GENETIC, description="ADN"),)


def test_lines_are_known_where_the_title_of_their_block_is_gone() -> None:
    """A title that was written over does not lose the lines below it."""
    record, _ = record_of(
        ("Titre à moi",),
        ("Finalité principale", "Soigner"),
        ("Catégorie de personnes 1", "Clients"),
        ("Mesure de sécurité 1", "Sauvegarde des données"),
        ("Organisme destinataire 1", "Ailleurs"),
    )
    assert record.purposes == (Purpose(description="Soigner"),)
    assert record.data_subjects == (DataSubjects(category=DataSubjectCategory.CUSTOMERS),)
    assert record.security == (SecurityMeasure(kind=SecurityMeasureKind.BACKUP),)
    assert record.transfers == (Transfer(recipient="Ailleurs"),)
    assert record.comments == "A4 : Titre à moi"


def test_hidden_and_marginal_texts_are_comments() -> None:
    """What lies under a merged cell, beside the title or in the margin has no field: it is not lost."""
    hidden = Raw("<table:covered-table-cell><text:p>caché</text:p></table:covered-table-cell>")
    record, _ = record_of(
        ("N° / RÉF", "T-1", hidden),
        (labels.PURPOSES, "écrit sur le titre"),
        ("Finalité principale", "Soigner", None, None, None, None, None, None, "marge", "► Un lien d’aide"),
    )
    assert record.comments == (
        "N° / RÉF : caché\nFinalité(s) du traitement effectué : écrit sur le titre\nFinalité principale : marge"
    )


def test_the_reference_beside_the_title_is_not_told_twice() -> None:
    """The title repeats the reference; another one there is a comment."""
    rows = fiche(("N° / RÉF", "T-1"))
    same = [(rows[0][0], None, "T-1"), *rows[1:]]
    other = [(rows[0][0], None, "T-2"), *rows[1:]]
    assert records(read(Feuille=same))[0].comments is None
    assert records(read(Feuille=other))[0].comments == f"{rows[0][0]} : T-2"


def test_our_block_is_read_back_as_fields() -> None:
    """A line of our block goes to its field; what is not understood there is a comment, and is told."""
    record, imported = record_of(
        (labels.ENRICHMENT, labels.ENRICHMENT_HEADER),
        ("Base légale (art. 6)", "obligation légale"),
        ("Décision automatisée", "peut-être"),
        ("Logiciels", "Alpha\nBêta"),
        ("Logiciels", "Gamma"),
        ("Humeur", "bonne"),
        ("Vide",),
        (None, "sans titre"),
        ("Modification 1 – Objet", "sans date"),
        ("Sous-traitant 2 – Pays", "Atlantide"),
        ("Sous-traitant 2 – Désignation", "Éditeur"),
        ("Sous-traitant 2 – Hébergement – Pays de stockage", "France\nAtlantide"),
        ("Sous-traitant 2 – Contrat – Clauses de l’article 28, § 3, présentes", "point a ; point b"),
        ("Sous-traitant 2 – Contrat – Clauses de l’article 28, § 3, absentes", "point a"),
        ("Nombre de personnes", "beaucoup"),
        ("Analyse d’impact – Date", "hier"),
        ("Transfert 9 – Droit du pays examiné", "Oui"),
    )
    assert record.purposes == (Purpose(legal_basis=LegalBasis.LEGAL_OBLIGATION),)
    assert record.software == ("Alpha", "Bêta")
    assert [processor.name for processor in record.processors] == ["Éditeur"]
    assert record.history == ()
    assert record.comments is not None
    assert record.comments.split("\n") == [
        "Logiciels : Gamma",
        "Décision automatisée : peut-être",
        "Humeur : bonne",
        "Modification 1 – Objet : sans date",
        "Sous-traitant 2 – Pays : Atlantide",
        "Sous-traitant 2 – Hébergement – Pays de stockage : France",
        "Atlantide",
        "Sous-traitant 2 – Contrat – Clauses de l’article 28, § 3, présentes : point a ; point b",
        "Sous-traitant 2 – Contrat – Clauses de l’article 28, § 3, absentes : point a",
        "Nombre de personnes : beaucoup",
        "Analyse d’impact – Date : hier",
        "Transfert 9 – Droit du pays examiné : Oui",
        "A10 : Vide",
        "B11 : sans titre",
    ]
    assert len(messages(imported)) == 13


def test_more_on_a_transfer_completes_it() -> None:
    """A line on a transfer completes the one of its number, and makes it where the block is silent."""
    record, _ = record_of(
        (labels.TRANSFERS, "Destinataire"),
        ("Organisme destinataire 1", "Un"),
        ("Organisme destinataire 2",),
        (labels.ENRICHMENT,),
        ("Transfert 1 – Droit du pays examiné", "Oui"),
        ("Transfert 2 – Destinataire inscrit au Data Privacy Framework", "Non"),
    )
    assert record.transfers == (
        Transfer(recipient="Un", impact_assessed=Answer.YES),
        Transfer(listed_recipient=Answer.NO),
    )


def test_lines_of_our_sheets_that_are_not_understood_are_comments() -> None:
    """What a person adds to our own sheets goes to the first record."""
    imported = read_sheets(
        {
            FICHE: fiche(),
            "6": [(labels.ENRICHMENT_TITLE,), ("SIREN", "123"), ("Humeur", "bonne"), (None, "seul")],
            "7": [
                (labels.PROCESSOR_TITLE,),
                ("Fiche 1 – Activité", "Agenda"),
                ("Fiche 1 – Mesure de sécurité 1 – Type", "Dragon"),
                ("Fiche 2 – Mise à jour", "hier"),
            ],
        }
    )
    assert imported.dossier.practice.siren == "123"
    register = imported.dossier.register
    assert register is not None
    assert [record.name for record in register.processor_records] == ["Agenda"]
    assert records(imported)[0].comments == (
        "Humeur : bonne\nB4 : seul\nFiche 1 – Mesure de sécurité 1 – Type : Dragon\nFiche 2 – Mise à jour : hier"
    )


def test_other_sheets_are_told_of() -> None:
    """A sheet that is none of the model is not taken over, and that is told; those of the model are silent."""
    imported = read_sheets(
        {
            FICHE: fiche(),
            "Vide": [],
            "Notes": [("une note",)],
            "Tutoriel": [("Registre des traitements - Fiche tutorielle",)],
            "5_-_Listes": [("Garanties", None, "Pays")],
            labels.EXAMPLE_SHEET: [("vidé",)],
        }
    )
    assert messages(imported) == ["Notes : Cette feuille n’est pas du modèle de la CNIL : elle n’est pas reprise."]


def test_a_filled_head_alone_is_no_record() -> None:
    """A model in which only the practice is named, to be copied, is no record; it tells who the practice is."""
    model = [
        ("Modèle de fiche de registre à compléter",),
        (labels.DESCRIPTION,),
        ("Nom du traitement",),
        ("N° / RÉF", labels.TEMPLATE_REFERENCE),
        ACTORS,
        ("Responsable du traitement", "Cabinet Fictif"),
        (labels.PURPOSES,),
        (labels.RECIPIENTS,),
    ]
    imported = read(Modèle=model, Fiche=fiche())
    assert len(records(imported)) == 1
    assert imported.dossier.practice.name == "Cabinet Fictif"
    with pytest.raises(InputError, match="Modèle: no record"):
        read(Modèle=model)


def test_the_example_is_skipped_until_someone_changes_it() -> None:
    """The fictitious record of the CNIL is nobody's; one that was written over is somebody's, and that is told."""
    page = example_page()
    with pytest.raises(InputError, match="no record"):
        loads_workbook(package([page]))
    rows = [
        tuple(attrs.evolve(box, text="Suivi des licornes") if box.text == "Gestion de la paie" else box for box in row)
        for row in page.rows
    ]
    changed = loads_workbook(package([attrs.evolve(page, rows=tuple(rows))]))
    assert records(changed)[0].name == "Suivi des licornes"
    assert messages(changed) == [
        "4_-_Exemple_de_fiche : Cette fiche est l’exemple de la CNIL, modifié : elle est reprise."
    ]
    both = loads_workbook(dumps_workbook(changed.dossier))
    assert messages(both)[-1] == "4_-_Exemple_de_fiche : Cette fiche est l’exemple de la CNIL : elle n’est pas reprise."


def test_the_example_of_the_list_is_no_record() -> None:
    """The row of the example in the list is skipped in silence."""
    row = ("(EXEMPLE) Gestion de la paie", "1 - Exemple", "26/05/2018", "13/05/2019", None, None, None, "Non")
    assert len(records(read_sheets({LIST: listed(row), FICHE: fiche()}))) == 1


def test_notes_quote_nothing() -> None:
    """A note says where and why, never what the cell holds; its text stands behind the name of the cell."""
    _, imported = record_of(("Date de création du traitement", "née Exemple"), (None, "Jeanne Exemple"))
    assert all("Exemple" not in str(note) for note in imported.notes)
    assert "Exemple" not in repr(imported)
    assert str(attrs.evolve(imported.notes[0], cell=None, message="x", sheet="S")) == "S : x"


def grid(page: Page) -> list[list[str | None]]:
    """Give the texts of a page by row and column, with some room in the margin."""
    cells: list[list[str | None]] = [[None] * 10 for _ in range(len(page.rows) + 2)]
    for row, boxes in enumerate(page.rows):
        for box in boxes:
            cells[row][box.column] = box.text or None
    return cells


PAGES = list(pages_of(loads_workbook(spreadsheet({FICHE: fiche()})).dossier))
MODEL = grid(next(page for page in PAGES if page.name == labels.MODEL_SHEET))
THE_LIST = grid(next(page for page in PAGES if page.name == LIST))


@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(
    st.lists(st.tuples(st.booleans(), st.integers(0, 80), st.integers(0, 9)), max_size=6, unique=True),
    st.sampled_from(["licorne{}", "Licorne {} : blanche", "1{}/01/2020 licorne{}", "licorne{}\nnoire"]),
)
def test_no_word_is_lost(places: list[tuple[bool, int, int]], form: str) -> None:
    """Whatever cell of a record or of the list a person writes in, over a label or beside, the word is in the facts."""
    sheets = {FICHE: [list(row) for row in MODEL], LIST: [list(row) for row in THE_LIST]}
    sheets[FICHE][3][1] = "Suivi"
    texts = []
    for number, (in_list, row, column) in enumerate(places):
        cells = sheets[LIST if in_list else FICHE]
        text = form.format(number, number)
        if row < len(cells) and (in_list, row) not in {(True, 7), (False, 3)}:
            cells[row][column] = text
            texts.append(text)
    facts = dumps(loads_workbook(spreadsheet(sheets)).dossier)
    lost = [text for text in texts if any(part not in facts for part in re.split(r"\n| : ", text))]
    assert lost == []
