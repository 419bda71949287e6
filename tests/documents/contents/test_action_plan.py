# SPDX-License-Identifier: MIT
"""The action plan: what remains, by when, what is done, what does not apply, and the calendar of it all."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import attrs
import pytest

from breach_samples import full_breach, full_practice
from document_dossiers import bare_dossier, blocks_told, stolen_laptop, words_of
from document_readers import squeezed
from rgpd_sante.analysis.obligation import ObligationState
from rgpd_sante.analysis.obligations import obligations
from rgpd_sante.breach import Breach, InvolvedBody, Notification
from rgpd_sante.breach.bodies import BodyRole
from rgpd_sante.documents import Document
from rgpd_sante.documents.blocks import Callout, CalloutKind, Heading, Link, Table
from rgpd_sante.documents.contents.action_plan import action_plan
from rgpd_sante.documents.contents.duties import duty_name
from rgpd_sante.documents.contents.law import plain
from rgpd_sante.dossier import Dossier
from rgpd_sante.practice import Practice
from rgpd_sante.vocabulary.breach import BreachNature, BreachRole, Certainty, NotificationKind
from rgpd_sante.vocabulary.practice import StructureKind

STOLEN = stolen_laptop()
AWARE = datetime(2026, 12, 24, 18, 10, tzinfo=UTC)
SOON = AWARE + timedelta(hours=12)


def plan(dossier: Dossier = STOLEN, at: datetime = SOON) -> Document:
    """Make the plan of the one breach of a dossier."""
    (breach,) = dossier.breaches
    return action_plan(breach, dossier.practice, at=at)


def told(breach: Breach, dossier: Dossier = STOLEN) -> Dossier:
    """Put another breach in a dossier."""
    return attrs.evolve(dossier, breaches=(breach,))


def headline(document: Document) -> Callout:
    """Return the first callout."""
    first = document.blocks[0]
    assert isinstance(first, Callout)
    return first


def rows(document: Document, caption: str) -> list[list[str]]:
    """Return the cells of the table with this caption; none if there is no such table."""
    tables = [block for block in document.blocks if isinstance(block, Table) and block.caption.startswith(caption)]
    return [[squeezed(plain(cell)) for cell in row] for table in tables for row in table.rows]


def test_every_duty_is_told_once() -> None:
    """The rows of the table of obligations are all there: open, waiting, done or out, each in one place."""
    for dossier, at in ((STOLEN, SOON), (bare_dossier(), SOON), (told(full_breach()), SOON)):
        (breach,) = dossier.breaches
        document = plan(dossier, at)
        found = (
            [row[0].removesuffix(" à déterminer") for row in rows(document, "Actions en attente")]
            + [row[0] for row in rows(document, "Actions dont")]
            + [row[0] for row in rows(document, "Actions faites")]
        )
        out = " ".join(row[0] for row in rows(document, "Obligations écartées"))
        for item in obligations(breach, dossier.practice, at=at):
            name = squeezed(duty_name(item, breach))
            place = out if item.state is ObligationState.NOT_APPLICABLE else found
            assert name in place
            assert found.count(name) <= 1


def test_open_duties_stand_by_deadline() -> None:
    """The earliest prudent end is on top; words without figure follow."""
    due = [row[2] for row in rows(plan(), "Actions en attente")]
    assert due == [
        "dimanche 27 décembre 2026 à 21 h 05, heure de La Réunion",
        "dimanche 27 décembre 2026 à 22 h 10, heure de La Réunion",
        "lundi 4 janvier 2027, fin de journée",
        "Aussitôt",
        "Dans les meilleurs délais",
        "Dans les meilleurs délais",
    ]


def test_time_left_is_told_in_hours() -> None:
    """72 hours are never three days."""
    assert [row[3] for row in rows(plan(), "Actions en attente")][:4] == ["58 h 55", "60 heures", "253 h 50", "—"]


def test_a_duty_tells_all_of_itself() -> None:
    """State, weight, who, to whom, delay, start, both ends, time left, arithmetic, reasons, notes, basis."""
    words = blocks_told(plan(), "Notifier la violation à la CNIL")
    for expected in (
        "Situation À faire",
        "Portée Obligation légale",
        "Qui agit Le responsable du traitement",
        "Destinataire CNIL",
        "Délai 72 heures",
        "Départ du délai 24 décembre 2026 à 22 h 10, heure de La Réunion",
        "Échéance prudente dimanche 27 décembre 2026 à 22 h 10, heure de La Réunion",
        "Dernier instant défendable dimanche 27 décembre 2026 à 23 h 00, heure de La Réunion",
        "Temps restant 60 heures",
        "Calcul Heures écoulées depuis le départ",
        "Pourquoi Le délai court de la prise de connaissance déclarée",
        "À savoir Les 72 heures sont un plafond",
        "RGPD, art. 33, § 1",
        "CEPD 9/2022, § 31 (lignes directrices)",
    ):
        assert expected in words


def test_the_condition_of_payment_is_no_duty() -> None:
    """The complaint is told as what it is, with its own clock."""
    words = blocks_told(plan(), "Déposer plainte")
    assert "Condition d’indemnisation par l’assureur, non une obligation" in words
    assert "sans arrondi" in words
    assert "Fiabilité" not in words
    assert "Condition d’indemnisation" in words_of(attrs.evolve(plan(), blocks=(headline(plan()),)))


def test_the_headline_lists_the_clocks_that_run() -> None:
    """What has a deadline is on top, then what has none and waits no less."""
    found = headline(plan())
    assert found.kind is CalloutKind.URGENT
    lines = [squeezed(plain(line)) for line in found.content]
    assert lines[1] == (
        "Notifier la violation à la CNIL : dimanche 27 décembre 2026 à 22 h 10, heure de La Réunion "
        "(temps restant : 60 heures)"
    )
    assert lines[-1].startswith("Sans terme chiffré, à faire sans attendre : Consigner la violation")


def test_the_headline_with_deadlines_only_adds_nothing() -> None:
    """Where every action has its date no line of undated ones follows."""
    breach = attrs.evolve(
        STOLEN.breaches[0],
        bodies=(),
        documented_at=SOON,
        communications=full_breach().communications[:1],
    )
    document = plan(told(breach))
    assert [row[0] for row in rows(document, "Actions en attente")] == [
        "Déposer plainte à déterminer",
        "Notifier la violation à la CNIL",
        "Déclarer le sinistre à l’assureur à déterminer",
    ]
    assert len(headline(document).content) == 3


def test_the_headline_tells_what_is_overdue_first() -> None:
    """Once a delay is past, the plan says to act all the same."""
    found = headline(plan(at=AWARE + timedelta(hours=80)))
    assert found.title == "Délai dépassé\u00a0: agir quand même, sans attendre"
    (line,) = [squeezed(plain(line)) for line in found.content]
    assert line.startswith("Notifier la violation à la CNIL : dimanche 27 décembre")
    assert line.endswith("(échéance dépassée depuis 8 heures)")


def test_the_headline_without_deadline_says_to_act_or_to_find_out() -> None:
    """Words without figure do not wait; what is only uncertain is to be checked."""
    unsure = headline(plan(bare_dossier()))
    assert (unsure.kind, unsure.title) == (CalloutKind.WARNING, "À vérifier sans attendre")
    body = InvolvedBody(name="Clinique Rêvée", role=BodyRole.CONTROLLER)
    breach = Breach(reference="P", role=BreachRole.PROCESSOR, certainty=Certainty.ESTABLISHED, bodies=(body,))
    found = headline(plan(told(breach)))
    assert (found.kind, found.title) == (CalloutKind.WARNING, "À faire sans attendre")
    assert "Prévenir le responsable du traitement : Clinique Rêvée" in [squeezed(plain(line)) for line in found.content]


def nothing_left() -> Dossier:
    """Build a dossier about which nothing remains to be done: a false alarm, no insurance."""
    insurance = attrs.evolve(full_breach().insurance, cyber_cover=full_breach().ongoing, insurer=None)
    breach = Breach(
        reference="F",
        role=BreachRole.CONTROLLER,
        certainty=Certainty.RULED_OUT,
        insurance=insurance,
        natures=(BreachNature.AVAILABILITY,),
    )
    return attrs.evolve(
        STOLEN,
        practice=attrs.evolve(STOLEN.practice, structure=StructureKind.SOLO_PRACTICE),
        breaches=(breach,),
    )


def test_a_plan_with_nothing_left_says_so() -> None:
    """Where nothing remains there is neither table nor event, and the plan says that nothing waits."""
    document = plan(nothing_left())
    assert headline(document).title == "Rien ne reste à faire"
    assert rows(document, "Actions en attente") == []
    assert rows(document, "Actions dont") == []
    assert rows(document, "Actions faites") == []
    assert document.events == ()
    assert "Avant d’écrire aux personnes" not in words_of(document)


def test_what_is_done_says_whether_it_was_in_time() -> None:
    """Done duties keep their day and their verdict."""
    document = action_plan(full_breach(), full_practice(), at=datetime(2026, 10, 1, tzinfo=UTC))
    done = {row[0]: row[2:] for row in rows(document, "Actions faites")}
    assert done["Notifier la violation à la CNIL"] == [
        "Fait en retard, motifs donnés",
        "11 juin 2026 à 10 h 37, heure de Paris",
    ]
    assert done["Être prévenu par le sous-traitant : Hébergeur-Nuage Rêvé SAS"][0] == "Fait dans le délai"


def test_an_advised_date_is_no_legal_delay() -> None:
    """The 72 hours of the CNIL for the complement are advice, in the table, in the sheet and in the calendar."""
    filing = Notification(kind=NotificationKind.INITIAL, filed_at=SOON)
    breach = attrs.evolve(STOLEN.breaches[0], notifications=(filing,))
    document = plan(told(breach), SOON + timedelta(hours=1))
    due = {row[0]: row[2] for row in rows(document, "Actions en attente")}
    assert due["Compléter la notification à la CNIL"].endswith("(conseillée)")
    words = blocks_told(document, "Compléter la notification à la CNIL")
    assert "Échéance conseillée lundi 28 décembre 2026 à 10 h 10, heure de La Réunion" in words
    (event,) = [event for event in document.events if event.summary.startswith("Compléter")]
    assert "Échéance conseillée" in event.description


def test_what_is_analysis_or_not_verified_says_so() -> None:
    """A structure that the text may or may not reach is an analysis, where the delay is shown and in the sheet."""
    practice = attrs.evolve(STOLEN.practice, structure=StructureKind.GROUP_PRACTICE)
    document = plan(attrs.evolve(STOLEN, practice=practice))
    due = {row[0]: row[2] for row in rows(document, "Actions en attente")}
    assert due["Signaler l’incident de sécurité à déterminer"] == "Sans délai (analyse)"
    assert "Fiabilité de la règle Analyse" in blocks_told(document, "Signaler l’incident de sécurité")
    letter = blocks_told(document, "Avant d’écrire aux personnes")
    assert "représentant légal ; prudence si les soins sont confidentiels (non vérifié)." in letter
    assert "aucun nombre de victimes (analyse)." in letter


def test_what_does_not_apply_says_why() -> None:
    """The claims of the brochure that go too far are answered where they are looked for."""
    out = {row[0]: row[1] for row in rows(plan(), "Obligations écartées")}
    assert "« informer son ARS »" in out["Signaler l’incident de sécurité"]
    assert "Directive non transposée" in next(why for name, why in out.items() if "NIS 2" in name)
    assert "Simple proposition" in out["Notification en 96 heures (omnibus numérique)"]


def test_duties_out_for_one_reason_share_a_row() -> None:
    """The three steps of NIS 2 are told together, what they share first."""
    (names,) = [row[0] for row in rows(plan(), "Obligations écartées") if "NIS 2" in row[0]]
    assert names == "Alerte précoce (NIS 2) Notification d’incident (NIS 2) Rapport final (NIS 2)"
    (why,) = [row[1] for row in rows(plan(), "Obligations écartées") if "NIS 2" in row[0]]
    assert why.index("Directive non transposée") < why.index("Transposition attendue") < why.index("Alerte précoce")


def test_the_questions_are_asked_once() -> None:
    """What is missing is a list of questions, those of the duties first, none twice."""
    document = plan(bare_dossier())
    words = blocks_told(document, "Questions auxquelles répondre")
    assert words.count("Un contrat couvre-t-il le risque cyber") == 1
    assert words.index("Un contrat couvre-t-il") < words.index("Quelles sortes de données")
    done = action_plan(full_breach(), full_practice(), at=datetime(2026, 10, 1, tzinfo=UTC))
    assert "Questions auxquelles répondre" not in words_of(done)


def test_the_level_of_risk_has_its_reasons() -> None:
    """The plan says what the risk is and why, and who decided it."""
    words = blocks_told(plan(), "Niveau de risque")
    assert "Risque élevé (calculé)" in words
    assert "Des données sensibles sont lisibles par des inconnus." in words
    decided = action_plan(full_breach(), full_practice(), at=datetime(2026, 10, 1, tzinfo=UTC))
    assert "Une personne a fixé le niveau de risque ; sa décision l’emporte." in blocks_told(
        decided, "Niveau de risque"
    )


def test_each_heading_leads_somewhere() -> None:
    """No heading stands above another of its level without a word between."""
    for dossier in (STOLEN, bare_dossier(), nothing_left()):
        blocks = plan(dossier).blocks
        for one, following in zip(blocks, (*blocks[1:], None), strict=True):
            if isinstance(one, Heading):
                assert following is not None
                assert not isinstance(following, Heading) or following.level > one.level


def test_the_basis_can_be_followed() -> None:
    """Each open duty links to the texts that it rests on."""
    document = plan()
    links = {
        part.url
        for block in document.blocks
        for field in getattr(block, "items", ())
        for part in getattr(getattr(field, "value", None), "content", ())
        if isinstance(part, Link)
    }
    assert "https://eur-lex.europa.eu/legal-content/FR/TXT/?uri=CELEX:32016R0679" in links
    assert "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006073984/" in links


@pytest.mark.parametrize(
    ("hours", "alarms"), [(0, (48, 24, 2)), (24, (24, 2)), (47, (24, 2)), (48, (2,)), (71, ()), (100, ())]
)
def test_alarms_ring_in_the_future_only(hours: int, alarms: tuple[int, ...]) -> None:
    """48, 24 and 2 hours before the prudent end, where these moments are still to come."""
    document = plan(at=AWARE + timedelta(hours=hours))
    (event,) = [event for event in document.events if event.summary.startswith("Notifier")]
    assert event.start.timestamp() == (AWARE + timedelta(hours=72)).timestamp()
    assert event.alarm_hours_before == alarms


def test_a_period_of_days_ends_on_its_own_last_day() -> None:
    """A calendar shows the last day of the insurer's delay, not the midnight after it."""
    (event,) = [event for event in plan().events if event.summary.startswith("Déclarer")]
    assert (event.start.day, event.start.hour, event.start.minute) == (4, 23, 59)
    assert "fin de journée" in event.description


