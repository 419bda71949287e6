# SPDX-License-Identifier: MIT
"""The decision: declined before referred before undetermined before accepted, and never better for a worse answer."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from proposal_cases import AT, GOOD, changed_at
from rgpd_sante.analysis.premium.tariff import DEMONSTRATION
from rgpd_sante.analysis.underwriting.decision import Underwriting, underwrite
from rgpd_sante.errors import FactError
from rgpd_sante.facts import Answer
from rgpd_sante.insurance.proposal import Proposal
from rgpd_sante.insurance.questionnaire import Questionnaire
from rgpd_sante.insurance.questions import QUESTIONNAIRE
from rgpd_sante.time.instants import instant
from rgpd_sante.time.zones import Territory
from rgpd_sante.vocabulary.insurance import Guarantee
from rgpd_sante.vocabulary.proposal import (
    BackupFrequency,
    BearableDowntime,
    CardNumbers,
    CoverLimit,
    EffectKind,
    EncryptionExtent,
    EndpointProtection,
    HostingCertification,
    InsuredActivity,
    Loading,
    Multifactor,
    PasswordPractice,
    PatchDelay,
    QuestionId,
    UnderwritingDecision,
    UnsupportedSystems,
    WebsiteKind,
)

NO, YES = Answer.NO, Answer.YES
RANKS = list(UnderwritingDecision)
NO_MFA: Mapping[str, object] = {"systems.multifactor": Multifactor.NOWHERE}

# the answers of a blank from the best to the worst; cards are taken, so that Q13 is asked
LADDERS: dict[str, list[object]] = {
    "applicant.activity": [InsuredActivity.GENERAL_PRACTITIONER, InsuredActivity.CLINIC, InsuredActivity.HOSPITAL],
    "applicant.workstations": [3, 50, 51],
    "applicant.outside_area": [NO, YES],
    "volume.turnover": [Decimal(90_000), Decimal(181_000), Decimal(2_000_001), Decimal(10_000_001)],
    "volume.patient_files": [1_500, 50_001, 100_001],
    "volume.bearable_downtime": list(reversed(BearableDowntime)),
    "cards_and_web.card_numbers": list(CardNumbers),
    "cards_and_web.website": list(WebsiteKind),
    "cards_and_web.third_party_content": [NO, YES],
    "backups.backed_up": [YES, NO],
    "backups.frequency": list(BackupFrequency),
    "backups.offline_copy": [YES, NO],
    "backups.restore_test": [YES, NO],
    "systems.firewall": [YES, NO],
    "systems.endpoints": list(reversed(EndpointProtection)),
    "systems.multifactor": [Multifactor.EVERYWHERE, Multifactor.PARTLY, Multifactor.NOWHERE],
    "systems.open_remote_access": [NO, YES],
    "systems.patch_delay": list(PatchDelay),
    "systems.unsupported_systems": list(UnsupportedSystems),
    "systems.devices_encrypted": list(EncryptionExtent),
    "systems.servers_encrypted": [YES, NO],
    "habits.passwords": list(PasswordPractice),
    "habits.separate_use": [YES, NO],
    "habits.personal_health_card": [YES, NO],
    "suppliers.provider_clauses": [YES, NO],
    "suppliers.hosting": [HostingCertification.CERTIFIED, HostingCertification.NOT_CERTIFIED],
    "organisation.officer": [YES, NO],
    "organisation.register": [YES, NO],
    "organisation.breach_procedure": [YES, NO],
    "organisation.staff_trained": [YES, NO],
    "organisation.continuity_plan": [YES, NO],
    "past.known_facts": [NO, YES],
    "past.authority_action": [NO, YES],
    "past.insurer_refusal": [NO, YES],
}
LIMITS = list(CoverLimit)
PAPERS = {
    "cards_and_web.card_payments": YES,
    "cards_and_web.card_operations": 900,
    "past.known_facts_detail": "Un courrier d’un patient",
    "past.authority_action_detail": "Un contrôle sans suite",
    "past.insurer_refusal_detail": "Une prime majorée",
}
LOADING_ONLY = {
    path: steps
    for path, steps in LADDERS.items()
    if path
    in {
        "volume.bearable_downtime",
        "cards_and_web.website",
        "cards_and_web.third_party_content",
        "systems.patch_delay",
        "systems.unsupported_systems",
        "systems.devices_encrypted",
        "organisation.staff_trained",
        "organisation.continuity_plan",
    }
}


def decide(blanks: Mapping[str, object], proposal: Proposal = GOOD) -> Underwriting:
    """Decide on the good form with other answers."""
    return underwrite(changed_at(proposal, blanks), at=AT)


def test_the_doctor_of_the_reference_is_accepted() -> None:
    """A general practitioner of 181 000 € with all controls pays 446.99 € before tax for 250 000 €."""
    found = decide({})
    assert found.decision is UnderwritingDecision.ACCEPTED
    assert found.net_premium is not None
    assert found.net_premium.amount == Decimal("446.99")
    assert found.reasons == ("Toutes les réponses sont données, aucune ne refuse ni ne renvoie à une étude.",)
    assert (found.effects, found.missing, found.loadings, found.excluded) == ((), (), (), ())


def test_without_multifactor_the_doctor_pays_half_as_much_again() -> None:
    """The same without multi-factor authentication pays 670.48 €; above 250 000 € the answer declines."""
    found = decide(NO_MFA)
    assert found.net_premium is not None
    assert found.net_premium.amount == Decimal("670.48")
    assert found.loadings == (Loading.NO_MULTIFACTOR,)
    declined = decide({**NO_MFA, "volume.wanted_limit": CoverLimit.EUR_500_000})
    assert declined.decision is UnderwritingDecision.DECLINED
    assert declined.net_premium is None
    assert declined.reasons[0].startswith("Q22, R-MFA : Une garantie de plus de 250")


@pytest.mark.parametrize(
    ("blanks", "decision"),
    [
        ({"systems.firewall": NO, "past.known_facts": YES}, UnderwritingDecision.DECLINED),
        ({"systems.firewall": NO, "past.incident_count": None}, UnderwritingDecision.DECLINED),
        ({"past.known_facts": YES}, UnderwritingDecision.REFERRED),
        ({"suppliers.hosting": HostingCertification.NOT_CERTIFIED}, UnderwritingDecision.REFERRED),
        ({"past.incident_count": None}, UnderwritingDecision.UNDETERMINED),
        ({"signature.answers_exact": Answer.UNKNOWN}, UnderwritingDecision.UNDETERMINED),
        ({"organisation.bank_details_called_back": NO}, UnderwritingDecision.ACCEPTED),
    ],
)
def test_the_worst_answer_decides(blanks: dict[str, object], decision: UnderwritingDecision) -> None:
    """A disqualification declines, else a referral refers, else what is missing leaves open, else it is accepted."""
    found = decide(blanks)
    assert found.decision is decision
    assert (found.net_premium is not None) is (decision is UnderwritingDecision.ACCEPTED)


def test_a_blank_is_not_a_false_answer() -> None:
    """A form with blanks is neither declined nor loaded: it is open, and says what is missing."""
    found = underwrite(Proposal(), at=AT)
    assert found.decision is UnderwritingDecision.UNDETERMINED
    assert found.effects == ()
    assert len(found.missing) == 50
    assert found.reasons == ("Le formulaire n’est pas complet : ce qui manque n’est ni vrai ni faux.",)
    assert any("n’est pas une fausse déclaration" in warning for warning in found.warnings)


def test_a_signed_and_accepted_proposal_is_no_cover() -> None:
    """Every decision says that only the policy or a cover note proves the guarantee (L.112-2)."""
    for found in (decide({}), decide({"systems.firewall": NO}), underwrite(Proposal(), at=AT)):
        assert "seules la police ou une note de couverture" in found.warnings[0]
        assert [citation.short for citation in found.citations[:2]] == [
            "C. assur., art. L.112-2",
            "C. assur., art. L.113-2, 2°",
        ]


def test_the_tariff_says_that_it_is_a_demonstration() -> None:
    """A price is shown with the warning that it is nobody's; without price, without warning."""
    assert any("démonstration" in warning for warning in decide({}).warnings)
    assert not any("démonstration" in warning for warning in decide({"systems.firewall": NO}).warnings)


