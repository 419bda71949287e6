# SPDX-License-Identifier: MIT
"""The parties to a policy: who insures, who signs and owes the premium, whose interest is insured (C. assur. L.112-1).

They are several persons in a civil company, a group of associates or a practice with a locum, and two may have the
same name.
"""

from __future__ import annotations

import attrs
from attrs.validators import deep_iterable, optional

from rgpd_sante.facts import a_text, several

__all__ = ["Parties"]


@attrs.frozen(kw_only=True)
class Parties:
    """The parties to a policy; ``insureds`` is empty where nobody told, and the policyholder is not presumed one.

    An injured third party is none of them, and yet has an action against the insurer of a liability (L.124-3).

    Examples:
        >>> Parties(policyholder="SCM de l’Exemple", insureds=("Dr Modèle", "Dr Patron")).insurer is None
        True
    """

    insurer: str | None = attrs.field(default=None, repr=False, validator=optional(a_text))
    broker: str | None = attrs.field(default=None, repr=False, validator=optional(a_text))
    policyholder: str | None = attrs.field(default=None, repr=False, validator=optional(a_text))
    insureds: tuple[str, ...] = attrs.field(default=(), repr=False, validator=[several(str), deep_iterable(a_text)])
    beneficiaries: tuple[str, ...] = attrs.field(
        default=(), repr=False, validator=[several(str), deep_iterable(a_text)]
    )
