# SPDX-License-Identifier: MIT
"""General Data Protection Regulation, Regulation (EU) 2016/679: articles 4, 9, 28, 30, 33, 34 and 83."""

from __future__ import annotations

from datetime import date
from typing import Final

from rgpd_sante.law.citation import Citation, LegalText, TextStatus
from rgpd_sante.law.delay import Delay, Hours, Promptness, Qualifier
from rgpd_sante.law.parameter import Dated, Parameter

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
ART_5_2: Final = _cite("art. 5, § 2")
ART_9: Final = _cite("art. 9")
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
ART_83_4: Final = _cite("art. 83, § 4, a)")
RECITAL_85: Final = _cite("considérant 85")
RECITAL_86: Final = _cite("considérant 86")


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
