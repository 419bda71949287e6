# SPDX-License-Identifier: MIT
"""Two pages on the form of a file: the keys of each object, and the codes of each closed list."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, cast

from generator.markdown import code, page, table
from generator.meanings import LISTS, OBJECTS
from rgpd_sante.codes import Code
from rgpd_sante.documents.labels import LABELLED, label
from rgpd_sante.documents.typography import french
from rgpd_sante.exchange import schema
from rgpd_sante.exchange.text import Json

__all__ = ["definitions", "fields_page", "lists_page"]

_FORMS: Final = {
    "integer": "nombre entier",
    "string": "texte",
    "date": "jour",
    "date-time": "instant",
    "amount": "nombre décimal, écrit en texte",
}

Node = dict[str, Json]


def definitions() -> dict[str, Node]:
    """Return the definitions of the published schema, by their name."""
    return cast("dict[str, Node]", schema()["$defs"])


def fields_page() -> str:
    """Write the keys of each object, from the dossier down."""
    return page(
        "Clés du fichier",
        (
            "Chaque objet d’un fichier, dans l’ordre où on le rencontre, avec toutes ses clés.",
            "Une clé **obligatoire** doit être là ; toute autre peut manquer, ce qui veut dire *inconnu*.",
            "Le sens d’une clé dit, s’il le faut, ce que la bibliothèque tient alors pour vrai.",
            "Un *instant* porte son décalage horaire, un *jour* s’écrit `AAAA-MM-JJ`.",
            "[Le format](format.md) dit le reste.",
            *(_object(name) for name in _in_order("Dossier", [])),
        ),
    )


def _in_order(name: str, seen: list[str]) -> list[str]:
    """Walk the objects depth first, each once."""
    if name not in seen:
        seen.append(name)
        for node in _properties(name).values():
            inner = _target(node)
            if inner is not None and "properties" in definitions()[inner]:
                _in_order(inner, seen)
    return seen


def _properties(name: str) -> dict[str, Node]:
    return cast("dict[str, Node]", definitions()[name]["properties"])


def _target(node: Node) -> str | None:
    """Return the definition that a property leads to, through a list or a value that may be null."""
    match node:
        case {"$ref": str(reference)}:
            return reference.rpartition("/")[2]
        case {"items": dict(item)} | {"anyOf": [dict(item), *_]}:
            return _target(item)
        case _:
            return None


def _object(name: str) -> str:
    meaning, fields = OBJECTS[name]
    required = cast("list[str]", definitions()[name].get("required", []))
    rows = (
        (
            f"**{code(key)}**" if key in required else code(key),
            _form(node) + (", **obligatoire**" if key in required else ""),
            french(fields[key]),
        )
        for key, node in _properties(name).items()
    )
    return "\n\n".join((f"## {code(name)}", french(meaning), table(("Clé", "Forme", "Sens"), rows)))


def _form(node: Node) -> str:
    match node:
        case {"anyOf": [dict(item), *_]}:
            return _form(item)
        case {"items": dict(item)}:
            return f"liste : {_form(item)}"
        case {"$ref": _}:
            name = _target(node) or ""
            place = "" if "properties" in definitions()[name] else "listes.md"
            return f"[{code(name)}]({place}#{name.lower()})"
        case _:
            # an amount is the only text of a set pattern that is no date
            return _FORMS[str(node.get("format", "amount" if "pattern" in node else node["type"]))]


def lists_page() -> str:
    """Write the codes of each closed list with their French labels: those of the file, then those of the answers."""
    of_file = [kind for kind in LABELLED if kind.__name__ in definitions()]
    others = [kind for kind in LABELLED if kind.__name__ not in definitions()]
    return page(
        "Listes fermées",
        (
            "Un code est stable : c’est lui que portent les fichiers.",
            "Son libellé est ce que montrent les documents ; `label(code)` le donne.",
            "## Dans un fichier",
            *(_list(kind) for kind in sorted(of_file, key=lambda kind: kind.__name__)),
            "## Dans les réponses",
            *(_list(kind) for kind in sorted(others, key=lambda kind: kind.__name__)),
        ),
    )


def _list(kind: type[Code]) -> str:
    return "\n\n".join(
        (f"### {code(kind.__name__)}", french(LISTS[kind.__name__]), table(("Code", "Libellé"), _codes(kind)))
    )


def _codes(kind: type[Code]) -> Iterator[tuple[str, str]]:
    for item in kind:
        yield code(item.value), label(item)
