# SPDX-License-Identifier: MIT
"""The decision on a proposal: declined, else referred, else undetermined while answers are missing, else accepted.

A loading never turns a referral into an acceptance, and an accepted proposal is still no cover.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

import attrs

from rgpd_sante.analysis.premium.net import NetPremium
from rgpd_sante.analysis.premium.tariff import DEMONSTRATION, Tariff
from rgpd_sante.analysis.underwriting.completeness import completeness
from rgpd_sante.analysis.underwriting.effect import Effect
from rgpd_sante.analysis.underwriting.guide import GUIDE, UnderwritingGuide
from rgpd_sante.analysis.underwriting.price import price
from rgpd_sante.analysis.underwriting.rules import effects
from rgpd_sante.facts import Answer
from rgpd_sante.insurance.proposal import Proposal
from rgpd_sante.insurance.questionnaire import Questionnaire
from rgpd_sante.insurance.questions import QUESTIONNAIRE
from rgpd_sante.law.citation import Citation
from rgpd_sante.law.texts import insurance_contract, insurance_subscription
from rgpd_sante.law.verdict import MissingFact
from rgpd_sante.time.instants import in_utc, in_zone, local_day
from rgpd_sante.time.zones import Territory
from rgpd_sante.vocabulary.insurance import Guarantee
from rgpd_sante.vocabulary.proposal import EffectKind, Loading, QuestionId, UnderwritingDecision, UnderwritingRule

__all__ = ["Underwriting", "underwrite"]


@attrs.frozen(kw_only=True)
class Underwriting:
    """What becomes of a proposal, why, at which price, and what is missing.

    ``net_premium`` is before tax, and there only where the proposal is accepted. ``not_asked`` are the questions that
    were not put to this applicant: no answer to them can be false. While something is missing, a decision may still
    get worse, never better.
    """

    at: datetime
    decision: UnderwritingDecision
    effects: tuple[Effect, ...]
    missing: tuple[MissingFact, ...]
    not_asked: tuple[QuestionId, ...]
    net_premium: NetPremium | None
    warnings: tuple[str, ...]
    citations: tuple[Citation, ...]

    def of(self, kind: EffectKind | str) -> tuple[Effect, ...]:
        """Return the effects of one kind, named by its member or by its code."""
        return tuple(effect for effect in self.effects if effect.kind == kind)

    @property
    def reasons(self) -> tuple[str, ...]:
        """The reasons of the decision, in French: those that decline, else those that refer."""
        for kind in (EffectKind.DISQUALIFICATION, EffectKind.REFERRAL):
            found = tuple(f"{one.question.number}, {one.rule.reference} : {one.reason}" for one in self.of(kind))
            if found:
                return found
        if self.missing:
            return ("Le formulaire n’est pas complet : ce qui manque n’est ni vrai ni faux.",)
        return ("Toutes les réponses sont données, aucune ne refuse ni ne renvoie à une étude.",)

    @property
    def loadings(self) -> tuple[Loading, ...]:
        """The loadings, in the order of the form."""
        return tuple(effect.loading for effect in self.effects if effect.loading is not None)

    @property
    def excluded(self) -> tuple[Guarantee, ...]:
        """The guarantees that an answer excludes."""
        return tuple(effect.excluded for effect in self.effects if effect.excluded is not None)


def underwrite(
    proposal: Proposal,
    *,
    at: datetime,
    territory: Territory = Territory.METROPOLE,
    questionnaire: Questionnaire = QUESTIONNAIRE,
    guide: UnderwritingGuide = GUIDE,
    tariff: Tariff = DEMONSTRATION,
) -> Underwriting:
    """Decide on a proposal, by the rules and the tariff of demonstration unless others are given.

    Args:
        proposal: The answers.
        at: The instant of the decision, aware.
        territory: Where the applicant is: it gives the day of ``at``.
        questionnaire: The questions that were put.
        guide: The thresholds.
        tariff: The tariff.

    Raises:
        FactError: if ``at`` is naive.

    Examples:
        >>> from rgpd_sante.time.instants import instant
        >>> underwrite(Proposal(), at=instant("2026-06-02T10:17+02:00")).decision
        UnderwritingDecision.UNDETERMINED
    """
    in_utc(at, field="at")
    day = local_day(at, territory)
    form = completeness(proposal, on=day, questionnaire=questionnaire)
    found = effects(proposal, on=day, questionnaire=questionnaire, guide=guide)
    kinds = {effect.kind for effect in found}
    net: NetPremium | None = None
    # any disqualification declines; else any referral is referred; else what is missing leaves it open
    if EffectKind.DISQUALIFICATION in kinds:
        decision = UnderwritingDecision.DECLINED
    elif EffectKind.REFERRAL in kinds:
        decision = UnderwritingDecision.REFERRED
    elif form.missing:
        decision = UnderwritingDecision.UNDETERMINED
    else:
        priced = price(proposal, found, tariff=tariff)
        if isinstance(priced, NetPremium):
            decision, net = UnderwritingDecision.ACCEPTED, priced
        else:
            # without a price there is nothing to accept
            without = Effect(kind=EffectKind.REFERRAL, question=priced.question, rule=priced.rule, reason=priced.reason)
            decision, found = UnderwritingDecision.REFERRED, (*found, without)
    return Underwriting(
        at=in_zone(at, territory),
        decision=decision,
        effects=found,
        missing=form.missing,
        not_asked=form.not_asked,
        net_premium=net,
        warnings=tuple(_warnings(proposal, form.missing, net)),
        citations=tuple(_citations(proposal, found)),
    )


def _warnings(proposal: Proposal, missing: tuple[MissingFact, ...], net: NetPremium | None) -> Iterator[str]:
    yield (
        "Une proposition, même signée et acceptée ici, n’engage ni l’assureur ni le proposant : seules la police ou "
        "une note de couverture prouvent la garantie."
    )
    if missing:
        yield "Une question sans réponse n’est pas une fausse déclaration ; elle empêche seulement d’accepter."
    if net is not None:
        yield "Le tarif est une démonstration : ce n’est le prix d’aucun assureur."
    if proposal.past.other_policies is Answer.YES:
        yield (
            "D’autres assurances couvrent les mêmes risques : l’assuré choisit celle qu’il fait jouer, et l’indemnité "
            "totale ne dépasse pas le dommage."
        )


def _citations(proposal: Proposal, found: tuple[Effect, ...]) -> Iterator[Citation]:
    yield insurance_subscription.L_112_2
    yield insurance_contract.L_113_2_2
    if any(effect.rule is UnderwritingRule.R_GOV for effect in found):
        # a clause that forfeits cover for a breach of the law in general is void
        yield insurance_contract.L_113_11
    if proposal.past.other_policies is Answer.YES:
        yield insurance_contract.L_121_1
        yield insurance_subscription.L_121_4
