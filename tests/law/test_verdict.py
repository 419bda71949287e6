# SPDX-License-Identifier: MIT
"""Verdicts carry their conclusion with its reasons, and are plain values."""

from __future__ import annotations

import pickle

import attrs
import pytest

from rgpd_sante.facts import Answer
from rgpd_sante.law import FactUsed, MissingFact, Verdict
from rgpd_sante.law.texts import gdpr

VERDICT = Verdict(
    conclusion=Answer.UNKNOWN,
    reasons=("Le nombre de personnes n’est pas connu.",),
    facts=(FactUsed(path="$.natures", value="confidentiality"),),
    citations=(gdpr.ART_33_3,),
    missing=(MissingFact(path="$.persons", question="Combien de personnes sont concernées ?"),),
)


def test_a_verdict_holds_what_led_to_it() -> None:
    """The conclusion comes with its reasons, the facts used, the articles, and what was missing."""
    assert VERDICT.conclusion is Answer.UNKNOWN
    assert VERDICT.reasons == ("Le nombre de personnes n’est pas connu.",)
    assert VERDICT.facts[0].value == "confidentiality"
    assert VERDICT.citations == (gdpr.ART_33_3,)
    assert VERDICT.missing[0].path == "$.persons"


def test_a_verdict_needs_a_reason_only() -> None:
    """Facts, articles and missing facts may be none."""
    bare = Verdict(conclusion=1, reasons=())
    assert (bare.facts, bare.citations, bare.missing) == ((), (), ())


def test_a_verdict_travels_to_another_process() -> None:
    """A verdict pickled comes back equal: rules can run in a pool of processes."""
    assert pickle.loads(pickle.dumps(VERDICT)) == VERDICT  # noqa: S301 - our own bytes


def test_a_verdict_cannot_be_changed() -> None:
    """A verdict is frozen."""
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        VERDICT.reasons = ()  # type: ignore[misc]
