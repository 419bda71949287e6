# SPDX-License-Identifier: MIT
"""The versions of the file of a dossier: older ones are read as they stand, newer ones are refused."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Final

import attrs
import jsonschema
import pytest

from breach_samples import full_breach, full_dossier, full_practice
from rgpd_sante.dossier import Dossier
from rgpd_sante.errors import InputError
from rgpd_sante.exchange import dossier as module
from rgpd_sante.exchange import dumps, loads
from rgpd_sante.exchange.converter import PLAIN
from rgpd_sante.exchange.envelope import DOSSIER, Envelope
from rgpd_sante.exchange.envelope import load as load_with
from rgpd_sante.exchange.text import Json
from rgpd_sante.practice import Scale

SCHEMAS: Final = Path(module.__file__).parent / "schemas"
# all that each version could say: version 1 knew neither the register nor the size of the practice
CONTENTS: Final = {
    1: Dossier(practice=attrs.evolve(full_practice(), scale=Scale()), breaches=full_dossier().breaches),
    2: attrs.evolve(full_dossier(), proposals=(), policies=(), claims=()),
    3: full_dossier(),
}


def written(dossier: Dossier, version: int) -> str:
    """Write a dossier and say that it is of some version."""
    return json.dumps({**json.loads(dumps(dossier)), "version": version})


def schema_of_version(version: int) -> jsonschema.Draft202012Validator:
    """Give the published schema of a version."""
    return jsonschema.Draft202012Validator(
        json.loads((SCHEMAS / f"dossier-{version}.schema.json").read_text(encoding="utf-8"))
    )


def test_every_version_has_its_schema() -> None:
    """The schema of each version that is read is published, and there is no other."""
    assert {path.name for path in SCHEMAS.iterdir()} == {
        f"dossier-{version}.schema.json" for version in range(DOSSIER.oldest, DOSSIER.version + 1)
    }
    assert set(CONTENTS) == set(range(DOSSIER.oldest, DOSSIER.version + 1))


@pytest.mark.parametrize("version", CONTENTS)
def test_a_file_of_each_version_is_read_as_it_stands(version: int) -> None:
    """A file with all that its version could say obeys the schema of that version and loses nothing when read."""
    text = written(CONTENTS[version], version)
    schema_of_version(version).validate(json.loads(text))
    assert loads(text) == CONTENTS[version]


@pytest.mark.parametrize("version", [1, 2])
def test_an_older_version_could_not_say_more(version: int) -> None:
    """What the next version added is unknown to the schema of the older one, and to a file of it that is read."""
    assert not schema_of_version(version).is_valid(json.loads(written(CONTENTS[version + 1], version)))
    read = loads(written(Dossier(practice=full_practice(), breaches=(full_breach(),)), version))
    assert (read.register, read.proposals, read.policies, read.claims) == (None, (), (), ())


def test_an_older_file_is_written_in_the_present_version() -> None:
    """Read and written again, an older file becomes one of version 3 with the same facts."""
    again = json.loads(dumps(loads(written(CONTENTS[2], 2))))
    assert again["version"] == DOSSIER.version
    schema_of_version(DOSSIER.version).validate(again)
    assert loads(json.dumps(again)) == CONTENTS[2]


def test_a_newer_version_is_refused() -> None:
    """A file of a later release is refused with the advice to upgrade."""
    with pytest.raises(InputError) as caught:
        loads(written(full_dossier(), DOSSIER.version + 1))
    assert [fault.path for fault in caught.value.faults] == ["$.version"]
    assert "plus récente" in caught.value.message


def test_an_older_version_is_migrated() -> None:
    """A file of an older version goes through its migration, and its faults have the paths of the present one."""

    def renamed(facts: dict[str, Json]) -> dict[str, Json]:
        return {"practice" if key == "cabinet" else key: item for key, item in facts.items()}

    later = Envelope(name=DOSSIER.name, key=DOSSIER.key, version=4, migrations={3: renamed})
    old = json.loads(dumps(full_dossier()))
    old["dossier"]["cabinet"] = old["dossier"].pop("practice")
    assert load_with(json.dumps(old), Dossier, envelope=later, codec=PLAIN) == full_dossier()
    old["dossier"]["cabinet"] = {"name": "Cabinet de l’Exemple"}
    with pytest.raises(InputError) as caught:
        load_with(json.dumps(old), Dossier, envelope=later, codec=PLAIN)
    assert [fault.path for fault in caught.value.faults] == ["$.dossier.practice.territory"]
