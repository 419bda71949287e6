# SPDX-License-Identifier: MIT
"""Law as a document tells it: what it is worth, how long it leaves."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from rgpd_sante.documents.contents.law import (
    basis,
    delay_text,
    limit_entries,
    limit_text,
    marked,
    plain,
    questions,
    time_left,
    time_remark,
)
from rgpd_sante.law.citation import Verification
from rgpd_sante.law.delay import Delay, Hours, Months, Promptness, Qualifier, WorkingDays
from rgpd_sante.law.texts import digital_omnibus, edpb_guidelines, gdpr, nis2
from rgpd_sante.law.verdict import MissingFact
from rgpd_sante.time.days import eu_months_limit, french_working_days_limit
from rgpd_sante.time.hours import eu_hours_limit
from rgpd_sante.time.limits import Limit
from rgpd_sante.time.zones import Territory

START = datetime(2026, 6, 2, 8, 17, tzinfo=UTC)


def ends(limit: Limit) -> list[tuple[str, str]]:
    """Return the ends of a limit as they are told in Paris, ordinary spaces for the eye."""
    entries = limit_entries(limit, Territory.METROPOLE)
    return [(entry.label, plain(entry.value).replace("\u00a0", " ")) for entry in entries]


def test_a_citation_says_what_it_is_worth() -> None:
    """Law in force needs no word; guidance, a text not in force and a place not verified say so."""
    told = plain(
        basis(
            (
                gdpr.ART_33_1,
                gdpr.ART_33_1,
                edpb_guidelines.AWARENESS,
                edpb_guidelines.CONTROLLER_TOLD_BY_PROCESSOR,
                nis2.ART_23_4,
                digital_omnibus.REVISED_ART_33,
            )
        )
    )
    assert told.replace("\u00a0", " ").split("\n") == [
        "RGPD, art. 33, § 1",
        "CEPD 9/2022, § 31 (lignes directrices)",
        "CEPD 9/2022, § 44 (lignes directrices, non vérifié)",
        "NIS 2, art. 23, § 4 (directive non transposée)",
        "Omnibus numérique (proposition), art. 33 du RGPD tel que proposé (proposition)",
    ]


def test_the_status_may_be_left_out_but_not_the_doubt() -> None:
    """Where a table is narrow the status of the text may go; that a place is not verified stays."""
    told = plain(basis((edpb_guidelines.AWARENESS, edpb_guidelines.RISK_FACTORS), with_status=False))
    assert told.replace("\u00a0", " ") == "CEPD 9/2022, § 31\nCEPD 9/2022, section IV.B (non vérifié)"


@pytest.mark.parametrize(
    ("delay", "expected"),
    [
        (Hours(number=72), "72\u00a0heures"),
        (WorkingDays(number=1), "1\u00a0jour ouvré"),
        (WorkingDays(number=5), "5\u00a0jours ouvrés"),
        (Months(number=1), "1\u00a0mois"),
        (Qualifier(promptness=Promptness.WITHOUT_UNDUE_DELAY), "Dans les meilleurs délais"),
    ],
)
def test_a_delay_keeps_its_unit(delay: Delay, expected: str) -> None:
    """Hours stay hours, words stay words."""
    assert delay_text(delay) == expected


def test_a_limit_in_hours_has_two_ends() -> None:
    """The prudent end to plan by, the last defensible instant beside it."""
    limit = eu_hours_limit(START, 72, territory=Territory.METROPOLE)
    told = ends(limit)
    assert told == [
        ("Échéance prudente", "vendredi 5 juin 2026 à 10 h 17, heure de Paris"),
        ("Dernier instant défendable", "vendredi 5 juin 2026 à 11 h 00, heure de Paris"),
    ]


def test_a_limit_in_days_ends_with_its_last_day() -> None:
    """A day that belongs to the period is told as such, not as the midnight after it."""
    limit = french_working_days_limit(START.date(), 5, territory=Territory.METROPOLE)
    assert limit_text(limit, Territory.METROPOLE).replace("\u00a0", " ") == "mardi 9 juin 2026, fin de journée"
    assert [entry.label for entry in limit_entries(limit, Territory.METROPOLE)] == ["Échéance"]


def test_a_limit_carried_forward_has_two_ends() -> None:
    """Where the law carries a last day to the next working day both days are told."""
    limit = eu_months_limit(datetime(2026, 5, 6, tzinfo=UTC).date(), 1, territory=Territory.METROPOLE)
    told = ends(limit)
    assert told == [
        ("Échéance prudente", "samedi 6 juin 2026, fin de journée"),
        ("Dernier instant défendable", "lundi 8 juin 2026, fin de journée"),
    ]


def test_time_left_and_time_past() -> None:
    """What is left, or since when it is over; at the very end nothing is left."""
    assert time_left(timedelta(hours=50, minutes=5)) == "50\u00a0h\u00a005"
    assert time_left(timedelta()) == "0\u00a0heure"
    assert time_left(timedelta(seconds=-90)) == "dépassée depuis 1\u00a0minute"
    assert time_remark(timedelta(hours=2)) == "(temps restant\u00a0: 2\u00a0heures)"


def test_a_mark_stands_inside_the_sentence() -> None:
    """The word that a value is not verified comes before the full stop, and none is added to what is sure."""
    assert marked("Écrire.", Verification.UNVERIFIED) == "Écrire (non vérifié)."
    assert marked("Sans délai", Verification.ANALYSIS) == "Sans délai (analyse)"
    assert marked("Écrire.", Verification.VERIFIED) == "Écrire."


def test_a_question_is_asked_once() -> None:
    """Two rules that lack the same fact ask once."""
    asked = (MissingFact(path="$.a", question="Qui ?"), MissingFact(path="$.b", question="Qui ?"))
    assert questions(asked) == ("Qui\u202f?",)
