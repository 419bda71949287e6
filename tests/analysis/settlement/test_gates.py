# SPDX-License-Identifier: MIT
"""The other gates: nullity, named guarantee, known past, intention, exclusions, heads, complaint; doubt."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

import attrs
import pytest

from insurance_cases import base, changed_terms, reasons, settled, warned
from rgpd_sante.analysis.settlement.grounds import ground
from rgpd_sante.analysis.settlement.settle import settle
from rgpd_sante.facts import Answer
from rgpd_sante.insurance import CapitalRule, Exclusion, LossHead, RiskDeclaration
from rgpd_sante.time.instants import instant
from rgpd_sante.vocabulary.insurance import (
    AdminFineCover,
    ContractEvidence,
    CoverPart,
    Cut,
    DeclarationStatus,
    DeductibleMode,
    ExclusionCode,
    Guarantee,
    HeadOfLoss,
    IntentionalAct,
    InvestigatingAuthority,
    RefusalReason,
    SettlementWarning,
)

R = RefusalReason
W = SettlementWarning
CLAIMED: Final = instant("2026-05-11T00:00+02:00")


def head(code: HeadOfLoss = HeadOfLoss.COMMUNICATION, amount: int = 2_000, **changes: object) -> LossHead:
    """Make a head of loss of an amount."""
    made = LossHead(code=code, amount=Decimal(amount))
    return attrs.evolve(made, **changes)  # type: ignore[arg-type] # the class checks each field as it is built


def declared(status: DeclarationStatus, asked: Answer = Answer.YES, *rates: str | None) -> RiskDeclaration:
    """Make what was found of the declaration of the risk."""
    paid, due = (None if rate is None else Decimal(rate) for rate in (rates or ("288.38", "432.57")))
    return RiskDeclaration(status=status, question_asked=asked, rate_paid=paid, rate_due=due)


def clause(code: ExclusionCode, *scope: Guarantee, formal: Answer = Answer.YES, seen: Answer = Answer.YES) -> Exclusion:
    """Make an exclusion."""
    return Exclusion(code=code, scope=scope, formal_and_limited=formal, very_apparent=seen)


class TestDeclaration:
    """L.113-8 and L.113-9 need a question that was asked."""

    def test_an_intentional_falsehood_makes_the_contract_void(self) -> None:
        """Every head falls, liability included, fines too; nothing erodes the limit."""
        found = settled(
            head(),
            head(HeadOfLoss.THIRD_PARTY_DAMAGE),
            head(HeadOfLoss.CRIMINAL_FINE),
            declaration=declared(DeclarationStatus.INTENTIONALLY_FALSE),
            first_claim_at=CLAIMED,
        )
        assert reasons(found) == [R.VOID_L113_8] * 3
        assert (found.total, found.remaining_aggregate) == (Decimal(0), Decimal(250_000))

    @pytest.mark.parametrize("status", [DeclarationStatus.INTENTIONALLY_FALSE, DeclarationStatus.INACCURATE_GOOD_FAITH])
    def test_no_question_no_sanction(self, status: DeclarationStatus) -> None:
        """Neither nullity nor reduction where no precise question was asked; a warning says so."""
        found = settled(head(), declaration=declared(status, Answer.NO))
        assert found.total == 2_000
        assert warned(found) == [W.QUESTION_NOT_ASKED]

    @pytest.mark.parametrize("status", [DeclarationStatus.INTENTIONALLY_FALSE, DeclarationStatus.INACCURATE_GOOD_FAITH])
    def test_a_question_that_may_have_been_asked_is_looked_for(self, status: DeclarationStatus) -> None:
        """The insurer must prove the question: until then nothing is taken away, and the fact is asked for."""
        found = settled(head(), declaration=declared(status, Answer.UNKNOWN))
        assert found.total == 2_000
        assert "$.claim.declaration.question_asked" in {fact.path for fact in found.missing}

    def test_an_exact_declaration_takes_nothing(self) -> None:
        """Whatever the premiums."""
        assert settled(head(), declaration=declared(DeclarationStatus.EXACT)).total == 2_000

    @pytest.mark.parametrize("rates", [("288.38", "288.38"), ("288.38", "200.00"), ("0.00", "0.00")])
    def test_a_premium_that_was_high_enough_takes_nothing(self, rates: tuple[str, str]) -> None:
        """The rule never raises an indemnity."""
        found = settled(head(), declaration=declared(DeclarationStatus.INACCURATE_GOOD_FAITH, Answer.YES, *rates))
        assert found.total == 2_000

    def test_a_premium_that_nobody_knows_is_asked_for(self) -> None:
        """Where the true risk has no premium, the total is not reduced, and a warning says not to rely on it."""
        found = settled(
            head(), declaration=declared(DeclarationStatus.INACCURATE_GOOD_FAITH, Answer.YES, "288.38", None)
        )
        assert warned(found) == [W.PREMIUM_RATE_UNKNOWN]
        paths = {fact.path for fact in found.missing}
        assert "$.claim.declaration.rate_due" in paths
        assert "$.claim.declaration.rate_paid" not in paths


class TestContract:
    """G0: what is no contract, or no longer one."""

    @pytest.mark.parametrize(
        ("changes", "reason"),
        [
            ({"evidence": ContractEvidence.PROPOSAL}, R.NO_CONTRACT_L112_2),
            ({"void": Answer.YES}, R.VOID_L113_8),
            ({"void": Answer.YES, "evidence": ContractEvidence.PROPOSAL}, R.VOID_L113_8),
        ],
    )
    def test_every_head_is_refused(self, changes: dict[str, object], reason: R) -> None:
        """A proposal, even signed, pays nothing (L.112-2); neither does a contract declared void (L.113-8)."""
        found = settled(head(), head(HeadOfLoss.THIRD_PARTY_DAMAGE), first_claim_at=CLAIMED, **changes)
        assert reasons(found) == [reason] * 2
        assert found.total == 0

    @pytest.mark.parametrize("evidence", [None, ContractEvidence.COVER_NOTE, ContractEvidence.POLICY])
    def test_a_cover_note_pays(self, evidence: ContractEvidence | None) -> None:
        """As the policy does."""
        assert settled(head(), evidence=evidence).total == 2_000

    def test_a_term_without_renewal_ends_the_cover(self) -> None:
        """A loss after the term is refused, unless the contract is renewed tacitly."""
        later = {"known_at": instant("2027-01-01T10:00+01:00"), "event_at": None}
        assert reasons(settled(head(), tacit_renewal=Answer.NO, **later)) == [R.TERMINATED]
        assert settled(head(), tacit_renewal=Answer.YES, **later).total == 2_000


class TestNamedGuarantee:
    """G1: what the policy names."""

    def test_a_guarantee_that_is_not_subscribed(self) -> None:
        """The refusal names the guarantee that would answer."""
        policy, claim = base(head())
        without = attrs.evolve(policy, terms=policy.terms[:1])
        (refusal,) = settle(without, claim).refusals
        assert (refusal.reason, refusal.guarantee) == (R.NOT_COVERED, Guarantee.PUBLIC_RELATIONS)

    def test_an_interruption_that_is_not_insured(self) -> None:
        """Its whole loss is refused, and nothing measures it by durations that do not exist."""
        policy, claim = base()
        without = attrs.evolve(policy, terms=policy.terms[:1])
        (found,) = [one for one in settle(without, claim).heads if one.head is HeadOfLoss.LOST_REVENUE]
        assert found.gross == Decimal("27492.16")
        assert found.accepted == 0
        assert found.interruption is None

    def test_fines(self) -> None:
        """A criminal fine is never insured; a fine of the CNIL is not by default."""
        found = settled(head(HeadOfLoss.CRIMINAL_FINE), head(HeadOfLoss.ADMIN_FINE))
        assert reasons(found) == [R.UNINSURABLE_CRIMINAL_FINE, R.UNINSURABLE_ADMIN_FINE]

    def test_a_listed_administrative_fine_is_paid_with_a_warning(self) -> None:
        """The clause « as far as insurable » must be explicit; a criminal fine stays out."""
        found = settled(
            head(HeadOfLoss.CRIMINAL_FINE),
            head(HeadOfLoss.ADMIN_FINE, 6_000),
            admin_fine_cover=AdminFineCover.IF_INSURABLE,
            investigation_at=CLAIMED,
        )
        assert reasons(found) == [R.UNINSURABLE_CRIMINAL_FINE]
        assert found.indemnity_of(Guarantee.ADMIN_INVESTIGATION) == 5_000
        assert warned(found) == [W.ADMIN_FINE_CONTESTED]


class TestFaults:
    """G3 and G4: what was known, and what was meant."""

    def test_a_known_past(self) -> None:
        """A liability cites L.124-5, a first-party guarantee its own reason."""
        found = settled(
            head(), head(HeadOfLoss.THIRD_PARTY_DAMAGE), known_before_inception=Answer.YES, first_claim_at=CLAIMED
        )
        assert reasons(found) == [R.KNOWN_PAST, R.KNOWN_FACT_L124_5]

    @pytest.mark.parametrize(
        ("act", "expected"),
        [(IntentionalAct.INSURED, [R.WILFUL_FAULT_L113_1]), (IntentionalAct.EMPLOYEE, []), (IntentionalAct.NOBODY, [])],
    )
    def test_intention(self, act: IntentionalAct, expected: list[RefusalReason]) -> None:
        """Only the insured's own wilful fault is excluded."""
        assert reasons(settled(head(), intentional_act=act)) == expected

    def test_what_the_insurer_must_prove_is_not_presumed(self) -> None:
        """An unknown past and an unknown intention are asked for, and take nothing away."""
        found = settled(head(), known_before_inception=Answer.UNKNOWN, intentional_act=None)
        assert found.total == 2_000
        assert {"$.claim.known_before_inception", "$.claim.intentional_act"} <= {fact.path for fact in found.missing}


