# SPDX-License-Identifier: MIT
"""The closed lists of a breach, mapped to the codes of the reference (§ 1.1, § 1.2, § 4.3, § 8 and § 10)."""

from __future__ import annotations

from itertools import pairwise

import pytest

from rgpd_sante.codes import Code
from rgpd_sante.vocabulary import breach
from rgpd_sante.vocabulary.breach import (
    SPECIAL_CATEGORIES,
    AddresseeKind,
    Art34Ground,
    BreachCause,
    BreachNature,
    BreachOrigin,
    BreachRole,
    Certainty,
    CommunicationIntent,
    ConsequenceKind,
    DataKind,
    DiscoverySource,
    Exfiltration,
    Gravity,
    HarmKind,
    IncidentEffect,
    KeyState,
    NotificationKind,
    PersonCategory,
    RecipientKind,
    Restoration,
    RiskLevel,
    ServiceImpact,
)

# § 1.2, lists whose codes the reference gives: the same words, in the order of the form
SAME_CODES: list[tuple[type[Code], str]] = [
    (
        BreachOrigin,
        (
            "lost_stolen_equipment lost_stolen_paper lost_opened_mail hack trash_paper trash_device "
            "unintended_publication wrong_person_displayed wrong_recipient verbal_disclosure other"
        ),
    ),
    (
        BreachCause,
        "internal_malicious internal_accidental external_malicious external_accidental unknown other",
    ),
]
# § 1.2, the kinds of data; the sensitive ones are a group of the form
ORDINARY_DATA = "civil_status nir contact credentials financial official_documents location offences unknown other"
SENSITIVE_DATA = (
    "racial_ethnic political philosophical_religious trade_union sexual_orientation health biometric genetic"
)

# § 1.1, § 1.2, § 4.3 and § 10: word of the reference, code
MAPPED: list[tuple[type[Code], dict[str, Code]]] = [
    (
        BreachNature,
        {"C": BreachNature.CONFIDENTIALITY, "I": BreachNature.INTEGRITY, "A": BreachNature.AVAILABILITY},
    ),
    (
        Certainty,
        {
            "SUPPOSED": Certainty.SUPPOSED,
            "ESTABLISHED": Certainty.ESTABLISHED,
            "withdrawn or closed as not a breach (§ 2.2)": Certainty.RULED_OUT,
        },
    ),
    (RiskLevel, {"UNLIKELY": RiskLevel.UNLIKELY, "RISK": RiskLevel.RISK, "HIGH": RiskLevel.HIGH}),
    (
        Gravity,
        {
            "NEGLIGEABLE": Gravity.NEGLIGIBLE,
            "LIMITEE": Gravity.LIMITED,
            "IMPORTANTE": Gravity.SIGNIFICANT,
            "MAXIMALE": Gravity.MAXIMAL,
        },
    ),
    (
        NotificationKind,
        {
            "INITIALE": NotificationKind.INITIAL,
            "COMPLEMENTAIRE": NotificationKind.COMPLEMENTARY,
            "COMPLETE": NotificationKind.COMPLETE,
            "RETRAIT": NotificationKind.WITHDRAWAL,
        },
    ),
    (
        Art34Ground,
        {
            "A": Art34Ground.UNINTELLIGIBLE,
            "B": Art34Ground.RISK_NO_LONGER_LIKELY,
            "C": Art34Ground.DISPROPORTIONATE_EFFORT,
        },
    ),
    (
        CommunicationIntent,
        {
            "yes": CommunicationIntent.DONE,
            "soon": CommunicationIntent.PLANNED,
            "no": CommunicationIntent.NOT_PLANNED,
            "not determined": CommunicationIntent.UNDETERMINED,
        },
    ),
    (
        PersonCategory,
        {
            "employees": PersonCategory.EMPLOYEES,
            "users": PersonCategory.USERS,
            "adhérents": PersonCategory.MEMBERS,
            "students/pupils": PersonCategory.STUDENTS,
            "military personnel": PersonCategory.MILITARY,
            "customers (current or potential)": PersonCategory.CUSTOMERS,
            "patients": PersonCategory.PATIENTS,
            "minors": PersonCategory.MINORS,
            "vulnerable persons": PersonCategory.VULNERABLE,
            "not determined yet": PersonCategory.UNDETERMINED,
            "other": PersonCategory.OTHER,
        },
    ),
    (
        ConsequenceKind,
        {
            "C: data spread wider than necessary": ConsequenceKind.SPREAD_BEYOND_NEED,
            "C: cross-matched with other data": ConsequenceKind.CROSS_MATCHED,
            "C: used for other purposes or unfairly": ConsequenceKind.OTHER_PURPOSES,
            "I: modified data used though no longer valid": ConsequenceKind.INVALID_DATA_USED,
            "I: modified into other valid data and then used": ConsequenceKind.VALID_DATA_ALTERED,
            "I: falsification": ConsequenceKind.FALSIFICATION,
            "A: inability to reach a critical service": ConsequenceKind.CRITICAL_SERVICE_UNREACHABLE,
            "A: malfunction or difficulty in providing the service": ConsequenceKind.SERVICE_DEGRADED,
            "free text of the form": ConsequenceKind.OTHER,
        },
    ),
    (
        HarmKind,
        {
            "loss of control over data": HarmKind.LOSS_OF_CONTROL,
            "limitation of rights": HarmKind.LIMITATION_OF_RIGHTS,
            "discrimination": HarmKind.DISCRIMINATION,
            "identity theft": HarmKind.IDENTITY_THEFT,
            "fraud": HarmKind.FRAUD,
            "unauthorised reversal of pseudonymisation": HarmKind.REVERSAL_OF_PSEUDONYMISATION,
            "financial loss": HarmKind.FINANCIAL_LOSS,
            "damage to reputation": HarmKind.DAMAGE_TO_REPUTATION,
            "invasion of privacy": HarmKind.INVASION_OF_PRIVACY,
            "loss of confidentiality under professional secrecy": HarmKind.LOSS_OF_PROFESSIONAL_SECRECY,
            "other": HarmKind.OTHER,
        },
    ),
    (
        IncidentEffect,
        {
            "a": IncidentEffect.SAFETY_OF_CARE,
            "b": IncidentEffect.HEALTH_DATA_COMPROMISED,
            "c": IncidentEffect.NORMAL_OPERATION,
            "d": IncidentEffect.HEALTH_SYSTEM_ORGANISATION,
            "e": IncidentEffect.LIKELY_TO_SPREAD,
        },
    ),
]

