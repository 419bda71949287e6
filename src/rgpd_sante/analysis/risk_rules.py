# SPDX-License-Identifier: MIT
"""The qualitative rules of risk, beside the score: each raises or lowers, with its reason in French and its sources.

The score leaves gaps: malice with poor data, care that comes late, the number of persons, effective encryption, a
trusted recipient (reference on breaches, § 7.5). These rules fill them. They are the library's analysis of the texts
and of the examples that they cite, not law; no rule looks at who the practice is.
"""

from __future__ import annotations

from typing import Final, TypeAlias

import attrs

from rgpd_sante.analysis import conditions as is_
from rgpd_sante.analysis.conditions import Check
from rgpd_sante.codes import Code
from rgpd_sante.law.citation import Citation
from rgpd_sante.law.texts import edpb_guidelines as edpb
from rgpd_sante.law.texts import enisa_severity as enisa
from rgpd_sante.law.texts import gdpr
from rgpd_sante.vocabulary.breach import RecipientKind, RiskLevel

__all__ = ["LOWERING", "RAISING", "RiskRule", "RiskRuleCode", "RuleEffect"]

Conditions: TypeAlias = tuple[Check, ...]

_FEW_KINDS: Final = (RecipientKind.SINGLE_TRUSTED, RecipientKind.SINGLE_UNTRUSTED, RecipientKind.FEW_KNOWN)


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


_STRANGER: Final = is_.recipient_among(RecipientKind.UNIDENTIFIED, RecipientKind.ATTACKER)
_MANY: Final = is_.recipient_among(RecipientKind.MANY_KNOWN)
_FEW: Final = is_.recipient_among(*_FEW_KINDS)
_ACQUAINTED: Final = is_.recipient_among(RecipientKind.SINGLE_TRUSTED, RecipientKind.FEW_KNOWN)
_EXPOSED_AND_READABLE: Final = (is_.exposed, is_.readable)
_READ_BY_STRANGERS: Final = (*_EXPOSED_AND_READABLE, _STRANGER)

