# SPDX-License-Identifier: MIT
"""Give a nurse her register pre-filled in one call, and list what a person must still check."""

from datetime import date

from rgpd_sante import Practice, Territory, ready_made_register
from rgpd_sante.vocabulary.practice import PracticeForm, Profession, StructureKind
from rgpd_sante.vocabulary.register import ProcessingSubject

nurse = Practice(
    name="Cabinet infirmier de l’Exemple",
    territory=Territory.LA_REUNION,
    profession=Profession.NURSE,
    form=PracticeForm.INDIVIDUEL,
    structure=StructureKind.SOLO_PRACTICE,
)
register = ready_made_register(nurse, on=date(2026, 6, 3), also=(ProcessingSubject.WEBSITE,))

for record in register.controller_records:
    print(f"{record.reference} {record.name} : {len(record.to_review)} point(s) à vérifier")
    for point in record.to_review[:1]:
        print(f"    {point}")
