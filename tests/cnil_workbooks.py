# SPDX-License-Identifier: MIT
"""Workbooks for the tests: built cell by cell, awkward on purpose, or the official one filled in as a person would.

The official file is no part of the repository: where it lies beside it, tests read it too.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Callable, Mapping, Sequence
from io import BytesIO
from pathlib import Path
from typing import Final, TypeAlias, TypeVar
from xml.sax.saxutils import escape, quoteattr

import attrs
from odfdo import Document, Table

from fact_walk import values_of
from rgpd_sante.codes import Code
from rgpd_sante.dossier import Dossier
from rgpd_sante.exchange.cnil import labels, loads_workbook
from rgpd_sante.exchange.cnil.notes import ImportedRegister
from rgpd_sante.facts import Answer
from rgpd_sante.practice import Contact, Practice
from rgpd_sante.register import ControllerRecord, Party, Register
from rgpd_sante.vocabulary.register import DataCategory

__all__ = [
    "FICHE",
    "LIST",
    "OFFICIAL",
    "Cells",
    "Raw",
    "carried",
    "differences",
    "fiche",
    "filled_table",
    "listed",
    "official",
    "record_of",
    "spreadsheet",
    "zipped",
]

OFFICIAL: Final = Path(__file__).parents[2] / "shared" / "data" / "cnil" / "registre-traitement-simplifie.ods"
MIMETYPE: Final = "application/vnd.oasis.opendocument.spreadsheet"
FICHE: Final = "3_-_Fiche"
LIST: Final = labels.LIST_SHEET
_HEAD: Final = (
    '<?xml version="1.0" encoding="UTF-8"?>'
    '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.2"><office:body><office:spreadsheet>'
)
_TAIL: Final = "</office:spreadsheet></office:body></office:document-content>"


class Raw(str):
    """A cell given as XML, for those that are not plain texts."""

    __slots__ = ()


Cells: TypeAlias = "Sequence[str | None]"
T = TypeVar("T")


def zipped(parts: Mapping[str, str | bytes], *, compression: int = zipfile.ZIP_DEFLATED) -> bytes:
    """Zip parts by their name."""
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w", compression) as package:
        for name, content in parts.items():
            package.writestr(name, content)
    return stream.getvalue()


def spreadsheet(sheets: Mapping[str, Sequence[Cells]]) -> bytes:
    """Build a workbook of sheets given row by row; ``None`` is an empty cell, :class:`Raw` a cell of its own making."""
    tables = "".join(
        f"<table:table table:name={quoteattr(name)}>{''.join(map(_row, rows))}</table:table>"
        for name, rows in sheets.items()
    )
    return zipped({"mimetype": MIMETYPE, "content.xml": f"{_HEAD}{tables}{_TAIL}"})


def _row(cells: Cells) -> str:
    return f"<table:table-row>{''.join(map(_cell, cells))}</table:table-row>"


def _cell(text: str | None) -> str:
    if text is None:
        return "<table:table-cell/>"
    if isinstance(text, Raw):
        return str(text)
    paragraphs = "".join(f"<text:p>{escape(line)}</text:p>" for line in text.split("\n"))
    return f'<table:table-cell office:value-type="string">{paragraphs}</table:table-cell>'


def fiche(*lines: Cells) -> list[Cells]:
    """Build the rows of a record: the titles of the head, then these; a row of one text may be the title of a block."""
    return [
        ("Modèle de fiche de registre à compléter",),
        ("Description du traitement",),
        ("Nom du traitement", "Suivi des licornes"),
        *lines,
        *((title,) for title in (labels.ACTORS, labels.PURPOSES, labels.RECIPIENTS)),
    ]


def listed(*rows: Cells, people: Sequence[Cells] = ()) -> list[Cells]:
    """Build the rows of the list of activities."""
    return [
        *people,
        ("Identification du traitement", None, None, None, "Finalité du traitement", None, None, "Données sensibles ?"),
        (
            labels.NAME,
            labels.REFERENCE,
            "Date de création de la fiche",
            "Dernière mise à jour de la fiche",
            None,
            None,
            None,
            "Oui/non",
        ),
        *rows,
    ]


def record_of(*lines: Cells) -> tuple[ControllerRecord, ImportedRegister]:
    """Read a workbook of one record made of these lines; give the record and all that was read."""
    imported = loads_workbook(spreadsheet({FICHE: fiche(*lines)}))
    register = imported.dossier.register
    assert register is not None
    (record,) = register.controller_records
    return record, imported


def official(fill: Callable[[Document], None] | None = None) -> bytes:
    """Give the bytes of the official workbook, filled in by a function if one is given."""
    content = OFFICIAL.read_bytes()
    if fill is None:
        return content
    document = Document(BytesIO(content))
    fill(document)
    stream = BytesIO()
    document.save(stream)
    return stream.getvalue()


def filled_table(document: Document, name: str, cells: Mapping[str, str]) -> Table:
    """Write texts into the cells of a sheet, by the name of the cell."""
    table = document.body.get_table(name=name)
    assert isinstance(table, Table)
    for place, text in cells.items():
        table.set_value(place, text)
    return table


# What a workbook carries of a dossier that is drawn: the rest is taken away, as NOT_CARRIED says.


def carried(dossier: Dossier) -> Dossier:
    """Keep of a dossier what the workbook carries, its texts made plain; one record more, which is never empty."""
    tidied = _tidied(attrs.evolve(dossier, breaches=()))
    practice = _practice(tidied.practice)
    register = tidied.register or Register()
    records = (*map(_record, register.controller_records), ControllerRecord(name="Dernière fiche"))
    officer = register.officer
    named = practice.data_protection_officer
    if named is not None and (named.first_name or named.last_name) and officer.designated is Answer.UNKNOWN:
        officer = attrs.evolve(officer, designated=Answer.YES)
    register = attrs.evolve(
        register,
        controller_records=tuple(record for record in records if record != ControllerRecord()),
        officer=attrs.evolve(officer, company=_party(officer.company)),
        representative=_party(register.representative),
    )
    return Dossier(practice=practice, register=register)


def _practice(practice: Practice) -> Practice:
    legal = practice.legal_representative
    name = practice.name or ("Cabinet sans nom" if legal else None)
    if legal is not None and legal.last_name and not legal.first_name:
        legal = attrs.evolve(legal, last_name=f"{legal.last_name} Personne")
    return Practice(
        **{
            field.name: getattr(practice, field.name)
            for field in attrs.fields(Practice)
            if field.name not in {"name", "legal_representative", "scale"}
        },
        name=name,
        legal_representative=legal,
    )


def _party(party: Party | None) -> Party | None:
    """Keep of a party its name, its address and how to reach it."""
    if party is None:
        return None
    contact = party.contact and Contact(email=party.contact.email, telephone=party.contact.telephone)
    kept = attrs.evolve(party, contact=None if contact == Contact() else contact)
    return None if kept == Party() else kept


def _record(record: ControllerRecord) -> ControllerRecord:
    order = list(DataCategory)
    beside = [DataCategory.PROFESSIONAL_LIFE, DataCategory.INTERNET, DataCategory.OTHER]
    order = [*order[:6], *beside, *order[6:15]]
    return attrs.evolve(
        record,
        joint_controllers=tuple(filter(None, map(_party, record.joint_controllers))),
        data=tuple(sorted(record.data, key=lambda item: order.index(item.category))),
        # two capital letters read as a country
        transfers=tuple(
            attrs.evolve(transfer, destination=transfer.destination and f"Vers {transfer.destination}")
            for transfer in record.transfers
        ),
    )


def _tidied(value: T) -> T:
    """Make the texts of a fact plain, and take away the objects of which nothing is known."""
    tidy: Callable[..., T] = type(value)
    if isinstance(value, Code):
        return value
    if isinstance(value, str):
        return tidy(_plain(value))
    if isinstance(value, tuple):
        items = (_tidied(item) for item in value)
        return tidy(item for item in items if not _blank(item))
    if not attrs.has(type(value)):
        return value
    fields = {}
    for field, held in values_of(value):
        item = _tidied(held)
        fields[field.name] = None if attrs.has(type(item)) and _blank(item) and field.default is None else item
    return tidy(**fields)


def _blank(value: object) -> bool:
    if attrs.has(type(value)):
        return all(_blank(held) for field, held in values_of(value) if field.name != "category")
    return value is None or value == () or value is Answer.UNKNOWN


def _plain(text: str) -> str:
    """Keep a code of country, and the sign of a formula; anything else is words."""
    if re.fullmatch("[A-Z]{2}", text):
        return text
    words = " ".join(re.sub(r"[^\w '’.,+=@-]|_", " ", text).split())
    return f"{words[:1] if words[:1] in '=+-@' else ''}Texte {words}".strip()


def differences(one: object, other: object, place: str = "$") -> list[str]:
    """Name the places in which two facts differ."""
    if one == other:
        return []
    if attrs.has(type(one)) and type(one) is type(other):
        return [
            found
            for (field, left), (_, right) in zip(values_of(one), values_of(other), strict=True)
            for found in differences(left, right, f"{place}.{field.name}")
        ]
    if isinstance(one, tuple) and isinstance(other, tuple) and len(one) == len(other):
        pairs = enumerate(zip(one, other, strict=True))
        return [found for rank, pair in pairs for found in differences(*pair, f"{place}[{rank}]")]
    return [place]
