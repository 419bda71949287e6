# SPDX-License-Identifier: MIT
"""The qualitative rules of risk, beside the score: each raises or lowers, with its reason in French and its sources.

The score leaves gaps: malice with poor data, care that comes late, the number of persons, effective encryption, a
trusted recipient (reference on breaches, § 7.5). These rules fill them. They are the library's analysis of the texts
and of the examples that they cite, not law; no rule looks at who the practice is.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, TypeAlias

import attrs

from rgpd_sante.analysis import conditions as is_
from rgpd_sante.analysis.conditions import Condition
from rgpd_sante.breach.model import Breach
from rgpd_sante.codes import Code
from rgpd_sante.law.citation import Citation
from rgpd_sante.law.texts import edpb_guidelines as edpb
from rgpd_sante.law.texts import enisa_severity as enisa
from rgpd_sante.law.texts import gdpr
from rgpd_sante.vocabulary.breach import RecipientKind, RiskLevel

__all__ = ["LOWERING", "RAISING", "RiskRule", "RiskRuleCode", "RuleEffect"]

Conditions: TypeAlias = Callable[[Breach], tuple[Condition, ...]]

_STRANGERS: Final = (RecipientKind.UNIDENTIFIED, RecipientKind.ATTACKER)
_FEW: Final = (RecipientKind.SINGLE_TRUSTED, RecipientKind.SINGLE_UNTRUSTED, RecipientKind.FEW_KNOWN)
_ACQUAINTED: Final = (RecipientKind.SINGLE_TRUSTED, RecipientKind.FEW_KNOWN)


class RuleEffect(Code):
    """Which way a rule pulls."""

    RAISES = "raises"
    LOWERS = "lowers"


class RiskRuleCode(Code):
    """The rules; those that raise come first."""

    FACTS_LACKING = "facts_lacking"
    CARE_OR_SAFETY_AFFECTED = "care_or_safety_affected"
    SPECIAL_DATA_READABLE_BY_STRANGERS = "special_data_readable_by_strangers"
    FRAUD_DATA_READABLE_BY_STRANGERS = "fraud_data_readable_by_strangers"
    COMBINED_DATA_TAKEN_BY_OUTSIDER = "combined_data_taken_by_outsider"
    GRAVE_MISUSE_OBSERVED = "grave_misuse_observed"
    SPREAD_TO_MANY = "spread_to_many"
    SECRECY_SPREAD_TO_MANY = "secrecy_spread_to_many"
    CARE_DATA_LOST_FOR_GOOD = "care_data_lost_for_good"
    PROFESSIONAL_SECRECY = "professional_secrecy"
    MANY_RECIPIENTS = "many_recipients"
    MALICIOUS_EXTRACTION = "malicious_extraction"
    UNIDENTIFIED_RECIPIENT = "unidentified_recipient"
    MISUSE_OBSERVED = "misuse_observed"
    LOST_FOR_GOOD = "lost_for_good"
    ALTERED_AND_NOT_RESTORED = "altered_and_not_restored"
    UNINTELLIGIBLE_KEY_SAFE = "unintelligible_key_safe"
    TRUSTED_RECIPIENT = "trusted_recipient"
    HARM_NEUTRALISED = "harm_neutralised"
    BRIEF_INTERRUPTION = "brief_interruption"
    SMALL_MISTAKE_CORRECTED_AT_ONCE = "small_mistake_corrected_at_once"
    RECOVERED_WITHOUT_EXFILTRATION = "recovered_without_exfiltration"
    KNOWN_RECIPIENT_ORDINARY_DATA = "known_recipient_ordinary_data"
    KNOWN_RECIPIENT_CONFIRMS_DELETION = "known_recipient_confirms_deletion"


@attrs.frozen(kw_only=True)
class RiskRule:
    """A rule: it holds when all its conditions do; it then pulls the level up or down to ``level``."""

    code: RiskRuleCode
    effect: RuleEffect
    level: RiskLevel
    reason: str
    citations: tuple[Citation, ...]
    conditions: Conditions


def _raising(
    code: RiskRuleCode, level: RiskLevel, reason: str, citations: tuple[Citation, ...], conditions: Conditions
) -> RiskRule:
    return RiskRule(
        code=code, effect=RuleEffect.RAISES, level=level, reason=reason, citations=citations, conditions=conditions
    )


def _lowering(
    code: RiskRuleCode, level: RiskLevel, reason: str, citations: tuple[Citation, ...], conditions: Conditions
) -> RiskRule:
    return RiskRule(
        code=code, effect=RuleEffect.LOWERS, level=level, reason=reason, citations=citations, conditions=conditions
    )


def _exposed_and_readable(breach: Breach) -> tuple[Condition, ...]:
    return (is_.exposed(breach), is_.readable(breach))


def _read_by_strangers(breach: Breach) -> tuple[Condition, ...]:
    return (*_exposed_and_readable(breach), is_.recipient_among(breach, *_STRANGERS))


RAISING: Final[tuple[RiskRule, ...]] = (
    # art. 33(1): « à moins que la violation ne soit pas susceptible d’engendrer un risque » — not shown, not excluded
    _raising(
        RiskRuleCode.FACTS_LACKING,
        RiskLevel.RISK,
        "On ne sait pas encore ce qui a été perdu ni quelles données sont touchées : le risque ne peut être écarté.",
        (gdpr.ART_33_1, gdpr.RECITAL_85),
        lambda b: (is_.facts_lacking(b),),
    ),
    _raising(
        RiskRuleCode.CARE_OR_SAFETY_AFFECTED,
        RiskLevel.HIGH,
        "Des soins ont été retardés ou la sécurité de personnes est en jeu.",
        (gdpr.ART_34_1, edpb.RANSOMWARE),
        lambda b: (is_.service_harm(b),),
    ),
    _raising(
        RiskRuleCode.SPECIAL_DATA_READABLE_BY_STRANGERS,
        RiskLevel.HIGH,
        "Des données sensibles sont lisibles par des inconnus.",
        (gdpr.ART_34_1, gdpr.ART_9, edpb.LOST_OR_STOLEN),
        lambda b: (*_read_by_strangers(b), is_.special_categories(b)),
    ),
    _raising(
        RiskRuleCode.FRAUD_DATA_READABLE_BY_STRANGERS,
        RiskLevel.HIGH,
        "Des données qui permettent une fraude ou une usurpation d’identité sont aux mains d’inconnus.",
        (gdpr.ART_34_1, edpb.EXFILTRATION),
        lambda b: (
            *_read_by_strangers(b),
            is_.enables_fraud(b),
            is_.any_of(is_.taken_or_disclosed(b), is_.malicious(b)),
        ),
    ),
    _raising(
        RiskRuleCode.COMBINED_DATA_TAKEN_BY_OUTSIDER,
        RiskLevel.HIGH,
        "Un tiers malveillant a pu prendre plusieurs sortes de données, ou celles de personnes vulnérables : "
        "il peut tromper les personnes ou se faire passer pour elles.",
        (gdpr.ART_34_1, edpb.EXFILTRATION, edpb.LOST_OR_STOLEN),
        lambda b: (
            *_read_by_strangers(b),
            is_.outsider_malice(b),
            is_.any_of(is_.combined(b), is_.vulnerable(b)),
        ),
    ),
    _raising(
        RiskRuleCode.GRAVE_MISUSE_OBSERVED,
        RiskLevel.HIGH,
        "Des données ont déjà servi contre les personnes, par un inconnu ou à partir de données sensibles ou "
        "propices à la fraude.",
        (gdpr.ART_34_1, edpb.EXFILTRATION),
        lambda b: (
            is_.misused(b),
            is_.any_of(is_.recipient_among(b, *_STRANGERS), is_.special_categories(b), is_.enables_fraud(b)),
        ),
    ),
    _raising(
        RiskRuleCode.SPREAD_TO_MANY,
        RiskLevel.HIGH,
        "Les données de nombreuses personnes ont été envoyées à de nombreux destinataires, sans preuve de leur "
        "suppression.",
        (gdpr.ART_34_1, edpb.MISPOSTAL, edpb.ANNEX_B, enisa.FLAGS),
        lambda b: (
            *_exposed_and_readable(b),
            is_.recipient_among(b, RecipientKind.MANY_KNOWN),
            is_.deletion_unconfirmed(b),
            is_.many_persons(b),
            is_.any_of(is_.combined(b), is_.special_categories(b), is_.enables_fraud(b)),
        ),
    ),
    _raising(
        RiskRuleCode.SECRECY_SPREAD_TO_MANY,
        RiskLevel.HIGH,
        "Des données de santé de patients ont été lues par de nombreux destinataires.",
        (gdpr.ART_34_1, gdpr.ART_9, edpb.MISPOSTAL),
        lambda b: (
            *_exposed_and_readable(b),
            is_.recipient_among(b, RecipientKind.MANY_KNOWN),
            is_.patients(b),
            is_.special_categories(b),
        ),
    ),
    _raising(
        RiskRuleCode.CARE_DATA_LOST_FOR_GOOD,
        RiskLevel.HIGH,
        "Des données de santé de patients sont perdues sans pouvoir être rétablies : la suite des soins en dépend.",
        (gdpr.ART_34_1, edpb.LOST_OR_STOLEN),
        lambda b: (is_.lost_for_good(b), is_.patients(b), is_.special_categories(b)),
    ),
    _raising(
        RiskRuleCode.PROFESSIONAL_SECRECY,
        RiskLevel.RISK,
        "Des données de patients couvertes par le secret professionnel ont pu être lues par un tiers.",
        (gdpr.ART_33_1, gdpr.ART_9, edpb.RISK_FACTORS),
        lambda b: (
            *_exposed_and_readable(b),
            is_.recipient_among(b, *(kind for kind in RecipientKind if kind is not RecipientKind.NONE)),
            is_.patients(b),
            is_.special_categories(b),
            is_.harm_not_neutralised(b),
        ),
    ),
    _raising(
        RiskRuleCode.MANY_RECIPIENTS,
        RiskLevel.RISK,
        "Des données sensibles, propices à la fraude ou de nombreuses personnes ont été lues par de nombreux "
        "destinataires : plus ils sont nombreux, moins leur suppression est sûre.",
        (gdpr.ART_33_1, edpb.MISPOSTAL),
        lambda b: (
            *_exposed_and_readable(b),
            is_.recipient_among(b, RecipientKind.MANY_KNOWN),
            is_.any_of(is_.many_persons(b), is_.special_categories(b), is_.enables_fraud(b)),
        ),
    ),
    _raising(
        RiskRuleCode.MALICIOUS_EXTRACTION,
        RiskLevel.RISK,
        "Extraction malveillante de données lisibles, sans preuve qu’elles ne seront pas utilisées.",
        (gdpr.ART_33_1, edpb.EXFILTRATION, edpb.HUMAN_ERROR),
        lambda b: (*_exposed_and_readable(b), is_.malicious(b)),
    ),
    _raising(
        RiskRuleCode.UNIDENTIFIED_RECIPIENT,
        RiskLevel.RISK,
        "On ne sait pas qui a pu lire les données : le doute sur ses intentions demeure.",
        (gdpr.ART_33_1, edpb.RISK_FACTORS),
        _read_by_strangers,
    ),
    _raising(
        RiskRuleCode.MISUSE_OBSERVED,
        RiskLevel.RISK,
        "Un usage des données au détriment des personnes a été constaté.",
        (gdpr.ART_33_1, edpb.HUMAN_ERROR),
        lambda b: (is_.misused(b),),
    ),
    _raising(
        RiskRuleCode.LOST_FOR_GOOD,
        RiskLevel.RISK,
        "Des données sont perdues sans pouvoir être rétablies.",
        (gdpr.ART_33_1, gdpr.ART_4_12),
        lambda b: (is_.lost_for_good(b),),
    ),
    _raising(
        RiskRuleCode.ALTERED_AND_NOT_RESTORED,
        RiskLevel.RISK,
        "Des données ont été modifiées sans droit et n’ont pas été rétablies en entier.",
        (gdpr.ART_33_1, gdpr.ART_4_12),
        lambda b: (is_.unrestored_alteration(b),),
    ),
)

LOWERING: Final[tuple[RiskRule, ...]] = (
    _lowering(
        RiskRuleCode.UNINTELLIGIBLE_KEY_SAFE,
        RiskLevel.UNLIKELY,
        "Données inintelligibles dont la clé est sûre, intactes, restées ou vite redevenues disponibles, sans effet "
        "pour les personnes.",
        (edpb.RANSOMWARE, edpb.LOST_OR_STOLEN, edpb.ANNEX_B),
        lambda b: (
            is_.unintelligible(b),
            is_.available_again_within(b, edpb.RESTORATION_ADVISABLE.latest.value),
            is_.unaltered(b),
            is_.no_effect_on_persons(b),
        ),
    ),
    _lowering(
        RiskRuleCode.TRUSTED_RECIPIENT,
        RiskLevel.UNLIKELY,
        "Un seul destinataire de confiance, tenu au secret, a confirmé la suppression de données qui ne sont pas "
        "sensibles.",
        (edpb.HUMAN_ERROR,),
        lambda b: (
            is_.accidental(b),
            is_.recipient_among(b, RecipientKind.SINGLE_TRUSTED),
            is_.deletion_confirmed(b),
            is_.no_special_categories(b),
            is_.no_misuse(b),
        ),
    ),
    _lowering(
        RiskRuleCode.HARM_NEUTRALISED,
        RiskLevel.UNLIKELY,
        "Erreur réparée : les données ont été récupérées auprès de destinataires connus avant tout usage.",
        (edpb.MISPOSTAL,),
        lambda b: (
            is_.accidental(b),
            is_.recipient_among(b, RecipientKind.NONE, *_FEW),
            is_.harm_neutralised(b),
            is_.no_misuse(b),
            is_.no_effect_on_persons(b),
        ),
    ),
    _lowering(
        RiskRuleCode.BRIEF_INTERRUPTION,
        RiskLevel.UNLIKELY,
        "Brève indisponibilité accidentelle, entièrement rétablie, sans effet notable pour les personnes.",
        (edpb.ANNEX_B,),
        lambda b: (
            is_.only_unavailable(b),
            is_.not_exposed(b),
            is_.accidental(b),
            is_.available_again_within(b, edpb.BRIEF_INTERRUPTION.latest.value),
            is_.effect_at_most_minor(b),
        ),
    ),
    _lowering(
        RiskRuleCode.SMALL_MISTAKE_CORRECTED_AT_ONCE,
        RiskLevel.UNLIKELY,
        "Petite erreur d’envoi à quelques destinataires connus, remarquée aussitôt ou réparée, qui ne touche ni "
        "patients, ni salariés, ni personnes vulnérables, ni données propices à la fraude.",
        (edpb.MISPOSTAL,),
        lambda b: (
            is_.accidental(b),
            is_.recipient_among(b, *_ACQUAINTED),
            is_.any_of(is_.noticed_at_once(b), is_.deletion_confirmed(b)),
            is_.few_persons(b),
            is_.not_dependent(b),
            is_.not_vulnerable(b),
            is_.no_fraud_data(b),
            is_.no_misuse(b),
        ),
    ),
    _lowering(
        RiskRuleCode.RECOVERED_WITHOUT_EXFILTRATION,
        RiskLevel.RISK,
        "Aucune fuite établie, données rétablies au moins en grande partie, gêne faible ou nulle : le risque n’est "
        "pas élevé.",
        (edpb.RANSOMWARE,),
        lambda b: (is_.not_exposed(b), is_.recovered(b), is_.effect_at_most_minor(b)),
    ),
    _lowering(
        RiskRuleCode.KNOWN_RECIPIENT_ORDINARY_DATA,
        RiskLevel.RISK,
        "Erreur d’envoi à un ou quelques destinataires connus, sans données sensibles : le risque n’est pas élevé.",
        (edpb.MISPOSTAL,),
        lambda b: (
            is_.accidental(b),
            is_.recipient_among(b, *_FEW),
            is_.no_special_categories(b),
            is_.no_misuse(b),
        ),
    ),
    _lowering(
        RiskRuleCode.KNOWN_RECIPIENT_CONFIRMS_DELETION,
        RiskLevel.RISK,
        "Erreur d’envoi à un ou quelques destinataires connus, qui confirment la suppression : le risque n’est pas "
        "élevé.",
        (edpb.HUMAN_ERROR, edpb.MISPOSTAL),
        lambda b: (
            is_.accidental(b),
            is_.recipient_among(b, *_FEW),
            is_.deletion_confirmed(b),
            is_.no_misuse(b),
        ),
    ),
)
