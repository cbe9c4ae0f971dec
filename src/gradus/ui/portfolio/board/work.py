"""The board at work: what keys and buttons ask of it becomes calls, and is shown."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from gradus.errors import GradusError
from gradus.services.portfolio.projects.acts import Act
from gradus.ui.design.look import Look
from gradus.ui.portfolio.board.board import Board
from gradus.ui.portfolio.board.new_project import NewProjectDialog
from gradus.ui.portfolio.service import Projects

Mends = Callable[[str], Sequence[str]]
"""Returns the keys of the checks whose mends are proposed for a folder."""


class BoardWork(QObject):
    """`told` carries a sentence on what was done, `failed` a GradusError.

    `changed` says that projects have changed, `begun` carries the id of a new one and its folder.
    """

    told = Signal(str)
    failed = Signal(object)
    changed = Signal()
    begun = Signal(int, str)

    def __init__(
        self,
        look: Look,
        board: Board,
        projects: Projects,
        mends: Mends,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self._board, self._projects = look, board, projects
        self._mends = mends
        board.moveRequested.connect(self._move)
        board.archive.clicked.connect(self.turn_archive)

    def refresh(self) -> None:
        """Read all projects anew."""
        try:
            view = self._projects.board()
        except GradusError as error:
            self.failed.emit(error)
        else:
            self._board.show_view(view)

    def begin(self, folder: str = "") -> None:
        """Let a project be begun, for a folder or none."""
        window = self._board.window()
        dialog = NewProjectDialog(self._look, self._projects.templates(), folder, window)
        dialog.wanted.connect(lambda *wanted: self._make(dialog, *wanted))
        dialog.pop_up()

    def turn_archive(self) -> None:
        """Show the archive, or hide it."""
        self._board.with_archive = not self._board.with_archive
        self.refresh()

    def put_away(self, project: int) -> None:
        """Archive a project, or bring it back."""
        card = self._board.card(project)
        if card is not None and card.state.value == "archived":
            self._try(lambda: self._projects.restore(project))
            self.told.emit(self.tr("Back on the board."))
        elif card is not None:
            self._try(lambda: self._projects.archive(project))
            self.told.emit(self.tr("Archived. Ctrl+Z brings it back, V shows the archive."))

    def undo(self) -> None:
        """Take the last act back, on whichever project."""
        self._turn(self._projects.undo, self.tr("Taken back: {0}."))

    def redo(self) -> None:
        """Do again what was taken back."""
        self._turn(self._projects.redo, self.tr("Done again: {0}."))

    def _make(self, dialog: NewProjectDialog, template: str, title: str, folder: str) -> None:
        try:
            if folder and not Path(folder).is_dir():
                self._projects.choose_folder(0, Path(folder))  # says what is wrong with it
            project = self._projects.new(template, title)
            if folder:
                self._projects.choose_folder(project, Path(folder))
                self._projects.checks.add_mends(project, self._mends(folder))
        except GradusError as error:
            dialog.say_error(error)
            return
        dialog.accept()
        self.changed.emit()
        self.begun.emit(project, folder)

    def _move(self, project: int, by: int) -> None:
        ids = [row.project for row in self._board.rows]
        to = ids.index(project) + by
        if 0 <= to < len(ids):
            self._try(lambda: self._projects.move(project, to))
            self._board.choose(project)

    def _turn(self, turn: Callable[[], Act | None], said: str) -> None:
        act = self._try(turn)
        if act is not None:
            self.told.emit(said.format(getattr(act, "value", "")))

    def _try(self, act: Callable[[], object]) -> object:
        try:
            done = act()
        except GradusError as error:
            self.failed.emit(error)
            return None
        self.changed.emit()
        self.refresh()
        return done
