# SPDX-License-Identifier: MIT
"""List every deadline of a dossier, the earliest first, each with its source and the way it was counted."""

from pathlib import Path

from rgpd_sante import deadlines, instant, label, load

dossier = load(Path(__file__).parent / "dossiers" / "reunion_hebergeur.json")

for deadline in deadlines(dossier, at=instant("2025-12-23T09:00+04:00")):
    sources = ", ".join(f"{citation.text.short}, {citation.place}" for citation in deadline.citations[:1])
    print(f"{deadline.limit.prudent:%d/%m/%Y %H:%M}  {label(deadline.code)} — {label(deadline.state).lower()}")
    print(f"                  {sources}. {deadline.arithmetic}")
