# SPDX-License-Identifier: MIT
"""The dossier: one practice with all it has. It stands above the slices, since it holds them, and below the rules."""

from __future__ import annotations

import attrs
from attrs.validators import optional

from rgpd_sante.breach.model import Breach
from rgpd_sante.errors import FactError, refuse
from rgpd_sante.facts import an_instance, several
from rgpd_sante.practice.model import Practice
from rgpd_sante.register.model import Register

__all__ = ["Dossier"]


@attrs.frozen(kw_only=True)
class Dossier:
    """A practice, its register of processing activities and its breaches, each of a reference of its own.

    ``register`` is ``None`` where nobody knows of one; an empty register is one that holds no record.

    Raises:
        FactError: if two breaches bear the same reference.

    Examples:
        >>> from rgpd_sante.time.zones import Territory
        >>> Dossier(practice=Practice(name="Cabinet de l’Exemple", territory=Territory.METROPOLE)).breaches
        ()
    """

    practice: Practice = attrs.field(validator=an_instance(Practice))
    register: Register | None = attrs.field(default=None, validator=optional(an_instance(Register)))
    breaches: tuple[Breach, ...] = attrs.field(default=(), validator=several(Breach))

    def __attrs_post_init__(self) -> None:
        references = [breach.reference for breach in self.breaches]
        repeated = len(references) - len(set(references))
        if repeated:
            refuse(
                [
                    FactError(
                        "breaches",
                        given=f"{len(references)} violations dont {repeated} de référence déjà prise",
                        expected="breaches with a reference of their own",
                        attendu="une référence propre à chaque violation",
                    )
                ]
            )
