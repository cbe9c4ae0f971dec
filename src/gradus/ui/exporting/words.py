"""What the dialog says."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QLocale

from gradus.services.exporting.report import ExportReport
from gradus.services.exporting.scope import Format
from gradus.ui import words

_translate = QCoreApplication.translate


def format_captions() -> tuple[tuple[str, str, str], ...]:
    """Return value, caption and key of each format."""
    return (
        (Format.ANKI, _translate("Export", "Anki package"), "1"),
        (Format.CSV, _translate("Export", "Table (CSV)"), "2"),
        (Format.MARKDOWN, _translate("Export", "Deck files"), "3"),
    )


def explained(form: Format) -> str:
    """Say what a format is good for, and what it leaves out."""
    texts = {
        Format.ANKI: _translate(
            "Export",
            "For Anki, with every review, due dates, flags, pictures and sounds. "
            "Importing a newer package there updates the cards.",
        ),
        Format.CSV: _translate(
            "Export",
            "For spreadsheets and other programs: a line a card, with where it stands. "
            "Without pictures and single reviews.",
        ),
        Format.MARKDOWN: _translate(
            "Export",
            "Markdown that Gradus and people read, with its pictures: a file for one deck, "
            "a new folder for several. Without what you have learned.",
        ),
    }
    return texts[form]


def notes(count: int) -> str:
    """Say "1 note", "2 notes"."""
    return _translate("Export", "%Ln note(s)", "", count)


def file_filter(form: Format) -> str:
    """Return the filter of a dialog of files."""
    names = {
        Format.ANKI: _translate("Export", "Anki package (*.apkg)"),
        Format.CSV: _translate("Export", "CSV (*.csv)"),
        Format.MARKDOWN: _translate("Export", "Markdown deck (*.md);;Folder of decks (*)"),
    }
    return names[form]


def outcome(report: ExportReport) -> str:
    """Say what was written, and what could not go out as it is."""
    return " ".join(_sentences(report))


def _sentences(report: ExportReport) -> Iterator[str]:
    written = _translate("Export", "{0} with {1} are in {2}.")
    yield written.format(notes(report.notes), words.cards(report.cards), report.file.name)
    if report.reviews:
        number = QLocale().toString(report.reviews)
        yield _translate("Export", "Reviews that went with them: {0}.").format(number)
    if report.exercises:
        told = _translate("Export", "Exercises went out with one draw of their numbers: {0}.")
        yield told.format(report.exercises)
    if report.plain:
        told = _translate("Export", "Notes from Anki that lost their looks: {0}.")
        yield told.format(report.plain)
    if report.missing:
        told = _translate("Export", "Pictures and sounds that were missing: {0}.")
        yield told.format(report.missing)
