"""Looking through a folder: first its repositories, then which are worth finishing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from gradus.repositories.listing import Listed
from gradus.services.portfolio.surveying import Survey
from gradus.ui.portfolio.forms import choose_folder
from gradus.ui.portfolio.repositories.screen import RepositoriesScreen
from gradus.ui.portfolio.service import Now, Repositories
from gradus.ui.tasks import Progress, Task

_Outcome = tuple[Path, "tuple[Listed, ...] | Survey | None"]


class RepositoriesWork(QObject):
    """`failed` carries a GradusError, `settled` says that nothing runs any more."""

    failed = Signal(object)
    settled = Signal()

    def __init__(
        self,
        screen: RepositoriesScreen,
        service: Repositories,
        now: Now,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._screen, self._service, self._now = screen, service, now
        self._task: Task[_Outcome] | None = None
        self._next: Path | None = None
        self._folder: Path | None = None
        screen.chooseRequested.connect(self.choose)

    def folder(self) -> Path | None:
        """Return the folder that is looked through."""
        return self._folder

    def choose(self) -> None:
        """Let the person choose the folder that holds their repositories."""
        title = self.tr("Choose the folder of your repositories")
        choose_folder(self._screen, title, lambda path: self.look(Path(path)))

    def look(self, folder: Path) -> None:
        """Look through a folder, in place of what is being looked through."""
        self._folder = folder
        self._screen.show_folder(str(folder))
        if self._task is not None:
            self._next = folder
            self._task.cancel()
            return
        service = self._service
        self._run(lambda progress: (folder, service.look(folder, progress)))

    def stop(self) -> bool:
        """Break off, and say whether there was anything to break off."""
        running = self._task is not None
        if self._task is not None:
            self._task.cancel()
        return running

    def close(self) -> None:
        """Return when nothing runs any more."""
        self._next = None
        self.stop()
        if self._task is not None:
            self._task.wait()

    def _run(self, work: Callable[[Progress], _Outcome]) -> None:
        self._task = Task(work, self)
        self._task.progressed.connect(self._screen.show_progress)
        self._task.finished.connect(self._finish)
        self._task.failed.connect(self._fail)
        self._task.start()

    def _finish(self, outcome: _Outcome) -> None:
        folder, found = outcome
        self._end()
        if self._next is not None:
            following, self._next = self._next, None
            self.look(following)
        elif found is None:
            self._screen.say_worth(self.tr("Stopped. F looks again."))
            self.settled.emit()
        elif isinstance(found, Survey):
            self._show_survey(found)
            self.settled.emit()
        else:
            self._show_list(folder, found)

    def _show_list(self, folder: Path, every: tuple[Listed, ...]) -> None:
        places = [folder / one.path for one in every]
        self._screen.show_list(every, [str(one) for one in places], self._now())
        wanted = [place for place, one in zip(places, every, strict=True) if not one.problem]
        if not wanted:
            self._screen.say_worth(self.tr("There is no repository in this folder."))
            self.settled.emit()
            return
        service = self._service

        def survey(progress: Progress) -> _Outcome:
            return folder, service.survey(wanted, progress)

        self._run(survey)

    def _show_survey(self, survey: Survey) -> None:
        self._screen.show_proposals(survey.proposals)
        count = len(survey.proposals)
        said = self.tr("Worth finishing: the ones with most work in them and least left to do")
        none = self.tr("Nothing here needs a mend, or nothing here holds code.")
        self._screen.say_worth(said if count else none)

    def _fail(self, error: object) -> None:
        self._end()
        self._screen.say_worth("")
        self.failed.emit(error)
        self.settled.emit()

    def _end(self) -> None:
        if self._task is not None:
            self._task.deleteLater()
        self._task = None
        self._screen.show_progress(0, 0)
