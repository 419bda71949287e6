# SPDX-License-Identifier: MIT
"""Words, lists, countries, days and durations: each is written one way, and read in the ways that people write it."""

from __future__ import annotations

from datetime import date

import pytest
from babel import Locale
from hypothesis import given
from hypothesis import strategies as st

from rgpd_sante.documents.labels import LABELLED
from rgpd_sante.exchange.cnil import labels, words
from rgpd_sante.exchange.cnil.countries import ADDED, LISTED, country_code, country_name
from rgpd_sante.exchange.cnil.days import read_day, show_day
from rgpd_sante.exchange.cnil.keys import column_name, is_placeholder, key, same, says_none
from rgpd_sante.exchange.cnil.lists import read_code, show_code
from rgpd_sante.exchange.cnil.retention_words import read_term, read_terms, show_term, show_terms
from rgpd_sante.register import Period, RetentionTerm
from rgpd_sante.vocabulary.register import (
    Art9Condition,
    DataCategory,
    DataSubjectCategory,
    LegalBasis,
    ProcessingSubject,
    RecipientCategory,
    SafeguardKind,
    SecurityMeasureKind,
)
from rgpd_sante.vocabulary.retention import FinalFate, PeriodUnit, RetentionRuleCode, StartEvent
from strategies_register import retention_terms


@pytest.mark.parametrize(
    ("text", "same_as"),
    [
        ("N° / RÉF", "n° / réf"),
        ("Données  sensibles ", "DONNEES SENSIBLES"),
        ("Contrôle d’accès", "Contrôle d'accès"),
        ("État civil, identité…", "Etat civil - identité"),
        ("Finalité(s)\u00a0du traitement", "Finalite(s) du traitement"),
    ],
)
def test_texts_are_the_same_by_their_words(text: str, same_as: str) -> None:
    """Case, accents, apostrophes, signs and spaces make no difference."""
    assert key(text) == key(same_as)


def test_texts_without_a_letter_are_told_apart() -> None:
    """Two signs are not the same text for having no word, nor is a text of another alphabet nothing."""
    assert not same("🩺", "🏥")
    assert same("🩺", "🩺")
    assert not says_none("اختبار")
    assert not says_none("🩺")


@pytest.mark.parametrize("text", ["/", "-", "N/A", "Néant", "aucun", "Non concerné", "", " … ".replace("…", ".")])
def test_nothing_is_told_in_many_ways(text: str) -> None:
    """Marks and words that say that there is nothing are known."""
    assert says_none(text)


def test_the_placeholder_is_known_whatever_its_arrow() -> None:
    """The text of a list in which nothing was chosen is no value (T-13)."""
    assert is_placeholder(labels.PLACEHOLDER)
    assert is_placeholder("sélectionnez un élément dans cette liste déroulante")


def test_columns_have_the_names_of_spreadsheets() -> None:
    """After Z comes AA."""
    assert [column_name(place) for place in (0, 25, 26, 51, 52, 702)] == ["A", "Z", "AA", "AZ", "BA", "AAA"]


@pytest.mark.parametrize(
    ("text", "day", "guessed"),
    [
        ("26/05/2018", date(2018, 5, 26), False),
        ("6/5/2018", date(2018, 5, 6), False),
        ("26-05-2018", date(2018, 5, 26), False),
        ("26.05.2018", date(2018, 5, 26), False),
        ("2018-05-26", date(2018, 5, 26), False),
        ("2018-05-26 00:00:00", date(2018, 5, 26), False),
        ("1er janvier 2020", date(2020, 1, 1), False),
        ("Mercredi 1er Janvier 2020", date(2020, 1, 1), False),
        ("3 août 2021", date(2021, 8, 3), False),
        ("12 déc. 2019", date(2019, 12, 12), False),
        ("26/05/18", date(2018, 5, 26), True),
        ("31/02/2020", None, False),
        ("12 brumaire 2020", None, False),
        ("mai 2018", None, False),
        ("05/26/2018", None, False),
        ("0000-01-01", None, False),
        ("bientôt", None, False),
        ("", None, False),
    ],
)
def test_days_are_read_as_people_write_them(text: str, day: date | None, guessed: bool) -> None:  # noqa: FBT001
    """A day is read in figures, in words or in ISO form; anything else is no day."""
    assert read_day(text) == (day, guessed)