class TestExclusions:
    """G5: an exclusion holds if it is formal, limited and very apparent."""

    def test_a_valid_exclusion_refuses_what_it_reaches(self) -> None:
        """Only the guarantees of its scope; without a scope, all of them."""
        facts = {"triggered_exclusions": (ExclusionCode.INFRASTRUCTURE,)}
        narrow = clause(ExclusionCode.INFRASTRUCTURE, Guarantee.DATA_RESTORATION)
        heads = (head(HeadOfLoss.DATA_RESTORATION), head())
        found = settled(*heads, exclusions=(narrow,), **facts)
        assert reasons(found) == [R.EXCLUDED]
        assert found.refusals[0].exclusion is ExclusionCode.INFRASTRUCTURE
        wide = settled(*heads, exclusions=(clause(ExclusionCode.INFRASTRUCTURE),), **facts)
        assert reasons(wide) == [R.EXCLUDED, R.EXCLUDED]
        assert warned(wide) == []

    def test_an_exclusion_of_the_policy_that_nothing_triggers(self) -> None:
        """It refuses nothing; neither does one that is triggered and not in the policy."""
        assert settled(head(), exclusions=(clause(ExclusionCode.NO_BACKUP),)).total == 2_000
        assert settled(head(), triggered_exclusions=(ExclusionCode.NO_BACKUP,)).total == 2_000

    @pytest.mark.parametrize(
        ("formal", "seen", "words"),
        [
            (Answer.NO, Answer.YES, "pas formelle et limitée."),
            (Answer.YES, Answer.NO, "pas écrite en caractères très apparents."),
            (Answer.NO, Answer.NO, "pas formelle et limitée ni écrite en caractères très apparents."),
        ],
    )
    def test_an_exclusion_that_does_not_hold(self, formal: Answer, seen: Answer, words: str) -> None:
        """It is told as unenforceable, with what it lacks."""
        found = settled(
            head(),
            exclusions=(clause(ExclusionCode.INFRASTRUCTURE, formal=formal, seen=seen),),
            triggered_exclusions=(ExclusionCode.INFRASTRUCTURE,),
        )
        assert found.total == 2_000
        (warning,) = found.warnings
        assert warning.code is W.EXCLUSION_UNENFORCEABLE
        assert warning.exclusion is ExclusionCode.INFRASTRUCTURE
        assert warning.text.endswith(words)

    def test_an_exclusion_that_nobody_read_is_prudently_valid(self) -> None:
        """Its two tests are asked for, by its place in the policy."""
        found = settled(
            head(),
            exclusions=(Exclusion(code=ExclusionCode.NO_BACKUP), Exclusion(code=ExclusionCode.BODILY_INJURY)),
            triggered_exclusions=(ExclusionCode.BODILY_INJURY,),
        )
        assert reasons(found) == [R.EXCLUDED]
        paths = {fact.path for fact in found.missing}
        assert {"$.policy.exclusions[1].formal_and_limited", "$.policy.exclusions[1].very_apparent"} <= paths

    @pytest.mark.parametrize("code", [ExclusionCode.KNOWN_VULNERABILITY, ExclusionCode.UNSUPPORTED_SYSTEM])
    def test_an_exclusion_of_neglect_is_doubtful(self, code: ExclusionCode) -> None:
        """Without a precise criterion a judge may set it aside: the refusal is told with a warning."""
        found = settled(head(), exclusions=(clause(code),), triggered_exclusions=(code,))
        assert reasons(found) == [R.EXCLUDED]
        assert warned(found) == [W.EXCLUSION_DOUBTFUL]

    @pytest.mark.parametrize(
        ("bought", "total", "asked"),
        [(Answer.YES, 2_000, False), (Answer.NO, 0, False), (Answer.UNKNOWN, 0, True)],
    )
    def test_war_is_excluded_by_law(self, bought: Answer, total: int, *, asked: bool) -> None:
        """Without any clause, unless it was bought back (L.121-8)."""
        found = settled(head(), triggered_exclusions=(ExclusionCode.WAR,), war_bought_back=bought)
        assert found.total == total
        assert ("$.policy.war_bought_back" in {fact.path for fact in found.missing}) is asked

    def test_a_clause_of_war_refuses_before_the_law_does(self) -> None:
        """The contract's own exclusion is the reason where it is valid; where it is not, the law's remains."""
        war = (ExclusionCode.WAR,)
        by_clause = settled(head(), triggered_exclusions=war, exclusions=(clause(ExclusionCode.WAR),))
        assert by_clause.refusals[0].explanation.startswith("Le contrat exclut")
        weak = clause(ExclusionCode.WAR, formal=Answer.NO)
        by_law = settled(head(), triggered_exclusions=war, exclusions=(weak,), war_bought_back=Answer.NO)
        assert by_law.refusals[0].explanation.startswith("La loi exclut")

    def test_a_clause_against_the_malice_of_employees_is_ignored(self) -> None:
        """Wilful fault is judged by its own gate, whatever a clause says (L.121-2)."""
        found = settled(
            head(),
            intentional_act=IntentionalAct.EMPLOYEE,
            exclusions=(clause(ExclusionCode.WILFUL_FAULT),),
            triggered_exclusions=(ExclusionCode.WILFUL_FAULT,),
        )
        assert found.total == 2_000


