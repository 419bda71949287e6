# SPDX-License-Identifier: MIT
"""A dossier as a file: read strictly, with every fault told at once, and written so that it reads back the same.

A failing key of an identifier is no fault: numbers are read as they were given, and the rules warn.
"""

from __future__ import annotations

import json
import os
import tempfile
from contextlib import suppress
from importlib.resources import files
from pathlib import Path
from typing import Final, TypeAlias

from rgpd_sante.dossier import Dossier
from rgpd_sante.errors import Fault, InputError
from rgpd_sante.exchange.converter import PLAIN
from rgpd_sante.exchange.envelope import DOSSIER
from rgpd_sante.exchange.envelope import dump as _written
from rgpd_sante.exchange.envelope import load as _read
from rgpd_sante.exchange.json_schema import envelope_schema_of
from rgpd_sante.exchange.places import ROOT
from rgpd_sante.exchange.text import LARGEST, Json

__all__ = ["SCHEMA_FILE", "drawn_schema", "dump", "dumps", "load", "loads", "schema", "why"]

AnyPath: TypeAlias = "str | os.PathLike[str]"

SCHEMA_FILE: Final = f"dossier-{DOSSIER.version}.schema.json"
_SCHEMA_URI: Final = f"https://rgpd-sante.example/schemas/{SCHEMA_FILE}"


def loads(text: str | bytes) -> Dossier:
    """Read a dossier from a JSON text, or from its bytes in UTF-8.

    Raises:
        InputError: with every fault of the text, each with its path, in French.

    Examples:
        >>> text = '''{"format": "rgpd-sante.dossier", "version": 3,
        ...           "dossier": {"practice": {"name": "Cabinet de l’Exemple", "territory": "guyane"}}}'''
        >>> loads(text).practice.territory
        Territory.GUYANE
    """
    return _read(text, Dossier, envelope=DOSSIER, codec=PLAIN)


def dumps(dossier: Dossier) -> str:
    """Write a dossier as JSON text of the present version of the format; what is unknown is left out.

    Raises:
        FactError: if a text holds half a character, which no file can carry.
    """
    return _written(dossier, envelope=DOSSIER, codec=PLAIN)


def load(path: AnyPath) -> Dossier:
    """Read a dossier from a file.

    Raises:
        InputError: with every fault of the file, or why it cannot be read.
    """
    try:
        with Path(path).open("rb") as stream:
            content = stream.read(LARGEST + 1)
    except (OSError, ValueError) as error:
        fault = Fault(ROOT, f"Ce fichier ne peut pas être lu ({why(error)}).", f"unreadable: {type(error).__name__}")
        raise InputError((fault,)) from None
    return loads(content)


def why(error: OSError | ValueError) -> str:
    """Say in French why a file cannot be read or written; the words of the system are those of the machine.

    Examples:
        >>> why(PermissionError())
        'accès refusé'
    """
    reasons = {
        FileNotFoundError: "fichier ou dossier absent",
        IsADirectoryError: "c’est un dossier",
        NotADirectoryError: "une partie du chemin n’est pas un dossier",
        PermissionError: "accès refusé",
        ValueError: "nom de fichier impossible",
    }
    return reasons.get(type(error), "erreur du système")


def dump(dossier: Dossier, path: AnyPath) -> None:
    """Write a dossier to a file, whole or not at all: a file that was there is replaced in one step.

    Raises:
        FactError: if a text holds half a character.
        OSError: if the file cannot be written; nothing is left behind.
    """
    content = dumps(dossier).encode()
    target = Path(path)
    handle, temporary = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(content)
        Path(temporary).replace(target)
    except OSError:
        with suppress(OSError):
            Path(temporary).unlink()
        raise


def drawn_schema() -> dict[str, Json]:
    """Draw the JSON Schema of the format from the classes; the published file holds it."""
    return envelope_schema_of(Dossier, DOSSIER, title="Dossier rgpd_sante", uri=_SCHEMA_URI)


def schema() -> dict[str, Json]:
    """Return the published JSON Schema (draft 2020-12) of the format.

    Examples:
        >>> schema()["title"]
        'Dossier rgpd_sante'
    """
    text = (files("rgpd_sante.exchange") / "schemas" / SCHEMA_FILE).read_text(encoding="utf-8")
    tree: dict[str, Json] = json.loads(text)
    return tree
