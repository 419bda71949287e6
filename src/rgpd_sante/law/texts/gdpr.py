# SPDX-License-Identifier: MIT
"""General Data Protection Regulation, Regulation (EU) 2016/679: articles 4 to 14, 26 to 37, 44 to 49, 83 and 87."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from types import MappingProxyType
from typing import Final

from rgpd_sante.law.citation import Citation, LegalText, TextStatus
from rgpd_sante.law.delay import Delay, Hours, Promptness, Qualifier
from rgpd_sante.law.parameter import Dated, Parameter
from rgpd_sante.law.penalty import FineCeiling, TierRange

APPLICABLE_FROM: Final = date(2018, 5, 25)
_CHECKED: Final = date(2026, 11, 23)

TEXT: Final = LegalText(
    code="gdpr",
    short="RGPD",
    title="Règlement (UE) 2016/679 du Parlement européen et du Conseil du 27 avril 2016 (RGPD)",
    url="https://eur-lex.europa.eu/legal-content/FR/TXT/?uri=CELEX:32016R0679",
    status=TextStatus.IN_FORCE,
    first_day=APPLICABLE_FROM,
    checked_on=_CHECKED,
)


def _cite(place: str) -> Citation:
    return Citation(text=TEXT, place=place, first_day=APPLICABLE_FROM)


ART_4_12: Final = _cite("art. 4, 12)")
ART_5_1_C: Final = _cite("art. 5, § 1, c)")
ART_5_1_E: Final = _cite("art. 5, § 1, e)")
ART_5_2: Final = _cite("art. 5, § 2")
ART_6_1: Final = _cite("art. 6, § 1")
ART_9: Final = _cite("art. 9")
ART_9_2: Final = _cite("art. 9, § 2")
ART_9_3: Final = _cite("art. 9, § 3")
ART_10: Final = _cite("art. 10")
ART_12_3: Final = _cite("art. 12, § 3")
ART_13: Final = _cite("art. 13")
ART_13_1_D: Final = _cite("art. 13, § 1, d)")
ART_14: Final = _cite("art. 14")
ART_26: Final = _cite("art. 26")
ART_28: Final = _cite("art. 28")
ART_28_3: Final = _cite("art. 28, § 3")
ART_28_9: Final = _cite("art. 28, § 9")
ART_30_1: Final = _cite("art. 30, § 1")
ART_30_1_A: Final = _cite("art. 30, § 1, a)")
ART_30_1_B: Final = _cite("art. 30, § 1, b)")
ART_30_1_C: Final = _cite("art. 30, § 1, c)")
ART_30_1_D: Final = _cite("art. 30, § 1, d)")
ART_30_1_E: Final = _cite("art. 30, § 1, e)")
ART_30_1_F: Final = _cite("art. 30, § 1, f)")
ART_30_1_G: Final = _cite("art. 30, § 1, g)")
ART_30_2: Final = _cite("art. 30, § 2")
ART_30_2_A: Final = _cite("art. 30, § 2, a)")
ART_30_2_B: Final = _cite("art. 30, § 2, b)")
ART_30_2_C: Final = _cite("art. 30, § 2, c)")
ART_30_2_D: Final = _cite("art. 30, § 2, d)")
ART_30_4: Final = _cite("art. 30, § 4")
ART_30_5: Final = _cite("art. 30, § 5")
ART_32: Final = _cite("art. 32")
ART_33_1: Final = _cite("art. 33, § 1")
ART_33_2: Final = _cite("art. 33, § 2")
ART_33_3: Final = _cite("art. 33, § 3")
ART_33_4: Final = _cite("art. 33, § 4")
ART_33_5: Final = _cite("art. 33, § 5")
ART_34_1: Final = _cite("art. 34, § 1")
ART_34_2: Final = _cite("art. 34, § 2")
ART_34_3: Final = _cite("art. 34, § 3")
ART_34_3_A: Final = _cite("art. 34, § 3, a)")
ART_34_3_B: Final = _cite("art. 34, § 3, b)")
ART_34_3_C: Final = _cite("art. 34, § 3, c)")
ART_34_4: Final = _cite("art. 34, § 4")
ART_35_1: Final = _cite("art. 35, § 1")
ART_35_3: Final = _cite("art. 35, § 3")
ART_35_7: Final = _cite("art. 35, § 7")
ART_37_1: Final = _cite("art. 37, § 1")
ART_37_7: Final = _cite("art. 37, § 7")
ART_44: Final = _cite("art. 44")
ART_45: Final = _cite("art. 45")
ART_46: Final = _cite("art. 46")
ART_49_1: Final = _cite("art. 49, § 1")
ART_83_2: Final = _cite("art. 83, § 2")
ART_83_3: Final = _cite("art. 83, § 3")
ART_83_4: Final = _cite("art. 83, § 4, a)")
ART_83_4_TO_6: Final = _cite("art. 83, §§ 4 à 6")
ART_83_7: Final = _cite("art. 83, § 7")
ART_82: Final = _cite("art. 82")
ART_87: Final = _cite("art. 87")
RECITAL_85: Final = _cite("considérant 85")
RECITAL_86: Final = _cite("considérant 86")
RECITAL_91: Final = _cite("considérant 91")


def _delay(
    code: str, description: str, value: Delay, citation: Citation, *, note: str | None = None
) -> Parameter[Delay]:
    dated: Dated[Delay] = Dated(
        value=value, citation=citation, first_day=APPLICABLE_FROM, checked_on=_CHECKED, note=note
    )
    return Parameter(code=code, description=description, unit="délai", values=(dated,))


NOTIFICATION_TO_AUTHORITY: Final = _delay(
    "gdpr.notification_to_authority",
    "Délai extérieur de la notification d’une violation à l’autorité de contrôle",
    Hours(number=72),
    ART_33_1,
    note="Plafond : « dans les meilleurs délais » vient d’abord.",
)
COMPLEMENT_TO_AUTHORITY: Final = _delay(
    "gdpr.complement_to_authority",
    "Compléments d’une notification incomplète, « sans autre retard indu »",
    Qualifier(promptness=Promptness.WITHOUT_UNDUE_DELAY),
    ART_33_4,
)
NOTICE_TO_CONTROLLER: Final = _delay(
    "gdpr.notice_to_controller",
    "Information du responsable du traitement par le sous-traitant",
    Qualifier(promptness=Promptness.WITHOUT_UNDUE_DELAY),
    ART_33_2,
    note="Aucun nombre d’heures dans le texte ; le contrat peut en fixer un.",
)
DOCUMENTATION: Final = _delay(
    "gdpr.documentation",
    "Documentation interne de toute violation, notifiée ou non",
    Qualifier(promptness=Promptness.AT_ONCE),
    ART_33_5,
    note="Le texte ne donne pas de chiffre.",
)
COMMUNICATION_TO_PERSONS: Final = _delay(
    "gdpr.communication_to_persons",
    "Communication de la violation aux personnes concernées",
    Qualifier(promptness=Promptness.WITHOUT_UNDUE_DELAY),
    ART_34_1,
)
PUBLIC_COMMUNICATION: Final = _delay(
    "gdpr.public_communication",
    "Communication publique lorsque l’information individuelle exigerait des efforts disproportionnés",
    Qualifier(promptness=Promptness.WITHOUT_UNDUE_DELAY),
    ART_34_3_C,
)

_TEN_MILLION: Final = FineCeiling(static=Decimal(10_000_000), rate=Decimal("0.02"))
_TWENTY_MILLION: Final = FineCeiling(static=Decimal(20_000_000), rate=Decimal("0.04"))
_CEILINGS: Final[Mapping[str, FineCeiling]] = MappingProxyType(
    {"art_83_4": _TEN_MILLION, "art_83_5": _TWENTY_MILLION, "art_83_6": _TWENTY_MILLION}
)
FINE_CEILINGS: Final = Parameter(
    code="gdpr.fine_ceilings",
    description="Plafond de l’amende administrative : un montant, ou une part du chiffre d’affaires si elle est plus "
    "élevée",
    unit="euros et part du chiffre d’affaires annuel mondial",
    values=(
        Dated(
            value=_CEILINGS,
            citation=ART_83_4_TO_6,
            first_day=APPLICABLE_FROM,
            checked_on=_CHECKED,
            note="« Le montant le plus élevé étant retenu » : la part relève le plafond, elle ne l’abaisse jamais.",
        ),
    ),
)
FINE_TIERS: Final = Parameter(
    code="gdpr.fine_tiers",
    description="Palier de l’amende par article enfreint",
    unit="paragraphe de l’art. 83",
    values=(
        Dated(
            value=(
                TierRange(first=5, last=7, tier="art_83_5", point="a)"),
                TierRange(first=8, last=8, tier="art_83_4", point="a)"),
                TierRange(first=9, last=9, tier="art_83_5", point="a)"),
                TierRange(first=11, last=11, tier="art_83_4", point="a)"),
                TierRange(first=12, last=22, tier="art_83_5", point="b)"),
                TierRange(first=25, last=39, tier="art_83_4", point="a)"),
                TierRange(first=41, last=41, paragraph=4, tier="art_83_4", point="c)"),
                TierRange(first=42, last=43, tier="art_83_4", point="a)"),
                TierRange(first=44, last=49, tier="art_83_5", point="c)"),
                TierRange(first=58, last=58, paragraph=1, tier="art_83_5", point="e)"),
                TierRange(first=58, last=58, paragraph=2, tier="art_83_6", point="et § 5, e)"),
                TierRange(first=85, last=91, tier="art_83_5", point="d)"),
            ),
            citation=ART_83_4_TO_6,
            first_day=APPLICABLE_FROM,
            checked_on=_CHECKED,
            note="Les articles 10, 24 et 40 ne figurent dans aucune liste.",
        ),
    ),
)
REGISTER_STAFF_THRESHOLD: Final = Parameter(
    code="gdpr.register_staff_threshold",
    description="Effectif à partir duquel toute activité de traitement est inscrite au registre",
    unit="personnes employées",
    values=(
        Dated(
            value=250,
            citation=ART_30_5,
            first_day=APPLICABLE_FROM,
            checked_on=_CHECKED,
            note="En dessous, chacune des trois conditions du paragraphe suffit à rendre l’inscription obligatoire.",
        ),
    ),
)
