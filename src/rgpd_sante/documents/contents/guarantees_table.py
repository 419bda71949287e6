# SPDX-License-Identifier: MIT
"""The table of guarantees of a policy: its time, limits and clauses, each guarantee, exclusions, duties.

It tells what the policy holds, and as unknown what it does not: it proves no cover (C. assur. L.112-2).
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from typing import Final

import attrs

from rgpd_sante.documents.blocks import Block, Bullets, Callout, CalloutKind, Document, Heading, paragraph
from rgpd_sante.documents.contents.entries import Entry, boxes, coded, ours, told, unknown, written
from rgpd_sante.documents.contents.guarantees_clauses import clause_entries, complaint_entries, limit_entries
from rgpd_sante.documents.contents.guarantees_details import details, triggers_table
from rgpd_sante.documents.contents.guarantees_limits import CAUTION, duties_table, exclusions, left_out_table
from rgpd_sante.documents.contents.guarantees_parts import (
    complaint_table,
    objects_table,
    terms_table,
)
from rgpd_sante.documents.contents.guarantees_time import period_entries, subsequent_entries, unpaid_table
from rgpd_sante.documents.contents.heads import NOTICE, subtitle
from rgpd_sante.documents.contents.law import basis
from rgpd_sante.documents.numbers import euros
from rgpd_sante.documents.typography import french
from rgpd_sante.facts import Answer
from rgpd_sante.insurance.policy import Policy
from rgpd_sante.insurance.state import as_known
from rgpd_sante.insurance.taxonomy import LIABILITIES, SERVICES
from rgpd_sante.law.texts import code_des_assurances, insurance_subscription
from rgpd_sante.law.texts import insurance_contract as law
from rgpd_sante.practice.identifiers import siren
from rgpd_sante.practice.model import Practice
from rgpd_sante.time.instants import in_zone, local_day
from rgpd_sante.vocabulary.insurance import CoverBasis, Guarantee

__all__ = ["guarantees_table"]

_STANDING: Final = (
    "Les conditions du contrat prévalent sur ce tableau ; si elles se contredisent, les conditions particulières "
    "l’emportent sur les générales (non vérifié). Ce tableau ne prouve aucune garantie, pas plus qu’une proposition "
    "signée : seules la police ou une note de couverture engagent l’assureur."
)
_UNKNOWN: Final = (
    "« Pas encore connu » ne veut dire ni oui ni non : c’est à lire dans le contrat ou à demander à l’assureur."
)
_OBJECTS: Final = "Ce que paie chaque garantie suit la brochure ; les définitions du contrat prévalent."
_OPEN: Final = Answer.UNKNOWN
_EIGHT: Final = tuple(one for one in Guarantee if one not in SERVICES)
_SERVICES: Final = tuple(one for one in Guarantee if one in SERVICES)
_ORDER: Final = {guarantee: rank for rank, guarantee in enumerate((*_EIGHT, *_SERVICES))}


def guarantees_table(practice: Practice, policy: Policy, *, at: datetime, reference: str | None = None) -> Document:
    """Lay out the guarantees of a policy as they stand at an instant.

    Args:
        practice: The practice for which the table is made; the policy may name others.
        policy: The policy.
        at: The instant of the document, and of the state that it tells.
        reference: That of the file; without one, that of the contract.

    Raises:
        FactError: if ``at`` is naive.

    Examples:
        >>> from datetime import date
        >>> from decimal import Decimal
        >>> from rgpd_sante.insurance.brochure import brochure_policy
        >>> from rgpd_sante.time.instants import instant
        >>> from rgpd_sante.time.zones import Territory
        >>> practice = Practice(name="Cabinet de l’Exemple", territory=Territory.METROPOLE)
        >>> policy = brochure_policy(Decimal(250_000), effect=date(2026, 1, 1), territory=Territory.METROPOLE)
        >>> guarantees_table(practice, policy, at=instant("2026-06-02T12:00+02:00")).title
        'Tableau des garanties'
    """
    # one order for every table, whatever that of the policy
    terms = tuple(sorted(policy.terms, key=lambda one: _ORDER[one.guarantee]))
    policy = attrs.evolve(as_known(policy, at), terms=terms)
    day = local_day(at, policy.territory)
    return Document(
        title=french("Tableau des garanties"),
        subtitle=subtitle(practice, at),
        reference=policy.reference if reference is None else reference,
        date=in_zone(at, practice.territory),
        blocks=(
            Callout(
                kind=CalloutKind.WARNING,
                title=french("Comment lire ce tableau"),
                content=(
                    paragraph(ours(_STANDING)),
                    paragraph(ours(_UNKNOWN)),
                    basis((insurance_subscription.L_112_2, law.L_112_4)),
                ),
            ),
            Heading(level=1, text="Parties"),
            boxes(_parties(practice, policy)),
            *_time(policy, at),
            Heading(level=1, text=french("Limites et franchise du contrat")),
            boxes(limit_entries(policy)),
            *_guarantees(policy),
            Heading(level=1, text=french("Plainte après une attaque")),
            *_complaint(policy, day),
            Heading(level=1, text=french("Autres clauses")),
            boxes(clause_entries(policy)),
            Heading(level=1, text="Exclusions"),
            *exclusions(policy),
            Heading(level=1, text=french("Ce que ces garanties ne comprennent pas")),
            paragraph(ours(CAUTION), "\n", *basis((law.L_112_4,)).content),
            left_out_table(policy),
            Heading(level=1, text=french("Obligations de l’assuré")),
            duties_table(policy, day),
            *_lacking(policy, day),
        ),
        notice=NOTICE,
    )


def _named(name: str, persons: tuple[str, ...]) -> Entry:
    return Entry(label=name, value=paragraph("\n".join(persons))) if persons else unknown(name)


def _parties(practice: Practice, policy: Policy) -> tuple[Entry, ...]:
    parties = policy.parties
    return (
        told("Organisme pour lequel ce tableau est établi", practice.name),
        told("Numéro SIREN", None if practice.siren is None else siren.format(practice.siren)),
        coded("Profession", practice.profession),
        coded("Territoire dont le contrat suit l’heure et les jours fériés", policy.territory),
        told("Assureur", parties.insurer),
        told("Courtier", parties.broker),
        told("Numéro du contrat", policy.reference),
        told("Souscripteur, qui doit la prime", parties.policyholder),
        _named("Assurés", parties.insureds),
        _named("Bénéficiaires", parties.beneficiaries),
        unknown("Prime annuelle, taxes comprises")
        if policy.annual_premium is None
        else written("Prime annuelle, taxes comprises", euros(policy.annual_premium)),
        Entry(label="Fondement", value=basis((law.L_112_1, law.L_112_4))),
    )


def _time(policy: Policy, at: datetime) -> Iterator[Block]:
    yield Heading(level=1, text=french("Durée et état du contrat"))
    yield boxes(period_entries(policy, at))
    yield Heading(level=2, text=french("Primes et suspension"))
    if policy.unpaid:
        yield unpaid_table(policy)
        yield basis((law.L_113_3,))
    else:
        yield paragraph(ours("Aucune prime impayée à l’échéance n’est indiquée."))
    yield Heading(level=2, text=french("Garantie subséquente"))
    if any(terms.basis is CoverBasis.CLAIM_MADE for terms in policy.terms):
        yield boxes(subsequent_entries(policy))
    else:
        yield paragraph(ours("Sans objet : aucune garantie souscrite n’est en base réclamation."))


def _guarantees(policy: Policy) -> Iterator[Block]:
    yield Heading(level=1, text="Garanties")
    subscribed = {terms.guarantee for terms in policy.terms}
    for title, named in (("Les huit garanties", _EIGHT), ("Services d’assistance", _SERVICES)):
        yield Heading(level=2, text=french(title))
        yield terms_table(policy, named, f"{title} : ce qui est souscrit, et jusqu’à combien")
        if subscribed & set(named):
            yield objects_table(policy, named, f"{title} : ce qui est payé, et à partir de quoi")
    if policy.terms:
        yield paragraph(ours(_OBJECTS))
        yield triggers_table([basis_ for basis_ in CoverBasis if any(one.basis is basis_ for one in policy.terms)])
    yield from details(policy)


def _complaint(policy: Policy, day: date) -> Iterator[Block]:
    # L.12-10-1 holds since 24 April 2023 only: an older table has no such condition
    rule = code_des_assurances.COMPLAINT.in_force(day)
    if rule is None:
        yield paragraph(ours("Aucun texte en vigueur à cette date ne fait dépendre le paiement d’une plainte."))
        return
    yield boxes(complaint_entries(policy, rule))
    if policy.terms:
        yield complaint_table(policy, rule)


def _lacking(policy: Policy, day: date) -> Iterator[Block]:
    conditioned = code_des_assurances.COMPLAINT.in_force(day) is not None
    terms, clauses = policy.terms, policy.exclusions
    liable = [one for one in terms if one.guarantee in LIABILITIES]
    claims_made = [one for one in terms if one.basis is CoverBasis.CLAIM_MADE]
    asked = (
        (policy.notice_working_days is None, "Quel est le délai de déclaration du contrat, en jours ouvrés ?"),
        (policy.late_notice_clause is _OPEN, "Le contrat prévoit-il une déchéance pour déclaration tardive ?"),
        (
            conditioned and policy.assistance_exempt is _OPEN,
            "Les services d’assistance sont-ils payés sans plainte ?",
        ),
        (policy.war_bought_back is _OPEN, "Le contrat rachète-t-il l’exclusion de guerre ?"),
        (policy.restates_limitation is _OPEN, "Le contrat rappelle-t-il les règles de prescription ?"),
        (
            bool(claims_made) and policy.last_cover_at_cessation is _OPEN,
            "Ce contrat est-il le dernier d’une personne physique qui cesse son activité ou est décédée ?",
        ),
        (any(one.outside_limit is _OPEN for one in terms), "Chaque garantie est-elle dans les limites du contrat ?"),
        (
            any(one.defence_in_limit is _OPEN for one in liable),
            "Les frais de défense civile sont-ils compris dans la limite, ou payés en sus ?",
        ),
        (
            any(_OPEN in {one.formal_and_limited, one.very_apparent} for one in clauses),
            "Chaque exclusion est-elle formelle et limitée, et écrite en caractères très apparents ?",
        ),
    )
    found = [question for lacks, question in asked if lacks]
    if found:
        yield Heading(level=1, text=french("Ce qui manque pour être plus sûr"))
        yield Bullets(items=tuple(paragraph(ours(question)) for question in found))
