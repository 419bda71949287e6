# SPDX-License-Identifier: MIT
"""Closed lists of penalties: tiers of art. 83, seriousness, kinds of line, offences, insurability, procedures."""

from __future__ import annotations

from rgpd_sante.codes import Code

__all__ = [
    "AmountNature",
    "CnilProcedure",
    "Insurability",
    "Offence",
    "OffenceKind",
    "PenaltyTier",
    "PersonKind",
    "Seriousness",
]


class PenaltyTier(Code):
    """The three paragraphs of GDPR art. 83 that set a legal maximum."""

    ART_83_4 = "art_83_4"
    ART_83_5 = "art_83_5"
    ART_83_6 = "art_83_6"


class Seriousness(Code):
    """The three levels of seriousness of the European guidelines on fines (§ 60)."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"


class PersonKind(Code):
    """Who is punished: a natural or a legal person."""

    NATURAL = "natural"
    LEGAL = "legal"


class AmountNature(Code):
    """What an amount is worth; amounts of different nature are never added."""

    CEILING = "ceiling"
    INDICATION = "indication"
    SIMPLIFICATION = "simplification"


class CnilProcedure(Code):
    """The two procedures by which the CNIL punishes."""

    ORDINARY = "ordinary"
    SIMPLIFIED = "simplified"


class Insurability(Code):
    """Whether a policy may bear a line."""

    INSURABLE = "insurable"
    INSURABLE_ON_CONDITION = "insurable_on_condition"
    CONTESTED = "contested"
    NOT_INSURABLE = "not_insurable"


class OffenceKind(Code):
    """The two kinds of offence here: their rules of addition and of repetition differ."""

    DELIT = "delit"
    CONTRAVENTION = "contravention"


class Offence(Code):
    """The offences of data protection and of professional secrecy, by their article."""

    CP_226_13 = "cp_226_13"
    CP_226_16 = "cp_226_16"
    CP_226_16_1 = "cp_226_16_1"
    CP_226_16_2 = "cp_226_16_2"
    CP_226_17 = "cp_226_17"
    CP_226_17_1 = "cp_226_17_1"
    CP_226_18 = "cp_226_18"
    CP_226_18_1 = "cp_226_18_1"
    CP_226_19 = "cp_226_19"
    CP_226_19_1 = "cp_226_19_1"
    CP_226_20 = "cp_226_20"
    CP_226_21 = "cp_226_21"
    CP_226_22_1ST = "cp_226_22_1st"
    CP_226_22_2ND = "cp_226_22_2nd"
    CP_226_22_1 = "cp_226_22_1"
    CP_226_22_2 = "cp_226_22_2"
    CP_R625_10 = "cp_r625_10"
    CP_R625_11 = "cp_r625_11"
    CP_R625_12 = "cp_r625_12"
    CSP_L1110_4 = "csp_l1110_4"
    CSP_L1115_1 = "csp_l1115_1"
