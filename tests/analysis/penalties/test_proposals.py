# SPDX-License-Identifier: MIT
"""What the findings of a dossier point to: an infringement with its reason, its offence and its group."""

from __future__ import annotations

import attrs
import pytest

from penalty_cases import AT
from rgpd_sante.analysis.check import check
from rgpd_sante.analysis.finding_examples import CLEAN, EXAMPLES
from rgpd_sante.analysis.penalties import proposals
from rgpd_sante.analysis.penalties.estimate import penalties
from rgpd_sante.analysis.penalties.line import LineCode
from rgpd_sante.analysis.penalties.proposals import infringements_of
from rgpd_sante.analysis.penalties.provision import provision
from rgpd_sante.facts import Answer
from rgpd_sante.law.citation import Citation
from rgpd_sante.law.finding import Severity
from rgpd_sante.law.texts import code_penal, gdpr
from rgpd_sante.time.instants import instant
from rgpd_sante.vocabulary.breach import DiscoverySource
from rgpd_sante.vocabulary.penalties import Offence, Seriousness


def test_a_clean_dossier_points_to_nothing() -> None:
    """Where nothing is found, nothing is proposed."""
    example = EXAMPLES["VIO024"]
    assert infringements_of(CLEAN, at=example.at) == ()


def test_a_breach_that_was_not_notified_points_to_article_33() -> None:
    """With the offence of 226-17-1, the code and the place of the finding, to be confirmed by a person."""
    example = EXAMPLES["VIO024"]
    (found,) = infringements_of(example.dossier, at=example.at)
    assert found.infringement.provision.short == "RGPD, art. 33, § 1"
    assert found.infringement.linked_group == "violation VIO-1"
    assert found.infringement.seriousness is Seriousness.MEDIUM
    assert (found.offence, found.codes, found.paths) == (Offence.CP_226_17_1, ("VIO024",), (example.path,))
    assert "à confirmer par une personne" in found.reasons[-1]


@pytest.mark.parametrize("code", EXAMPLES)
def test_only_what_is_contrary_to_the_regulation_is_proposed(code: str) -> None:
    """A warning or an information points to nothing; an error that cites another text has no tier."""
    example = EXAMPLES[code]
    errors = {finding.code for finding in check(example.dossier, at=example.at).of(Severity.ERROR)}
    proposed = infringements_of(example.dossier, at=example.at)
    assert {one for found in proposed for one in found.codes} <= errors
    # what is proposed can be estimated
    estimate = penalties(example.dossier.practice, tuple(found.infringement for found in proposed), at=example.at)
    assert len(estimate.of(LineCode.LEGAL_CEILING)) == len(proposed)


@pytest.mark.parametrize(
    ("source", "known"),
    [(None, Answer.UNKNOWN), (DiscoverySource.AUTHORITY, Answer.UNKNOWN), (DiscoverySource.PRESS, Answer.NO)],
)
def test_who_found_the_breach_is_never_taken_for_the_cnil(source: DiscoverySource | None, known: Answer) -> None:
    """An authority may be another than the CNIL: a person says so, and the infringement stays until then."""
    example = EXAMPLES["VIO024"]
    breach = attrs.evolve(example.dossier.breaches[0], discovery_source=source)
    dossier = attrs.evolve(example.dossier, breaches=(breach,))
    (found,) = infringements_of(dossier, at=example.at)
    assert found.infringement.found_by_cnil is known


def test_before_the_gdpr_nothing_is_proposed() -> None:
    """No tier existed then."""
    assert infringements_of(EXAMPLES["VIO024"].dossier, at=instant("2018-05-01T12:00+02:00")) == ()


def test_the_proposals_of_a_dossier_are_estimated_at_another_instant() -> None:
    """The decision comes later than the facts."""
    example = EXAMPLES["VIO024"]
    found = tuple(one.infringement for one in infringements_of(example.dossier, at=example.at))
    assert penalties(example.dossier.practice, found, at=AT).of(LineCode.LEGAL_CEILING)


@pytest.mark.parametrize(
    "citation",
    [None, gdpr.RECITAL_86, gdpr.ART_83_4_TO_6, code_penal.ART_226_17_1],
    ids=["none", "recital", "several", "other"],
)
def test_a_citation_that_names_no_article_of_the_regulation_points_to_nothing(citation: Citation | None) -> None:
    """A recital, several articles at once and another text have no tier."""
    assert proposals._infringed(citation) is None


def test_an_article_without_tier_is_not_proposed() -> None:
    """Art. 24 is in no list of art. 83: a finding that cites it points to no fine."""
    example = EXAMPLES["VIO024"]
    assert not proposals._has_tier(provision("24"), example.dossier, example.at)
    assert not proposals._has_tier(provision("LIL 82"), example.dossier, example.at)


def test_what_is_found_outside_of_a_breach_is_of_the_register() -> None:
    """It has no discovery, and its group is the register."""
    finding = check(EXAMPLES["IDE001"].dossier, at=EXAMPLES["IDE001"].at).items[0]
    assert proposals._group(finding, EXAMPLES["IDE001"].dossier) == "registre"
    assert proposals._found_by_cnil(finding, EXAMPLES["IDE001"].dossier) is Answer.UNKNOWN
