"""The Portfolio page with its services, made in steps when it is first opened."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from gradus.clock import Clock
from gradus.paths import DataFolders
from gradus.services.portfolio.projects.service import ProjectsService
from gradus.services.portfolio.readme.reviewing import ReadmeDesk
from gradus.services.portfolio.readme.service import ReadmeService
from gradus.services.portfolio.repositories import RepositoriesService
from gradus.store.database import Database
from gradus.ui.design.look import Look
from gradus.ui.portfolio.page import PortfolioPage
from gradus.ui.portfolio.parts import Parts
from gradus.ui.rendering.maths.service import MathsService


class PortfolioEntry:
    """The page takes longer to make than a window may stand still: `make` does it in steps."""

    def __init__(
        self,
        database: Database,
        clock: Clock,
        look: Look,
        folders: DataFolders,
        maths: MathsService,
    ) -> None:
        self._database, self._clock, self._look = database, clock, look
        self._folders = folders
        self._parts = Parts(look, maths)

    def make(self) -> Iterator[None]:
        """Make the parts of the page one after the other, then the page."""
        yield from self._parts.make()
        _ = self.page
        yield

    def close(self) -> None:
        """Stop what runs beside the page, before the database closes."""
        if "page" in vars(self):
            self.page.close_down()

    @cached_property
    def page(self) -> PortfolioPage:
        """The page, put together when it is first wanted."""
        projects = ProjectsService(self._database, self._clock)
        readmes = ReadmeDesk(ReadmeService(self._folders.data), self._folders.data)
        repositories = RepositoriesService(self._clock, projects.template_of)
        now = self._clock.now
        page = PortfolioPage(self._look, projects, repositories, readmes, now, self._parts)
        page.folderRequested.connect(
            lambda folder: QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
        )
        return page