RAISING: Final[tuple[RiskRule, ...]] = (
    # art. 33(1): « à moins que la violation ne soit pas susceptible d’engendrer un risque » — not shown, not excluded
    _raising(
        RiskRuleCode.FACTS_LACKING,
        RiskLevel.RISK,
        "On ne sait pas encore ce qui a été perdu ni quelles données sont touchées : le risque ne peut être écarté.",
        (gdpr.ART_33_1, gdpr.RECITAL_85),
        (is_.facts_lacking,),
    ),
    _raising(
        RiskRuleCode.CARE_OR_SAFETY_AFFECTED,
        RiskLevel.HIGH,
        "Des soins ont été retardés ou la sécurité de personnes est en jeu.",
        (gdpr.ART_34_1, edpb.RANSOMWARE),
        (is_.service_harm,),
    ),
    _raising(
        RiskRuleCode.SPECIAL_DATA_READABLE_BY_STRANGERS,
        RiskLevel.HIGH,
        "Des données sensibles sont lisibles par des inconnus.",
        (gdpr.ART_34_1, gdpr.ART_9, edpb.LOST_OR_STOLEN),
        (*_READ_BY_STRANGERS, is_.special_categories),
    ),
    _raising(
        RiskRuleCode.FRAUD_DATA_READABLE_BY_STRANGERS,
        RiskLevel.HIGH,
        "Des données qui permettent une fraude ou une usurpation d’identité sont aux mains d’inconnus.",
        (gdpr.ART_34_1, edpb.EXFILTRATION),
        (
            *_READ_BY_STRANGERS,
            is_.enables_fraud,
            is_.any_of(is_.taken_or_disclosed, is_.malicious),
        ),
    ),
    _raising(
        RiskRuleCode.COMBINED_DATA_TAKEN_BY_OUTSIDER,
        RiskLevel.HIGH,
        "Un tiers malveillant a pu prendre plusieurs sortes de données, ou celles de personnes vulnérables : "
        "il peut tromper les personnes ou se faire passer pour elles.",
        (gdpr.ART_34_1, edpb.EXFILTRATION, edpb.LOST_OR_STOLEN),
        (
            *_READ_BY_STRANGERS,
            is_.outsider_malice,
            is_.any_of(is_.combined, is_.vulnerable),
        ),
    ),
    _raising(
        RiskRuleCode.GRAVE_MISUSE_OBSERVED,
        RiskLevel.HIGH,
        "Des données ont déjà servi contre les personnes, par un inconnu ou à partir de données sensibles ou "
        "propices à la fraude.",
        (gdpr.ART_34_1, edpb.EXFILTRATION),
        (
            is_.misused,
            is_.any_of(_STRANGER, is_.special_categories, is_.enables_fraud),
        ),
    ),
    _raising(
        RiskRuleCode.SPREAD_TO_MANY,
        RiskLevel.HIGH,
        "Les données de nombreuses personnes ont été envoyées à de nombreux destinataires, sans preuve de leur "
        "suppression.",
        (gdpr.ART_34_1, edpb.MISPOSTAL, edpb.ANNEX_B, enisa.FLAGS),
        (
            *_EXPOSED_AND_READABLE,
            _MANY,
            is_.deletion_unconfirmed,
            is_.many_persons,
            is_.any_of(is_.combined, is_.special_categories, is_.enables_fraud),
        ),
    ),
    _raising(
        RiskRuleCode.SECRECY_SPREAD_TO_MANY,
        RiskLevel.HIGH,
        "Des données de santé de patients ont été lues par de nombreux destinataires.",
        (gdpr.ART_34_1, gdpr.ART_9, edpb.MISPOSTAL),
        (
            *_EXPOSED_AND_READABLE,
            _MANY,
            is_.patients,
            is_.special_categories,
        ),
    ),
    _raising(
        RiskRuleCode.CARE_DATA_LOST_FOR_GOOD,
        RiskLevel.HIGH,
        "Des données de santé de patients sont perdues sans pouvoir être rétablies : la suite des soins en dépend.",
        (gdpr.ART_34_1, edpb.LOST_OR_STOLEN),
        (is_.lost_for_good, is_.patients, is_.special_categories),
    ),
    _raising(
        RiskRuleCode.PROFESSIONAL_SECRECY,
        RiskLevel.RISK,
        "Des données de patients couvertes par le secret professionnel ont pu être lues par un tiers.",
        (gdpr.ART_33_1, gdpr.ART_9, edpb.RISK_FACTORS),
        (
            *_EXPOSED_AND_READABLE,
            is_.recipient_among(*(kind for kind in RecipientKind if kind is not RecipientKind.NONE)),
            is_.patients,
            is_.special_categories,
            is_.harm_not_neutralised,
        ),
    ),
    _raising(
        RiskRuleCode.MANY_RECIPIENTS,
        RiskLevel.RISK,
        "Des données sensibles, propices à la fraude ou de nombreuses personnes ont été lues par de nombreux "
        "destinataires : plus ils sont nombreux, moins leur suppression est sûre.",
        (gdpr.ART_33_1, edpb.MISPOSTAL),
        (
            *_EXPOSED_AND_READABLE,
            _MANY,
            is_.any_of(is_.many_persons, is_.special_categories, is_.enables_fraud),
        ),
    ),
    _raising(
        RiskRuleCode.MALICIOUS_EXTRACTION,
        RiskLevel.RISK,
        "Extraction malveillante de données lisibles, sans preuve qu’elles ne seront pas utilisées.",
        (gdpr.ART_33_1, edpb.EXFILTRATION, edpb.HUMAN_ERROR),
        (*_EXPOSED_AND_READABLE, is_.malicious),
    ),
    _raising(
        RiskRuleCode.UNIDENTIFIED_RECIPIENT,
        RiskLevel.RISK,
        "On ne sait pas qui a pu lire les données : le doute sur ses intentions demeure.",
        (gdpr.ART_33_1, edpb.RISK_FACTORS),
        _READ_BY_STRANGERS,
    ),
    _raising(
        RiskRuleCode.MISUSE_OBSERVED,
        RiskLevel.RISK,
        "Un usage des données au détriment des personnes a été constaté.",
        (gdpr.ART_33_1, edpb.HUMAN_ERROR),
        (is_.misused,),
    ),
    _raising(
        RiskRuleCode.LOST_FOR_GOOD,
        RiskLevel.RISK,
        "Des données sont perdues sans pouvoir être rétablies.",
        (gdpr.ART_33_1, gdpr.ART_4_12),
        (is_.lost_for_good,),
    ),
    _raising(
        RiskRuleCode.ALTERED_AND_NOT_RESTORED,
        RiskLevel.RISK,
        "Des données ont été modifiées sans droit et n’ont pas été rétablies en entier.",
        (gdpr.ART_33_1, gdpr.ART_4_12),
        (is_.unrestored_alteration,),
    ),
)

