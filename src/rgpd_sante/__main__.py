# SPDX-License-Identifier: MIT
"""The command line: ``python -m rgpd_sante duties|check|render|convert|schema``, a thin layer over the façade.

A dossier is read from JSON, or from the workbook of the CNIL where the name of the file ends in ``.ods``.

What cannot be read is told in full on the error output, in French, and the exit status is 2; a finding of severity
``error`` makes ``check`` exit with 1.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Final, NoReturn

import rgpd_sante
from rgpd_sante.exchange.dossier import why
from rgpd_sante.law.finding import Severity

__all__ = ["main"]

_DONE: Final = 0
_FOUND: Final = 1
_REFUSED: Final = 2


# what a dossier can be written as, by the end of the name of the file
_CONVERTED: Final = (".json", ".ods", ".csv", ".xlsx")
# what argparse says, and how we say it; its words are English whatever the language of the machine
_SAID: Final = (
    (re.compile(r"the following arguments are required: (.*)"), r"il manque : \1"),
    (re.compile(r"argument [^:]*: invalid choice: '?(.*?)'? \(choose from (.*)\)"), r"« \1 » est inconnu ; choix : \2"),
    (re.compile(r"argument ([^:]*): expected one argument"), r"\1 attend une valeur"),
    (re.compile(r"unrecognized arguments: (.*)"), r"en trop : \1"),
)


class _Parser(argparse.ArgumentParser):
    """A parser that words its own refusal in French."""

    def error(self, message: str) -> NoReturn:
        for pattern, words in _SAID:
            message = pattern.sub(words, message)
        usage = self.format_usage().replace("usage:", "Emploi :", 1)
        self.exit(_REFUSED, f"{usage}{self.prog} : commande mal formée ({message})\n")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit status: 0, 1 for errors found by ``check``, 2 for input refused.

    Examples:
        >>> main(["schema"])  # doctest: +ELLIPSIS
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          ...
        0
    """
    options = _parser().parse_args(arguments)
    try:
        status = _run(options)
        sys.stdout.flush()
    except rgpd_sante.RgpdSanteError as refusal:
        print(refusal.message, file=sys.stderr)
        return _REFUSED
    except BrokenPipeError:
        # whoever read the answer has seen enough, like ``head``: nothing more can be told, here or at the exit
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return _DONE
    return status


def _parser() -> _Parser:
    parser = _Parser(
        prog="rgpd-sante",
        description="Registre des traitements d’un cabinet de santé, obligations après une violation de données. Aide "
        "à la décision, qui ne remplace pas un conseil juridique.",
    )
    parser.add_argument("--version", action="version", version=rgpd_sante.__version__)
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMANDE")
    duties = commands.add_parser("duties", help="lister les obligations et leurs échéances")
    check = commands.add_parser("check", help="relever ce qui manque, ce qui est douteux ou contraire aux textes")
    render = commands.add_parser("render", help="écrire un document")
    convert = commands.add_parser("convert", help="écrire le dossier en JSON, ou son registre en ODS, CSV ou XLSX")
    commands.add_parser("schema", help="afficher le schéma JSON du format de fichier")
    for command in (duties, check, render, convert):
        command.add_argument("file", metavar="FICHIER", help="le dossier, en JSON, ou le classeur de la CNIL, en ODS")
    for command in (duties, check, render):
        command.add_argument(
            "--at", metavar="INSTANT", help="l’instant de la question, avec son décalage (par défaut : maintenant)"
        )
    render.add_argument("--document", required=True, metavar="DOCUMENT", help=", ".join(rgpd_sante.DocumentKind))
    render.add_argument("--format", required=True, metavar="FORMAT", help=", ".join(rgpd_sante.Format))
    render.add_argument(
        "--reference",
        "--breach",
        metavar="RÉFÉRENCE",
        help="ce dont parle le document (violation, fiche, contrat), s’il y en a plusieurs",
    )
    render.add_argument(
        "-o", "--output", metavar="SORTIE", required=True, help="le fichier à écrire, ou un dossier existant"
    )
    convert.add_argument("output", metavar="SORTIE", help=f"le fichier à écrire : {', '.join(_CONVERTED)}")
    return parser


def _run(options: argparse.Namespace) -> int:
    if options.command == "schema":
        print(json.dumps(rgpd_sante.schema(), ensure_ascii=False, indent=2))
        return _DONE
    dossier = _read(options.file)
    if options.command == "convert":
        return _convert(dossier, options.output)
    at = datetime.now(UTC) if options.at is None else rgpd_sante.instant(options.at, field="--at")
    if options.command == "duties":
        print(rgpd_sante.summary(dossier, at=at))
        return _DONE
    if options.command == "check":
        return _check(dossier, at)
    return _render(dossier, at, options)


def _check(dossier: rgpd_sante.Dossier, at: datetime) -> int:
    findings = rgpd_sante.check(dossier, at=at)
    for finding in findings:
        print(f"{finding.code} [{rgpd_sante.label(finding.severity)}] {finding.path} : {finding.message}")
    if not len(findings):
        print("Aucune anomalie relevée.")
    return _FOUND if len(findings.of(Severity.ERROR)) else _DONE


def _render(dossier: rgpd_sante.Dossier, at: datetime, options: argparse.Namespace) -> int:
    document = rgpd_sante.document(dossier, options.document, at=at, reference=options.reference)
    content = rgpd_sante.render(document, options.format)
    target = Path(options.output)
    if target.is_dir():
        target /= options.document + rgpd_sante.Format(options.format).suffix
    return _written(target, content)


def _read(path: str) -> rgpd_sante.Dossier:
    """Read a dossier; what a workbook says that was not understood as it stands is told on the error output."""
    if Path(path).suffix.lower() != ".ods":
        return rgpd_sante.load(path)
    imported = rgpd_sante.load_workbook(path)
    for note in imported.notes:
        print(note, file=sys.stderr)
    return imported.dossier


def _convert(dossier: rgpd_sante.Dossier, output: str) -> int:
    target = Path(output)
    match target.suffix.lower():
        case ".json":
            content = rgpd_sante.dumps(dossier).encode()
        case ".ods":
            content = rgpd_sante.dumps_workbook(dossier)
        case ".csv":
            content = rgpd_sante.register_csv(dossier)
        case ".xlsx":
            content = rgpd_sante.register_xlsx(dossier)
        case _:
            raise rgpd_sante.UnsupportedError(target.suffix or target.name, _CONVERTED)
    return _written(target, content)


def _written(target: Path, content: bytes) -> int:
    try:
        target.write_bytes(content)
    except OSError as error:
        print(f"{target} : ce fichier ne peut pas être écrit ({why(error)}).", file=sys.stderr)
        return _REFUSED
    print(target)
    return _DONE


if __name__ == "__main__":
    sys.exit(main())
