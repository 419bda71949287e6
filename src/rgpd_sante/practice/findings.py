# SPDX-License-Identifier: MIT
"""What is doubtful in who the practice says it is: findings ``IDE…``, never exceptions, and never a number quoted."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from stdnum.fr import tva

from rgpd_sante.law.citation import Verification
from rgpd_sante.law.finding import Finding, FindingKind, Findings, Severity
from rgpd_sante.law.texts import cnil_guidance
from rgpd_sante.practice.identifiers import KEY_EVIDENCE, IdentifierKind, IdentifierProblem, KeyEvidence, diagnose
from rgpd_sante.practice.identifiers import siren as siren_number
from rgpd_sante.practice.identifiers import siret as siret_number
from rgpd_sante.practice.model import Practice
from rgpd_sante.vocabulary.practice import PracticeForm, StructureKind

__all__ = ["practice_findings"]

BAD_SHAPE: Final = FindingKind(
    code="IDE001",
    severity=Severity.WARNING,
    title="Ce numéro n’a pas la forme attendue.",
    why="Un numéro mal formé ne permet ni d’identifier l’organisme, ni de remplir le formulaire de la CNIL.",
    remedy="Recopier le numéro depuis un document officiel ; il reste un texte, zéros de tête compris.",
    developer="identifier of wrong shape",
)
BAD_KEY: Final = FindingKind(
    code="IDE002",
    severity=Severity.WARNING,
    title="La clé de ce numéro ne correspond pas : vérifier la saisie.",
    why="Une clé fausse trahit le plus souvent une faute de frappe. La règle de la clé du RPPS et du FINESS n’est "
    "qu’observée, aucun texte ne l’énonce : un numéro juste peut être signalé à tort.",
    remedy="Comparer le numéro avec un document officiel ; s’il est juste, ignorer ce constat.",
    developer="identifier whose check key fails",
    verification=Verification.UNVERIFIED,
)
ALL_ZERO: Final = FindingKind(
    code="IDE003",
    severity=Severity.WARNING,
    title="Ce numéro n’est fait que de zéros.",
    why="La clé de zéro est zéro : un calcul naïf accepterait ce numéro de remplissage.",
    remedy="Indiquer le vrai numéro, ou laisser le champ vide s’il n’est pas connu.",
    developer="identifier made of zeros",
)
OBSOLETE: Final = FindingKind(
    code="IDE004",
    severity=Severity.INFO,
    title="Le numéro ADELI est remplacé par le RPPS.",
    why="Le RPPS remplace l’ADELI, profession après profession ; le numéro reste lisible.",
    remedy="Indiquer aussi le numéro RPPS.",
    developer="ADELI number, replaced by the RPPS",
)
SIRET_OF_ANOTHER: Final = FindingKind(
    code="IDE005",
    severity=Severity.WARNING,
    title="Le SIRET ne commence pas par le SIREN indiqué.",
    why="Les neuf premiers chiffres d’un SIRET sont le SIREN de l’organisme.",
    remedy="Corriger celui des deux numéros qui est faux.",
    developer="SIRET of another SIREN",
)
PROFESSION_MISSING: Final = FindingKind(
    code="IDE007",
    severity=Severity.INFO,
    title="La profession n’est pas indiquée.",
    why="Un professionnel qui exerce seul ou en son nom est désigné par sa profession, et le formulaire de la CNIL "
    "demande le secteur d’activité.",
    remedy="Indiquer la profession ; « autre » convient si la liste ne la nomme pas.",
    developer="professional without a profession",
    citation=cnil_guidance.FORM,
)
VAT_OF_ANOTHER: Final = FindingKind(
    code="IDE008",
    severity=Severity.WARNING,
    title="Le numéro de TVA ne contient pas le SIREN indiqué.",
    why="Les neuf derniers chiffres d’un numéro de TVA français sont le SIREN de l’organisme.",
    remedy="Corriger celui des deux numéros qui est faux.",
    developer="VAT number of another SIREN",
)

_BY_PROBLEM: Final = {
    IdentifierProblem.BAD_SHAPE: BAD_SHAPE,
    IdentifierProblem.BAD_KEY: BAD_KEY,
    IdentifierProblem.BAD_COMPONENT: BAD_SHAPE,
    IdentifierProblem.ALL_ZERO: ALL_ZERO,
    IdentifierProblem.OBSOLETE: OBSOLETE,
}
_SIREN_LENGTH: Final = 9
# « FR », two characters of key (neither I nor O), then the SIREN
_VAT: Final = re.compile(r"FR[0-9A-HJ-NP-Z]{2}[0-9]{9}")
_SPACES_AND_DOTS: Final = re.compile(r"[\s.]")
# who practises alone or in their own name; a structure of several has no profession of its own
_ONE_PERSON: Final = frozenset({PracticeForm.INDIVIDUEL, PracticeForm.REMPLACANT, PracticeForm.COLLABORATEUR})


def practice_findings(practice: Practice) -> Findings:
    """Judge the identifiers of a practice, and whether a professional says of which profession.

    Examples:
        >>> from rgpd_sante.time.zones import Territory
        >>> practice = Practice(name="Cabinet de l’Exemple", territory=Territory.METROPOLE, siren="000000000")
        >>> [finding.code for finding in practice_findings(practice)]
        ['IDE003']
    """
    return Findings((*_numbers(practice), *_vat_number(practice), *_profession(practice)))


def _numbers(practice: Practice) -> Iterator[Finding]:
    numbers = {
        IdentifierKind.SIREN: practice.siren,
        IdentifierKind.SIRET: practice.siret,
        IdentifierKind.FINESS: practice.finess,
        IdentifierKind.RPPS: practice.rpps,
        IdentifierKind.ADELI: practice.adeli,
    }
    for kind, number in numbers.items():
        problem = None if number is None else diagnose(kind, number)
        if problem is not None:
            yield _BY_PROBLEM[problem].found(f"$.{kind.value}", _message(kind, problem))
    siren, siret = _siren(practice), _siret(practice)
    if siren is not None and siret is not None and siret[:_SIREN_LENGTH] != siren:
        yield SIRET_OF_ANOTHER.found("$.siret")


def _message(kind: IdentifierKind, problem: IdentifierProblem) -> str | None:
    if problem is IdentifierProblem.BAD_KEY and KEY_EVIDENCE[kind] is not KeyEvidence.VERIFIED:
        return f"La clé de ce numéro {kind.name} ne correspond pas ; la règle de cette clé n’est pas vérifiée."
    return None


def _siren(practice: Practice) -> str | None:
    """Return the SIREN in compact form, if it has the shape of one."""
    if practice.siren is None or not siren_number.well_formed(practice.siren):
        return None
    return siren_number.compact(practice.siren)


def _siret(practice: Practice) -> str | None:
    """Return the SIRET in compact form, if it has the shape of one."""
    if practice.siret is None or not siret_number.well_formed(practice.siret):
        return None
    return siret_number.compact(practice.siret)


def _vat_number(practice: Practice) -> Iterator[Finding]:
    if practice.vat_number is None:
        return
    number = _SPACES_AND_DOTS.sub("", practice.vat_number).upper()
    if _VAT.fullmatch(number) is None:
        yield BAD_SHAPE.found("$.vat_number")
        return
    if not tva.is_valid(number):
        yield BAD_KEY.found("$.vat_number")
    siren = _siren(practice)
    if siren is not None and not number.endswith(siren):
        yield VAT_OF_ANOTHER.found("$.vat_number")


def _profession(practice: Practice) -> Iterator[Finding]:
    one_person = practice.structure is StructureKind.SOLO_PRACTICE or practice.form in _ONE_PERSON
    if practice.profession is None and one_person:
        yield PROFESSION_MISSING.found("$.profession")
