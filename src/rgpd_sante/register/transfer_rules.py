# SPDX-License-Identifier: MIT
"""What a transfer outside the European Economic Area rests on, in the order of chapter V of the GDPR (art. 44 to 49).

The order of the test: within the area there is no transfer; then an adequacy decision (45), appropriate safeguards
with an assessment of the country (46), a derogation documented in the register (49).
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Final

from rgpd_sante.codes import Code
from rgpd_sante.facts import Answer
from rgpd_sante.law.citation import Citation
from rgpd_sante.law.parameter import Dated
from rgpd_sante.law.texts import adequacy, gdpr
from rgpd_sante.law.verdict import FactUsed, MissingFact, Verdict
from rgpd_sante.register.transfers import Transfer
from rgpd_sante.register.wording import says_nothing
from rgpd_sante.time.instants import local_day
from rgpd_sante.time.zones import Territory
from rgpd_sante.vocabulary.register import SafeguardKind

__all__ = ["ART_46_SAFEGUARDS", "TransferBasis", "basis_on", "decision_for", "in_eea", "law_day", "transfer_basis"]

ART_46_SAFEGUARDS: Final = frozenset(
    {
        SafeguardKind.STANDARD_CONTRACTUAL_CLAUSES,
        SafeguardKind.BINDING_CORPORATE_RULES,
        SafeguardKind.CODE_OF_CONDUCT,
        SafeguardKind.CERTIFICATION,
    }
)
"""The appropriate safeguards of art. 46 that the register knows."""

_US_FRAMEWORKS: Final = frozenset({SafeguardKind.PRIVACY_SHIELD, SafeguardKind.DATA_PRIVACY_FRAMEWORK})

_NO_COUNTRY: Final = MissingFact(path="$.country", question="Dans quel pays les données vont-elles ?")
_NO_SAFEGUARD: Final = MissingFact(path="$.safeguard", question="Quelle garantie encadre ce transfert ?")
_LISTED: Final = MissingFact(
    path="$.listed_recipient", question="Le destinataire figure-t-il sur la liste du Data Privacy Framework ?"
)
_COMMERCIAL: Final = MissingFact(
    path="$.recipient", question="Le destinataire est-il une organisation commerciale, que la décision vise seule ?"
)
_ASSESSED: Final = MissingFact(
    path="$.impact_assessed",
    question="Le droit du pays de destination a-t-il été examiné, et permet-il de respecter la garantie ?",
)
_DOCUMENTED: Final = MissingFact(
    path="$.documentation", question="Où la dérogation et les garanties appropriées sont-elles documentées ?"
)


class TransferBasis(Code):
    """What a transfer rests on, in the order of chapter V of the GDPR."""

    NOT_A_TRANSFER = "not_a_transfer"
    ADEQUACY = "adequacy"
    APPROPRIATE_SAFEGUARDS = "appropriate_safeguards"
    DEROGATION = "derogation"
    NONE = "none"
    UNDETERMINED = "undetermined"


def law_day(at: datetime) -> date:
    """Give the day whose law holds at an instant, by the clock of Paris: a register knows no other territory.

    Raises:
        FactError: if ``at`` is naive.
    """
    return local_day(at, Territory.METROPOLE)


def in_eea(country: str, day: date) -> bool:
    """Tell whether a country is of the European Economic Area, or a French territory with a code of its own.

    A code that no country bears is of no area: the prudent reading is a third country.

    Examples:
        >>> in_eea("NO", date(2026, 6, 2)), in_eea("RE", date(2026, 6, 2)), in_eea("CH", date(2026, 6, 2))
        (True, True, False)
    """
    return any(
        country in members.at(day).value
        for members in (adequacy.UNION_MEMBERS, adequacy.OTHER_MEMBERS, adequacy.FRENCH_TERRITORIES)
    )


def decision_for(transfer: Transfer, day: date) -> Dated[str] | None:
    """Find the adequacy decision that concerns a transfer on a day; its value tells whom the decision covers.

    The two American frameworks name their country where the transfer does not.

    Examples:
        >>> decision_for(Transfer(country="IN"), date(2026, 6, 2)) is None
        True
        >>> decision_for(Transfer(country="CH"), date(2026, 6, 2)).value
        'everyone'
    """
    country = _country(transfer)
    if country == adequacy.UNITED_STATES and transfer.safeguard is SafeguardKind.PRIVACY_SHIELD:
        shield = adequacy.PRIVACY_SHIELD.in_force(day)
        if shield is not None:
            return shield
    decision = None if country is None else adequacy.BY_COUNTRY.get(country)
    return None if decision is None else decision.in_force(day)


def _country(transfer: Transfer) -> str | None:
    """Give the country of a transfer: that of the American framework which it invokes, where it names none."""
    american = transfer.country is None and transfer.safeguard in _US_FRAMEWORKS
    return adequacy.UNITED_STATES if american else transfer.country


def transfer_basis(transfer: Transfer, *, at: datetime) -> Verdict[TransferBasis]:
    """Find what allows a transfer at an instant; the paths start at the transfer.

    A safeguard of art. 46 whose country was not assessed is still the basis, and the verdict says what it lacks.
    ``UNDETERMINED`` is never a permission: a fact that decides is missing.

    Raises:
        FactError: if ``at`` is naive.

    Examples:
        >>> from rgpd_sante.time.instants import instant
        >>> transfer_basis(Transfer(country="CH"), at=instant("2026-06-02T10:17+02:00")).conclusion
        TransferBasis.ADEQUACY
    """
    return basis_on(transfer, law_day(at))


def basis_on(transfer: Transfer, day: date) -> Verdict[TransferBasis]:
    """Find what allows a transfer under the law of a day."""
    country, safeguard = transfer.country, transfer.safeguard
    # art. 44: « transfert, vers un pays tiers »; a country of the area is none
    if country is not None and in_eea(country, day):
        return _verdict(
            transfer,
            TransferBasis.NOT_A_TRANSFER,
            "Le pays est dans l’Espace économique européen, ou français : il n’y a pas de transfert au sens du RGPD.",
            gdpr.ART_44,
        )
    unknown_country = () if country is not None else (_NO_COUNTRY,)
    # art. 45: the Commission has decided that the country ensures an adequate level of protection
    decision = decision_for(transfer, day)
    covered = _covered(transfer, decision)
    if decision is not None and covered is Answer.YES:
        return _adequate(transfer, decision, unknown_country)
    doubt = (*unknown_country, _LISTED) if decision is not None and covered is Answer.UNKNOWN else unknown_country
    # art. 46: appropriate safeguards, and the law of the country must let them be kept
    if safeguard in ART_46_SAFEGUARDS:
        return _safeguarded(transfer, doubt)
    # art. 49: derogations for specific situations, documented in the register (art. 30(1)(e))
    if safeguard is SafeguardKind.ART_49_DEROGATION:
        return _derogation(transfer, doubt)
    # art. 44: no transfer without one of them
    if covered is Answer.UNKNOWN:
        return _verdict(
            transfer,
            TransferBasis.UNDETERMINED,
            "Un fait manque pour savoir si une décision d’adéquation couvre ce transfert.",
            gdpr.ART_45,
            missing=doubt,
        )
    return _verdict(
        transfer,
        TransferBasis.NONE,
        "Ni décision d’adéquation, ni garantie appropriée, ni dérogation : rien ne permet ce transfert.",
        gdpr.ART_44,
        missing=(_NO_SAFEGUARD,) if safeguard is None else (),
    )


def _covered(transfer: Transfer, decision: Dated[str] | None) -> Answer:
    """Tell whether an adequacy decision covers a transfer."""
    if decision is None:
        return Answer.UNKNOWN if _country(transfer) is None else Answer.NO
    if decision.citation is adequacy.SHIELD or decision.value != adequacy.LISTED_COMPANIES:
        # the list of the Privacy Shield is no fact of the register: the register that invoked it is believed
        return Answer.YES
    return transfer.listed_recipient


def _adequate(
    transfer: Transfer, decision: Dated[str], unknown_country: tuple[MissingFact, ...]
) -> Verdict[TransferBasis]:
    commercial = decision.value == adequacy.COMMERCIAL_ORGANISATIONS
    sure = f"Une décision d’adéquation couvre ce transfert ({decision.verification.label})."
    return _verdict(
        transfer,
        TransferBasis.ADEQUACY,
        f"{sure} Elle ne vise que les organisations commerciales." if commercial else sure,
        gdpr.ART_45,
        decision.citation,
        missing=(*unknown_country, *((_COMMERCIAL,) if commercial else ())),
    )


def _safeguarded(transfer: Transfer, doubt: tuple[MissingFact, ...]) -> Verdict[TransferBasis]:
    match transfer.impact_assessed:
        case Answer.YES:
            reason = "Une garantie appropriée encadre ce transfert, et le droit du pays a été examiné."
        case Answer.NO:
            reason = (
                "Une garantie appropriée est invoquée, mais le droit du pays n’a pas été examiné : cela reste à faire."
            )
        case _:
            reason = "Une garantie appropriée est invoquée ; il n’est pas dit si le droit du pays a été examiné."
    unknown = transfer.impact_assessed is Answer.UNKNOWN
    return _verdict(
        transfer,
        TransferBasis.APPROPRIATE_SAFEGUARDS,
        reason,
        gdpr.ART_46,
        missing=(*doubt, *((_ASSESSED,) if unknown else ())),
    )


def _derogation(transfer: Transfer, doubt: tuple[MissingFact, ...]) -> Verdict[TransferBasis]:
    return _verdict(
        transfer,
        TransferBasis.DEROGATION,
        "Une dérogation est invoquée : elle reste exceptionnelle et se documente dans le registre.",
        gdpr.ART_49_1,
        gdpr.ART_30_1_E,
        missing=(*doubt, _DOCUMENTED) if says_nothing(transfer.documentation) else doubt,
    )


def _verdict(
    transfer: Transfer,
    conclusion: TransferBasis,
    reason: str,
    *citations: Citation,
    missing: tuple[MissingFact, ...] = (),
) -> Verdict[TransferBasis]:
    read = {
        "country": transfer.country,
        "safeguard": transfer.safeguard,
        "listed_recipient": None if transfer.listed_recipient is Answer.UNKNOWN else transfer.listed_recipient,
        "impact_assessed": None if transfer.impact_assessed is Answer.UNKNOWN else transfer.impact_assessed,
    }
    return Verdict(
        conclusion=conclusion,
        reasons=(reason,),
        facts=tuple(FactUsed(path=f"$.{field}", value=value) for field, value in read.items() if value is not None),
        citations=citations,
        missing=missing,
    )
