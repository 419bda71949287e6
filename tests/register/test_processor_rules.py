# SPDX-License-Identifier: MIT
"""Who is a processor, by the words of the register, and what its contract lacks."""

from __future__ import annotations

import pytest
from hypothesis import given

from rgpd_sante.register import ProcessingContract, Processor
from rgpd_sante.register.processor_rules import CLAUSE_WORDS, clauses_in_words, probable_controller, unseen_clauses
from rgpd_sante.vocabulary.governance import ProcessorClause
from strategies_register import processors


@pytest.mark.parametrize(
    ("name", "service", "who"),
    [
        ("CPAM de l’Exemple", None, "un organisme d’assurance maladie"),
        ("Caisse primaire d’assurance maladie", None, "un organisme d’assurance maladie"),
        ("Caisse d'Assurance Maladie", None, "un organisme d’assurance maladie"),
        (None, "Avis d’un confrère", "un confrère ou un correspondant"),
        ("Confrères du secteur", None, "un confrère ou un correspondant"),
        ("Consoeur remplaçante", None, "un confrère ou un correspondant"),
        ("CONSŒUR", None, "un confrère ou un correspondant"),
        (None, "Assureur du cabinet", "un assureur"),
        ("Mutuelle de l’Exemple", None, "une mutuelle"),
        ("Les mutuelles", None, "une mutuelle"),
        ("Expert-comptable de l’Exemple", None, "un expert-comptable"),
        ("EXPERT COMPTABLE", "Bilan annuel", "un expert-comptable"),
        ("Laboratoire de l’Exemple", "Analyses", "un laboratoire"),
        (None, "Laboratoires d’analyses", "un laboratoire"),
        # the accountant who runs the payroll, the software of a laboratory: processors
        ("Expert-comptable de l’Exemple", "Bulletins de paie", None),
        ("Éditeur de l’Exemple", "Logiciel de laboratoire", None),
        ("Télésecrétariat de l’Exemple", "Accueil des appels des confrères", None),
        # parts of words are no words
        ("Sacpamo", None, None),
        ("Élaboration de l’Exemple", "Collaboration", None),
        ("Hébergeur de l’Exemple", "Hébergement du dossier patient", None),
        (None, None, None),
    ],
)
def test_who_is_probably_a_controller(name: str | None, service: str | None, who: str | None) -> None:
    """T-18: a fund, a colleague, an insurer, an accountant and a laboratory are told by whole words, accents aside."""
    assert probable_controller(Processor(name=name, service=service)) == who


@given(processor=processors())
def test_any_words_are_read(processor: Processor) -> None:
    """Whatever the words of a register, the answer is nothing or a French phrase."""
    who = probable_controller(processor)
    assert who is None or who.startswith(("un ", "une "))


def test_clauses_are_told_in_the_order_of_the_article() -> None:
    """Art. 28(3) has a head and eight letters, each with its words; the enumeration follows them."""
    assert list(CLAUSE_WORDS) == list(ProcessorClause)
    told = clauses_in_words((ProcessorClause.AUDITS, ProcessorClause.CONFIDENTIALITY))
    assert told == "l’engagement de confidentialité du personnel (b) ; les preuves, les audits et les inspections (h)"
    letters = [words[-2] for clause, words in CLAUSE_WORDS.items() if clause is not ProcessorClause.HEAD]
    assert letters == list("abcdefgh")


def test_a_clause_is_unseen_until_it_is_looked_for() -> None:
    """What is neither present nor absent was not looked for; an empty contract says nothing of any clause."""
    assert unseen_clauses(ProcessingContract()) == tuple(ProcessorClause)
    assert unseen_clauses(ProcessingContract(absent=tuple(ProcessorClause))) == ()
