# SPDX-License-Identifier: MIT
"""Write the letter to the persons concerned as an accessible PDF, in the present folder."""

from pathlib import Path

from rgpd_sante import document, instant, load, render

dossier = load(Path(__file__).parent / "dossiers" / "medecin_rancongiciel.json")
letter = document(dossier, "persons_letter", at=instant("2026-06-03T09:00+02:00"))

target = Path("lettre.pdf")
target.write_bytes(render(letter, "pdf"))
print(f"{letter.title} : {target} ({target.stat().st_size} octets)")
