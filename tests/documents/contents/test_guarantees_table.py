# SPDX-License-Identifier: MIT
"""The table of guarantees: nothing of a policy is lost, and what it does not say is told as unknown."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import Final

import attrs
import pytest

from document_dossiers import words_of
from document_readers import docx_text, markdown_text, pdf_pages, pdf_text, read_html, squeezed, unspaced
from document_samples import all_texts
from goldens import check
from rgpd_sante.analysis.settlement.settle import settle
from rgpd_sante.documents import Document, Format, render
from rgpd_sante.documents.blocks import Fields, Table
from rgpd_sante.documents.contents.guarantees_table import guarantees_table
from rgpd_sante.documents.contents.law import plain
from rgpd_sante.documents.labels import label
from rgpd_sante.documents.numbers import euros
from rgpd_sante.documents.typography import french
from rgpd_sante.errors import FactError
from rgpd_sante.facts import Answer
from rgpd_sante.insurance import (
    CapitalRule,
    Claim,
    CoverTerms,
    Deductible,
    Exclusion,
    InterruptionTerms,
    LossHead,
    Parties,
    Policy,
    Resubscription,
    UnpaidPremium,
    brochure_policy,
)
from rgpd_sante.insurance.taxonomy import ABSENT_COVERS, ANSWERING, SERVICES
from rgpd_sante.practice import Practice
from rgpd_sante.time.instants import instant
from rgpd_sante.time.zones import Territory
from rgpd_sante.vocabulary.insurance import (
    AdminFineCover,
    Allocation,
    ContractEvidence,
    CoverBasis,
    DeductibleKind,
    DeductibleMode,
    ExclusionCode,
    Guarantee,
    HeadOfLoss,
    LopmiScope,
    PolicyState,
    RefusalReason,
    WaitingMode,
    WindowStart,
)
from rgpd_sante.vocabulary.practice import Profession

DOUBT: Final = "Sans critère précis, elle est vague et un juge peut l’écarter (analyse) : la faire relire."
AT: Final = instant("2026-11-25T10:00+01:00")
START: Final = date(2026, 1, 1)
PRACTICE: Final = Practice(name="Cabinet de l’Exemple", territory=Territory.METROPOLE)
BROCHURE: Final = brochure_policy(Decimal(250_000), effect=START, territory=Territory.METROPOLE)
LIABLE: Final = CoverTerms(guarantee=Guarantee.DATA_LIABILITY, basis=CoverBasis.CLAIM_MADE)
BARE: Final = Policy(
    territory=Territory.METROPOLE,
    initial_effect=START,
    period_start=START,
    period_end=date(2027, 1, 1),
    limit_claim=Decimal(100_000),
    limit_year=Decimal(200_000),
    terms=(),
)


def full() -> Policy:
    """Give a policy whose every option is set, none to its default."""
    return Policy(
        territory=Territory.LA_REUNION,
        reference="CYB-1",
        parties=Parties(
            insurer="Assureur Imaginaire",
            broker="Courtier Inventé",
            policyholder="SCM de l’Exemple",
            insureds=("Dr Modèle", "Dr Patron"),
            beneficiaries=("Banque Fictive",),
        ),
        evidence=ContractEvidence.POLICY,
        annual_premium=Decimal("487.22"),
        tacit_renewal=Answer.YES,
        initial_effect=date(2024, 3, 1),
        period_start=date(2026, 3, 1),
        period_end=date(2027, 3, 1),
        limit_claim=Decimal(300_000),
        limit_year=Decimal("600000.50"),
        terms=(
            CoverTerms(
                guarantee=Guarantee.DATA_LIABILITY,
                basis=CoverBasis.HARMFUL_FACT,
                sublimit=Decimal(111_000),
                yearly_sublimit=Decimal(222_000),
                outside_limit=Answer.YES,
                deductible=Deductible(kind=DeductibleKind.RELATIVE, amount=Decimal(1_500)),
                insured_share=Decimal("0.125"),
                assistance=Answer.NO,
                defence_in_limit=Answer.NO,
                retroactive_on=date(2023, 5, 6),
            ),
            CoverTerms(
                guarantee=Guarantee.MEDIA_LIABILITY,
                basis=CoverBasis.CLAIM_MADE,
                outside_limit=Answer.NO,
                defence_in_limit=Answer.YES,
                retroactive_on=date(2023, 6, 7),
            ),
            CoverTerms(
                guarantee=Guarantee.CYBER_EXTORTION,
                basis=CoverBasis.DISCOVERY,
                outside_limit=Answer.YES,
                deductible=Deductible(
                    kind=DeductibleKind.PERCENT, rate=Decimal("0.1"), minimum=Decimal(700), maximum=Decimal(7_000)
                ),
                retroactive_on=date(2023, 7, 8),
            ),
            CoverTerms(
                guarantee=Guarantee.BUSINESS_INTERRUPTION,
                basis=CoverBasis.DISCOVERY,
                deductible=Deductible(amount=Decimal(33), rate=Decimal("0.2"), minimum=Decimal(1), maximum=Decimal(2)),
                interruption=InterruptionTerms(
                    max_days=90,
                    waiting_hours=8,
                    waiting_mode=WaitingMode.DEDUCTED,
                    window_start=WindowStart.INTERRUPTION,
                ),
                capital=CapitalRule(declared=Decimal(150_000), actual=Decimal(181_000), waived=Answer.YES),
            ),
            CoverTerms(
                guarantee=Guarantee.ADMIN_INVESTIGATION,
                basis=CoverBasis.INVESTIGATION,
                defence_in_limit=Answer.YES,
                retroactive_on=date(2023, 8, 9),
            ),
            CoverTerms(guarantee=Guarantee.CRISIS_COORDINATION, basis=CoverBasis.DISCOVERY, assistance=Answer.YES),
        ),
        exclusions=(
            Exclusion(
                code=ExclusionCode.NO_BACKUP,
                scope=(Guarantee.CYBER_EXTORTION, Guarantee.BUSINESS_INTERRUPTION),
                formal_and_limited=Answer.YES,
                very_apparent=Answer.YES,
            ),
            Exclusion(code=ExclusionCode.WAR, formal_and_limited=Answer.YES, very_apparent=Answer.YES),
        ),
        unpaid=(UnpaidPremium(due_on=date(2025, 3, 1), paid_on=date(2025, 3, 9), instalment=Answer.NO),),
        terminated_on=date(2026, 9, 1),
        subsequent_years=3,
        last_cover_at_cessation=Answer.YES,
        activity_resumed_on=date(2034, 2, 3),
        resubscribed=Resubscription(on=date(2026, 10, 1), basis=CoverBasis.CLAIM_MADE),
        deductible_mode=DeductibleMode.PER_GUARANTEE,
        single_deductible=Decimal(4_321),
        allocation=Allocation.PRIORITY,
        notice_working_days=3,
        late_notice_clause=Answer.YES,
        lopmi_scope=LopmiScope.DAMAGE_AND_LIABILITY,
        assistance_exempt=Answer.YES,
        admin_fine_cover=AdminFineCover.IF_INSURABLE,
        war_bought_back=Answer.YES,
        restates_limitation=Answer.YES,
    )


def table(policy: Policy = BROCHURE, at: datetime = AT, practice: Practice = PRACTICE) -> Document:
    """Lay out a policy."""
    return guarantees_table(practice, policy, at=at)


def changed(**facts: object) -> Policy:
    """Change the bare policy."""
    held = {field.name: getattr(BARE, field.name) for field in attrs.fields(Policy)}
    return Policy(**{**held, **facts})


def covered(guarantee: Guarantee = Guarantee.PUBLIC_RELATIONS, **facts: object) -> Policy:
    """Give the bare policy one guarantee."""
    terms = CoverTerms(guarantee=guarantee, basis=CoverBasis.DISCOVERY, **facts)  # type: ignore[arg-type]  # idem
    return changed(terms=(terms,))


def interrupted(**facts: object) -> Policy:
    """Give the bare policy an interruption cover."""
    held: dict[str, object] = {"max_days": 60, "waiting_hours": 12, "waiting_mode": WaitingMode.DEDUCTED}
    terms = InterruptionTerms(**{**held, **facts})  # type: ignore[arg-type]  # idem
    return covered(Guarantee.BUSINESS_INTERRUPTION, interruption=terms)


def rows(document: Document, caption: str) -> list[list[str]]:
    """Give the words of the only table whose caption begins so."""
    (found,) = [one for one in document.blocks if isinstance(one, Table) and squeezed(one.caption).startswith(caption)]
    return [[squeezed(plain(cell)) for cell in row] for row in found.rows]


def terms_of(document: Document) -> Mapping[str, list[str]]:
    """Give the rows of both tables of terms, by guarantee."""
    captions = ("Les huit garanties : ce qui est souscrit", "Services d’assistance : ce qui est souscrit")
    return {row[0]: row[1:] for caption in captions for row in rows(document, caption)}


def fields(document: Document) -> Mapping[str, list[str]]:
    """Give the boxes of a document, by label."""
    found: dict[str, list[str]] = {}
    for block in document.blocks:
        for item in block.items if isinstance(block, Fields) else ():
            found.setdefault(squeezed(item.label), []).append(squeezed(plain(item.value)))
    return found


class TestWhole:
    """All of a policy is told, once, and no more."""

    def test_nothing_of_a_full_policy_is_lost(self) -> None:
        """Each amount, day and code of a policy with every option set is told."""
        policy, told = full(), words_of(table(full()))
        for amount in ("111 000 €", "222 000 €", "1 500 €", "700 €", "7 000 €", "4 321 €", "300 000 €", "600 000,50 €"):
            assert amount in told
        for day in (
            *("1er mars 2024", "1er mars 2026", "1er mars 2027", "1er mars 2025", "9 mars 2025", "1er septembre 2026"),
            *("3 février 2034", "1er octobre 2026", "6 mai 2023", "7 juin 2023", "8 juillet 2023", "9 août 2023"),
        ):
            assert day in told
        for code in (
            *(policy.territory, policy.deductible_mode, policy.allocation, policy.lopmi_scope, policy.admin_fine_cover),
            *(one.code for one in policy.exclusions),
            *(one.basis for one in policy.terms),
        ):
            assert label(code) in told or squeezed(label(code)) in told
        for text in (
            "12,5 %",
            "10 % de la perte",
            "150 000,00 €",
            "181 000,00 €",
            "90 jours",
            "8 heures",
            "3 jours ouvrés",
        ):
            assert text in told

    def test_the_order_of_the_policy_does_not_matter(self) -> None:
        """The same guarantees give the same table."""
        backwards = attrs.evolve(BROCHURE, terms=BROCHURE.terms[::-1])
        assert table(backwards) == table(BROCHURE)

    def test_every_guarantee_is_listed_insured_or_not(self) -> None:
        """The eight guarantees and the services stand in the table of any policy; what is not insured says so."""
        for policy in (BARE, BROCHURE, full()):
            found = terms_of(table(policy))
            assert set(found) == {squeezed(label(one)) for one in Guarantee}
            held = {squeezed(label(one.guarantee)) for one in policy.terms}
            assert {name for name, row in found.items() if row[0] == "Oui"} == held
            assert all(row[1:] == ["—"] * 4 for name, row in found.items() if name not in held)

    def test_the_services_stand_apart(self) -> None:
        """The five services have their own table."""
        found = rows(table(), "Services d’assistance : ce qui est souscrit")
        assert {row[0] for row in found} == {squeezed(label(one)) for one in SERVICES}

    def test_who_and_what_a_policy_does_not_name_is_unknown(self) -> None:
        """The insurer, the number, the parties and the premium."""
        found = fields(table())
        for name in ("Assureur", "Courtier", "Numéro du contrat", "Assurés", "Prime annuelle, taxes comprises"):
            assert found[name] == ["Pas encore connu"]

    def test_the_parties_the_number_and_the_premium_are_told(self) -> None:
        """Each insured on a line of his own; the number is the reference of the document too."""
        document = table(full())
        found = fields(document)
        assert found["Assureur"] == ["Assureur Imaginaire"]
        assert found["Souscripteur, qui doit la prime"] == ["SCM de l’Exemple"]
        assert found["Assurés"] == ["Dr Modèle Dr Patron"]
        assert found["Bénéficiaires"] == ["Banque Fictive"]
        assert found["Prime annuelle, taxes comprises"] == ["487,22 €"]
        assert document.reference == "CYB-1"

    def test_the_practice_is_told_when_it_is_known(self) -> None:
        """Its name, number and profession are told."""
        known = attrs.evolve(PRACTICE, siren="999888779", profession=Profession.NURSE)
        told = words_of(table(practice=known))
        assert "999 888 779" in told
        assert label(Profession.NURSE) in told

    def test_the_warning_comes_first_and_the_notice_last(self) -> None:
        """A table is no proof of cover, and says so at once with its text."""
        document = guarantees_table(PRACTICE, BROCHURE, at=AT, reference="C-1")
        start = words_of(document)[:900]
        assert "seules la police ou une note de couverture engagent l’assureur" in start
        assert "art. L.112-2" in start
        assert "ne remplace pas un conseil juridique" in document.notice
        assert document.reference == "C-1"
        assert words_of(document).count(squeezed(document.notice)) == 1

    def test_a_policy_without_guarantee_has_no_empty_table(self) -> None:
        """Nothing is paid, triggered or conditioned where nothing is subscribed."""
        captions = [squeezed(one.caption) for one in table(BARE).blocks if isinstance(one, Table)]
        assert captions == [
            "Les huit garanties : ce qui est souscrit, et jusqu’à combien",
            "Services d’assistance : ce qui est souscrit, et jusqu’à combien",
            "Postes qu’aucune garantie ne paie",
            "Ce que l’assuré doit faire, et quand",
        ]
        assert "aucune garantie souscrite n’est en base réclamation" in words_of(table(BARE))

    def test_a_naive_instant_is_refused(self) -> None:
        """An instant without offset is no instant."""
        with pytest.raises(FactError):
            table(at=AT.replace(tzinfo=None))


class TestTime:
    """Where the policy stands, unpaid premiums and the years after the end."""

    @pytest.mark.parametrize(
        ("facts", "at", "state", "article"),
        [
            ({}, "2025-12-31T23:00+01:00", PolicyState.NOT_STARTED, "L.112-4"),
            ({"evidence": ContractEvidence.PROPOSAL}, "2026-06-01T10:00+02:00", PolicyState.PROPOSED, "L.112-2"),
            ({"evidence": ContractEvidence.COVER_NOTE}, "2026-06-01T10:00+02:00", PolicyState.COVER_NOTE, "L.112-2"),
            ({"void": Answer.YES}, "2026-06-01T10:00+02:00", PolicyState.VOID, "L.113-8"),
            ({"tacit_renewal": Answer.NO}, "2027-01-01T00:00+01:00", PolicyState.EXPIRED, "L.124-5"),
            ({}, "2026-06-01T10:00+02:00", PolicyState.IN_FORCE, "L.112-4"),
            ({"terminated_on": date(2026, 3, 1)}, "2026-03-01T00:00+01:00", PolicyState.TERMINATED, "L.124-5"),
            (
                {"terminated_on": date(2026, 3, 1), "terms": (LIABLE,)},
                "2026-03-01T00:00+01:00",
                PolicyState.SUBSEQUENT,
                "R.124-3",
            ),
            (
                {"unpaid": (UnpaidPremium(due_on=START, formal_notice_on=date(2026, 1, 12)),)},
                "2026-02-12T00:00+01:00",
                PolicyState.SUSPENDED,
                "L.113-3",
            ),
        ],
    )
    def test_the_state_is_told_with_its_reason_and_its_text(
        self, facts: Mapping[str, object], at: str, state: PolicyState, article: str
    ) -> None:
        """Each state of a policy has its word, its reason and an article."""
        found = fields(table(changed(**facts), at=instant(at)))
        assert found["État à l’instant de ce document"] == [squeezed(label(state))]
        assert article in found["Motif"][0]

    def test_another_year_than_the_one_described_is_told(self) -> None:
        """The amounts of a year say nothing of the next one."""
        assert "Autre année d’assurance" not in fields(table(BARE, at=instant("2026-12-31T23:59+01:00")))
        assert "Autre année d’assurance" in fields(table(BARE, at=instant("2027-01-01T00:00+01:00")))

    def test_the_end_is_the_first_day_without_cover(self) -> None:
        """An end that nobody stated is not told as unknown, but as not stated."""
        assert fields(table(BARE))["Fin du contrat"] == ["Aucune indiquée"]
        told = fields(table(changed(terminated_on=date(2026, 3, 1))))["Fin du contrat"]
        assert told == ["1er mars 2026, premier jour sans garantie"]

    def test_the_annual_notice_is_told_while_the_contract_runs(self) -> None:
        """Two months before the anniversary (L.113-12); a contract that ends has nothing to terminate."""
        (told,) = fields(table(BARE))["Résiliation annuelle"]
        assert told.startswith("À envoyer le 1er novembre 2026 au plus tard, sauf autre préavis du contrat")
        assert "L.113-12" in told
        assert "Résiliation annuelle" not in fields(table(changed(tacit_renewal=Answer.NO)))

    def test_each_unpaid_premium_says_what_it_does(self) -> None:
        """Suspended with or without end, no notice, a premature one, paid in time."""
        notice = date(2026, 1, 12)
        document = table(
            changed(
                unpaid=(
                    UnpaidPremium(due_on=START, formal_notice_on=notice, paid_on=date(2026, 3, 2)),
                    UnpaidPremium(due_on=START, formal_notice_on=notice),
                    UnpaidPremium(due_on=START),
                    UnpaidPremium(due_on=START, formal_notice_on=date(2026, 1, 11)),
                    UnpaidPremium(due_on=START, formal_notice_on=notice, paid_on=date(2026, 2, 11)),
                )
            )
        )
        effects = [row[4] for row in rows(document, "Primes impayées")]
        assert effects[0].startswith(
            "Suspendue depuis le 12 février 2026 à 0 h 00, heure de Paris, jusqu’au 3 mars 2026 à 12"
        )
        assert "à partir du 22 février 2026" in effects[0]
        assert "aucune fin connue" in effects[1]
        assert "aucune mise en demeure consignée" in effects[2]
        assert "prématurée" in effects[3]
        assert "pris fin avant de commencer" in effects[4]
        assert [row[2] for row in rows(document, "Primes impayées")][2] == "Aucune date consignée"

    def test_what_comes_after_the_document_has_not_happened_yet(self) -> None:
        """A payment and a formal notice of a later day are not told, and suspend or revive nothing."""
        paid = UnpaidPremium(due_on=START, formal_notice_on=date(2026, 1, 12), paid_on=date(2026, 3, 2))
        for at, notice, payment in (
            ("2026-01-11T12:00+01:00", "Aucune date consignée", "Aucune date consignée"),
            ("2026-03-01T23:59+01:00", "12 janvier 2026", "Aucune date consignée"),
            ("2026-03-02T00:00+01:00", "12 janvier 2026", "2 mars 2026"),
        ):
            (row,) = rows(table(changed(unpaid=(paid,)), at=instant(at)), "Primes impayées")
            assert row[2:4] == [notice, payment]

    def test_no_unpaid_premium_is_not_told_as_all_paid(self) -> None:
        """That none is stated is all that is known."""
        assert "Aucune prime impayée à l’échéance n’est indiquée." in words_of(table(BARE))

    @pytest.mark.parametrize(
        ("years", "expected"),
        [
            (None, "Pas encore connu ; jamais moins de 5 ans"),
            (1, "1 an ; la loi la porte à 5 ans au moins"),
            (3, "3 ans ; la loi la porte à 5 ans au moins"),
            (5, "5 ans"),
        ],
    )
    def test_the_law_lengthens_a_subsequent_cover(self, years: int | None, expected: str) -> None:
        """A contract may grant more than five years, never less."""
        found = fields(table(changed(terms=(LIABLE,), subsequent_years=years)))
        assert found["Durée prévue par le contrat"] == [expected]

    def test_the_last_day_of_a_subsequent_cover_follows_the_facts(self) -> None:
        """Ten years for a natural person who stops, less where the same activity resumes, five otherwise."""
        ended = date(2026, 9, 1)
        late = "Première réclamation trop tardive"
        assert late not in fields(table(changed(terms=(LIABLE,))))
        for facts, day in (
            ({}, "2031"),
            ({"last_cover_at_cessation": Answer.NO}, "2031"),
            ({"last_cover_at_cessation": Answer.YES}, "2036"),
        ):
            found = fields(table(changed(terms=(LIABLE,), terminated_on=ended, **facts)))
            assert found[late][0].startswith(f"À partir du 1er septembre {day}")
            assert ("plus tard" in found[late][0]) == (not facts)
        assert fields(table(full()))[late] == ["À partir du 3 février 2034"]

    def test_a_later_cover_takes_over_in_claims_made_only(self) -> None:
        """A later cover on another basis takes nothing from this one."""
        name = "Effet de la garantie souscrite ensuite"
        assert "relève d’elle" in fields(table(full()))[name][0]
        later = Resubscription(on=date(2026, 10, 1), basis=CoverBasis.HARMFUL_FACT)
        assert "ne retire rien" in fields(table(changed(terms=(LIABLE,), resubscribed=later)))[name][0]


class TestTerms:
    """Sub-limits, deductibles, hours and days, defence."""

    @pytest.mark.parametrize(
        ("deductible", "expected"),
        [
            (Deductible(), "Aucune"),
            (Deductible(kind=DeductibleKind.FIXED, amount=Decimal(1_000)), "1 000 € (absolue)"),
            (Deductible(kind=DeductibleKind.RELATIVE, amount=Decimal("10.50")), "10,50 € (simple)"),
            (Deductible(kind=DeductibleKind.PERCENT, rate=Decimal("0.00125")), "0,125 % de la perte"),
            (
                Deductible(kind=DeductibleKind.PERCENT, rate=Decimal("0.1"), minimum=Decimal(1)),
                "10 % de la perte, au moins 1 €",
            ),
            (
                Deductible(kind=DeductibleKind.PERCENT, rate=Decimal("0.1"), maximum=Decimal(5_000), amount=Decimal(9)),
                "10 % de la perte, au plus 5 000 € Indiqué, sans effet : montant 9 €",
            ),
        ],
    )
    def test_a_deductible_is_told_in_words(self, deductible: Deductible, expected: str) -> None:
        """Each kind has its words; what stands beside it without use is told too."""
        found = terms_of(table(covered(deductible=deductible)))
        assert found[label(Guarantee.PUBLIC_RELATIONS)][3] == expected

    def test_the_boundary_of_a_relative_deductible_is_said_plainly(self) -> None:
        """A loss equal to the amount is not paid, and that is a choice."""
        relative = Deductible(kind=DeductibleKind.RELATIVE, amount=Decimal(500))
        told = words_of(table(covered(deductible=relative)))
        assert "À égalité, rien n’est payé : choix de la bibliothèque (analyse)" in told
        assert "À égalité" not in words_of(table())
        assert "comment elles jouent" not in words_of(table(covered()))

    def test_a_single_deductible_takes_the_place_of_the_others(self) -> None:
        """The deductible of a guarantee is then told as without effect."""
        fixed = Deductible(kind=DeductibleKind.FIXED, amount=Decimal(1_000))
        terms = (
            CoverTerms(guarantee=Guarantee.PUBLIC_RELATIONS, basis=CoverBasis.DISCOVERY, deductible=fixed),
            CoverTerms(guarantee=Guarantee.LEGAL_EXPENSES, basis=CoverBasis.DISCOVERY),
        )
        policy = changed(terms=terms, deductible_mode=DeductibleMode.SINGLE, single_deductible=Decimal(2_000))
        found = terms_of(table(policy))
        assert found["Relations publiques"][3] == "Franchise unique du contrat Sans effet : 1 000 € (absolue)"
        assert found["Frais juridiques"][3] == "Franchise unique du contrat"
        assert fields(table(policy))["Franchise unique"] == ["2 000 €, répartie à proportion des pertes"]
        assert "sans effet" in fields(table(full()))["Franchise unique"][0]
        assert "comment elles jouent" not in words_of(table(policy))

    def test_a_sublimit_that_lacks_leaves_the_limit_of_the_policy(self) -> None:
        """Unless the guarantee is outside of it: then no cap is known."""
        found = terms_of(table(full()))
        assert found["Responsabilité civile"][1:3] == ["111 000 €", "222 000 €"]
        assert found["Cyber-extorsion"][1] == "Aucune indiquée, hors des limites du contrat"
        name = squeezed(label(Guarantee.MEDIA_LIABILITY))
        assert found[name][1:3] == ["300 000 € (limite du contrat)", "600 000,50 € (limite du contrat)"]

    def test_in_or_out_of_the_limits_is_told(self) -> None:
        """Yes, no and unknown are three answers."""
        found = {row[0]: row[3] for row in rows(table(full()), "Les huit garanties : ce qui est payé")}
        assert found["Cyber-extorsion"] == "En plus des limites, sans les user"
        assert found[squeezed(label(Guarantee.MEDIA_LIABILITY))] == "Comprise dans les limites"
        assert found["Perte d’exploitation"] == "Pas encore connu"

    @pytest.mark.parametrize(
        ("facts", "name", "expected"),
        [
            (
                {},
                "Effet de la carence",
                "La perte de ce délai (12 heures) n’est jamais payée, si long que soit l’arrêt.",
            ),
            ({}, "Départ de la période", "Après le délai de carence : ses heures ne sont pas prises sur la période"),
            (
                {"window_start": WindowStart.INTERRUPTION},
                "Départ de la période",
                "Dès le début de l’interruption : les heures de carence sont prises sur la période",
            ),
            (
                {"waiting_mode": WaitingMode.QUALIFYING},
                "Effet de l’attente",
                (
                    "Un arrêt qui ne dépasse pas ce délai n’est pas payé du tout ; au-delà, toute la perte compte, "
                    "depuis le début de l’arrêt."
                ),
            ),
            ({"waiting_mode": WaitingMode.QUALIFYING}, "Délai d’attente", "12 heures"),
            ({"max_days": 1}, "Période d’indemnisation", "1 jour ; ce qui dépasse n’est pas payé"),
            ({}, "Période d’indemnisation", "60 jours ; ce qui dépasse n’est pas payé"),
        ],
    )
    def test_carence_is_not_attente(self, facts: Mapping[str, object], name: str, expected: str) -> None:
        """Each delay is told with its own consequence."""
        assert fields(table(interrupted(**facts)))[name] == [expected]

    def test_the_hours_stand_beside_the_money(self) -> None:
        """The cell of the deductible names the kind of the delay; no hour is no delay."""
        name = squeezed(label(Guarantee.BUSINESS_INTERRUPTION))
        assert terms_of(table(interrupted()))[name][3] == "Aucune Délai de carence : 12 heures"
        qualifying = interrupted(waiting_mode=WaitingMode.QUALIFYING)
        assert terms_of(table(qualifying))[name][3] == "Aucune Délai d’attente : 12 heures"
        nothing = table(interrupted(waiting_hours=0))
        assert terms_of(nothing)[name][3] == "Aucune"
        assert "Effet de la carence" not in fields(nothing)

    def test_the_defence_is_in_the_limit_or_on_top(self) -> None:
        """Both are told for a liability; elsewhere the indication is told to be without effect."""
        found = fields(table(full()))
        assert found["Responsabilité civile"][0].startswith("En sus de la limite")
        assert found[squeezed(label(Guarantee.MEDIA_LIABILITY))][0] == "Dans la limite : ils l’usent."
        assert "sans effet" in found["Enquêtes administratives"][0]
        assert fields(table())["Responsabilité civile"][0].startswith("Pas encore connu")

    def test_a_retroactive_date_narrows_a_discovery_and_no_claims_made_liability(self) -> None:
        """The law covers the whole unknown past of a liability; of the other bases nothing is claimed."""
        found = fields(table(full()))
        assert found["Cyber-extorsion"] == ["8 juillet 2023. Une intrusion antérieure à ce jour n’est pas garantie."]
        assert "Sans effet" in found[squeezed(label(Guarantee.MEDIA_LIABILITY))][1]
        assert "que ce tableau ne connaît pas" in found["Responsabilité civile"][1]

    @pytest.mark.parametrize(
        ("waived", "expected"),
        [
            (Answer.YES, "Écartée par le contrat"),
            (Answer.NO, "Applicable"),
            (Answer.UNKNOWN, "Pas encore connu ; tenue pour applicable, par prudence"),
        ],
    )
    def test_the_capital_rule_may_be_left_out(self, waived: Answer, expected: str) -> None:
        """What is not known about it is told as unknown."""
        capital = CapitalRule(declared=Decimal(1), actual=Decimal(2), waived=waived)
        assert rows(table(covered(capital=capital)), "Valeurs déclarées") == [
            ["Relations publiques", "1,00 €", "2,00 €", expected]
        ]


class TestClauses:
    """The complaint, the notice of loss and the other clauses."""

    @pytest.mark.parametrize(
        ("days", "expected"),
        [
            (None, "Pas encore connu ; jamais moins de 5 jours ouvrés (2 jours ouvrés pour un vol)"),
            (1, "1 jour ouvré : moins que le minimum légal"),
            (4, "4 jours ouvrés : moins que le minimum légal"),
            (5, "5 jours ouvrés"),
        ],
    )
    def test_a_delay_below_the_law_makes_the_clause_fall(self, days: int | None, expected: str) -> None:
        """A clause that is too short is not stretched."""
        (found,) = fields(table(changed(notice_working_days=days)))["Délai de déclaration d’un sinistre"]
        assert found.startswith(expected)
        assert ("inopposable" in found) == (days in {1, 4})
        duty = rows(table(changed(notice_working_days=days)), "Ce que l’assuré doit faire")[3]
        assert ("délai du contrat pas encore connu" in duty[1]) == (days is None)

    @pytest.mark.parametrize(
        "field", ["late_notice_clause", "war_bought_back", "restates_limitation", "assistance_exempt"]
    )
    def test_each_answer_of_a_clause_has_its_own_words(self, field: str) -> None:
        """Yes, no and unknown read differently, and the unknown asks a question."""
        told = {answer: words_of(table(changed(**{field: answer}))) for answer in Answer}
        assert len(set(told.values())) == len(Answer)
        asked = {answer: len(rows_asked(changed(**{field: answer}))) for answer in Answer}
        assert asked[Answer.UNKNOWN] == asked[Answer.YES] + 1 == asked[Answer.NO] + 1

    def test_the_complaint_conditions_what_the_policy_says(self) -> None:
        """Services, liabilities and the defence before an authority are not read as the rest."""
        found = {row[0]: row[2] for row in rows(table(), "Plainte et paiement")}
        assert found["Perte d’exploitation"] == "Oui, dans les 72 heures."
        assert found["Enquêtes administratives"].startswith("Non : ")
        assert found["Responsabilité civile"].startswith("Incertain")
        assert found["Frais juridiques"].startswith("Pas encore connu")
        read = {row[0]: row[2] for row in rows(table(full()), "Plainte et paiement")}
        assert read["Responsabilité civile"] == "Oui, dans les 72 heures."
        assert read["Coordination de crise"] == "Non, d’après le contrat."
        none = attrs.evolve(BROCHURE, assistance_exempt=Answer.NO)
        strict = {row[0]: row[2] for row in rows(table(none), "Plainte et paiement")}
        assert strict["Frais juridiques"] == "Oui, dans les 72 heures."

    @pytest.mark.parametrize("scope", LopmiScope)
    @pytest.mark.parametrize("exempt", Answer)
    def test_the_table_and_the_settlement_agree_on_the_complaint(self, scope: LopmiScope, exempt: Answer) -> None:
        """What the table says the complaint conditions is what a settlement refuses for a late one, no more."""
        policy = attrs.evolve(BROCHURE, lopmi_scope=scope, assistance_exempt=exempt)
        told = {row[0] for row in rows(table(policy), "Plainte et paiement") if row[2].startswith("Oui")}
        # no head of loss is claimed under the coordination of a crisis
        told.discard(label(Guarantee.CRISIS_COORDINATION))
        loss = LossHead(
            code=HeadOfLoss.RANSOM,
            amount=Decimal(5_000),
            insurer_consent=Answer.YES,
            sanctioned_payee=Answer.NO,
            terrorism_known=Answer.NO,
        )
        late = Claim(
            heads=tuple(attrs.evolve(loss, code=head) for head in ANSWERING),
            known_at=instant("2026-06-02T08:00+02:00"),
            complaint_at=instant("2026-06-09T08:00+02:00"),
            first_claim_at=instant("2026-06-03T08:00+02:00"),
            investigation_at=instant("2026-06-03T08:00+02:00"),
            stad_attack=Answer.YES,
        )
        refused = {
            squeezed(label(ANSWERING[one.head]))
            for one in settle(policy, late).refusals
            if one.reason is RefusalReason.COMPLAINT_L12_10_1
        }
        assert told == refused != set()

    def test_no_complaint_conditions_a_payment_before_the_law_of_2023(self) -> None:
        """L.12-10-1 is in force from 24 April 2023: the day before, a table has neither its section nor its duty."""
        old = attrs.evolve(BROCHURE, initial_effect=date(2023, 1, 1), period_start=date(2023, 1, 1))
        old = attrs.evolve(old, period_end=date(2024, 1, 1))
        eve, day = (table(old, at=instant(f"2023-04-{at}T12:00+02:00")) for at in (23, 24))
        assert "Aucun texte en vigueur à cette date ne fait dépendre le paiement d’une plainte." in words_of(eve)
        assert "L.12-10-1" not in words_of(eve)
        assert "payés sans plainte" not in words_of(eve)
        assert "payés sans plainte ?" in words_of(day)
        assert "Aucun texte en vigueur" not in words_of(day)
        assert "L.12-10-1" in words_of(day)
        assert len(rows(eve, "Ce que l’assuré doit faire")) == len(rows(day, "Ce que l’assuré doit faire")) - 1

    def test_the_order_of_the_guarantees_is_told_where_it_counts(self) -> None:
        """A cap spread in order needs its order."""
        assert fields(table(full()))["Ordre des garanties"][0].startswith("Expertise informatique, ")
        assert "Ordre des garanties" not in fields(table())

    def test_a_policy_that_says_all_leaves_no_question(self) -> None:
        """The list of questions is there only with questions."""
        policy = full()
        terms = tuple(attrs.evolve(one, outside_limit=Answer.NO) for one in policy.terms)
        assert rows_asked(attrs.evolve(policy, terms=terms)) == []
        assert len(rows_asked(policy)) == 1


def rows_asked(policy: Policy) -> list[str]:
    """Give the questions at the end of a table."""
    told = words_of(table(policy)).partition("Ce qui manque pour être plus sûr")[2]
    return [one for one in told.split("?")[:-1] if one]


class TestLimits:
    """Exclusions, heads left out, duties."""

    @pytest.mark.parametrize(
        ("code", "formal", "apparent", "expected"),
        [
            (ExclusionCode.BETTERMENT, Answer.YES, Answer.YES, "Applicable."),
            (ExclusionCode.BETTERMENT, Answer.NO, Answer.YES, "Inopposable : elle n’est pas formelle et limitée."),
            (
                ExclusionCode.BETTERMENT,
                Answer.NO,
                Answer.NO,
                "Inopposable : elle n’est pas formelle et limitée ni très apparente.",
            ),
            (ExclusionCode.BETTERMENT, Answer.UNKNOWN, Answer.NO, "Inopposable : elle n’est pas très apparente."),
            (
                ExclusionCode.BETTERMENT,
                Answer.YES,
                Answer.UNKNOWN,
                "Tenue pour applicable : vérifier si elle est très apparente.",
            ),
            (
                ExclusionCode.UNSUPPORTED_SYSTEM,
                Answer.YES,
                Answer.YES,
                "Applicable. " + DOUBT,
            ),
            (
                ExclusionCode.KNOWN_VULNERABILITY,
                Answer.NO,
                Answer.YES,
                "Inopposable : elle n’est pas formelle et limitée.",
            ),
        ],
    )
    def test_an_exclusion_is_put_to_both_tests(
        self, code: ExclusionCode, formal: Answer, apparent: Answer, expected: str
    ) -> None:
        """It applies if both are met; unknown is not no."""
        clause = Exclusion(code=code, formal_and_limited=formal, very_apparent=apparent)
        (found,) = rows(table(changed(exclusions=(clause,))), "Exclusions du contrat")
        assert found == [squeezed(label(code)), "Toutes", label(formal), label(apparent), expected]

    def test_some_clauses_exclude_nothing_of_their_own(self) -> None:
        """A clause against any breach of law is void, that on wilful fault says what the law says."""
        clauses = tuple(Exclusion(code=code) for code in (ExclusionCode.BREACH_OF_LAW, ExclusionCode.WILFUL_FAULT))
        void, wilful = (row[4] for row in rows(table(changed(exclusions=clauses)), "Exclusions du contrat"))
        assert void.startswith("Nulle")
        assert "actes d’un salarié" in wilful

    def test_a_war_bought_back_and_excluded_is_a_contradiction(self) -> None:
        """It is told, not settled; the guarantees that an exclusion reaches are named."""
        backup, war = rows(table(full()), "Exclusions du contrat")
        assert backup[1] == "Cyber-extorsion ; Perte d’exploitation"
        assert "à éclaircir avec l’assureur" in war[4]
        alone = Exclusion(code=ExclusionCode.WAR)
        assert "à éclaircir" not in rows(table(changed(exclusions=(alone,))), "Exclusions du contrat")[0][4]

    def test_a_war_clause_that_does_not_hold_leaves_the_exclusion_of_the_law(self) -> None:
        """L.121-8 excludes war whatever the clause is worth."""
        clause = Exclusion(code=ExclusionCode.WAR, formal_and_limited=Answer.NO, very_apparent=Answer.YES)
        ((*_, told),) = rows(table(changed(exclusions=(clause,))), "Exclusions du contrat")
        assert told == (
            "Inopposable : elle n’est pas formelle et limitée. La loi exclut pourtant la guerre, sauf rachat."
        )

    def test_no_exclusion_stated_is_not_told_as_none(self) -> None:
        """A policy has exclusions that nobody typed in."""
        assert "ne pas en conclure que le contrat n’en a pas" in words_of(table())

    def test_every_head_without_guarantee_is_told(self) -> None:
        """Transfer fraud, hardware, betterment, criminal defence, cloud outage, fines and the rest."""
        left_out = {squeezed(label(one)) for one in HeadOfLoss if one not in ANSWERING}
        assert {row[0] for row in rows(table(), "Postes qu’aucune garantie")} == left_out
        listed = {row[0] for row in rows(table(full()), "Postes qu’aucune garantie")}
        assert listed == left_out - {"Amende administrative"}
        assert {squeezed(label(one)) for one in ABSENT_COVERS} <= listed

    def test_each_duty_has_its_delay_and_its_text(self) -> None:
        """The answers, the change of risk, the premium, the notice, the complaint and the limitation."""
        found = rows(table(), "Ce que l’assuré doit faire")
        articles = ("L.113-8", "L.113-4", "L.113-3", "L.113-2, 4°", "L.12-10-1", "L.114-1")
        assert len(found) == len(articles)
        assert all(article in row[3] for article, row in zip(articles, found, strict=True))
        assert "15 jours" in found[1][1]
        assert "Après 10 jours de retard" in found[2][2]
        assert "5 jours ouvrés" in found[3][1]
        assert "72 heures" in found[4][1]
        assert "2 ans" in found[5][1]


GOLDEN: Final = {
    "brochure_100000": brochure_policy(Decimal(100_000), effect=START, territory=Territory.METROPOLE),
    "full": full(),
}


class TestFormats:
    """The text as it was reviewed, in every format."""

    @pytest.mark.parametrize("name", GOLDEN)
    def test_the_table_is_written_as_reviewed(self, name: str) -> None:
        """The whole text is that of the golden files."""
        document = table(GOLDEN[name])
        for target in (Format.HTML, Format.MARKDOWN):
            check(f"guarantees/{name}{target.suffix}", render(document, target))
        pages = "\n\n-- page --\n\n".join(pdf_pages(render(document, "pdf")))
        check(f"guarantees/{name}.pdf.txt", pages.encode())

    @pytest.mark.parametrize("name", GOLDEN)
    def test_the_formats_say_the_same_in_french(self, name: str) -> None:
        """No word is lost in any format, and each text is set in French typography."""
        document = table(GOLDEN[name])
        page = squeezed(read_html(render(document, "html")).text)
        text = markdown_text(render(document, "markdown"))
        print_ = pdf_text(render(document, "pdf"))
        office = docx_text(render(document, "docx"))
        for expected in all_texts(document):
            assert squeezed(expected) in page
            assert squeezed(expected) in text
            assert unspaced(expected) in print_
            assert unspaced(expected) in unspaced(office)
            assert french(expected) == expected
            assert "'" not in expected
            assert "None" not in expected
        assert render(document, Format.DOCX) == render(document, Format.DOCX)

    def test_a_hostile_name_stays_a_text(self) -> None:
        """The page escapes what it is given."""
        hostile = attrs.evolve(PRACTICE, name="<script>alert(1)</script>")
        reader = read_html(render(guarantees_table(hostile, BROCHURE, at=AT, reference="<b>1</b>"), "html"))
        assert "script" not in reader.tags
        assert "b" not in reader.tags
        assert "<script>alert(1)</script>" in reader.text
        assert squeezed(euros(Decimal(250_000))) in squeezed(reader.text)