def test_governance_loads_and_is_never_a_condition() -> None:
    """No register, no officer, no procedure: dearer, still accepted; to refuse cover for it would be void."""
    none = dict.fromkeys(("organisation.officer", "organisation.register", "organisation.breach_procedure"), NO)
    found = decide(none)
    assert found.decision is UnderwritingDecision.ACCEPTED
    assert found.loadings == (Loading.NO_GOVERNANCE,)
    assert "C. assur., art. L.113-11" in [citation.short for citation in found.citations]


def test_other_policies_are_told() -> None:
    """Cumulative insurance changes no decision, and is recalled with the indemnity principle."""
    found = decide({"past.other_policies": YES, "past.other_policies_detail": "Multirisque"})
    assert found.decision is UnderwritingDecision.ACCEPTED
    assert any("mêmes risques" in warning for warning in found.warnings)
    assert "C. assur., art. L.121-4" in [citation.short for citation in found.citations]


def test_an_exclusion_leaves_the_rest_accepted() -> None:
    """Without PCI-DSS the proposal is accepted, less the guarantee of PCI penalties."""
    cards: dict[str, object] = {
        "cards_and_web.card_payments": YES,
        "cards_and_web.card_operations": 900,
        "cards_and_web.card_numbers": CardNumbers.PCI_DSS_NOT_FOLLOWED,
    }
    found = decide(cards)
    assert found.decision is UnderwritingDecision.ACCEPTED
    assert found.excluded == (Guarantee.PCI_PENALTIES,)
    assert found.of("exclusion") == found.of(EffectKind.EXCLUSION) == found.effects
    assert found.not_asked == ()


