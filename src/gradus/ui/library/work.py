"""The library at work: what keys and buttons ask of it becomes calls, and is told."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from gradus.domain.library.fields import Values
from gradus.domain.library.importing import Preview
from gradus.domain.library.kinds import Use
from gradus.errors import GradusError
from gradus.services.library.acts import Act
from gradus.services.library.log import Done
from gradus.services.library.view import EntryView
from gradus.ui.library.service import Library


class LibraryWork(QObject):
    """`told` carries a sentence on what was done, `failed` a GradusError.

    `changed` says that the library has changed, `planChanged` that the ways to study have.
    """

    told = Signal(str)
    failed = Signal(object)
    changed = Signal()
    planChanged = Signal()

    def __init__(self, library: Library, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.library = library

    def turn_use(self, view: EntryView, use: Use) -> None:
        """Mark an entry, or take the mark away where it is there already."""
        wanted = Use.NONE if view.progress.use is use else use
        self.mark(view.entry.key, wanted)

    def mark(self, key: str, use: Use) -> None:
        """Mark an entry."""
        said = {
            Use.NONE: self.tr("Not used. Ctrl+Z takes it back."),
            Use.USING: self.tr("You use it. Ctrl+Z takes it back."),
            Use.DONE: self.tr("You are done with it. Ctrl+Z takes it back."),
        }
        self.do(lambda: self.library.mark(key, use), said[use])

    def advance(self, key: str, percent: int) -> None:
        """Say how much of an entry is done."""
        said = self.tr("{0}% done.").format(percent)
        self.do(lambda: self.library.advance(key, percent / 100), said)

    def rate(self, key: str, rating: int | None) -> None:
        """Rate an entry."""
        none = self.tr("No rating.")
        said = none if rating is None else self.tr("Rated {0} of 5.").format(rating)
        self.do(lambda: self.library.rate(key, rating), said)

    def note(self, key: str, text: str) -> None:
        """Keep notes."""
        self.do(lambda: self.library.note(key, text), self.tr("Notes kept."))

    def certify(self, key: str, file: str, day: object) -> None:
        """Keep the place and date of a certificate, or forget them."""
        kept, gone = self.tr("Certificate kept."), self.tr("Certificate forgotten.")
        said = kept if file else gone
        self.do(lambda: self.library.certify(key, file, day), said)  # type: ignore[arg-type]

    def remove(self, view: EntryView) -> None:
        """Remove an own entry, or have one back as it ships."""
        title = view.entry.title
        gone = self.tr("Removed: {0}. Ctrl+Z brings it back.").format(title)
        back = self.tr("As it ships again: {0}. Ctrl+Z takes it back.").format(title)
        said = back if view.shipped else gone
        self.do(lambda: self.library.remove(view.entry.key), said)

    def write(self, values: Values, *, new: bool) -> GradusError | None:
        """Add or edit an entry, and return what is wrong with it."""
        try:
            if new:
                self.library.add(values)
            else:
                self.library.edit(values)
        except GradusError as error:
            return error
        self.changed.emit()
        self.told.emit(self.tr("Added.") if new else self.tr("Changed."))
        return None

    def take(self, found: Preview) -> None:
        """Take over what a file holds."""
        said = self.tr("Imported: {0} new, {1} changed. Ctrl+Z takes it back.")
        counts = said.format(len(found.added), len(found.changed))
        self.do(lambda: self.library.take(found), counts)

    def plan(self, act: Callable[[], object]) -> None:
        """Choose ways to study."""
        said = self.tr("Your plan uses it from the next change on; the calendar shows what moves.")
        if self.do(act, said):
            self.planChanged.emit()

    def undo(self) -> None:
        """Take the last act back."""
        self._turn(self.library.undo, self.tr("Taken back: {what}."))

    def redo(self) -> None:
        """Do again what was taken back."""
        self._turn(self.library.redo, self.tr("Done again: {what}."))

    def do(self, act: Callable[[], object], said: str) -> bool:
        """Do something, and say so or say what went wrong."""
        try:
            act()
        except GradusError as error:
            self.failed.emit(error)
            self.changed.emit()
            return False
        self.changed.emit()
        self.told.emit(said)
        return True

    def _turn(self, turn: Callable[[], Done | None], said: str) -> None:
        try:
            done = turn()
        except GradusError as error:
            self.failed.emit(error)
            return
        if done is None:
            self.told.emit(self.tr("There is nothing to take back or to do again."))
            return
        self.changed.emit()
        if done.act is Act.PLAN:
            self.planChanged.emit()
        self.told.emit(said.format(what=self._named(done)))

    def _named(self, done: Done) -> str:
        names = {
            Act.MARK: self.tr("mark of {title}"),
            Act.ADVANCE: self.tr("share done of {title}"),
            Act.RATE: self.tr("rating of {title}"),
            Act.NOTE: self.tr("notes on {title}"),
            Act.CERTIFICATE: self.tr("certificate of {title}"),
            Act.PLAN: self.tr("plan with {title}"),
            Act.ADD: self.tr("adding {title}"),
            Act.EDIT: self.tr("change of {title}"),
            Act.REMOVE: self.tr("removal of {title}"),
            Act.IMPORT: self.tr("import of {title}"),
        }
        return names[done.act].format(title=done.title)
