"""Ways to what pages show: the page is opened, made where it was not, and shows one thing of it.

What a page is was imported with it, so each import stands where the page is there.
"""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from gradus.ui.main_window import MainWindow
from gradus.ui.navigation import Place


def show_cards(window: MainWindow, query: str) -> None:
    """Show the cards that a search finds."""

    def show(page: QWidget) -> None:
        from gradus.ui.cards.page import CardsPage  # noqa: PLC0415

        if isinstance(page, CardsPage):
            page.field.setText(query)

    window.open_place(Place.CARDS, show)


def show_card(window: MainWindow, card: int) -> None:
    """Show one card."""

    def show(page: QWidget) -> None:
        from gradus.ui.cards.page import CardsPage  # noqa: PLC0415

        if isinstance(page, CardsPage):
            page.show_card(card)

    window.open_place(Place.CARDS, show)


def show_resource(window: MainWindow, key: str) -> None:
    """Show an entry of the library."""

    def show(page: QWidget) -> None:
        from gradus.ui.library.page import LibraryPage  # noqa: PLC0415

        if isinstance(page, LibraryPage):
            page.show_resource(key)

    window.open_place(Place.LIBRARY, show)


def show_project(window: MainWindow, project: int, item: int = 0) -> None:
    """Show a project, and one of its items, 0 for none."""

    def show(page: QWidget) -> None:
        from gradus.ui.portfolio.page import PortfolioPage  # noqa: PLC0415

        if isinstance(page, PortfolioPage):
            page.open_project(project)
            if item:
                page.work.show_item(item)

    window.open_place(Place.PORTFOLIO, show)


def show_setting(window: MainWindow, name: str) -> None:
    """Show a setting."""

    def show(page: QWidget) -> None:
        from gradus.ui.settings.page import SettingsPage  # noqa: PLC0415

        if isinstance(page, SettingsPage):
            page.show_setting(name)

    window.open_place(Place.SETTINGS, show)
