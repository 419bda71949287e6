# SPDX-License-Identifier: MIT
"""The samples of insurance are full, and tell one story with the breaches."""

from __future__ import annotations

from collections import defaultdict

import attrs
import pytest

from breach_samples import full_dossier
from fact_walk import default_of, fact_classes, fields_of, instances, values_of
from insurance_samples import full_claim, full_policy
from proposal_samples import full_proposal
from rgpd_sante.insurance import Claim, Policy
from rgpd_sante.insurance.proposal import Proposal

# told by the second claim, of which only the days are known
BY_DAY = {"known_on", "complaint_on"}


@pytest.mark.parametrize("kind", fact_classes(Proposal, Policy, Claim), ids=lambda kind: kind.__name__)
def test_every_field_is_filled_somewhere(kind: type[attrs.AttrsInstance]) -> None:
    """Each field of each class of insurance says something in one object of the dossier at least."""
    filled: dict[type, set[str]] = defaultdict(set)
    for one in instances(full_dossier()):
        filled[type(one)] |= {field.name for field, held in values_of(one) if held not in (None, (), default_of(field))}
    assert filled[kind] == {field.name for field in fields_of(kind)}


@pytest.mark.parametrize("sample", [full_proposal(), full_policy(), full_claim()], ids=lambda one: type(one).__name__)
def test_the_outer_objects_are_full(sample: Proposal | Policy | Claim) -> None:
    """The proposal, the policy and the first claim leave none of their own fields unsaid, save the days."""
    empty = {field.name for field, held in values_of(sample) if held in (None, (), default_of(field))}
    assert empty == (BY_DAY if isinstance(sample, Claim) else set())


def test_a_claim_names_what_the_dossier_holds() -> None:
    """Each claim leads to the policy and to a breach of the dossier, each to another breach."""
    dossier = full_dossier()
    assert {claim.policy_reference for claim in dossier.claims} == {policy.reference for policy in dossier.policies}
    assert [claim.breach_reference for claim in dossier.claims] == [breach.reference for breach in dossier.breaches]