class TestHeads:
    """G6: what belongs to a head."""

    @pytest.mark.parametrize("authority", [*InvestigatingAuthority, None])
    def test_the_cnil_only(self, authority: InvestigatingAuthority | None) -> None:
        """An investigation by the ARS, the order, the DGCCRF or another is not named; an unknown one is asked for."""
        found = settled(head(HeadOfLoss.ADMIN_DEFENCE, authority=authority), investigation_at=CLAIMED)
        covered = authority is InvestigatingAuthority.CNIL
        assert reasons(found) == ([] if covered else [R.AUTHORITY_NOT_COVERED])
        assert ("$.claim.heads[0].authority" in {fact.path for fact in found.missing}) is (authority is None)

    @pytest.mark.parametrize(
        ("consent", "sanctioned", "terrorism", "expected"),
        [
            (Answer.YES, Answer.NO, Answer.NO, None),
            (Answer.NO, Answer.NO, Answer.NO, R.RANSOM_WITHOUT_CONSENT),
            (Answer.UNKNOWN, Answer.YES, Answer.YES, R.RANSOM_WITHOUT_CONSENT),
            (Answer.YES, Answer.YES, Answer.NO, R.RANSOM_FORBIDDEN),
            (Answer.YES, Answer.NO, Answer.YES, R.RANSOM_FORBIDDEN),
            (Answer.YES, Answer.UNKNOWN, Answer.NO, R.RANSOM_FORBIDDEN),
            (Answer.YES, Answer.NO, Answer.UNKNOWN, R.RANSOM_FORBIDDEN),
        ],
    )
    def test_a_ransom(
        self, consent: Answer, sanctioned: Answer, terrorism: Answer, expected: RefusalReason | None
    ) -> None:
        """All conditions are needed, and what is not known is not met."""
        ransom = head(
            HeadOfLoss.RANSOM,
            30_000,
            insurer_consent=consent,
            sanctioned_payee=sanctioned,
            terrorism_known=terrorism,
        )
        found = settled(ransom)
        assert reasons(found) == ([] if expected is None else [expected])
        asked = {fact.path for fact in found.missing if "heads[0]" in fact.path}
        unknown = (consent is Answer.UNKNOWN) or (consent is Answer.YES and Answer.UNKNOWN in {sanctioned, terrorism})
        assert bool(asked) is unknown


