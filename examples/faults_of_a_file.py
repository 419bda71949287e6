# SPDX-License-Identifier: MIT
"""Read a faulty file: all its faults are told at once, each with its place."""

from rgpd_sante import InputError, loads

FAULTY = """
{
  "format": "rgpd-sante.dossier",
  "version": 2,
  "dossier": {
    "practice": {"name": "Cabinet de l’Exemple", "territory": "lorraine"},
    "breaches": [
      {
        "reference": "VIO-2026-01",
        "role": "controller",
        "certainty": "established",
        "aware_at": "2026-06-02T10:17",
        "persons": {"value": "douze"},
        "natures": ["confidentialité"]
      }
    ]
  }
}
"""

try:
    loads(FAULTY)
except InputError as refusal:
    for fault in refusal.faults:
        print(f"{fault.path} : {fault.message}")