def test_the_same_duty_keeps_its_name_in_the_calendar() -> None:
    """Written again later the event replaces the first one; another practice or breach has another name."""
    early, later = plan().events, plan(at=SOON + timedelta(hours=5)).events
    assert [event.uid for event in early] == [event.uid for event in later]
    other = attrs.evolve(STOLEN, practice=Practice(name="Autre cabinet", territory=STOLEN.practice.territory))
    renamed = told(attrs.evolve(STOLEN.breaches[0], reference="2026-12/2"))
    for dossier in (other, renamed):
        assert {event.uid for event in plan(dossier).events}.isdisjoint(event.uid for event in early)
    assert all(event.uid.endswith("@rgpd-sante") and event.uid.isascii() for event in early)


def test_two_processors_are_two_events() -> None:
    """Each body has its own clock, its own name and its own place in the calendar."""
    body = InvolvedBody(name="Hébergeur Rêvé", role=BodyRole.PROCESSOR, aware_at=AWARE, contract_notice_hours=24)
    breach = attrs.evolve(STOLEN.breaches[0], bodies=(body, attrs.evolve(body, name="Éditeur Rêvé")))
    found = [event for event in plan(told(breach)).events if event.summary.startswith("Être prévenu")]
    assert [event.summary.split("\u00a0: ")[1] for event in found] == [
        "Hébergeur Rêvé — 2026-12/1",
        "Éditeur Rêvé — 2026-12/1",
    ]
    assert len({event.uid for event in found}) == 2


def test_what_is_done_or_out_is_no_event() -> None:
    """The calendar holds what is left to do."""
    document = action_plan(full_breach(), full_practice(), at=datetime(2026, 10, 1, tzinfo=UTC))
    assert document.events == ()
