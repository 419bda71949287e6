# SPDX-License-Identifier: MIT
"""French names of countries: those of the list of the CNIL workbook in its own spelling, then those that it lacks.

The workbook of 2019 also flags each country as adequate or not. Those flags are out of date and are nowhere here:
adequacy is law with a date, and stands with the texts.
"""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import Final

from rgpd_sante.exchange.cnil.keys import key

__all__ = ["ADDED", "LISTED", "country_code", "country_name"]

_LISTED: Final = """
    AD Andorre ; AR Argentine ; CA Canada ; US Etats-Unis ; GG Guernesey ; IM Ile de Man ; FO Iles FEROE ;
    IL Israël ; JE Jersey ; NZ Nouvelle-Zélande ; CH Suisse ; UY Uruguay ; AF Afghanistan ; ZA Afrique du Sud ;
    AL Albanie ; DZ Algérie ; AO Angola ; AG Antigua-et-Barbuda ; SA Arabie saoudite ; AM Arménie ; AU Australie
    ; AZ Azerbaïdjan ; BS Bahamas ; BH Bahreïn ; BD Bangladesh ; BB Barbade ; BZ Belize ; BJ Bénin ; BM Bermudes
    ; BT Bhoutan ; BY Biélorussie ; MM Birmanie ; BO Bolivie ; BA Bosnie-Herzégovine ; BW Botswana ; BR Brésil ;
    BN Brunei ; BF Burkina Faso ; BI Burundi ; KH Cambodge ; CM Cameroun ; CV Cap-Vert ; CL Chili ; CN Chine ;
    CO Colombie ; KM Comores ; CG Congo ; KP Corée du Nord ; KR Corée du Sud ; CR Costa Rica ; CI Côte d'Ivoire
    ; CU Cuba ; DJ Djibouti ; DM Dominique ; EG Egypte ; AE Emirats arabes unis ; EC Equateur ; ER Erythrée ;
    ET Éthiopie ; FJ Fidji ; GA Gabon ; GM Gambie ; GE Géorgie ; GH Ghana ; GI Gibraltar ; GD Grenade ;
    GL Groenland ; GT Guatemala ; GN Guinée ; GQ Guinée équatoriale ; GW Guinée-Bissau ; GY Guyana ; HT Haïti ;
    HN Honduras ; HK Hong-Kong ; IN Inde ; ID Indonésie ; IQ Iraq ; IR Iran ; JM Jamaïque ; JP Japon ;
    JO Jordanie ; KZ Kazakhstan ; KE Kenya ; KG Kirghizstan ; KI Kiribati ; XK Kosovo ; KW Koweït ; LA Laos ;
    LS Lesotho ; LB Liban ; LR Liberia ; LY Libye ; MK Macédoine ; MG Madagascar ; MY Malaisie ; MW Malawi ;
    MV Maldives ; ML Mali ; MA Maroc ; MH Marshall ; MU Maurice ; MR Mauritanie ; MX Mexique ; FM Micronésie ;
    MD Moldavie ; MC Monaco ; MN Mongolie ; ME Monténégro ; MZ Mozambique ; NA Namibie ; NR Nauru ; NP Népal ;
    NI Nicaragua ; NE Niger ; NG Nigeria ; OM Oman ; UG Ouganda ; UZ Ouzbékistan ; PK Pakistan ; PW Palaos ;
    PS Palestine ; PA Panama ; PG Papouasie-Nouvelle-Guinée ; PY Paraguay ; PE Pérou ; PH Philippines ; PR Porto
    Rico ; QA Qatar ; CD Rép. dém. du Congo ; CF République Centrafricaine ; DO République Dominicaine ;
    RU Russie ; RW Rwanda ; EH Sahara Occidental ; KN Saint-Christophe-et-Niévès ; LC Sainte-Lucie ;
    SM Saint-Marin ; VC Saint-Vincent-et-les Grenadines ; SB Salomon ; SV Salvador ; WS Samoa ; ST Sao
    Tomé-et-Principe ; SN Sénégal ; RS Serbie ; SC Seychelles ; SL Sierra Leone ; SG Singapour ; SO Somalie ;
    SD Soudan ; SS Soudan du Sud ; LK Sri Lanka ; SR Suriname ; SZ Swaziland ; SY Syrie ; TJ Tadjikistan ;
    TW Taiwan ; TZ Tanzanie ; TD Tchad ; TH Thaïlande ; TL Timor oriental ; TG Togo ; TO Tonga ;
    TT Trinité-et-Tobago ; TN Tunisie ; TM Turkménistan ; TR Turquie ; TV Tuvalu ; UA Ukraine ; VU Vanuatu ;
    VE Venezuela ; VN Viêt Nam ; YE Yémen ; ZM Zambie ; ZW Zimbabwe
"""
# the European Economic Area, to which nothing is transferred « hors UE » but where a processor may be; and others
_ADDED: Final = """
    AT Autriche ; BE Belgique ; BG Bulgarie ; CY Chypre ; CZ Tchéquie ; DE Allemagne ; DK Danemark ; EE Estonie
    ; ES Espagne ; FI Finlande ; FR France ; GR Grèce ; HR Croatie ; HU Hongrie ; IE Irlande ; IT Italie ;
    LT Lituanie ; LU Luxembourg ; LV Lettonie ; MT Malte ; NL Pays-Bas ; PL Pologne ; PT Portugal ; RO Roumanie
    ; SE Suède ; SI Slovénie ; SK Slovaquie ; IS Islande ; LI Liechtenstein ; NO Norvège ; GB Royaume-Uni ;
    KY Iles Caïmans ; MO Macao ; VA Vatican
"""
_OTHER_NAMES: Final = """
    US États-Unis d'Amérique ; US USA ; US U.S.A. ; US Etats Unis ; GB Grande-Bretagne ; GB Angleterre ; GB UK ;
    GB Royaume Uni de Grande-Bretagne et d'Irlande du Nord ; CZ République tchèque ; FO Îles Féroé ; IM Île de
    Man ; HK Hong Kong ; IQ Irak ; MM Myanmar ; SZ Eswatini ; MK Macédoine du Nord ; VN Vietnam ; CD République
    démocratique du Congo ; CG République du Congo ; SB Îles Salomon ; MH Îles Marshall ; KR République de Corée
    ; BY Bélarus ; CV Cabo Verde ; CI Côte d’Ivoire ; TL Timor-Leste ; SV El Salvador ; RU Fédération de Russie
    ; NL Hollande ; CH Confédération suisse ; AE Émirats arabes unis (EAU)
"""


