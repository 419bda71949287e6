# SPDX-License-Identifier: MIT
"""The NIR in French law: its regime, and the activities of a practice that need it or never do."""

from __future__ import annotations

from datetime import date

from rgpd_sante.law import TextStatus, Verification
from rgpd_sante.law.texts import cnil_register, loi_informatique_et_libertes
from rgpd_sante.vocabulary.register import ProcessingSubject

NEEDED = {ProcessingSubject(code) for code in loi_informatique_et_libertes.NIR_SUBJECTS.latest.value}
FOREIGN = {ProcessingSubject(code) for code in loi_informatique_et_libertes.NIR_FOREIGN_SUBJECTS.latest.value}


def test_the_activities_are_those_of_the_vocabulary() -> None:
    """Each code names an activity; none both needs the NIR and never does, and some are left open."""
    assert NEEDED.isdisjoint(FOREIGN)
    assert {ProcessingSubject.BILLING, ProcessingSubject.STAFF, ProcessingSubject.PATIENT_IDENTITY_AND_DMP} <= NEEDED
    assert {ProcessingSubject.LOYALTY, ProcessingSubject.WEBSITE, ProcessingSubject.RECRUITMENT} <= FOREIGN
    assert {ProcessingSubject.RESEARCH, ProcessingSubject.OTHER}.isdisjoint(NEEDED | FOREIGN)


def test_the_lists_of_activities_are_our_reading() -> None:
    """Neither list is a text: both say so."""
    for parameter in (
        loi_informatique_et_libertes.NIR_SUBJECTS,
        loi_informatique_et_libertes.NIR_FOREIGN_SUBJECTS,
    ):
        assert parameter.latest.verification is Verification.ANALYSIS
        assert "Lecture de la bibliothèque" in str(parameter.latest.note)


def test_the_law_and_the_decree_are_in_force_and_the_page_is_advice() -> None:
    """The NIR is a matter of binding texts, the enrichment of a register one of advice."""
    assert loi_informatique_et_libertes.TEXT.status is TextStatus.IN_FORCE
    assert loi_informatique_et_libertes.DECREE.status is TextStatus.IN_FORCE
    assert loi_informatique_et_libertes.DECREE.first_day == date(2019, 4, 22)
    assert cnil_register.TEXT.status is TextStatus.GUIDANCE
    assert loi_informatique_et_libertes.ART_30.short == "LIL, art. 30"
