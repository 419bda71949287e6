# SPDX-License-Identifier: MIT
"""The file around the cells: what is no workbook of the CNIL is refused in French, and nothing is taken on trust."""

from __future__ import annotations

import sys
import zipfile
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cnil_workbooks import FICHE, LIST, MIMETYPE, fiche, listed, spreadsheet, zipped
from rgpd_sante.errors import InputError, MissingExtraError
from rgpd_sante.exchange.cnil import cells, load_workbook, loads_workbook, package

GOOD = spreadsheet({FICHE: fiche()})
CONTENT = zipfile.ZipFile(BytesIO(GOOD)).read("content.xml")


def refusal(data: bytes) -> str:
    """Read what is refused and return the message."""
    with pytest.raises(InputError) as caught:
        loads_workbook(data)
    assert len(caught.value.faults) == 1
    return caught.value.faults[0].message


def flagged(data: bytes) -> bytes:
    """Set the flag of encryption on every entry of a zip."""
    changed = bytearray(data)
    for mark, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = changed.find(mark)
        while at >= 0:
            changed[at + offset] |= 1
            at = changed.find(mark, at + 1)
    return bytes(changed)


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "vide"),
        (b"bonjour", "pas un classeur OpenDocument"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 64, "ancien classeur Excel"),
        (b'<?xml version="1.0"?><office:document/>', "XML à plat"),
        (GOOD[:-40], "pas un classeur OpenDocument"),
        (zipped({"[Content_Types].xml": "", "xl/workbook.xml": ""}), "Excel (.xlsx)"),
        (zipped({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": CONTENT}), "pas un classeur"),
        (zipped({"mimetype": MIMETYPE}), "content.xml"),
        (zipped({"mimetype": MIMETYPE, "content.xml": b"<a"}), "abîmé"),
        (zipped({"mimetype": MIMETYPE, "content.xml": b"<a/>"}), "abîmé"),
        (
            zipped({"mimetype": MIMETYPE, "content.xml": CONTENT.replace(b"office:spreadsheet", b"office:text")}),
            "pas un classeur de tableur",
        ),
        (zipped({"content.xml": CONTENT.decode().replace("UTF-8", "UTF-16").encode("utf-16")}), "UTF-8"),
        (zipped({"content.xml": CONTENT.replace(b"UTF-8", b"ISO-8859-1")}), "UTF-8"),
        (zipped({"content.xml": b"<!DOCTYPE a [<!ENTITY b 'c'>]>" + CONTENT}), "DOCTYPE"),
        (zipped({"content.xml": CONTENT, "META-INF/manifest.xml": "<manifest:encryption-data/>"}), "chiffré"),
        (zipped({"mimetype": MIMETYPE, "encrypted-package": b"\0"}), "chiffré"),
        (flagged(GOOD), "chiffré"),
        (zipped({"content.xml": CONTENT}, compression=zipfile.ZIP_BZIP2), "compressé"),
        (zipped({"content.xml": b" " * (package.LARGEST_CONTENT + 1)}), "trop gros une fois décompressé"),
        (spreadsheet({"Feuille": [("a", "b")]}), "aucun des libellés"),
        (spreadsheet({}), "aucun des libellés"),
        (spreadsheet({LIST: listed()}), "Aucune fiche"),
    ],
)
def test_what_is_no_filled_workbook_is_refused_in_french(data: bytes, words: str) -> None:
    """Each kind of wrong file is told from the others, in a message that says what to do."""
    assert words in refusal(data)


def test_a_damaged_entry_is_refused() -> None:
    """A zip whose content does not bear its checksum is damaged."""
    damaged = zipped({"content.xml": CONTENT}, compression=zipfile.ZIP_STORED).replace(b"licornes", b"licornez")
    assert "abîmé" in refusal(damaged)


def test_a_file_that_is_too_long_is_refused(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """The size is looked at before anything is read."""
    monkeypatch.setattr(package, "LARGEST_FILE", 10)
    assert "trop gros" in refusal(GOOD)
    monkeypatch.setattr("rgpd_sante.exchange.cnil.reading.LARGEST_FILE", 10)
    file = tmp_path / "registre.ods"
    file.write_bytes(GOOD)
    with pytest.raises(InputError, match="longer than 10 bytes"):
        load_workbook(file)


def test_a_sheet_of_too_many_cells_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """Cells that a short file repeats without end are counted as they are read."""
    monkeypatch.setattr(cells, "MOST_CELLS", 100)
    assert "Feuille trop grande" in refusal(spreadsheet({"Feuille": [("x",) * 50] * 3}))


def test_a_workbook_without_mimetype_is_read() -> None:
    """Other programs zip a workbook again without the entry that names its kind."""
    assert loads_workbook(zipped({"content.xml": CONTENT})).dossier.register is not None


def test_a_template_is_read() -> None:
    """A template (.ots) is a workbook like another."""
    assert loads_workbook(zipped({"mimetype": f"{MIMETYPE}-template\n", "content.xml": CONTENT})).notes


def test_a_file_is_read_by_its_path(tmp_path: Path) -> None:
    """The bytes of a file are those that are read; a path that leads nowhere is refused in French."""
    file = tmp_path / "registre.ods"
    file.write_bytes(GOOD)
    assert load_workbook(file) == loads_workbook(GOOD)
    for wrong in (tmp_path / "absent.ods", tmp_path, "nul\0"):
        with pytest.raises(InputError) as caught:
            load_workbook(wrong)
        assert "Ce fichier ne peut pas être lu" in caught.value.message


def test_the_extra_is_named_where_it_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without odfdo the error says what to install."""
    monkeypatch.setitem(sys.modules, "odfdo", None)
    with pytest.raises(MissingExtraError, match=r"rgpd-sante\[ods\]"):
        loads_workbook(GOOD)


def read_or_refused(data: bytes) -> tuple[str, ...]:
    """Read a workbook, and return the messages of its faults if it is refused."""
    try:
        loads_workbook(data)
    except InputError as error:
        return tuple(fault.message for fault in error.faults)
    return ("lu",)


@given(st.binary(max_size=200) | st.binary(max_size=40).map(lambda junk: GOOD[:30] + junk + GOOD[30 + len(junk) :]))
def test_junk_is_refused_never_a_crash(data: bytes) -> None:
    """Any bytes are read or refused with faults in French."""
    assert all(read_or_refused(data))


@given(st.integers(0, len(CONTENT) - 1), st.binary(min_size=1, max_size=6))
def test_a_damaged_content_is_refused_or_read_never_a_crash(at: int, junk: bytes) -> None:
    """Bytes changed inside the content make it unreadable or say something else; nothing more."""
    changed = CONTENT[:at] + junk + CONTENT[at + len(junk) :]
    assert all(read_or_refused(zipped({"content.xml": changed}, compression=zipfile.ZIP_STORED)))
