"""The Portfolio: the board of projects, one project, and the repositories of a folder."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gradus.ui.design.fonts import Text
from gradus.ui.design.look import Look
from gradus.ui.design.sizes import fix_height
from gradus.ui.help.keys import KeyLine
from gradus.ui.portfolio import keys
from gradus.ui.portfolio.board.work import BoardWork
from gradus.ui.portfolio.parts import Parts
from gradus.ui.portfolio.project.items_work import ItemsWork
from gradus.ui.portfolio.project.work import ProjectWork
from gradus.ui.portfolio.readme.next_step import NextStep
from gradus.ui.portfolio.readme.side import Tab
from gradus.ui.portfolio.readme.work import ReadmeWork
from gradus.ui.portfolio.repositories.telling import Telling
from gradus.ui.portfolio.repositories.work import RepositoriesWork
from gradus.ui.portfolio.service import Now, Projects, Readmes, Repositories
from gradus.ui.step_by_step import StepByStep
from gradus.ui.widgets.announce import announce
from gradus.ui.widgets.banner import Banner
from gradus.ui.widgets.label import label
from gradus.ui.widgets.pressed import pressed

_TOLD = 24


class PortfolioPage(QWidget):
    """Turns keys into calls; `folderRequested` carries a folder to be shown by the system.

    `changed` says that projects have changed, which the plan may want to know.
    """

    folderRequested = Signal(object)
    linkRequested = Signal(str)
    changed = Signal()
    timerRequested = Signal(str)

    def __init__(
        self,
        look: Look,
        projects: Projects,
        repositories: Repositories,
        readmes: Readmes,
        now: Now,
        parts: Parts,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._now = now
        self.board, self.project, self.mine = parts.board, parts.project, parts.mine
        self.projects = BoardWork(look, self.board, projects, self.mine.mends_of, self)
        self.work = ProjectWork(look, self.project, projects, repositories, now, self)
        self.items = ItemsWork(look, self.project, self.work, projects, repositories, self)
        self.readme = ReadmeWork(look, self.project, readmes, self)
        self._next = NextStep(self.project, self.work, self.readme, self)
        self.looking = RepositoriesWork(self.mine, repositories, now, self)
        self._telling = Telling(look, repositories, self)
        self.told = label("", Text.NOTE)
        parts.put_board()
        self._parts, self._stack = parts, parts.stack
        self._together = StepByStep(self)
        self._block = ""
        self._arrange()
        self.banner = Banner(look, self)
        self._connect()
        self._name(self.tr("Portfolio"))

    def key_lines(self) -> tuple[KeyLine, ...]:
        """Return the keys of the page."""
        lines = {id(self.board): keys.board, id(self.project): keys.project}
        return lines.get(id(self._stack.currentWidget()), keys.repositories)()

    def show_board(self) -> None:
        """Show all projects."""
        self.work.checker.open(None)
        self._stack.setCurrentWidget(self.board)
        self._name(self.tr("Portfolio"))
        self.refresh()

    def open_project(self, project: int) -> None:
        """Show one project; edits of another one's README are kept for later."""
        self._block = ""
        self._put_together()
        if not self.work.open(project):
            return
        self._stack.setCurrentWidget(self.project)
        self.project.show_tab(Tab.PAGE)
        self._next.offer()
        self._name(self.work.view.title if self.work.view else "")
        self.project.checklist.choose_first()

    def open_item(self, project: int, item: int, block: str) -> None:
        """Show what a block of the plan (a uid) is about: an item of a project."""
        self.open_project(project)
        if self.work.project() == project and self.work.show_item(item):
            self._block = block
            self.tell(self.tr("A block of your plan is about this. P starts its timer."))

    def look_at_mine(self) -> None:
        """Show the repositories of a folder; the first time the folder is asked for."""
        self._put_together()
        self._stack.setCurrentWidget(self.mine)
        self._name(self.mine.title.text())
        self.mine.list.setFocus()
        if self.looking.folder() is None:
            self.looking.choose()

    def refresh(self) -> None:
        """Read anew what is shown."""
        if self._stack.currentWidget() is self.project:
            self.work.refresh()
        else:
            self.projects.refresh()

    def close_down(self) -> None:
        """Stop what runs beside the page; nothing is shown after that."""
        self._together.stop()
        for part in (self.work, self.readme, self.looking, self._telling):
            part.close()

    def tell(self, text: str) -> None:
        """Say what was done, aloud as well."""
        self.told.setText(text)
        announce(self, text)

    def showEvent(self, event: QShowEvent) -> None:
        """Be fresh when shown, and put the other screens together after that."""
        super().showEvent(event)
        self._together.begin(self._parts.put_together())
        self.refresh()
        self.work.checker.open(self._watched())

    def hideEvent(self, event: QHideEvent) -> None:
        """Watch nothing that nobody sees."""
        super().hideEvent(event)
        self.work.checker.rest()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the banner on top."""
        super().resizeEvent(event)
        self.banner.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act on the page's keys; others scroll, or go on to the window."""
        shown = self._stack.currentWidget()
        act = {
            id(self.board): self._act_on_board,
            id(self.project): self._act_on_project,
            id(self.mine): self._act_on_mine,
        }[id(shown)]
        if not event.isAutoRepeat() and act(pressed(event)):
            return
        if shown is not self.board or not self.board.area.scroll_by(event):
            super().keyPressEvent(event)

    def _act_on_board(self, key: str) -> bool:
        chosen = self.board.chosen()
        acts = {
            "N": self.projects.begin,
            "L": self.look_at_mine,
            "V": self.projects.turn_archive,
            "Ctrl+Z": self.projects.undo,
            "Ctrl+Y": self.projects.redo,
            "Esc": self.banner.dismiss,
        }
        if not self.board.rows:
            acts["Return"] = self.projects.begin
        if chosen:
            acts["Del"] = lambda: self.projects.put_away(chosen)
        elif self.board.rows:
            acts |= dict.fromkeys(("Down", "Up"), self.board.choose_first)
        return _do(acts.get(key))

    def _act_on_project(self, key: str) -> bool:
        work, readme, screen = self.work, self.readme, self.project
        acts = {
            "Esc": self._leave_project,
            "C": work.check,
            "O": self._open_folder,
            "W": self._next.review,
            "Ctrl+Return": self._next.write,
            "D": work.edit_details,
            "A": self.items.add,
            "R": self.items.leave_to_check,
            "V": screen.turn_removed,
            "B": self._tell_of_project,
            "X": self._show_other_files,
            "K": self._turn_checks,
            "F": readme.ask,
            "S": readme.show_findings,
            "T": screen.readme.template.showPopup,
            "U": readme.desk.undo if readme.desk.can_undo() else None,
            "Ctrl+Z": work.undo,
            "Ctrl+Y": work.redo,
            "Left": lambda: screen.stages.step(-1),
            "Right": lambda: screen.stages.step(1),
            "Down": screen.checklist.choose_first,
        }
        if self._block:
            acts["P"] = lambda: self.timerRequested.emit(self._block)
        if readme.desk.draft is not None:
            acts["Ctrl+D"] = screen.readme.editor.drop.click
        if readme.desk.reviewed is not None:
            acts |= {tab.value: partial(readme.show_tab, tab) for tab in Tab}
        return _do(acts.get(key))

    def _act_on_mine(self, key: str) -> bool:
        acts = {
            "Esc": self._leave_mine,
            "F": self.looking.choose,
            "T": lambda: self._telling.tell_of(self.mine.chosen()),
            "Return": self.mine.begin.click,
        }
        for n, card in enumerate(self.mine.cards, start=1):
            acts[str(n)] = card.begin.click
        return _do(acts.get(key))

    def _leave_project(self) -> None:
        """Go one step back: a message, an editor, a tab, the checks, the project."""
        focus = self.project.readme.editor.source
        if self.banner.dismiss():
            return
        if focus.hasFocus():
            self.project.readme.tabs.setFocus()
            self.setFocus()
        elif self.work.checker.is_checking():
            self.work.check()
        elif self.project.readme.tab() is not Tab.PAGE:
            self.readme.show_tab(Tab.PAGE)
            self.setFocus()
        elif self.project.shows_checks():
            self._turn_checks()
        else:
            self.show_board()
            self.board.choose(self.work.view.id if self.work.view else 0)

    def _leave_mine(self) -> None:
        if not (self.banner.dismiss() or self.looking.stop()):
            self.show_board()
            self.setFocus()

    def _show_begun(self, project: int, folder: str) -> None:
        self.open_project(project)
        if folder:
            self.work.check()

    def _turn_checks(self) -> None:
        if self.work.view is not None and self.work.view.run is not None:
            self.project.show_checks(shown=not self.project.shows_checks())

    def _open_folder(self) -> None:
        folder = self.work.folder()
        if folder is not None:
            self.folderRequested.emit(folder)

    def _tell_of_project(self) -> None:
        folder = self.work.folder()
        self._telling.tell_of(str(folder) if folder is not None else "")

    def _show_other_files(self) -> None:
        self.readme.show_other_files(self._now().year)

    def _put_together(self) -> None:
        for _ in self._parts.put_together():
            pass

    def _watched(self) -> Path | None:
        return self.work.folder() if self._stack.currentWidget() is self.project else None

    def _name(self, name: str) -> None:
        self.setAccessibleName(name)
        self.told.setText("")

    def _connect(self) -> None:
        self.board.openRequested.connect(self.open_project)
        self.board.newRequested.connect(self.projects.begin)
        self.board.lookRequested.connect(self.look_at_mine)
        self.projects.begun.connect(self._show_begun)
        self.projects.changed.connect(self.changed)
        header = self.project.header
        header.backRequested.connect(self.show_board)
        header.checkRequested.connect(self.work.check)
        header.openRequested.connect(self._open_folder)
        header.detailsRequested.connect(self.work.edit_details)
        self.project.summary.showRequested.connect(self._turn_checks)
        self.project.back.clicked.connect(self._turn_checks)
        self.mine.backRequested.connect(self.show_board)
        self.mine.beginRequested.connect(self.projects.begin)
        self.mine.tellRequested.connect(self._telling.tell_of)
        header.filesRequested.connect(self._show_other_files)
        header.tellRequested.connect(self._tell_of_project)
        for part in (self.projects, self.work, self.readme):
            part.told.connect(self.tell)
        for failing in (self.projects, self.work, self.readme, self.looking, self._telling):
            failing.failed.connect(self.banner.show_error)
        self.work.shown.connect(self.changed)
        self.readme.wrote.connect(self.work.checker.take_for_known)
        for linking in (self.readme, self.project.checklist, self.project.notes):
            linking.linkRequested.connect(self.linkRequested)

    def _arrange(self) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        fix_height(self.told, _TOLD)
        self.told.setContentsMargins(36, 0, 36, 6)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._stack, 1)
        column.addWidget(self.told)


def _do(act: Callable[[], object] | None) -> bool:
    if act is None:
        return False
    act()
    return True
