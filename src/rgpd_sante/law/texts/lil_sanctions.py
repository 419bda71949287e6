# SPDX-License-Identifier: MIT
"""*Loi n° 78-17*, art. 20 to 22-1: the powers of the CNIL, its two procedures and their caps, through time.

Art. 20 was renumbered in 2024: the measures of the *formation restreinte* stood in III and stand in IV since. A cap may
depend on the turnover: the amendment of 2025 that would raise some of them is not known to be adopted.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Final

import attrs

from rgpd_sante.law.citation import Citation, LegalText, TextStatus, Verification
from rgpd_sante.law.parameter import Dated, Parameter

_CHECKED: Final = date(2026, 11, 23)
_GDPR: Final = date(2018, 5, 25)
SIMPLIFIED_FROM: Final = date(2022, 4, 11)
_LAST_DAY_OF_III: Final = date(2024, 5, 22)
_FIRST_DAY_OF_IV: Final = date(2024, 5, 23)

TEXT: Final = LegalText(
    code="lil_sanctions",
    short="Loi de 1978",
    title="Loi n° 78-17 du 6 janvier 1978 relative à l’informatique, aux fichiers et aux libertés, art. 20 à 22-1",
    url="https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000886460/",
    status=TextStatus.IN_FORCE,
    checked_on=_CHECKED,
    note="L’article 20 a été renuméroté en 2024 : les mesures de la formation restreinte, au III, sont désormais au IV "
    "(que la loi du 21 mai 2024 en soit la cause n’est pas vérifié).",
)
ART_20_III: Final = Citation(text=TEXT, place="art. 20, III", first_day=_GDPR)
ART_20_IV: Final = Citation(text=TEXT, place="art. 20, IV", first_day=_FIRST_DAY_OF_IV)
ART_22_1: Final = Citation(text=TEXT, place="art. 22-1", first_day=SIMPLIFIED_FROM)
ART_37: Final = Citation(text=TEXT, place="art. 37", verification=Verification.UNVERIFIED)
OLD_CEILING: Final = Citation(text=TEXT, place="plafonds antérieurs au RGPD", verification=Verification.UNVERIFIED)


@attrs.frozen(kw_only=True)
class ProcedureCap:
    """What a procedure may order at most, in euros: a fine (``None``: the legal maximum), and a day of delay.

    ``turnover_above`` is the turnover above which the cap holds, ``None`` for any.
    """

    fine: Decimal | None
    daily: Decimal
    turnover_above: Decimal | None = None


ORDINARY: Final[Parameter[tuple[ProcedureCap, ...]]] = Parameter(
    code="lil.ordinary_procedure",
    description="Procédure ordinaire devant la formation restreinte : amende et astreinte par jour de retard",
    unit="euros",
    values=(
        Dated(
            value=(ProcedureCap(fine=None, daily=Decimal(100_000)),),
            citation=ART_20_III,
            first_day=_GDPR,
            last_day=_LAST_DAY_OF_III,
            checked_on=_CHECKED,
            note="Ni amende ni astreinte contre un traitement mis en œuvre par l’État.",
        ),
        Dated(
            value=(ProcedureCap(fine=None, daily=Decimal(100_000)),),
            citation=ART_20_IV,
            first_day=_FIRST_DAY_OF_IV,
            checked_on=_CHECKED,
            note="Ni amende ni astreinte contre un traitement mis en œuvre par l’État.",
        ),
    ),
)
SIMPLIFIED: Final[Parameter[tuple[ProcedureCap, ...]]] = Parameter(
    code="lil.simplified_procedure",
    description="Procédure simplifiée devant le président de la formation restreinte : amende et astreinte par jour",
    unit="euros",
    values=(
        Dated(
            value=(ProcedureCap(fine=Decimal(20_000), daily=Decimal(100)),),
            citation=ART_22_1,
            first_day=SIMPLIFIED_FROM,
            checked_on=_CHECKED,
            note="Un amendement (n° 1006, projet de loi de simplification de la vie économique) les porterait à "
            "100 000 € et 500 € par jour au-delà de 50 millions d’euros ; son adoption n’est pas établie.",
        ),
    ),
)
CEILING_BEFORE_GDPR: Final = Parameter(
    code="lil.ceiling_before_gdpr",
    description="Plafond de la sanction pécuniaire avant le RGPD",
    unit="euros",
    values=(
        Dated(
            value=(Decimal(150_000), Decimal(300_000)),
            citation=OLD_CEILING,
            first_day=None,
            last_day=date(2016, 10, 6),
            checked_on=_CHECKED,
            verification=Verification.UNVERIFIED,
            note="300 000 € en cas de réitération. Fin en octobre 2016 : le jour n’est pas vérifié.",
        ),
        Dated(
            value=(Decimal(3_000_000), Decimal(3_000_000)),
            citation=OLD_CEILING,
            first_day=date(2016, 10, 7),
            last_day=date(2018, 5, 24),
            checked_on=_CHECKED,
            verification=Verification.UNVERIFIED,
            note="Depuis octobre 2016 : le jour n’est pas vérifié.",
        ),
    ),
)
LIL_ONLY_TIER: Final = Parameter(
    code="lil.own_tier",
    description="Palier d’un manquement à la seule loi de 1978 (art. 82, formalités des art. 64 et suivants)",
    unit="paragraphe de l’art. 83 du RGPD",
    values=(
        Dated(value="art_83_4", citation=ART_20_III, first_day=_GDPR, last_day=_LAST_DAY_OF_III, checked_on=_CHECKED),
        Dated(value="art_83_4", citation=ART_20_IV, first_day=_FIRST_DAY_OF_IV, checked_on=_CHECKED),
    ),
)
