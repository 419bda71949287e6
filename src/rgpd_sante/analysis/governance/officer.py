# SPDX-License-Identifier: MIT
"""Must the practice designate a data protection officer (*délégué*, DPO)? GDPR art. 37(1), and what the CNIL says.

An unknown fact never makes the designation compulsory: it leads to the prudent reading, with the question to ask.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Final

from rgpd_sante.analysis.governance.scope import (
    ASK_SHARED_SYSTEM,
    ASK_STRUCTURE,
    BEFORE_GDPR,
    ESTABLISHMENT_FORMS,
    PATIENT_SUBJECTS,
    Reasoning,
    practises_alone,
)
from rgpd_sante.analysis.governance.threshold import Threshold, is_grouped, sectoral_threshold
from rgpd_sante.facts import Answer
from rgpd_sante.law.texts import cnil_health_guidelines, gdpr
from rgpd_sante.law.verdict import MissingFact, Verdict
from rgpd_sante.practice.model import Practice
from rgpd_sante.register.model import Register
from rgpd_sante.time.instants import in_utc, local_day
from rgpd_sante.vocabulary.governance import GovernanceConclusion
from rgpd_sante.vocabulary.practice import PracticeForm, Profession, StructureKind

__all__ = ["officer"]

_RECOMMENDED: Final = "La désignation n’est pas requise ; elle reste recommandée."
_DOCTRINE: Final = "La CNIL tient alors la désignation pour nécessaire en principe ; c’est une doctrine, non une loi."
_PRUDENT: Final = "Par prudence, la désignation est tenue pour nécessaire en principe, jusqu’à la réponse."
_ASK_PUBLIC: Final = MissingFact(
    path="$.practice.scale.public_body", question="La structure est-elle un organisme public ?"
)
_ASK_LARGE_SCALE: Final = MissingFact(
    path="$.practice.scale.large_scale_care_data",
    question="La structure traite-t-elle des données de santé à grande échelle ?",
)
_ASK_SITES: Final = MissingFact(path="$.practice.scale.sites", question="Combien de sites le laboratoire a-t-il ?")
# who may be run by a public body without saying so
_PUBLIC_OR_NOT: Final = frozenset(
    {
        StructureKind.HEALTH_ESTABLISHMENT,
        StructureKind.HEALTH_CENTRE,
        StructureKind.MEDICO_SOCIAL,
        StructureKind.OTHER,
    }
)
_UNTOLD_FORMS: Final = frozenset({None, PracticeForm.OTHER})
_COUNTED_OTHERWISE: Final = frozenset({StructureKind.PHARMACY, StructureKind.MEDICAL_LABORATORY})
_SEVERAL_SITES: Final = 2


def officer(practice: Practice, register: Register | None, *, at: datetime) -> Verdict[GovernanceConclusion]:
    """Judge whether a practice must have a data protection officer; the paths start at the dossier.

    Raises:
        FactError: if ``at`` is naive.

    Examples:
        >>> from rgpd_sante.time.instants import instant
        >>> from rgpd_sante.time.zones import Territory
        >>> practice = Practice(territory=Territory.METROPOLE, structure=StructureKind.SOLO_PRACTICE)
        >>> officer(practice, None, at=instant("2026-06-02T10:17+02:00")).conclusion
        GovernanceConclusion.NOT_REQUIRED
    """
    in_utc(at, field="at")
    day = local_day(at, practice.territory)
    return _Judgement(practice, register, day).verdict()


class _Judgement:
    """One question: the practice, its register, the day, and what is gathered on the way."""

    def __init__(self, practice: Practice, register: Register | None, day: date) -> None:
        self.practice = practice
        self.day = day
        self.notes = Reasoning()
        self.notes.read(ASK_STRUCTURE.path, practice.structure)
        self.notes.read("$.practice.form", practice.form)
        self.public = self._public_body()
        self.large = self._large_scale(register)

    def verdict(self) -> Verdict[GovernanceConclusion]:
        """Follow the table: the law first, then the structures, from the most to the least certain."""
        if self.day < gdpr.APPLICABLE_FROM:
            return self.notes.conclude(GovernanceConclusion.NOT_REQUIRED, (BEFORE_GDPR,), gdpr.ART_37_1)
        if self.public is Answer.YES:
            reason = "Organisme public : la désignation est obligatoire (art. 37, § 1, a))."
            return self.notes.conclude(GovernanceConclusion.REQUIRED, (reason,), gdpr.ART_37_1)
        if self._is_office() and practises_alone(self.practice) is Answer.YES:
            return self._alone()
        if self.large is Answer.YES:
            return self._required("L’activité de base traite des données de santé à grande échelle.")
        return self._by_structure()

    def _by_structure(self) -> Verdict[GovernanceConclusion]:
        """Judge by what the structure is, where neither the law nor the practice has settled it."""
        structure = self.practice.structure
        if structure is StructureKind.HEALTH_ESTABLISHMENT or (
            structure is None and self.practice.form in ESTABLISHMENT_FORMS
        ):
            return self._by_reading("Établissement de santé : le soin y suppose de telles données à grande échelle.")
        if structure is StructureKind.MEDICAL_LABORATORY:
            return self._laboratory()
        if structure is StructureKind.PHARMACY or is_grouped(self.practice):
            return self._by_threshold(sectoral_threshold(self.practice, self.day))
        return self._others()

    def _is_office(self) -> bool:
        """Tell a practice from a pharmacy, whose turnover counts, and a laboratory, whose sites do."""
        practice = self.practice
        may_be_pharmacy = practice.structure is None and practice.profession is Profession.PHARMACIST
        return practice.structure not in _COUNTED_OTHERWISE and not may_be_pharmacy

    def _public_body(self) -> Answer:
        practice = self.practice
        stated = practice.scale.public_body
        self.notes.read(_ASK_PUBLIC.path, stated)
        by_nature = (
            practice.form is PracticeForm.ETABLISSEMENT_PUBLIC or practice.structure is StructureKind.ARMY_HOSPITAL
        )
        if by_nature or stated is Answer.YES:
            return Answer.YES
        open_still = practice.structure in _PUBLIC_OR_NOT and practice.form in _UNTOLD_FORMS
        return stated if open_still else Answer.NO

    def _large_scale(self, register: Register | None) -> Answer:
        """Answer by the practice and by its records on patients; one "yes" is enough."""
        stated = self.practice.scale.large_scale_care_data
        self.notes.read(_ASK_LARGE_SCALE.path, stated)
        answers: set[Answer] = set()
        for rank, record in enumerate(() if register is None else register.controller_records):
            if record.subject in PATIENT_SUBJECTS:
                answers.add(record.large_scale)
                if record.large_scale is Answer.YES:
                    self.notes.read(f"$.register.controller_records[{rank}].large_scale", Answer.YES)
                    return Answer.YES
        if stated is Answer.UNKNOWN and answers == {Answer.NO}:
            return Answer.NO
        return stated

    def _alone(self) -> Verdict[GovernanceConclusion]:
        reason = "Exercice libéral individuel : le considérant 91 ne le tient pas pour un traitement à grande échelle."
        if self.large is Answer.YES:
            doubt = "Le cabinet se dit pourtant à grande échelle : motiver l’absence de désignation, ou désigner."
            return self.notes.conclude(GovernanceConclusion.TO_BE_REASONED, (reason, doubt), gdpr.RECITAL_91)
        return self.notes.conclude(
            GovernanceConclusion.NOT_REQUIRED,
            (reason, _RECOMMENDED),
            gdpr.RECITAL_91,
            cnil_health_guidelines.GUIDE_OFFICER,
        )

    def _required(self, reason: str) -> Verdict[GovernanceConclusion]:
        compulsory = "La désignation est obligatoire (art. 37, § 1, c))."
        return self.notes.conclude(GovernanceConclusion.REQUIRED, (reason, compulsory), gdpr.ART_37_1)

    def _by_reading(self, reason: str) -> Verdict[GovernanceConclusion]:
        """Conclude by our reading of art. 37(1)(c), which the practice may deny for itself."""
        if self.large is Answer.NO:
            denied = "La structure dit ne pas traiter de données à grande échelle : cette lecture se discute."
            return self.notes.conclude(
                GovernanceConclusion.REQUIRED_IN_PRINCIPLE, (reason, denied), gdpr.ART_37_1, gdpr.RECITAL_91
            )
        return self._required(f"{reason} (Lecture de la bibliothèque, aucun texte ne le dit ainsi.)")

    def _laboratory(self) -> Verdict[GovernanceConclusion]:
        sites = self.practice.scale.sites
        self.notes.read(_ASK_SITES.path, None if sites is None else sites.value)
        if sites is not None and sites.value >= _SEVERAL_SITES:
            return self._by_reading("Laboratoire de plusieurs sites : il suppose de telles données à grande échelle.")
        if self.practice.form is PracticeForm.INDIVIDUEL:
            return self._alone()
        if sites is None:
            self.notes.lack(_ASK_SITES)
        if sites is None or self.large is Answer.UNKNOWN:
            return self._in_doubt("Le nombre de sites et l’échelle du laboratoire décident.")
        return self._not_large()

    def _by_threshold(self, threshold: Threshold | None) -> Verdict[GovernanceConclusion]:
        if threshold is None:
            return self._before_the_framework()
        self.notes.facts.update((fact.path, fact) for fact in threshold.facts)
        self.notes.lack(*threshold.missing)
        if threshold.reached is Answer.NO:
            return self.notes.conclude(
                GovernanceConclusion.NOT_REQUIRED, (threshold.reason, _RECOMMENDED), threshold.citation
            )
        return self.notes.conclude(
            GovernanceConclusion.REQUIRED_IN_PRINCIPLE,
            (threshold.reason, _DOCTRINE),
            threshold.citation,
            gdpr.ART_37_1,
        )

    def _before_the_framework(self) -> Verdict[GovernanceConclusion]:
        """Judge by the scale alone, on a day when the CNIL had given no figure."""
        if self.practice.structure is StructureKind.PHARMACY:
            if self.practice.form is PracticeForm.INDIVIDUEL:
                return self._alone()
        else:
            shared = self.practice.scale.shared_information_system
            self.notes.read(ASK_SHARED_SYSTEM.path, shared)
            if shared is Answer.NO:
                return self.notes.conclude(
                    GovernanceConclusion.NOT_REQUIRED,
                    ("Les professionnels du groupe ne partagent pas de fichiers.", _RECOMMENDED),
                    cnil_health_guidelines.GUIDE_OFFICER,
                )
            if shared is Answer.UNKNOWN and self.large is Answer.UNKNOWN:
                self.notes.lack(ASK_SHARED_SYSTEM)
        if self.large is Answer.UNKNOWN:
            return self._in_doubt("À cette date, seule l’échelle du traitement décide : aucun repère chiffré n’existe.")
        return self._not_large()

    def _others(self) -> Verdict[GovernanceConclusion]:
        """Judge by the scale the networks, the centres and whoever does not say what they are."""
        if self.practice.structure is None:
            self.notes.lack(ASK_STRUCTURE)
            reason = "La structure d’exercice n’est pas connue."
            return self.notes.conclude(GovernanceConclusion.REQUIRED_IN_PRINCIPLE, (reason, _PRUDENT), gdpr.ART_37_1)
        if self.public is Answer.UNKNOWN:
            self.notes.lack(_ASK_PUBLIC)
        if self.public is Answer.UNKNOWN or self.large is Answer.UNKNOWN:
            return self._in_doubt("Le caractère public et l’échelle du traitement décident.")
        return self._not_large()

    def _in_doubt(self, reason: str) -> Verdict[GovernanceConclusion]:
        if self.large is Answer.UNKNOWN:
            self.notes.lack(_ASK_LARGE_SCALE)
        return self.notes.conclude(
            GovernanceConclusion.REQUIRED_IN_PRINCIPLE,
            (reason, _PRUDENT),
            gdpr.ART_37_1,
            cnil_health_guidelines.GUIDE_OFFICER,
        )

    def _not_large(self) -> Verdict[GovernanceConclusion]:
        reason = "La structure ne traite pas de données de santé à grande échelle."
        return self.notes.conclude(
            GovernanceConclusion.NOT_REQUIRED,
            (reason, _RECOMMENDED),
            gdpr.ART_37_1,
            cnil_health_guidelines.GUIDE_OFFICER,
        )
