"""Ways to what pages show: the page is opened, made where it was not, and shows one thing of it.

The page at a place is always of the same kind, which a start need not import to say so.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QWidget

from gradus.ui.main_window import MainWindow
from gradus.ui.navigation import Place

if TYPE_CHECKING:
    from gradus.ui.cards.page import CardsPage
    from gradus.ui.library.page import LibraryPage
    from gradus.ui.portfolio.page import PortfolioPage
    from gradus.ui.settings.page import SettingsPage


def show_cards(window: MainWindow, query: str) -> None:
    """Show the cards that a search finds."""
    window.open_place(Place.CARDS, lambda page: cast("CardsPage", page).field.setText(query))


def show_card(window: MainWindow, card: int) -> None:
    """Show one card."""
    window.open_place(Place.CARDS, lambda page: cast("CardsPage", page).show_card(card))


def show_resource(window: MainWindow, key: str) -> None:
    """Show an entry of the library."""
    window.open_place(Place.LIBRARY, lambda page: cast("LibraryPage", page).show_resource(key))


def show_project(window: MainWindow, project: int, item: int = 0) -> None:
    """Show a project, and one of its items, 0 for none."""

    def show(page: QWidget) -> None:
        portfolio = cast("PortfolioPage", page)
        portfolio.open_project(project)
        if item:
            portfolio.work.show_item(item)

    window.open_place(Place.PORTFOLIO, show)


def show_setting(window: MainWindow, name: str) -> None:
    """Show a setting."""
    window.open_place(Place.SETTINGS, lambda page: cast("SettingsPage", page).show_setting(name))
