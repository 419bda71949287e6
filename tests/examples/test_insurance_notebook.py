# SPDX-License-Identifier: MIT
"""The notebook of a year of insurance runs from end to end, and every figure that it shows comes from the library."""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal
from pathlib import Path
from typing import Final

import pytest

from notebook_runs import cells, committed, executed, rows_of, said_by, text_of
from rgpd_sante import load

NOTEBOOK: Final = "insurance.ipynb"
# what prose may hold: the number of a section, of an article, of a paragraph, the name of a model
_ALLOWED: Final = re.compile(r"^#+ \d\.|^\d\.|\b[LRD]\.\d+(?:-\d+)*|\d°|\bM[01]\b", re.MULTILINE)


@pytest.fixture(name="folder", scope="module")
def _folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a temporary folder."""
    return tmp_path_factory.mktemp("carnet-assurance")


@pytest.fixture(name="shown", scope="module")
def _shown(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Mapping[str, object]]:
    """Run the notebook once."""
    return executed(NOTEBOOK, folder, tmp_path_factory.mktemp("profil"))


def _amount(text: str) -> Decimal:
    """Read an amount as it is shown."""
    return Decimal(text.removesuffix("€").replace(" ", "").replace(",", "."))


def test_prose_types_no_figure() -> None:
    """The text tells where to look; the numbers are those of the outputs."""
    for name, cell in cells(committed(NOTEBOOK)).items():
        if cell["cell_type"] == "markdown":
            source = cell["source"]
            assert isinstance(source, list)
            assert not re.search(r"\d", _ALLOWED.sub("", "".join(source))), name


def test_every_cell_ran_without_a_word_of_error(shown: dict[str, Mapping[str, object]]) -> None:
    """Each cell of code has run in its place, and the error output stayed empty."""
    code = [cell for cell in shown.values() if cell["cell_type"] == "code"]
    assert [cell["execution_count"] for cell in code] == list(range(1, len(code) + 1))
    for cell in code:
        outputs = cell["outputs"]
        assert isinstance(outputs, list)
        assert [output for output in outputs if output.get("name") == "stderr"] == []


def test_both_models_are_told_with_the_warning_on_the_cost_of_a_record(
    shown: dict[str, Mapping[str, object]],
) -> None:
    """M0 and M1 give the totals and tiers of the reference for a dentist alone, and M0 says what it counts twice."""
    totals = {row[0][:2]: row[2] for row in rows_of(shown["exposition"]) if row[1] == "Total"}
    assert totals == {"M0": "369 423,08 €", "M1": "161 620,89 €"}
    assert [row[3] for row in rows_of(shown["conseil"])] == ["500 000 €", "250 000 €"]
    assert "127 € par dossier est une moyenne tous coûts compris, non un coût de ressaisie" in said_by(
        shown["reserves"]
    )
    assert text_of(shown["graphique"], "image/png")


def test_the_form_is_accepted_once_signed(shown: dict[str, Mapping[str, object]]) -> None:
    """The form is shown whole; without a signature nothing is decided, with it the price follows from answers."""
    form = text_of(shown["formulaire"])
    assert all(f"Q{number:02}" in form for number in range(1, 44))
    assert "Q43." in rows_of(shown["incomplet"])[0][2]
    decision = rows_of(shown["decision"])
    assert [row[0] for row in decision[:-1]] == ["Q19", "Q21", "Q37"]
    assert decision[-1][1] == "Décision : acceptée"
    assert "ce n’est le prix d’aucun assureur" in said_by(shown["prix"])


def test_the_instalments_add_up_to_the_premium(shown: dict[str, Mapping[str, object]]) -> None:
    """No cent is lost between the premium with its tax and its instalments."""
    *parts, total = [_amount(row[1]) for row in rows_of(shown["echeances"])]
    assert sum(parts) == total
    assert _amount(said_by(shown["prime"]).rpartition(": ")[2].removesuffix(".")) == total


def test_an_unpaid_premium_suspends_until_noon(shown: dict[str, Mapping[str, object]]) -> None:
    """The cover stops at midnight, is back at noon on the day after the payment, and never where nothing is paid."""
    states = {row[0].removesuffix(", heure de Paris"): row[1:] for row in rows_of(shown["etats"])}
    suspended = "Suspendu pour prime impayée"
    assert states["31 décembre 2025 à 23 h 59"] == ["Pas encore en vigueur"] * 3
    assert states["14 mai 2026 à 23 h 59"] == ["En vigueur"] * 3
    assert states["15 mai 2026 à 0 h 00"] == ["En vigueur", suspended, suspended]
    assert states["21 mai 2026 à 12 h 00"] == ["En vigueur", "En vigueur", suspended]
    assert states["15 juin 2026 à 7 h 50"] == ["En vigueur", "En vigueur", suspended]


def test_cover_is_told_before_any_cost(shown: dict[str, Mapping[str, object]]) -> None:
    """Assistance is covered, a loss if a complaint is filed; a ransom is open, a fine and hardware are not covered."""
    answers = {row[0]: row[1].partition(",")[0] for row in rows_of(shown["couverture"])}
    assert answers["Expertise informatique"] == "Garanti"
    assert answers["Perte de revenus"] == "Garanti si les conditions à remplir le sont"
    assert answers["Rançon"] == "À déterminer"
    assert answers["Amende administrative"] == answers["Matériel"] == "Non garanti"


def test_the_clocks_stand_side_by_side(shown: dict[str, Mapping[str, object]]) -> None:
    """The same 72 hours start at two instants, and the five working days of the insurer are a third clock."""
    clocks = {row[0]: row[1:] for row in rows_of(shown["horloges"])}
    assert clocks["Délai"] == ["72 heures", "72 heures", "5 jours ouvrés"]
    assert clocks["Échéance"] == [
        "jeudi 18 juin 2026 à 7 h 50, heure de Paris",
        "jeudi 18 juin 2026 à 11 h 20, heure de Paris",
        "lundi 22 juin 2026, fin de journée",
    ]
    assert clocks["État à midi"] == ["À faire"] * 3
    assert all(state.startswith("Fait dans le délai") for state in clocks["État trois jours après"])


def test_the_settlement_adds_up_to_the_cent(shown: dict[str, Mapping[str, object]]) -> None:
    """What is claimed is what is paid and what is kept, and the sub-limit stops the restoration of the data."""
    claimed = _amount(rows_of(shown["reglement"])[-1][2])
    *lines, total = rows_of(shown["etapes"])
    *kept, uncovered = [_amount(row[1]) for row in rows_of(shown["garde"])]
    paid = _amount(total[-1])
    assert sum(_amount(line[-1]) for line in lines) == paid
    assert sum(kept) == uncovered
    assert claimed == paid + uncovered
    restoration = next(line for line in lines if line[0] == "Frais de reconstitution des données")
    assert restoration[1:] == ["158 200 €", "1 000 €", "157 200 €", "150 000 €", "150 000 €", "150 000 €"]


def test_variations_change_what_is_paid(shown: dict[str, Mapping[str, object]]) -> None:
    """An hour too late leaves assistance only, a good-faith error the ratio of the premiums, a suspension nothing."""
    cases = {row[0]: row[1:] for row in rows_of(shown["variantes"])}
    settled = _amount(cases["Comme réglé"][1])
    assert cases["Plainte tardive d’une heure"][:2] == ["73,00", "14 350 €"]
    rate_paid, rate_due = map(_amount, rows_of(shown["taux"])[0][:2])
    reduced = _amount(cases["Réponse inexacte de bonne foi"][1])
    assert reduced == (settled * rate_paid / rate_due).quantize(Decimal("0.01"))
    assert reduced < settled
    assert cases["Échéance jamais payée"][1] == "0 €"
    assert all(_amount(case[1]) + _amount(case[3]) == settled for case in cases.values())


def test_the_year_ends_with_what_is_left(shown: dict[str, Mapping[str, object]]) -> None:
    """The first payment erodes the yearly limit, and a second claim gets no more than the rest."""
    first, second = [list(map(_amount, row[1:])) for row in rows_of(shown["annee"])]
    limit, _, _, paid, left = first
    assert limit - paid == left
    assert second[3] == left
    assert second[4] == 0


@pytest.mark.parametrize(
    ("cell", "reference"),
    [
        ("formulaire", "PROP-2025-01"),
        ("contrat", "POL-2026-01"),
        ("declaration", "VIO-2026-01"),
        ("decompte", "SIN-2026-01"),
    ],
)
def test_documents_are_shown(shown: dict[str, Mapping[str, object]], cell: str, reference: str) -> None:
    """The form, the guarantees, the declaration and the statement are pages in a frame of their own."""
    page = text_of(shown[cell])
    assert page.startswith("<iframe srcdoc=")
    assert reference in page
    assert "Cabinet dentaire de la Molaire Imaginaire" in page


def test_the_dossier_is_kept_and_judged(shown: dict[str, Mapping[str, object]], folder: Path) -> None:
    """All stands in one file that reads back the same, and what no guarantee answers is told among the findings."""
    assert said_by(shown["dossier"]) == "dossier.json, relu à l’identique : oui\n"
    kept = load(folder / "dossier.json")
    (claim,), (policy,) = kept.claims, kept.policies
    assert claim.policy_reference == policy.reference
    assert claim.breach_reference == kept.breaches[0].reference
    found = [row[:3] for row in rows_of(shown["constats"])]
    assert ["ASS059", "Avertissement", "$.claims[0].heads[7]"] in found


@pytest.mark.usefixtures("shown")
def test_files_are_written(folder: Path) -> None:
    """The statement is left as a PDF and the declaration as a Word file, which can still be filled in."""
    assert (folder / "decompte.pdf").read_bytes().startswith(b"%PDF-")
    assert (folder / "declaration.docx").read_bytes().startswith(b"PK")
