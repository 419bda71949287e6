# SPDX-License-Identifier: MIT
"""The dossier: one practice with all it has. It stands above the slices, since it holds them, and below the rules."""

from __future__ import annotations

import attrs

from rgpd_sante.breach.model import Breach
from rgpd_sante.errors import FactError, refuse
from rgpd_sante.facts import an_instance, several
from rgpd_sante.practice.model import Practice

__all__ = ["Dossier"]


@attrs.frozen(kw_only=True)
class Dossier:
    """A practice and its breaches; the reference of a breach is its own in the dossier.

    Raises:
        FactError: if two breaches bear the same reference.

    Examples:
        >>> from rgpd_sante.time.zones import Territory
        >>> Dossier(practice=Practice(name="Cabinet de l’Exemple", territory=Territory.METROPOLE)).breaches
        ()
    """

    practice: Practice = attrs.field(validator=an_instance(Practice))
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
