# SPDX-License-Identifier: MIT
"""The declaration of a loss to the insurer: the facts, the clocks side by side, the costs, and blanks to fill in."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Final

import attrs

from rgpd_sante.analysis.coverage.claim import claim_of
from rgpd_sante.analysis.coverage.costs import ClaimCircumstances, KnownCosts
from rgpd_sante.analysis.obligation import ObligationCode
from rgpd_sante.analysis.obligations import obligations
from rgpd_sante.breach.model import Breach
from rgpd_sante.documents.blocks import (
    Block,
    Bullets,
    Callout,
    CalloutKind,
    Document,
    Emphasis,
    Heading,
    Signature,
    paragraph,
)
from rgpd_sante.documents.contents.breach_facts import (
    about_entries,
    consequence_entries,
    data_entries,
    discovery_entries,
    measure_entries,
    period_entries,
    persons_entries,
)
from rgpd_sante.documents.contents.breach_steps import complaint_entries
from rgpd_sante.documents.contents.entries import Entry, boxes, coded, dated, numbered, ours, timed, told, unknown
from rgpd_sante.documents.contents.heads import NOTICE, organisation_entries, practice_name, subtitle
from rgpd_sante.documents.contents.law import basis, questions
from rgpd_sante.documents.contents.loss_tables import clocks_table, costs_table
from rgpd_sante.documents.typography import french
from rgpd_sante.facts import Answer
from rgpd_sante.insurance.policy import Policy
from rgpd_sante.insurance.state import is_concluded
from rgpd_sante.law.texts import code_des_assurances
from rgpd_sante.law.verdict import MissingFact
from rgpd_sante.practice.model import Practice
from rgpd_sante.time.instants import in_zone
from rgpd_sante.time.zones import Territory

__all__ = ["loss_declaration"]

_NO_COSTS: Final = KnownCosts()
_NOTHING_MORE: Final = ClaimCircumstances()
_BLANK: Final = "À compléter : ……………………………………"
_STANDING: Final = (
    "Compléter, relire et signer avant l’envoi, par un moyen qui garde la preuve de la date. Déclarer sans attendre "
    "que tout soit connu : le reste se complète ensuite."
)
_TWO_CLOCKS: Final = (
    "Les deux délais de 72 heures n’en font pas un : la plainte part de la connaissance de l’attaque par la victime, "
    "la notification à la CNIL de la connaissance de la violation de données. Aucune de ces trois démarches ne "
    "remplace les autres."
)
_FOR_THE_COMPLAINT: Final = (
    "Les mêmes faits servent à la plainte : ce qui s’est passé, quand, comment, avec quels effets."
)
_NOT_ADMITTED: Final = "Cette déclaration décrit des faits ; elle ne reconnaît aucune responsabilité."


def loss_declaration(
    breach: Breach,
    practice: Practice,
    *,
    at: datetime,
    policy: Policy | None = None,
    costs: KnownCosts = _NO_COSTS,
    circumstances: ClaimCircumstances = _NOTHING_MORE,
) -> Document:
    """Lay out the declaration of a breach to the insurer of a practice.

    Args:
        breach: The breach, as known.
        practice: The insured.
        at: The instant of the document: the clocks are told as they stand then.
        policy: The policy, where it is at hand: its delay prevails over the one noted with the breach.
        costs: The costs that are known, and those expected.
        circumstances: What no breach holds.

    Raises:
        FactError: if ``at`` is naive.

    Examples:
        >>> from rgpd_sante.time.instants import instant
        >>> from rgpd_sante.time.zones import Territory
        >>> from rgpd_sante.vocabulary.breach import BreachRole, Certainty
        >>> practice = Practice(name="Cabinet de l’Exemple", territory=Territory.METROPOLE)
        >>> breach = Breach(reference="1", role=BreachRole.CONTROLLER, certainty=Certainty.SUPPOSED)
        >>> loss_declaration(breach, practice, at=instant("2026-06-02T12:00+02:00")).title
        'Déclaration de sinistre'
    """
    seen = _with_policy(breach, policy)
    duties = obligations(seen, practice, at=at)
    clocks = [
        duty
        for code in (
            ObligationCode.POLICE_COMPLAINT,
            ObligationCode.AUTHORITY_NOTIFICATION,
            ObligationCode.INSURER_NOTICE,
        )
        for duty in duties.of(code)
    ]
    missing = [fact for duty in clocks for fact in duty.missing]
    if policy is not None:
        missing = [*claim_of(seen, policy, costs, at=at, circumstances=circumstances).missing, *missing]
    return Document(
        title=french("Déclaration de sinistre"),
        subtitle=subtitle(practice, at),
        reference=breach.reference,
        date=in_zone(at, practice.territory),
        blocks=(
            Callout(
                kind=CalloutKind.WARNING,
                title=french("Avant l’envoi à l’assureur"),
                content=(paragraph(ours(_STANDING)), basis((code_des_assurances.L_113_2_4,))),
            ),
            Heading(level=1, text=french("Assuré et contrat")),
            boxes(map(_blank, _insured(seen, practice, policy))),
            Heading(level=1, text=french("Délais, côte à côte")),
            paragraph(ours(_TWO_CLOCKS)),
            clocks_table(clocks, practice.territory),
            *_facts(seen, practice),
            Heading(level=1, text="Plainte"),
            boxes(map(_blank, complaint_entries(seen.complaint, practice.territory))),
            Heading(level=1, text=french("Coûts connus et à chiffrer")),
            *_costs(costs, practice.territory),
            *_lacking(missing),
            Heading(level=1, text="Signature"),
            paragraph(ours(_NOT_ADMITTED)),
            Signature(place=french("Fait à ……………………, le ……………………"), lines=(practice_name(practice),)),
        ),
        notice=NOTICE,
    )


def _with_policy(breach: Breach, policy: Policy | None) -> Breach:
    """Read the delay in the policy where there is one: the note taken with the breach may be older."""
    if policy is None:
        return breach
    insurance = breach.insurance
    days = insurance.notice_working_days if policy.notice_working_days is None else policy.notice_working_days
    cover = Answer.YES if is_concluded(policy) else insurance.cyber_cover
    return attrs.evolve(breach, insurance=attrs.evolve(insurance, cyber_cover=cover, notice_working_days=days))


def _blank(entry: Entry) -> Entry:
    """Leave room to write what is not known."""
    return entry if entry.known else attrs.evolve(entry, value=paragraph(Emphasis(text=french(_BLANK))))


def _insured(breach: Breach, practice: Practice, policy: Policy | None) -> tuple[Entry, ...]:
    insurance = breach.insurance
    insurer = insurance.insurer if policy is None else policy.parties.insurer or insurance.insurer
    return (
        *organisation_entries(practice),
        told("Assureur", insurer),
        told("Numéro du contrat", None if policy is None else policy.reference),
        *(() if policy is None else (told("Souscripteur du contrat", policy.parties.policyholder),)),
        dated("Contrat en vigueur depuis le", None if policy is None else policy.initial_effect),
        numbered("Délai de déclaration du contrat", insurance.notice_working_days, "jour ouvré", "jours ouvrés"),
        unknown("Numéro de sinistre donné par l’assureur"),
    )


def _facts(breach: Breach, practice: Practice) -> Iterator[Block]:
    territory = practice.territory
    yield Heading(level=1, text=french("Faits du sinistre"))
    yield paragraph(ours(_FOR_THE_COMPLAINT))
    first = timed("Premier signal", breach.signal_at, territory)
    aware = (
        timed("Prise de connaissance de la violation", breach.aware_at, territory)
        if breach.aware_on is None
        else dated("Jour de la prise de connaissance de la violation", breach.aware_on)
    )
    recovery = breach.recovery
    effects = (
        coded("Rétablissement des données", recovery.restoration),
        numbered("Délai de rétablissement", recovery.within_hours, "heure", "heures"),
        coded("Sauvegarde utilisable", recovery.backup_available),
        coded("Effet de l’interruption sur les personnes", recovery.service_impact),
    )
    parts: tuple[tuple[str, tuple[Entry, ...]], ...] = (
        ("Ce qui s’est passé", about_entries(breach)),
        ("Quand", (*period_entries(breach, territory), first, aware)),
        ("Comment il a été découvert", discovery_entries(breach)),
        (
            "Avec quels effets",
            (*data_entries(breach), *persons_entries(breach), *consequence_entries(breach), *effects),
        ),
        ("Mesures prises pour limiter le sinistre", measure_entries(breach, territory)),
    )
    for title, entries in parts:
        yield Heading(level=2, text=french(title))
        yield boxes(map(_blank, entries))


def _costs(costs: KnownCosts, territory: Territory) -> Iterator[Block]:
    if not costs.heads and not costs.expected:
        yield paragraph(ours("Aucun coût n’est encore connu : ils seront communiqués avec leurs justificatifs."))
        yield paragraph(Emphasis(text=french(_BLANK)))
        return
    yield costs_table(costs, territory, blank=_BLANK)
    if any(head.interruption is not None for head in costs.heads):
        yield paragraph(
            ours("La perte de revenus est celle de la marge brute, avant la franchise en heures du contrat.")
        )


def _lacking(missing: list[MissingFact]) -> Iterator[Block]:
    if not missing:
        return
    yield Heading(level=1, text=french("À compléter avant l’envoi ou dès que possible"))
    yield Bullets(
        items=tuple(paragraph(ours(question), "\n", Emphasis(text=french(_BLANK))) for question in questions(missing))
    )
