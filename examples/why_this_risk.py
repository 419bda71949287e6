# SPDX-License-Identifier: MIT
"""Rank the reasons of a level of risk: what was set aside, what decided, and on which source it rests."""

from pathlib import Path

from rgpd_sante import assess, instant, label, load

dossier = load(Path(__file__).parent / "dossiers" / "dentiste_mauvais_destinataire.json")

for breach in dossier.breaches:
    verdict = assess(breach, at=instant("2026-10-13T09:00+02:00"))
    note = f"{verdict.score.score:.2f}".replace(".", ",")
    print(f"{breach.reference} : {label(verdict.level).lower()} (note {note} sur 6)")
    for rule in sorted(verdict.rules, key=lambda rule: (rule.outcome, -rule.level.rank)):
        print(f"- {label(rule.outcome)} : {rule.reason} [{rule.citations[0].text.short}]")
