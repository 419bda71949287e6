# SPDX-License-Identifier: MIT
"""Build a breach in Python: only what is known, the rest stays unknown and the verdict says what is missing."""

from rgpd_sante import Answer, Breach, Count, Practice, Precision, Territory, assess, instant, label
from rgpd_sante.breach import Exposure, Protection
from rgpd_sante.vocabulary.breach import (
    BreachCause,
    BreachNature,
    BreachOrigin,
    BreachRole,
    Certainty,
    DataKind,
    Exfiltration,
    PersonCategory,
    RecipientKind,
)

practice = Practice(name="Cabinet d’orthophonie de l’Exemple", territory=Territory.GUYANE)
breach = Breach(
    reference="VIO-2026-01",
    role=BreachRole.CONTROLLER,
    certainty=Certainty.ESTABLISHED,
    aware_at=instant("2026-06-11T08:30-03:00"),
    natures=(BreachNature.CONFIDENTIALITY,),
    origins=(BreachOrigin.LOST_STOLEN_EQUIPMENT,),
    causes=(BreachCause.INTERNAL_ACCIDENTAL,),
    data_kinds=(DataKind.CIVIL_STATUS, DataKind.HEALTH),
    person_categories=(PersonCategory.PATIENTS, PersonCategory.MINORS),
    persons=Count(value=40, precision=Precision.APPROXIMATE),
    exposure=Exposure(exfiltration=Exfiltration.POSSIBLE, recipient=RecipientKind.UNIDENTIFIED),
    protection=Protection(unintelligible=Answer.UNKNOWN, description="Clé USB perdue ; chiffrement à vérifier."),
)
verdict = assess(breach, at=instant("2026-06-11T09:00-03:00"))

print(f"{practice.name} : {label(verdict.level).lower()}")
for fact in verdict.missing:
    print(f"- {fact.path} : {fact.question}")
