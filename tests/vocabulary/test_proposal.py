# SPDX-License-Identifier: MIT
"""The closed lists of the proposal form, mapped to the words of the reference on insurance (§ 6), in their order."""

from __future__ import annotations

from decimal import Decimal

import pytest

from rgpd_sante.codes import Code
from rgpd_sante.vocabulary.proposal import (
    BackupFrequency,
    BearableDowntime,
    CardNumbers,
    CoverLimit,
    EncryptionExtent,
    EndpointProtection,
    HostingCertification,
    InsuredActivity,
    ItManagement,
    Multifactor,
    PasswordPractice,
    PatchDelay,
    QuestionId,
    UnderwritingDecision,
    UnderwritingRule,
    UnsupportedSystems,
    WebsiteKind,
)

OPTIONS: list[tuple[type[Code], str, str]] = [
    (
        InsuredActivity,
        (
            "médecin généraliste, spécialiste, chirurgien-dentiste, sage-femme, infirmier, autre paramédical, "
            "pharmacie, laboratoire, clinique, hôpital, autre"
        ),
        (
            "general_practitioner specialist dental_surgeon midwife nurse other_paramedical pharmacy laboratory clinic "
            "hospital other"
        ),
    ),
    (BearableDowntime, "< 1, 1–3, 4–7, > 7", "under_1_day days_1_to_3 days_4_to_7 over_7_days"),
    (CoverLimit, "100 000, 250 000, 500 000, 1 000 000", "eur_100_000 eur_250_000 eur_500_000 eur_1_000_000"),
    (
        CardNumbers,
        "jamais conservés, conforme, non conforme, ne sait pas",
        "never_kept pci_dss_followed pci_dss_not_followed does_not_know",
    ),
    (WebsiteKind, "non, vitrine, prise de rendez-vous, vente en ligne", "none showcase appointments online_sales"),
    (
        BackupFrequency,
        "continue, quotidienne, hebdomadaire, mensuelle, plus rare",
        "continuous daily weekly monthly rarer",
    ),
    (EndpointProtection, "aucune, antivirus, EDR, EDR supervisé", "none antivirus edr supervised_edr"),
    (
        Multifactor,
        "oui partout, partiellement, non, sans accès distant",
        "everywhere partly nowhere no_remote_access",
    ),
    (PatchDelay, "≤ 15 j, ≤ 30 j, > 30 j, ne sait pas", "within_15_days within_30_days over_30_days does_not_know"),
    (UnsupportedSystems, "non, oui isolés, oui connectés", "none isolated connected"),
    (EncryptionExtent, "tous, partie, aucun", "all some none"),
    (PasswordPractice, "oui, partiellement, non", "yes partly no"),
    (ItManagement, "interne, prestataire sous contrat, personne", "in_house contracted_provider nobody"),
    (HostingCertification, "sans objet, oui, non, ne sait pas", "not_applicable certified not_certified does_not_know"),
]
RULES = (
    "R-ID R-TIME R-PENAL R-PROF R-SIZE R-TERR R-TURN R-BI R-REC R-DEP R-LIM R-PCI R-WEB R-BKP-1 R-BKP-2 R-BKP-3 "
    "R-BKP-4 R-NET R-AV R-MFA R-RDP R-PATCH R-EOL R-ENC R-PWD R-USE R-CPS R-IT R-SUP R-HDS R-GOV R-TRAIN R-RIB R-BCP "
    "R-HIST R-KNOWN R-REG R-PREV R-CUMUL R-SIGN"
)


@pytest.mark.parametrize(("codes", "options", "words"), OPTIONS, ids=lambda value: getattr(value, "__name__", ""))
def test_each_option_has_its_code(codes: type[Code], options: str, words: str) -> None:
    """The options of a question map to the codes, all of them, in the same order."""
    assert len(options.split(", ")) == len(codes)
    assert [code.value for code in codes] == words.split()


def test_questions_are_numbered() -> None:
    """The form has 43 questions, Q01 to Q43."""
    assert [one.number for one in QuestionId] == [f"Q{number:02}" for number in range(1, 44)]


def test_rules_keep_the_names_of_the_reference() -> None:
    """Each rule is written as the reference writes it, in the order of the questions."""
    assert [rule.reference for rule in UnderwritingRule] == RULES.split()


def test_decisions_go_from_best_to_worst() -> None:
    """Three decisions, and the one of a form that is not complete, which is no acceptance."""
    assert [one.value for one in UnderwritingDecision] == ["accepted", "undetermined", "referred", "declined"]


def test_a_limit_knows_its_amount() -> None:
    """The four limits are amounts in euros."""
    amounts = [limit.amount for limit in CoverLimit]
    assert amounts == [Decimal(100_000), Decimal(250_000), Decimal(500_000), Decimal(1_000_000)]
