# SPDX-License-Identifier: MIT
"""The note on exposure: each line with its nature, its steps and its law, decisions, the standing warning."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

import attrs
import pytest

from document_readers import squeezed
from document_samples import all_texts
from penalty_cases import AT, asked, practice_of
from rgpd_sante.analysis.penalties.amounts import Ceiling, Indication, Simplification
from rgpd_sante.analysis.penalties.estimate import penalties
from rgpd_sante.analysis.penalties.facts import PenaltyCircumstances
from rgpd_sante.documents import Document, Format, render
from rgpd_sante.documents.blocks import Table
from rgpd_sante.documents.contents.exposure_note import amount_text, exposure_note
from rgpd_sante.documents.contents.law import plain
from rgpd_sante.documents.labels import label
from rgpd_sante.practice import Practice
from rgpd_sante.vocabulary.penalties import Offence, Seriousness
from rgpd_sante.vocabulary.practice import PracticeForm, Profession

PRACTICE: Final = attrs.evolve(
    practice_of("2400000", form=PracticeForm.SELAS), name="Pharmacie de l’Exemple", profession=Profession.PHARMACIST
)
INFRINGEMENTS: Final = (
    attrs.evolve(asked("32"), reason="sauvegarde non chiffrée perdue", starting_amount=Decimal(100_000)),
    asked("33", Seriousness.LOW, "fuite"),
    asked("34", Seriousness.HIGH, "fuite"),
)
ESTIMATE: Final = penalties(
    PRACTICE,
    INFRINGEMENTS,
    at=AT,
    circumstances=PenaltyCircumstances(offences=tuple(Offence), profit=Decimal(1_000)),
)


def note(practice: Practice = PRACTICE) -> Document:
    """Make the note of the full estimate."""
    return exposure_note(practice, INFRINGEMENTS, ESTIMATE)


def words(document: Document) -> str:
    """Return every word of a document."""
    return squeezed("\n".join(all_texts(document)))


def test_every_line_is_told_with_its_steps_its_amount_and_its_law() -> None:
    """Nothing of the estimate is lost: what it is about, each step, each amount with its nature, each citation."""
    told = words(note())
    for line in ESTIMATE:
        assert squeezed(line.about) in told
        assert all(squeezed(step) in told for step in line.steps)
        assert all(squeezed(citation.short) in told for citation in line.citations)
        assert label(line.insurability) in told
        if line.amount is not None:
            assert squeezed(f"{amount_text(line.amount)}\n{label(line.amount.nature)}") in told
    assert all(squeezed(warning) in told for warning in ESTIMATE.warnings)


def test_the_standing_warning_comes_first_and_the_notice_last() -> None:
    """A reader knows at once that no figure is a prediction."""
    document = note()
    assert "jamais une prédiction" in words(document)[:900]
    assert "ne remplace pas un conseil juridique" in document.notice


def test_the_decisions_are_those_of_the_articles() -> None:
    """At most twelve, each with its final amount and its reference."""
    (table,) = [block for block in note().blocks if isinstance(block, Table) and block.headers[0] == "Date"]
    assert len(table.rows) == 12
    assert [plain(cell) for cell in table.rows[0]][1] == "hôpital privé (Hôpital privé de la Loire) (FR)"
    told = words(exposure_note(PRACTICE, (asked("15"), asked("32")), ESTIMATE))
    assert "changé par un tribunal" in words(
        exposure_note(attrs.evolve(PRACTICE, profession=Profession.PHYSICIAN), (asked("32"),), ESTIMATE)
    )
    assert "(analyse)" in told


def test_amounts_of_other_currencies_keep_theirs() -> None:
    """A fine in zlotys is not told in euros."""
    told = words(exposure_note(PRACTICE, (asked("34"),), ESTIMATE))
    assert squeezed("29\u202f684\u00a0PLN") in told
    assert squeezed("9\u202f946,20\u00a0RON") in told


def test_without_infringement_the_general_rules_are_told() -> None:
    """No decision is compared then, and what is missing is asked for."""
    bare = Practice(territory=PRACTICE.territory)
    told = words(exposure_note(bare, (), penalties(bare, (), at=AT)))
    assert "Aucun manquement n’est examiné" in told
    assert "Décisions comparables" not in told
    assert "Ce qui manque pour être plus sûr" in told
    assert "Simplification de la brochure" not in told


@pytest.mark.parametrize("target", [Format.HTML, Format.MARKDOWN, Format.PDF, Format.DOCX])
def test_the_note_is_written_in_every_format(target: Format) -> None:
    """The same note gives the same bytes, twice."""
    assert render(note(), target) == render(note(), target)


@pytest.mark.parametrize(
    ("amount", "text"),
    [
        (Ceiling(value=Decimal(10)), "10 €"),
        (Simplification(value=Decimal("1.5")), "1,50 €"),
        (Indication(low=Decimal(0), high=Decimal(8_000)), "de 0 € à 8 000 €"),
    ],
)
def test_amounts_are_written_in_french(amount: Ceiling | Indication | Simplification, text: str) -> None:
    """One figure, or both ends of a range."""
    assert squeezed(amount_text(amount)) == squeezed(text)
