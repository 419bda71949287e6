# SPDX-License-Identifier: MIT
"""Where personal data may go: the European Economic Area, and the adequacy decisions of GDPR art. 45, dated.

Countries are codes of two letters (ISO 3166-1 alpha-2). The flags of the CNIL workbook of 2019 are never used as such:
it still calls the United States adequate and offers the *Privacy Shield* (reference on the register, § 1.4 and § 5.6).
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import Final

from rgpd_sante.law.citation import Citation, LegalText, TextStatus, Verification
from rgpd_sante.law.parameter import Dated, Parameter

_CHECKED: Final = date(2026, 11, 23)

TEXT: Final = LegalText(
    code="adequacy_decisions",
    short="Décisions d’adéquation",
    title="Décisions d’adéquation de la Commission européenne (RGPD, art. 45)",
    url="https://commission.europa.eu/",
    status=TextStatus.IN_FORCE,
    checked_on=_CHECKED,
    note="Le lien mène au site de la Commission, faute d’une référence officielle vérifiée de chaque décision. Une "
    "décision peut être suspendue, abrogée ou annulée : la liste est à revoir avant tout transfert.",
)
AREA: Final = LegalText(
    code="european_economic_area",
    short="EEE",
    title="Accord sur l’Espace économique européen",
    url="https://eur-lex.europa.eu/",
    status=TextStatus.IN_FORCE,
    checked_on=_CHECKED,
    note="Le lien mène au journal officiel de l’Union, faute d’une référence officielle vérifiée.",
)

MEMBERS: Final = Citation(text=AREA, place="États membres")
LIST_OF_2019: Final = Citation(text=TEXT, place="liste de 2019 (classeur de la CNIL)")
LATER_DECISIONS: Final = Citation(
    text=TEXT, place="décisions absentes de la liste de 2019", verification=Verification.UNVERIFIED
)
SHIELD: Final = Citation(text=TEXT, place="Privacy Shield, invalidé en 2020")
FRAMEWORK: Final = Citation(
    text=TEXT, place="décision du 10 juillet 2023 (Data Privacy Framework)", first_day=date(2023, 7, 10)
)

EVERYONE: Final = "everyone"
COMMERCIAL_ORGANISATIONS: Final = "commercial_organisations"
LISTED_COMPANIES: Final = "listed_companies"
UNITED_STATES: Final = "US"

UNION_MEMBERS: Final = Parameter(
    code="eea.union_members",
    description="États membres de l’Union européenne",
    unit="codes de pays",
    values=(
        Dated(
            value=frozenset(
                {"AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU"}
                | {"IE", "IT", "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK"}
            ),
            citation=MEMBERS,
            first_day=None,
            checked_on=_CHECKED,
            verification=Verification.UNVERIFIED,
            note="Les vingt-sept États sont donnés de mémoire, tels qu’ils sont depuis le départ du Royaume-Uni.",
        ),
    ),
)
OTHER_MEMBERS: Final = Parameter(
    code="eea.other_members",
    description="États de l’Espace économique européen qui ne sont pas de l’Union",
    unit="codes de pays",
    values=(Dated(value=frozenset({"IS", "LI", "NO"}), citation=MEMBERS, first_day=None, checked_on=_CHECKED),),
)
FRENCH_TERRITORIES: Final = Parameter(
    code="eea.french_territories",
    description="Territoires français qui ont un code de pays à eux",
    unit="codes de pays",
    values=(
        Dated(
            value=frozenset({"BL", "GF", "GP", "MF", "MQ", "NC", "PF", "PM", "RE", "TF", "WF", "YT"}),
            citation=MEMBERS,
            first_day=None,
            checked_on=_CHECKED,
            verification=Verification.UNVERIFIED,
            note="Codes donnés de mémoire. La République n’est pas pour elle-même un pays tiers ; hors de l’Union, les "
            "obligations s’y appliquent par la loi Informatique et Libertés (de mémoire).",
        ),
    ),
)

_FROM_THE_WORKBOOK: Final = (
    "Relevé dans le classeur publié par la CNIL en 2019 ; premier jour non documenté, à revoir avant tout transfert."
)
_FROM_MEMORY: Final = "De mémoire, sans source consultée : à vérifier auprès de la CNIL avant tout transfert."


def _verified(code: str, country: str, scope: str = EVERYONE, note: str = _FROM_THE_WORKBOOK) -> Parameter[str]:
    dated = Dated(value=scope, citation=LIST_OF_2019, first_day=None, checked_on=_CHECKED, note=note)
    return _decision(code, country, dated)


def _unverified(code: str, country: str, first_day: date | None = None, note: str = _FROM_MEMORY) -> Parameter[str]:
    dated = Dated(
        value=EVERYONE,
        citation=LATER_DECISIONS,
        first_day=first_day,
        checked_on=_CHECKED,
        verification=Verification.UNVERIFIED,
        note=note,
    )
    return _decision(code, country, dated)


def _decision(code: str, country: str, dated: Dated[str]) -> Parameter[str]:
    return Parameter(
        code=f"adequacy.{code}",
        description=f"Décision d’adéquation : {country}",
        unit="portée de la décision",
        values=(dated,),
    )


ANDORRA: Final = _verified("andorra", "Andorre")
ARGENTINA: Final = _verified("argentina", "Argentine")
CANADA: Final = _verified(
    "canada",
    "Canada",
    COMMERCIAL_ORGANISATIONS,
    f"Pour les seules organisations commerciales. {_FROM_THE_WORKBOOK}",
)
FAROE_ISLANDS: Final = _verified("faroe_islands", "îles Féroé")
GUERNSEY: Final = _verified("guernsey", "Guernesey")
ISRAEL: Final = _verified("israel", "Israël")
ISLE_OF_MAN: Final = _verified("isle_of_man", "île de Man")
JERSEY: Final = _verified("jersey", "Jersey")
NEW_ZEALAND: Final = _verified("new_zealand", "Nouvelle-Zélande")
SWITZERLAND: Final = _verified("switzerland", "Suisse")
URUGUAY: Final = _verified("uruguay", "Uruguay")
JAPAN: Final = _unverified("japan", "Japon")
SOUTH_KOREA: Final = _unverified("south_korea", "Corée du Sud")
UNITED_KINGDOM: Final = _unverified("united_kingdom", "Royaume-Uni")
BRAZIL: Final = _unverified(
    "brazil", "Brésil", date(2026, 1, 1), f"Seule l’année 2026 est connue, non le jour. {_FROM_MEMORY}"
)
DATA_PRIVACY_FRAMEWORK: Final = _decision(
    "data_privacy_framework",
    "États-Unis, entreprises inscrites au Data Privacy Framework",
    Dated(
        value=LISTED_COMPANIES,
        citation=FRAMEWORK,
        first_day=date(2023, 7, 10),
        checked_on=_CHECKED,
        note="Pour les seules entreprises inscrites sur la liste. Recours rejeté par le Tribunal de l’Union le "
        "3 septembre 2025 (T-553/23) ; un pourvoi était possible.",
    ),
)
PRIVACY_SHIELD: Final = _decision(
    "privacy_shield",
    "États-Unis, Privacy Shield",
    Dated(
        value=LISTED_COMPANIES,
        citation=SHIELD,
        first_day=None,
        last_day=date(2020, 12, 31),
        checked_on=_CHECKED,
        verification=Verification.UNVERIFIED,
        note="Invalidé en 2020 ; le jour n’a pas été vérifié, seule l’année est sûre : c’est ici à partir de 2021 "
        "qu’il est tenu pour invalide.",
    ),
)

BY_COUNTRY: Final[Mapping[str, Parameter[str]]] = MappingProxyType(
    {
        "AD": ANDORRA,
        "AR": ARGENTINA,
        "BR": BRAZIL,
        "CA": CANADA,
        "CH": SWITZERLAND,
        "FO": FAROE_ISLANDS,
        "GB": UNITED_KINGDOM,
        "GG": GUERNSEY,
        "IL": ISRAEL,
        "IM": ISLE_OF_MAN,
        "JE": JERSEY,
        "JP": JAPAN,
        "KR": SOUTH_KOREA,
        "NZ": NEW_ZEALAND,
        UNITED_STATES: DATA_PRIVACY_FRAMEWORK,
        "UY": URUGUAY,
    }
)
"""The decision that concerns a country, by its code; that of the United States is for listed companies only."""
