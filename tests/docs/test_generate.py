# SPDX-License-Identifier: MIT
"""The generated pages: the committed ones are what the code gives, and each says what it must."""

from __future__ import annotations

import os
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Final, cast

import generate
import pytest
from generator.findings import changes
from generator.form import definitions
from generator.markdown import page, table
from generator.meanings import LISTS, OBJECTS
from generator.texts import Shelf, shelves

from docs_pages import DOCS
from law_walk import CITATIONS, PARAMETERS
from rgpd_sante.analysis.check import FINDING_KINDS, check
from rgpd_sante.analysis.finding_examples import CLEAN, EXAMPLES
from rgpd_sante.analysis.risk_rules import LOWERING, RAISING
from rgpd_sante.documents.labels import LABELLED
from rgpd_sante.insurance.questions import QUESTIONNAIRE
from rgpd_sante.law.citation import Verification
from rgpd_sante.law.finding import FindingKind

NAMES: Final = tuple(generate.makers())


@cache
def made(name: str) -> str:
    """Make a page, once."""
    return generate.makers()[name]()


def test_the_folders_of_generated_pages_hold_nothing_else() -> None:
    """What is generated is there and nothing else; the switch writes it anew."""
    if os.environ.get("RGPD_SANTE_REWRITE_GOLDENS") == "1":
        generate.write()
    found = {path.relative_to(DOCS).as_posix() for folder in generate.FOLDERS for path in (DOCS / folder).glob("*.md")}
    assert found == {name for name in NAMES if name.startswith(generate.FOLDERS)}


@pytest.mark.parametrize("name", NAMES)
def test_a_committed_page_says_what_the_code_says(name: str) -> None:
    """Each committed page is the one that the code gives today; the switch writes it anew."""
    if os.environ.get("RGPD_SANTE_REWRITE_GOLDENS") == "1":
        (DOCS / name).write_text(made(name), encoding="utf-8", newline="\n")
    assert (DOCS / name).read_text(encoding="utf-8") == made(name)


def test_writing_takes_away_a_page_that_is_no_longer_made(tmp_path: Path) -> None:
    """Writing gives the pages made, and removes an old one from their folders."""
    (tmp_path / "textes").mkdir()
    (tmp_path / "textes" / "old.md").write_text("old", encoding="utf-8")
    generate.write(tmp_path)
    written = {path.relative_to(tmp_path).as_posix(): path.read_text(encoding="utf-8") for path in _pages(tmp_path)}
    assert written == {name: made(name) for name in NAMES}


def _pages(folder: Path) -> Iterator[Path]:
    yield from folder.rglob("*.md")


def test_every_parameter_and_citation_of_the_law_is_on_one_page() -> None:
    """No value of the law is left out of the pages, and none is told twice."""
    told = [parameter.code for shelf in shelves() for parameter, _ in shelf.parameters]
    assert sorted(told) == sorted(parameter.code for parameter in PARAMETERS.values())
    cited = [citation for shelf in shelves() for citation, _ in shelf.citations]
    assert len(cited) == len(set(cited))
    rested_on = {dated.citation for parameter in PARAMETERS.values() for dated in parameter.values}
    assert set(cited) == set(CITATIONS.values()) | rested_on


@pytest.mark.parametrize("shelf", shelves(), ids=lambda shelf: shelf.text.code)
def test_the_page_of_a_text_gives_its_status_and_its_link(shelf: Shelf) -> None:
    """A reader finds the official link, what the text is worth, and each value with its period."""
    content = made(f"textes/{shelf.text.code}.md")
    assert f"<{shelf.text.url}>" in content
    assert f"| Peut obliger en France | {'oui' if shelf.text.status.creates_duties else 'non'} |" in content
    for parameter, users in shelf.parameters:
        assert f"### `{parameter.code}`" in content
        assert users, f"{parameter.code} is used by no module"


