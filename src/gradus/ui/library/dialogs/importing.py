"""What a file of entries would add and change, before it does."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QWidget

from gradus.domain.library.importing import Preview
from gradus.ui.design.fonts import Text
from gradus.ui.design.look import Look
from gradus.ui.help.keys import enter, escape
from gradus.ui.widgets.dialog import Dialog
from gradus.ui.widgets.focus_ring import FocusRing

_WIDTH, _HEIGHT = 640, 260


class ImportDialog(Dialog):
    """`taken` says that all of it is to be taken over; with any error nothing can be."""

    taken = Signal()

    def __init__(self, look: Look, found: Preview, parent: QWidget | None = None) -> None:
        super().__init__(look, self.tr("Import {0}").format(found.name), parent)
        self.list = QListWidget()
        self.list.setProperty("frame", "list")
        self.list.setAccessibleName(self.tr("What the file holds"))
        self.list.setWordWrap(True)
        self.ring = FocusRing(look.theme, self.list, 8)
        self.list.addItems(list(self._lines(found)))
        self.list.setFixedHeight(_HEIGHT)
        self.summary = self.say(self._summary(found))
        self.body.addWidget(self.list)
        self.say(self.tr("A file is taken as a whole or not at all."), Text.NOTE)
        self.add_gap()
        can = found.can_be_taken
        caption = self.tr("Cancel") if can else self.tr("Close")
        self.cancel = self.add_action(caption, escape(), primary=not can)
        self.cancel.clicked.connect(self.reject)
        if can:
            take = self.add_action(self.tr("Import"), enter(), primary=True)
            take.clicked.connect(self._take)
        self.setFixedWidth(_WIDTH)

    def take_focus(self) -> None:
        """Begin with what is told; Enter imports all the same."""
        self.list.setFocus(Qt.FocusReason.TabFocusReason)
        self.list.setCurrentRow(0)

    def _take(self) -> None:
        self.accept()
        self.taken.emit()

    def _summary(self, found: Preview) -> str:
        if found.problems:
            count = len(found.problems)
            one = self.tr("There is an error, so nothing can be taken. Mend it and choose again.")
            many = self.tr(
                "There are {0} errors, so nothing can be taken. Mend them, choose again."
            )
            return one if count == 1 else many.format(count)
        said = self.tr("{added} new, {changed} changed, {same} as they are.")
        return said.format(added=len(found.added), changed=len(found.changed), same=found.same)

    def _lines(self, found: Preview) -> Iterator[str]:
        yield from map(str, found.problems)
        for one in found.added:
            yield self.tr("New: {0}").format(one.entry.title)
        for before, after in found.changed:
            said = self.tr("Changed: {0}").format(after.entry.title)
            if before.title != after.entry.title:
                was = self.tr("Changed: {0}, which was {1}")
                said = was.format(after.entry.title, before.title)
            yield said
