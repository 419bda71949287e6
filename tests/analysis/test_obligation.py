# SPDX-License-Identifier: MIT
"""What a duty is: its states fall into four groups, and the duties of a breach can be asked by code and by state."""

from __future__ import annotations

from typing import Final

import attrs
import pytest
from hypothesis import given, settings

from obligation_cases import AWARE, breach, filing, practice, processor
from rgpd_sante.analysis.obligation import ObligationCode, Obligations, ObligationState
from rgpd_sante.analysis.obligations import obligations
from rgpd_sante.breach import Breach
from rgpd_sante.practice import Practice
from rgpd_sante.vocabulary.breach import RiskLevel
from strategies import breaches, practices

OPEN: Final = {ObligationState.UNDETERMINED, ObligationState.DUE, ObligationState.OVERDUE}
WAITING: Final = {ObligationState.NOT_APPLICABLE, ObligationState.NOT_DUE}


@pytest.mark.parametrize("state", list(ObligationState))
def test_a_state_is_open_or_done_or_waits(state: ObligationState) -> None:
    """Each state is in one group only: something is left, it is done, or nothing is owed yet or at all."""
    assert state.is_open is (state in OPEN)
    assert state.is_done is (state not in OPEN | WAITING)


def found_of_a_breach() -> Obligations:
    """Judge a breach with two processors, notified, of a high risk."""
    facts = breach(RiskLevel.HIGH, bodies=(processor(), processor(told_us_at=AWARE)), notifications=(filing(AWARE),))
    return obligations(facts, practice(), at=AWARE)


class TestObligations:
    """The duties of one breach at one instant."""

    def test_rows_of_a_code(self) -> None:
        """One row for each code, but for the notices: one for each body."""
        found = found_of_a_breach()
        assert [item.body for item in found.of(ObligationCode.CONTROLLER_NOTICE)] == [0, 1]
        assert [item.state for item in found.of(ObligationCode.AUTHORITY_NOTIFICATION)] == [
            ObligationState.DONE_ON_TIME
        ]
        assert len(found) == len(tuple(found)) == len(ObligationCode) + 1

    def test_what_applies_and_what_is_open(self) -> None:
        """What may apply leaves out what does not; what is open leaves out what is done or has no trigger yet."""
        found = found_of_a_breach()
        assert [item.code for item in found.open] == [
            ObligationCode.DOCUMENTATION,
            ObligationCode.AUTHORITY_COMPLEMENT,
            ObligationCode.PERSONS_COMMUNICATION,
            ObligationCode.CONTROLLER_NOTICE,
            ObligationCode.INCIDENT_REPORT,
            ObligationCode.POLICE_COMPLAINT,
            ObligationCode.INSURER_NOTICE,
        ]
        assert [item.code for item in found.applicable if not item.state.is_open] == [
            ObligationCode.AUTHORITY_NOTIFICATION,
            ObligationCode.CONTROLLER_NOTICE,
            ObligationCode.INCIDENT_RESOLUTION,
        ]

    def test_its_repr_is_short(self) -> None:
        """The rows are not told one by one."""
        assert "Obligation(" not in repr(found_of_a_breach())

    @settings(deadline=None)
    @given(breaches(), practices())
    def test_groups_hold_what_they_say(self, facts: Breach, by: Practice) -> None:
        """Of any breach, what is open may apply, and what does not apply is neither open nor done."""
        found = obligations(facts, by, at=AWARE)
        assert set(map(id, found.open)) <= set(map(id, found.applicable)) <= set(map(id, found))
        for item in set(map(id, found)) - set(map(id, found.applicable)):
            assert next(one for one in found if id(one) == item).state is ObligationState.NOT_APPLICABLE
        assert attrs.evolve(found, items=()).open == ()