class TestComplaint:
    """G7: the complaint of the victim, for an attack on a data system."""

    @pytest.mark.parametrize(
        ("attack", "total", "asked"),
        [(Answer.YES, 0, False), (Answer.UNKNOWN, 0, True), (Answer.NO, 2_000, False)],
    )
    def test_only_an_attack_needs_one(self, attack: Answer, total: int, *, asked: bool) -> None:
        """A human error or a breakdown needs none; where it is not known, the prudent reading is that it does."""
        found = settled(head(), complaint_at=None, stad_attack=attack)
        assert found.total == total
        assert ("$.claim.stad_attack" in {fact.path for fact in found.missing}) is asked

    @pytest.mark.parametrize(
        ("author", "total", "asked"),
        [(Answer.YES, 2_000, False), (Answer.UNKNOWN, 2_000, True), (Answer.NO, 0, False)],
    )
    def test_it_is_that_of_the_victim(self, author: Answer, total: int, *, asked: bool) -> None:
        """The complaint of someone else is none; whose it is, is asked for."""
        found = settled(head(), complaint_by_victim=author)
        assert found.total == total
        assert ("$.claim.complaint_by_victim" in {fact.path for fact in found.missing}) is asked
        if author is Answer.NO:
            assert "n’est pas celle de la victime" in found.refusals[0].explanation

    def test_defence_before_the_cnil_needs_none(self) -> None:
        """It pays no damage of the attack."""
        defence = head(HeadOfLoss.ADMIN_DEFENCE, 5_000, authority=InvestigatingAuthority.CNIL)
        assert settled(defence, complaint_at=None, investigation_at=CLAIMED).total == 4_000

    def test_services_are_paid_without_it_unless_the_contract_says_no(self) -> None:
        """The exemption of assistance is told as a warning, also where the contract was not read."""
        service = head(HeadOfLoss.FORENSICS)
        for exempt in (Answer.YES, Answer.UNKNOWN):
            found = settled(service, complaint_at=None, assistance_exempt=exempt)
            assert found.total == 2_000
            assert warned(found) == [W.LOPMI_ASSISTANCE_KEPT]
        assert settled(service, complaint_at=None, assistance_exempt=Answer.NO).total == 0

    def test_an_open_timing_is_refused_and_asked_for(self) -> None:
        """Three days apart, with hours unknown: refused by prudence, with the hours to look for."""
        found = settled(
            head(),
            known_at=None,
            known_on=instant("2026-06-02T00:00+02:00").date(),
            complaint_at=None,
            complaint_on=instant("2026-06-05T00:00+02:00").date(),
        )
        assert reasons(found) == [R.COMPLAINT_L12_10_1]
        assert W.COMPLAINT_UNDETERMINED in warned(found)
        assert {"$.claim.known_at", "$.claim.complaint_at"} <= {fact.path for fact in found.missing}
        half = settled(head(), complaint_at=None, complaint_on=instant("2026-02-05T00:00+01:00").date())
        paths = {fact.path for fact in half.missing}
        assert "$.claim.complaint_at" in paths
        assert "$.claim.known_at" not in paths

    def test_days_that_are_too_far_apart(self) -> None:
        """Four days apart, no hour could save the complaint."""
        found = settled(
            head(),
            known_at=None,
            known_on=instant("2026-06-02T00:00+02:00").date(),
            complaint_at=None,
            complaint_on=instant("2026-06-06T00:00+02:00").date(),
        )
        assert "plus de 72 heures" in found.refusals[0].explanation