@given(st.dates())
def test_a_day_written_reads_back(day: date) -> None:
    """Each day is written ``jj/mm/aaaa`` and read back."""
    assert read_day(show_day(day)) == (day, False)


@given(st.text())
def test_any_text_may_be_asked_for_a_day(text: str) -> None:
    """A text that is no day is none, never a crash."""
    day, _ = read_day(text)
    assert day is None or isinstance(day, date)


def test_each_line_of_data_is_known_by_its_label() -> None:
    """The fixed lines are read back, the paper form's included, and no two share a category."""
    lines = {**words.DATA_LINES, **words.OTHER_LINES, **words.SENSITIVE_LINES}
    assert set(lines) == set(DataCategory)
    assert all(words.data_category(label) is category for category, label in lines.items())


@pytest.mark.parametrize(
    ("label", "category"),
    [
        ("Données de connexion (adresse IP, logs, etc.)", DataCategory.CONNECTION),
        ("NIR", DataCategory.NIR),
        ("Données de santé", DataCategory.HEALTH),
        ("Condamnations pénales ou infractions", DataCategory.OFFENCES),
        ("Souvenirs", None),
        ("", None),
    ],
)
def test_a_line_that_was_written_anew_is_known(label: str, category: DataCategory | None) -> None:
    """A corrected or shortened label is known by its phrase; one that the user made up is not."""
    assert words.data_category(label) is category


def test_each_pick_list_reads_back() -> None:
    """Each word of the lists is that of its code, and each code has a word."""
    assert {words.persons(label): label for label in words.PERSONS.values()} == dict(words.PERSONS)
    assert set(words.PERSONS) | set(words.PERSONS_BESIDE) == set(DataSubjectCategory)
    assert {code: words.RECIPIENTS[code] for code in RecipientCategory} == {
        words.recipient(label): label for label in words.RECIPIENTS.values()
    }
    assert {code: words.MEASURES[code] for code in SecurityMeasureKind} == {
        words.measure(label): label for label in words.MEASURES.values()
    }
    assert {code: words.SAFEGUARDS[code] for code in SafeguardKind} == {
        words.safeguard(label): label for label in words.SAFEGUARDS.values()
    }


@pytest.mark.parametrize(
    ("detail", "expected"),
    [
        ("patients", (DataSubjectCategory.PATIENTS, None)),
        ("Patient", (DataSubjectCategory.PATIENTS, None)),
        ("patientèle", (DataSubjectCategory.PATIENTS, "patientèle")),
        ("Patients : adultes", (DataSubjectCategory.PATIENTS, "adultes")),
        ("Famille : parents", (DataSubjectCategory.RELATIVES, "Famille : parents")),
        ("patients et proches", (None, "patients et proches")),
        ("", (None, None)),
    ],
)
def test_patients_are_found_beside_the_list(detail: str, expected: tuple[DataSubjectCategory | None, str]) -> None:
    """The list of the workbook lacks the patients: they are found in what is said besides, and no word is lost."""
    assert words.person_beside(detail) == expected


def test_countries_are_those_of_the_list_and_more() -> None:
    """The list has its 175 countries, each with a code of its own; the European countries stand besides."""
    codes = [code for code, _ in LISTED + ADDED]
    assert len(LISTED) == 175
    assert len(set(codes)) == len(codes)
    assert {"FR", "GB", "NO"} <= {code for code, _ in ADDED}


