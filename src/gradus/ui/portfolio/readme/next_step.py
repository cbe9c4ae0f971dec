"""What comes next for a project: its folder is chosen, its README reviewed, then written."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject

from gradus.ui.portfolio.project.screen import ProjectScreen
from gradus.ui.portfolio.project.work import ProjectWork
from gradus.ui.portfolio.readme.side import Tab
from gradus.ui.portfolio.readme.work import ReadmeWork


class NextStep(QObject):
    """Acts for the primary button of a project, and lets it say what it does."""

    def __init__(
        self,
        screen: ProjectScreen,
        work: ProjectWork,
        readme: ReadmeWork,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._screen, self._work, self._readme = screen, work, readme
        screen.header.primaryRequested.connect(self._press)
        work.folderChanged.connect(self._take_folder)
        readme.offered.connect(self.offer)

    def review(self) -> None:
        """Let the folder be chosen, or show the changes of the README."""
        if self._work.folder() is None:
            self._work.choose_folder()
        elif self._readme.desk.reviewed is not None:
            self._readme.show_tab(Tab.CHANGES)

    def write(self) -> None:
        """Write the README whose changes are shown."""
        if self._readme.can_write():
            self._readme.desk.write()

    def offer(self) -> None:
        """Let the primary button say what comes next."""
        header, tab = self._screen.header, self._screen.readme.tab()
        file = self._readme.desk.file()
        if self._work.folder() is None:
            header.show_primary(self.tr("Choose folder"), "W")
        elif tab is Tab.CHANGES and file is not None:
            caption = self.tr("Write {0}").format(file.name)
            header.show_primary(caption, self.tr("Ctrl+Enter"), enabled=file.changed)
        else:
            header.show_primary(self.tr("Review changes"), "W", enabled=file is not None)

    def _press(self) -> None:
        if self._readme.can_write():
            self.write()
        else:
            self.review()

    def _take_folder(self, folder: Path | None) -> None:
        self._readme.open(folder)
        self._show_nothing()
        if self._readme.desk.reviewed is None:
            self._screen.show_readme(shown=False)
        self.offer()

    def _show_nothing(self) -> None:
        folder = self._work.folder()
        reading = self.tr("Reading the repository"), self.tr("Its README is shown in a moment.")
        none = (
            self.tr("No repository yet"),
            self.tr("Choose its folder, and its README and checks are shown here."),
        )
        title, text = none if folder is None else reading
        self._screen.nothing.show_message("folder", title, text)
