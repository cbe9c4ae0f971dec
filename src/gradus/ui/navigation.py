"""The pages, in the order of the sidebar and of Ctrl+1 to Ctrl+8."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QCoreApplication

_translate = QCoreApplication.translate


class Place(Enum):
    """A page of the window; the value is its icon, its key follows from the order."""

    TODAY = "today"
    ROADMAP = "roadmap"
    CALENDAR = "calendar"
    CARDS = "cards"
    PORTFOLIO = "portfolio"
    LIBRARY = "library"
    STATISTICS = "statistics"
    SETTINGS = "settings"

    @property
    def key(self) -> str:
        """The key that opens the page."""
        return f"Ctrl+{list(Place).index(self) + 1}"


def title(place: Place) -> str:
    """Name a page."""
    titles = {
        Place.TODAY: _translate("Navigation", "Today"),
        Place.ROADMAP: _translate("Navigation", "Roadmap"),
        Place.CALENDAR: _translate("Navigation", "Calendar"),
        Place.CARDS: _translate("Navigation", "Cards"),
        Place.PORTFOLIO: _translate("Navigation", "Portfolio"),
        Place.LIBRARY: _translate("Navigation", "Library"),
        Place.STATISTICS: _translate("Navigation", "Statistics"),
        Place.SETTINGS: _translate("Navigation", "Settings"),
    }
    return titles[place]
