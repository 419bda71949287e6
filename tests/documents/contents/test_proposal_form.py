# SPDX-License-Identifier: MIT
"""The proposal form: every question once and in order, what was answered ticked or written, the rest left to fill."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Final

import attrs
import pytest

from document_dossiers import fields_told, retold, words_of
from document_readers import docx_text, markdown_text, pdf_pages, pdf_text, read_html, squeezed, unspaced
from document_samples import HOSTILE, all_texts
from goldens import check
from proposal_cases import AT, DAY, GOOD, changed_at
from rgpd_sante.analysis.underwriting.completeness import completeness
from rgpd_sante.analysis.underwriting.decision import underwrite
from rgpd_sante.documents import Document, Format, render
from rgpd_sante.documents.blocks import Heading, Signature, Strong
from rgpd_sante.documents.contents.law import plain
from rgpd_sante.documents.contents.proposal_answers import answer
from rgpd_sante.documents.contents.proposal_form import proposal_form
from rgpd_sante.documents.labels import label
from rgpd_sante.documents.labels.proposal import PARTS
from rgpd_sante.documents.typography import french
from rgpd_sante.errors import FactError
from rgpd_sante.facts import Answer
from rgpd_sante.insurance.proposal import Proposal
from rgpd_sante.insurance.proposal_parts import PastIncident
from rgpd_sante.insurance.questionnaire import Questionnaire
from rgpd_sante.insurance.questions import QUESTIONNAIRE
from rgpd_sante.law.texts import insurance_contract, insurance_subscription
from rgpd_sante.time.zones import Territory
from rgpd_sante.vocabulary.penalties import PersonKind
from rgpd_sante.vocabulary.practice import PracticeForm
from rgpd_sante.vocabulary.proposal import AnswerKind, BackupFrequency, CardNumbers, ItManagement, QuestionId

BLANK: Final = Proposal()
# every question arises, but for the number of a professional, which a company has not
COMPLETE: Final = changed_at(
    GOOD,
    {
        "applicant.legal_form": PracticeForm.SELARL,
        "applicant.person": PersonKind.LEGAL,
        "applicant.rpps": None,
        "applicant.siret": "00000000000000",
        "volume.turnover": Decimal("412350.75"),
        "volume.variable_cost_share": Decimal("0.12345"),
        "cards_and_web.card_payments": Answer.YES,
        "cards_and_web.card_operations": 2_400,
        "cards_and_web.card_numbers": CardNumbers.DOES_NOT_KNOW,
        "past.incident_count": 2,
        "past.incidents": (
            PastIncident(day=date(2024, 3, 1), cost=Decimal("1250.50")),
            PastIncident(day=date(2025, 9, 12), cost=Decimal(0)),
        ),
        "past.other_policies": Answer.YES,
        "past.other_policies_detail": "Contrat multirisque de l’Assureur Imaginaire",
    },
)
HALF: Final = changed_at(
    COMPLETE,
    {
        "questionnaire_version": "0",
        "cards_and_web.card_operations": None,
        "suppliers.hosting": None,
        "organisation.register": Answer.UNKNOWN,
        "past.incidents": (PastIncident(day=date(2024, 3, 1)),),
        "signature.name": None,
        "signature.signed_on": date(2026, 6, 9),
    },
)
CASES: Final = {"complete": COMPLETE, "half": HALF, "blank": BLANK}
GOLDEN: Final = ("complete", "blank")
A_CODE: Final = re.compile(r"\b[a-z]+(?:_[a-z]+)+\b")
FORBIDDEN: Final = re.compile(r"conforme RGPD|conforme au RGPD|\bNone\b|\bTrue\b|\bFalse\b|[Pp]as encore connu")


def form(proposal: Proposal, reference: str | None = None) -> Document:
    """Lay out a form."""
    return proposal_form(proposal, at=AT, reference=reference)


def told(number: int, proposal: Proposal, questionnaire: Questionnaire = QUESTIONNAIRE) -> list[str]:
    """Return the lines of the answer to a question, blanks squeezed."""
    question = questionnaire.question(QuestionId(f"q{number:02}"))
    assert question is not None
    return [squeezed(line) for line in plain(answer(question, proposal, questionnaire)).split("\n")]


def filled(number: int, blanks: Mapping[str, object]) -> list[str]:
    """Return the lines of the answer to a question in a good form with some blanks filled anew."""
    return told(number, changed_at(GOOD, blanks))


def boxes_told(document: Document) -> dict[str, str]:
    """Return the boxes of a document by their labels, blanks squeezed."""
    return {squeezed(name): squeezed(value) for name, value in fields_told(document)}


@pytest.mark.parametrize("name", CASES)
def test_every_question_is_printed_once_in_its_order(name: str) -> None:
    """The 43 questions stand as they were put, whatever was answered."""
    labels = [text for text, _ in fields_told(form(CASES[name])) if re.match(r"Q\d\d\. ", text)]
    assert labels == [label(question) for question in QuestionId]
    assert len(labels) == 43
    words = words_of(form(CASES[name]))
    assert all(words.count(squeezed(text)) == 1 for text in labels)


def test_the_parts_are_those_of_the_proposal_in_its_order() -> None:
    """Each part has its heading once, and no part of a proposal is without one."""
    headings = [block.text for block in form(BLANK).blocks if isinstance(block, Heading)]
    assert headings[: len(PARTS)] == [french(title) for title in PARTS.values()]
    parts = [field.name for field in attrs.fields(Proposal) if attrs.has(type(getattr(BLANK, field.name)))]
    assert list(PARTS) == parts


def test_how_to_fill_it_and_what_a_false_answer_risks_come_first() -> None:
    """The form binds nobody, only what is asked is to be answered, and both sanctions are told with their texts."""
    opening = words_of(form(BLANK)).partition("Le proposant Q01")[0]
    for expected in (
        "n’engage ni l’assureur ni le proposant",
        "la police ou une note de couverture prouvent la garantie",
        "exactement aux questions posées",
        "n’est pas une fausse déclaration",
        "rend le contrat nul, même si elle n’a eu aucune influence sur le sinistre",
        "peuvent être réclamées (non vérifié)",
        "réduite dans le rapport de la prime payée à la prime qui aurait été due",
    ):
        assert expected in opening
    places = [
        squeezed(french(citation.short))
        for citation in (
            insurance_subscription.L_112_2,
            insurance_contract.L_113_2_2,
            insurance_subscription.L_112_3,
            insurance_contract.L_113_8,
            insurance_contract.L_113_9,
        )
    ]
    found = [opening.index(place) for place in places]
    assert found == sorted(found)


def test_a_blank_form_ticks_nothing_and_leaves_room_for_everything() -> None:
    """Every option has its empty box, every other blank its line, and no answer is made up."""
    words = words_of(form(BLANK))
    assert "☑" not in words
    for question in QUESTIONNAIRE.questions:
        lines = plain(answer(question, BLANK, QUESTIONNAIRE))
        for blank in question.blanks:
            options = (Answer.YES, Answer.NO) if blank.kind is AnswerKind.YES_NO else tuple(blank.choices or ())
            assert all(f"☐\u00a0{label(option)}" in lines for option in options)
            assert options or "……" in lines
    assert "Proposant à indiquer" in words


def test_does_not_know_is_offered_only_where_it_is_an_option() -> None:
    """Three questions offer it; everywhere else a blank stays a blank."""
    offered = [
        one.id.number for one in QUESTIONNAIRE.questions if "Ne sait pas" in plain(answer(one, BLANK, QUESTIONNAIRE))
    ]
    assert offered == ["Q13", "Q24", "Q33"]


def test_the_option_chosen_is_ticked_and_strong_among_all_that_were_offered() -> None:
    """What was offered belongs to the question: the other boxes stay, empty."""
    assert told(17, GOOD) == ["☐ Continue", "☑ Quotidienne", "☐ Hebdomadaire", "☐ Mensuelle", "☐ Plus rare"]
    assert told(28, GOOD) == ["☑ Oui ☐ Partiellement ☐ Non"]
    assert told(6, GOOD) == ["☐ Oui ☑ Non"]
    question = QUESTIONNAIRE.question(QuestionId.Q17)
    assert question is not None
    strong = [part.text for part in answer(question, GOOD, QUESTIONNAIRE).content if isinstance(part, Strong)]
    assert strong == ["☑\u00a0Quotidienne"]


def test_answers_are_told_in_words_and_never_rounded() -> None:
    """Days, counts, amounts to the cent and shares are those that were declared."""
    assert told(4, COMPLETE) == ["Début d’activité : 4 janvier 2010", "Effet souhaité : 1er juillet 2026"]
    assert told(5, COMPLETE) == ["Associés : 0", "Salariés : 1", "Postes de travail : 3"]
    assert told(7, COMPLETE) == ["412 350,75 €"]
    assert told(8, COMPLETE) == ["12,345 %"]
    assert filled(8, {"volume.variable_cost_share": Decimal(1)}) == ["100 %"]
    assert filled(8, {"volume.variable_cost_share": Decimal("0.00")}) == ["0 %"]
    assert told(12, COMPLETE) == ["☑ Oui ☐ Non", "Opérations par an : 2 400"]
    assert told(42, COMPLETE) == ["☑ Oui ☐ Non", "Précisions : Contrat multirisque de l’Assureur Imaginaire"]


def test_each_number_of_the_applicant_is_told_under_its_own_name() -> None:
    """SIREN and SIRET are both told where both are given; a company is asked for no number of a professional."""
    lines = told(1, COMPLETE)
    assert lines[-3:] == [
        "Numéro SIREN : 000000000",
        "Numéro SIRET : 00000000000000",
        "Numéro RPPS ou ADELI : sans objet",
    ]
    assert told(1, GOOD)[-1] == "Numéro RPPS : 00000000000"
    assert filled(1, {"applicant.rpps": None, "applicant.adeli": "000000000"})[-1] == "Numéro ADELI : 000000000"
    assert told(1, BLANK)[-2].startswith("SIREN ou SIRET (à compléter) : …")
    assert told(1, BLANK)[-1].startswith(
        "Numéro RPPS ou ADELI (à compléter si la réponse à Q02 est « Personne physique ») : …"
    )


def test_a_question_that_does_not_arise_is_told_without_object() -> None:
    """The reason is the answer on which it depends; until that answer is known it is told as it depends."""
    reason = "question ne se pose que si la réponse à Q12 est « Oui »."
    assert told(13, GOOD) == [f"Sans objet : cette {reason}"]
    assert told(13, BLANK)[:2] == [f"Cette {reason}", "À cocher :"]
    assert told(13, COMPLETE)[-1] == "☑ Ne sait pas"
    assert filled(
        32, {"suppliers.it_management": ItManagement.NOBODY, "suppliers.provider_clauses": Answer.UNKNOWN}
    ) == ["Sans objet : cette question ne se pose que si la réponse à Q31 est « Prestataire sous contrat »."]


def test_an_answer_that_was_not_asked_for_is_not_hidden() -> None:
    """It stands beside the remark that the question, or the blank, does not arise."""
    lines = filled(17, {"backups.backed_up": Answer.NO, "backups.frequency": BackupFrequency.DAILY})
    assert lines[0].startswith("Sans objet : cette question")
    assert lines[1] == "Réponse donnée :"
    assert "☑ Quotidienne" in lines
    assert filled(19, {"backups.backed_up": Answer.NO})[1:] == [
        "Réponse donnée : ☑ Oui ☐ Non",
        "Date du test (réponse donnée) : 2 mars 2026",
    ]
    assert filled(40, {"past.authority_action_detail": "Aucune suite"}) == [
        "☐ Oui ☑ Non",
        "Précisions (sans objet, réponse donnée) : Aucune suite",
    ]


def test_a_blank_that_waits_for_an_answer_says_for_which() -> None:
    """A detail is asked for on a yes; once the yes is given, it is simply to be filled in."""
    assert told(39, BLANK)[1].startswith("Précisions (à compléter si la réponse est « Oui ») : …")
    assert filled(39, {"past.known_facts": Answer.YES})[1].startswith("Précisions (à compléter) : …")
    assert told(39, GOOD) == ["☐ Oui ☑ Non", "Précisions : sans objet"]
    assert told(38, BLANK)[1] == "Dates et coûts (à compléter si la réponse n’est pas « 0 ») :"


def test_past_incidents_are_listed_with_their_costs() -> None:
    """One a line, with room for what is not told and for those that are not described."""
    assert told(38, COMPLETE) == [
        "Nombre : 2",
        "Dates et coûts :",
        "1. Date : 1er mars 2024 ; coût : 1 250,50 €",
        "2. Date : 12 septembre 2025 ; coût : 0 €",
    ]
    assert told(38, GOOD) == ["Nombre : 0", "Dates et coûts : sans objet"]
    dots = "…" * 12
    costed = PastIncident(cost=Decimal(40))
    assert filled(38, {"past.incident_count": 2, "past.incidents": (costed,)}) == [
        "Nombre : 2",
        "Dates et coûts (à compléter) :",
        f"1. Date : {dots} ; coût : 40 €",
        f"2. Date : {dots} ; coût : {dots}",
    ]
    assert filled(38, {"past.incident_count": 0, "past.incidents": (costed,)})[1:] == [
        "Dates et coûts (sans objet, réponse donnée) :",
        f"1. Date : {dots} ; coût : 40 €",
    ]
    many = filled(38, {"past.incident_count": 10**9})
    assert many[-2].startswith("5. ")
    assert many[-1] == "Décrire les autres sur une feuille jointe."


def test_what_lacks_is_told_by_number_as_completeness_has_it() -> None:
    """Missing answers, corrections, questions without object and questions that wait are told apart."""
    found = boxes_told(form(HALF))
    assert found["Formulaire complet"] == "Non"
    assert found["Réponses qui manquent"] == (
        "Q12 (opérations par an), Q33, Q34 (registre des traitements), Q38 (dates et coûts), Q43 (nom)"
    )
    corrections = found["À vérifier ou à corriger"]
    for expected in (
        "La version 1 du questionnaire",
        "2 incident(s) déclaré(s), 1 décrit(s)",
        "Q43. La date de signature",
    ):
        assert expected in corrections
    assert "Questions sans objet" not in found


def test_a_complete_form_lacks_nothing() -> None:
    """The verdict is that of the rule of completeness; it is no decision of the insurer."""
    assert completeness(COMPLETE, on=DAY).is_complete
    found = boxes_told(form(COMPLETE))
    assert found["Formulaire complet"] == "Oui : chaque question qui se pose a sa réponse"
    assert not {"Réponses qui manquent", "À vérifier ou à corriger", "Questions sans objet"} & set(found)
    assert boxes_told(form(GOOD))["Questions sans objet"] == "Q13"


def test_a_blank_form_names_the_questions_by_their_numbers_alone() -> None:
    """Those that wait for another answer are not counted as missing."""
    found = boxes_told(form(BLANK))
    waiting = ["Q13", "Q17", "Q18", "Q19", "Q32"]
    assert found["Questions qui se posent ou non, selon une réponse qui manque"] == ", ".join(waiting)
    assert found["Réponses qui manquent"] == ", ".join(one.number for one in QuestionId if one.number not in waiting)


def test_a_question_partly_answered_without_its_main_blank_is_named_by_its_number() -> None:
    """The main blank of a question has no name of its own."""
    found = boxes_told(
        form(changed_at(GOOD, {"past.known_facts": Answer.UNKNOWN, "past.known_facts_detail": "Un fait"}))
    )
    assert found["Réponses qui manquent"] == "Q39"


def test_nothing_of_the_decision_is_told() -> None:
    """A form that would be declined says no word of it, nor of the price."""
    declined = changed_at(COMPLETE, {"systems.firewall": Answer.NO})
    words = words_of(form(declined))
    assert all(squeezed(reason) not in words for reason in underwrite(declined, at=AT).reasons)
    assert "Refusée" not in words
    assert "ne dit rien de la décision de l’assureur" in words


def test_the_version_that_was_answered_is_told_beside_that_of_the_questions() -> None:
    """Only a question that was asked counts: both versions are on the form."""
    found = boxes_told(form(HALF))
    assert (found["Version du questionnaire"], found["Version à laquelle il a été répondu"]) == ("1", "0")
    assert boxes_told(form(BLANK))["Version à laquelle il a été répondu"] == "À indiquer"
    assert found["Nombre de questions"] == "43"


def test_another_questionnaire_prints_its_own_questions() -> None:
    """A shorter version prints what it asks; what depends on a question that it does not put says so."""
    kept = {QuestionId.Q13, QuestionId.Q14, QuestionId.Q38}
    short = Questionnaire(
        version="court",
        questions=tuple(
            attrs.evolve(one, mandatory=one.id is not QuestionId.Q14)
            for one in QUESTIONNAIRE.questions
            if one.id in kept
        ),
    )
    document = proposal_form(BLANK, at=AT, questionnaire=short)
    words = words_of(document)
    assert "Le proposant" not in [block.text for block in document.blocks if isinstance(block, Heading)]
    assert "si la réponse à une question qui n’est pas posée ici est « Oui »" in words
    assert told(14, BLANK, short)[0] == "Facultatif :"
    assert boxes_told(document)["Réponses qui manquent"] == "Q38"


def test_a_blank_without_a_name_that_does_not_arise_is_told_without_object() -> None:
    """The words stand alone, with a capital; a list without a name has no line above it."""
    (asked,) = [one for one in QUESTIONNAIRE.questions if one.id is QuestionId.Q38]
    nameless = attrs.evolve(asked, blanks=tuple(attrs.evolve(blank, label=None) for blank in asked.blanks))
    alone = Questionnaire(version="1", questions=(nameless,))
    assert told(38, GOOD, alone) == ["0", "Sans objet"]
    assert told(38, COMPLETE, alone)[:2] == ["2", "1. Date : 1er mars 2024 ; coût : 1 250,50 €"]


def test_the_signatory_is_the_one_of_the_proposal() -> None:
    """Name, capacity and day are told where they are known, and left to be written where not."""
    signed, blank = (
        next(block for block in form(one).blocks if isinstance(block, Signature)) for one in (COMPLETE, BLANK)
    )
    dots = "…" * 12
    assert signed.lines == ("Hortense Exemple", "Titulaire", "Signature")
    assert squeezed(signed.place or "") == f"Fait à {dots}, le 1er juin 2026"
    assert [squeezed(line) for line in blank.lines] == [f"Nom : {dots}", f"Qualité : {dots}", "Signature"]
    assert squeezed(blank.place or "") == f"Fait à {dots}, le {dots}"


def test_the_day_is_that_of_the_applicant() -> None:
    """In La Réunion it is already the next day, and a signature of that day is one."""
    evening = AT.replace(hour=23)
    signed = changed_at(COMPLETE, {"signature.signed_on": date(2026, 6, 3)})
    there = proposal_form(signed, at=evening, territory=Territory.LA_REUNION)
    assert there.subtitle is not None
    assert squeezed(there.subtitle).endswith("établi le 3 juin 2026 à 1 h 17, heure de La Réunion")
    assert "Non" not in boxes_told(there)["Formulaire complet"]
    assert boxes_told(proposal_form(signed, at=evening))["Formulaire complet"] == "Non"


def test_the_reference_is_that_of_the_proposal_unless_another_is_given() -> None:
    """A form without any reference bears none."""
    known = attrs.evolve(COMPLETE, reference="PROP-EXEMPLE-7")
    assert (form(known).reference, form(known, "AUTRE").reference, form(BLANK).reference) == (
        "PROP-EXEMPLE-7",
        "AUTRE",
        None,
    )


@pytest.mark.parametrize("name", GOLDEN)
def test_the_form_is_written_as_reviewed(name: str) -> None:
    """The whole text is that of the golden files."""
    document = form(CASES[name], None if name == "blank" else "PROP-EXEMPLE-1")
    for target in (Format.HTML, Format.MARKDOWN):
        check(f"proposals/{name}{target.suffix}", render(document, target))
    pages = "\n\n-- page --\n\n".join(pdf_pages(render(document, "pdf")))
    check(f"proposals/{name}.pdf.txt", pages.encode())


@pytest.mark.parametrize("name", CASES)
def test_the_formats_say_the_same_in_french(name: str) -> None:
    """No word is lost in any format, no box is unprintable, and each text is set in French typography."""
    document = form(CASES[name], "PROP-EXEMPLE-1")
    page = squeezed(read_html(render(document, "html")).text)
    text = markdown_text(render(document, "markdown"))
    print_ = pdf_text(render(document, "pdf"))
    office = docx_text(render(document, "docx"))
    for expected in all_texts(document):
        assert squeezed(expected) in page
        assert squeezed(expected) in text
        assert unspaced(expected) in print_
        assert french(expected) == expected
        assert "'" not in expected
        assert FORBIDDEN.search(expected) is None
        assert A_CODE.search(expected) is None
    assert "□" not in print_
    assert office.count("☐") == words_of(document).count("☐")
    for seen in (page, text, office):
        assert seen.count(squeezed(document.notice)) == 1
    assert print_.count(unspaced(document.notice)) == 1


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_text_stays_a_text(name: str) -> None:
    """Whatever the applicant wrote, the page has no tag that the form has not."""
    hostile = retold(COMPLETE, lambda _: HOSTILE[name])
    reader = read_html(render(form(hostile, HOSTILE[name]), "html"))
    usual = read_html(render(form(COMPLETE, "PROP-EXEMPLE-1"), "html"))
    assert set(reader.tags) == set(usual.tags)
    assert {key for key, _ in reader.attributes} == {key for key, _ in usual.attributes}
    if name == "html":
        assert "<script>alert(1)</script>" in reader.text


def test_the_texts_of_the_applicant_are_told_word_for_word() -> None:
    """Their spaces and apostrophes are their own, and nothing else of them is on the form."""
    theirs = retold(COMPLETE, lambda text: f"{text} : l'eau ?")
    words = all_texts(form(theirs))
    assert theirs.applicant.name is not None
    for expected in (theirs.applicant.name, theirs.applicant.siren, theirs.past.other_policies_detail):
        assert expected in words or any(text.startswith(f"{expected} — ") for text in words)
    assert theirs.signature.name in words


def test_a_naive_instant_is_refused() -> None:
    """An instant without offset is no instant."""
    with pytest.raises(FactError):
        proposal_form(BLANK, at=AT.replace(tzinfo=None))
