# SPDX-License-Identifier: MIT
"""The envelope of a file, and the way from its older versions; the older formats here are of the tests only."""

from __future__ import annotations

import json

import attrs
import pytest
from hypothesis import given

from exchange_samples import CODEC, Person, Report, reports, trees
from rgpd_sante.errors import InputError
from rgpd_sante.exchange import DOSSIER, Codec, Envelope
from rgpd_sante.exchange.envelope import dump, load, unwrap, wrap
from rgpd_sante.exchange.text import Json


def _split_name(facts: dict[str, Json]) -> dict[str, Json]:
    """From version 2 to 3: one name of two keys."""
    return {"name": f"{facts['first']} {facts['last']}"}


def _from_list(facts: dict[str, Json]) -> dict[str, Json]:
    """From version 3 to 4: an age, by default unknown and written as zero."""
    return {**facts, "age": facts.get("age", 0)}


THIRD = Envelope(name="test.person", key="person", version=4, migrations={2: _split_name, 3: _from_list})


def _file(version: object, facts: object) -> str:
    return json.dumps({"format": "test.person", "version": version, "person": facts})


@pytest.mark.parametrize(
    ("version", "facts"),
    [
        (2, {"first": "Jeanne", "last": "Exemple"}),
        (3, {"name": "Jeanne Exemple"}),
        (4, {"name": "Jeanne Exemple", "age": 0}),
    ],
)
def test_older_versions_are_read(version: int, facts: dict[str, str]) -> None:
    """A file of an older version goes through each step to the present one."""
    person = load(_file(version, facts), Person, envelope=THIRD, codec=Codec())
    assert person == Person(name="Jeanne Exemple", age=0)


@pytest.mark.parametrize(
    ("text", "faults"),
    [
        ("[]", [("$", "Reçu : liste ; attendu : objet.")]),
        ("{}", [("$.format", "Clé obligatoire absente ; attendu : « test.person ».")]),
        ('{"format": 1}', [("$.format", "Reçu : nombre ; attendu : « test.person ».")]),
        (
            '{"format": "test.other", "version": 99}',
            [("$.format", "Format inconnu : « test.other » ; attendu : « test.person ».")],
        ),
        (
            '{"format": "test.person", "more": 1}',
            [
                ("$.version", "Clé obligatoire absente."),
                ("$.person", "Clé obligatoire absente."),
                ("$.more", "Clé inconnue : « more » ; choix admis : format, version, person."),
            ],
        ),
        (
            _file(5, {}),
            [
                (
                    "$.version",
                    (
                        "Version 5 du format, plus récente que la version 4 connue ici ; "
                        "mettez la bibliothèque à jour pour lire ce fichier."
                    ),
                )
            ],
        ),
        (_file(1, {}), [("$.version", "Version 1 du format ; les versions lues vont de 2 à 4.")]),
        (_file(True, {}), [("$.version", "Reçu : vrai/faux ; attendu : nombre entier.")]),
        (_file("4", {}), [("$.version", "Reçu : texte ; attendu : nombre entier.")]),
        (_file(4, []), [("$.person", "Reçu : liste ; attendu : objet.")]),
        (_file(4, {"name": 1}), [("$.person.name", "Reçu : nombre ; attendu : texte.")]),
        (_file(2, {}), [("$.person", "Ce fichier se dit de la version 2 mais n’en a pas la forme.")]),
    ],
)
def test_refused_envelope(text: str, faults: list[tuple[str, str]]) -> None:
    """A file that is something else, of another version or misshapen is refused in plain French."""
    with pytest.raises(InputError) as refused:
        load(text, Person, envelope=THIRD, codec=Codec())
    assert [(fault.path, fault.message) for fault in refused.value.faults] == faults


@pytest.mark.parametrize("migrations", [{1: _from_list}, {2: _from_list, 4: _from_list}, {0: _from_list}])
def test_chain_with_a_gap(migrations: dict[int, object]) -> None:
    """A table of migrations that does not reach the present version is refused at once."""
    with pytest.raises(ValueError, match="leave a gap"):
        Envelope(name="x", key="x", version=3, migrations=migrations)  # type: ignore[arg-type]  # from a table


def test_chain_past_the_first_version() -> None:
    """There is no version before the first."""
    with pytest.raises(ValueError, match="leave a gap"):
        Envelope(name="x", key="x", version=1, migrations={0: _from_list})


@given(reports)
def test_round_trip(report: Report) -> None:
    """A file of the present version comes back equal."""
    assert load(dump(report, envelope=DOSSIER, codec=CODEC), Report, envelope=DOSSIER, codec=CODEC) == report


@given(trees)
def test_junk(tree: Json) -> None:
    """Any tree is unwrapped or refused, bare and inside an envelope of an older version."""
    junks: list[Json] = [tree, {"format": "test.person", "version": 2, "person": tree}]
    for junk in junks:
        try:
            facts = unwrap(junk, THIRD)
        except InputError as error:
            assert error.faults  # noqa: PT017 - the other outcome is a value
        else:
            assert isinstance(facts, dict)


def test_the_dossier_is_at_version_three() -> None:
    """Version 2 added the register and version 3 insurance."""
    assert wrap({}, DOSSIER) == {"format": "rgpd-sante.dossier", "version": 3, "dossier": {}}
    assert (DOSSIER.oldest, DOSSIER.version) == (1, 3)


@pytest.mark.parametrize("version", [1, 2, 3])
def test_each_version_of_a_dossier_is_read_as_it_is(version: int) -> None:
    """A version that only adds leaves the facts of the older ones as they stand, in a new object."""
    facts: dict[str, Json] = {"practice": {"territory": "metropole"}, "breaches": []}
    read = unwrap({"format": "rgpd-sante.dossier", "version": version, "dossier": facts}, DOSSIER)
    assert read == facts
    assert (read is facts) == (version == DOSSIER.version)


def test_written_file() -> None:
    """The written file says what it is first."""

    @attrs.frozen(kw_only=True)
    class Nothing:
        """Holds nothing."""

    assert dump(Nothing(), envelope=DOSSIER, codec=Codec()) == (
        '{\n  "format": "rgpd-sante.dossier",\n  "version": 3,\n  "dossier": {}\n}\n'
    )
