# SPDX-License-Identifier: MIT
"""A dossier written as the workbook of the CNIL, from scratch, so that it reads back the same."""

from __future__ import annotations

import os
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import Final, TypeAlias

from rgpd_sante.dossier import Dossier
from rgpd_sante.exchange.cnil.markup import package
from rgpd_sante.exchange.cnil.workbook_pages import pages_of

__all__ = ["NOT_CARRIED", "dump_workbook", "dumps_workbook"]

AnyPath: TypeAlias = "str | os.PathLike[str]"

NOT_CARRIED: Final = (
    "les violations, les propositions et les contrats d’assurance, les sinistres",
    "l’ampleur du cabinet et son territoire, que le code postal donne",
    "le nom du cabinet quand il est inconnu et que son représentant légal est nommé",
    "un représentant légal de même nom que le cabinet, sans prénom",
    "la civilité, les noms et la fonction d’un responsable conjoint, du représentant et de la société du DPO",
    "un DPO nommé dont on ne sait pas s’il est désigné : il est relu comme désigné",
    "l’ordre des catégories de données, qui est celui du modèle",
    "les éléments vides : une fiche, une finalité, un sous-traitant, une durée dont rien n’est connu",
    "une précision qui se lit comme un mot d’une liste ou comme « néant », une destination qui est un nom de pays",
    "les espaces au bord d’un texte, les caractères de commande, les retours à la ligne dans un texte d’une suite",
)
"""What the workbook cannot carry, in French; the JSON of the library carries all of it."""


def dumps_workbook(dossier: Dossier) -> bytes:
    """Write a dossier as the bytes of the workbook (``.ods``); the same dossier gives the same bytes.

    What the model of the CNIL has no line for stands in blocks of our own; :data:`NOT_CARRIED` says what is left out.
    """
    return package(pages_of(dossier))


def dump_workbook(dossier: Dossier, path: AnyPath) -> None:
    """Write a dossier to a file as the workbook, whole or not at all.

    Raises:
        OSError: if the file cannot be written; nothing is left behind.
    """
    content = dumps_workbook(dossier)
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
