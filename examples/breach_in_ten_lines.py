# SPDX-License-Identifier: MIT
"""Read a dossier and say what remains to be done, for whom and until when."""

from pathlib import Path

import rgpd_sante

dossier = rgpd_sante.load(Path(__file__).parent / "dossiers" / "medecin_rancongiciel.json")
at = rgpd_sante.instant("2026-06-03T09:00+02:00")
for breach in dossier.breaches:
    duties = rgpd_sante.obligations(breach, dossier.practice, at=at)
    print(f"{breach.reference} : {rgpd_sante.label(duties.assessment.level)}")
    for duty in duties.open:
        until = "sans attendre" if duty.limit is None else f"avant le {duty.limit.prudent:%d/%m/%Y à %H:%M}"
        print(f"- {rgpd_sante.label(duty.code)} ({rgpd_sante.label(duty.addressee)}) : {until}")
