# SPDX-License-Identifier: MIT
"""From JSON text to facts and back, for any class of facts.

A text is read quickly first; only when it is refused is it read again in detail, to tell all its faults.
What a fact holds by default is left out of the text, so a default may not change without a new version of
the format (:mod:`rgpd_sante.exchange.envelope`).
"""

from __future__ import annotations

from contextlib import suppress
from functools import cached_property
from typing import Final, TypeVar

import attrs
from cattrs import Converter
from cattrs.preconf.json import make_converter

from rgpd_sante.exchange import hooks
from rgpd_sante.exchange.objects import objects
from rgpd_sante.exchange.places import ROOT
from rgpd_sante.exchange.refusals import input_error
from rgpd_sante.exchange.text import Json, read_json, write_json
from rgpd_sante.exchange.unions import TaggedUnion, register_union
from rgpd_sante.exchange.wording import faults_of

__all__ = ["PLAIN", "Codec", "structure", "unstructure"]

T = TypeVar("T")


class Codec:
    """A reader and writer of facts; its converters are built at the first use.

    Args:
        unions: The closed unions that the facts hold.
    """

    def __init__(self, *, unions: tuple[TaggedUnion, ...] = ()) -> None:
        self.unions = unions

    @cached_property
    def _quick(self) -> Converter:
        return self._with_hooks(
            make_converter(
                forbid_extra_keys=True,
                omit_if_default=True,
                detailed_validation=False,
                unstruct_collection_overrides={tuple: list},
            )
        )

    @cached_property
    def _thorough(self) -> Converter:
        return self._with_hooks(make_converter(forbid_extra_keys=True, detailed_validation=True))

    def _with_hooks(self, converter: Converter) -> Converter:
        for concern in (
            objects,
            hooks.primitives,
            hooks.codes,
            hooks.decimals,
            hooks.days,
            hooks.instants,
            hooks.tuples,
            hooks.optionals,
        ):
            concern(converter)
        for union in self.unions:
            register_union(converter, union)
        return converter

    def structure(self, text: str | bytes, cls: type[T]) -> T:
        """Read a JSON text as a fact of this class.

        Raises:
            InputError: with every fault of the text, each with its path.
        """
        return self.structure_tree(read_json(text), cls)

    def structure_tree(self, tree: Json, cls: type[T], *, place: str = ROOT) -> T:
        """Read a tree of JSON values as a fact of this class.

        Args:
            tree: The values, as :func:`~rgpd_sante.exchange.text.read_json` gives them.
            cls: The class of the fact.
            place: The path of the tree in its file, for the faults.

        Raises:
            InputError: with every fault of the tree, each with its path.
        """
        # Whatever the quick reading says, the detailed one says it in full, or raises it again.
        with suppress(Exception):
            return self._quick.structure(tree, cls)
        try:
            return self._thorough.structure(tree, cls)
        except Exception as error:  # noqa: BLE001 - what is no fault of the input is raised again below
            raise input_error(faults_of(error, place=place)) from None

    def unstructure(self, value: attrs.AttrsInstance) -> str:
        """Write a fact as JSON text, its keys in the order of its fields.

        Raises:
            FactError: if the fact holds what no file can carry (an instant without offset, half a
                character, a decimal that is not finite); the checks of the models leave none through.
        """
        return write_json(self.unstructure_tree(value))

    def unstructure_tree(self, value: attrs.AttrsInstance) -> Json:
        """Turn a fact into a tree of JSON values.

        Raises:
            FactError: if the fact holds what no file can carry.
        """
        tree: Json = self._quick.unstructure(value)
        return tree


PLAIN: Final = Codec()
"""The codec of facts that hold no union."""


def structure(text: str | bytes, cls: type[T]) -> T:
    """Read a JSON text as a fact of this class, which holds no union.

    Raises:
        InputError: with every fault of the text, each with its path.

    Examples:
        >>> from rgpd_sante.facts import Count
        >>> structure('{"value": 24, "precision": "approximate"}', Count)
        Count(value=24, precision=Precision.APPROXIMATE)
    """
    return PLAIN.structure(text, cls)


def unstructure(value: attrs.AttrsInstance) -> str:
    """Write a fact that holds no union as JSON text.

    Examples:
        >>> from rgpd_sante.facts import Count
        >>> print(unstructure(Count(value=24)), end="")
        {
          "value": 24
        }
    """
    return PLAIN.unstructure(value)
