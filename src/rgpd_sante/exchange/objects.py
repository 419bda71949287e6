# SPDX-License-Identifier: MIT
"""How a class of facts is read from a JSON object, with all its faults when it is refused."""

from __future__ import annotations

from types import NoneType

import attrs
from cattrs import BaseConverter, Converter
from cattrs.errors import (
    AttributeValidationNote,
    ClassValidationError,
    ForbiddenExtraKeysError,
    StructureHandlerNotFoundError,
)

from rgpd_sante.errors import FactError
from rgpd_sante.exchange.hooks import Reader
from rgpd_sante.exchange.refusals import wrong_type

__all__ = ["objects"]


def objects(converter: Converter) -> None:
    """Read classes of facts from JSON objects only.

    A converter with detailed validation also tells every impossible field of an object: attrs by itself
    stops at the first, and cattrs does not build an object of which a field could not be read.
    """

    def factory(kind: type[attrs.AttrsInstance]) -> Reader:
        read = converter.gen_structure_attrs_fromdict(kind)

        def read_quickly(value: object, _kind: object) -> object:
            if not isinstance(value, dict):
                raise wrong_type(value, attendu="objet", expected="object")
            return read(value, kind)

        def read_thoroughly(value: object, _kind: object) -> object:
            if not isinstance(value, dict):
                raise wrong_type(value, attendu="objet", expected="object")
            try:
                return read(value, kind)
            except ClassValidationError as error:
                faults = _every_fault(converter, kind, value, error)
                raise ClassValidationError(error.message, faults, kind) from None

        return read_thoroughly if converter.detailed_validation else read_quickly

    converter.register_structure_hook_factory(attrs.has, factory)


def _every_fault(
    converter: BaseConverter,
    kind: type[attrs.AttrsInstance],
    value: dict[str, object],
    error: ClassValidationError,
) -> list[Exception]:
    unread, others = error.group_exceptions()
    names = {note.name for _, note in unread}
    known = [field for field in attrs.fields(kind) if field.init and field.name in value and field.name not in names]
    impossible = _impossible_fields(converter, kind, value, known)
    if impossible:
        # The one field at which the construction stopped is among them.
        others = [other for other in others if isinstance(other, ForbiddenExtraKeysError)]
    return [*(fault for fault, _ in unread), *impossible, *others]


def _impossible_fields(
    converter: BaseConverter,
    kind: type[attrs.AttrsInstance],
    value: dict[str, object],
    known: list[attrs.Attribute[object]],
) -> list[Exception]:
    """Run the validator of each field that could be read, on a draft that holds all of them."""
    draft = kind.__new__(kind)
    for field in known:
        object.__setattr__(draft, field.name, converter.structure(value[field.name], _type_of(field)))
    refused: list[Exception] = []
    for field in known:
        if field.validator is None:
            continue
        try:
            field.validator(draft, field, getattr(draft, field.name))
        except FactError as fault:  # it names its field
            refused.append(fault)
        except (ValueError, TypeError) as fault:  # of a validator of attrs, which does not
            fault.add_note(AttributeValidationNote(f"field {field.name}", field.name, field.type))
            refused.append(fault)
        except AttributeError:  # the validator looks at a field that the draft lacks
            continue
    return refused


def _type_of(field: attrs.Attribute[object]) -> type[object]:
    if field.type is None:
        raise StructureHandlerNotFoundError(f"{field.name} has no annotation", NoneType)
    return field.type
