# SPDX-License-Identifier: MIT
"""ENISA, methodology of the severity of personal data breaches (v1.0, December 2013): SE = DPC x EI + CB.

The method is older than the GDPR and binds nobody; it gives a presumption, never a verdict.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from types import MappingProxyType
from typing import Final, TypeVar

from rgpd_sante.law.citation import Citation, LegalText, TextStatus, Verification
from rgpd_sante.law.parameter import Dated, Parameter

T = TypeVar("T")
_CHECKED: Final = date(2026, 11, 23)
_PUBLISHED: Final = date(2013, 12, 1)

TEXT: Final = LegalText(
    code="enisa_severity",
    short="ENISA 2013",
    title="ENISA, recommandations pour une méthode d’évaluation de la gravité des violations (v. 1.0, décembre 2013)",
    url="https://www.enisa.europa.eu/publications/dbn-severity",
    status=TextStatus.METHOD,
    first_day=_PUBLISHED,
    checked_on=_CHECKED,
    note="Lue à travers des sources secondaires ; antérieure au RGPD, elle ne donne aucune correspondance avec les "
    "articles 33 et 34.",
)
FORMULA: Final = Citation(text=TEXT, place="formule SE = DPC × EI + CB")
CONTEXT: Final = Citation(text=TEXT, place="contexte du traitement (DPC)")
EASE: Final = Citation(
    text=TEXT, place="annexe 2, facilité d’identification (EI)", verification=Verification.UNVERIFIED
)
CIRCUMSTANCES: Final = Citation(text=TEXT, place="circonstances de la violation (CB)")
BANDS: Final = Citation(text=TEXT, place="échelle de gravité")
FLAGS: Final = Citation(text=TEXT, place="signalements hors note")


def _method(
    code: str,
    description: str,
    value: T,
    citation: Citation,
    verification: Verification = Verification.VERIFIED,
    note: str | None = None,
) -> Parameter[T]:
    dated = Dated(
        value=value,
        citation=citation,
        first_day=None,
        checked_on=_CHECKED,
        verification=verification,
        note=note,
    )
    return Parameter(code=code, description=description, unit="points", values=(dated,))


_BASIC: Final[Mapping[str, int]] = MappingProxyType({"simple": 1, "behavioural": 2, "financial": 3, "sensitive": 4})
BASIC_SCORES: Final = _method("enisa.basic_scores", "Note de base par classe de données", _BASIC, CONTEXT)
CONTEXT_BOUNDS: Final = _method("enisa.context_bounds", "Bornes de la note de contexte", (1, 4), CONTEXT)
HEALTH_PRACTICE_STEP: Final = _method(
    "enisa.health_practice_step",
    "Pas ajouté aux données simples qui révèlent qu’une personne est patiente",
    1,
    CONTEXT,
    Verification.ANALYSIS,
    "Lecture santé : la liste des rendez-vous d’un généraliste vaut 2 à 3.",
)
NIR_STEP: Final = _method(
    "enisa.nir_step",
    "Pas ajouté aux données simples en présence du NIR",
    1,
    CONTEXT,
    Verification.ANALYSIS,
    "Le NIR est une donnée simple, à élever à 2 ou 3.",
)

_QUARTER, _HALF, _THREE, _ONE = Decimal("0.25"), Decimal("0.50"), Decimal("0.75"), Decimal("1.00")
_EASE: Final[Mapping[str, Decimal]] = MappingProxyType(
    {
        "name_common": _QUARTER,
        "name_rare_nationally": _HALF,
        "name_rare_locally": _THREE,
        "name_with_birth_date_and_email": _ONE,
        "id_number_alone": _QUARTER,
        "id_number_with_birth_date_and_email": _THREE,
        "id_number_with_reference_base": _ONE,
        "phone_or_address_not_public": _QUARTER,
        "phone_or_address_not_public_small_town": _HALF,
        "phone_or_address_public": _ONE,
        "email_without_name": _QUARTER,
        "email_findable": _THREE,
        "email_with_name": _ONE,
        "photo_blurred": _QUARTER,
        "photo_blurred_with_place": _HALF,
        "photo_clear": _THREE,
        "photo_clear_linked": _ONE,
        "alias_not_linkable": _QUARTER,
        "alias_with_first_name_and_email": _THREE,
        "alias_base_accessible": _ONE,
    }
)
EASE_SCORES: Final = _method(
    "enisa.ease_scores",
    "Facilité d’identification par indice",
    _EASE,
    EASE,
    Verification.UNVERIFIED,
    "Lignes numéro d’identité et téléphone attestées par une seule source secondaire : à contrôler.",
)
EASE_STEPS: Final = _method(
    "enisa.ease_steps", "Les quatre degrés de facilité d’identification", (_QUARTER, _HALF, _THREE, _ONE), EASE
)

_CIRCUMSTANCES: Final[Mapping[str, Decimal]] = MappingProxyType(
    {"nothing": Decimal("0.00"), "some": _QUARTER, "full": _HALF}
)
CIRCUMSTANCE_SCORES: Final = _method(
    "enisa.circumstance_scores", "Points ajoutés par circonstance, jamais retranchés", _CIRCUMSTANCES, CIRCUMSTANCES
)
GRAVITY_BANDS: Final = _method(
    "enisa.gravity_bands",
    "Seuil inférieur, inclus, de chaque niveau de gravité",
    (
        (Decimal(4), "maximal"),
        (Decimal(3), "significant"),
        (Decimal(2), "limited"),
        (Decimal(0), "negligible"),
    ),
    BANDS,
    note="La correspondance avec les quatre niveaux de la CNIL est une analyse.",
)
RISK_BANDS: Final = _method(
    "enisa.risk_bands",
    "Seuil inférieur, inclus, de la présomption de risque",
    ((Decimal(3), "high"), (Decimal(2), "risk"), (Decimal(0), "unlikely")),
    BANDS,
    note="Pratique observée, non une règle de droit : une présomption seulement.",
)
MANY_PERSONS: Final = _method(
    "enisa.many_persons",
    "Nombre de personnes au-delà duquel un signalement est ajouté, sans changer la note",
    100,
    FLAGS,
)
