"""What is said of an import."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from gradus.services.importing.report import SENTENCES, ImportReport
from gradus.ui import words
from gradus.ui.language.told import told

_translate = QCoreApplication.translate
_MOST_DECKS = 6


def title(report: ImportReport) -> str:
    """Say in a few words what came of a package."""
    if report.touched:
        return _translate("Importing", "{0} is imported").format(report.file.name)
    return _translate("Importing", "{0} brings nothing new").format(report.file.name)


def came(report: ImportReport) -> Iterator[str]:
    """Say what is here now, in the order of what matters to a person."""
    if report.notes or report.cards:
        notes = _translate("Importing", "%Ln note(s)", "", report.notes)
        cards = words.cards(report.cards)
        yield _translate("Importing", "New: {0} with {1}.").format(notes, cards)
    if report.reviews:
        yield _translate("Importing", "%Ln review(s) came with them.", "", report.reviews)
    if report.media:
        yield _translate("Importing", "%Ln picture(s) or sound(s) came too.", "", report.media)
    if report.decks and report.touched:
        yield _translate("Importing", "Decks: {0}.").format(_decks(report.decks))


def known(report: ImportReport) -> Iterator[str]:
    """Say what was here already."""
    if report.changed:
        yield _translate("Importing", "%Ln known note(s) got the newer text.", "", report.changed)
    if report.revived:
        yield _translate(
            "Importing", "%Ln note(s) that you had removed are asked again.", "", report.revived
        )
    if report.known:
        yield _translate(
            "Importing", "%Ln note(s) were here already, and stay as they are.", "", report.known
        )


def left_out(report: ImportReport) -> Iterator[str]:
    """Say what could not be taken, or not as it was, with some names."""
    for reason, count in report.left_out.items():
        names = report.names.get(reason, [])
        yield told(SENTENCES[reason]).format(count) + "".join(f"\n    {name}" for name in names)


def _decks(names: list[str]) -> str:
    shown = ", ".join(name.replace("::", " / ") for name in names[:_MOST_DECKS])
    rest = len(names) - _MOST_DECKS
    return shown if rest <= 0 else shown + _translate("Importing", " and %Ln more", "", rest)
