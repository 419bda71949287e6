# SPDX-License-Identifier: MIT
"""Questions about the data: their kinds, whether an outsider can read them, whether they were modified."""

from __future__ import annotations

from typing import Final

import attrs

from rgpd_sante.analysis.conditions.condition import Condition, asked, lacks, listed
from rgpd_sante.analysis.severity import holds_special_categories
from rgpd_sante.breach.model import Breach
from rgpd_sante.facts import Answer
from rgpd_sante.vocabulary.breach import SPECIAL_CATEGORIES, BreachNature, DataKind, KeyState, Restoration

__all__ = [
    "combined",
    "enables_fraud",
    "facts_lacking",
    "no_fraud_data",
    "no_special_categories",
    "readable",
    "special_categories",
    "unaltered",
    "unintelligible",
    "unrestored_alteration",
]

# what opens the way to fraud or identity theft (analysis; the harms are those of the CNIL form)
_FRAUD_KINDS: Final = frozenset({DataKind.NIR, DataKind.CREDENTIALS, DataKind.FINANCIAL, DataKind.OFFICIAL_DOCUMENTS})
_TWO_KINDS: Final = 2


def _kinds(breach: Breach) -> set[DataKind]:
    return {*breach.data_kinds, *breach.severity_factors.credentials_open} - {DataKind.UNKNOWN}


def _kinds_known(breach: Breach) -> bool:
    return bool(breach.data_kinds) and DataKind.UNKNOWN not in breach.data_kinds


def _of_kinds(breach: Breach, found: bool) -> Answer:  # noqa: FBT001 - a bare comparison
    """Answer what the kinds of data show: what is not found may be among those not known yet."""
    if found:
        return Answer.YES
    return Answer.NO if _kinds_known(breach) else Answer.UNKNOWN


def facts_lacking(breach: Breach) -> Condition:
    """Whether what the breach is about is not known: nature of the loss, kinds of data."""
    return asked(
        not breach.natures or not _kinds_known(breach),
        "$.data_kinds" if breach.natures else "$.natures",
        listed(breach.data_kinds if breach.natures else breach.natures),
        "Qu’a-t-on perdu (confidentialité, intégrité, disponibilité) et sur quelles données ?",
    )


def special_categories(breach: Breach) -> Condition:
    """Whether special categories of data are concerned, GDPR art. 9; those that credentials open count too."""
    question = "Y a-t-il des données sensibles (santé, opinions, vie sexuelle …) ?"
    answer, opened = holds_special_categories(breach), breach.severity_factors.credentials_open
    if answer is not Answer.YES and SPECIAL_CATEGORIES & set(opened):
        return asked(Answer.YES, "$.severity_factors.credentials_open", listed(opened), question)
    opens_unknown = DataKind.CREDENTIALS in breach.data_kinds and (not opened or DataKind.UNKNOWN in opened)
    if answer is Answer.NO and breach.special_categories is Answer.UNKNOWN and opens_unknown:
        # the kinds show that nothing sensitive is concerned only once it is known what the credentials open
        answer = Answer.UNKNOWN
    return asked(answer, "$.data_kinds", listed(breach.data_kinds), question)


def no_special_categories(breach: Breach) -> Condition:
    """Whether it is established that no special category is concerned."""
    condition = special_categories(breach)
    return attrs.evolve(condition, answer=condition.answer.negated)


def enables_fraud(breach: Breach) -> Condition:
    """Whether the data open the way to fraud or identity theft."""
    question = "Y a-t-il un numéro de sécurité sociale, des accès, des données bancaires ou des pièces d’identité ?"
    answer = _of_kinds(breach, bool(_FRAUD_KINDS & _kinds(breach)))
    return asked(answer, "$.data_kinds", listed(breach.data_kinds), question)


def no_fraud_data(breach: Breach) -> Condition:
    """Whether it is established that the data do not open the way to fraud."""
    condition = enables_fraud(breach)
    return attrs.evolve(condition, answer=condition.answer.negated)


def combined(breach: Breach) -> Condition:
    """Whether several kinds of data are concerned together, which makes a deception of the persons credible."""
    answer = _of_kinds(breach, len(_kinds(breach)) >= _TWO_KINDS)
    question = "Plusieurs sortes de données sont-elles concernées ensemble ?"
    return asked(answer, "$.data_kinds", listed(breach.data_kinds), question)


def unintelligible(breach: Breach) -> Condition:
    """Whether the data are unintelligible to an outsider and the key is safe, GDPR art. 34(3)(a)."""
    protection = breach.protection
    match protection.unintelligible, protection.key:
        case Answer.YES, KeyState.SAFE | KeyState.NO_KEY:
            answer = Answer.YES
        case Answer.NO, _:
            answer = Answer.NO
        case _, KeyState.COMPROMISED:
            answer = Answer.NO
        case _:
            answer = Answer.UNKNOWN
    return asked(
        answer,
        "$.protection",
        f"{protection.unintelligible}, {protection.key}",
        "Les données étaient-elles chiffrées, et la clé est-elle restée sûre ?",
    )


def readable(breach: Breach) -> Condition:
    """Whether an outsider can read the data: no protection, or its key is compromised."""
    condition = unintelligible(breach)
    return attrs.evolve(condition, answer=condition.answer.negated)


def unaltered(breach: Breach) -> Condition:
    """Whether the data were not modified."""
    answer = breach.data_altered.negated
    if answer is Answer.UNKNOWN and lacks(breach, BreachNature.INTEGRITY):
        answer = Answer.YES
    return asked(answer, "$.data_altered", breach.data_altered, "Des données ont-elles été modifiées sans droit ?")


def unrestored_alteration(breach: Breach) -> Condition:
    """Whether data were modified and not put back in full."""
    condition = unaltered(breach)
    if condition.answer is Answer.YES or breach.recovery.restoration is Restoration.FULL:
        return attrs.evolve(condition, answer=Answer.NO)
    return attrs.evolve(condition, answer=condition.answer.negated)
