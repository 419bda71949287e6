# SPDX-License-Identifier: MIT
"""The documentation: links lead somewhere, every page is reached, every name is explained, nothing is promised."""

from __future__ import annotations

import importlib.util
import re
from pathlib import Path
from typing import Final

import generate
import pytest
import yaml

import rgpd_sante
from docs_pages import DOCS, PAGES, ROOT, TOP, anchors, links, name_of, prose

GLOSSARY: Final = (DOCS / "glossaire.md").read_text(encoding="utf-8")
FACADE: Final = (DOCS / "reference" / "api" / "facade.md").read_text(encoding="utf-8")
EVERY: Final = [*PAGES, *TOP]

# capitals that are no word of the domain: formats, files, and the licence
KNOWN_TO_ALL: Final = frozenset(
    {
        "API",
        "ASCII",
        "CHANGELOG",
        "CONTRIBUTING",
        "CSV",
        "DOCX",
        "HTML",
        "III",
        "ISO",
        "JSON",
        "MIT",
        "PDF",
        "RFC",
        "UTC",
        "UTF",
        "XLSX",
    }
)


@pytest.mark.parametrize("page", EVERY, ids=name_of)
def test_a_link_leads_to_a_page_and_to_a_heading_that_exist(page: Path) -> None:
    """A link inside the repository leads to a file, and its anchor to a heading of that file."""
    for path, anchor in links(page):
        target = (page.parent / path).resolve() if path else page
        assert target.exists(), path
        if anchor:
            assert anchor in anchors(target), f"{path}#{anchor}"


@pytest.mark.parametrize("page", EVERY, ids=name_of)
def test_no_page_promises_conformity(page: Path) -> None:
    """The documentation never says that somebody conforms, nor that a tool makes them conform."""
    told = page.read_text(encoding="utf-8").lower()
    # a question that an insurer puts about payment cards is no promise of ours
    asked = told.replace("êtes-vous conforme pci-dss", "")
    assert not re.search(r"conforme|conformité|compliant", asked)


@pytest.mark.parametrize("page", EVERY, ids=name_of)
def test_french_prose_has_curved_apostrophes(page: Path) -> None:
    """Outside code, a French page writes ’."""
    if page.name != "CONTRIBUTING.md":
        assert "'" not in re.sub(r"`[^`]*`", "", prose(page))


@pytest.mark.parametrize("name", rgpd_sante.__all__)
def test_every_name_of_the_facade_is_explained(name: str) -> None:
    """Each name stands in the glossary, and in the table of the façade with the module that holds it."""
    assert f"`{name}`" in GLOSSARY
    module = rgpd_sante._PLACES[name].partition(":")[0]
    assert f"| `{name}` | `rgpd_sante.{module}` |" in FACADE


def test_the_table_of_the_facade_names_nothing_else() -> None:
    """The table holds the names of the façade, in their order, and no other."""
    assert re.findall(r"^\| `(\w+)` \|", FACADE, flags=re.MULTILINE) == sorted(rgpd_sante.__all__)


@pytest.mark.parametrize("page", EVERY, ids=name_of)
def test_every_initials_of_the_domain_are_in_the_glossary(page: Path) -> None:
    """Initials that a page uses are spelt out in the glossary."""
    used = set(re.findall(r"\b[A-Z]{3,}\b", re.sub(r"`[^`]*`|\([^)]*\)|<[^>]*>", "", prose(page))))
    spelt = set(re.findall(r"\b[A-Z]{3,}\b", GLOSSARY))
    assert used <= spelt | KNOWN_TO_ALL


def test_every_page_is_in_the_navigation() -> None:
    """A page is in the navigation, or is the page of a finding, which an index lists."""
    settings = yaml.safe_load((ROOT / "mkdocs.yml").read_text(encoding="utf-8"))
    listed = re.findall(r"[\w/]+\.md", str(settings["nav"]))
    assert len(listed) == len(set(listed))
    findings = {name for name in generate.makers() if re.fullmatch(r"reference/constats/[A-Z]{3}\d{3}\.md", name)}
    assert {page.relative_to(DOCS).as_posix() for page in PAGES} == set(listed) | findings


@pytest.mark.parametrize("page", sorted((DOCS / "reference" / "api").glob("*.md")), ids=name_of)
def test_the_reference_names_modules_that_exist(page: Path) -> None:
    """Each module of a reference page can be found, without loading it."""
    for module in re.findall(r"^::: (\S+)$", page.read_text(encoding="utf-8"), flags=re.MULTILINE):
        assert importlib.util.find_spec(module) is not None, module


def test_every_module_that_the_facade_rests_on_is_in_the_reference() -> None:
    """The pages of the reference describe the module of each name of the façade."""
    pages = "\n".join(page.read_text(encoding="utf-8") for page in (DOCS / "reference" / "api").glob("*.md"))
    described = set(re.findall(r"^::: (\S+)$", pages, flags=re.MULTILINE))
    wanted = {f"rgpd_sante.{place.partition(':')[0]}" for place in rgpd_sante._PLACES.values()}
    assert wanted - {"rgpd_sante._version"} <= described


def test_the_site_asks_nothing_of_another_site() -> None:
    """No font, script or counter comes from elsewhere, and the words of the theme are French."""
    settings = yaml.safe_load((ROOT / "mkdocs.yml").read_text(encoding="utf-8"))
    assert settings["theme"]["font"] is False
    assert settings["theme"]["language"] == "fr"
    assert not {"extra", "extra_css", "extra_javascript"} & set(settings)
    assert settings["strict"] is True
