"""Placement with all that it stands on, over the road or over one topic; made when it is wanted."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from gradus.clock import Clock
from gradus.errors import GradusError
from gradus.ui.design.look import Look
from gradus.ui.main_window import MainWindow

if TYPE_CHECKING:
    from gradus.app.opened import Opened
    from gradus.services.placement.service import PlacementService
    from gradus.ui.placement.page import PlacementPage
    from gradus.ui.rendering.card_view import CardView


class PlacementEntry(QObject):
    """Opens placements beside the pages of the sidebar.

    `places` maps each source of decks to its folder. `changed` says that topics became known or
    are no more, and `refuted` carries the GradusError that says which do not hold up. `answered`
    carries how many answers there are, `finished` says that an outcome was taken over, and `left`
    that it was left for later.
    """

    changed = Signal()
    refuted = Signal(object)
    answered = Signal(int)
    finished = Signal()
    left = Signal()

    def __init__(
        self,
        window: MainWindow,
        look: Look,
        clock: Clock,
        opened: Callable[[], Opened],
        places: Callable[[], Mapping[str, Path]],
        card_view: Callable[[QWidget], CardView],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._look = look
        self._clock = clock
        self._opened = opened
        self._places = places
        self._card_view = card_view
        self._service: PlacementService | None = None
        self._page: PlacementPage | None = None
        self._back: Callable[[], None] = self._to_place

    @property
    def service(self) -> PlacementService:
        """What asks, and keeps what was answered."""
        from gradus.services.placement.service import PlacementService  # noqa: PLC0415  seldom
        from gradus.services.quiz.presenter import Presenter  # noqa: PLC0415

        if self._service is None:
            opened = self._opened()
            presenter = Presenter(self._places())
            settings = opened.settings.study()
            self._service = PlacementService(opened.database, self._clock, presenter, settings)
        return self._service

    @property
    def page(self) -> PlacementPage:
        """The page, put together when it is first wanted."""
        if self._page is None:
            self._page = self._make_page()
        return self._page

    def start(self) -> None:
        """Ask about the whole road, or go on with it."""
        self._begin("", self._to_place)

    def start_topic_placement(self, key: str, back: Callable[[], None] | None = None) -> None:
        """Ask a few questions about one topic; `back` is done at the end."""
        self._begin(key, back or self._to_place)

    def check(self) -> None:
        """See whether topics that nobody asked about hold up by their probes."""
        try:
            titles = self._refuted()
        except GradusError as error:
            self._window.show_error(error)
            return
        if titles:
            from gradus.ui.placement.sentences import refuted  # noqa: PLC0415  hardly ever

            self.changed.emit()
            self.refuted.emit(refuted(titles))

    def _refuted(self) -> tuple[str, ...]:
        """Note which topics do not hold up; what finds out is imported where there may be some."""
        from gradus.store import standing  # noqa: PLC0415  it is there once the database is open

        opened = self._opened()
        with opened.database.read() as connection:
            if not standing.any_inferred(connection):
                return ()
        from gradus.domain.scheduling.study_day import Moment, study_day  # noqa: PLC0415
        from gradus.services.placement.probing import settle  # noqa: PLC0415

        now = self._clock.now()
        day = study_day(now, self._clock.zone(), opened.settings.study().rollover_hour)
        return settle(opened.database, Moment(now, day))

    def _begin(self, about: str, back: Callable[[], None]) -> None:
        self._window.when_released(lambda: self._show(about, back))

    def _show(self, about: str, back: Callable[[], None]) -> None:
        self._back = back
        self._window.show_beside(self.page)
        self._window.sidebar.hide()
        self.service.use(self._opened().settings.study())
        self.page.begin(about)

    def _make_page(self) -> PlacementPage:
        from gradus.ui.placement.page import PlacementPage  # noqa: PLC0415  a start shows Today

        page = PlacementPage(self._look, self.service, self._card_view)
        page.answered.connect(self.answered)
        page.finished.connect(self._finish)
        page.leaveRequested.connect(self._leave)
        page.linkRequested.connect(self._window.open_link)
        return page

    def _finish(self) -> None:
        self.changed.emit()
        self._back()
        self.finished.emit()

    def _leave(self) -> None:
        self._back()
        self.left.emit()

    def _to_place(self) -> None:
        self._window.open_place(self._window.place())
