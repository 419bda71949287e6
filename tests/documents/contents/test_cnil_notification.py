# SPDX-License-Identifier: MIT
"""The preparation sheet of the notification: the fourteen sections of the form, and what decides what to file."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import attrs
import pytest

from breach_samples import full_breach, full_dossier, full_practice
from document_dossiers import bare_dossier, blocks_told, fields_told, stolen_laptop, words_of
from document_facts import facts_of, told
from document_readers import squeezed
from rgpd_sante.breach import Breach, CommunicationPlan, InvolvedBody, Notification
from rgpd_sante.breach.bodies import BodyRole
from rgpd_sante.documents import Document
from rgpd_sante.documents.blocks import Callout, CalloutKind, Heading, Link
from rgpd_sante.documents.contents.cnil_notification import cnil_notification
from rgpd_sante.facts import Answer
from rgpd_sante.practice import Practice, Scale
from rgpd_sante.time.zones import Territory
from rgpd_sante.vocabulary.breach import (
    BreachCause,
    BreachNature,
    BreachRole,
    Certainty,
    CommunicationIntent,
    ConsequenceKind,
    DataKind,
    NotificationKind,
    RiskLevel,
)

AWARE = datetime(2026, 6, 2, 8, 17, tzinfo=UTC)
LATE = datetime(2026, 10, 1, 12, 0, tzinfo=UTC)
SECTIONS = (
    "Type de notification",
    "Identification de l’organisme",
    "Responsable légal",
    "Personne à contacter",
    "Autres organismes impliqués",
    "Dates",
    "À propos de la violation",
    "Données concernées",
    "Mesures de sécurité préalables",
    "Conséquences potentielles",
    "Préjudices potentiels et niveau de gravité",
    "Mesures prises à la suite de la violation",
    "Communication aux personnes",
    "Transfrontalier et autres notifications",
)
# what the form does not ask: the register, the plan and the rules use it
NOT_ON_THE_FORM = {
    "Breach.aware_at",
    "Breach.aware_on",
    "Breach.certainty",
    "Breach.closed_at",
    "Breach.data_altered",
    "Breach.documented_at",
    "Breach.reference",
    "Breach.role",
    "Breach.signal_at",
    "Breach.vulnerable_persons",
    "InvolvedBody.aware_at",
    "InvolvedBody.contract_notice_hours",
    "InvolvedBody.health_data_host",
    "InvolvedBody.told_at",
    "InvolvedBody.told_us_at",
    "Practice.adeli",
    "Practice.finess",
    "Practice.form",
    "Practice.profession",
    "Practice.rpps",
    "Practice.siret",
    "Practice.structure",
    "Practice.territory",
}
CLASSES_NOT_ON_THE_FORM = (
    "Complaint.",
    "ContextAdjustment.",
    "Exposure.",
    "IncidentReport.",
    "Insurance.",
    "JournalEntry.",
    "Protection.",
    "Recovery.",
    "RiskDecision.",
    "SeverityFactors.",
)


def prepare(breach: Breach, at: datetime, practice: Practice | None = None) -> Document:
    """Make the sheet of a breach."""
    return cnil_notification(breach, practice or full_practice(), at=at)


def simple(**facts: object) -> Breach:
    """Build a breach of which the practice became aware on 2 June 2026 at 10:17, Paris time."""
    breach = Breach(reference="S", role=BreachRole.CONTROLLER, certainty=Certainty.ESTABLISHED, aware_at=AWARE)
    return attrs.evolve(breach, **facts)  # type: ignore[arg-type]  # the fields of the test at hand


def headline(document: Document) -> Callout:
    """Return the first callout."""
    first = document.blocks[0]
    assert isinstance(first, Callout)
    return first


def asked() -> list[tuple[str, object]]:
    """List the facts of the full dossier that the form asks for."""
    # nor does it ask the size of the practice
    practice = attrs.evolve(full_practice(), scale=Scale())
    contact = attrs.evolve(practice, contact_point=None)
    representative = attrs.evolve(practice, legal_representative=None)
    assert representative.data_protection_officer is contact.data_protection_officer
    # the form asks one contact, and neither function nor telephone of the legal representative
    assert practice.legal_representative is not None
    shorter = attrs.evolve(practice.legal_representative, function=None, telephone=None)
    facts = [*facts_of(attrs.evolve(contact, legal_representative=shorter)), *facts_of(full_breach())]
    return [
        (name, leaf)
        for name, leaf in facts
        if name not in NOT_ON_THE_FORM and not name.startswith(CLASSES_NOT_ON_THE_FORM)
    ]


def test_the_sections_are_those_of_the_form_in_its_order() -> None:
    """Whoever fills the form goes down the sheet."""
    document = prepare(full_breach(), LATE)
    headings = [block.text for block in document.blocks if isinstance(block, Heading) and block.level == 1]
    assert headings[-14:] == [f"{rank}. {title}" for rank, title in enumerate(SECTIONS, 1)]


@pytest.mark.parametrize(("name", "leaf"), asked(), ids=lambda value: str(value)[:40])
def test_each_field_of_the_form_is_filled(name: str, leaf: object) -> None:
    """Every fact that the form asks for is on the sheet."""
    words = squeezed(" ".join(f"{label} {value}" for label, value in fields_told(prepare(full_breach(), LATE))))
    assert squeezed(told(name, leaf, Territory.METROPOLE)) in words


def test_a_bare_breach_leaves_no_box_empty() -> None:
    """Each box of the form is there, and what is not known says so."""
    dossier = bare_dossier()
    document = cnil_notification(dossier.breaches[0], dossier.practice, at=LATE)
    boxes = fields_told(document)
    assert all(value.strip() for _, value in boxes)
    for name in ("Numéro SIREN", "Nature de la violation", "Nombre de personnes", "Traitement transfrontalier"):
        assert dict(boxes)[name] == "Pas encore connu"
    assert dict(boxes)["Information des personnes"] == "Pas encore décidé"


def test_persons_and_records_are_two_boxes() -> None:
    """The number of persons is no number of records, and each says how exact it is."""
    boxes = dict(fields_told(prepare(full_breach(), LATE)))
    assert boxes["Nombre de personnes"] == "3\u202f127 (nombre approximatif)"
    assert boxes["Nombre d’enregistrements"] == "8\u202f641 (nombre approximatif)"
    assert (
        dict(fields_told(cnil_notification(full_dossier().breaches[0], stolen_laptop().practice, at=LATE)))["Effectif"]
        == "1 (nombre exact)"
    )


def test_the_channel_is_advice() -> None:
    """That the online service is the only channel rests on a second-hand source, and is told as such."""
    words = words_of(prepare(simple(), AWARE))
    assert "Conseil : passer par le téléservice de la CNIL" in words
    assert "seule voie admise d’après une source de seconde main" in words
    assert "elle ne s’envoie pas" in words


def test_both_ends_of_the_delay_are_told() -> None:
    """The prudent end is on top; the last defensible instant stands beside it, with the time left and the basis."""
    document = prepare(simple(), AWARE + timedelta(hours=2))
    assert headline(document).kind is CalloutKind.URGENT
    assert "avant le vendredi 5 juin 2026 à 10 h 17, heure de Paris" in squeezed(headline(document).title)
    words = blocks_told(document, "Échéance")
    assert "Échéance prudente vendredi 5 juin 2026 à 10 h 17, heure de Paris" in words
    assert "Dernier instant défendable vendredi 5 juin 2026 à 11 h 00, heure de Paris" in words
    assert "Temps restant 70 heures" in words
    assert "Règl. 1182/71, art. 3, § 1" in words


def test_where_the_union_regulation_does_not_count_there_is_one_end() -> None:
    """In Tahiti the prudent end is the only one."""
    practice = attrs.evolve(full_practice(), territory=Territory.POLYNESIE_TAHITI)
    words = blocks_told(prepare(simple(), AWARE, practice), "Échéance")
    assert "Échéance jeudi 4 juin 2026 à 22 h 17, heure de Tahiti" in words
    assert "Dernier instant défendable" not in words


@pytest.mark.parametrize(
    ("hours", "kind", "title"),
    [
        (0, CalloutKind.URGENT, "Notification à déposer avant le"),
        (72.5, CalloutKind.URGENT, "Notification à déposer aussitôt : l’échéance prudente est passée"),
        (80, CalloutKind.URGENT, "Délai dépassé : notifier quand même, avec les motifs du retard"),
    ],
)
def test_the_headline_follows_the_clock(hours: float, kind: CalloutKind, title: str) -> None:
    """Before, between and after the two ends, the sheet says what to do."""
    found = headline(prepare(simple(), AWARE + timedelta(hours=hours)))
    assert found.kind is kind
    assert squeezed(found.title).startswith(title)


def test_without_the_instant_of_awareness_nothing_waits() -> None:
    """Established and not dated: no deadline can be counted, so the notification does not wait."""
    document = prepare(simple(aware_at=None), AWARE)
    assert headline(document).title == "Notification à déposer sans attendre"
    assert "Instant de la prise de connaissance" in blocks_told(document, "Ce qui manque encore")


@pytest.mark.parametrize(
    ("facts", "kind", "title"),
    [
        ({"role": BreachRole.PROCESSOR}, CalloutKind.WARNING, "cette notification n’est pas due"),
        ({"certainty": Certainty.SUPPOSED, "aware_at": None}, CalloutKind.INFO, "Notification pas encore due"),
        (
            {"notifications": (Notification(kind=NotificationKind.COMPLETE, filed_at=AWARE + timedelta(hours=1)),)},
            CalloutKind.INFO,
            "Notification déposée",
        ),
    ],
)
def test_the_headline_follows_the_facts(facts: dict[str, object], kind: CalloutKind, title: str) -> None:
    """What is not due, not yet due or done is no alarm."""
    found = headline(prepare(simple(**facts), AWARE + timedelta(hours=2)))
    assert found.kind is kind
    assert title in found.title


@pytest.mark.parametrize(("hours", "shown"), [(71, False), (72, True), (80, True)])
def test_reasons_for_the_delay_are_asked_from_the_prudent_end_on(hours: int, shown: bool) -> None:  # noqa: FBT001
    """The box appears when the filing would pass the prudent end, before it is late at law."""
    document = prepare(simple(), AWARE + timedelta(hours=hours))
    assert ("Motifs du retard" in dict(fields_told(document))) is shown
    assert ("Motifs du retard" in blocks_told(document, "Ce qui manque encore")) is shown


def test_reasons_that_were_given_are_told() -> None:
    """A late filing shows its reasons, and misses none."""
    document = prepare(full_breach(), LATE)
    assert "secrétariat paralysé pendant trois jours" in dict(fields_told(document))["Motifs du retard"]
    assert "Motifs du retard" not in blocks_told(document, "Ce qui manque encore")


def filing(kind: NotificationKind, hours: int) -> Notification:
    """Build a filing, so many hours after the awareness."""
    return Notification(kind=kind, filed_at=AWARE + timedelta(hours=hours))


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ({}, "Initiale"),
        ({"certainty": Certainty.SUPPOSED}, "Initiale"),
        ({"notifications": (filing(NotificationKind.INITIAL, 1),)}, "Complémentaire"),
        ({"notifications": (filing(NotificationKind.INITIAL, 90),)}, "Initiale"),
        (
            {
                "notifications": (
                    filing(NotificationKind.INITIAL, 1),
                    filing(NotificationKind.WITHDRAWAL, 2),
                )
            },
            "Initiale",
        ),
        ({"notifications": (filing(NotificationKind.COMPLEMENTARY, 1),)}, "Initiale"),
        ({"certainty": Certainty.RULED_OUT}, "Aucun"),
        (
            {"certainty": Certainty.RULED_OUT, "notifications": (filing(NotificationKind.INITIAL, 1),)},
            "Retrait",
        ),
    ],
)
def test_the_kind_of_filing_follows_what_was_filed(facts: dict[str, object], expected: str) -> None:
    """Nothing filed: initial; filed: a complement; a false alarm is withdrawn, or needs nothing."""
    document = prepare(simple(**facts), AWARE + timedelta(hours=3))
    assert dict(fields_told(document))["Type à déposer"] == expected


def test_all_known_is_a_complete_filing() -> None:
    """Where nothing is missing the filing is complete, and the sheet says so."""
    breach = attrs.evolve(full_breach(), notifications=())
    document = prepare(breach, datetime(2026, 6, 9, 12, 0, tzinfo=UTC))
    assert dict(fields_told(document))["Type à déposer"] == "Complète"
    assert "Rien : tous les champs demandés peuvent être remplis." in blocks_told(document, "Ce qui manque encore")


def test_what_is_missing_is_told_by_who_asks_for_it() -> None:
    """The law first, then the form; an approximate number is enough."""
    dossier = stolen_laptop()
    words = blocks_told(
        cnil_notification(dossier.breaches[0], dossier.practice, at=datetime(2026, 12, 25, tzinfo=UTC)),
        "Ce qui manque encore",
    )
    law, form = words.split("Demandé par le formulaire :")
    assert law.endswith("compléter plus tard : Nombre d’enregistrements, même approximatif ")
    assert squeezed(form) == "Autres notifications ou non Date prévue de l’information des personnes"


def test_what_only_the_form_asks_is_told_alone() -> None:
    """Where the law is satisfied nothing is said to be missing in its name."""
    breach = attrs.evolve(full_breach(), cross_border=Answer.UNKNOWN)
    words = blocks_told(prepare(breach, LATE), "Ce qui manque encore")
    assert words == "Demandé par le formulaire : Traitement transfrontalier ou non"


@pytest.mark.parametrize(
    ("plan", "missing"),
    [
        (CommunicationPlan(), "Information des personnes : faite, prévue ou non"),
        (CommunicationPlan(intent=CommunicationIntent.PLANNED), "Date prévue de l’information des personnes"),
        (CommunicationPlan(intent=CommunicationIntent.PLANNED, planned_on=date(2026, 6, 5)), None),
        (CommunicationPlan(intent=CommunicationIntent.NOT_PLANNED), "Motifs de ne pas informer les personnes"),
        (CommunicationPlan(intent=CommunicationIntent.NOT_PLANNED, reason="pas de risque élevé"), None),
        (CommunicationPlan(intent=CommunicationIntent.DONE), None),
    ],
)
def test_the_plan_for_the_persons_is_asked_for(plan: CommunicationPlan, missing: str | None) -> None:
    """A date where it is planned, a reason where it is not."""
    words = blocks_told(prepare(simple(communication_plan=plan), AWARE), "Ce qui manque encore")
    everything = (
        "Information des personnes : faite, prévue ou non",
        "Date prévue de l’information des personnes",
        "Motifs de ne pas informer les personnes",
    )
    assert [text for text in everything if text in words] == ([] if missing is None else [missing])


def test_a_day_without_hour_is_told_as_such() -> None:
    """The form wants an hour: the sheet tells the day and that the hour is missing."""
    document = prepare(simple(aware_at=None, aware_on=date(2026, 6, 2)), AWARE + timedelta(hours=2))
    value = dict(fields_told(document))["Date et heure de la prise de connaissance"]
    assert value.startswith("2\u00a0juin 2026, heure pas encore connue")
    assert "compté dès 0\u00a0h, par prudence" in value
    assert "Instant de la prise de connaissance" in blocks_told(document, "Ce qui manque encore")


def test_the_contact_is_the_officer_or_else_another_point() -> None:
    """Art. 33(3)(b): the DPO, or another contact point, or the word that one is missing."""
    practice = full_practice()
    assert "est le délégué" in blocks_told(prepare(simple(), AWARE), "4. Personne à contacter")
    other = attrs.evolve(practice, data_protection_officer=None)
    words = blocks_told(prepare(simple(), AWARE, other), "4. Personne à contacter")
    assert "Lucie" in words
    assert "un autre point de contact est donné" in words
    nobody = attrs.evolve(other, contact_point=None)
    words = blocks_told(prepare(simple(), AWARE, nobody), "4. Personne à contacter")
    assert "Indiquer le délégué" in words


def test_other_bodies_are_told_or_thought_of() -> None:
    """One body is told plainly, several under their rank, and none reminds of the usual ones."""
    body = InvolvedBody(name="Hébergeur Rêvé", role=BodyRole.PROCESSOR)
    title = "5. Autres organismes impliqués"
    assert "Penser aux sous-traitants" in blocks_told(prepare(simple(), AWARE), title)
    assert "Organisme 1" not in blocks_told(prepare(simple(bodies=(body,)), AWARE), title)
    assert "Organisme 2" in blocks_told(prepare(simple(bodies=(body, body)), AWARE), title)


def test_a_processor_is_reminded_that_the_controller_notifies() -> None:
    """Whoever works for another does not file in its place."""
    body = InvolvedBody(name="Clinique Rêvée", role=BodyRole.CONTROLLER)
    document = prepare(simple(role=BreachRole.PROCESSOR, bodies=(body,)), AWARE)
    assert "c’est le responsable du traitement qui notifie" in blocks_told(document, "5. Autres organismes impliqués")


def test_consequences_stand_by_nature() -> None:
    """Each nature that is lost has its list; what was ticked for another nature is not lost either."""
    breach = simple(natures=(BreachNature.CONFIDENTIALITY,), consequences=(ConsequenceKind.SERVICE_DEGRADED,))
    boxes = dict(fields_told(prepare(breach, AWARE)))
    assert boxes["Perte de la confidentialité"] == "Pas encore connu"
    assert boxes["Perte de la disponibilité"] == "Dysfonctionnement ou difficulté à fournir le service"
    assert "Perte de l’intégrité" not in boxes
    assert dict(fields_told(prepare(simple(), AWARE)))["Conséquences potentielles"] == "Pas encore connu"


def test_a_kind_of_data_says_more_than_a_box() -> None:
    """Health data make the data sensitive, whether or not the box was ticked."""
    boxes = dict(fields_told(prepare(simple(data_kinds=(DataKind.HEALTH,)), AWARE)))
    assert boxes["Données sensibles"] == "Oui"


def test_an_open_answer_is_told_as_the_form_words_it() -> None:
    """« Inconnu » is a choice of the form: it is told, and counts as missing."""
    document = prepare(simple(causes=(BreachCause.UNKNOWN,)), AWARE)
    assert dict(fields_told(document))["Cause"] == "Inconnu"
    assert " Cause " in blocks_told(document, "Ce qui manque encore")


def test_the_gravity_is_one_of_four_and_to_be_confirmed() -> None:
    """The level is proposed by the score, an analysis; unknown facts are read with prudence, and that is told."""
    words = blocks_told(prepare(simple(), AWARE), "11. Préjudices potentiels et niveau de gravité")
    assert "Niveau de gravité Maximale (" in words
    assert "(analyse) ; il reste à confirmer" in words
    assert "lu avec prudence" in words
    assert "lu avec prudence" not in words_of(prepare(full_breach(), LATE))


def test_links_lead_to_the_texts() -> None:
    """The basis can be followed."""
    document = prepare(simple(), AWARE)
    links = [
        part.url
        for block in document.blocks
        for paragraph in getattr(block, "content", ())
        for part in getattr(paragraph, "content", ())
        if isinstance(part, Link)
    ]
    assert links == ["https://www.cnil.fr/fr/notifier-une-violation-de-donnees-personnelles"]


def test_the_calendar_holds_the_one_deadline() -> None:
    """The sheet carries the deadline of the notification, and none once it is filed or not due."""
    (event,) = prepare(simple(), AWARE).events
    assert event.start.timestamp() == (AWARE + timedelta(hours=72)).timestamp()
    assert prepare(full_breach(), LATE).events == ()
    assert prepare(simple(role=BreachRole.PROCESSOR), AWARE).events == ()


def test_an_unlikely_risk_needs_no_notification() -> None:
    """Where a person decided that the risk is unlikely the sheet says that nothing is due."""
    decisions = tuple(attrs.evolve(decision, level=RiskLevel.UNLIKELY) for decision in full_breach().risk_decisions)
    document = prepare(attrs.evolve(full_breach(), risk_decisions=decisions, notifications=()), LATE)
    assert "n’est pas due" in headline(document).title
    assert "Motifs du retard" not in dict(fields_told(document))


def test_an_exemption_answers_why_persons_are_not_told() -> None:
    """The ground of art. 34(3) stands in section 13, and no other reason is asked for."""
    plan = CommunicationPlan(intent=CommunicationIntent.NOT_PLANNED)
    breach = attrs.evolve(full_breach(), communication_plan=plan, communications=full_breach().communications[:1])
    document = prepare(breach, LATE)
    words = blocks_told(document, "13. Communication aux personnes")
    assert "adresses périmées pour les plus anciens dossiers" in words
    assert "Communication faite" in words
    assert "Motifs de ne pas informer" not in blocks_told(document, "Ce qui manque encore")


def test_a_breach_that_may_not_be_over_is_asked_about() -> None:
    """An end that is known answers whether the breach goes on; a period that is known to be unknown is an answer."""
    asked_for = blocks_told(prepare(simple(ended_at=AWARE, period_known=Answer.NO), AWARE), "Ce qui manque encore")
    assert "Violation toujours en cours" not in asked_for
    assert "Début de la violation" not in asked_for
