# SPDX-License-Identifier: MIT
"""Follow line by line what a pharmacy without register, that lost a backup, is exposed to."""

from decimal import Decimal

from rgpd_sante import Infringement, PenaltyCircumstances, Practice, Territory, instant, label, penalties, provision
from rgpd_sante.documents.contents.exposure_note import amount_text
from rgpd_sante.practice import Scale
from rgpd_sante.vocabulary.penalties import Offence, Seriousness
from rgpd_sante.vocabulary.practice import PracticeForm, Profession

pharmacy = Practice(
    name="Pharmacie de l’Exemple",
    territory=Territory.METROPOLE,
    profession=Profession.PHARMACIST,
    form=PracticeForm.SELAS,
    scale=Scale(annual_turnover=Decimal(2_400_000)),
)
estimate = penalties(
    pharmacy,
    (
        Infringement(provision=provision("32"), seriousness=Seriousness.MEDIUM),
        Infringement(provision=provision("30"), seriousness=Seriousness.LOW),
    ),
    at=instant("2026-06-03T09:00+02:00"),
    circumstances=PenaltyCircumstances(offences=(Offence.CP_226_17,)),
)

for line in estimate:
    if line.amount is not None:
        print(f"{label(line.code)}, {line.about} : {amount_text(line.amount)} ({label(line.amount.nature).lower()})")
        for step in line.steps:
            print(f"    {step}")
