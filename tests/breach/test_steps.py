# SPDX-License-Identifier: MIT
"""The steps taken about a breach: what each needs, and the one order that the law sets inside a step."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given

from rgpd_sante.breach import (
    Art34Exemption,
    Communication,
    CommunicationChannel,
    CommunicationPlan,
    Complaint,
    Insurance,
    JournalEntry,
    Measure,
    Notification,
    RiskDecision,
)
from rgpd_sante.errors import FactError
from rgpd_sante.facts import Answer
from rgpd_sante.time.instants import in_utc
from rgpd_sante.vocabulary.breach import Art34Ground, CommunicationIntent, NotificationKind, RiskLevel
from strategies import instants

DECIDED = datetime(2026, 6, 11, 9, 41, tzinfo=UTC)
SECOND = timedelta(seconds=1)


def _exempted(measures_at: datetime | None, decided_at: datetime = DECIDED) -> Art34Exemption:
    return Art34Exemption(
        ground=Art34Ground.RISK_NO_LONGER_LIKELY, decided_at=decided_at, reason="accès coupé", measures_at=measures_at
    )


class TestArt34Exemption:
    """GDPR art. 34(3): the measures are there before one relies on them."""

    @pytest.mark.parametrize("measures_at", [None, DECIDED, DECIDED - SECOND, DECIDED - timedelta(days=900)])
    def test_measures_before_the_decision(self, measures_at: datetime | None) -> None:
        """Measures of long ago, of the same second or of an unknown date can carry the decision."""
        assert _exempted(measures_at).measures_at == measures_at

    def test_measures_after_the_decision_are_refused(self) -> None:
        """A decision cannot rely on measures that come after it; the refusal cites the article."""
        with pytest.raises(FactError) as caught:
            _exempted(DECIDED + SECOND)
        assert caught.value.message == (
            "« measures_at » : reçu 2026-06-11T09:41:01+00:00, attendu un instant qui ne suit pas la décision "
            "(decided_at) (RGPD, art. 34, § 3)."
        )
        assert str(caught.value).endswith("expected an instant not later than decided_at (RGPD, art. 34, § 3)")

    @given(instants(), instants())
    def test_the_order_is_that_of_the_instants(self, one: datetime, other: datetime) -> None:
        """Whatever their offsets, measures and decision are accepted in the order of time, refused in the other."""
        first, second = sorted((one, other), key=in_utc)
        assert _exempted(first, decided_at=second).decided_at == second
        if in_utc(first) < in_utc(second):
            with pytest.raises(FactError, match="measures_at"):
                _exempted(second, decided_at=first)

    def test_the_repeated_hour(self) -> None:
        """In the hour that the clocks repeat, measures of the first 02:45 precede a decision of the second 02:15."""
        paris = ZoneInfo("Europe/Paris")
        first = datetime(2026, 10, 25, 2, 45, fold=0, tzinfo=paris)
        second = datetime(2026, 10, 25, 2, 15, fold=1, tzinfo=paris)
        assert _exempted(first, decided_at=second).measures_at == first
        with pytest.raises(FactError, match="measures_at"):
            _exempted(second, decided_at=first)


class TestSmallestSteps:
    """What a step needs to exist; all the rest may be unknown."""

    def test_journal_entry(self) -> None:
        """A line of the journal needs its instant and its text; its author may be unknown."""
        assert JournalEntry(recorded_at=DECIDED, text="serveur débranché").author is None

    def test_measure(self) -> None:
        """A measure may be done, planned, both or neither."""
        plain = Measure(text="changer les mots de passe")
        assert (plain.done_at, plain.planned_on) == (None, None)
        both = Measure(text="changer les mots de passe", done_at=DECIDED, planned_on=date(2026, 6, 1))
        assert (both.done_at, both.planned_on) == (DECIDED, date(2026, 6, 1))

    def test_notification(self) -> None:
        """A filing needs its kind and instant; its reference and the reasons of a delay may be unknown."""
        filing = Notification(kind=NotificationKind.INITIAL, filed_at=DECIDED)
        assert (filing.reference, filing.delay_reasons) == (None, None)

    def test_communication(self) -> None:
        """A communication needs its channel and instant; how and to how many may be unknown."""
        letter = Communication(channel=CommunicationChannel.PUBLIC, sent_at=DECIDED)
        assert (letter.means, letter.persons) == (None, None)
        assert [channel.value for channel in CommunicationChannel] == ["individual", "public"]

    def test_communication_plan(self) -> None:
        """Until somebody decides, it is not determined whether the persons are told."""
        assert CommunicationPlan() == CommunicationPlan(
            intent=CommunicationIntent.UNDETERMINED, planned_on=None, means=None, reason=None, advice=None
        )

    def test_complaint(self) -> None:
        """Nobody is taken to have been attacked nor to have complained; a *pré-plainte* is kept apart."""
        complaint = Complaint(precomplaint_at=DECIDED)
        assert (complaint.offence_alleged, complaint.attack_known_at) == (Answer.UNKNOWN, None)
        assert (complaint.filed_at, complaint.reference) == (None, None)

    def test_insurance(self) -> None:
        """Nobody is taken to be insured; a delay of the policy below the legal minimum can be, and is judged later."""
        assert Insurance() == Insurance(
            cyber_cover=Answer.UNKNOWN, insurer=None, notice_working_days=None, notified_at=None
        )
        assert Insurance(notice_working_days=2).notice_working_days == 2

    @pytest.mark.parametrize("missing", ["author", "reason"])
    def test_a_decision_on_the_risk_needs_author_and_reason(self, missing: str) -> None:
        """A level decided by a person bears a name and a reason; neither may be blank."""
        texts = {"author": "Hortense Songe", "reason": "copie confirmée", missing: " "}
        with pytest.raises(FactError) as caught:
            RiskDecision(decided_at=DECIDED, level=RiskLevel.HIGH, author=texts["author"], reason=texts["reason"])
        assert caught.value.field == missing
