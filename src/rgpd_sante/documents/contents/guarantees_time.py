# SPDX-License-Identifier: MIT
"""The time of a policy in words: its days and its state, unpaid premiums, the years that follow its end."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, datetime
from types import MappingProxyType
from typing import Final, assert_never

from rgpd_sante.analysis.premium.ends import annual_notice_by
from rgpd_sante.documents.blocks import Paragraph, Table, paragraph
from rgpd_sante.documents.contents.entries import (
    NOT_RECORDED,
    Entry,
    coded,
    dated,
    instant_text,
    ours,
    unknown,
    written,
)
from rgpd_sante.documents.contents.law import basis
from rgpd_sante.documents.dates import long_date
from rgpd_sante.documents.labels import label
from rgpd_sante.documents.numbers import number
from rgpd_sante.documents.typography import french
from rgpd_sante.facts import Answer
from rgpd_sante.insurance.policy import Policy, UnpaidPremium
from rgpd_sante.insurance.state import Suspension, is_too_early, state_of, subsequent_end, suspension
from rgpd_sante.law.citation import Citation
from rgpd_sante.law.texts import insurance_contract as law
from rgpd_sante.law.texts import insurance_subscription
from rgpd_sante.time.instants import local_day
from rgpd_sante.vocabulary.insurance import CoverBasis, PolicyState

__all__ = ["answered", "period_entries", "subsequent_entries", "unpaid_table"]

_REASONS: Final[Mapping[PolicyState, tuple[str, tuple[Citation, ...]]]] = MappingProxyType(
    {
        PolicyState.PROPOSED: (
            "Il n’y a qu’une proposition : même signée, elle n’engage pas l’assureur, et rien n’est garanti.",
            (insurance_subscription.L_112_2,),
        ),
        PolicyState.COVER_NOTE: (
            "Une note de couverture engage l’assureur en attendant la police.",
            (insurance_subscription.L_112_2,),
        ),
        PolicyState.VOID: (
            (
                "Le contrat a été déclaré nul pour une fausse déclaration intentionnelle. La nullité vaut pour le "
                "passé aussi : rien n’est garanti."
            ),
            (law.L_113_8,),
        ),
        PolicyState.NOT_STARTED: ("La prise d’effet n’est pas encore arrivée.", (law.L_112_4,)),
        PolicyState.IN_FORCE: (
            "La garantie a pris effet ; ni fin ni suspension n’est connue à cet instant.",
            (law.L_112_4,),
        ),
        PolicyState.SUSPENDED: (
            (
                "La prime est impayée et la mise en demeure a produit son effet. Un sinistre survenu pendant la "
                "suspension n’est jamais garanti, même si la prime est payée ensuite."
            ),
            (law.L_113_3,),
        ),
        PolicyState.TERMINATED: (
            "Le contrat a pris fin : l’événement qui déclencherait une garantie à cet instant n’est plus garanti.",
            (law.L_112_4, law.L_124_5),
        ),
        PolicyState.EXPIRED: (
            "Le contrat est arrivé à son terme et ne se reconduit pas tacitement : plus rien n’est garanti.",
            (law.L_112_4, law.L_124_5),
        ),
        PolicyState.SUBSEQUENT: (
            (
                "Le contrat a pris fin. Les responsabilités en base réclamation répondent encore d’un fait antérieur à "
                "cette fin ; les autres garanties ne répondent plus d’un événement nouveau."
            ),
            (law.L_124_5, law.R_124_3),
        ),
    }
)
_OTHER_YEAR: Final = (
    "L’instant de ce document n’est pas de l’année d’assurance décrite : les montants de son année peuvent être autres."
)
_SUBSEQUENT_LIMIT: Final = (
    "Une seule limite pour toute la période, à part de celles des années passées et jamais inférieure à celle de la "
    "dernière année."
)
_LATER: Final = {
    True: "Un fait connu seulement après la fin de ce contrat, et après cette souscription, relève d’elle.",
    False: "Elle ne retire rien à la garantie subséquente de ce contrat.",
}


def period_entries(policy: Policy, at: datetime) -> Iterator[Entry]:
    """Tell the days of the policy, and where it stands at an instant with the reason and its text."""
    start, end, over = policy.period_start, policy.period_end, policy.ends_on
    yield coded("Ce qui existe du contrat", policy.evidence)
    yield dated("Prise d’effet initiale", policy.initial_effect)
    yield written(
        "Année d’assurance décrite", f"Du {long_date(start)} au {long_date(end)}, ce dernier jour non compris"
    )
    yield written(
        "Fin du contrat", "Aucune indiquée" if over is None else f"{long_date(over)}, premier jour sans garantie"
    )
    yield answered(
        "Tacite reconduction",
        policy.tacit_renewal,
        "Oui",
        "Non : le contrat s’arrête à la fin de l’année d’assurance décrite",
        "tenue pour prévue",
    )
    if over is None:
        yield Entry(
            label="Résiliation annuelle",
            value=paragraph(
                ours(f"À envoyer le {long_date(annual_notice_by(end))} au plus tard, sauf autre préavis du contrat\n"),
                *basis((insurance_subscription.L_113_12,)).content,
            ),
        )
    state = state_of(policy, at=at)
    text, citations = _REASONS[state]
    yield coded("État à l’instant de ce document", state)
    yield Entry(label="Motif", value=paragraph(ours(f"{text}\n"), *basis(citations).content))
    if not start <= local_day(at, policy.territory) < end:
        yield written("Autre année d’assurance", _OTHER_YEAR)


def subsequent_entries(policy: Policy) -> Iterator[Entry]:
    """Tell how long a liability in claims-made answers after the end of the contract."""
    years, resumed, later = policy.subsequent_years, policy.activity_resumed_on, policy.resubscribed
    floor, at_cessation = law.SUBSEQUENT_YEARS.latest.value, law.SUBSEQUENT_YEARS_AT_CESSATION.latest.value
    if years is None:
        yield unknown("Durée prévue par le contrat", f"Pas encore connu ; jamais moins de {floor} ans")
    else:
        short = f" ; la loi la porte à {floor} ans au moins" if years < floor else ""
        yield written("Durée prévue par le contrat", f"{number(years)} an{'s' if years > 1 else ''}{short}")
    yield answered(
        "Dernière garantie d’une personne physique qui cesse son activité ou décède",
        policy.last_cover_at_cessation,
        f"Oui : la durée est d’au moins {at_cessation} ans",
        "Non",
        f"si oui, la durée est d’au moins {at_cessation} ans",
    )
    if resumed is not None:
        yield written(
            "Reprise de la même activité",
            f"{long_date(resumed)} : les {at_cessation} ans se réduisent à l’intervalle, jamais sous {floor} ans",
        )
    if later is not None:
        yield written("Garantie souscrite ensuite", f"{long_date(later.on)}, déclenchement : {label(later.basis)}")
        yield written("Effet de la garantie souscrite ensuite", _LATER[later.basis is CoverBasis.CLAIM_MADE])
    if policy.ends_on is not None:
        open_ = policy.last_cover_at_cessation is Answer.UNKNOWN
        doubt = " ; plus tard, si c’était la dernière garantie d’une personne physique" if open_ else ""
        day = long_date(subsequent_end(policy, policy.ends_on))
        yield written("Première réclamation trop tardive", f"À partir du {day}{doubt}")
    yield written("Limite après la fin du contrat", _SUBSEQUENT_LIMIT)
    yield Entry(label="Fondement", value=basis((law.L_124_5, law.R_124_3, law.R_124_4)))


def unpaid_table(policy: Policy) -> Table:
    """Lay out the unpaid premiums and what each does to the cover."""
    return Table(
        caption=french("Primes impayées à l’échéance et leur effet"),
        headers=(french("Échéance"), "Fraction", "Mise en demeure", french("Payée le"), "Effet sur la garantie"),
        rows=tuple(
            (
                paragraph(long_date(one.due_on)),
                paragraph(label(one.instalment)),
                _day(one.formal_notice_on),
                _day(one.paid_on),
                paragraph(ours(_effect(one, suspension(policy, one), policy))),
            )
            for one in policy.unpaid
        ),
        widths=(4, 3, 4, 4, 9),
    )


def _day(day: date | None) -> Paragraph:
    return paragraph(ours(NOT_RECORDED) if day is None else long_date(day))


def _effect(premium: UnpaidPremium, found: Suspension | None, policy: Policy) -> str:
    notice = premium.formal_notice_on
    if found is not None:
        ends = "aucune fin connue" if found.ends is None else f"jusqu’au {instant_text(found.ends, policy.territory)}"
        return (
            f"Suspendue depuis le {instant_text(found.starts, policy.territory)}, {ends}. Résiliation possible par "
            f"l’assureur à partir du {long_date(found.termination_from)}, si rien n’est payé d’ici là."
        )
    if notice is None:
        return "Pas de suspension : aucune mise en demeure consignée."
    if is_too_early(premium, notice):
        return "Pas de suspension : mise en demeure prématurée, tenue pour sans effet (analyse)."
    return "Pas de suspension : elle aurait pris fin avant de commencer."


def answered(name: str, answer: Answer, yes: str, no: str, otherwise: str) -> Entry:
    """Tell a clause by what each answer means; what is not known says what would follow."""
    match answer:
        case Answer.YES:
            return written(name, yes)
        case Answer.NO:
            return written(name, no)
        case Answer.UNKNOWN:
            return unknown(name, f"Pas encore connu ; {otherwise}")
        case _:
            assert_never(answer)
