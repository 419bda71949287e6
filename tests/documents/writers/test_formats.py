# SPDX-License-Identifier: MIT
"""The formats: one door to all writers, which loads nothing before it is asked."""

from __future__ import annotations

import subprocess
import sys
from importlib import import_module

import pytest

from document_samples import KITCHEN_SINK, note
from rgpd_sante.documents.blocks import paragraph
from rgpd_sante.documents.writers import Format, write
from rgpd_sante.errors import MissingExtraError, UnsupportedError


@pytest.mark.parametrize("target", Format)
def test_each_format_has_its_writer(target: Format) -> None:
    """The door gives what the module of the format gives, by member or by code."""
    module = import_module(f"rgpd_sante.documents.writers.{target.value}")
    assert write(KITCHEN_SINK, target) == write(KITCHEN_SINK, target.value) == module.write(KITCHEN_SINK)


@pytest.mark.parametrize(
    ("target", "suffix", "media_type"),
    [
        (Format.HTML, ".html", "text/html; charset=utf-8"),
        (Format.MARKDOWN, ".md", "text/markdown; charset=utf-8"),
        (Format.PDF, ".pdf", "application/pdf"),
        (
            Format.DOCX,
            ".docx",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        ),
        (Format.ICS, ".ics", "text/calendar; charset=utf-8"),
    ],
)
def test_a_format_knows_how_its_files_are_called(target: Format, suffix: str, media_type: str) -> None:
    """The end of the name and the media type are those in use."""
    assert (target.suffix, target.media_type) == (suffix, media_type)


def test_an_unknown_format_names_the_known_ones() -> None:
    """Asking for another format is answered with the list of those there are."""
    with pytest.raises(UnsupportedError) as caught:
        write(note(paragraph("a")), "rtf")
    assert caught.value.admitted == ("html", "markdown", "pdf", "docx", "ics")


@pytest.mark.parametrize(
    ("target", "library"), [(Format.PDF, "typst"), (Format.DOCX, "docx"), (Format.ICS, "icalendar")]
)
def test_a_missing_library_is_named_at_the_door(target: Format, library: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A format whose library is not installed says which extra to install."""
    monkeypatch.setitem(sys.modules, library, None)
    for module in [name for name in sys.modules if f"{name}.".startswith(f"{library}.")]:
        monkeypatch.setitem(sys.modules, module, None)
    writer = f"rgpd_sante.documents.writers.{target.value}."
    for module in [name for name in sys.modules if f"{name}.".startswith(writer)]:
        monkeypatch.delitem(sys.modules, module)
    with pytest.raises(MissingExtraError) as caught:
        write(KITCHEN_SINK, target)
    assert caught.value.extra == target.value


def test_nothing_heavy_is_loaded_before_it_is_asked_for() -> None:
    """Importing the door loads neither typst nor docx nor icalendar nor babel; nor does writing HTML and Markdown."""
    program = (
        "import sys\n"
        "from rgpd_sante.documents.blocks import Document, paragraph\n"
        "from rgpd_sante.documents.writers import write\n"
        "note = Document(title='t', blocks=(paragraph('a'),), notice='n')\n"
        "write(note, 'html'); write(note, 'markdown')\n"
        "print(sorted({'typst', 'docx', 'lxml', 'icalendar', 'babel', 'pendulum', 'cattrs'} & set(sys.modules)))\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)  # noqa: S603
    assert done.stdout == "[]\n"