def test_what_is_not_verified_is_listed() -> None:
    """The index of the texts lists every value and citation that is not verified."""
    index = made("textes/index.md")
    for shelf in shelves():
        for parameter, _ in shelf.parameters:
            doubtful = any(dated.verification is not Verification.VERIFIED for dated in parameter.values)
            assert (parameter.description in index) is doubtful
        for citation, _ in shelf.citations:
            row = f"| Article cité : {citation.place} | [{shelf.text.short}]"
            assert (row in index) is (citation.verification is not Verification.VERIFIED)


@pytest.mark.parametrize("kind", FINDING_KINDS, ids=lambda kind: kind.code)
def test_the_page_of_a_finding_shows_facts_that_make_it_appear(kind: FindingKind) -> None:
    """The changes shown are not empty, and the example gives this finding at the path shown."""
    example = EXAMPLES[kind.code]
    assert changes(CLEAN, example.dossier)
    found = check(example.dossier, at=example.at)
    assert (kind.code, example.path) in {(finding.code, finding.path) for finding in found}
    assert f"> `{example.path}` — " in made(f"reference/constats/{kind.code}.md")


def test_no_change_is_told_between_a_dossier_and_itself() -> None:
    """Only what differs is shown."""
    assert changes(CLEAN, CLEAN) == {}


def test_the_page_of_the_rules_tells_each_rule() -> None:
    """Each rule of risk has its place, which other pages point to."""
    content = made("reference/regles.md")
    for rule in (*RAISING, *LOWERING):
        assert content.count(f"{{ #{rule.code} }}") == 1


def test_every_object_key_and_list_of_a_file_has_its_words() -> None:
    """The words cover the published schema and the labelled lists, and none is left over."""
    objects = {name: node["properties"] for name, node in definitions().items() if "properties" in node}
    keys = {name: set(cast("dict[str, object]", properties)) for name, properties in objects.items()}
    assert {name: set(words) for name, (_, words) in OBJECTS.items()} == keys
    assert set(LISTS) == {kind.__name__ for kind in LABELLED}
    assert {name for name in definitions() if name not in objects} <= set(LISTS)


def test_each_blank_of_a_proposal_is_told_with_its_question() -> None:
    """The words of a blank begin with the number of the question that it answers, and every blank has one."""
    parts = {
        name: node["$ref"].rpartition("/")[2]
        for name, node in cast("dict[str, dict[str, str]]", definitions()["Proposal"]["properties"]).items()
        if "$ref" in node
    }
    asked = {
        path: f"{question.id.number} : "
        for question in QUESTIONNAIRE.questions
        for blank in question.blanks
        for path in blank.paths
    }
    told = {f"{part}.{key}": words for part, name in parts.items() for key, words in OBJECTS[name][1].items()}
    assert set(told) == set(asked)
    assert [path for path, words in told.items() if not words.startswith(asked[path])] == []


def test_every_object_and_list_of_a_file_is_told_once() -> None:
    """Each object has one section, and so has each list."""
    for name, headings, told in (("cles", "## ", OBJECTS), ("listes", "### ", LISTS)):
        lines = made(f"reference/{name}.md").splitlines()
        for word in told:
            assert lines.count(f"{headings}`{word}`") == 1, word


def test_a_page_leaves_out_what_is_empty() -> None:
    """An empty part makes no blank lines, and a table without rows is none."""
    assert page("Titre", ("un", "", "deux")).endswith("# Titre\n\nun\n\ndeux\n")
    assert table(("a",), ()) == ""
    assert table(("a",), [("x|y\nz",)]) == "| a |\n|---|\n| x\\|y z |"


def test_a_text_that_obliges_nobody_says_so() -> None:
    """A proposal and a directive not transposed are shown as such."""
    for code in ("nis2", "digital_omnibus", "enisa_severity", "edpb_9_2022"):
        assert "| Peut obliger en France | non |" in made(f"textes/{code}.md")