def _pairs(text: str) -> tuple[tuple[str, str], ...]:
    """Take the table apart: a code, a space, a name."""
    entries = " ".join(text.split()).split(" ; ")
    return tuple((code, name) for code, _, name in (entry.partition(" ") for entry in entries))


LISTED: Final = _pairs(_LISTED)
"""The codes and names of the list of the workbook, in its order."""
ADDED: Final = _pairs(_ADDED)
"""The codes and names that its list lacks."""

_NAMES: Final = MappingProxyType(dict(LISTED + ADDED))
_CODES: Final = MappingProxyType({key(name): code for code, name in _pairs(_OTHER_NAMES) + ADDED + LISTED})
_ALPHA_2: Final = re.compile(r"[A-Z]{2}")


def country_code(name: str) -> str | None:
    """Give the code of a country by its French name, or by its code; ``None`` if it is not known.

    Examples:
        >>> country_code("Iles FEROE"), country_code("États-Unis"), country_code("CH"), country_code("Europe")
        ('FO', 'US', 'CH', None)
    """
    return _CODES.get(key(name)) or (name if _ALPHA_2.fullmatch(name) else None)


def country_name(code: str) -> str:
    """Name a country as the workbook does; a code that has no name here stands for itself.

    Examples:
        >>> country_name("US"), country_name("XX")
        ('Etats-Unis', 'XX')
    """
    return _NAMES.get(code, code)
