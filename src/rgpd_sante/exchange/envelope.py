# SPDX-License-Identifier: MIT
"""The outer object of a file: what it is, in which version, and the facts under one key.

``{"format": "rgpd-sante.dossier", "version": 3, "dossier": {…}}``

The version is one whole number. Unknown keys are refused, so any new field would make the file unreadable
for an older release: each change of the format is a new version, and there is no minor one. A file of an
older version goes through a chain of pure functions, each from one version to the next; a newer one is
refused, for what it says would be lost.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType
from typing import Final, TypeAlias, TypeVar, cast

import attrs

from rgpd_sante.errors import Fault, InputError, shown
from rgpd_sante.exchange.converter import Codec
from rgpd_sante.exchange.places import ROOT, at_key
from rgpd_sante.exchange.refusals import input_error, unknown_word, wrong_type
from rgpd_sante.exchange.text import Json, read_json, write_json

__all__ = ["DOSSIER", "Envelope", "Migration", "dump", "load", "unwrap", "wrap"]

T = TypeVar("T")
Migration: TypeAlias = Callable[[dict[str, Json]], dict[str, Json]]
"""A pure function from the facts of one version to those of the next; it builds a new object."""

_FORMAT: Final = "format"
_VERSION: Final = "version"


class Envelope:
    """A format: its name, the key of its facts, its present version, and the way from older ones.

    Args:
        name: The text under ``format``.
        key: The key that holds the facts.
        version: The version that is written, 1 for the first.
        migrations: For each older version that is still read, the function to the next one.

    Raises:
        ValueError: if the table leaves a gap between its oldest version and the present one.
    """

    def __init__(self, *, name: str, key: str, version: int, migrations: Mapping[int, Migration] | None = None) -> None:
        self.name = name
        self.key = key
        self.version = version
        self.migrations = MappingProxyType(dict(migrations or {}))
        self.oldest = version - len(self.migrations)
        if self.oldest < 1 or set(self.migrations) != set(range(self.oldest, version)):
            raise ValueError(f"the migrations of {name} leave a gap before version {version}")


def _with_a_register(facts: dict[str, Json]) -> dict[str, Json]:
    """Bring a dossier of version 1 to version 2, which only adds the register and the scale of the practice."""
    return dict(facts)


def _with_insurance(facts: dict[str, Json]) -> dict[str, Json]:
    """Bring a dossier of version 2 to version 3, which only adds proposals, policies and claims."""
    return dict(facts)


DOSSIER: Final = Envelope(
    name="rgpd-sante.dossier", key="dossier", version=3, migrations={1: _with_a_register, 2: _with_insurance}
)
"""The format of a dossier; version 1 had no register, version 2 no insurance."""


def wrap(facts: Json, envelope: Envelope) -> dict[str, Json]:
    """Put facts into their envelope.

    Examples:
        >>> wrap({}, DOSSIER)
        {'format': 'rgpd-sante.dossier', 'version': 3, 'dossier': {}}
    """
    return {_FORMAT: envelope.name, _VERSION: envelope.version, envelope.key: facts}


def unwrap(tree: Json, envelope: Envelope) -> dict[str, Json]:
    """Take facts out of their envelope, brought to the present version.

    Raises:
        InputError: if the tree is not of this format, is of a version that is newer or no longer read, or
            holds other keys.

    Examples:
        >>> unwrap({"format": "rgpd-sante.dossier", "version": 1, "dossier": {}}, DOSSIER)
        {}
    """
    if not isinstance(tree, dict):
        refusal = wrong_type(tree, attendu="objet", expected="object")
        raise InputError((Fault(ROOT, refusal.message, refusal.developer),))
    if tree.get(_FORMAT) != envelope.name:
        # Nothing else can be said of a file that is something else.
        raise InputError((_other_format(tree, envelope),))
    if faults := tuple(_outer_faults(tree, envelope)):
        raise input_error(faults)
    # The types were checked just above.
    version, facts = cast("int", tree[_VERSION]), cast("dict[str, Json]", tree[envelope.key])
    return _migrated(facts, version, envelope)


def load(text: str | bytes, cls: type[T], *, envelope: Envelope, codec: Codec) -> T:
    """Read a file: its text, its envelope, its facts.

    The paths of the faults are those of the present version, also for an older file.

    Raises:
        InputError: with every fault that can be told.
    """
    facts = unwrap(read_json(text), envelope)
    return codec.structure_tree(facts, cls, place=at_key(ROOT, envelope.key))


def dump(value: attrs.AttrsInstance, *, envelope: Envelope, codec: Codec) -> str:
    """Write facts as a file of the present version.

    Raises:
        FactError: if the facts hold what no file can carry.
    """
    return write_json(wrap(codec.unstructure_tree(value), envelope))


def _other_format(tree: dict[str, Json], envelope: Envelope) -> Fault:
    place = at_key(ROOT, _FORMAT)
    if _FORMAT not in tree:
        return Fault(
            place,
            f"Clé obligatoire absente ; attendu : « {envelope.name} ».",
            f"missing key, expected '{envelope.name}'",
        )
    given = tree[_FORMAT]
    if not isinstance(given, str):
        refusal = wrong_type(given, attendu=f"« {envelope.name} »", expected=f"'{envelope.name}'")
        return Fault(place, refusal.message, refusal.developer)
    return Fault(
        place,
        f"Format inconnu : « {shown(given)} » ; attendu : « {envelope.name} ».",
        f"unknown format '{shown(given)}', expected '{envelope.name}'",
    )


def _outer_faults(tree: dict[str, Json], envelope: Envelope) -> Iterator[Fault]:
    place = at_key(ROOT, _VERSION)
    if _VERSION in tree:
        yield from _version_faults(tree[_VERSION], place, envelope)
    else:
        yield Fault(place, "Clé obligatoire absente.", "missing key")
    place = at_key(ROOT, envelope.key)
    if envelope.key not in tree:
        yield Fault(place, "Clé obligatoire absente.", "missing key")
    elif not isinstance(tree[envelope.key], dict):
        refusal = wrong_type(tree[envelope.key], attendu="objet", expected="object")
        yield Fault(place, refusal.message, refusal.developer)
    admitted = (_FORMAT, _VERSION, envelope.key)
    for key in tree:
        if key not in admitted:
            refusal = unknown_word(key, admitted, quoi="Clé inconnue", what="unknown key")
            yield Fault(at_key(ROOT, key), refusal.message, refusal.developer)


def _version_faults(version: Json, place: str, envelope: Envelope) -> Iterator[Fault]:
    if not isinstance(version, int) or isinstance(version, bool):
        refusal = wrong_type(version, attendu="nombre entier", expected="whole number")
        yield Fault(place, refusal.message, refusal.developer)
    elif version > envelope.version:
        yield Fault(
            place,
            f"Version {shown(version)} du format, plus récente que la version {envelope.version} connue ici ; "
            "mettez la bibliothèque à jour pour lire ce fichier.",
            f"version {shown(version)} is newer than {envelope.version}, the one known here: upgrade",
        )
    elif version < envelope.oldest:
        yield Fault(
            place,
            f"Version {shown(version)} du format ; les versions lues vont de {envelope.oldest} à {envelope.version}.",
            f"version {shown(version)} is not read; those read are {envelope.oldest} to {envelope.version}",
        )


def _migrated(facts: dict[str, Json], version: int, envelope: Envelope) -> dict[str, Json]:
    for older in range(version, envelope.version):
        try:
            facts = envelope.migrations[older](facts)
        except (LookupError, TypeError, ValueError, AttributeError):
            # A migration may rely on the shape of its version; a file without that shape stops it.
            raise InputError(
                (
                    Fault(
                        at_key(ROOT, envelope.key),
                        f"Ce fichier se dit de la version {older} mais n’en a pas la forme.",
                        f"not of the shape of version {older}",
                    ),
                )
            ) from None
    return facts
