# SPDX-License-Identifier: MIT
"""Whether a purpose may rest on what it is said to rest on: art. 6, art. 9(2) and (3), and the exemption of art. 30(5).

Consent to care is no legal basis: the patient file needs none of it, the patient is informed.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from rgpd_sante.facts import Answer
from rgpd_sante.law.finding import Finding, FindingKind, Severity
from rgpd_sante.law.texts import gdpr
from rgpd_sante.register.content import Purpose
from rgpd_sante.register.record_rules import has_offences_data, has_special_categories, is_patient_file
from rgpd_sante.register.records import ControllerRecord
from rgpd_sante.register.wording import says_nothing
from rgpd_sante.vocabulary.register import Art9Condition, LegalBasis, ProcessingSubject

__all__ = ["legal_basis_findings"]

INTEREST_UNSAID: Final = FindingKind(
    code="REG013",
    severity=Severity.WARNING,
    title="La fiche invoque l’intérêt légitime sans dire lequel.",
    why="La mention d’information doit énoncer l’intérêt poursuivi : sans l’avoir formulé, elle ne peut être complète.",
    remedy="Écrire l’intérêt poursuivi, par exemple la sécurité des locaux ou le recouvrement des impayés.",
    developer="legitimate interests not stated",
    citation=gdpr.ART_13_1_D,
)
CONDITION_MISSING: Final = FindingKind(
    code="REG014",
    severity=Severity.ERROR,
    title="Des données sensibles sont traitées, et aucune condition de l’art. 9, § 2 n’est indiquée.",
    why="Le traitement de ces données est interdit, sauf dans l’un des dix cas de l’art. 9, § 2. L’art. 30 ne demande "
    "pas de l’écrire au registre, mais le cabinet doit pouvoir dire lequel.",
    remedy="Indiquer la condition de chaque finalité : pour les soins, celle du h), sous le secret professionnel. Si "
    "aucune ne convient, ne pas traiter ces données.",
    developer="special categories of data without a condition of art. 9(2)",
    citation=gdpr.ART_9_2,
)
NO_SECRECY: Final = FindingKind(
    code="REG015",
    severity=Severity.ERROR,
    title="La fiche invoque les soins (art. 9, § 2, h), hors de tout secret professionnel.",
    why="Cette condition ne vaut que si les données sont traitées par une personne tenue au secret professionnel, ou "
    "sous sa responsabilité.",
    remedy="Placer ce traitement sous la responsabilité d’un professionnel tenu au secret, ou trouver une autre "
    "condition.",
    developer="art. 9(2)(h) without professional secrecy",
    citation=gdpr.ART_9_3,
)
SECRECY_UNSAID: Final = FindingKind(
    code="REG016",
    severity=Severity.WARNING,
    title="La fiche invoque les soins (art. 9, § 2, h) sans dire si le secret professionnel s’applique.",
    why="Cette condition ne vaut que si les données sont traitées par une personne tenue au secret professionnel, ou "
    "sous sa responsabilité : c’est le cas du secrétariat d’un cabinet.",
    remedy="Répondre à la question ; prévoir un engagement de confidentialité pour chaque personne du cabinet.",
    developer="art. 9(2)(h) and professional secrecy not known",
    citation=gdpr.ART_9_3,
)
CONSENT_FOR_PATIENT_FILE: Final = FindingKind(
    code="REG017",
    severity=Severity.WARNING,
    title="Le dossier patient est fondé sur le consentement.",
    why="Consentir à des soins n’est pas consentir à un traitement de données : la tenue du dossier n’a pas besoin du "
    "consentement, mais d’une information. Un consentement pourrait être retiré, alors que le dossier doit être tenu.",
    remedy="Retenir l’obligation de tenir le dossier (art. 6, § 1, c) et, pour les données de santé, les soins (art. "
    "9, § 2, h) ; informer les patients.",
    developer="consent as the basis of the patient file",
    citation=gdpr.ART_6_1,
)
NOT_OCCASIONAL: Final = FindingKind(
    code="REG024",
    severity=Severity.WARNING,
    title="Cette activité est dite occasionnelle, ce qui ne la dispense pas du registre.",
    why="La dérogation des organismes de moins de 250 salariés ne vaut ni pour un traitement habituel, ni pour des "
    "données sensibles ou relatives à des infractions : une seule de ces raisons suffit à l’écarter.",
    remedy="Tenir la fiche à jour comme les autres ; répondre « non » si l’activité est habituelle.",
    developer="said to be occasional, yet special categories, offences or a regular activity",
    citation=gdpr.ART_30_5,
)

_CONSENT_CONDITION: Final = "Les données de santé du dossier patient sont fondées sur le consentement explicite."
_SENSITIVE_OCCASIONAL: Final = (
    "Cette activité est dite occasionnelle, mais porte sur des données sensibles ou relatives à des infractions : elle "
    "reste à inscrire au registre."
)
_REGULAR: Final = "Cette activité est dite occasionnelle, alors qu’elle est habituelle dans un cabinet."
# the CNIL: payroll and suppliers are not occasional either
_REGULAR_SUBJECTS: Final = frozenset({ProcessingSubject.STAFF, ProcessingSubject.SUPPLIERS_AND_ACCOUNTS})


def legal_basis_findings(record: ControllerRecord, here: str) -> Iterator[Finding]:
    """Judge the bases and conditions of the purposes of a record; ``here`` is its path."""
    patient_file = is_patient_file(record) is Answer.YES
    for rank, purpose in enumerate(record.purposes):
        yield from _of_purpose(purpose, f"{here}.purposes[{rank}]", patient_file=patient_file)
    yield from _condition(record, here)
    yield from _occasional(record, here, patient_file=patient_file)


def _of_purpose(purpose: Purpose, place: str, *, patient_file: bool) -> Iterator[Finding]:
    if purpose.legal_basis is LegalBasis.LEGITIMATE_INTERESTS and says_nothing(purpose.legal_basis_detail):
        yield INTEREST_UNSAID.found(f"{place}.legal_basis_detail")
    if patient_file and purpose.legal_basis is LegalBasis.CONSENT:
        yield CONSENT_FOR_PATIENT_FILE.found(f"{place}.legal_basis")
    elif patient_file and purpose.art9_condition is Art9Condition.EXPLICIT_CONSENT:
        # told once where both are consent
        yield CONSENT_FOR_PATIENT_FILE.found(f"{place}.art9_condition", _CONSENT_CONDITION)
    if purpose.art9_condition is Art9Condition.HEALTH_CARE:
        if purpose.professional_secrecy is Answer.NO:
            yield NO_SECRECY.found(f"{place}.professional_secrecy")
        elif purpose.professional_secrecy is Answer.UNKNOWN:
            yield SECRECY_UNSAID.found(f"{place}.professional_secrecy")


def _condition(record: ControllerRecord, here: str) -> Iterator[Finding]:
    # health data have no place in a loyalty scheme: what is told of them is that, and no condition is asked for
    if not record.purposes or record.subject is ProcessingSubject.LOYALTY:
        return
    said = any(purpose.art9_condition is not None for purpose in record.purposes)
    if not said and has_special_categories(record) is Answer.YES:
        alone = len(record.purposes) == 1
        yield CONDITION_MISSING.found(f"{here}.purposes[0].art9_condition" if alone else f"{here}.purposes")


def _occasional(record: ControllerRecord, here: str, *, patient_file: bool) -> Iterator[Finding]:
    if record.occasional is not Answer.YES:
        return
    if patient_file or record.subject in _REGULAR_SUBJECTS:
        yield NOT_OCCASIONAL.found(f"{here}.occasional", _REGULAR)
    elif Answer.YES in {has_special_categories(record), has_offences_data(record)}:
        yield NOT_OCCASIONAL.found(f"{here}.occasional", _SENSITIVE_OCCASIONAL)
