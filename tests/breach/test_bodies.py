# SPDX-License-Identifier: MIT
"""Other bodies: nobody tells what he does not know yet; and the incident of a structure."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given

from rgpd_sante.breach import BodyRole, IncidentReport, InvolvedBody
from rgpd_sante.errors import FactError
from rgpd_sante.facts import Answer
from rgpd_sante.time.instants import in_utc
from rgpd_sante.vocabulary.breach import IncidentEffect
from strategies import instants

KNOWN = datetime(2026, 6, 7, 22, 41, tzinfo=UTC)
SECOND = timedelta(seconds=1)


def _host(aware_at: datetime | None, told_us_at: datetime | None) -> InvolvedBody:
    return InvolvedBody(name="Hébergeur", role=BodyRole.PROCESSOR, aware_at=aware_at, told_us_at=told_us_at)


class TestInvolvedBody:
    """GDPR art. 33(2): the processor informs after having become aware."""

    def test_only_a_name_and_a_role_are_needed(self) -> None:
        """All that is not said of a body is unknown."""
        body = InvolvedBody(name="Hébergeur", role=BodyRole.PROCESSOR)
        assert (body.relation, body.aware_at, body.told_us_at, body.told_at) == (None, None, None, None)
        assert (body.contract_notice_hours, body.health_data_host) == (None, Answer.UNKNOWN)

    @pytest.mark.parametrize("later", [KNOWN, KNOWN + SECOND, KNOWN + timedelta(days=400)])
    def test_it_may_tell_at_once_or_late(self, later: datetime) -> None:
        """To tell in the same second is possible; to tell a year late is possible too, and a matter for the rules."""
        assert _host(KNOWN, later).told_us_at == later

    def test_it_cannot_tell_before_it_knows(self) -> None:
        """An information that precedes the awareness is refused, with the article."""
        with pytest.raises(FactError) as caught:
            _host(KNOWN, KNOWN - SECOND)
        assert caught.value.message == (
            "« told_us_at » : reçu 2026-06-07T22:40:59+00:00, attendu un instant qui ne précède pas la connaissance "
            "par cet organisme (aware_at) (RGPD, art. 33, § 2)."
        )
        assert str(caught.value).endswith("expected an instant not earlier than aware_at (RGPD, art. 33, § 2)")

    @pytest.mark.parametrize(("aware_at", "told_us_at"), [(None, KNOWN), (KNOWN, None), (None, None)])
    def test_nothing_is_compared_with_the_unknown(self, aware_at: datetime | None, told_us_at: datetime | None) -> None:
        """Where one of the two instants is unknown, the other may be anything."""
        assert _host(aware_at, told_us_at).aware_at == aware_at

    @given(instants(), instants())
    def test_the_order_is_that_of_the_instants(self, one: datetime, other: datetime) -> None:
        """Whatever their offsets, the two are accepted in the order of time and refused in the other."""
        first, second = sorted((one, other), key=in_utc)
        assert _host(first, second).told_us_at == second
        if in_utc(first) < in_utc(second):
            with pytest.raises(FactError, match="told_us_at"):
                _host(second, first)

    def test_the_repeated_hour(self) -> None:
        """In the hour that the clocks repeat, the second 02:15 comes after the first 02:45."""
        paris = ZoneInfo("Europe/Paris")
        first = datetime(2026, 10, 25, 2, 45, fold=0, tzinfo=paris)
        second = datetime(2026, 10, 25, 2, 15, fold=1, tzinfo=paris)
        assert _host(first, second).told_us_at == second
        with pytest.raises(FactError, match="told_us_at"):
            _host(second, first)

    def test_what_the_practice_told_it_is_not_compared(self) -> None:
        """The practice may inform a body that knows nothing, or knew long before: another direction, another rule."""
        body = InvolvedBody(
            name="Étude", role=BodyRole.CONTROLLER, aware_at=KNOWN, told_us_at=KNOWN, told_at=KNOWN - SECOND
        )
        assert body.told_at == KNOWN - SECOND

    @pytest.mark.parametrize(
        ("role", "code"),
        [
            (BodyRole.PROCESSOR, "processor"),
            (BodyRole.JOINT_CONTROLLER, "joint_controller"),
            (BodyRole.CONTROLLER, "controller"),
        ],
    )
    def test_roles(self, role: BodyRole, code: str) -> None:
        """A body is a processor, a joint controller, or a controller that the practice serves."""
        assert role.value == code
        assert len(BodyRole) == 3


class TestIncidentReport:
    """CSP L.1111-8-2: the incident is another thing than the breach, and may exist without one."""

    def test_nothing_is_known_at_first(self) -> None:
        """An incident of which nothing is said is unknown, not absent."""
        report = IncidentReport()
        assert (report.exceptional, report.effects, report.reference) == (Answer.UNKNOWN, (), None)
        assert (report.known_at, report.reported_at, report.resolved_at, report.resolution_told_at) == (None,) * 4

    def test_all_effects_together(self) -> None:
        """The effects of the decree may all occur together."""
        assert IncidentReport(effects=tuple(IncidentEffect)).effects == tuple(IncidentEffect)