def test_countries_bear_the_codes_of_the_norm() -> None:
    """A name that the locale data also has bears the same code there."""
    names = {key(name): code for code, name in Locale("fr").territories.items() if len(code) == 2}
    wrong = [name for code, name in LISTED + ADDED if names.get(key(name), code) != code]
    known = [name for _, name in LISTED + ADDED if key(name) in names]
    assert wrong == []
    assert len(known) > 180


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("États-Unis", "US"),
        ("USA", "US"),
        ("rép. dém. du congo", "CD"),
        ("Iles FEROE", "FO"),
        ("Royaume Uni", "GB"),
        ("XX", "XX"),
        ("Europe", None),
        ("", None),
    ],
)
def test_a_country_is_found_by_its_name_or_code(name: str, code: str | None) -> None:
    """Other spellings are known; what is no country is none."""
    assert country_code(name) == code


@given(st.sampled_from(LISTED + ADDED))
def test_a_country_written_reads_back(country: tuple[str, str]) -> None:
    """Each code is written as the workbook names it, and read back."""
    code, name = country
    assert country_name(code) == name
    assert country_code(name) == code


@pytest.mark.parametrize(
    "kind", [LegalBasis, Art9Condition, FinalFate, PeriodUnit, RetentionRuleCode, StartEvent, ProcessingSubject]
)
def test_our_words_are_those_of_the_documents(kind: type[LegalBasis]) -> None:
    """A workbook and a document of the same day say the same; each word reads back, and so does the bare code."""
    for code in kind:
        assert key(show_code(code)) == key(LABELLED[kind][code])
        assert read_code(kind, show_code(code)) is code
        assert read_code(kind, code.value) is code
    assert read_code(kind, "autre chose") is None


@given(retention_terms())
def test_a_term_of_plain_words_reads_back(term: RetentionTerm) -> None:
    """Words and parts are read back, where the words hold no sign of ours."""
    plain = RetentionTerm(
        words="Durée de la relation" if term.words else None,
        rule=term.rule,
        active=term.active,
        archive=term.archive,
        start=term.start,
        fate=term.fate,
        justification="Usage ; local : oui" if term.justification else None,
    )
    assert plain == RetentionTerm() or read_term(show_term(plain)) == plain


@pytest.mark.parametrize(
    "text",
    [
        "5 ans à compter du versement de la paie",
        "Aucune durée n'a été définie",
        "5 ans [voir note]",
        "[règle : inconnue]",
        "base active : longtemps",
        "base active : 99999 ans",
        "motif : ",
        "base active : 1 an ; base active : 2 ans",
        "5 ans [départ : hier]",
        "1) seul",
        "2) deux\n3) trois",
        "1) un\ndeux",
    ],
)
def test_other_words_are_kept_as_they_are(text: str) -> None:
    """A duration that is not written as we write it is words, all of them (T-19)."""
    assert read_terms(text) == (RetentionTerm(words=text.strip()),)


def test_several_terms_are_numbered() -> None:
    """Several terms of a cell are a line each, and read back as several."""
    terms = (
        RetentionTerm(words="5 ans"),
        RetentionTerm(active=Period(number=1, unit=PeriodUnit.MONTHS), fate=FinalFate.ERASURE),
    )
    assert show_terms(terms) == "1) 5 ans\n2) base active : 1 mois ; sort final : Suppression"
    assert read_terms(show_terms(terms)) == terms
    assert show_terms(()) == ""
    assert read_terms("") == ()


def test_a_rule_says_its_duration() -> None:
    """A reader of the cell need not look a rule up: its duration and its start stand beside its name."""
    shown = show_term(RetentionTerm(rule=RetentionRuleCode.VIDEO_SURVEILLANCE))
    assert shown == "règle : Images de vidéosurveillance (1 mois, départ : Enregistrement)"
    assert read_term(shown) == RetentionTerm(rule=RetentionRuleCode.VIDEO_SURVEILLANCE)
