# SPDX-License-Identifier: MIT
"""Invented dossiers for the golden documents: all is known, something is known, almost nothing is known."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone
from typing import Final, TypeVar, cast

import attrs

from breach_samples import full_dossier
from document_readers import squeezed
from document_registers import nurse_register
from document_samples import all_texts
from fact_walk import changed, is_country_code, values_of
from rgpd_sante.breach import Breach, CommunicationPlan, Exposure, InvolvedBody, Measure, Protection, Recovery
from rgpd_sante.breach.bodies import BodyRole
from rgpd_sante.codes import Code
from rgpd_sante.documents.blocks import Block, Document, Fields, Heading
from rgpd_sante.documents.contents.law import plain
from rgpd_sante.documents.kinds import REGISTER_KINDS, DocumentKind
from rgpd_sante.dossier import Dossier
from rgpd_sante.facts import Answer, Count, Precision
from rgpd_sante.practice import Address, Civility, Contact, Practice
from rgpd_sante.register import ControllerRecord, Register
from rgpd_sante.time.zones import Territory
from rgpd_sante.vocabulary.breach import (
    BreachCause,
    BreachNature,
    BreachOrigin,
    BreachRole,
    Certainty,
    CommunicationIntent,
    DataKind,
    DiscoverySource,
    Exfiltration,
    HarmKind,
    KeyState,
    PersonCategory,
    RecipientKind,
    Restoration,
    ServiceImpact,
)
from rgpd_sante.vocabulary.practice import Profession, StructureKind

__all__ = [
    "DOSSIERS",
    "GoldenCase",
    "bare_dossier",
    "blocks_told",
    "fields_told",
    "own_words",
    "retold",
    "stolen_laptop",
    "words_of",
]

T = TypeVar("T")
# what a person wrote, when each of their texts was put between these marks by own_words
_THEIRS = re.compile("⟦.*?⟧", re.DOTALL)

_REUNION: Final = timezone(timedelta(hours=4))


@attrs.frozen(kw_only=True)
class GoldenCase:
    """A dossier, the breach and the record that the documents are about, and the instant at which they are made.

    ``record`` is ``None`` where the register has one record, which bears no reference.
    """

    dossier: Dossier
    reference: str
    record: str | None
    at: datetime

    def about(self, kind: DocumentKind) -> str | None:
        """Return the reference to ask for: the registers and the notices hold all they should without one."""
        if kind is DocumentKind.PROCESSING_RECORD:
            return self.record
        if kind is DocumentKind.SETTLEMENT_STATEMENT:
            return self.dossier.claims[0].reference
        if kind is DocumentKind.GUARANTEES_TABLE:
            return self.dossier.policies[0].reference
        if kind is DocumentKind.PROPOSAL_FORM:
            return self.dossier.proposals[0].reference
        return None if kind in REGISTER_KINDS or kind is DocumentKind.BREACH_REGISTER else self.reference


def _reunion(day: int, hour: int, minute: int) -> datetime:
    return datetime(2026, 12, day, hour, minute, tzinfo=_REUNION)


def stolen_laptop() -> Dossier:
    """Give a nurse of La Réunion whose laptop is stolen on Christmas Eve: much is known, something is missing."""
    return Dossier(
        practice=Practice(
            name="Cabinet infirmier du Piton Imaginaire",
            territory=Territory.LA_REUNION,
            profession=Profession.NURSE,
            structure=StructureKind.SOLO_PRACTICE,
            activity="soins infirmiers à domicile",
            staff=Count(value=1),
            siren="999888779",
            address=Address(lines=("3, chemin des Mirages",), postcode="97499", town="Saint-Chimère", country="France"),
            legal_representative=Contact(
                civility=Civility.MADAME,
                first_name="Line",
                last_name="Songe",
                function="infirmière",
                email="line.songe@cabinet-exemple.example",
            ),
            contact_point=Contact(
                civility=Civility.MADAME,
                first_name="Line",
                last_name="Songe",
                function="infirmière",
                email="line.songe@cabinet-exemple.example",
                telephone="02 62 99 00 00",
            ),
        ),
        breaches=(
            Breach(
                reference="2026-12/1",
                role=BreachRole.CONTROLLER,
                certainty=Certainty.ESTABLISHED,
                period_known=Answer.YES,
                began_at=_reunion(24, 20, 30),
                ended_at=_reunion(24, 20, 40),
                ongoing=Answer.NO,
                signal_at=_reunion(24, 21, 5),
                aware_at=_reunion(24, 22, 10),
                discovery_source=DiscoverySource.CONTROLLER,
                discovery="Au retour de la tournée, la vitre de la voiture était brisée et la sacoche avait disparu.",
                natures=(BreachNature.CONFIDENTIALITY,),
                origins=(BreachOrigin.LOST_STOLEN_EQUIPMENT,),
                causes=(BreachCause.EXTERNAL_MALICIOUS,),
                description="Ordinateur portable volé dans la voiture. Le disque n’était pas chiffré.",
                data_kinds=(DataKind.CIVIL_STATUS, DataKind.CONTACT, DataKind.NIR, DataKind.HEALTH),
                person_categories=(PersonCategory.PATIENTS,),
                persons=Count(value=140, precision=Precision.APPROXIMATE),
                harms=(HarmKind.LOSS_OF_CONTROL, HarmKind.LOSS_OF_PROFESSIONAL_SECRECY),
                prior_measures="Mot de passe d’ouverture de session ; sauvegarde quotidienne en ligne.",
                measures=(
                    Measure(text="Mots de passe du logiciel de soins changés.", done_at=_reunion(25, 8, 15)),
                    Measure(text="Chiffrement du disque du nouvel ordinateur."),
                ),
                exposure=Exposure(
                    exfiltration=Exfiltration.YES,
                    recipient=RecipientKind.UNIDENTIFIED,
                    deletion_confirmed=Answer.NO,
                    harm_neutralised=Answer.NO,
                    days=0,
                ),
                protection=Protection(unintelligible=Answer.NO, key=KeyState.NO_KEY),
                recovery=Recovery(
                    restoration=Restoration.NOT_AFFECTED,
                    backup_available=Answer.YES,
                    service_impact=ServiceImpact.NONE,
                ),
                bodies=(
                    InvolvedBody(
                        name="Logiciel-Tournée Fictif SARL",
                        role=BodyRole.PROCESSOR,
                        relation="éditeur du logiciel de soins",
                    ),
                ),
                communication_plan=CommunicationPlan(intent=CommunicationIntent.PLANNED),
                cross_border=Answer.NO,
                persons_in_other_states=Answer.NO,
            ),
        ),
    )


def bare_dossier() -> Dossier:
    """Give a practice that has said nothing but its name, and a breach that is only supposed."""
    return Dossier(
        practice=Practice(name="Cabinet de l’Exemple", territory=Territory.METROPOLE),
        breaches=(Breach(reference="A", role=BreachRole.CONTROLLER, certainty=Certainty.SUPPOSED),),
    )


def retold(fact: T, change: Callable[[str], str]) -> T:
    """Change every text that a person wrote in a fact and in the facts that it holds; codes are no texts."""
    if isinstance(fact, str) and not isinstance(fact, Code):
        return fact if is_country_code(fact) else cast("T", change(fact))
    if isinstance(fact, tuple):
        return cast("T", tuple(retold(item, change) for item in fact))
    if attrs.has(type(fact)):
        return changed(fact, {field.name: retold(held, change) for field, held in values_of(fact)})
    return fact


def words_of(document: Document) -> str:
    """Return every word of a document, blanks squeezed."""
    return squeezed("\n".join(all_texts(document)))


def own_words(dossier: Dossier, make: Callable[[Dossier], Document]) -> tuple[str, ...]:
    """Return the texts of a document without what the practice wrote: only the words of the library."""
    document = make(retold(dossier, lambda text: f"⟦{text}⟧"))
    return tuple(_THEIRS.sub("⟦⟧", text) for text in all_texts(document))


def fields_told(document: Document) -> list[tuple[str, str]]:
    """Return the boxes of a document: label and words."""
    return [
        (item.label, plain(item.value))
        for block in document.blocks
        if isinstance(block, Fields)
        for item in block.items
    ]


def blocks_told(document: Document, heading: str) -> str:
    """Return the words under a heading, up to the next heading of the same level or above."""
    found: list[Block] = []
    level: int | None = None
    for block in document.blocks:
        if isinstance(block, Heading) and level is not None and block.level <= level:
            break
        if level is not None:
            found.append(block)
        if isinstance(block, Heading) and block.text == heading:
            level = block.level
    assert level is not None, f"no heading {heading}"
    part = Document(title="·", blocks=tuple(found), notice="·")
    return words_of(part).removeprefix("· ·").strip()


DOSSIERS: Final = {
    "ransomware": GoldenCase(
        dossier=full_dossier(),
        reference="VIO-2026-0417",
        record="TRT-LICORNE-A",
        at=datetime(2026, 6, 11, 10, 0, tzinfo=UTC),
    ),
    "stolen_laptop": GoldenCase(
        dossier=attrs.evolve(stolen_laptop(), register=nurse_register()),
        reference="2026-12/1",
        record="T1",
        at=_reunion(25, 10, 0),
    ),
    "bare": GoldenCase(
        dossier=attrs.evolve(bare_dossier(), register=Register(controller_records=(ControllerRecord(),))),
        reference="A",
        record=None,
        at=datetime(2026, 6, 2, 10, 0, tzinfo=UTC),
    ),
}
