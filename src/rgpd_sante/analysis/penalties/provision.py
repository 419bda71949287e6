# SPDX-License-Identifier: MIT
"""A provision that was infringed, and the tier of art. 83 that its fine belongs to; none is ever guessed."""

from __future__ import annotations

import re
from datetime import date
from typing import Final

import attrs
from attrs.validators import optional

from rgpd_sante.codes import Code
from rgpd_sante.errors import FactError, RgpdSanteError, shown
from rgpd_sante.facts import a_text, an_instance, not_negative
from rgpd_sante.law.citation import Citation
from rgpd_sante.law.texts import gdpr, lil_sanctions
from rgpd_sante.vocabulary.penalties import PenaltyTier

__all__ = ["Provision", "ProvisionLaw", "TierFound", "UnmappedProvisionError", "provision", "tier_of"]


class ProvisionLaw(Code):
    """The law that holds a provision: the GDPR, or the French law of 1978 alone."""

    GDPR = "gdpr"
    LIL = "lil"


@attrs.frozen(kw_only=True)
class Provision:
    """An article with, where it matters, its paragraph and its point.

    Examples:
        >>> Provision(article=5, paragraph=1, point="f").short
        'RGPD, art. 5, § 1, f)'
    """

    article: int = attrs.field(validator=not_negative)
    paragraph: int | None = attrs.field(default=None, validator=optional(not_negative))
    point: str | None = attrs.field(default=None, validator=optional(a_text))
    law: ProvisionLaw = attrs.field(default=ProvisionLaw.GDPR, validator=an_instance(ProvisionLaw))

    @property
    def short(self) -> str:
        """The provision as a French document names it."""
        law = "RGPD" if self.law is ProvisionLaw.GDPR else "Loi de 1978"
        paragraph = "" if self.paragraph is None else f", § {self.paragraph}"
        point = "" if self.point is None else f", {self.point})"
        return f"{law}, art. {self.article}{paragraph}{point}"


class UnmappedProvisionError(RgpdSanteError):
    """No list of art. 83 names the provision: there is no tier, and the message says what to use instead."""

    def __init__(self, asked: Provision, advice: str) -> None:
        self.asked = asked
        self.advice = advice
        super().__init__(f"{asked.short} is in no list of GDPR art. 83 (4) to (6)")

    def __reduce__(self) -> tuple[object, ...]:
        return (UnmappedProvisionError, (self.asked, self.advice))

    @property
    def message(self) -> str:
        """The message in French, for the end user."""
        return (
            f"{self.asked.short} : aucun palier d’amende de l’art. 83 du RGPD ne vise cette disposition. {self.advice}"
        )


@attrs.frozen(kw_only=True)
class TierFound:
    """The tier of a provision with the place of art. 83 that says so."""

    tier: PenaltyTier
    reason: str
    citation: Citation


_WRITTEN: Final = re.compile(
    r"(?P<law>RGPD|GDPR|LIL|loi de 1978)?\s*,?\s*(?:art(?:icle)?\.?)?\s*(?P<article>[0-9]{1,2})"
    r"(?:\s*,?\s*(?:§|par\.?)\s*(?P<mark>[0-9]{1,2})|\s*[(.]\s*(?P<paragraph>[0-9]{1,2})\s*\)?)?"
    r"(?:\s*,?\s*\(?\s*(?P<point>[a-z])\s*\))?",
    re.IGNORECASE,
)
_LAST_ARTICLE: Final = 99
_ADVICE: Final = {
    10: "Un traitement de données pénales se sanctionne par l’art. 5 ou l’art. 6, ou par le droit national.",
    23: "L’art. 23 s’adresse aux États membres, non aux responsables.",
    24: "La liste commence à l’art. 25 : utiliser l’art. 5, § 2 (responsabilité).",
    40: "Un code de conduite non suivi est une circonstance (art. 83, § 2, j), non un manquement.",
    41: "Seul le § 4 de l’art. 41 (organisme de contrôle d’un code) est visé : l’écrire « 41(4) ».",
    50: "L’art. 50 s’adresse à la Commission et aux autorités.",
    58: "Écrire « 58(1) » pour un accès refusé à la CNIL, « 58(2) » pour un ordre non suivi.",
}
_SCOPE: Final = "Les art. 1 à 4 définissent le champ du règlement : choisir l’obligation enfreinte."
_OTHER: Final = "Choisir l’article qui pose l’obligation enfreinte."
_LAST_OF_SCOPE: Final = 4


def provision(text: str) -> Provision:
    """Read a provision as lawyers write it: ``33``, ``5(1)(f)``, ``art. 28, § 3, a)``, ``LIL 82``.

    Raises:
        FactError: if the text names no article of the GDPR or of the law of 1978.

    Examples:
        >>> provision("5(1)(f)") == provision("RGPD, art. 5, § 1, f)")
        True
    """
    found = _WRITTEN.fullmatch(text.strip()) if isinstance(text, str) else None
    of_gdpr = found is not None and (found["law"] or "RGPD").upper() in {"RGPD", "GDPR"}
    if found is None or int(found["article"]) < 1 or (of_gdpr and int(found["article"]) > _LAST_ARTICLE):
        raise FactError(
            "provision",
            given=shown(text),
            expected="an article such as 33, 5(1)(f) or LIL 82",
            attendu="un article, par exemple 33, 5(1)(f) ou LIL 82",
        )
    paragraph = found["mark"] or found["paragraph"]
    return Provision(
        article=int(found["article"]),
        paragraph=None if paragraph is None else int(paragraph),
        point=None if found["point"] is None else found["point"].lower(),
        law=ProvisionLaw.GDPR if of_gdpr else ProvisionLaw.LIL,
    )


def tier_of(infringed: Provision, *, on: date) -> TierFound:
    """Find the tier of a provision, by the law in force on a day.

    Raises:
        UnmappedProvisionError: if no list names it; the message says what to use instead.
        NotInForceError: if the GDPR did not apply on that day.

    Examples:
        >>> tier_of(provision("33"), on=date(2026, 6, 2)).tier
        PenaltyTier.ART_83_4
    """
    if infringed.law is ProvisionLaw.LIL:
        # LIL, art. 20: 20 M€ and 4 % only « dans les hypothèses mentionnées aux 5 et 6 de l'article 83 »
        own = lil_sanctions.LIL_ONLY_TIER.at(on)
        reason = "Manquement à la seule loi de 1978 : plafond de l’art. 83, § 4 du RGPD (loi de 1978, art. 20, 7°)."
        return TierFound(tier=PenaltyTier(own.value), reason=reason, citation=own.citation)
    tiers = gdpr.FINE_TIERS.at(on)
    for listed in tiers.value:
        if listed.first <= infringed.article <= listed.last and listed.paragraph in {None, infringed.paragraph}:
            tier = PenaltyTier(listed.tier)
            place = f"§ {tier.value[-1]}, {listed.point}" if listed.point.endswith(")") else f"§ {tier.value[-1]}"
            reason = f"{infringed.short} : palier de l’art. 83, {place} du RGPD."
            return TierFound(tier=tier, reason=reason, citation=tiers.citation)
    advice = _SCOPE if infringed.article <= _LAST_OF_SCOPE else _ADVICE.get(infringed.article, _OTHER)
    raise UnmappedProvisionError(infringed, advice)
