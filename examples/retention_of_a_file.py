# SPDX-License-Identifier: MIT
"""Compute until when a patient file is kept: twenty years, the 28th birthday, a death, a pending claim."""

from datetime import date

from rgpd_sante import RetentionEvents, instant, label, retention
from rgpd_sante.register.retention_events import DatedEvent
from rgpd_sante.vocabulary.retention import RetentionRuleCode, StartEvent

at = instant("2026-06-03T09:00+02:00")
last_care = (DatedEvent(event=StartEvent.LAST_STAY_OR_CONSULTATION, on=date(2026, 3, 15)),)

for story, events in {
    "adulte": RetentionEvents(dated=last_care, birth=date(1950, 1, 1), claims=()),
    "enfant": RetentionEvents(dated=last_care, birth=date(2020, 6, 1), claims=()),
    "décès en 2030": RetentionEvents(dated=last_care, birth=date(1950, 1, 1), death=date(2030, 1, 10), claims=()),
}.items():
    found = retention(RetentionRuleCode.PATIENT_FILE_ESTABLISHMENT, events, at=at)
    print(f"{story} : {found.ends_on:%d/%m/%Y} ({label(found.status).lower()})")
    for reason in found.reasons:
        print(f"    {reason}")
