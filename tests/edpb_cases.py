# SPDX-License-Identifier: MIT
"""From a coded case of the EDPB examples to a breach: only the coded fields are read, never a text or a conclusion.

Any case of this form can be read: what is absent, ``null``, of another type or of a code not known here is unknown.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Final, TypeAlias, TypeVar

from rgpd_sante.breach import Breach, Exposure, Protection, Recovery
from rgpd_sante.codes import Code
from rgpd_sante.facts import Answer, Count, Precision
from rgpd_sante.vocabulary.breach import (
    BreachCause,
    BreachNature,
    BreachRole,
    Certainty,
    DataKind,
    Exfiltration,
    KeyState,
    PersonCategory,
    RecipientKind,
    Restoration,
    ServiceImpact,
)

__all__ = ["CODED_FIELDS", "Case", "breach_from_case"]

Case: TypeAlias = Mapping[str, object]
C = TypeVar("C", bound=Code)

CODED_FIELDS: Final = frozenset(
    {
        "breach_types",
        "cause",
        "data_altered",
        "data_kinds",
        "deletion_confirmed",
        "encrypted",
        "exfiltration_code",
        "exposure_days",
        "key_compromised",
        "malicious",
        "misuse_observed",
        "persons",
        "recipient_code",
        "restoration",
        "restored_within_hours",
        "reversible",
        "service_impact",
        "special_categories",
        "vulnerable_persons",
    }
)
_NATURES: Final = {
    "C": BreachNature.CONFIDENTIALITY,
    "I": BreachNature.INTEGRITY,
    "A": BreachNature.AVAILABILITY,
}


def breach_from_case(case: Case) -> Breach:
    """Turn the coded fields of a case into a breach of a controller, established.

    The examples are about anybody: their persons are not coded as patients, so they are ``OTHER``, or ``VULNERABLE``
    where the case says so.
    """
    vulnerable = _answer(case, "vulnerable_persons")
    return Breach(
        reference="case",
        role=BreachRole.CONTROLLER,
        certainty=Certainty.ESTABLISHED,
        natures=_natures(case),
        causes=_causes(case),
        # the legend: « other » is what is not in the list
        data_kinds=tuple(dict.fromkeys(_code(DataKind, word, DataKind.OTHER) for word in _words(case, "data_kinds"))),
        special_categories=_answer(case, "special_categories"),
        person_categories=(PersonCategory.VULNERABLE if vulnerable is Answer.YES else PersonCategory.OTHER,),
        persons=_persons(case),
        vulnerable_persons=vulnerable,
        protection=_protection(case),
        exposure=Exposure(
            exfiltration=_code(Exfiltration, case.get("exfiltration_code"), Exfiltration.UNKNOWN),
            recipient=_recipient(case),
            deletion_confirmed=_answer(case, "deletion_confirmed"),
            harm_neutralised=_answer(case, "reversible"),
            misuse_observed=_answer(case, "misuse_observed"),
            days=_number(case.get("exposure_days")),
        ),
        recovery=Recovery(
            restoration=_code(Restoration, case.get("restoration"), Restoration.UNKNOWN),
            within_hours=_number(case.get("restored_within_hours")),
            service_impact=_code(ServiceImpact, case.get("service_impact"), ServiceImpact.UNKNOWN),
        ),
        data_altered=_answer(case, "data_altered"),
    )


def _answer(case: Case, key: str) -> Answer:
    told = case.get(key)
    return Answer.of(told) if isinstance(told, bool) else Answer.UNKNOWN


def _number(value: object) -> int | None:
    """Read a number of hours, days or persons; a part of one counts as a whole one, which is the prudent reading."""
    if isinstance(value, float) and math.isfinite(value):
        value = math.ceil(value)
    return value if isinstance(value, int) and not isinstance(value, bool) and value >= 0 else None


def _words(case: Case, key: str) -> tuple[object, ...]:
    told = case.get(key)
    return tuple(told) if isinstance(told, list | tuple) else () if told is None else (told,)


def _code(kind: type[C], word: object, unknown: C) -> C:
    return kind(word) if isinstance(word, str) and word in set(kind) else unknown


def _natures(case: Case) -> tuple[BreachNature, ...]:
    """Read the natures of the loss; one that is not known here leaves them all open, for no other may be ruled out."""
    words = _words(case, "breach_types")
    found = [_NATURES[word] for word in words if isinstance(word, str) and word in _NATURES]
    return tuple(dict.fromkeys(found)) if len(found) == len(words) else ()


def _causes(case: Case) -> tuple[BreachCause, ...]:
    """Read the cause; where only the intent is coded, the act is taken for one from outside if meant, else inside."""
    cause = _code(BreachCause, case.get("cause"), BreachCause.UNKNOWN)
    if cause is not BreachCause.UNKNOWN:
        return (cause,)
    match _answer(case, "malicious"):
        case Answer.YES:
            return (BreachCause.EXTERNAL_MALICIOUS,)
        case Answer.NO:
            return (BreachCause.INTERNAL_ACCIDENTAL,)
        case Answer.UNKNOWN:
            return (BreachCause.UNKNOWN,)


def _recipient(case: Case) -> RecipientKind:
    """Read who received the data; the cases write ``unknown`` for someone who could not be identified."""
    word = case.get("recipient_code")
    if word == "unknown":
        return RecipientKind.UNIDENTIFIED
    return _code(RecipientKind, word, RecipientKind.UNKNOWN)


def _protection(case: Case) -> Protection:
    """Read the protection; data unintelligible without a word on a key are a strong hash, which has none."""
    unintelligible = _answer(case, "encrypted")
    keys = {
        Answer.YES: KeyState.COMPROMISED,
        Answer.NO: KeyState.SAFE,
        Answer.UNKNOWN: KeyState.NO_KEY if unintelligible is Answer.YES else KeyState.UNKNOWN,
    }
    return Protection(unintelligible=unintelligible, key=keys[_answer(case, "key_compromised")])


def _persons(case: Case) -> Count | None:
    """Read the number of persons: the upper bound where there are two, as the prudent one."""
    told = case.get("persons")
    bounds = told if isinstance(told, Mapping) else {"min": told, "max": told}
    lowest, highest = _number(bounds.get("min")), _number(bounds.get("max"))
    known = [number for number in (lowest, highest) if number is not None]
    if not known:
        return None
    return Count(value=max(known), precision=Precision.EXACT if lowest == highest else Precision.APPROXIMATE)
