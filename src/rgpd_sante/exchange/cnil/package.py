# SPDX-License-Identifier: MIT
"""The file around the cells: a zip that holds the XML of an OpenDocument spreadsheet.

Nothing is taken on trust: only three entries are read, each after its size was looked at, and the library that knows
the format is handed a package made anew of what was checked.
"""

from __future__ import annotations

import re
import zipfile
import zlib
from io import BytesIO
from typing import Final

from rgpd_sante.errors import Fault, InputError, MissingExtraError
from rgpd_sante.exchange.cnil.cells import Sheet, sheets_of

__all__ = ["LARGEST_CONTENT", "LARGEST_FILE", "SPREADSHEET", "refusal", "sheets_in"]

LARGEST_FILE: Final = 32 * 1024 * 1024
"""The longest file that is read."""
LARGEST_CONTENT: Final = 64 * 1024 * 1024
"""The longest content that is read, once decompressed: some six hundred records of the official workbook."""
SPREADSHEET: Final = "application/vnd.oasis.opendocument.spreadsheet"

_ROOT: Final = "classeur"
_LARGEST_SMALL_ENTRY: Final = 1024 * 1024
_METHODS: Final = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})
_OLD_OFFICE: Final = b"\xd0\xcf\x11\xe0"
_ENCRYPTED_FLAG: Final = 1
_DECLARED: Final = re.compile(rb"<\?xml[^>]*encoding\s*=\s*[\"']([A-Za-z0-9._-]+)[\"']")
_ADMITTED_ENCODINGS: Final = frozenset({b"utf-8", b"utf8", b"us-ascii", b"ascii"})
_DAMAGED: Final = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    KeyError,
    NotImplementedError,
    OSError,
    OverflowError,
    RuntimeError,
    ValueError,
)
# lxml's own error is a SyntaxError; the others are those of odfdo before a document that is not what it says
_NOT_WORKBOOK: Final = (SyntaxError, ValueError, TypeError, KeyError, AttributeError)


def refusal(message: str, developer: str) -> InputError:
    """Make the error of a file that cannot be read at all."""
    return InputError((Fault(_ROOT, message, developer),))


def sheets_in(data: bytes) -> tuple[Sheet, ...]:
    """Read the sheets of an OpenDocument spreadsheet.

    Raises:
        InputError: if the bytes are not those of one, whatever they are.
        MissingExtraError: if ``odfdo`` is not installed.
    """
    if not isinstance(data, bytes):
        raise refusal("Un classeur se lit depuis ses octets.", f"not bytes: {type(data).__name__}")
    content = _content(data)
    try:
        from odfdo import Document  # noqa: PLC0415 - an optional part of the library
    except ImportError as error:
        raise MissingExtraError("ods") from error
    try:
        body = Document(_package(content)).body
        spreadsheet = body.tag == "office:spreadsheet"
    except _NOT_WORKBOOK as error:
        raise refusal(
            "Le contenu de ce classeur est abîmé : ce n’est pas du XML lisible.",
            f"content.xml: {type(error).__name__}",
        ) from None
    if not spreadsheet:
        raise refusal("Ce fichier n’est pas un classeur de tableur.", f"not a spreadsheet: {body.tag}")
    return sheets_of(body)


def _package(content: bytes) -> BytesIO:
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w") as package:
        package.writestr("mimetype", SPREADSHEET)
        package.writestr("content.xml", content)
    stream.seek(0)
    return stream


def _content(data: bytes) -> bytes:
    """Take the XML out of the zip, and look at it from outside."""
    if len(data) > LARGEST_FILE:
        raise refusal(
            f"Fichier trop gros : {LARGEST_FILE // 1024**2} Mio au plus.", f"longer than {LARGEST_FILE} bytes"
        )
    if not zipfile.is_zipfile(BytesIO(data)):
        raise _not_a_zip(data)
    try:
        with zipfile.ZipFile(BytesIO(data)) as package:
            content = _unpacked(package)
    except _DAMAGED as error:
        if isinstance(error, InputError):
            raise
        raise refusal(
            "Ce fichier est abîmé : son archive ne peut pas être ouverte.", f"damaged zip: {type(error).__name__}"
        ) from None
    declared = _DECLARED.match(content.lstrip()[:200])
    if b"\x00" in content[:4] or (declared is not None and declared[1].lower() not in _ADMITTED_ENCODINGS):
        raise refusal("Le contenu de ce classeur n’est pas en UTF-8.", "content.xml is not UTF-8")
    if b"<!DOCTYPE" in content or b"<!ENTITY" in content:
        raise refusal(
            "Le contenu de ce classeur porte une déclaration interdite (DOCTYPE).", "content.xml has a DOCTYPE"
        )
    return content


def _not_a_zip(data: bytes) -> InputError:
    if not data:
        return refusal("Ce fichier est vide.", "empty file")
    if data.startswith(_OLD_OFFICE):
        return refusal(
            "Ce fichier est un ancien classeur Excel (.xls) ou un classeur chiffré ; enregistrez-le au format ODS, "
            "sans mot de passe.",
            "OLE file, expected ODS",
        )
    if data.lstrip().startswith(b"<?xml"):
        return refusal(
            "Ce fichier est du XML à plat ; enregistrez-le au format ODS (classeur OpenDocument).", "flat XML"
        )
    return refusal("Ce fichier n’est pas un classeur OpenDocument (.ods), ou il est abîmé.", "not a zip file")


def _unpacked(package: zipfile.ZipFile) -> bytes:
    names = set(package.namelist())
    if "[Content_Types].xml" in names:
        raise refusal(
            "Ce fichier est un classeur Excel (.xlsx) ; enregistrez-le au format ODS (classeur OpenDocument).",
            "OOXML file, expected ODS",
        )
    if "mimetype" in names:
        kind = _read(package, "mimetype", _LARGEST_SMALL_ENTRY).strip().removesuffix(b"-template")
        if kind != SPREADSHEET.encode():
            raise refusal("Ce fichier n’est pas un classeur OpenDocument (.ods).", "not an ODS mimetype")
    manifest = "META-INF/manifest.xml"
    if "encrypted-package" in names or (
        manifest in names and b"encryption-data" in _read(package, manifest, _LARGEST_SMALL_ENTRY)
    ):
        raise _encrypted()
    if "content.xml" not in names:
        raise refusal("Ce fichier n’est pas un classeur : il n’a pas de contenu (content.xml).", "no content.xml")
    return _read(package, "content.xml", LARGEST_CONTENT)


def _encrypted() -> InputError:
    return refusal("Ce classeur est chiffré ; enregistrez-le sans mot de passe.", "encrypted")


def _read(package: zipfile.ZipFile, name: str, most: int) -> bytes:
    """Read an entry; a zip cannot give more bytes than the size that it announces."""
    entry = package.getinfo(name)
    if entry.flag_bits & _ENCRYPTED_FLAG:
        raise _encrypted()
    if entry.file_size > most:
        raise refusal(
            f"Contenu trop gros une fois décompressé : {most // 1024**2} Mio au plus.",
            f"{name} is longer than {most} bytes",
        )
    if entry.compress_type not in _METHODS:
        raise refusal("Ce fichier est compressé d’une façon qui n’est pas celle d’un classeur.", "compression method")
    return package.read(entry)
