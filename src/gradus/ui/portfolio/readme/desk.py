"""The README that lies open: what it is to become, the person's edits, and its score."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from gradus.domain.portfolio.readme.change import Choice
from gradus.errors import GradusError
from gradus.services.portfolio.readme.difference import FileChange
from gradus.services.portfolio.readme.preparing import Asked
from gradus.services.portfolio.readme.reviewing import Reviewed
from gradus.ui.in_turn import InTurn
from gradus.ui.latest import GoOn, Latest
from gradus.ui.portfolio.service import Progress, Readmes

_PAUSE_MS = 200


class Desk(QObject):
    """`changed` says that there is something else to show, `scored` carries a Score.

    `wrote` carries the name of a file that was written, `failed` a GradusError.
    """

    changed = Signal()
    scored = Signal(object)
    wrote = Signal(str)
    failed = Signal(object)

    def __init__(self, service: Readmes, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._service = service
        self._folder: Path | None = None
        self._asked = Asked()
        self.reviewed: Reviewed | None = None
        self.draft: str | None = None
        self._reviews, self._scores = Latest(parent=self), Latest(_PAUSE_MS, self)
        self._writes, self._others = InTurn(self), InTurn(self)
        self._reviews.found.connect(self._take)
        self._scores.found.connect(self._score)
        self._writes.finished.connect(self._written)
        self._writes.failed.connect(
            lambda _error: self.refresh()
        )  # what was refused is looked at again
        self._others.finished.connect(self._wrote_other)
        for work in (self._reviews, self._scores, self._writes, self._others):
            work.failed.connect(self.failed)

    def open(self, folder: Path | None) -> None:
        """Read the README of another folder, or none; edits are kept until it is read again."""
        if folder != self._folder:
            self._keep()
            self._folder, self._asked = folder, Asked()
            self.reviewed = None
            self.draft = None if folder is None else self._service.draft(folder)
            self._reviews.forget()
            self._scores.forget()
            self.changed.emit()
        self.refresh()

    def refresh(self) -> None:
        """Read it again, with what was asked for; edits stay."""
        folder, asked = self._folder, self._asked
        if folder is not None:
            work = self._service.review
            self._reviews.ask(lambda on: work(folder, asked, _while(on)), at_once=True)

    def choose_template(self, key: str) -> None:
        """Take another kind of README."""
        self._asked = replace(self._asked, template=key)
        self.refresh()

    def answer(self, answers: Mapping[str, str]) -> None:
        """Put in what only the person knows."""
        self._asked = replace(self._asked, answers={**(self._asked.answers or {}), **answers})
        self.refresh()

    def choose(self, section: str, choice: Choice) -> None:
        """Say whose words of a section are wanted."""
        self._asked = replace(self._asked, choices={**(self._asked.choices or {}), section: choice})
        self.refresh()

    def edit(self, text: str) -> None:
        """Take a text of the person's own; one that is as prepared is none."""
        if self.reviewed is not None:
            self.draft = None if text == self.reviewed.text else text
            self._judge()

    def text(self) -> str:
        """Return the README as it would be written."""
        if self.draft is not None:
            return self.draft
        return self.reviewed.text if self.reviewed is not None else ""

    def file(self) -> FileChange | None:
        """Return the file before and after, None while nothing was read."""
        if self.reviewed is None:
            return None
        if self.draft is not None:
            return self.reviewed.change(self.draft)
        return self.reviewed.prepared.file

    def write(self) -> None:
        """Write what was shown."""
        reviewed, draft = self.reviewed, self.draft
        if reviewed is not None:
            self._writes.do(lambda: self._service.write(reviewed, draft))

    def write_other(self, change: FileChange) -> None:
        """Write another file of the repository, as it was shown."""
        folder = self._folder
        if folder is not None:
            self._others.do(lambda: self._service.write_file(folder, change))

    def can_undo(self) -> str:
        """Return the name of the file that `undo` would put back, or empty."""
        return "" if self._folder is None else self._service.can_undo(self._folder)

    def undo(self) -> None:
        """Put back what the last write replaced."""
        folder = self._folder
        if folder is not None:
            self._writes.do(lambda: self._service.undo(folder))

    def close(self) -> None:
        """Return when nothing runs any more; edits are kept."""
        self._keep()
        for work in (self._reviews, self._scores, self._writes, self._others):
            work.close()

    def _keep(self) -> None:
        """Keep edits that nobody wrote yet, so that they are there again the next time."""
        if self._folder is None:
            return
        try:
            self._service.keep_draft(self._folder, self.draft)
        except GradusError as error:
            self.failed.emit(error)

    def _take(self, reviewed: Reviewed | None) -> None:
        if reviewed is None or reviewed.prepared.folder != self._folder:
            return
        self.reviewed = reviewed
        if self.draft == reviewed.text:
            self.draft = None
        self.changed.emit()
        self._judge()

    def _judge(self) -> None:
        reviewed, text = self.reviewed, self.text()
        if reviewed is not None:
            self._scores.ask(lambda _on: self._service.judge(reviewed, text))

    def _score(self, score: object) -> None:
        self.scored.emit(score)

    def _wrote_other(self, name: object) -> None:
        self.wrote.emit(str(name))
        self.refresh()

    def _written(self, name: object) -> None:
        self.draft = None
        self._keep()
        self._asked = Asked()
        self.wrote.emit(str(name))
        self.refresh()


def _while(on: GoOn) -> Progress:
    def progress(_done: int, _total: int) -> bool:
        return on()

    return progress