class TestMoney:
    """Terms that the examples do not have."""

    def test_civil_defence_on_top_of_the_limit(self) -> None:
        """No deductible, no sub-limit, no limit, no erosion; only the rule of premium."""
        heads = (head(HeadOfLoss.THIRD_PARTY_DAMAGE, 300_000), head(HeadOfLoss.CIVIL_DEFENCE, 9_000))
        policy, claim = base(*heads, first_claim_at=CLAIMED)
        on_top = changed_terms(policy, Guarantee.DATA_LIABILITY, defence_in_limit=Answer.NO)
        found = settle(on_top, claim)
        assert [(line.part, line.indemnity) for line in found.lines] == [
            (CoverPart.MAIN, Decimal(250_000)),
            (CoverPart.DEFENCE, Decimal(9_000)),
        ]
        assert found.remaining_aggregate == 0
        error = declared(DeclarationStatus.INACCURATE_GOOD_FAITH)
        assert settle(on_top, attrs.evolve(claim, declaration=error)).indemnity_of(Guarantee.DATA_LIABILITY) == Decimal(
            "172666.67"
        )
        assert settle(policy, claim).total == 250_000

    def test_a_guarantee_outside_the_limit(self) -> None:
        """It neither erodes the limit nor is capped by it."""
        policy, claim = base(head(HeadOfLoss.THIRD_PARTY_DAMAGE, 300_000), head(), first_claim_at=CLAIMED)
        found = settle(changed_terms(policy, Guarantee.PUBLIC_RELATIONS, outside_limit=Answer.YES), claim)
        assert (found.total, found.paid_inside) == (Decimal(252_000), Decimal(250_000))

    def test_a_single_deductible_is_spread_by_loss(self) -> None:
        """1 000 € over 3 000 € and 1 000 €: 750 € and 250 €, told as parts of one."""
        found = settled(
            head(HeadOfLoss.FORENSICS, 3_000),
            head(HeadOfLoss.COMMUNICATION, 1_000),
            deductible_mode=DeductibleMode.SINGLE,
            single_deductible=Decimal(1_000),
        )
        assert [line.deductible for line in found.lines] == [750, 250]
        assert "franchise unique de 1\u202f000\u00a0€" in found.cuts[0].explanation

    def test_a_single_deductible_never_exceeds_the_loss(self) -> None:
        """A loss below it is wholly kept by the insured."""
        found = settled(head(), deductible_mode=DeductibleMode.SINGLE, single_deductible=Decimal(9_000))
        assert (found.total, found.lines[0].deductible) == (Decimal(0), Decimal(2_000))

    @pytest.mark.parametrize(("waived", "paid"), [(Answer.NO, 50_000), (Answer.UNKNOWN, 50_000), (Answer.YES, 100_000)])
    def test_the_rule_of_capital(self, waived: Answer, paid: int) -> None:
        """Worth 200 000 €, insured for 100 000 €, a loss of 100 000 € is half paid, unless the rule was waived."""
        rule = CapitalRule(declared=Decimal(100_000), actual=Decimal(200_000), waived=waived)
        policy, claim = base(head(HeadOfLoss.EXTRA_EXPENSE, 100_000))
        found = settle(changed_terms(policy, Guarantee.BUSINESS_INTERRUPTION, capital=rule), claim)
        assert found.total == paid
        assert [cut.cut for cut in found.cuts] == ([Cut.CAPITAL_RULE] if waived is not Answer.YES else [])

    def test_every_cut_is_told_with_its_figure(self) -> None:
        """Share, sub-limits and limits each give their own line with the amount of the contract."""
        policy, claim = base(head(amount=40_000), head(HeadOfLoss.FORENSICS, 30_000), prior_paid=Decimal(241_000))
        policy = attrs.evolve(policy, limit_claim=Decimal(20_000))
        policy = changed_terms(
            policy,
            Guarantee.PUBLIC_RELATIONS,
            insured_share=Decimal("0.2"),
            sublimit=Decimal(20_000),
            yearly_sublimit=Decimal(15_000),
        )
        found = settle(policy, claim)
        told = {cut.cut: cut.explanation for cut in found.cuts if cut.guarantee is Guarantee.PUBLIC_RELATIONS}
        assert list(told) == [Cut.INSURED_SHARE, Cut.SUBLIMIT, Cut.YEARLY_SUBLIMIT, Cut.CLAIM_LIMIT, Cut.YEARLY_LIMIT]
        assert "20\u00a0%" in told[Cut.INSURED_SHARE]
        assert "15\u202f000\u00a0€" in told[Cut.YEARLY_SUBLIMIT]
        assert found.total == 9_000

    def test_an_unknown_prior_payment_is_asked_for(self) -> None:
        """It counts for nothing until it is known."""
        found = settled(head(), prior_paid=None)
        assert found.remaining_aggregate == 248_000
        assert "$.claim.prior_paid" in {fact.path for fact in found.missing}

    def test_a_claim_without_heads_pays_nothing(self) -> None:
        """Nothing is lost, nothing is paid."""
        policy, claim = base()
        found = settle(policy, attrs.evolve(claim, heads=()))
        assert (found.gross, found.total, found.lines) == (Decimal(0), Decimal(0), ())


@pytest.mark.parametrize("reason", [reason for reason in RefusalReason if reason is not R.EXCLUDED])
def test_every_reason_has_a_french_sentence_and_an_article(reason: RefusalReason) -> None:
    """A refusal is never bare; an exclusion names its own clause."""
    found = ground(reason)
    assert found.text.endswith(".")
    assert found.citations
    assert ground(reason, "Autre motif.").text == "Autre motif."
