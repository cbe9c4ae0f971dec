"""The Roadmap page with its service, made in steps when it is first opened."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property

from gradus.clock import Clock
from gradus.services.roadmap.service import RoadmapService
from gradus.services.settings import SettingsService
from gradus.services.study_settings import StudySettings
from gradus.store.database import Database
from gradus.ui.design.look import Look
from gradus.ui.roadmap.page import RoadmapPage
from gradus.ui.roadmap.parts import Parts


class RoadmapEntry:
    """The page takes longer to make than a window may stand still: `make` does it in steps."""

    def __init__(
        self, database: Database, clock: Clock, look: Look, settings: SettingsService
    ) -> None:
        self._look = look
        self._service = RoadmapService(database, clock, settings.study())
        self._parts = Parts(look)

    def make(self) -> Iterator[None]:
        """Make the parts of the page one after the other, then the page."""
        yield from self._parts.make()
        view = self._service.view()
        yield
        yield from self._parts.path.fill(view)
        _ = self.page
        yield

    def use(self, settings: StudySettings) -> None:
        """Judge mastery by other settings from now on."""
        self._service.use(settings)

    def refresh(self) -> None:
        """Read the road anew where it is looked at; else that is done when it is."""
        if "page" in vars(self) and self.page.isVisible():
            self.page.refresh()

    @cached_property
    def page(self) -> RoadmapPage:
        """The page, put together when it is first wanted."""
        return RoadmapPage(self._look, self._service, self._parts)
