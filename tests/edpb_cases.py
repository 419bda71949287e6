# SPDX-License-Identifier: MIT
"""From a coded case of the EDPB examples to a breach: only the coded fields are read, never a text or a conclusion."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, TypeAlias, TypeVar, cast

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

__all__ = ["Case", "breach_from_case"]

Case: TypeAlias = Mapping[str, object]
C = TypeVar("C", bound=Code)

_NATURES: Final = {
    "C": BreachNature.CONFIDENTIALITY,
    "I": BreachNature.INTEGRITY,
    "A": BreachNature.AVAILABILITY,
}


def breach_from_case(case: Case) -> Breach:
    """Turn the coded fields of a case into a breach of a controller, established.

    A field that is absent or ``null`` is unknown. The examples are about anybody: their persons are not coded as
    patients, so they are ``OTHER``, or ``VULNERABLE`` where the case says so.
    """
    vulnerable = _answer(case, "vulnerable_persons")
    return Breach(
        reference="case",
        role=BreachRole.CONTROLLER,
        certainty=Certainty.ESTABLISHED,
        natures=tuple(_NATURES[letter] for letter in _codes(case, "breach_types")),
        causes=_causes(case),
        data_kinds=tuple(_code(DataKind, word, DataKind.OTHER) for word in _codes(case, "data_kinds")),
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
    return Answer.of(cast("bool | None", case.get(key)))


def _number(value: object) -> int | None:
    return round(value) if isinstance(value, int | float) else None


def _codes(case: Case, key: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(cast("list[str]", case.get(key) or [])))


def _code(kind: type[C], word: object, unknown: C) -> C:
    return unknown if word not in set(kind) else kind(cast("str", word))


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
    persons = cast("Mapping[str, object]", case.get("persons") or {})
    lowest, highest = _number(persons.get("min")), _number(persons.get("max"))
    value = lowest if highest is None else highest
    if value is None:
        return None
    return Count(value=value, precision=Precision.EXACT if lowest == highest else Precision.APPROXIMATE)
