# SPDX-License-Identifier: MIT
"""What a claim still lacks of the breach: each fact with the question to ask."""

from __future__ import annotations

from collections.abc import Iterator

from rgpd_sante.analysis.circumstances import is_malicious
from rgpd_sante.analysis.coverage.readings import STOLEN
from rgpd_sante.analysis.duties.situation import Situation
from rgpd_sante.facts import Answer
from rgpd_sante.insurance.claim import Claim
from rgpd_sante.law.verdict import MissingFact

__all__ = ["lacking_of"]


def lacking_of(situation: Situation, claim: Claim) -> Iterator[MissingFact]:
    """Yield the facts of the breach that the claim lacks, in the order of the story."""
    breach = situation.breach
    malicious = is_malicious(breach)
    attacked = claim.stad_attack is not Answer.NO
    began = situation.past(breach.began_at)
    asked = (
        (
            claim.stad_attack is Answer.UNKNOWN,
            "$.complaint.offence_alleged",
            "S’agit-il d’une attaque du système (intrusion, blocage, altération) ?",
        ),
        (
            attacked and situation.past(breach.complaint.attack_known_at) is None,
            "$.complaint.attack_known_at",
            "Quand la victime a-t-elle eu connaissance de l’attaque ?",
        ),
        (
            not attacked and claim.known_at is None,
            "$.aware_at",
            "À quelle heure le cabinet a-t-il pris connaissance de la violation ?",
        ),
        (
            began is None,
            "$.began_at",
            "Quand la violation a-t-elle commencé ?",
        ),
        (
            began is not None and claim.event_at is None,
            "$.began_at",
            "La violation est dite commencée après avoir été connue : quelle date est exacte ?",
        ),
        (
            attacked and claim.complaint_at is None,
            "$.complaint.filed_at",
            "Quand la victime a-t-elle porté plainte ?",
        ),
        (
            claim.notified_at is None,
            "$.insurance.notified_at",
            "Quand le sinistre a-t-il été déclaré à l’assureur ?",
        ),
        (
            bool(STOLEN & set(breach.origins)),
            "$.origins",
            "Le matériel ou les papiers ont-ils été perdus ou volés ?",
        ),
        (
            malicious is Answer.UNKNOWN,
            "$.causes",
            "La violation est-elle un accident ou un acte malveillant ?",
        ),
        (
            malicious is Answer.YES and claim.intentional_act is None,
            "$.claim.intentional_act",
            "L’acte malveillant est-il celui de l’assuré lui-même, d’un salarié ou de personne du cabinet ?",
        ),
    )
    for lacks, path, question in asked:
        if lacks:
            yield MissingFact(path=path, question=question)
