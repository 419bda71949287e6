# SPDX-License-Identifier: MIT
"""Insurance in the file of a dossier: exact there and back, every fault with its path, in French."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from decimal import Decimal
from typing import Final

import attrs
import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from breach_samples import full_dossier
from rgpd_sante.dossier import Dossier
from rgpd_sante.errors import InputError
from rgpd_sante.exchange import dumps, loads, schema
from rgpd_sante.exchange.text import Json
from rgpd_sante.insurance import Claim, Policy
from rgpd_sante.insurance.proposal import Proposal
from rgpd_sante.practice import Practice
from rgpd_sante.time.zones import Territory
from strategies_claim import any_claims
from strategies_insurance import any_policies
from strategies_proposal import any_proposals

CANARY: Final = "Zéphyrine Canari"
VALIDATOR: Final = jsonschema.Draft202012Validator(schema())
HERE: Final = Practice(territory=Territory.METROPOLE)


def with_changes(changes: Mapping[str, Json]) -> str:
    """Write the full dossier with the values at some paths changed; ``None`` takes one away."""
    tree = json.loads(dumps(full_dossier()))
    for path, value in changes.items():
        *above, last = [int(step) if step.isdigit() else step for step in re.findall(r"\w+", path)]
        place = tree["dossier"]
        for step in above:
            place = place[step]
        place[last] = value
        if value is None:
            del place[last]
    return json.dumps(tree)


def faults(text: str) -> dict[str, str]:
    """Read a refused text and return its faults: path below the dossier, and French message with plain spaces."""
    with pytest.raises(InputError) as caught:
        loads(text)
    return {
        fault.path.removeprefix("$.dossier."): fault.message.replace("\u00a0", " ") for fault in caught.value.faults
    }


def test_the_changes_are_made_in_a_good_file() -> None:
    """Without a change, the file of these tests is read whole."""
    assert loads(with_changes({})) == full_dossier()


@given(any_proposals() | any_policies() | any_claims())
def test_the_round_trip_is_exact(drawn: Proposal | Policy | Claim) -> None:
    """Any proposal, policy or claim is read back equal, written again byte for byte, and obeys the schema."""
    dossier = Dossier(
        practice=HERE,
        proposals=(drawn,) if isinstance(drawn, Proposal) else (),
        policies=(drawn,) if isinstance(drawn, Policy) else (),
        claims=(drawn,) if isinstance(drawn, Claim) else (),
    )
    text = dumps(dossier)
    assert loads(text) == dossier
    assert dumps(loads(text)) == text
    VALIDATOR.validate(json.loads(text))


@given(st.lists(any_policies(), max_size=3, unique_by=lambda policy: policy.reference or id(policy)))
def test_the_order_is_kept(policies: list[Policy]) -> None:
    """Several policies stand in the file in the order in which they were given."""
    assert loads(dumps(Dossier(practice=HERE, policies=tuple(policies)))).policies == tuple(policies)


def test_a_length_is_written_as_a_decimal() -> None:
    """Sixty days given as a whole number and sixty as a decimal are one fact, written as a text."""
    path = "policies[0].terms[0].interruption"
    read = loads(with_changes({f"{path}.max_days": "60", f"{path}.waiting_hours": "0"}))
    window = read.policies[0].terms[0].interruption
    assert window is not None
    assert window == attrs.evolve(window, max_days=Decimal(60), waiting_hours=Decimal(0))
    assert window == type(window)(
        max_days=60, waiting_hours=0, waiting_mode=window.waiting_mode, window_start=window.window_start
    )
    assert json.loads(dumps(read))["dossier"]["policies"][0]["terms"][0]["interruption"]["max_days"] == "60"


WRONG: Final[Mapping[str, tuple[Json, str]]] = {
    "proposals[0].backups.restore_tested_on": ("2030-01-01", "un jour qui ne suit pas la signature"),
    "proposals[0].backups.restore_test": ("peut-être", "yes, no, unknown"),
    "proposals[0].backups.frequency": ("dayly", "« daily »"),
    "proposals[0].volume.turnover": (412300, "nombre décimal écrit comme un texte"),
    "proposals[0].volume.variable_cost_share": ("11", "une part décimale de 0 à 1"),
    "proposals[0].applicant.workstations": (-1, "positif ou nul"),
    "proposals[0].applicant.siren": (999777660, "attendu : texte"),
    "proposals[0].past.incidents[0].day": ("2021-02-30", "date qui existe"),
    "proposals[0].signature.name": ("  ", "n’est pas vide"),
    "proposals[0].signature.date": ("2023-02-14", "Clé inconnue"),
    "policies[0].territory": (None, "Clé obligatoire absente"),
    "policies[0].period_end": ("2026-02-28", "un jour à partir du 2026-03-01"),
    "policies[0].limit_year": ("475000.001", "un montant en euros"),
    "policies[0].notice_working_days": (10_001, "10000 au plus"),
    "policies[0].parties.insureds": (["A", " "], "n’est pas vide"),
    "policies[0].exclusions[0].scope": (["data_restoration"] * 2, "une seule fois"),
    "policies[0].exclusions[1].code": ("peace", "Code inconnu"),
    "policies[0].unpaid[0].formal_notice_on": ("2024-03-03", "un jour à partir du 2024-03-04"),
    "policies[0].single_deductible": (None, "puisque la franchise est unique"),
    "policies[0].terms[0].interruption.max_days": (60, "nombre décimal écrit comme un texte"),
    "policies[0].terms[0].interruption.waiting_hours": ("10000.5", "un nombre de 0 à 10000"),
    "policies[0].terms[1].interruption": (
        {"max_days": "60", "waiting_hours": "12", "waiting_mode": "deducted"},
        "pour la perte d’exploitation",
    ),
    "policies[0].terms[1].deductible.rate": ("7", "une part décimale de 0 à 1"),
    "policies[0].terms[1].deductible.minimum": ("4270.01", "ne dépasse pas le maximum"),
    "policies[0].terms[2].basis": (None, "Clé obligatoire absente"),
    "policies[0].terms[2].guarantee": ("data_restoration", "chaque garantie une seule fois"),
    "claims[0].known_at": ("2026-06-08T07:46", "décalage horaire"),
    "claims[0].event_at": ("2026-06-08T07:47+02:00", "ne précède pas le fait"),
    "claims[1].known_on": (None, "a eu connaissance du sinistre"),
    "claims[0].triggered_exclusions": (["war", "war"], "une seule fois"),
    "claims[0].heads[0].units": (2917.0, "nombre entier"),
    "claims[0].heads[0].unit_cost": (None, "une seule mesure"),
    "claims[0].heads[1].amount": ("12.00", "une seule mesure"),
    "claims[0].heads[1].interruption.basis_days": (235, "365 ou 366"),
    "claims[0].heads[1].interruption.end_at": ("2026-06-08T09:36+02:00", "ne précède pas le début"),
    "claims[0].declaration.status": (True, "attendu : code"),
    "claims[0].prior_by_guarantee[0].amount": ("-1.00", "positif ou nul"),
    "claims[1].reference": ("SIN-CHIMERE-2026-31", "une référence propre à chacun"),
}
# a fault between two fields is told at one of them, or at what holds them both
ELSEWHERE: Final = {
    "policies[0].terms[2].guarantee": "policies[0].terms",
    "claims[0].event_at": "claims[0].known_at",
    "claims[1].known_on": "claims[1].known_at",
    "claims[0].heads[0].unit_cost": "claims[0].heads[0].amount",
    "claims[1].reference": "claims",
}


@pytest.mark.parametrize("path", WRONG)
def test_a_fault_has_its_path_and_a_french_message(path: str) -> None:
    """Each kind of fault of insurance is told alone, where it is, in French."""
    value, words = WRONG[path]
    told = faults(with_changes({path: value}))
    assert list(told) == [ELSEWHERE.get(path, path)]
    assert words in told[ELSEWHERE.get(path, path)]


def test_all_faults_are_told_at_once() -> None:
    """Faults of the proposal, of the terms of a policy and of the heads of a claim come together."""
    paths = [
        "proposals[0].volume.turnover",
        "proposals[0].signature.name",
        "policies[0].limit_year",
        "policies[0].exclusions[1].code",
        "policies[0].terms[0].interruption.max_days",
        "policies[0].terms[1].deductible.rate",
        "policies[0].terms[2].basis",
        "claims[0].heads[0].units",
        "claims[0].heads[1].interruption.basis_days",
        "claims[0].triggered_exclusions",
    ]
    assert set(faults(with_changes({path: WRONG[path][0] for path in paths}))) == set(paths)


def test_several_impossible_facts_of_one_policy_are_all_told() -> None:
    """Days out of order, a guarantee twice and a deductible that lacks are told together."""
    changes: dict[str, Json] = {
        "policies[0].period_start": "2023-02-28",
        "policies[0].terminated_on": "2023-02-27",
        "policies[0].terms[2].guarantee": "data_restoration",
        "policies[0].single_deductible": None,
    }
    assert set(faults(with_changes(changes))) == {
        "policies[0].period_start",
        "policies[0].terminated_on",
        "policies[0].terms",
        "policies[0].single_deductible",
    }


@pytest.mark.parametrize(
    "path",
    [
        "proposals[0].applicant.person",
        "proposals[0].volume.turnover",
        "proposals[0].past.known_facts_detail",
        "policies[0].parties.insureds",
        "policies[0].annual_premium",
        "claims[0].heads[0].units",
        "claims[0].heads[1].interruption.basis_days",
        "claims[0].declaration.rate_due",
    ],
)
def test_a_fault_never_quotes_a_value(path: str) -> None:
    """What stands where a name, an amount or a number may stand is described, not quoted."""
    junk: Json = [CANARY, 12] if path.endswith(("_detail", "insureds", "person")) else CANARY
    assert CANARY not in " ".join(faults(with_changes({path: junk})).values())


@pytest.mark.parametrize(
    "path",
    ["proposals[0].backups.frequency", "policies[0].limit_claim", "claims[0].known_at", "claims[1].heads[0].colour"],
)
def test_the_schema_refuses_what_the_reader_refuses(path: str) -> None:
    """A wrong code, an amount that is no text, an instant without offset and an unknown key are no valid file."""
    text = with_changes({path: 12})
    assert faults(text)
    assert not VALIDATOR.is_valid(json.loads(text))