# § 8: identifier of the obligation, whom it is owed to
ADDRESSEES = {
    "register": AddresseeKind.INTERNAL_REGISTER,
    "cnil": AddresseeKind.CNIL,
    "cnil_complement": AddresseeKind.CNIL,
    "cnil_delay_reasons": AddresseeKind.CNIL,
    "processor": AddresseeKind.CONTROLLER,
    "persons": AddresseeKind.PERSONS,
    "public_com": AddresseeKind.PUBLIC,
    "sis_2017": AddresseeKind.ARS,
    "sis_2022": AddresseeKind.ANS,
    "lopmi": AddresseeKind.POLICE,
    "insurer": AddresseeKind.INSURER,
    "nis2_24h": AddresseeKind.CSIRT,
    "nis2_72h": AddresseeKind.CSIRT,
    "nis2_1m": AddresseeKind.CSIRT,
    "omnibus_96h": AddresseeKind.SINGLE_ENTRY_POINT,
}

# lists of our own, or taken from the draft template of the EDPB (§ 1.3): their codes are frozen here
OWN_CODES: list[tuple[type[Code], str]] = [
    (BreachRole, "controller processor"),
    (DiscoverySource, "controller processor data_subject third_party press authority other"),
    (Exfiltration, "no possible yes disclosed unknown"),
    (
        RecipientKind,
        "none single_trusted single_untrusted few_known many_known unidentified attacker unknown",
    ),
    (KeyState, "safe compromised no_key unknown"),
    (Restoration, "not_affected full partial none unknown"),
    (ServiceImpact, "none minor serious safety_of_persons unknown"),
]


@pytest.mark.parametrize(("codes", "words"), SAME_CODES + OWN_CODES, ids=lambda value: getattr(value, "__name__", ""))
def test_codes_are_those_of_the_reference_in_order(codes: type[Code], words: str) -> None:
    """A list whose codes the reference gives has them all, in the order of the form; ours do not change."""
    assert [code.value for code in codes] == words.split()


@pytest.mark.parametrize(("codes", "mapping"), MAPPED, ids=lambda value: getattr(value, "__name__", ""))
def test_each_word_of_the_reference_has_its_code(codes: type[Code], mapping: dict[str, Code]) -> None:
    """A list whose codes are ours has one code for each word of the reference, in its order, and no other."""
    assert list(mapping.values()) == list(codes)


def test_kinds_of_data() -> None:
    """The kinds of data are those of the form, of which the sensitive ones are a group."""
    assert {kind.value for kind in DataKind} == {*ORDINARY_DATA.split(), *SENSITIVE_DATA.split()}


def test_special_categories() -> None:
    """The sensitive data of the form are the special categories; NIR, offences and credentials are none of them."""
    assert sorted(kind.value for kind in SPECIAL_CATEGORIES) == sorted(SENSITIVE_DATA.split())
    assert SPECIAL_CATEGORIES.isdisjoint({DataKind.NIR, DataKind.OFFENCES, DataKind.CREDENTIALS})
    assert isinstance(SPECIAL_CATEGORIES, frozenset)


def test_each_obligation_has_its_addressee() -> None:
    """Whoever an obligation of the table is owed to stands in the list of addressees, and nobody else."""
    assert set(ADDRESSEES.values()) == set(AddresseeKind)


def test_levels_of_risk_are_in_order() -> None:
    """The levels of risk are ranked from unlikely to high, by rank and not by the letters of their codes."""
    assert [level.rank for level in RiskLevel] == [0, 1, 2]
    assert all(lower.rank < higher.rank for lower, higher in pairwise(RiskLevel))
    assert max(RiskLevel, key=lambda level: level.rank) is RiskLevel.HIGH


def test_levels_of_gravity_are_in_order() -> None:
    """The four levels of the CNIL come from the lightest to the gravest."""
    assert list(Gravity) == [Gravity.NEGLIGIBLE, Gravity.LIMITED, Gravity.SIGNIFICANT, Gravity.MAXIMAL]


def test_no_list_of_the_module_is_forgotten() -> None:
    """Each closed list of the module is mapped, ordered or frozen in this test."""
    lists = {getattr(breach, name) for name in breach.__all__ if isinstance(getattr(breach, name), type)}
    tested = {codes for codes, _ in SAME_CODES + OWN_CODES} | {codes for codes, _ in MAPPED}
    assert lists == tested | {DataKind, AddresseeKind}
