# SPDX-License-Identifier: MIT
"""Questions about the exposure: who got the data, with what intent, what became of them."""

from __future__ import annotations

import attrs

from rgpd_sante.analysis.circumstances import is_malicious
from rgpd_sante.analysis.conditions.condition import Check, Condition, asked, lacks, listed
from rgpd_sante.breach.model import Breach
from rgpd_sante.facts import Answer
from rgpd_sante.vocabulary.breach import BreachCause, BreachNature, Exfiltration, RecipientKind

__all__ = [
    "accidental",
    "deletion_confirmed",
    "deletion_unconfirmed",
    "exposed",
    "harm_neutralised",
    "harm_not_neutralised",
    "malicious",
    "misused",
    "no_misuse",
    "not_exposed",
    "noticed_at_once",
    "outsider_malice",
    "recipient_among",
    "taken_or_disclosed",
]


def exposed(breach: Breach) -> Condition:
    """Whether the data may have been read or taken by someone."""
    exfiltration = breach.exposure.exfiltration
    answer = Answer.of(exfiltration is not Exfiltration.NO)
    if exfiltration is Exfiltration.UNKNOWN:
        answer = Answer.NO if lacks(breach, BreachNature.CONFIDENTIALITY) else Answer.UNKNOWN
    question = "Les données ont-elles pu être lues ou emportées ?"
    return asked(answer, "$.exposure.exfiltration", exfiltration, question)


def not_exposed(breach: Breach) -> Condition:
    """Whether it is established that nobody read or took the data."""
    condition = exposed(breach)
    return attrs.evolve(condition, answer=condition.answer.negated)


def taken_or_disclosed(breach: Breach) -> Condition:
    """Whether the data certainly left: taken by someone, or sent or shown by mistake."""
    exfiltration = breach.exposure.exfiltration
    answer: Answer | bool = exfiltration in {Exfiltration.YES, Exfiltration.DISCLOSED}
    if exfiltration is Exfiltration.UNKNOWN and not lacks(breach, BreachNature.CONFIDENTIALITY):
        answer = Answer.UNKNOWN
    return asked(answer, "$.exposure.exfiltration", exfiltration, "Les données ont-elles été emportées ?")


def recipient_among(*kinds: RecipientKind) -> Check:
    """Ask whether who received the data is of one of these kinds."""

    def check(breach: Breach) -> Condition:
        recipient = breach.exposure.recipient
        answer = Answer.UNKNOWN if recipient is RecipientKind.UNKNOWN else Answer.of(recipient in kinds)
        return asked(answer, "$.exposure.recipient", recipient, "Qui a reçu ou pu lire les données ?")

    return check


def malicious(breach: Breach) -> Condition:
    """Whether someone meant harm."""
    question = "La violation est-elle un accident ou un acte malveillant ?"
    return asked(is_malicious(breach), "$.causes", listed(breach.causes), question)


def accidental(breach: Breach) -> Condition:
    """Whether it is established that nobody meant harm."""
    condition = malicious(breach)
    return attrs.evolve(condition, answer=condition.answer.negated)


def outsider_malice(breach: Breach) -> Condition:
    """Whether someone from outside meant harm."""
    question = "L’auteur est-il extérieur au cabinet et malveillant ?"
    if BreachCause.EXTERNAL_MALICIOUS in breach.causes:
        answer = Answer.YES
    elif is_malicious(breach) is Answer.UNKNOWN:
        answer = Answer.UNKNOWN
    else:
        answer = Answer.NO
    return asked(answer, "$.causes", listed(breach.causes), question)


def deletion_confirmed(breach: Breach) -> Condition:
    """Whether the recipient confirmed that the data were deleted or sent back."""
    question = "Le destinataire a-t-il confirmé la suppression ou le retour des données ?"
    answer = breach.exposure.deletion_confirmed
    return asked(answer, "$.exposure.deletion_confirmed", answer, question)


def deletion_unconfirmed(breach: Breach) -> Condition:
    """Whether no recipient confirmed the deletion; no answer is no confirmation."""
    condition = deletion_confirmed(breach)
    return attrs.evolve(condition, answer=Answer.of(condition.answer is not Answer.YES))


def harm_neutralised(breach: Breach) -> Condition:
    """Whether the harm was neutralised, or the data recovered, with confidence."""
    question = "Les données ont-elles été récupérées avant d’avoir pu être lues ou utilisées ?"
    answer = breach.exposure.harm_neutralised
    return asked(answer, "$.exposure.harm_neutralised", answer, question)


def harm_not_neutralised(breach: Breach) -> Condition:
    """Whether the harm was not neutralised; what is not established does not count."""
    condition = harm_neutralised(breach)
    return attrs.evolve(condition, answer=Answer.of(condition.answer is not Answer.YES))


def misused(breach: Breach) -> Condition:
    """Whether the data were used against the persons; what nobody has observed is not held against anyone."""
    answer = breach.exposure.misuse_observed
    question = "Un usage des données au détriment des personnes a-t-il été constaté ?"
    return asked(answer is Answer.YES, "$.exposure.misuse_observed", answer, question)


def no_misuse(breach: Breach) -> Condition:
    """Whether it is established that the data were not used against the persons."""
    condition = misused(breach)
    return attrs.evolve(condition, answer=breach.exposure.misuse_observed.negated)


def noticed_at_once(breach: Breach) -> Condition:
    """Whether the mistake was noticed on the very day."""
    days = breach.exposure.days
    answer = Answer.UNKNOWN if days is None else Answer.of(days == 0)
    value = "unknown" if days is None else days
    return asked(answer, "$.exposure.days", value, "Au bout de combien de jours l’erreur a-t-elle été remarquée ?")
