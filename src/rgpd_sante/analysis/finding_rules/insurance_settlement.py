# SPDX-License-Identifier: MIT
"""What a settlement refuses in a claim, told as findings: the cover that was off, the heads that nothing answers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from types import MappingProxyType
from typing import Final

from rgpd_sante.analysis.settlement.settle import settle
from rgpd_sante.insurance.claim import Claim
from rgpd_sante.insurance.policy import Policy
from rgpd_sante.law.citation import Verification
from rgpd_sante.law.finding import Finding, FindingKind, Severity
from rgpd_sante.law.texts import code_civil
from rgpd_sante.law.texts import insurance_contract as law
from rgpd_sante.vocabulary.insurance import AdminFineCover, HeadOfLoss, RefusalReason

__all__ = ["fine_findings", "settlement_findings"]

HEAD_NOT_COVERED: Final = FindingKind(
    code="ASS059",
    severity=Severity.WARNING,
    title="Aucune garantie souscrite ne répond de ce poste.",
    why="Le contrat ne paie que ce que ses garanties nomment ; le reste est à la charge de l’assuré.",
    remedy="Relire les garanties ; chercher si un autre contrat (multirisque, protection juridique) en répond.",
    developer="head of loss that no guarantee answers",
    citation=law.L_112_4,
)
CRIMINAL_FINE: Final = FindingKind(
    code="ASS060",
    severity=Severity.WARNING,
    title="Une amende pénale est réclamée : elle ne s’assure jamais.",
    why="La peine est personnelle, et l’ordre public s’oppose à ce qu’un assureur la paie.",
    remedy="Retirer ce poste de la réclamation.",
    developer="criminal fine claimed",
    citation=code_civil.ART_6,
)
ADMIN_FINE: Final = FindingKind(
    code="ASS061",
    severity=Severity.WARNING,
    title="Une amende administrative est réclamée : qu’elle s’assure est contesté.",
    why="Aucune règle ne dit qu’une amende de la CNIL s’assure ; sans clause, rien n’est à attendre. La défense devant "
    "la CNIL, elle, s’assure.",
    remedy="Ne pas compter sur ce paiement ; réclamer les frais de défense à part.",
    developer="administrative fine claimed",
    citation=law.NO_RULE_ON_FINES,
)
RANSOM_WITHOUT_CONSENT: Final = FindingKind(
    code="ASS062",
    severity=Severity.WARNING,
    title="Une rançon est réclamée sans que l’accord préalable de l’assureur soit établi.",
    why="Une rançon n’est remboursée qu’avec l’accord de l’assureur, donné avant le paiement.",
    remedy="Ne rien payer sans cet accord écrit ; s’il a été donné, l’indiquer et en garder la preuve.",
    developer="ransom without the prior consent of the insurer",
    citation=law.L_112_4,
    verification=Verification.ANALYSIS,
)
RANSOM_FORBIDDEN: Final = FindingKind(
    code="ASS063",
    severity=Severity.WARNING,
    title="Rien n’établit que la rançon peut être remboursée : son bénéficiaire n’est pas mis hors de cause.",
    why="Une rançon ne peut être remboursée si l’on sait qu’elle finance le terrorisme, ni si elle va à un "
    "bénéficiaire sous sanction de l’Union (ce dernier point n’est pas vérifié).",
    remedy="Demander à l’assureur de vérifier le bénéficiaire, et consigner sa réponse.",
    developer="ransom whose payee is not cleared",
    citation=law.CP_421_2_2,
    verification=Verification.UNVERIFIED,
)
CLAIM_ON_SUSPENDED: Final = FindingKind(
    code="ASS064",
    severity=Severity.WARNING,
    title="Le sinistre est survenu pendant une suspension de la garantie : il n’est pas garanti.",
    why="Ce qui arrive pendant une suspension pour prime impayée n’est jamais garanti, même si la prime est payée "
    "ensuite.",
    remedy="Vérifier la date d’envoi de la mise en demeure et celle du paiement, dont la suspension dépend.",
    developer="claim on a suspended cover",
    citation=law.L_113_3,
)
CLAIM_OUTSIDE_COVER: Final = FindingKind(
    code="ASS065",
    severity=Severity.WARNING,
    title="Le contrat ne répond pas de ce sinistre : aucune garantie n’était en cours à la date qui compte.",
    why="Chaque garantie a son déclenchement (découverte, réclamation, fait dommageable, enquête), qui doit tomber "
    "dans la période garantie d’un contrat valable.",
    remedy="Vérifier les dates du sinistre et du contrat ; chercher si un autre contrat répond.",
    developer="claim outside the time of the cover",
    citation=law.L_112_4,
)

_OF_A_HEAD: Final[Mapping[RefusalReason, FindingKind]] = MappingProxyType(
    {
        RefusalReason.NOT_COVERED: HEAD_NOT_COVERED,
        RefusalReason.RANSOM_WITHOUT_CONSENT: RANSOM_WITHOUT_CONSENT,
        RefusalReason.RANSOM_FORBIDDEN: RANSOM_FORBIDDEN,
    }
)
_OUTSIDE: Final = frozenset(
    {
        RefusalReason.VOID_L113_8,
        RefusalReason.NO_CONTRACT_L112_2,
        RefusalReason.OUT_OF_PERIOD,
        RefusalReason.TERMINATED,
        RefusalReason.FACT_AFTER_TERMINATION,
        RefusalReason.CLAIM_TOO_LATE,
    }
)
_LISTED: Final = (
    "Une amende administrative est réclamée : le contrat la liste « dans la mesure où elle est assurable », ce que "
    "l’assureur peut contester."
)


def settlement_findings(policy: Policy, claim: Claim, *, at: datetime) -> Iterator[Finding]:
    """Tell what the settlement of a claim refuses for its time or for its heads; the paths start at the claim."""
    of_the_claim: dict[Finding, None] = {}
    of_the_heads: list[Finding] = []
    for refusal in settle(policy, claim, at=at).refusals:
        kind = _OF_A_HEAD.get(refusal.reason)
        if kind is not None:
            of_the_heads.append(kind.found(f"$.heads[{refusal.index}]"))
        elif refusal.reason is RefusalReason.SUSPENDED_L113_3:
            of_the_claim[CLAIM_ON_SUSPENDED.found("$")] = None
        elif refusal.reason in _OUTSIDE:
            of_the_claim[CLAIM_OUTSIDE_COVER.found("$", refusal.explanation)] = None
    # two guarantees may have been off for the same reason, which is told once
    yield from of_the_claim
    yield from of_the_heads


def fine_findings(policy: Policy | None, claim: Claim) -> Iterator[Finding]:
    """Tell the fines of a claim, which no policy makes sure to be paid; the paths start at the claim."""
    listed = policy is not None and policy.admin_fine_cover is AdminFineCover.IF_INSURABLE
    for rank, head in enumerate(claim.heads):
        if head.code is HeadOfLoss.CRIMINAL_FINE:
            yield CRIMINAL_FINE.found(f"$.heads[{rank}]")
        elif head.code is HeadOfLoss.ADMIN_FINE:
            yield ADMIN_FINE.found(f"$.heads[{rank}]", _LISTED if listed else None)
