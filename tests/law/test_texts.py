# SPDX-License-Identifier: MIT
"""The law as data: each text, citation and parameter, found by walking the modules, is well formed.

What they say is checked in ``test_texts_values``.
"""

from __future__ import annotations

import ast
import re
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from types import MappingProxyType, ModuleType
from typing import TypeVar
from urllib.parse import urlsplit

import attrs
import pytest

from law_walk import CITATIONS, MODULES, PARAMETERS, TEXTS, texts_beside
from rgpd_sante.law import (
    Citation,
    LegalText,
    Parameter,
    TextStatus,
    Verification,
)
from rgpd_sante.law.texts import (
    cnil_guidance,
    code_de_la_sante_publique,
    code_des_assurances,
    code_du_travail,
    code_penal,
    digital_omnibus,
    edpb_guidelines,
    enisa_severity,
    gdpr,
    nis2,
    regulation_1182_71,
)

T = TypeVar("T")
TODAY = date(2026, 11, 25)
DAY = timedelta(days=1)
OFFICIAL = (".europa.eu", ".gouv.fr", ".cnil.fr", ".ordre-chirurgiens-dentistes.fr", ".ordremk.fr")
# market studies, read through the press: no official site was reached
PRESS = (".silicon.fr", ".lejournaldunumerique.com", ".docaufutur.fr", ".agefi.fr")
STUDIES = {text.code for place, text in TEXTS.items() if place.startswith("cost_studies.")}
# an offer has no official site: that of its broker shows it
OFFERS = {"brochure_2018": (".opl-assur.fr",)}
ENGLISH = re.compile(r"\b(the|and|of|to|for|with|breach|notification to|delay)\b")


class TestTexts:
    """Each text has what a reader needs to find it and to know what it is worth."""

    def test_all_are_found(self) -> None:
        """The discovery finds the texts that the rules on breaches rest on, at least one in each module."""
        assert {place.partition(".")[0] for place in TEXTS} == set(MODULES)
        assert len(TEXTS) >= 12

    @pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS.keys())
    def test_official_link(self, text: LegalText) -> None:
        """The link is https, to an official site, or to the press for a study, to the seller for an offer."""
        address = urlsplit(text.url)
        sites = OFFERS.get(text.code, PRESS if text.code in STUDIES else OFFICIAL)
        assert address.scheme == "https"
        assert address.hostname is not None
        assert f".{address.hostname}".endswith(sites)

    @pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS.keys())
    def test_dates(self, text: LegalText) -> None:
        """A text was checked in the past, after it began, and does not end before it begins."""
        assert text.checked_on <= TODAY
        assert text.first_day is None or text.first_day <= text.checked_on
        assert text.last_day is None or text.first_day is None or text.first_day <= text.last_day

    @pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS.keys())
    def test_names(self, text: LegalText) -> None:
        """A text has a code of our own, a short name that fits a table and a French title."""
        assert re.fullmatch(r"[a-z0-9_]+", text.code)
        assert 0 < len(text.short) <= 40
        assert len(text.title) >= len("Code pénal")
        assert not ENGLISH.search(text.title)

    def test_codes_are_unique(self) -> None:
        """No two texts have one code."""
        codes = [text.code for text in TEXTS.values()]
        assert len(codes) == len(set(codes))

    @pytest.mark.parametrize(
        ("text", "status"),
        [
            (gdpr.TEXT, TextStatus.IN_FORCE),
            (regulation_1182_71.TEXT, TextStatus.IN_FORCE),
            (code_de_la_sante_publique.TEXT, TextStatus.IN_FORCE),
            (code_des_assurances.TEXT, TextStatus.IN_FORCE),
            (code_du_travail.TEXT, TextStatus.IN_FORCE),
            (code_penal.TEXT, TextStatus.IN_FORCE),
            (cnil_guidance.TEXT, TextStatus.GUIDANCE),
            (edpb_guidelines.TEXT, TextStatus.GUIDANCE),
            (edpb_guidelines.EXAMPLES, TextStatus.GUIDANCE),
            (enisa_severity.TEXT, TextStatus.METHOD),
            (nis2.TEXT, TextStatus.NOT_TRANSPOSED),
            (digital_omnibus.TEXT, TextStatus.PROPOSAL),
        ],
    )
    def test_status(self, text: LegalText, status: TextStatus) -> None:
        """Regulations and codes are in force; guidelines and the method are not law; two texts are not ours yet."""
        assert text.status is status

    @pytest.mark.parametrize("text", [nis2.TEXT, digital_omnibus.TEXT])
    def test_what_is_not_law_in_france_says_so(self, text: LegalText) -> None:
        """The directive without a French law and the proposal create no duty, and say why in French."""
        assert not text.status.creates_duties
        assert text.note is not None
        assert "promulguée" in text.note or "proposition" in text.note

    def test_nis2_was_looked_up_on_the_day_of_its_note(self) -> None:
        """The state of the transposition is known at 24 September 2026, not later."""
        assert nis2.TEXT.checked_on == date(2026, 9, 24)
        assert all(dated.checked_on == date(2026, 9, 24) for dated in nis2.FINAL_REPORT.values)

    @pytest.mark.parametrize(
        ("text", "first_day"),
        [
            (gdpr.TEXT, date(2018, 5, 25)),
            (regulation_1182_71.TEXT, date(1971, 7, 1)),
            (edpb_guidelines.TEXT, date(2023, 3, 28)),
            (edpb_guidelines.EXAMPLES, date(2021, 12, 14)),
            (nis2.TEXT, date(2023, 1, 16)),
        ],
    )
    def test_timeline(self, text: LegalText, first_day: date) -> None:
        """The texts begin on the days of the timeline (§ 9)."""
        assert text.first_day == first_day


