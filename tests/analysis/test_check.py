# SPDX-License-Identifier: MIT
"""The door to the findings: what holds of every kind, and of any dossier."""

from __future__ import annotations

import importlib
import pkgutil
from datetime import datetime
from itertools import count
from typing import Final, TypeVar

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import rgpd_sante
from fact_walk import changed, is_country_code, values_of
from finding_cases import BREACH, JUDGED_AT, PRACTICE, resolved
from rgpd_sante.analysis.check import FINDING_KINDS, check
from rgpd_sante.analysis.finding_examples import CLEAN
from rgpd_sante.dossier import Dossier
from rgpd_sante.errors import FactError
from rgpd_sante.law.citation import Verification
from rgpd_sante.law.finding import FindingKind, Findings, Severity, kinds_in
from rgpd_sante.law.texts import cnil_guidance, code_des_assurances, edpb_guidelines, gdpr
from rgpd_sante.practice import Practice
from strategies import dossiers, practices

T = TypeVar("T")
CODES: Final = [kind.code for kind in FINDING_KINDS]
KIND_OF: Final = {kind.code: kind for kind in FINDING_KINDS}
# the first numbers: in REG of records and their transfers, of processors, of governance; in ASS of policies, of
# proposals, of claims
DOMAINS: Final = {"ASS": (1, 30, 50), "CON": (1,), "IDE": (1,), "REG": (1, 50, 70), "VIO": (1,)}
# a finding on a duration cites the text of the rule that it measures, one on a processor's record its own paragraph
CITE_THEIR_RULE: Final = {
    kind.code for kind in FINDING_KINDS if kind.code.startswith("CON") or kind.citation is gdpr.ART_30_1_E
}
SHORT_NAME: Final = FindingKind(
    code="APP001", severity=Severity.INFO, title="Nom court.", why="Usage.", remedy="Allonger.", developer="short"
)


def short_name(dossier: Dossier, _at: datetime) -> Findings:
    """Find a name that an application holds for too short."""
    return Findings((SHORT_NAME.found("$.practice.name"),) if len(dossier.practice.name or "") < 99 else ())


def with_canaries(fact: T, numbers: count[int]) -> T:
    """Put a word of its own in place of every free text of a fact."""
    if isinstance(fact, str) and type(fact) is str:
        if is_country_code(fact):
            return fact
        return f"canari {next(numbers)} jaune"  # type: ignore[return-value]  # a text for a text
    if isinstance(fact, tuple):
        return tuple(with_canaries(item, numbers) for item in fact)  # type: ignore[return-value]  # and a tuple for one
    if attrs.has(type(fact)):
        return changed(fact, {field.name: with_canaries(value, numbers) for field, value in values_of(fact)})
    return fact


class TestKinds:
    """The kinds of findings."""

    def test_every_kind_of_the_package_is_registered(self) -> None:
        """Walking all the modules of the package meets the registered kinds and no other."""
        modules = [
            importlib.import_module(item.name)
            for item in pkgutil.walk_packages(rgpd_sante.__path__, "rgpd_sante.")
            if not item.name.endswith("__main__")
        ]
        assert set(kinds_in(*modules)) == set(FINDING_KINDS)

    def test_codes_are_unique_and_without_gap(self) -> None:
        """Codes are stable numbers, counted without gap from the first of each domain or of each of its groups."""
        assert sorted(set(CODES)) == CODES
        for domain, firsts in DOMAINS.items():
            numbers = [int(code.removeprefix(domain)) for code in CODES if code.startswith(domain)]
            begun = [number for number in numbers if number - 1 not in numbers]
            assert begun == list(firsts)
        assert {code[:3] for code in CODES} == set(DOMAINS)

    @pytest.mark.parametrize("kind", FINDING_KINDS, ids=lambda kind: kind.code)
    def test_a_kind_tells_what_why_and_how_to_mend(self, kind: FindingKind) -> None:
        """The words are French sentences, and the developer has English ones."""
        for words in (kind.title, kind.why, kind.remedy):
            assert words.endswith(".")
            assert words[0].isupper()
            assert "'" not in words
            assert "conforme" not in words
        assert kind.developer
        assert not kind.developer.endswith(".")

    @pytest.mark.parametrize("kind", FINDING_KINDS, ids=lambda kind: kind.code)
    def test_an_error_is_contrary_to_a_binding_text(self, kind: FindingKind) -> None:
        """What rests on no text in force, or on an unverified or contested reading, is no error."""
        if kind.severity is Severity.ERROR:
            assert kind.citation is not None or kind.code in CITE_THEIR_RULE
            assert kind.citation is None or kind.citation.text.status.creates_duties
            assert kind.verification is Verification.VERIFIED

    @pytest.mark.parametrize("kind", FINDING_KINDS, ids=lambda kind: kind.code)
    def test_a_kind_is_no_surer_than_what_it_cites(self, kind: FindingKind) -> None:
        """A kind that cites a place nobody verified says so itself."""
        if kind.citation is not None and kind.citation.verification is not Verification.VERIFIED:
            assert kind.verification is not Verification.VERIFIED

    @pytest.mark.parametrize(
        ("code", "figure"),
        [
            ("VIO001", f"{edpb_guidelines.INVESTIGATION_WARNING.latest.value.number} heures"),
            ("VIO002", f"{edpb_guidelines.INVESTIGATION_WARNING.latest.value.number} heures"),
            ("VIO026", f"{cnil_guidance.COMPLEMENT.latest.value.number} heures"),
            ("VIO031", f"{code_des_assurances.COMPLAINT.latest.value.number} heures"),
            ("ASS053", f"{code_des_assurances.COMPLAINT.latest.value.number} heures"),
            ("ASS054", f"{code_des_assurances.COMPLAINT.latest.value.number} heures"),
            ("ASS055", f"{code_des_assurances.COMPLAINT.latest.value.number} heures"),
        ],
    )
    def test_a_figure_in_words_is_that_of_the_text(self, code: str, figure: str) -> None:
        """A title that names a number of hours names the one that the rule counts by."""
        assert figure in KIND_OF[code].title


