# SPDX-License-Identifier: MIT
"""Decisions of the CNIL on health professionals and bodies, 2015 to 2026, simplified ones from the list it publishes.

A simplified decision is never made public: its row is the line of the list, whose words are turned into articles by us
(« accès » 15, « défaut de coopération » 31, « sécurité » 32).
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Final

from rgpd_sante.analysis.penalties.decisions.model import Decision, DecisionKind, Outcome
from rgpd_sante.analysis.penalties.provision import provision
from rgpd_sante.law.citation import Verification
from rgpd_sante.vocabulary.practice import Profession

__all__ = ["FRANCE"]

_ACCESS: Final = "droit d’accès, défaut de coopération"
_SILENCE: Final = "défaut de coopération"
_LIST: Final = "liste des sanctions de la CNIL"


def _public(  # noqa: PLR0913 - one argument for each column of the table
    number: str,
    day: date,
    body: str,
    breach: str,
    amount: int,
    reference: str,
    articles: str,
    *,
    kind: DecisionKind = DecisionKind.ORDINARY,
    first: int | None = None,
    profession: Profession | None = None,
    note: str | None = None,
    outcome: Outcome = Outcome.FINE,
    verification: Verification = Verification.VERIFIED,
) -> Decision:
    return Decision(
        number=number,
        day=day,
        country="FR",
        body=body,
        breach=breach,
        amount=Decimal(amount),
        kind=kind,
        outcome=outcome,
        reference=reference,
        articles=tuple(provision(one) for one in articles.split("; ") if one),
        first_amount=None if first is None else Decimal(first),
        profession=profession,
        note=note,
        verification=verification,
    )


def _listed(  # noqa: PLR0913 - one argument for each column of the table
    number: str,
    day: date,
    body: str,
    breach: str,
    amount: int,
    articles: str,
    *,
    outcome: Outcome = Outcome.FINE,
    profession: Profession | None = None,
    note: str | None = None,
) -> Decision:
    return Decision(
        number=number,
        day=day,
        country="FR",
        body=body,
        breach=breach,
        amount=Decimal(amount),
        kind=DecisionKind.SIMPLIFIED,
        outcome=outcome,
        reference=_LIST,
        articles=tuple(provision(one) for one in articles.split("; ") if one),
        profession=profession,
        note=note,
        articles_verification=Verification.ANALYSIS,
    )


_AND_ORDER: Final = Outcome.FINE_AND_ORDER
_SETTLED: Final = Outcome.PERIODIC_PENALTY_SETTLED
_MD: Final = Profession.PHYSICIAN
_DENTIST: Final = Profession.DENTAL_SURGEON
_SPEECH: Final = Profession.SPEECH_THERAPIST
_OLD: Final = DecisionKind.BEFORE_GDPR

FRANCE: Final[tuple[Decision, ...]] = (
    _public(
        "F1",
        date(2015, 1, 1),
        "chaîne d’optique (Optical Center)",
        "sécurité, contrat de sous-traitance",
        50_000,
        "Conseil d’État, 19 juin 2017",
        "",
        kind=_OLD,
        note="Année seule connue ; le Conseil d’État n’a revu que la publicité.",
    ),
    _public(
        "F2",
        date(2017, 5, 18),
        "cabinet dentaire",
        _ACCESS,
        10_000,
        "SAN-2017-008",
        "",
        kind=_OLD,
        profession=_DENTIST,
    ),
    _public(
        "F3",
        date(2018, 5, 7),
        "chaîne d’optique (Optical Center)",
        "factures lisibles par une adresse internet",
        200_000,
        "SAN-2018-002 ; Conseil d’État, 17 avril 2019, n° 422575",
        "LIL 34",
        kind=_OLD,
        first=250_000,
    ),
    _public(
        "F4",
        date(2020, 12, 7),
        "médecin libéral, chirurgien orthopédiste",
        "plus de 5 300 séries d’images accessibles, environ quatre mois",
        2_500,
        "SAN-2020-014 ; Conseil d’État, 22 juillet 2022, n° 449694",
        "32",
        first=3_000,
        profession=_MD,
        note="Le manquement à l’art. 33 a été annulé : la CNIL avait elle-même révélé la violation.",
    ),
    _public(
        "F5",
        date(2020, 12, 7),
        "médecin libéral",
        "plus de 1 200 séries d’images accessibles, près de cinq ans",
        6_000,
        "SAN-2020-015",
        "32; 33",
        profession=_MD,
    ),
    _public(
        "F6",
        date(2021, 1, 6),
        "chaîne d’optique (Optical Center)",
        "200 000 clients, dont 23 000 NIR",
        250_000,
        "Conseil d’État, 26 avril 2022 (confirmée)",
        "12; 32",
        note="Non publiée par la CNIL.",
    ),
    _public(
        "F7",
        date(2022, 4, 15),
        "sous-traitant, logiciel de laboratoires (Dedalus Biologie)",
        "près de 500 000 patients",
        1_500_000,
        "SAN-2022-009",
        "28(3); 29; 32",
    ),
    _listed("F8", date(2022, 12, 29), "médecin", _ACCESS, 5_000, "15; 31", outcome=_AND_ORDER, profession=_MD),
    _listed("F9", date(2022, 12, 29), "médecin", _ACCESS, 5_000, "15; 31", outcome=_AND_ORDER, profession=_MD),
    _listed(
        "F10", date(2023, 2, 8), "médecin généraliste", _ACCESS, 3_000, "15; 31", outcome=_AND_ORDER, profession=_MD
    ),
    _public(
        "F11",
        date(2023, 5, 11),
        "site internet de santé (Doctissimo)",
        "durées de conservation, données de santé, responsabilité conjointe, sécurité, traceurs",
        380_000,
        "SAN-2023-006",
        "5(1)(e); 9(2); 26; 32; LIL 82",
    ),
    _listed("F12", date(2023, 5, 12), "dentiste", _ACCESS, 4_500, "15; 31", outcome=_AND_ORDER, profession=_DENTIST),
    _listed(
        "F13",
        date(2023, 11, 22),
        "orthophoniste",
        "droit d’accès (données de santé), défaut de coopération",
        5_000,
        "15; 31",
        outcome=_AND_ORDER,
        profession=_SPEECH,
    ),
    _listed("F14", date(2023, 12, 27), "pédiatre", _SILENCE, 1_000, "31", profession=_MD),
    _listed("F15", date(2024, 1, 31), "dentiste", "sécurité, droit d’accès", 5_000, "32; 15", profession=_DENTIST),
    _listed("F16", date(2024, 2, 29), "dentiste", _ACCESS, 4_000, "15; 31", profession=_DENTIST),
    _listed(
        "F17", date(2024, 6, 10), "médecin généraliste", _ACCESS, 4_000, "15; 31", outcome=_AND_ORDER, profession=_MD
    ),
    _public(
        "F18",
        date(2024, 8, 28),
        "société de données de santé (GERS)",
        "données de santé pseudonymisées traitées sans autorisation",
        800_000,
        "SAN-2024-010 ; Conseil d’État, 13 février 2026, n° 498628",
        "",
    ),
    _public(
        "F19",
        date(2024, 8, 28),
        "société de données de santé (Santestat)",
        "données de santé pseudonymisées traitées sans autorisation",
        200_000,
        "SAN-2024-011 ; Conseil d’État, n° 498629",
        "",
        note="Montant déduit du total de 1,8 million d’euros.",
        verification=Verification.ANALYSIS,
    ),
    _public(
        "F20",
        date(2024, 9, 5),
        "éditeur de logiciel pour médecins (Cegedim Santé)",
        "licéité, données de santé traitées sans autorisation",
        800_000,
        "SAN-2024-013",
        "5(1)(a); LIL 66",
    ),
    _listed(
        "F21",
        date(2024, 10, 11),
        "orthophoniste",
        "injonction non exécutée",
        4_000,
        "58(2)",
        outcome=_SETTLED,
        profession=_SPEECH,
    ),
    _listed("F22", date(2024, 10, 17), "dentiste", _ACCESS, 3_000, "15; 31", outcome=_AND_ORDER, profession=_DENTIST),
    _listed("F23", date(2024, 12, 5), "clinique", _SILENCE, 15_000, "31"),
    _listed("F24", date(2024, 12, 19), "stomatologue", _ACCESS, 5_000, "15; 31", profession=_MD),
    _listed(
        "F25",
        date(2024, 12, 19),
        "médecin généraliste",
        "injonction non exécutée",
        2_000,
        "58(2)",
        outcome=_SETTLED,
        profession=_MD,
    ),
    _listed(
        "F26",
        date(2024, 12, 19),
        "groupement régional d’e-santé",
        "traitement de santé, sous-traitance",
        20_000,
        "28",
        note="Le plafond de la procédure simplifiée.",
    ),
    _listed("F27", date(2025, 7, 3), "médecin", _SILENCE, 3_000, "31", outcome=_AND_ORDER, profession=_MD),
    _listed("F28", date(2025, 9, 11), "médecin généraliste", _SILENCE, 3_000, "31", outcome=_AND_ORDER, profession=_MD),
    _listed(
        "F29",
        date(2025, 12, 30),
        "dentiste",
        _SILENCE,
        0,
        "31",
        outcome=Outcome.REPRIMAND,
        profession=_DENTIST,
        note="Rappel à l’ordre, sans amende.",
    ),
    _listed(
        "F30",
        date(2026, 2, 5),
        "médecin",
        "injonction non exécutée",
        1_000,
        "58(2)",
        outcome=_SETTLED,
        profession=_MD,
    ),
    _public(
        "F31",
        date(2026, 7, 21),
        "hôpital privé (Hôpital privé de la Loire)",
        "524 867 dossiers et 202 246 contacts de confiance, sans double authentification, contacts non informés",
        500_000,
        "CNIL, sanction publiée, nominative pendant deux ans",
        "32; 34",
        outcome=_AND_ORDER,
    ),
)