LOWERING: Final[tuple[RiskRule, ...]] = (
    _lowering(
        RiskRuleCode.UNINTELLIGIBLE_KEY_SAFE,
        RiskLevel.UNLIKELY,
        "Données inintelligibles dont la clé est sûre, intactes, restées ou vite redevenues disponibles, sans effet "
        "pour les personnes.",
        (edpb.RANSOMWARE, edpb.LOST_OR_STOLEN, edpb.ANNEX_B),
        (
            is_.unintelligible,
            is_.available_again_within(edpb.RESTORATION_ADVISABLE.latest.value),
            is_.unaltered,
            is_.no_effect_on_persons,
        ),
    ),
    _lowering(
        RiskRuleCode.TRUSTED_RECIPIENT,
        RiskLevel.UNLIKELY,
        "Un seul destinataire de confiance, tenu au secret, a confirmé la suppression de données qui ne sont pas "
        "sensibles.",
        (edpb.HUMAN_ERROR,),
        (
            is_.accidental,
            is_.recipient_among(RecipientKind.SINGLE_TRUSTED),
            is_.deletion_confirmed,
            is_.no_special_categories,
            is_.no_misuse,
        ),
    ),
    _lowering(
        RiskRuleCode.HARM_NEUTRALISED,
        RiskLevel.UNLIKELY,
        "Erreur réparée : les données ont été récupérées auprès de destinataires connus avant tout usage.",
        (edpb.MISPOSTAL,),
        (
            is_.accidental,
            is_.recipient_among(RecipientKind.NONE, *_FEW_KINDS),
            is_.harm_neutralised,
            is_.no_misuse,
            is_.no_effect_on_persons,
        ),
    ),
    _lowering(
        RiskRuleCode.BRIEF_INTERRUPTION,
        RiskLevel.UNLIKELY,
        "Brève indisponibilité accidentelle, entièrement rétablie, sans effet notable pour les personnes.",
        (edpb.ANNEX_B,),
        (
            is_.only_unavailable,
            is_.not_exposed,
            is_.accidental,
            is_.available_again_within(edpb.BRIEF_INTERRUPTION.latest.value),
            is_.effect_at_most_minor,
        ),
    ),
    _lowering(
        RiskRuleCode.SMALL_MISTAKE_CORRECTED_AT_ONCE,
        RiskLevel.UNLIKELY,
        "Petite erreur d’envoi à quelques destinataires connus, remarquée aussitôt ou réparée, qui ne touche ni "
        "patients, ni salariés, ni personnes vulnérables, ni données propices à la fraude.",
        (edpb.MISPOSTAL,),
        (
            is_.accidental,
            _ACQUAINTED,
            is_.any_of(is_.noticed_at_once, is_.deletion_confirmed),
            is_.few_persons,
            is_.not_dependent,
            is_.not_vulnerable,
            is_.no_fraud_data,
            is_.no_misuse,
        ),
    ),
    _lowering(
        RiskRuleCode.RECOVERED_WITHOUT_EXFILTRATION,
        RiskLevel.RISK,
        "Aucune fuite établie, données rétablies au moins en grande partie, gêne faible ou nulle : le risque n’est "
        "pas élevé.",
        (edpb.RANSOMWARE,),
        (is_.not_exposed, is_.recovered, is_.effect_at_most_minor),
    ),
    _lowering(
        RiskRuleCode.KNOWN_RECIPIENT_ORDINARY_DATA,
        RiskLevel.RISK,
        "Erreur d’envoi à un ou quelques destinataires connus, sans données sensibles : le risque n’est pas élevé.",
        (edpb.MISPOSTAL,),
        (
            is_.accidental,
            _FEW,
            is_.no_special_categories,
            is_.no_misuse,
        ),
    ),
    _lowering(
        RiskRuleCode.KNOWN_RECIPIENT_CONFIRMS_DELETION,
        RiskLevel.RISK,
        "Erreur d’envoi à un ou quelques destinataires connus, qui confirment la suppression : le risque n’est pas "
        "élevé.",
        (edpb.HUMAN_ERROR, edpb.MISPOSTAL),
        (
            is_.accidental,
            _FEW,
            is_.deletion_confirmed,
            is_.no_misuse,
        ),
    ),
)
