"""What the pages that do not exist yet will show."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from gradus.ui.navigation import Place

_translate = QCoreApplication.translate


def promise(place: Place) -> str:
    """Say in a sentence or two what a page will show."""
    promises = {
        Place.ROADMAP: _translate(
            "Pages",
            "The seven phases with their topics, what each builds on, and how well you know it.",
        ),
        Place.CALENDAR: _translate(
            "Pages",
            "Your week: reviews first, then learning and projects in the time that is left.",
        ),
        Place.CARDS: _translate(
            "Pages", "Every card of every deck, to search, read, edit and suspend."
        ),
        Place.PORTFOLIO: _translate(
            "Pages", "Your projects with their checklists, and what their repositories still lack."
        ),
        Place.LIBRARY: _translate(
            "Pages", "Courses, books and tools for each topic, and which of them you finished."
        ),
        Place.STATISTICS: _translate(
            "Pages", "Recall against prediction, the load ahead, and your days of study."
        ),
        Place.SETTINGS: _translate(
            "Pages", "Light or dark, text size, new cards a day, and how thoroughly you review."
        ),
    }
    return promises[place]
