# SPDX-License-Identifier: MIT
"""The questionnaire: the 43 questions of the reference (§ 6) word for word, and when each of them is asked."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import get_args, get_type_hints

import attrs
import pytest

from proposal_cases import GOOD, changed_at
from rgpd_sante.codes import Code
from rgpd_sante.documents.typography import french
from rgpd_sante.facts import Answer
from rgpd_sante.insurance.proposal import Proposal
from rgpd_sante.insurance.proposal_parts import PastIncident
from rgpd_sante.insurance.questionnaire import Question, Questionnaire, Trigger, is_given, value_at
from rgpd_sante.insurance.questions import QUESTIONNAIRE
from rgpd_sante.vocabulary.proposal import AnswerKind, CardNumbers, ItManagement, QuestionId, UnderwritingRule

# number, question, rules, effects: the table of the reference, with curved apostrophes
TABLE = [
    ("Q01", "Dénomination, forme juridique, SIREN/SIRET, numéro RPPS ou ADELI", "R-ID", "information"),
    ("Q02", "Êtes-vous une personne physique ou une personne morale ?", "R-TIME R-PENAL", "settlement"),
    ("Q03", "Profession et mode d’exercice", "R-PROF", "disqualification rating referral"),
    ("Q04", "Date de début d’activité et date d’effet souhaitée", "R-TIME", "settlement"),
    ("Q05", "Nombre d’associés, de salariés et de postes de travail", "R-SIZE", "referral"),
    (
        "Q06",
        "Exercez-vous hors de France ou pour des patients hors de l’Espace économique européen ?",
        "R-TERR",
        "referral",
    ),
    ("Q07", "Chiffre d’affaires ou recettes du dernier exercice clos (€)", "R-TURN", "rating referral settlement"),
    ("Q08", "Part des charges variables dans ce chiffre (%)", "R-BI", "settlement"),
    ("Q09", "Nombre de dossiers patients conservés, actifs et archivés", "R-REC", "disqualification limit referral"),
    ("Q10", "Combien de jours pouvez-vous exercer sans informatique avant une perte notable ?", "R-DEP", "loading"),
    ("Q11", "Montant de garantie souhaité", "R-LIM", "limit rating"),
    ("Q12", "Acceptez-vous des paiements par carte ? Nombre annuel d’opérations", "R-PCI", "information"),
    (
        "Q13",
        "Conservez-vous des numéros de carte, et êtes-vous conforme PCI-DSS (SAQ) ?",
        "R-PCI",
        "exclusion referral",
    ),
    ("Q14", "Exploitez-vous un site internet ?", "R-WEB", "loading"),
    ("Q15", "Publiez-vous des contenus de tiers (avis, forum) ?", "R-WEB", "loading"),
    ("Q16", "Vos données de santé sont-elles sauvegardées ?", "R-BKP-1", "disqualification"),
    ("Q17", "À quelle fréquence ?", "R-BKP-2", "disqualification loading referral"),
    ("Q18", "Une copie est-elle hors ligne ou immuable, dans un autre lieu ?", "R-BKP-3", "disqualification loading"),
    ("Q19", "Avez-vous réussi un test de restauration dans les 12 derniers mois ?", "R-BKP-4", "loading"),
    ("Q20", "Un pare-feu est-il actif en permanence ?", "R-NET", "disqualification"),
    ("Q21", "Protection des postes et serveurs", "R-AV", "disqualification loading"),
    (
        "Q22",
        "L’authentification multifacteur est-elle exigée pour tous les accès distants et la messagerie ?",
        "R-MFA",
        "disqualification loading",
    ),
    (
        "Q23",
        "Un accès distant (RDP, télémaintenance) est-il ouvert sur internet sans VPN ?",
        "R-RDP",
        "disqualification",
    ),
    ("Q24", "Délai d’installation des correctifs critiques", "R-PATCH", "loading"),
    ("Q25", "Utilisez-vous des systèmes ou logiciels qui ne reçoivent plus de correctifs ?", "R-EOL", "loading"),
    ("Q26", "Les ordinateurs portables, téléphones et supports amovibles sont-ils chiffrés ?", "R-ENC", "loading"),
    ("Q27", "Les serveurs et sauvegardes contenant des données de santé sont-ils chiffrés ?", "R-ENC", "loading"),
    ("Q28", "Mots de passe d’au moins 12 caractères, individuels, gestionnaire de mots de passe ?", "R-PWD", "loading"),
    ("Q29", "Les usages personnels et professionnels sont-ils séparés ?", "R-USE", "loading"),
    ("Q30", "Carte CPS/e-CPS : nominative, jamais prêtée, code non stocké ?", "R-CPS", "loading"),
    ("Q31", "Qui gère votre informatique ?", "R-IT", "loading"),
    (
        "Q32",
        "Le contrat du prestataire impose-t-il la notification d’incident et la sécurité (art. 28 RGPD) ?",
        "R-SUP",
        "loading",
    ),
    ("Q33", "Si vos données de santé sont hébergées par un tiers, est-il certifié HDS ?", "R-HDS", "referral"),
    (
        "Q34",
        "Avez-vous un DPO ou un référent, un registre des traitements et une procédure de violation ?",
        "R-GOV",
        "loading",
    ),
    ("Q35", "Le personnel a-t-il suivi une sensibilisation dans les 12 mois ?", "R-TRAIN", "loading"),
    ("Q36", "Tout changement de RIB est-il confirmé par un appel à un numéro connu ?", "R-RIB", "information"),
    (
        "Q37",
        "Avez-vous un plan de continuité (dossiers papier, second site, logiciel de secours) ?",
        "R-BCP",
        "loading",
    ),
    (
        "Q38",
        (
            "Dans les 5 dernières années, avez-vous subi un incident de sécurité, une violation de données ou une "
            "extorsion ? Nombre, dates, coûts"
        ),
        "R-HIST",
        "loading referral",
    ),
    (
        "Q39",
        "Avez-vous connaissance, à ce jour, d’un fait pouvant donner lieu à réclamation ou à sinistre ?",
        "R-KNOWN",
        "referral settlement",
    ),
    ("Q40", "Avez-vous fait l’objet d’une plainte, d’un contrôle ou d’une sanction de la CNIL ?", "R-REG", "referral"),
    ("Q41", "Un assureur a-t-il refusé, résilié ou majoré une assurance cyber ?", "R-PREV", "referral"),
    ("Q42", "Avez-vous d’autres assurances couvrant les mêmes risques ?", "R-CUMUL", "settlement"),
    (
        "Q43",
        "Les réponses ci-dessus sont-elles exactes à la date de signature ? Nom, qualité, date",
        "R-SIGN",
        "signature",
    ),
]
CONDITIONAL = {"Q13", "Q17", "Q18", "Q19", "Q32"}
TYPES = {
    AnswerKind.TEXT: str,
    AnswerKind.DAY: date,
    AnswerKind.NUMBER: int,
    AnswerKind.AMOUNT: Decimal,
    AnswerKind.SHARE: Decimal,
    AnswerKind.YES_NO: Answer,
}


def fields_of_the_form() -> dict[str, object]:
    """Give the path of each field of a proposal that is an answer, with its type."""
    return {
        f"{part.name}.{name}": hint
        for part in attrs.fields(Proposal)
        if attrs.has(type(getattr(GOOD, part.name)))
        for name, hint in get_type_hints(type(getattr(GOOD, part.name))).items()
    }


FIELDS = fields_of_the_form()
BLANKS = [blank for question in QUESTIONNAIRE.questions for blank in question.blanks]


def test_every_question_is_there_in_order() -> None:
    """The version of the library puts the 43 questions, in the order of their numbers."""
    assert [question.id for question in QUESTIONNAIRE.questions] == list(QuestionId)
    assert [row[0] for row in TABLE] == [one.number for one in QuestionId]


@pytest.mark.parametrize(("number", "text", "rules", "effects"), TABLE, ids=[row[0] for row in TABLE])
def test_a_question_is_printed_as_the_reference_gives_it(number: str, text: str, rules: str, effects: str) -> None:
    """The words, the rules and the kinds of effect are those of the table."""
    question = QUESTIONNAIRE.question(QuestionId(number.lower()))
    assert question is not None
    assert question.text == text
    assert [rule.reference for rule in question.rules] == rules.split()
    assert sorted(effect.value for effect in question.effects) == effects.split()
    assert question.mandatory
    assert (question.trigger is not None) is (number in CONDITIONAL)


@pytest.mark.parametrize("question", QUESTIONNAIRE.questions, ids=lambda one: one.id.number)
def test_a_question_reads_well(question: Question) -> None:
    """A question begins with a capital, has curved apostrophes, and tells its several blanks apart."""
    assert question.text[0].isupper()
    assert "'" not in question.text
    assert french(french(question.text)) == french(question.text)
    labels = [blank.label for blank in question.blanks]
    assert len(set(labels)) == len(labels)


def test_each_answer_of_a_proposal_has_one_blank() -> None:
    """No field of the form is without its question, and none answers two."""
    paths = [path for blank in BLANKS for path in blank.paths]
    assert sorted(paths) == sorted(FIELDS)
    assert len(set(paths)) == len(paths)


@pytest.mark.parametrize("blank", BLANKS, ids=lambda one: one.paths[0])
def test_a_blank_has_the_type_of_its_field(blank: object) -> None:
    """What a blank asks for is what its field holds; a choice names its closed list."""
    assert blank in BLANKS
    one = BLANKS[BLANKS.index(blank)]
    for path in one.paths:
        hint = FIELDS[path]
        types = [part for part in (*get_args(hint), hint) if isinstance(part, type)]
        if one.kind is AnswerKind.CHOICE:
            assert one.choices in types
        elif one.kind is AnswerKind.LIST:
            assert PastIncident in types
        else:
            assert TYPES[one.kind] in types
            assert one.choices is None


def test_every_rule_serves_a_question() -> None:
    """No rule of underwriting is without a question, and they come in the order of the questions."""
    found = dict.fromkeys(rule for question in QUESTIONNAIRE.questions for rule in question.rules)
    assert list(found) == list(UnderwritingRule)


@pytest.mark.parametrize(
    ("asked", "path", "value", "expected"),
    [
        (QuestionId.Q13, "cards_and_web.card_payments", Answer.YES, Answer.YES),
        (QuestionId.Q13, "cards_and_web.card_payments", Answer.NO, Answer.NO),
        (QuestionId.Q13, "cards_and_web.card_payments", Answer.UNKNOWN, Answer.UNKNOWN),
        (QuestionId.Q17, "backups.backed_up", Answer.YES, Answer.YES),
        (QuestionId.Q18, "backups.backed_up", Answer.NO, Answer.NO),
        (QuestionId.Q19, "backups.backed_up", Answer.UNKNOWN, Answer.UNKNOWN),
        (QuestionId.Q32, "suppliers.it_management", ItManagement.CONTRACTED_PROVIDER, Answer.YES),
        (QuestionId.Q32, "suppliers.it_management", ItManagement.IN_HOUSE, Answer.NO),
        (QuestionId.Q32, "suppliers.it_management", ItManagement.NOBODY, Answer.NO),
        (QuestionId.Q32, "suppliers.it_management", None, Answer.UNKNOWN),
        (QuestionId.Q16, "backups.backed_up", Answer.UNKNOWN, Answer.YES),
    ],
)
def test_a_conditional_question_follows_its_trigger(
    asked: QuestionId, path: str, value: object, expected: Answer
) -> None:
    """A conditional question is asked where its trigger says so, and open while the trigger is not answered."""
    assert QUESTIONNAIRE.is_asked(asked, changed_at(GOOD, {path: value})) is expected


def test_a_question_of_no_version_is_not_asked() -> None:
    """A version that leaves a question out does not put it to anybody."""
    short = Questionnaire(version="courte", questions=QUESTIONNAIRE.questions[:3])
    assert short.question(QuestionId.Q04) is None
    assert short.is_asked(QuestionId.Q04, GOOD) is Answer.NO
    assert short.is_asked(QuestionId.Q03, GOOD) is Answer.YES


@pytest.mark.parametrize(("count", "expected"), [(0, Answer.NO), (2, Answer.YES), (None, Answer.UNKNOWN)])
def test_a_negated_trigger_holds_for_the_other_values(count: int | None, expected: Answer) -> None:
    """Details are asked of whoever had incidents: any number but none."""
    trigger = Trigger(path="past.incident_count", values=(0,), negated=True)
    assert trigger.holds(changed_at(GOOD, {"past.incident_count": count})) is expected


@pytest.mark.parametrize(
    ("value", "given"),
    [
        (None, False),
        (Answer.UNKNOWN, False),
        ((), False),
        ((PastIncident(),), False),
        ((PastIncident(day=date(2024, 2, 1)),), False),
        ((PastIncident(day=date(2024, 2, 1), cost=Decimal(0)), PastIncident()), False),
        ((PastIncident(day=date(2024, 2, 1), cost=Decimal(0)),), True),
        (0, True),
        (Decimal(0), True),
        (Answer.NO, True),
        (CardNumbers.DOES_NOT_KNOW, True),
    ],
)
def test_zero_no_and_does_not_know_are_answers(value: object, given: bool) -> None:  # noqa: FBT001 - a table
    """A blank is unanswered; zero, "no" and "ne sait pas" are answers, and a list is answered item by item."""
    assert is_given(value) is given


def test_a_value_is_read_at_its_path() -> None:
    """The path of a blank leads to its answer."""
    assert value_at(GOOD, "volume.turnover") == Decimal(181_000)
    assert all(isinstance(one.choices, type) and issubclass(one.choices, Code) for one in BLANKS if one.choices)
