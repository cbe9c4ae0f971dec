"""A project at work: it is opened, checked, described and watched, and what became of it shown."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from gradus.domain.portfolio.check import Place
from gradus.domain.portfolio.projects.stage import Stage
from gradus.errors import GradusError
from gradus.services.portfolio.checking import Checked
from gradus.services.portfolio.projects.acts import Act
from gradus.services.portfolio.projects.views import ProjectView, TakenOver
from gradus.ui.design.look import Look
from gradus.ui.portfolio import sentences
from gradus.ui.portfolio.checks.checker import Checker
from gradus.ui.portfolio.project.details_dialog import Details, DetailsDialog
from gradus.ui.portfolio.project.place_dialog import PlaceDialog
from gradus.ui.portfolio.project.screen import ProjectScreen
from gradus.ui.portfolio.service import Now, Projects, Repositories


class ProjectWork(QObject):
    """`told` carries a sentence on what was done, `failed` a GradusError.

    `shown` says that the project was read anew, `folderChanged` carries the folder or None.
    """

    told = Signal(str)
    failed = Signal(object)
    shown = Signal()
    folderChanged = Signal(object)

    def __init__(
        self,
        look: Look,
        screen: ProjectScreen,
        projects: Projects,
        repositories: Repositories,
        now: Now,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self._screen, self._now = look, screen, now
        self._projects, self._repositories = projects, repositories
        self.checker = Checker(repositories, self)
        self.view: ProjectView | None = None
        self._id, self._folder, self._outdated = 0, "", False
        self._connect()

    def open(self, project: int) -> bool:
        """Show a project at the stage of its next item; False where it is not there."""
        self._id, self._outdated = project, False
        if not self.refresh() or self.view is None:
            return False
        following = self.view.next
        self._screen.show_stage(following.stage if following else Stage.TELL)
        self._screen.show_checks(shown=False)
        self._take_folder()
        return True

    def show_item(self, item: int) -> bool:
        """Show an item in its stage, with the focus; False where it is not on the list."""
        stages = self.view.stages if self.view else ()
        for stage in stages:
            if any(one.item.id == item for one in stage.items):
                self._screen.show_stage(stage.progress.stage)
                self._screen.checklist.choose(item)
                return True
        return False

    def project(self) -> int:
        """Return the id of the project that is open, or 0."""
        return self._id

    def refresh(self) -> bool:
        """Read the project anew."""
        try:
            self.view = self._projects.project(self._id)
        except GradusError as error:
            self.failed.emit(error)
            return False
        self._screen.show_project(self.view)
        self._screen.header.show_project(self.view, self._now(), outdated=self._outdated)
        self._show_checks()
        self.shown.emit()
        return True

    def check(self) -> None:
        """Run the checks, or break them off."""
        if self.checker.is_checking():
            self.checker.stop()
        else:
            self.checker.check()
        self._offer_check()

    def folder(self) -> Path | None:
        """Return the folder of the project."""
        return Path(self._folder) if self._folder else None

    def edit_details(self) -> None:
        """Let title, folder, dates, links and notes be changed."""
        if self.view is None:
            return
        dialog = DetailsDialog(self._look, self.view, self._screen.window())
        dialog.wanted.connect(lambda details: self._keep_details(dialog, details))
        dialog.pop_up()

    def choose_folder(self) -> None:
        """Let the folder be chosen, in the form that holds it."""
        self.edit_details()

    def undo(self) -> None:
        """Take the last act back."""
        self._turn(self._projects.undo, self.tr("Taken back: {0}."))

    def redo(self) -> None:
        """Do again what was taken back."""
        self._turn(self._projects.redo, self.tr("Done again: {0}."))

    def do(self, act: Callable[[], object], said: Callable[..., str] = lambda _done: "") -> None:
        """Do one thing and show what became of it."""
        try:
            done = act()
        except GradusError as error:
            self.failed.emit(error)
        else:
            if words := said(done):
                self.told.emit(words)
        self.refresh()

    def close(self) -> None:
        """Return when nothing runs any more."""
        self.checker.close()

    def _turn(self, turn: Callable[[int], Act | None], said: str) -> None:
        if self._id:
            self.do(lambda: turn(self._id), lambda act: said.format(act.value) if act else "")

    def _take_folder(self) -> None:
        folder = self.view.folder if self.view else ""
        self._folder = folder
        self.checker.open(Path(folder) if folder else None)
        self.folderChanged.emit(self.folder())

    def _keep_details(self, dialog: DetailsDialog, details: Details) -> None:
        try:
            self._write_details(details)
        except GradusError as error:
            dialog.say_error(error)
            self.refresh()
            return
        dialog.accept()
        self.refresh()
        self._take_folder()

    def _write_details(self, details: Details) -> None:
        before, calls = self.view, self._projects
        assert before is not None
        folder = str(Path(details.folder).expanduser()) if details.folder else ""
        if folder != before.folder:
            calls.choose_folder(self._id, Path(folder) if folder else None)
        calls.rename(self._id, details.title)
        calls.set_dates(self._id, details.begins, details.by)
        calls.set_links(self._id, details.links)
        calls.set_notes(self._id, details.notes)

    def _take_over(self, checked: Checked) -> None:
        self._outdated = False
        try:
            changed: TakenOver = self._projects.checks.take_over(self._id, checked)
        except GradusError as error:
            self.failed.emit(error)
            return
        self.refresh()
        self.told.emit(sentences.taken_over(changed))

    def _show_checks(self) -> None:
        if self.view is not None and self.view.run is not None:
            results = self._projects.checks.results(self._id)
            wanted = [one.key for one in self._projects.checks.mends(self._id)]
            self._screen.checks.show_results(results, self._repositories.catalogue(), wanted)

    def _add_mends(self, keys: Sequence[str]) -> None:
        said = sentences.added(len(keys))
        self.do(lambda: self._projects.checks.add_mends(self._id, keys), lambda _done: said)

    def _show_place(self, place: Place) -> None:
        folder = self.folder()
        if folder is None:
            return
        try:
            text = self._repositories.text(folder, place.path)
        except GradusError as error:
            self.failed.emit(error)
            return
        if text is None:
            self.told.emit(self.tr("{0} is no text that lies in the folder.").format(place.path))
        else:
            PlaceDialog(self._look, place, text, self._screen.window()).pop_up()

    def _have_changed(self) -> None:
        self._outdated = True
        if self.view is not None:
            self._screen.header.show_project(self.view, self._now(), outdated=True)
            self.told.emit(self.tr("The repository has changed. C checks it again."))
        self.folderChanged.emit(self.folder())

    def _offer_check(self) -> None:
        self._screen.header.show_checking(checking=self.checker.is_checking())

    def _connect(self) -> None:
        checker = self.checker
        self._screen.stages.chosen.connect(self._screen.show_stage)
        self._screen.checks.addRequested.connect(self._add_mends)
        self._screen.checks.openRequested.connect(self._show_place)
        checker.checked.connect(self._take_over)
        checker.failed.connect(self.failed)
        checker.progressed.connect(self._screen.show_progress)
        checker.settled.connect(self._offer_check)
        checker.outdated.connect(self._have_changed)
