# SPDX-License-Identifier: MIT
"""The rules that read one answer, as a table: this answer to this question has this effect, for this reason."""

from __future__ import annotations

from typing import Final

import attrs

from rgpd_sante.analysis.underwriting.effect import Effect
from rgpd_sante.facts import Answer
from rgpd_sante.vocabulary.insurance import Guarantee
from rgpd_sante.vocabulary.proposal import (
    BackupFrequency,
    BearableDowntime,
    CardNumbers,
    EffectKind,
    EncryptionExtent,
    EndpointProtection,
    HostingCertification,
    InsuredActivity,
    ItManagement,
    Loading,
    Multifactor,
    PasswordPractice,
    PatchDelay,
    QuestionId,
    UnderwritingRule,
    UnsupportedSystems,
    WebsiteKind,
)

__all__ = ["ANSWER_RULES", "AnswerRule"]

_R: Final = UnderwritingRule
_NO: Final = Answer.NO
_YES: Final = Answer.YES


@attrs.frozen(kw_only=True)
class AnswerRule:
    """An effect that one value of one blank has."""

    path: str
    value: object
    effect: Effect


def _rule(
    number: int,
    rule: UnderwritingRule,
    path: str,
    value: object,
    kind: EffectKind,
    reason: str,
    *,
    loading: Loading | None = None,
    excluded: Guarantee | None = None,
) -> AnswerRule:
    question = QuestionId(f"q{number:02}")
    effect = Effect(kind=kind, question=question, rule=rule, reason=reason, loading=loading, excluded=excluded)
    return AnswerRule(path=path, value=value, effect=effect)


def _declined(number: int, rule: UnderwritingRule, path: str, value: object, reason: str) -> AnswerRule:
    return _rule(number, rule, path, value, EffectKind.DISQUALIFICATION, reason)


def _referred(number: int, rule: UnderwritingRule, path: str, value: object, reason: str) -> AnswerRule:
    return _rule(number, rule, path, value, EffectKind.REFERRAL, reason)


def _loaded(number: int, rule: UnderwritingRule, path: str, value: object, loading: Loading, reason: str) -> AnswerRule:
    return _rule(number, rule, path, value, EffectKind.LOADING, reason, loading=loading)


