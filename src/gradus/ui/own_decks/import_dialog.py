"""What a table or a deck file would bring into a folder, before it does."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QWidget

from gradus.services.deck_import.view import DeckPreview
from gradus.ui.design.fonts import Text
from gradus.ui.design.look import Look
from gradus.ui.help.keys import enter, escape
from gradus.ui.language.told import told
from gradus.ui.own_decks import sentences
from gradus.ui.widgets.dialog import Dialog
from gradus.ui.widgets.focus_ring import FocusRing

_WIDTH, _HEIGHT = 640, 220


class DeckImportDialog(Dialog):
    """`taken` says that all of it is to be taken; with any error, or nothing new, it cannot be."""

    taken = Signal()

    def __init__(self, look: Look, preview: DeckPreview, parent: QWidget | None = None) -> None:
        super().__init__(look, self.tr("Import {0}").format(preview.file.name), parent)
        self.summary = self.say(sentences.would_bring(preview))
        self.list = QListWidget()
        self.list.setProperty("frame", "list")
        self.list.setAccessibleName(self.tr("What the file holds"))
        self.list.setWordWrap(True)
        self.list.addItems(list(self._lines(preview)))
        self.list.setFixedHeight(_HEIGHT)
        self.ring = FocusRing(look.theme, self.list, 8)
        self.body.addWidget(self.list)
        self.say(self.tr("A file is taken as a whole or not at all."), Text.NOTE)
        self.add_gap()
        can = preview.can_be_taken
        caption = self.tr("Cancel") if can else self.tr("Close")
        self.cancel = self.add_action(caption, escape(), primary=not can)
        self.cancel.clicked.connect(self.reject)
        if can:
            self.take = self.add_action(self.tr("Import"), enter(), primary=True)
            self.take.clicked.connect(self._take)
        self.setFixedWidth(_WIDTH)

    def take_focus(self) -> None:
        """Begin with what is told; Enter imports all the same."""
        self.list.setFocus(Qt.FocusReason.TabFocusReason)
        self.list.setCurrentRow(0)

    def _take(self) -> None:
        self.accept()
        self.taken.emit()

    def _lines(self, preview: DeckPreview) -> Iterator[str]:
        for problem in preview.problems:
            where = self.tr("Line {0}: {1}")
            text = f"{told(problem.message)} {told(problem.remedy)}"
            yield where.format(problem.line, text)
        for file in preview.files:
            named = self.tr("New: {0}") if file.before is None else self.tr("Grows: {0}")
            yield named.format(preview.folder / file.path)
