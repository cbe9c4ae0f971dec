"""The Portfolio page with its services; made when it is first opened."""

from __future__ import annotations

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
from gradus.ui.rendering.maths.service import MathsService


def make_portfolio(
    database: Database, clock: Clock, look: Look, folders: DataFolders, maths: MathsService
) -> PortfolioPage:
    """Return the page; its `close_down` must be called before the database closes."""
    projects = ProjectsService(database, clock)
    readmes = ReadmeDesk(ReadmeService(folders.data), folders.data)
    repositories = RepositoriesService(clock, projects.template_of)
    page = PortfolioPage(look, projects, repositories, readmes, maths, clock.now)
    page.folderRequested.connect(
        lambda folder: QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
    )
    return page
