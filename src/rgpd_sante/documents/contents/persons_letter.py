# SPDX-License-Identifier: MIT
"""The communication to the persons concerned, GDPR art. 34(2): a letter to each, or a public one (art. 34(3)(c)).

It says nothing of the number of persons, and nothing that the practice wrote for the CNIL; it speaks of the breach
alone. What is meant for the practice stands in the action plan.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Final

from rgpd_sante.analysis.obligation import ObligationCode
from rgpd_sante.analysis.obligations import obligations
from rgpd_sante.breach.model import Breach
from rgpd_sante.documents.blocks import (
    Block,
    Bullets,
    Document,
    Heading,
    Lines,
    Link,
    Placement,
    Signature,
    Strong,
    paragraph,
)
from rgpd_sante.documents.contents.cnil_filing import contact_of
from rgpd_sante.documents.contents.entries import bullets, ours
from rgpd_sante.documents.contents.heads import address_lines, contact_lines, practice_name
from rgpd_sante.documents.contents.letter_advice import advice
from rgpd_sante.documents.contents.letter_words import (
    CONSEQUENCES,
    DATA,
    HARMS,
    ORIGINS,
    PERSONS,
    blank,
    loss,
    with_blanks,
)
from rgpd_sante.documents.dates import long_date
from rgpd_sante.documents.typography import french
from rgpd_sante.facts import Answer
from rgpd_sante.practice.model import Practice
from rgpd_sante.time.instants import in_zone, is_before, local_day
from rgpd_sante.vocabulary.breach import Art34Ground

__all__ = ["is_public", "persons_letter"]

_NOTICE: Final = french(
    "Ce message a été préparé à l’aide d’un outil de rédaction, qui ne remplace pas un conseil juridique."
)
_CNIL: Final = "https://www.cnil.fr/"


def is_public(breach: Breach, *, at: datetime) -> bool:
    """Tell whether a public communication stands in for the letters (art. 34(3)(c))."""
    claimed = breach.art34_exemption
    return (
        claimed is not None
        and claimed.ground is Art34Ground.DISPROPORTIONATE_EFFORT
        and not is_before(at, claimed.decided_at)
    )


def persons_letter(breach: Breach, practice: Practice, *, at: datetime) -> Document:
    """Draft the communication of a breach to the persons concerned."""
    public = is_public(breach, at=at)
    opening = _public_opening(breach) if public else _letter_opening(practice, at)
    return Document(
        title=french(
            "Violation de données personnelles : communication au public"
            if public
            else "Violation de vos données personnelles"
        ),
        subtitle=practice_name(practice),
        reference=breach.reference,
        date=in_zone(at, practice.territory),
        blocks=(
            *opening,
            *_nature(breach, practice),
            *_data(breach),
            *_consequences(breach),
            *_measures(breach, practice, at),
            *_what_to_do(breach),
            *_contact(practice),
            *_closing(practice, at, public=public),
        ),
        notice=_NOTICE,
    )


def _letter_opening(practice: Practice, at: datetime) -> Iterator[Block]:
    yield Lines(lines=(practice_name(practice), *address_lines(practice.address)))
    yield Lines(
        lines=(blank("nom de la personne, ou de son représentant légal"), blank("adresse")),
        placement=Placement.RIGHT,
    )
    yield paragraph(_place_and_day(practice, at))
    yield paragraph(Strong(text=french("Objet : violation de données personnelles qui vous concerne")))
    yield paragraph(ours("Madame, Monsieur,"))
    yield paragraph(
        ours(
            "Nous vous informons d’une violation de données personnelles qui vous concerne. Cette lettre dit ce qui "
            "s’est passé, ce que cela peut entraîner pour vous, ce que nous avons fait et ce que vous pouvez faire."
        )
    )


def _public_opening(breach: Breach) -> Iterator[Block]:
    yield paragraph(
        ours(
            "Nous informons le public d’une violation de données personnelles. Ce message dit ce qui s’est passé, ce "
            "que cela peut entraîner, ce que nous avons fait et ce que vous pouvez faire."
        )
    )
    yield Heading(level=1, text=french("Êtes-vous concerné ?"))
    yield paragraph(ours("Vous pouvez être concerné si :"))
    yield _listed([PERSONS[category] for category in breach.person_categories] or [blank("qui est concerné")])


def _place_and_day(practice: Practice, at: datetime) -> str:
    day = long_date(local_day(at, practice.territory))
    town = None if practice.address is None else practice.address.town
    return f"Le {day}" if town is None else f"{town}, le {day}"


def _nature(breach: Breach, practice: Practice) -> Iterator[Block]:
    # art. 34(2): the nature of the breach, in clear and plain language
    yield Heading(level=1, text=french("Ce qui s’est passé"))
    events = [ORIGINS[origin] for origin in breach.origins] or [blank("en une phrase simple, ce qui s’est passé")]
    yield paragraph(*with_blanks(" ".join([*events, _period(breach, practice)])))
    yield paragraph(ours("Pour vos données, cela signifie que :"))
    lost = [loss(nature, breach.exposure.exfiltration, breach.recovery.restoration) for nature in breach.natures]
    yield _listed(lost or [blank("ce qui est arrivé aux données")])


def _period(breach: Breach, practice: Practice) -> str:
    if breach.began_at is None:
        return blank("quand cela s’est passé")
    began = long_date(local_day(breach.began_at, practice.territory))
    if breach.ended_at is not None:
        ended = long_date(local_day(breach.ended_at, practice.territory))
        return f"Cela a eu lieu le {began}." if began == ended else f"Cela a duré du {began} au {ended}."
    still = " et n’a pas encore pris fin" if breach.ongoing is Answer.YES else ""
    return f"Cela a commencé le {began}{still}."


def _data(breach: Breach) -> Iterator[Block]:
    yield Heading(level=1, text=french("Vos données concernées"))
    yield _listed([DATA[kind] for kind in breach.data_kinds] or [blank("quelles données de la personne")])


def _consequences(breach: Breach) -> Iterator[Block]:
    # art. 34(2) with 33(3)(c): the likely consequences
    yield Heading(level=1, text=french("Les conséquences possibles pour vous"))
    told = [*(CONSEQUENCES[kind] for kind in breach.consequences), *(HARMS[kind] for kind in breach.harms)]
    # what is left to fill comes last, and once
    told.sort(key=lambda text: text.startswith("["))
    yield _listed(list(dict.fromkeys(told)) or [blank("les conséquences probables")])


def _measures(breach: Breach, practice: Practice, at: datetime) -> Iterator[Block]:
    # art. 34(2) with 33(3)(d): the measures taken or proposed, those that limit the effects included
    yield Heading(level=1, text=french("Ce que nous faisons"))
    done = [item.text for item in breach.measures if item.done_at is not None]
    planned = [item.text for item in breach.measures if item.done_at is None]
    if done:
        yield paragraph(ours("Nous avons déjà pris ces mesures :"))
        yield bullets(done)
    if planned:
        yield paragraph(ours("Nous allons aussi prendre ces mesures :"))
        yield bullets(planned)
    if not breach.measures:
        yield paragraph(*with_blanks(blank("les mesures prises ou prévues, y compris pour limiter les effets")))
    (notification,) = obligations(breach, practice, at=at).of(ObligationCode.AUTHORITY_NOTIFICATION)
    if notification.done_at is not None:
        day = long_date(local_day(notification.done_at, practice.territory))
        yield paragraph(ours(f"Nous avons notifié cette violation à la CNIL le {day}."))


def _what_to_do(breach: Breach) -> Iterator[Block]:
    yield Heading(level=1, text=french("Ce que vous pouvez faire"))
    stated = breach.communication_plan.advice
    own = [ours(item) for item in advice(breach)]
    if own or stated is not None:
        yield bullets((*own, *(() if stated is None else (stated,))))
    else:
        yield paragraph(*with_blanks(blank("ce que la personne peut faire")))


def _contact(practice: Practice) -> Iterator[Block]:
    # art. 34(2) with 33(3)(b): name and contact of the DPO or of another contact point
    yield Heading(level=1, text=french("Nous contacter"))
    contact = contact_of(practice)
    is_officer = contact is not None and contact is practice.data_protection_officer
    who = "notre délégué à la protection des données" if is_officer else "notre point de contact"
    yield paragraph(ours(f"Pour toute question, vous pouvez vous adresser à {who} :"))
    lines = () if contact is None else contact_lines(contact)
    reachable = contact is not None and (contact.email is not None or contact.telephone is not None)
    missing = () if lines and reachable else (blank("nom, téléphone ou adresse électronique du contact"),)
    yield Lines(lines=(*lines, *missing))
    yield paragraph(
        ours("Vous pouvez aussi adresser une réclamation à la CNIL ("), Link(url=_CNIL, text="www.cnil.fr"), ")."
    )


def _closing(practice: Practice, at: datetime, *, public: bool) -> Iterator[Block]:
    yield paragraph(ours("Nous regrettons cette violation et restons à votre disposition."))
    if public:
        yield paragraph(f"{practice_name(practice)}\n{_place_and_day(practice, at)}")
        return
    yield paragraph(ours("Veuillez agréer, Madame, Monsieur, l’expression de nos salutations distinguées."))
    person = practice.legal_representative
    signatory: tuple[str, ...] = ()
    if person is not None:
        name = " ".join(filter(None, (person.first_name, person.last_name)))
        signatory = tuple(filter(None, (name, person.function)))
    yield Signature(lines=(*signatory, practice_name(practice)))


def _listed(items: Sequence[str]) -> Bullets:
    """List what the library says, with the French marks of a list: semicolons, and a full stop at the end."""
    ends = [" ;"] * (len(items) - 1) + ["."]
    return Bullets(items=tuple(paragraph(*with_blanks(item + end)) for item, end in zip(items, ends, strict=True)))
