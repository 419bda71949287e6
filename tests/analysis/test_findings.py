# SPDX-License-Identifier: MIT
"""The findings about duties: what they look at, in which order, and when nothing is asked."""

from __future__ import annotations

from datetime import datetime

import attrs
import pytest

from finding_cases import BREACH, JUDGED_AT, PRACTICE, found, paris
from rgpd_sante.analysis.finding_examples import EXAMPLES
from rgpd_sante.analysis.findings import duty_findings
from rgpd_sante.breach import BodyRole, Breach, InvolvedBody
from rgpd_sante.errors import FactError
from rgpd_sante.practice import Practice
from rgpd_sante.vocabulary.breach import BreachRole, Certainty

OLD = datetime.fromisoformat("2017-06-02T10:17+02:00")


def codes(breach: Breach, practice: Practice = PRACTICE) -> list[str]:
    """Tell what is found about the duties of the breach of an example."""
    return [finding.code for finding in duty_findings(breach, practice, at=JUDGED_AT)]


def test_the_clean_breach_has_no_finding() -> None:
    """What is told and done raises nothing."""
    assert codes(BREACH) == []


def test_a_naive_instant_is_refused() -> None:
    """The instant of the question has an offset."""
    with pytest.raises(FactError, match="naive"):
        duty_findings(BREACH, PRACTICE, at=JUDGED_AT.replace(tzinfo=None))


def test_the_paths_of_the_practice_do_not_start_at_the_breach() -> None:
    """A fact of the practice that a breach needs is told where it stands."""
    practice = attrs.evolve(PRACTICE, contact_point=None)
    assert [finding.path for finding in duty_findings(BREACH, practice, at=JUDGED_AT)] == ["$.practice.contact_point"]


ASKED_OF_A_CONTROLLER = [
    *("VIO009", "VIO010", "VIO011", "VIO012", "VIO013", "VIO023", "VIO024", "VIO025", "VIO026", "VIO027", "VIO028"),
    *("VIO029", "VIO030", "VIO037", "VIO039", "VIO040", "VIO041", "VIO042", "VIO044", "VIO045", "VIO046", "VIO047"),
    *("VIO048", "VIO049"),
]


@pytest.mark.parametrize("code", ASKED_OF_A_CONTROLLER)
def test_nothing_of_a_controller_is_asked_of_a_processor(code: str) -> None:
    """Notification, register and persons are the controller's: the same facts raise nothing in its processor."""
    dossier = EXAMPLES[code].dossier
    controller = InvolvedBody(name="Clinique de l’Exemple", role=BodyRole.CONTROLLER, told_at=paris("2026-06-02T12:00"))
    breach = attrs.evolve(dossier.breaches[0], role=BreachRole.PROCESSOR, bodies=(controller,))
    assert codes(breach, dossier.practice) == []


@pytest.mark.parametrize("code", ASKED_OF_A_CONTROLLER)
def test_nothing_is_asked_of_a_false_alarm(code: str) -> None:
    """What turned out to be no breach is neither notified, nor written in the register, nor told to anybody."""
    dossier = EXAMPLES[code].dossier
    breach = attrs.evolve(dossier.breaches[0], certainty=Certainty.RULED_OUT)
    assert codes(breach, dossier.practice) == []


@pytest.mark.parametrize("code", ASKED_OF_A_CONTROLLER)
def test_nothing_is_asked_before_the_gdpr(code: str) -> None:
    """An awareness of 2017 is judged by the law of 2017, which asked for none of this."""
    dossier = EXAMPLES[code].dossier
    breach = attrs.evolve(dossier.breaches[0], signal_at=None, aware_at=OLD)
    assert codes(breach, dossier.practice) == []


def test_steps_dated_later_are_not_looked_at() -> None:
    """At an instant of the past, what came afterwards neither helps nor harms."""
    breach = EXAMPLES["VIO034"].dossier.breaches[0]
    assert found(breach, at=paris("2026-06-08T09:00")) == []
    assert found(breach, at=paris("2026-06-09T09:00")) == ["VIO034 .closed_at"]
