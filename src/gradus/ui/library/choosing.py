"""Choosing: courses side by side, a dev kit by questions, and what the plan studies from."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from gradus.domain.library.kinds import Kind
from gradus.services.library.view import EntryView, LibraryView
from gradus.ui.design.look import Look
from gradus.ui.library.work import LibraryWork


class Choosing(QObject):
    """Opens the dialogs above a page; `linkRequested` carries a web address."""

    linkRequested = Signal(str)

    def __init__(self, look: Look, work: LibraryWork, page: QWidget) -> None:
        super().__init__(page)
        self._look, self._work, self._page = look, work, page

    def compare(self, view: LibraryView, key: str) -> None:
        """Show courses side by side, beginning with one, or with those of its phases."""
        from gradus.ui.library.dialogs.compare import CompareDialog  # noqa: PLC0415  opened seldom

        courses = [one.entry for one in view.entries if one.entry.kind is Kind.COURSE]
        dialog = CompareDialog(self._look, courses, key, self._page.window())
        dialog.pop_up()

    def choose_kit(self, view: LibraryView, show: Callable[[str], None]) -> None:
        """Ask what matters, and rank the kits; `show` opens one in the library."""
        from gradus.ui.library.dialogs.kits import KitDialog  # noqa: PLC0415  opened seldom

        entries = [one.entry for one in view.entries]
        dialog = KitDialog(self._look, entries, self._page.window())
        dialog.showRequested.connect(show)
        dialog.pop_up()

    def plan(self, view: EntryView) -> None:
        """Let topics be chosen that are studied from an entry."""
        from gradus.ui.library.dialogs.plan import PlanDialog  # noqa: PLC0415  opened seldom

        library, key = self._work.library, view.entry.key
        dialog = PlanDialog(self._look, view, library.topics(), self._page.window())
        dialog.chosen.connect(
            lambda topics, among: self._work.plan(lambda: library.plan(key, topics, among))
        )
        dialog.added.connect(
            lambda topic, part, minutes: self._work.plan(
                lambda: library.plan_own(key, topic, part, minutes)
            )
        )
        dialog.pop_up()
