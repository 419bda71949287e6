# SPDX-License-Identifier: MIT
"""Why a head is refused, told in French and cited; a rule of the contract cites the article that makes it binding.

A condition that conditions payment must be shown to be met; what would take the cover away must be established by
whoever invokes it. That sharing of doubt is a choice of the library, and what is not known is always asked for.
"""

from __future__ import annotations

from typing import Final

import attrs

from rgpd_sante.law.citation import Citation
from rgpd_sante.law.texts import code_civil, code_des_assurances, insurance_subscription
from rgpd_sante.law.texts import insurance_contract as law
from rgpd_sante.vocabulary.insurance import ExclusionCode, RefusalReason

__all__ = ["Ground", "ground"]


@attrs.frozen(kw_only=True)
class Ground:
    """The reason of a refusal, its explanation and its citations."""

    reason: RefusalReason
    text: str
    citations: tuple[Citation, ...]
    exclusion: ExclusionCode | None = None


_GROUNDS: Final[tuple[Ground, ...]] = (
    Ground(
        reason=RefusalReason.VOID_L113_8,
        text="Le contrat est nul : la réponse à une question posée par l’assureur était fausse et intentionnelle. "
        "Aucune garantie n’est due, même si ce mensonge n’a eu aucune influence sur le sinistre ; l’assureur garde les "
        "primes payées.",
        citations=(law.L_113_8, law.L_113_2_2),
    ),
    Ground(
        reason=RefusalReason.NO_CONTRACT_L112_2,
        text="Il n’y a qu’une proposition : même signée, elle n’engage pas l’assureur. Seule la police ou une note de "
        "couverture prouve son engagement.",
        citations=(insurance_subscription.L_112_2,),
    ),
    Ground(
        reason=RefusalReason.NOT_COVERED,
        text="Aucune garantie souscrite ne répond de ce poste.",
        citations=(law.L_112_4,),
    ),
    Ground(
        reason=RefusalReason.UNINSURABLE_CRIMINAL_FINE,
        text="Une amende pénale ne s’assure jamais : la peine est personnelle et l’ordre public s’y oppose.",
        citations=(code_civil.ART_6, law.NO_RULE_ON_FINES),
    ),
    Ground(
        reason=RefusalReason.UNINSURABLE_ADMIN_FINE,
        text="L’assurabilité d’une amende de la CNIL est contestée et le contrat ne la prévoit pas : rien n’est à "
        "attendre. La défense devant la CNIL, elle, s’assure.",
        citations=(law.NO_RULE_ON_FINES,),
    ),
    Ground(
        reason=RefusalReason.OUT_OF_PERIOD,
        text="L’événement qui déclenche la garantie est hors de la période couverte.",
        citations=(law.L_112_4,),
    ),
    Ground(
        reason=RefusalReason.TERMINATED,
        text="Le contrat avait pris fin à la date de l’événement qui déclenche la garantie.",
        citations=(law.L_112_4,),
    ),
    Ground(
        reason=RefusalReason.SUSPENDED_L113_3,
        text="La garantie était suspendue pour prime impayée ; payer ensuite la prime ne couvre pas ce qui est arrivé "
        "entre-temps.",
        citations=(law.L_113_3,),
    ),
    Ground(
        reason=RefusalReason.FACT_AFTER_TERMINATION,
        text="Le fait dommageable est postérieur à la fin du contrat.",
        citations=(law.L_124_5,),
    ),
    Ground(
        reason=RefusalReason.CLAIM_TOO_LATE,
        text="La réclamation est postérieure à la fin de la garantie subséquente.",
        citations=(law.L_124_5, law.R_124_3),
    ),
    Ground(
        reason=RefusalReason.COVERED_BY_LATER_POLICY,
        text="Le fait n’a été connu qu’après la fin du contrat, alors qu’une nouvelle garantie en base réclamation "
        "était souscrite : c’est elle qui répond.",
        citations=(law.L_124_5,),
    ),
    Ground(
        reason=RefusalReason.TRIGGER_UNKNOWN,
        text="La date de l’événement qui déclenche la garantie n’est pas connue.",
        citations=(law.L_112_4,),
    ),
    Ground(
        reason=RefusalReason.KNOWN_FACT_L124_5,
        text="L’assuré connaissait le fait dommageable quand il a souscrit.",
        citations=(law.L_124_5,),
    ),
    Ground(
        reason=RefusalReason.KNOWN_PAST,
        text="L’assuré connaissait déjà l’incident quand il a souscrit.",
        citations=(law.L_112_4,),
    ),
    Ground(
        reason=RefusalReason.WILFUL_FAULT_L113_1,
        text="Le sinistre vient d’une faute intentionnelle de l’assuré ; celle d’un préposé resterait couverte.",
        citations=(law.L_113_1, law.L_121_2),
    ),
    Ground(
        reason=RefusalReason.AUTHORITY_NOT_COVERED,
        text="La garantie ne nomme que la CNIL : la défense devant une autre autorité n’est pas couverte.",
        citations=(law.L_112_4,),
    ),
    Ground(
        reason=RefusalReason.RANSOM_WITHOUT_CONSENT,
        text="La rançon n’est remboursée qu’avec l’accord préalable de l’assureur.",
        citations=(law.L_112_4,),
    ),
    Ground(
        reason=RefusalReason.RANSOM_FORBIDDEN,
        text="Une rançon ne peut être remboursée que si rien ne montre qu’elle finance le terrorisme ou va à un "
        "bénéficiaire sous sanction de l’Union (ce dernier point n’est pas vérifié).",
        citations=(law.CP_421_2_2,),
    ),
    Ground(
        reason=RefusalReason.COMPLAINT_L12_10_1,
        text="L’assureur ne peut payer les pertes d’une cyberattaque que si la victime a porté plainte dans les "
        "72 heures de la connaissance de l’atteinte.",
        citations=(code_des_assurances.L_12_10_1,),
    ),
    Ground(
        reason=RefusalReason.FORFEITED_L113_2,
        text="Le sinistre a été déclaré trop tard : le contrat prévoit la déchéance et l’assureur prouve que le retard "
        "lui a nui.",
        citations=(law.L_113_2_4,),
    ),
    Ground(
        reason=RefusalReason.WAITING_PERIOD,
        text="Les premières heures d’arrêt restent à la charge de l’assuré.",
        citations=(law.L_121_1,),
    ),
    Ground(
        reason=RefusalReason.BEYOND_INDEMNITY_PERIOD,
        text="L’arrêt dépasse la période d’indemnisation du contrat.",
        citations=(law.L_112_4,),
    ),
)
_BY_REASON: Final = {usual.reason: usual for usual in _GROUNDS}


def ground(reason: RefusalReason, text: str | None = None) -> Ground:
    """Make the ground of a refusal, with its usual explanation or one of the case.

    Examples:
        >>> ground(RefusalReason.SUSPENDED_L113_3).citations[0].short
        'C. assur., art. L.113-3'
    """
    usual = _BY_REASON[reason]
    return usual if text is None else attrs.evolve(usual, text=text)
