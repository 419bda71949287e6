# SPDX-License-Identifier: MIT
"""The note on the adequacy of a cover: nothing of an exposure is lost, and what is not sure is seen."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Final

import attrs
import pytest

from document_readers import squeezed
from document_samples import all_texts
from exposure_cases import AT, PROFILES, asked, facts_of
from rgpd_sante.analysis.exposure.breakdown import ExposureModel
from rgpd_sante.analysis.exposure.facts import ExposureFacts
from rgpd_sante.analysis.exposure.limit import LimitRecommendation, recommend_limit
from rgpd_sante.documents import Document, Format, render
from rgpd_sante.documents.blocks import BarChart, BarTone, Callout, Table
from rgpd_sante.documents.contents.adequacy_note import adequacy_note
from rgpd_sante.documents.contents.law import plain
from rgpd_sante.documents.kinds import DocumentKind, document
from rgpd_sante.documents.numbers import euros
from rgpd_sante.dossier import Dossier
from rgpd_sante.errors import FactError
from rgpd_sante.facts import Count
from rgpd_sante.insurance.brochure import brochure_policy
from rgpd_sante.insurance.policy import Policy
from rgpd_sante.practice import Practice, Scale
from rgpd_sante.time.zones import Territory
from rgpd_sante.vocabulary.insurance import Guarantee

PRACTICE: Final = Practice(name="Cabinet de l’Exemple", territory=Territory.METROPOLE)
POLICY: Final = brochure_policy(Decimal(100_000), effect=date(2026, 1, 1), territory=Territory.METROPOLE)
DOCTOR: Final = PROFILES["solo_gp"].facts


def recommended(facts: ExposureFacts = DOCTOR) -> tuple[LimitRecommendation, ...]:
    """Ask both models."""
    return tuple(recommend_limit(asked(facts, model)) for model in ExposureModel)


def note(
    facts: ExposureFacts = DOCTOR, *, policy: Policy | None = None, losses: Mapping[Guarantee, Decimal] | None = None
) -> Document:
    """Make the note of a practice, by both models."""
    return adequacy_note(PRACTICE, recommended(facts), at=AT, policy=policy, losses=losses)


def words(value: Document) -> str:
    """Return every word of a document."""
    return squeezed("\n".join(all_texts(value)))


def rows(value: Document, caption: str) -> list[list[str]]:
    """Return the words of the table whose caption begins so."""
    (table,) = [one for one in value.blocks if isinstance(one, Table) and squeezed(one.caption).startswith(caption)]
    return [[squeezed(plain(cell)) for cell in row] for row in table.rows]


@pytest.mark.parametrize("name", PROFILES)
def test_nothing_of_the_exposure_is_lost(name: str) -> None:
    """Each model has its name, each term its steps and studies, each figure its source; each warning is told."""
    found = recommended(PROFILES[name].facts)
    told = words(note(PROFILES[name].facts))
    for one in found:
        assert squeezed(one.exposure.model.label) in told
        assert squeezed(euros(one.exposure.amount)) in told
        assert squeezed(euros(one.needed)) in told
        assert squeezed(one.advice) in told
        assert all(squeezed(text) in told for text in (*one.reasons[:2], *one.warnings))
        assert all(squeezed(euros(tier.gap)) in told for tier in one.gaps)
        for term in one.exposure:
            assert squeezed(euros(term.amount)) in told
            assert all(squeezed(step) in told for step in term.steps)
            assert all(squeezed(citation.short) in told for citation in term.citations)
            assert all(squeezed(figure.note or "") in told for figure in term.figures)


def test_each_tier_has_its_share_its_gap_and_its_reading() -> None:
    """The share is rounded down, so that 100 % means all of it; a tier short of the margin says so."""
    assert rows(note(), "Ce que laisse chaque palier, M0") == [
        ["100 000 €", "45 %", "121 826,92 €", "Insuffisant"],
        ["250 000 €", "100 %", "0 €", "Palier conseillé"],
        ["500 000 €", "100 %", "0 €", "Suffisant"],
        ["1 000 000 €", "100 %", "0 €", "Suffisant"],
    ]
    short = attrs.evolve(facts_of(0, "0"), fixed_costs=Decimal(99_000))
    assert rows(note(short), "Ce que laisse chaque palier, M1")[0][3] == "Sans la marge de prudence"


def test_the_chart_sets_exposures_limits_and_the_contract_on_one_scale() -> None:
    """Each model, the contract where there is one, then the tiers; the longest bar is the largest amount."""
    (chart,) = [block for block in note(policy=POLICY).blocks if isinstance(block, BarChart)]
    assert [(squeezed(bar.label), squeezed(bar.value), bar.length, bar.tone) for bar in chart.bars] == [
        ("Exposition, M0, modèle de la brochure", "221 826,92 €", 221, BarTone.PLAIN),
        ("Exposition, M1, modèle dégroupé", "101 260,97 €", 101, BarTone.PLAIN),
        ("Contrat examiné", "100 000 €", 100, BarTone.STRONG),
        ("Palier", "100 000 €", 100, BarTone.QUIET),
        ("Palier conseillé", "250 000 €", 250, BarTone.QUIET),
        ("Palier", "500 000 €", 500, BarTone.QUIET),
        ("Palier", "1 000 000 €", 1_000, BarTone.QUIET),
    ]
    (bare,) = [block for block in note().blocks if isinstance(block, BarChart)]
    assert [bar.tone for bar in bare.bars].count(BarTone.STRONG) == 0


def test_beyond_the_largest_tier_a_broker_is_named() -> None:
    """There is no figure to advise, and the sub-limits are those of the largest tier."""
    told = note(PROFILES["clinic"].facts)
    assert rows(told, "Garantie conseillée")[0][3] == "à étudier avec un courtier"
    assert "Plafonds pour une garantie de 1 000 000 €" in words(told)
    assert [row[3] for row in rows(told, "Ce que laisse chaque palier, M0")] == ["Insuffisant"] * 4


def test_what_the_figures_are_not_is_told() -> None:
    """127 euros are all-in, 63 days exceed the 60 that are paid, and what is analysis or a choice stands apart."""
    told = words(note())
    assert "127 € par dossier est une moyenne tous coûts compris" in told
    assert "jamais y ajouter la notification" in told
    assert rows(note(), "Jours d’arrêt") == [
        ["M0, modèle de la brochure", "63", "60", "3"],
        ["M1, modèle dégroupé", "26", "60", "0"],
    ]
    (unsure,) = [
        one for one in note().blocks if isinstance(one, Callout) and one.title == "Chiffres qui ne sont pas vérifiés"
    ]
    assert [squeezed(plain(one)) for one in unsure.content] == [
        "Part directe du coût par dossier : Ponemon 2011, part indirecte du coût par donnée (analyse).",
        "Expertise informatique et conseil juridique : choix de la bibliothèque, à remplacer par le vôtre.",
    ]
    assert "sous-limites de marché (non vérifié)" in told


def test_figures_that_the_caller_gives_are_not_called_unsure() -> None:
    """They are told as given, without a study, and not as verified either."""
    given = attrs.evolve(DOCTOR, direct_share=Decimal("0.5"), fixed_costs=Decimal(9_000))
    told = note(given)
    assert not [one for one in told.blocks if isinstance(one, Callout) and "vérifiés" in one.title]
    assert [
        "Part directe du coût par dossier",
        "0,5",
        "Indiqué par l’utilisateur",
        "Sans objet",
        "Sans remarque",
    ] in rows(told, "Chiffres employés, M1")
    assert "Pas d’étude" in words(told)


def test_the_sublimits_leave_what_the_limit_does_not() -> None:
    """250 000 euros are enough overall, and the reconstitution still exceeds its part."""
    found = {row[0]: row[1:] for row in rows(note(), "Plafond de chaque garantie")}
    assert found["Frais de reconstitution des données"] == ["150 000 €", "190 500 €", "40 500 €"]
    assert found["Perte d’exploitation"] == ["250 000 €", "31 326,92 €", "0 €"]
    assert found["Cyber-extorsion"] == ["50 000 €", "Non chiffrée", "Non calculé"]


def test_a_policy_and_a_scenario_take_the_place_of_the_market() -> None:
    """The limit that is held stands first among the tiers; a guarantee that is not subscribed pays nothing."""
    policy = attrs.evolve(POLICY, terms=tuple(one for one in POLICY.terms if one.interruption is None))
    told = note(policy=policy, losses={Guarantee.BUSINESS_INTERRUPTION: Decimal(7_000)})
    assert rows(told, "Ce que laisse chaque palier, M0")[0][0] == "Contrat examiné : 100 000 €"
    found = {row[0]: row[1:] for row in rows(told, "Plafond de chaque garantie")}
    assert found["Perte d’exploitation"] == ["Non souscrite", "7 000 €", "7 000 €"]
    assert found["Frais de reconstitution des données"] == ["60 000 €", "Non chiffrée", "Non calculé"]
    assert rows(told, "Jours d’arrêt")[1][2:] == ["0", "26"]
    assert "Plafonds du contrat" in words(told)
    assert "Pertes : celles du scénario indiqué." in words(told)


def test_the_days_are_those_of_the_policy() -> None:
    """A contract that pays longer leaves no day."""
    terms = POLICY.terms_of(Guarantee.BUSINESS_INTERRUPTION)
    assert terms is not None
    assert terms.interruption is not None
    longer = attrs.evolve(terms, interruption=attrs.evolve(terms.interruption, max_days=90))
    told = note(policy=attrs.evolve(POLICY, terms=(longer,)))
    assert rows(told, "Jours d’arrêt")[0][1:] == ["63", "90", "0"]


def test_the_peers_are_information_with_their_study() -> None:
    """Beyond the last band of turnover nothing is compared."""
    assert "Capacité moyenne souscrite de 0 € à 2 000 000 € de chiffre d’affaires : 564 000 €." in words(note())
    assert "rien n’est comparé" in words(note(facts_of(10, "60000000")))


def test_without_facts_nothing_is_computed_and_they_are_asked() -> None:
    """A dossier that says nothing gets the tiers, the method and the questions, and no amount."""
    told = document(Dossier(practice=PRACTICE), DocumentKind.ADEQUACY_NOTE, at=AT)
    assert "Aucun montant n’est calculé" in words(told)
    assert "Combien de dossiers de patients" in words(told)
    assert "Quel est le chiffre d’affaires annuel" in words(told)
    assert not [one for one in told.blocks if isinstance(one, Table)]


def test_half_of_the_facts_are_told_and_the_other_half_asked() -> None:
    """What the practice states is not told as unknown because something else lacks."""
    half = attrs.evolve(PRACTICE, scale=Scale(annual_turnover=Decimal(181_000)))
    told = words(document(Dossier(practice=half), DocumentKind.ADEQUACY_NOTE, at=AT))
    assert "181 000 €" in told
    assert "Combien de dossiers de patients" in told
    assert "Quel est le chiffre d’affaires annuel" not in told


def test_the_note_of_a_dossier_asks_both_models() -> None:
    """The patients of a year stand for the files, which is told, and so is the share of costs that nobody stated."""
    scale = Scale(patients_per_year=Count(value=1500), annual_turnover=Decimal(181_000))
    told = document(Dossier(practice=attrs.evolve(PRACTICE, scale=scale)), "adequacy_note", at=AT)
    assert [row[1] for row in rows(told, "Garantie conseillée")] == ["221 826,92 €", "102 808,15 €"]
    assert "1 500 (nombre approximatif)" in words(told)
    assert "Le nombre de patients par an en tient lieu" in words(told)
    assert "Quelle part du chiffre d’affaires correspond à des charges" in words(told)


def test_the_standing_warning_comes_first_and_the_notice_last() -> None:
    """A reader knows at once that no figure is a forecast."""
    assert "non une prévision" in words(note())[:400]
    assert "ne remplace pas un conseil juridique" in note().notice


def test_a_naive_instant_is_refused() -> None:
    """The document is dated, and a date without offset is none."""
    with pytest.raises(FactError):
        adequacy_note(PRACTICE, (), at=AT.replace(tzinfo=None))


@pytest.mark.parametrize("target", [Format.HTML, Format.MARKDOWN, Format.PDF, Format.DOCX])
def test_the_note_is_written_in_every_format(target: Format) -> None:
    """The same note gives the same bytes, twice."""
    assert render(note(), target) == render(note(), target)
