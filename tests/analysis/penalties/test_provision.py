# SPDX-License-Identifier: MIT
"""Provisions as lawyers write them, and the tier of each article of the GDPR."""

from __future__ import annotations

import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from penalty_cases import AT
from rgpd_sante.analysis.penalties.provision import (
    Provision,
    ProvisionLaw,
    UnmappedProvisionError,
    provision,
    tier_of,
)
from rgpd_sante.errors import FactError, NotInForceError, RgpdSanteError
from rgpd_sante.time.instants import instant
from rgpd_sante.vocabulary.penalties import PenaltyTier

DAY = AT.date()
# § 1.3 of the reference: article -> tier, "" where no list names it
TIERS = {
    **dict.fromkeys([*range(1, 5), 10, 23, 24, 40, 41, 50, *range(51, 58), 58, *range(59, 85)], ""),
    **dict.fromkeys([5, 6, 7, 9, *range(12, 23), *range(44, 50), *range(85, 92)], "art_83_5"),
    **dict.fromkeys([8, 11, *range(25, 40), 42, 43], "art_83_4"),
    **dict.fromkeys(range(92, 100), ""),
}


def test_every_article_is_in_the_table() -> None:
    """The table of the test has each article of the GDPR once."""
    assert sorted(TIERS) == list(range(1, 100))


@pytest.mark.parametrize(("article", "tier"), TIERS.items())
def test_the_tier_of_each_article(article: int, tier: str) -> None:
    """Each article has the tier that art. 83 gives it, or an error that says what to use."""
    asked = Provision(article=article)
    if tier:
        assert tier_of(asked, on=DAY).tier == tier
    else:
        with pytest.raises(UnmappedProvisionError, match="is in no list"):
            tier_of(asked, on=DAY)


@pytest.mark.parametrize(
    ("text", "tier", "point"),
    [
        ("41(4)", PenaltyTier.ART_83_4, "art. 83, § 4, c)"),
        ("58(1)", PenaltyTier.ART_83_5, "art. 83, § 5, e)"),
        ("58(2)", PenaltyTier.ART_83_6, "art. 83, § 6, et § 5, e)"),
        ("33(1)", PenaltyTier.ART_83_4, "art. 83, § 4, a)"),
        ("17", PenaltyTier.ART_83_5, "art. 83, § 5, b)"),
        ("46", PenaltyTier.ART_83_5, "art. 83, § 5, c)"),
        ("87", PenaltyTier.ART_83_5, "art. 83, § 5, d)"),
        ("LIL 82", PenaltyTier.ART_83_4, "loi de 1978, art. 20, 7°"),
    ],
)
def test_the_reason_names_the_point_of_art_83(text: str, tier: PenaltyTier, point: str) -> None:
    """A paragraph may have a tier where its article has none; a breach of the French law alone has the lower one."""
    found = tier_of(provision(text), on=DAY)
    assert found.tier is tier
    assert point in found.reason


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("33", Provision(article=33)),
        ("art. 33", Provision(article=33)),
        ("Article 33(1)", Provision(article=33, paragraph=1)),
        ("RGPD, art. 33, § 1", Provision(article=33, paragraph=1)),
        ("GDPR 5(1)(f)", Provision(article=5, paragraph=1, point="f")),
        ("art. 5, § 1, f)", Provision(article=5, paragraph=1, point="f")),
        ("5.1", Provision(article=5, paragraph=1)),
        (" 28(3)(a) ", Provision(article=28, paragraph=3, point="a")),
        ("LIL 82", Provision(article=82, law=ProvisionLaw.LIL)),
        ("loi de 1978, art. 66", Provision(article=66, law=ProvisionLaw.LIL)),
    ],
)
def test_a_provision_is_read_as_it_is_written(text: str, read: Provision) -> None:
    """French and English ways of writing give the same provision, whose short form is read back."""
    assert provision(text) == read
    assert provision(read.short) == read


@pytest.mark.parametrize(
    "text", ["", "RGPD", "art.", "0", "100", "treize", "33 34", "5(f)(1)", "33, 34", "-33", None, 33]
)
def test_what_is_no_provision_is_refused(text: object) -> None:
    """No article is guessed from a text that names none, or several."""
    with pytest.raises(FactError) as caught:
        provision(text)  # type: ignore[arg-type]  # wrong on purpose
    assert "par exemple 33, 5(1)(f) ou LIL 82" in caught.value.message


@given(st.text())
def test_any_text_is_read_or_refused(text: str) -> None:
    """Nothing but our own error comes out of the reader."""
    try:
        provision(text)
    except RgpdSanteError as refusal:
        assert refusal.message  # noqa: PT017 - the other outcome is a value


def test_before_the_gdpr_there_is_no_tier() -> None:
    """The GDPR and its tiers did not exist on that day."""
    with pytest.raises(NotInForceError):
        tier_of(provision("33"), on=instant("2018-05-24T12:00+02:00").date())


def test_the_error_survives_another_process() -> None:
    """It is pickled with what was asked and the advice."""
    error = UnmappedProvisionError(provision("24"), "Utiliser l’art. 5, § 2.")
    again = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own bytes
    assert (again.asked, again.message) == (error.asked, error.message)