@pytest.mark.parametrize("activity", [InsuredActivity.MIDWIFE, InsuredActivity.OTHER])
def test_a_profession_without_a_factor_is_referred(activity: InsuredActivity) -> None:
    """Where the tariff has no price, a complete form goes to an underwriter: nothing is made up."""
    found = decide({"applicant.activity": activity})
    assert found.decision is UnderwritingDecision.REFERRED
    assert found.reasons == ("Q03, R-PROF : Le tarif n’a pas de coefficient pour cette profession.",)


@pytest.mark.parametrize(
    ("left_out", "path", "value"),
    [
        (QuestionId.Q11, "volume.wanted_limit", None),
        (QuestionId.Q03, "applicant.activity", None),
        (QuestionId.Q07, "volume.turnover", None),
    ],
)
def test_a_form_that_does_not_ask_for_the_price_is_referred(left_out: QuestionId, path: str, value: None) -> None:
    """A version without the limit, the profession or the turnover is complete, and has no price."""
    kept = tuple(one for one in QUESTIONNAIRE.questions if one.id is not left_out)
    version = Questionnaire(version=QUESTIONNAIRE.version, questions=kept)
    found = underwrite(changed_at(GOOD, {path: value}), at=AT, questionnaire=version)
    assert found.decision is UnderwritingDecision.REFERRED
    assert [effect.question for effect in found.effects] == [left_out]
    assert found.not_asked == (left_out, QuestionId.Q13) if left_out < QuestionId.Q13 else (QuestionId.Q13, left_out)


def test_another_tariff_gives_another_price() -> None:
    """The tariff is a value that can be replaced."""
    dearer = attrs.evolve(DEMONSTRATION, floor=Decimal("1000.00"))
    found = underwrite(GOOD, at=AT, tariff=dearer)
    assert found.net_premium is not None
    assert found.net_premium.amount == Decimal("1550.00")


def test_the_day_is_the_one_of_the_territory() -> None:
    """A form signed on 1 June is signed in Paris when it is still May in Martinique."""
    midnight = instant("2026-06-01T00:30+02:00")
    assert underwrite(GOOD, at=midnight).decision is UnderwritingDecision.ACCEPTED
    found = underwrite(GOOD, at=midnight, territory=Territory.MARTINIQUE)
    assert [fact.path for fact in found.missing] == ["signature.signed_on"]
    assert found.at.isoformat() == "2026-05-31T18:30:00-04:00"


def test_a_naive_instant_is_refused() -> None:
    """The instant of the decision needs its offset."""
    with pytest.raises(FactError, match="naive"):
        underwrite(GOOD, at=datetime(2026, 6, 2, 10, 17))  # noqa: DTZ001 - naive on purpose


@st.composite
def pairs(draw: st.DrawFn) -> tuple[Proposal, Proposal]:
    """Draw a form and the same one with answers that are each as bad or worse."""
    limit = draw(st.sampled_from(LIMITS))
    paths = draw(st.lists(st.sampled_from(sorted(LADDERS)), unique=True, max_size=8))
    better: dict[str, object] = {**PAPERS, "cards_and_web.card_numbers": CardNumbers.NEVER_KEPT}
    better["volume.wanted_limit"] = limit
    worse = dict(better)
    for path in paths:
        steps = LADDERS[path]
        low = draw(st.integers(0, len(steps) - 1))
        high = draw(st.integers(low, len(steps) - 1))
        better[path], worse[path] = steps[low], steps[high]
    return changed_at(GOOD, better), changed_at(GOOD, worse)


@given(pairs())
def test_worse_answers_never_make_a_decision_better(two: tuple[Proposal, Proposal]) -> None:
    """Whatever answers get worse, the decision does not get better, and the price does not fall."""
    better, worse = (underwrite(one, at=AT) for one in two)
    assert RANKS.index(worse.decision) >= RANKS.index(better.decision)
    if better.net_premium is not None and worse.net_premium is not None:
        assert worse.net_premium.amount >= better.net_premium.amount


@given(st.fixed_dictionaries({path: st.sampled_from(steps) for path, steps in LOADING_ONLY.items()}))
def test_a_referral_is_never_bought_off_by_loadings(blanks: dict[str, object]) -> None:
    """Whatever is loaded besides, a referral stays a referral and a refusal a refusal."""
    referred = decide({**blanks, "past.authority_action": YES})
    declined = decide({**blanks, "past.authority_action": YES, "systems.firewall": NO})
    assert referred.decision is UnderwritingDecision.REFERRED
    assert declined.decision is UnderwritingDecision.DECLINED
    assert decide(blanks).decision is UnderwritingDecision.ACCEPTED


@given(st.sets(st.sampled_from(sorted(LADDERS))))
def test_erasing_good_answers_accepts_nothing_more(paths: set[str]) -> None:
    """A form with blanks is never accepted, and no blank declines or refers."""
    blanks = {path: Answer.UNKNOWN if isinstance(LADDERS[path][0], Answer) else None for path in paths}
    found = decide(blanks)
    asked = paths - {"cards_and_web.card_numbers"}
    assert found.decision is (UnderwritingDecision.UNDETERMINED if asked else UnderwritingDecision.ACCEPTED)
