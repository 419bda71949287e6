# SPDX-License-Identifier: MIT
"""Go from the workbook of the CNIL to a checked register, to a PDF and back to the workbook."""

from pathlib import Path

from rgpd_sante import check, document, dump_workbook, instant, label, load_workbook, render

at = instant("2026-06-03T09:00+02:00")
dossier = load_workbook(Path(__file__).parent / "registers" / "dentiste.ods").dossier
findings = check(dossier, at=at)
Path("registre.pdf").write_bytes(render(document(dossier, "processing_register", at=at), "pdf"))
dump_workbook(dossier, "registre.ods")

for finding in findings.ignore("IDE", "CON"):
    if finding.severity == "error":
        print(f"{finding.code} [{label(finding.severity)}] {finding.path} : {finding.message}")
