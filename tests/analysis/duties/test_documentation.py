# SPDX-License-Identifier: MIT
"""The register of breaches, GDPR art. 33(5): every breach of a controller, whatever its risk."""

from __future__ import annotations

from datetime import datetime
from typing import Final

import pytest

from obligation_cases import AWARE, SECOND, breach, decided, row
from rgpd_sante.analysis.obligation import Debtor, Force, ObligationCode, ObligationState
from rgpd_sante.breach import Breach
from rgpd_sante.law.delay import Promptness, Qualifier
from rgpd_sante.law.texts import gdpr
from rgpd_sante.time.instants import instant
from rgpd_sante.vocabulary.breach import AddresseeKind, BreachRole, Certainty, RiskLevel

CODE: Final = ObligationCode.DOCUMENTATION
NOT_APPLICABLE: Final = ObligationState.NOT_APPLICABLE
NOT_DUE: Final = ObligationState.NOT_DUE
DUE: Final = ObligationState.DUE
DONE: Final = ObligationState.DONE
LATER: Final = AWARE + SECOND

TABLE: Final[list[tuple[str, Breach, ObligationState, str]]] = [
    ("any breach", breach(), DUE, "Toute violation est consignée, qu’elle soit notifiée ou non."),
    (
        "a risk that is unlikely",
        breach(RiskLevel.UNLIKELY),
        DUE,
        "Toute violation est consignée, qu’elle soit notifiée ou non.",
    ),
    ("written down", breach(documented_at=AWARE), DONE, "Toute violation est consignée, qu’elle soit notifiée ou non."),
    (
        "written down one second too late to be seen",
        breach(documented_at=LATER + SECOND),
        DUE,
        "Toute violation est consignée, qu’elle soit notifiée ou non.",
    ),
    (
        "established, nobody knows since when",
        breach(aware_at=None),
        DUE,
        "Toute violation est consignée, qu’elle soit notifiée ou non.",
    ),
    (
        "only supposed",
        breach(certainty=Certainty.SUPPOSED, aware_at=None),
        NOT_DUE,
        "Aucune violation n’est encore établie : consigner l’enquête en cours.",
    ),
    (
        "ruled out",
        breach(certainty=Certainty.RULED_OUT),
        NOT_APPLICABLE,
        "Fausse alerte : il n’y a pas eu de violation.",
    ),
    (
        "a processor",
        breach(role=BreachRole.PROCESSOR),
        NOT_APPLICABLE,
        "La documentation incombe au responsable du traitement.",
    ),
    (
        "before the GDPR",
        breach(aware_at=instant("2018-05-24T12:00+02:00")),
        NOT_APPLICABLE,
        "Avant le 25 mai 2018, le RGPD n’était pas applicable.",
    ),
]


class TestDocumentation:
    """Row ``register`` of the table."""

    @pytest.mark.parametrize(("why", "facts", "state", "reason"), TABLE, ids=[case[0] for case in TABLE])
    def test_state_and_reason(self, why: str, facts: Breach, state: ObligationState, reason: str) -> None:
        """The state and its reason are those of the table."""
        found = row(facts, CODE, at=LATER)
        assert (found.state, found.reasons) == (state, (reason,)), why

    def test_who_owes_what_to_whom(self) -> None:
        """The controller keeps it for itself, at once, with no figure, by art. 33(5), since the GDPR applies."""
        found = row(breach(), CODE, at=LATER)
        assert (found.force, found.debtor, found.addressee) == (
            Force.DUTY,
            Debtor.CONTROLLER,
            AddresseeKind.INTERNAL_REGISTER,
        )
        assert found.delay == Qualifier(promptness=Promptness.AT_ONCE)
        assert (found.limit, found.remaining) == (None, None)
        assert found.citations == (gdpr.ART_33_5,)
        assert found.first_day == gdpr.APPLICABLE_FROM
        assert found.clock_start == AWARE
        assert "les faits, les effets et les mesures" in found.notes[0]

    @pytest.mark.parametrize("facts", [breach(role=BreachRole.PROCESSOR), breach(certainty=Certainty.RULED_OUT)])
    def test_what_does_not_apply_has_no_clock(self, facts: Breach) -> None:
        """A row that does not apply starts nothing."""
        assert row(facts, CODE, at=LATER).clock_start is None

    def test_a_false_alarm_leaves_a_trace(self) -> None:
        """A breach that is ruled out is not to be documented, but the inquiry that ruled it out is worth keeping."""
        assert row(breach(certainty=Certainty.RULED_OUT), CODE, at=LATER).notes == (
            "Garder une trace de l’enquête et de ce qui a permis d’écarter la violation.",
        )
        assert row(breach(role=BreachRole.PROCESSOR), CODE, at=LATER).notes == ()

    @pytest.mark.parametrize("level", list(RiskLevel))
    @pytest.mark.parametrize("documented_at", [None, AWARE])
    def test_the_risk_plays_no_part(self, level: RiskLevel, documented_at: datetime | None) -> None:
        """Whatever the risk, the same row."""
        facts = breach(documented_at=documented_at)
        found = breach(documented_at=documented_at, risk_decisions=(decided(level),))
        assert row(found, CODE, at=LATER) == row(facts, CODE, at=LATER)