class TestAnyDossier:
    """What holds of any dossier."""

    @given(dossiers())
    def test_it_can_be_judged(self, dossier: Dossier) -> None:
        """Judging never fails, gives the same twice, tells nothing twice and leaves the facts as they were."""
        before = attrs.evolve(dossier)
        found = list(check(dossier, at=JUDGED_AT))
        assert found == list(check(dossier, at=JUDGED_AT))
        assert dossier == before
        assert len({(finding.code, finding.path, finding.message) for finding in found}) == len(found)

    @given(dossiers())
    def test_each_path_leads_to_a_fact(self, dossier: Dossier) -> None:
        """A path is one that a reader can follow, and the finding is of a registered kind."""
        for finding in check(dossier, at=JUDGED_AT):
            resolved(dossier, finding.path)
            kind = KIND_OF[finding.code]
            same = attrs.evolve(finding, citation=kind.citation, verification=kind.verification)
            assert same == kind.found(finding.path, finding.message)
            assert finding == same or kind.code in CITE_THEIR_RULE
            assert finding.message.endswith((".", " ?"))
            assert "'" not in finding.message

    @given(dossiers())
    def test_no_free_text_is_quoted(self, dossier: Dossier) -> None:
        """Neither message holds a word that the practice wrote."""
        marked = with_canaries(dossier, count(1000))
        for finding in check(marked, at=JUDGED_AT):
            assert "canari" not in finding.message + finding.developer + finding.path

    @given(dossiers(), st.lists(st.sampled_from(["", "IDE", "VIO", "VIO0", *CODES]), max_size=4))
    def test_selected_and_ignored_make_the_whole(self, dossier: Dossier, codes: list[str]) -> None:
        """Each finding is either selected or ignored by the same codes, and stays in its order."""
        found = check(dossier, at=JUDGED_AT)
        selected, left = found.select(*codes), found.ignore(*codes)
        assert len(selected) + len(left) == len(found)
        assert [finding for finding in found if finding in set(selected)] == list(selected)
        assert list(selected.select(*codes)) == list(selected)
        assert list(left.select(*codes)) == list(selected.ignore(*codes)) == []

    @given(dossiers())
    def test_errors_cite_a_text(self, dossier: Dossier) -> None:
        """Whatever is said to be contrary to a text tells which."""
        assert all(finding.citation is not None for finding in check(dossier, at=JUDGED_AT).of(Severity.ERROR))

    @given(practices())
    def test_a_practice_alone_is_judged_like_a_dossier_without_breach(self, practice: Practice) -> None:
        """The same is found, and the paths start at the practice."""
        alone = list(check(practice, at=JUDGED_AT))
        within = list(check(Dossier(practice=practice), at=JUDGED_AT))
        assert [f"$.practice{finding.path.removeprefix('$')}" for finding in alone] == [item.path for item in within]
        assert [finding.code for finding in alone] == [finding.code for finding in within]
        for finding in alone:
            resolved(practice, finding.path)


class TestDoor:
    """What ``check`` takes and gives."""

    def test_the_clean_dossier_has_no_finding(self) -> None:
        """What is complete, done and consistent raises nothing."""
        assert list(check(CLEAN, at=JUDGED_AT)) == []
        assert list(check(CLEAN.practice, at=JUDGED_AT)) == []

    def test_a_naive_instant_is_refused(self) -> None:
        """The instant of the question has an offset, also where no breach is judged."""
        for facts in (CLEAN, CLEAN.practice):
            with pytest.raises(FactError, match="naive"):
                check(facts, at=JUDGED_AT.replace(tzinfo=None))

    def test_a_fact_that_two_breaches_lack_is_told_once(self) -> None:
        """The contact that both notifications need is one missing fact of the practice."""
        practice = attrs.evolve(PRACTICE, contact_point=None)
        two = (BREACH, attrs.evolve(BREACH, reference="VIO-2", measures=()))
        found = check(Dossier(practice=practice, breaches=two), at=JUDGED_AT)
        assert [(finding.code, finding.path) for finding in found] == [
            ("VIO023", "$.practice.contact_point"),
            ("VIO013", "$.breaches[1].measures"),
        ]

    def test_an_application_adds_its_own_rules(self) -> None:
        """Rules of the application come after those of the library, with their own codes, and can be left out."""
        practice = attrs.evolve(PRACTICE, siren="000000000")
        found = check(attrs.evolve(CLEAN, practice=practice), at=JUDGED_AT, rules=(short_name,))
        assert [(finding.code, finding.path) for finding in found] == [
            ("IDE003", "$.practice.siren"),
            ("APP001", "$.practice.name"),
        ]
        assert list(found.ignore("APP", "IDE")) == []

    def test_a_rule_of_an_application_judges_a_practice_alone(self) -> None:
        """It is given a dossier, and its paths start at the practice like the others; one of its own is kept."""

        def no_breach(dossier: Dossier, _at: datetime) -> Findings:
            return Findings((SHORT_NAME.found("$.breaches"),) if not dossier.breaches else ())

        found = check(PRACTICE, at=JUDGED_AT, rules=(short_name, no_breach))
        assert [finding.path for finding in found] == ["$.name", "$.breaches"]
