"""The screens of the Portfolio, each made when it is first wanted."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property

from PySide6.QtWidgets import QStackedWidget

from gradus.ui.design.look import Look
from gradus.ui.portfolio.board.board import Board
from gradus.ui.portfolio.project.parts import ProjectParts
from gradus.ui.portfolio.project.screen import ProjectScreen
from gradus.ui.portfolio.repositories.screen import RepositoriesScreen
from gradus.ui.rendering.maths.service import MathsService


class Parts:
    """Makes the screens part by part, so that the window never waits long for the page."""

    def __init__(self, look: Look, maths: MathsService) -> None:
        self._look = look
        self._project = ProjectParts(look, maths)
        self.stack = QStackedWidget()

    def put_board(self) -> None:
        """Put the screen on the stack that is shown first."""
        self.stack.addWidget(self.board)

    def make(self) -> Iterator[None]:
        """Make every screen."""
        yield from self._project.make()
        for name in ("board", "project", "mine"):
            getattr(self, name)
            yield

    def put_together(self) -> Iterator[None]:
        """Put every screen on the stack that is not there yet, in steps and from the outside in.

        The board alone is there when the page is put into the window: whatever a widget holds is
        styled anew each time that it is put somewhere.
        """
        for screen in (self.board, self.project, self.mine):
            if self.stack.indexOf(screen) < 0:  # somebody else may have put it there meanwhile
                self.stack.addWidget(screen)
                yield
        yield from self.project.fill()

    @cached_property
    def board(self) -> Board:
        """All projects."""
        return Board(self._look)

    @cached_property
    def project(self) -> ProjectScreen:
        """One project."""
        return ProjectScreen(self._look, self._project)

    @cached_property
    def mine(self) -> RepositoriesScreen:
        """The repositories of a folder."""
        return RepositoriesScreen(self._look)
