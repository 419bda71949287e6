# SPDX-License-Identifier: MIT
"""Questions about a processor: what its contract lacks (GDPR art. 28(3)), and whether it is a processor at all.

Not every external party is one: a health insurance fund, a colleague, an insurer decide for themselves what they do
with the data, and are recipients (reference on the register, § 5.5). Their names are looked for as whole words.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from rgpd_sante.register.processors import ProcessingContract, Processor
from rgpd_sante.register.wording import folded
from rgpd_sante.vocabulary.governance import ProcessorClause

__all__ = ["CLAUSE_WORDS", "clauses_in_words", "probable_controller", "unseen_clauses"]

CLAUSE_WORDS: Final[Mapping[ProcessorClause, str]] = MappingProxyType(
    {
        ProcessorClause.HEAD: "l’objet, la durée, la nature et la finalité, les données et les personnes concernées, "
        "les droits et les obligations du responsable",
        ProcessorClause.DOCUMENTED_INSTRUCTIONS: "le traitement sur instruction documentée seulement (a)",
        ProcessorClause.CONFIDENTIALITY: "l’engagement de confidentialité du personnel (b)",
        ProcessorClause.SECURITY: "les mesures de sécurité (c)",
        ProcessorClause.SUB_PROCESSORS: "l’autorisation écrite des sous-traitants ultérieurs (d)",
        ProcessorClause.DATA_SUBJECT_REQUESTS: "l’aide pour répondre aux demandes des personnes (e)",
        ProcessorClause.ASSISTANCE: "l’aide pour la sécurité, les violations et l’analyse d’impact (f)",
        ProcessorClause.DELETION_OR_RETURN: "la suppression ou la restitution des données à la fin (g)",
        ProcessorClause.AUDITS: "les preuves, les audits et les inspections (h)",
    }
)
"""What art. 28(3) asks a contract to hold, in the words of a message."""

_WORD: Final = re.compile(r"[a-z0-9]+")


def _words(text: str) -> str:
    """Write the words of a text between spaces, without capitals, accents or the mark of the plural."""
    found = (word.removesuffix("s") for word in _WORD.findall(folded(text)))
    return f" {' '.join(found)} "


# whom the names designate -> the words that betray them; the lists are ours (reference on the register, § 5.5)
_CONTROLLERS: Final = tuple(
    (who, tuple(_words(name) for name in names))
    for who, names in (
        ("un organisme d’assurance maladie", ("CPAM", "CNAM", "caisse primaire", "assurance maladie")),
        ("un confrère ou un correspondant", ("confrère", "consœur", "médecin correspondant", "médecin traitant")),
        ("un assureur", ("assureur", "compagnie d’assurance", "société d’assurance")),
        ("une mutuelle", ("mutuelle", "complémentaire santé")),
        ("un expert-comptable", ("expert-comptable", "experte-comptable", "expertise comptable")),
        ("un laboratoire", ("laboratoire", "labo")),
    )
)
# the trades of processors: who also bears such a word is taken for one
_TRADES: Final = tuple(
    _words(trade)
    for trade in (
        "éditeur",
        "logiciel",
        "hébergeur",
        "hébergement",
        "maintenance",
        "télémaintenance",
        "sauvegarde",
        "plateforme",
        "rendez-vous",
        "secrétariat",
        "télésecrétariat",
        "paie",
        "archives",
        "concentrateur",
    )
)


def probable_controller(processor: Processor) -> str | None:
    """Tell, in French, whom the name or the service of a processor designates, when it is one who decides for itself.

    A list of words proves nothing: the answer is a question to ask, never a conclusion. An accountant who runs the
    payroll is a processor for it.

    Examples:
        >>> probable_controller(Processor(name="CPAM de l’Exemple"))
        'un organisme d’assurance maladie'
        >>> probable_controller(Processor(name="Expert-comptable de l’Exemple", service="Bulletins de paie")) is None
        True
    """
    text = _words(" ; ".join(part for part in (processor.name, processor.service) if part is not None))
    if any(trade in text for trade in _TRADES):
        return None
    return next((who for who, names in _CONTROLLERS if any(name in text for name in names)), None)


def unseen_clauses(contract: ProcessingContract) -> tuple[ProcessorClause, ...]:
    """List the clauses that nobody has looked for in a contract, in the order of art. 28(3).

    Examples:
        >>> unseen_clauses(ProcessingContract(present=tuple(ProcessorClause)[:7], absent=(ProcessorClause.AUDITS,)))
        (ProcessorClause.DELETION_OR_RETURN,)
    """
    seen = {*contract.present, *contract.absent}
    return tuple(clause for clause in ProcessorClause if clause not in seen)


def clauses_in_words(clauses: tuple[ProcessorClause, ...]) -> str:
    """Enumerate clauses in French, in the order of art. 28(3)."""
    return " ; ".join(CLAUSE_WORDS[clause] for clause in ProcessorClause if clause in clauses)
