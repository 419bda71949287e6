# SPDX-License-Identifier: MIT
"""*Code pénal*: attacks on data systems (323-1 to 323-3-1), offences against data (226-13 to 226-24, R.625-10 to -12).

The amounts are those of a natural person; :data:`LEGAL_PERSON_MULTIPLE` and :data:`REPETITION_MULTIPLE` say how they
grow. Where the first day is not documented, the value holds for the whole past that the library knows.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Final

from rgpd_sante.facts import Answer
from rgpd_sante.law.citation import Citation, LegalText, TextStatus, Verification
from rgpd_sante.law.parameter import Dated, Parameter
from rgpd_sante.law.penalty import OffenceRule

_CHECKED: Final = date(2026, 11, 23)

TEXT: Final = LegalText(
    code="code_penal",
    short="C. pén.",
    title="Code pénal",
    url="https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070719/",
    status=TextStatus.IN_FORCE,
    checked_on=_CHECKED,
)

ART_323: Final = Citation(text=TEXT, place="art. 323-1 à 323-3-1")
ART_226_17_1: Final = Citation(text=TEXT, place="art. 226-17-1", first_day=date(2019, 6, 1))
ART_121_2: Final = Citation(text=TEXT, place="art. 121-2")
ART_121_4: Final = Citation(text=TEXT, place="art. 121-4, 2°")
ART_131_38: Final = Citation(text=TEXT, place="art. 131-38 et 131-41")
ART_132_3: Final = Citation(text=TEXT, place="art. 132-3")
ART_132_7: Final = Citation(text=TEXT, place="art. 132-7")
ART_132_10: Final = Citation(text=TEXT, place="art. 132-10, 132-11, 132-14 et 132-15")
ART_226_23: Final = Citation(text=TEXT, place="art. 226-23")
ART_226_24: Final = Citation(text=TEXT, place="art. 226-24")
ART_226_31: Final = Citation(text=TEXT, place="art. 226-31")

_SINCE_2004: Final = date(2004, 8, 7)
_SINCE_2019: Final = date(2019, 6, 1)


def _offence(
    code: str,
    place: str,
    rule: OffenceRule,
    *,
    first_day: date | None,
    verification: Verification = Verification.VERIFIED,
    note: str | None = None,
) -> Parameter[OffenceRule]:
    dated = Dated(
        value=rule,
        citation=Citation(text=TEXT, place=place, first_day=first_day),
        first_day=first_day,
        checked_on=_CHECKED,
        verification=verification,
        note=note,
    )
    return Parameter(
        code=f"code_penal.{code}", description=f"Peine encourue ({place})", unit="ans et euros", values=(dated,)
    )


def _rule(
    conduct: str,
    who: str,
    *,
    negligence: Answer = Answer.NO,
    complaint: Answer = Answer.NO,
    years: int = 5,
    fine: int = 300_000,
    kind: str = "delit",
) -> OffenceRule:
    return OffenceRule(
        conduct=conduct, kind=kind, years=years, fine=Decimal(fine), negligence=negligence, complaint=complaint, who=who
    )


CP_226_13: Final = _offence(
    "226_13",
    "art. 226-13",
    _rule(
        "révéler une information couverte par le secret professionnel",
        "toute personne tenue au secret, par état ou par profession",
        negligence=Answer.UNKNOWN,
        years=1,
        fine=15_000,
    ),
    first_day=None,
    note="L’amende de 15 000 € vaut depuis 2002 (non vérifié).",
)
CP_226_16: Final = _offence(
    "226_16",
    "art. 226-16",
    _rule(
        "traiter sans les formalités préalables prévues par la loi, ou malgré une limitation ou une interdiction "
        "de la CNIL",
        "le responsable du traitement",
        negligence=Answer.YES,
    ),
    first_day=_SINCE_2019,
)
CP_226_16_1: Final = _offence(
    "226_16_1",
    "art. 226-16-1",
    _rule(
        "traiter le NIR hors des cas autorisés",
        "le responsable du traitement",
    ),
    first_day=_SINCE_2004,
)
CP_226_16_2: Final = _offence(
    "226_16_2",
    "art. 226-16-2",
    _rule(
        "traiter, hors des finalités licites, les données d’agents publics à raison de cette qualité",
        "toute personne",
    ),
    first_day=None,
    verification=Verification.UNVERIFIED,
    note="Dans le code depuis août 2021 environ (loi n° 2021-1109) : premier jour non vérifié.",
)
CP_226_17: Final = _offence(
    "226_17",
    "art. 226-17",
    _rule(
        "traiter sans les mesures des articles 24, 25, 30 et 32 du RGPD",
        "le responsable du traitement ; l’absence de registre (art. 30) y entre aussi",
        negligence=Answer.UNKNOWN,
    ),
    first_day=_SINCE_2019,
    note="Rédaction actuelle, avec les articles du RGPD, depuis le 1er juin 2019.",
)
CP_226_17_1: Final = _offence(
    "226_17_1",
    "art. 226-17-1",
    _rule(
        "ne pas notifier une violation à la CNIL ou à la personne (art. 33 et 34 du RGPD), ou, pour un "
        "sous-traitant, au responsable",
        "le responsable du traitement, le sous-traitant",
        negligence=Answer.UNKNOWN,
    ),
    first_day=_SINCE_2019,
    note="Existait depuis 2011 pour les opérateurs ; la première rédaction n’est pas vérifiée.",
)
CP_226_18: Final = _offence(
    "226_18",
    "art. 226-18",
    _rule(
        "collecter par un moyen frauduleux, déloyal ou illicite",
        "toute personne",
    ),
    first_day=_SINCE_2004,
)
CP_226_18_1: Final = _offence(
    "226_18_1",
    "art. 226-18-1",
    _rule(
        "traiter malgré l’opposition de la personne (prospection ou motifs légitimes)",
        "le responsable du traitement",
    ),
    first_day=_SINCE_2004,
)
CP_226_19: Final = _offence(
    "226_19",
    "art. 226-19",
    _rule(
        "conserver sans consentement exprès, hors des cas prévus par la loi, des données sensibles ou pénales",
        "toute personne ; les soins sont un cas prévu par la loi",
    ),
    first_day=_SINCE_2004,
)
CP_226_19_1: Final = _offence(
    "226_19_1",
    "art. 226-19-1",
    _rule(
        "faire une recherche en santé sans information individuelle préalable, malgré l’opposition ou sans le "
        "consentement requis",
        "l’investigateur, le promoteur",
    ),
    first_day=_SINCE_2004,
)
CP_226_20: Final = _offence(
    "226_20",
    "art. 226-20",
    _rule(
        "conserver au-delà de la durée licite, ou se servir de données gardées trop longtemps",
        "le responsable du traitement",
    ),
    first_day=_SINCE_2004,
)
CP_226_21: Final = _offence(
    "226_21",
    "art. 226-21",
    _rule(
        "détourner des données de leur finalité ; vendre des données de santé identifiantes (CSP, art. L.1111-8)",
        "tout détenteur",
    ),
    first_day=_SINCE_2004,
)
CP_226_22_1ST: Final = _offence(
    "226_22_1st",
    "art. 226-22, al. 1er",
    _rule(
        "porter à la connaissance d’un tiers non autorisé des données qui nuisent à la considération ou à l’intimité",
        "tout détenteur ; plainte de la victime nécessaire",
        complaint=Answer.YES,
    ),
    first_day=_SINCE_2004,
)
CP_226_22_2ND: Final = _offence(
    "226_22_2nd",
    "art. 226-22, al. 2",
    _rule(
        "la même divulgation par imprudence ou négligence",
        "tout détenteur ; plainte de la victime nécessaire",
        negligence=Answer.YES,
        complaint=Answer.YES,
        years=3,
        fine=100_000,
    ),
    first_day=_SINCE_2004,
)
CP_226_22_1: Final = _offence(
    "226_22_1",
    "art. 226-22-1",
    _rule(
        "transférer hors de l’Union en violation du chapitre V du RGPD",
        "le responsable du traitement, le sous-traitant",
    ),
    first_day=_SINCE_2004,
)
CP_226_22_2: Final = _offence(
    "226_22_2",
    "art. 226-22-2",
    _rule(
        "faire obstacle à l’action de la CNIL (visite refusée, documents cachés ou faux)",
        "toute personne",
        years=1,
        fine=15_000,
    ),
    first_day=_SINCE_2019,
    verification=Verification.UNVERIFIED,
    note="Dans le code pénal depuis le 1er juin 2019, auparavant dans la loi de 1978 : non vérifié.",
)
CP_R625_10: Final = _offence(
    "r625_10",
    "art. R.625-10",
    _rule(
        "ne pas donner l’information des articles 13 et 14 du RGPD",
        "le responsable du traitement",
        negligence=Answer.UNKNOWN,
        years=0,
        fine=1_500,
        kind="contravention",
    ),
    first_day=None,
    verification=Verification.UNVERIFIED,
    note="Rédaction actuelle depuis 2019 : non vérifié.",
)
CP_R625_11: Final = _offence(
    "r625_11",
    "art. R.625-11",
    _rule(
        "ne pas répondre à une demande d’accès (art. 15 du RGPD), refuser une copie",
        "le responsable du traitement ; pas pour une demande manifestement abusive",
        negligence=Answer.UNKNOWN,
        years=0,
        fine=1_500,
        kind="contravention",
    ),
    first_day=None,
    verification=Verification.UNVERIFIED,
    note="Rédaction actuelle depuis 2019 : non vérifié.",
)
CP_R625_12: Final = _offence(
    "r625_12",
    "art. R.625-12",
    _rule(
        "ne pas rectifier, effacer ou limiter (art. 16 à 18 du RGPD)",
        "le responsable du traitement",
        negligence=Answer.UNKNOWN,
        years=0,
        fine=1_500,
        kind="contravention",
    ),
    first_day=None,
    verification=Verification.UNVERIFIED,
    note="Rédaction actuelle depuis 2019 : non vérifié.",
)

LEGAL_PERSON_MULTIPLE: Final = Parameter(
    code="code_penal.legal_person_multiple",
    description="Amende encourue par une personne morale, en multiple de celle d’une personne physique",
    unit="multiple",
    values=(Dated(value=5, citation=ART_131_38, first_day=None, checked_on=_CHECKED),),
)
REPETITION_MULTIPLE: Final = Parameter(
    code="code_penal.repetition_multiple",
    description="Peines en cas de récidive : délit dans les cinq ans, contravention dans l’année",
    unit="multiple",
    values=(Dated(value=2, citation=ART_132_10, first_day=None, checked_on=_CHECKED),),
)