class TestCitations:
    """Each citation points into a text of the library."""

    @pytest.mark.parametrize(("name", "citation"), CITATIONS.items(), ids=CITATIONS.keys())
    def test_own_text(self, name: str, citation: Citation) -> None:
        """A citation cites a text of its own module, at a place told in French."""
        assert citation.text in texts_beside(name)
        assert citation.place.strip()
        assert not ENGLISH.search(citation.place)

    @pytest.mark.parametrize("citation", CITATIONS.values(), ids=CITATIONS.keys())
    def test_not_older_than_its_text(self, citation: Citation) -> None:
        """An article does not begin before its text."""
        assert citation.first_day is None or citation.first_day >= (citation.text.first_day or date.min)

    @pytest.mark.parametrize(
        ("citation", "short"),
        [
            (gdpr.ART_33_1, "RGPD, art. 33, § 1"),
            (gdpr.ART_34_3_C, "RGPD, art. 34, § 3, c)"),
            (code_de_la_sante_publique.L_1111_8_2, "CSP, art. L.1111-8-2"),
            (code_des_assurances.L_12_10_1, "C. assur., art. L.12-10-1"),
            (code_penal.ART_323, "C. pén., art. 323-1 à 323-3-1"),
            (regulation_1182_71.ART_3_4, "Règl. 1182/71, art. 3, § 4"),
            (nis2.ART_23_4, "NIS 2, art. 23, § 4"),
        ],
    )
    def test_short_forms(self, citation: Citation, short: str) -> None:
        """The articles of the duties are cited as a French lawyer writes them."""
        assert citation.short == short

    @pytest.mark.parametrize(
        ("citation", "first_day"),
        [
            (code_de_la_sante_publique.L_1111_8_2, date(2016, 1, 28)),
            (code_de_la_sante_publique.D_1111_16_2, date(2017, 10, 1)),
            (code_de_la_sante_publique.R_1111_11, date(2018, 4, 1)),
            (code_des_assurances.L_12_10_1, date(2023, 4, 24)),
            (code_penal.ART_226_17_1, date(2019, 6, 1)),
        ],
    )
    def test_first_days(self, citation: Citation, first_day: date) -> None:
        """Articles younger than their code say since when they stand."""
        assert citation.first_day == first_day

    @pytest.mark.parametrize(
        "citation",
        [edpb_guidelines.CONTROLLER_TOLD_BY_PROCESSOR, edpb_guidelines.RISK_FACTORS, enisa_severity.EASE],
    )
    def test_what_was_written_from_memory_says_so(self, citation: Citation) -> None:
        """The places for which no source was reached are told as not verified."""
        assert citation.verification is Verification.UNVERIFIED


class TestParameters:
    """Each parameter says what it is, in French, where it comes from and when it was checked."""

    def test_all_are_found(self) -> None:
        """The discovery finds the parameters, each of a code of its own."""
        codes = [parameter.code for parameter in PARAMETERS.values()]
        assert len(codes) == len(set(codes)) >= 30

    @pytest.mark.parametrize("parameter", PARAMETERS.values(), ids=PARAMETERS.keys())
    def test_description(self, parameter: Parameter[object]) -> None:
        """Code, description and unit are there; the description is a French phrase that promises nothing."""
        assert re.fullmatch(r"[a-z0-9_]+\.[a-z0-9_]+", parameter.code)
        assert len(parameter.description) > 10
        assert parameter.description[0].isupper()
        assert not ENGLISH.search(parameter.description)
        assert "conforme" not in parameter.description.lower()
        assert parameter.unit

    @pytest.mark.parametrize(("name", "parameter"), PARAMETERS.items(), ids=PARAMETERS.keys())
    def test_source(self, name: str, parameter: Parameter[object]) -> None:
        """Each value cites a text of its own module, and does not hold before the article that it cites."""
        for dated in parameter.values:
            assert dated.citation.text in texts_beside(name)
            begins = dated.citation.first_day
            assert dated.first_day is None or begins is None or begins <= dated.first_day

    @pytest.mark.parametrize("parameter", PARAMETERS.values(), ids=PARAMETERS.keys())
    def test_checked(self, parameter: Parameter[object]) -> None:
        """Each value was checked on a day of the past; one that is our own analysis explains itself."""
        for dated in parameter.values:
            assert dated.checked_on <= TODAY
            assert dated.verification is Verification.VERIFIED or dated.note

    @pytest.mark.parametrize("parameter", PARAMETERS.values(), ids=PARAMETERS.keys())
    def test_no_gap(self, parameter: Parameter[object]) -> None:
        """A parameter that was reformed has a value on every day between its first and its last one."""
        assert parameter.gaps() == ()

    def test_values_cannot_be_changed(self) -> None:
        """A value that a module shares with every caller is of a type that nobody can change."""
        frozen = (int, str, Decimal, tuple, frozenset, MappingProxyType)
        for parameter in PARAMETERS.values():
            for dated in parameter.values:
                assert isinstance(dated.value, frozen) or attrs.has(type(dated.value))


@pytest.mark.parametrize("module", MODULES.values(), ids=MODULES.keys())
def test_a_text_never_decides(module: ModuleType) -> None:
    """A module of a text holds values only: no condition, no loop, no test of any kind."""
    assert module.__file__ is not None
    tree = ast.parse(Path(module.__file__).read_text(encoding="utf-8"))
    deciding = (ast.If, ast.IfExp, ast.Match, ast.For, ast.While, ast.Try, ast.BoolOp, ast.Compare, ast.Lambda)
    assert [node.lineno for node in ast.walk(tree) if isinstance(node, deciding)] == []
