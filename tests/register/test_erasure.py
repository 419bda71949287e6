# SPDX-License-Identifier: MIT
"""What may be erased at an instant: what is over, what a claim holds, what lacks a fact, what is still to be kept."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rgpd_sante.errors import FactError
from rgpd_sante.register.erasure import Erasable, KeptFile, erasable
from rgpd_sante.register.retention_events import Claim, DatedEvent, RetentionEvents
from rgpd_sante.register.terms import RetentionTerm
from rgpd_sante.vocabulary.retention import RetentionPhase, RetentionRuleCode, StartEvent
from strategies_basic import days

AT = datetime(2026, 11, 25, 9, tzinfo=UTC)
ADULT = date(1950, 1, 1)
PENDING = (Claim(begun_on=date(2026, 1, 5)),)
FILE = RetentionRuleCode.PATIENT_FILE_DENTIST


def seen(
    day: str, *, birth: date | None = ADULT, claims: tuple[Claim, ...] | None = (), transfused: str | None = None
) -> RetentionEvents:
    """Give the events of a patient last seen on a day."""
    dated = [DatedEvent(event=StartEvent.LAST_CARE, on=date.fromisoformat(day))]
    if transfused is not None:
        dated.append(DatedEvent(event=StartEvent.TRANSFUSION_ACT, on=date.fromisoformat(transfused)))
    return RetentionEvents(dated=tuple(dated), birth=birth, claims=claims)


def place(events: RetentionEvents, what: RetentionRuleCode | RetentionTerm = FILE) -> tuple[str, str]:
    """Tell in which list a file stands, and the first reason."""
    found = erasable([KeptFile(reference="D-1", what=what, events=events)], at=AT)
    lists = {"now": found.now, "held": found.held, "to_check": found.to_check, "not_yet": found.not_yet}
    ((name, (one,)),) = ((name, files) for name, files in lists.items() if files)
    return name, one.reasons[0]


@pytest.mark.parametrize(
    ("events", "name", "reason"),
    [
        (seen("2006-11-25"), "now", "La durée est écoulée et rien ne retient les données."),
        (seen("2006-11-26"), "not_yet", "La durée n’est pas écoulée."),
        (seen("2006-11-25", claims=PENDING), "held", "Un recours est en cours"),
        (seen("2000-01-01", claims=PENDING), "held", "Un recours est en cours"),
        (seen("2026-11-01", claims=PENDING), "held", "Un recours est en cours"),
        (seen("2006-11-25", birth=None), "to_check", "La durée paraît écoulée, mais un fait manque"),
        (seen("2006-11-25", claims=None), "to_check", "La durée paraît écoulée, mais un fait manque"),
        (seen("1998-11-25", birth=None), "now", "La durée est écoulée"),
        (RetentionEvents(claims=()), "to_check", "Aucune date d’échéance"),
    ],
)
def test_where_a_medical_file_stands(events: RetentionEvents, name: str, reason: str) -> None:
    """A date that has come is not enough: a claim holds, and an unknown that could postpone is asked for."""
    found, why = place(events)
    assert found == name
    assert why.startswith(reason)


def test_a_claim_holds_whatever_the_rule() -> None:
    """Images a month old are not erased while a claim needs them."""
    recorded = DatedEvent(event=StartEvent.RECORDING, on=date(2026, 1, 1))
    images = RetentionEvents(dated=(recorded,), claims=PENDING)
    assert place(images, RetentionRuleCode.VIDEO_SURVEILLANCE)[0] == "held"
    assert place(RetentionEvents(dated=(recorded,)), RetentionRuleCode.VIDEO_SURVEILLANCE)[0] == "now"


def test_a_term_in_words_is_to_be_checked() -> None:
    """Without a date nothing is erased by itself."""
    assert place(RetentionEvents(), RetentionTerm(words="20 ans"))[0] == "to_check"


@pytest.mark.parametrize(("transfused", "told"), [("2006-01-01", True), ("1996-01-01", False), (None, False)])
def test_the_mention_of_a_transfusion_outlives_the_file(transfused: str | None, *, told: bool) -> None:
    """The file may go, with a word on the mention that stays for thirty years."""
    (one,) = erasable(
        [KeptFile(reference="D-1", what=FILE, events=seen("2006-11-25", transfused=transfused))], at=AT
    ).now
    assert any(reason.startswith("Garder à part") for reason in one.reasons) is told


def test_the_reasons_go_on_with_those_of_the_verdict() -> None:
    """Why a file stands where it stands ends with the arithmetic of its date."""
    (one,) = erasable([KeptFile(reference="D-1", what=FILE, events=seen("2006-11-25"))], at=AT).now
    assert one.reasons[1:] == one.verdict.reasons
    assert one.verdict.phase is RetentionPhase.EXPIRED


def test_the_reference_of_a_file_does_not_show() -> None:
    """A reference may name a person: it cannot be read in a log."""
    assert "Dossier de l’Exemple" not in repr(KeptFile(reference="Dossier de l’Exemple", what=FILE))


def test_a_reference_says_something() -> None:
    """A file without a name could not be found again."""
    with pytest.raises(FactError, match="reference"):
        KeptFile(reference=" ", what=FILE)


def test_nothing_given_nothing_sorted() -> None:
    """A purge of nothing finds nothing."""
    assert erasable([], at=AT) == Erasable(now=(), held=(), to_check=(), not_yet=())


claims = st.none() | st.lists(st.builds(Claim, begun_on=days()), max_size=1).map(tuple)
events = st.builds(
    RetentionEvents,
    dated=st.lists(st.builds(DatedEvent, event=st.sampled_from(StartEvent), on=days()), max_size=4).map(tuple),
    birth=st.none() | days(),
    death=st.none() | days(),
    claims=claims,
)
files = st.lists(
    st.builds(KeptFile, reference=st.just("D"), what=st.sampled_from(RetentionRuleCode), events=events), max_size=6
)


@given(files)
def test_every_file_stands_in_one_list(given_files: list[KeptFile]) -> None:
    """Nothing is lost, nothing is told twice, and nothing that a claim holds or that lacks a fact may go."""
    found = erasable(given_files, at=AT)
    told = [one.file for one in (*found.now, *found.held, *found.to_check, *found.not_yet)]
    assert len(told) == len(given_files)
    assert all(told.count(file) == given_files.count(file) for file in given_files)
    for one in found.now:
        assert not one.file.events.claim_pending
        assert one.verdict.missing == ()
        assert one.verdict.phase is RetentionPhase.EXPIRED
    assert all(one.file.events.claim_pending for one in found.held)
