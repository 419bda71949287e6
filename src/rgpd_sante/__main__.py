# SPDX-License-Identifier: MIT
"""The command line: ``python -m rgpd_sante duties|check|render|schema``, a thin layer over the façade.

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
        description="Obligations d’un cabinet de santé après une violation de données. Aide à la décision, qui ne "
        "remplace pas un conseil juridique.",
    )
    parser.add_argument("--version", action="version", version=rgpd_sante.__version__)
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMANDE")
    duties = commands.add_parser("duties", help="lister les obligations et leurs échéances")
    check = commands.add_parser("check", help="relever ce qui manque, ce qui est douteux ou contraire aux textes")
    render = commands.add_parser("render", help="écrire un document")
    commands.add_parser("schema", help="afficher le schéma JSON du format de fichier")
    for command in (duties, check, render):
        command.add_argument("file", metavar="FICHIER", help="le dossier, en JSON")
        command.add_argument(
            "--at", metavar="INSTANT", help="l’instant de la question, avec son décalage (par défaut : maintenant)"
        )
    render.add_argument("--document", required=True, metavar="DOCUMENT", help=", ".join(rgpd_sante.DocumentKind))
    render.add_argument("--format", required=True, metavar="FORMAT", help=", ".join(rgpd_sante.Format))
    render.add_argument("--breach", metavar="RÉFÉRENCE", help="la violation, si le dossier en a plusieurs")
    render.add_argument(
        "-o", "--output", metavar="SORTIE", required=True, help="le fichier à écrire, ou un dossier existant"
    )
    return parser


def _run(options: argparse.Namespace) -> int:
    if options.command == "schema":
        print(json.dumps(rgpd_sante.schema(), ensure_ascii=False, indent=2))
        return _DONE
    dossier = rgpd_sante.load(options.file)
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
    document = rgpd_sante.document(dossier, options.document, at=at, reference=options.breach)
    content = rgpd_sante.render(document, options.format)
    target = Path(options.output)
    if target.is_dir():
        target /= options.document + rgpd_sante.Format(options.format).suffix
    try:
        target.write_bytes(content)
    except OSError as error:
        print(f"{target} : ce fichier ne peut pas être écrit ({why(error)}).", file=sys.stderr)
        return _REFUSED
    print(target)
    return _DONE


if __name__ == "__main__":
    sys.exit(main())