ANSWER_RULES: Final = (
    _referred(3, _R.R_PROF, "applicant.activity", InsuredActivity.CLINIC, "Une clinique demande une étude."),
    _declined(3, _R.R_PROF, "applicant.activity", InsuredActivity.HOSPITAL, "Un hôpital n’est pas éligible."),
    _referred(
        6,
        _R.R_TERR,
        "applicant.outside_area",
        _YES,
        "Exercice hors de France, ou patients hors de l’Espace économique européen.",
    ),
    _loaded(
        10,
        _R.R_DEP,
        "volume.bearable_downtime",
        BearableDowntime.UNDER_1_DAY,
        Loading.NO_BEARABLE_DOWNTIME,
        "L’activité ne supporte pas un jour sans informatique.",
    ),
    _rule(
        13,
        _R.R_PCI,
        "cards_and_web.card_numbers",
        CardNumbers.PCI_DSS_NOT_FOLLOWED,
        EffectKind.EXCLUSION,
        "Numéros de carte conservés sans suivre PCI-DSS : la garantie « pénalités PCI-DSS » est exclue.",
        excluded=Guarantee.PCI_PENALTIES,
    ),
    _referred(
        13,
        _R.R_PCI,
        "cards_and_web.card_numbers",
        CardNumbers.DOES_NOT_KNOW,
        "La conservation des numéros de carte et le respect de PCI-DSS ne sont pas connus.",
    ),
    _loaded(14, _R.R_WEB, "cards_and_web.website", WebsiteKind.ONLINE_SALES, Loading.ONLINE_SALES, "Vente en ligne."),
    _loaded(
        15,
        _R.R_WEB,
        "cards_and_web.third_party_content",
        _YES,
        Loading.THIRD_PARTY_CONTENT,
        "Publication de contenus de tiers.",
    ),
    _declined(16, _R.R_BKP_1, "backups.backed_up", _NO, "Les données de santé ne sont pas sauvegardées."),
    _loaded(
        17,
        _R.R_BKP_2,
        "backups.frequency",
        BackupFrequency.WEEKLY,
        Loading.WEEKLY_BACKUPS,
        "Sauvegarde hebdomadaire seulement.",
    ),
    _referred(17, _R.R_BKP_2, "backups.frequency", BackupFrequency.MONTHLY, "Sauvegarde mensuelle seulement."),
    _declined(17, _R.R_BKP_2, "backups.frequency", BackupFrequency.RARER, "Sauvegarde moins d’une fois par mois."),
    _loaded(
        18,
        _R.R_BKP_3,
        "backups.offline_copy",
        _NO,
        Loading.NO_OFFLINE_COPY,
        "Aucune copie hors ligne ou immuable dans un autre lieu.",
    ),
    _declined(20, _R.R_NET, "systems.firewall", _NO, "Aucun pare-feu actif en permanence."),
    _declined(21, _R.R_AV, "systems.endpoints", EndpointProtection.NONE, "Postes et serveurs sans protection."),
    _loaded(
        21,
        _R.R_AV,
        "systems.endpoints",
        EndpointProtection.ANTIVIRUS,
        Loading.ANTIVIRUS_ONLY,
        "Postes et serveurs protégés par un antivirus seulement.",
    ),
    _loaded(
        22,
        _R.R_MFA,
        "systems.multifactor",
        Multifactor.PARTLY,
        Loading.PARTIAL_MULTIFACTOR,
        "Authentification multifacteur partielle.",
    ),
    _loaded(
        22,
        _R.R_MFA,
        "systems.multifactor",
        Multifactor.NOWHERE,
        Loading.NO_MULTIFACTOR,
        "Aucune authentification multifacteur.",
    ),
    _declined(23, _R.R_RDP, "systems.open_remote_access", _YES, "Accès distant ouvert sur internet sans VPN."),
    _loaded(
        24,
        _R.R_PATCH,
        "systems.patch_delay",
        PatchDelay.OVER_30_DAYS,
        Loading.LATE_PATCHES,
        "Correctifs critiques installés après plus de 30 jours.",
    ),
    _loaded(
        24,
        _R.R_PATCH,
        "systems.patch_delay",
        PatchDelay.DOES_NOT_KNOW,
        Loading.PATCH_DELAY_NOT_KNOWN,
        "Délai d’installation des correctifs critiques non connu du proposant.",
    ),
    _loaded(
        25,
        _R.R_EOL,
        "systems.unsupported_systems",
        UnsupportedSystems.ISOLATED,
        Loading.ISOLATED_UNSUPPORTED_SYSTEMS,
        "Systèmes sans correctifs, isolés.",
    ),
    _loaded(
        25,
        _R.R_EOL,
        "systems.unsupported_systems",
        UnsupportedSystems.CONNECTED,
        Loading.CONNECTED_UNSUPPORTED_SYSTEMS,
        "Systèmes sans correctifs, connectés.",
    ),
    _loaded(
        26,
        _R.R_ENC,
        "systems.devices_encrypted",
        EncryptionExtent.SOME,
        Loading.SOME_DEVICES_ENCRYPTED,
        "Appareils mobiles et supports chiffrés en partie.",
    ),
    _loaded(
        26,
        _R.R_ENC,
        "systems.devices_encrypted",
        EncryptionExtent.NONE,
        Loading.NO_DEVICE_ENCRYPTED,
        "Aucun appareil mobile ni support chiffré.",
    ),
    _loaded(
        27,
        _R.R_ENC,
        "systems.servers_encrypted",
        _NO,
        Loading.SERVERS_NOT_ENCRYPTED,
        "Serveurs et sauvegardes de données de santé non chiffrés.",
    ),
    _loaded(
        28, _R.R_PWD, "habits.passwords", PasswordPractice.NO, Loading.WEAK_PASSWORDS, "Mots de passe insuffisants."
    ),
    _loaded(
        29,
        _R.R_USE,
        "habits.separate_use",
        _NO,
        Loading.MIXED_USE,
        "Usages personnels et professionnels confondus.",
    ),
    _loaded(
        30,
        _R.R_CPS,
        "habits.personal_health_card",
        _NO,
        Loading.HEALTH_CARD_MISUSE,
        "Carte CPS ou e-CPS prêtée, ou code conservé.",
    ),
    _loaded(
        31,
        _R.R_IT,
        "suppliers.it_management",
        ItManagement.NOBODY,
        Loading.NOBODY_FOR_IT,
        "Personne ne gère l’informatique.",
    ),
    _loaded(
        32,
        _R.R_SUP,
        "suppliers.provider_clauses",
        _NO,
        Loading.NO_PROVIDER_CLAUSES,
        "Le contrat du prestataire n’impose ni la notification d’incident ni la sécurité.",
    ),
    _referred(
        33,
        _R.R_HDS,
        "suppliers.hosting",
        HostingCertification.NOT_CERTIFIED,
        "L’hébergeur des données de santé n’est pas certifié HDS.",
    ),
    _referred(
        33,
        _R.R_HDS,
        "suppliers.hosting",
        HostingCertification.DOES_NOT_KNOW,
        "La certification HDS de l’hébergeur n’est pas connue.",
    ),
    _loaded(
        35,
        _R.R_TRAIN,
        "organisation.staff_trained",
        _NO,
        Loading.NO_TRAINING,
        "Aucune sensibilisation du personnel dans les 12 mois.",
    ),
    _loaded(
        37,
        _R.R_BCP,
        "organisation.continuity_plan",
        _YES,
        Loading.CONTINUITY_PLAN,
        "Un plan de continuité existe : la prime est réduite.",
    ),
    _referred(
        39,
        _R.R_KNOWN,
        "past.known_facts",
        _YES,
        "Un fait connu peut donner lieu à réclamation ou à sinistre.",
    ),
    _referred(40, _R.R_REG, "past.authority_action", _YES, "Plainte, contrôle ou sanction de la CNIL."),
    _referred(
        41, _R.R_PREV, "past.insurer_refusal", _YES, "Un assureur a refusé, résilié ou majoré une assurance cyber."
    ),
)
