# SPDX-License-Identifier: MIT
"""The duties of a dossier in a few lines of text."""

from __future__ import annotations

import attrs
import pytest

from changed_dossier import AT, NOT_DATED, NOT_FILED, dossier_with
from document_samples import HOSTILE
from rgpd_sante.documents.summary import summary
from rgpd_sante.errors import FactError
from rgpd_sante.time.instants import instant

NOW = instant(AT)


def plain(text: str) -> str:
    """Write every space as an ordinary one."""
    return text.replace("\u00a0", " ").replace("\u202f", " ")


def test_what_is_open_stands_first_with_its_end_and_its_article() -> None:
    """An open duty tells its addressee, its end, the time left and its article; the rest follows."""
    early = instant("2026-06-02T12:00+02:00")
    text = plain(summary(dossier_with(NOT_FILED), at=early))
    lines = text.splitlines()
    assert lines[0] == "Violation VIO-1, le 2 juin 2026 à 12 h 00, heure de Paris"
    assert lines[1] == "Risque pour les personnes : risque"
    assert lines[2] == (
        "  [À faire] Notifier la violation à la CNIL → CNIL : vendredi 5 juin 2026 à 10 h 17, heure de Paris "
        "(70 h 17) — RGPD, art. 33, § 1"
    )
    assert lines[3] == "  [Fait] Consigner la violation dans le registre"


def test_texts_that_are_not_in_force_take_one_line() -> None:
    """NIS 2 and the omnibus are named once, as not in force."""
    lines = [line for line in plain(summary(dossier_with(), at=NOW)).splitlines() if "NIS 2" in line]
    assert len(lines) == 1
    assert lines[0].startswith("  [Pas en vigueur]")


def test_what_is_missing_is_asked() -> None:
    """The questions of the open duties end the list."""
    text = plain(summary(dossier_with({**NOT_DATED, **NOT_FILED}), at=NOW))
    assert "À préciser :\n  - " in text
    assert text.splitlines()[-1] == "Aide à la décision, qui ne remplace pas un conseil juridique."


def test_a_dossier_without_breach_says_so() -> None:
    """Nothing to judge is said, and the notice stands all the same."""
    text = summary(attrs.evolve(dossier_with(), breaches=()), at=NOW)
    assert text.startswith("Aucune violation dans ce dossier.\n\n")


@pytest.mark.parametrize("hostile", [text for text in HOSTILE.values() if text.strip()])
def test_outside_text_cannot_break_the_lines(hostile: str) -> None:
    """A reference from outside stays on its line, without control characters."""
    (breach,) = dossier_with().breaches
    dossier = attrs.evolve(dossier_with(), breaches=(attrs.evolve(breach, reference=hostile),))
    text = summary(dossier, at=NOW)
    assert len(text.splitlines()) == len(summary(dossier_with(), at=NOW).splitlines())
    assert "\x1b" not in text
    assert "\u202e" not in text


def test_a_naive_instant_is_refused() -> None:
    """The instant of the question has an offset."""
    with pytest.raises(FactError):
        summary(dossier_with(), at=NOW.replace(tzinfo=None))
