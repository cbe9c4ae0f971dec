"""What the person writes about a topic, in Markdown."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import cast

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gradus.domain.markup.parser import parse
from gradus.ui.design.fonts import Text
from gradus.ui.design.look import Look
from gradus.ui.editor.draft import Face
from gradus.ui.editor.source_edit import SourceEdit
from gradus.ui.help.keys import escape
from gradus.ui.widgets.button import ActionButton, Kind
from gradus.ui.widgets.card import Card
from gradus.ui.widgets.focus_ring import FocusRing
from gradus.ui.widgets.label import label

MakeFace = Callable[[QWidget], Face]
_SOON_MS = 400
_HEIGHT = 220


class NotesCard(Card):
    """Shows the notes like a card, or a field to write them in.

    `written` carries the whole text, soon after each change and at the end; `left` says that
    writing is over.
    """

    written = Signal(str)
    left = Signal()
    linkActivated = Signal(str)

    def __init__(self, look: Look, make_face: MakeFace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = look.theme
        self._text = ""
        self.set_heading(self.tr("Your notes"))
        self.face = make_face(self)
        self._read = cast("QWidget", self.face)
        self._read.setAccessibleName(self.tr("Your notes"))
        self.ring = FocusRing(look.theme, self._read, 4)
        self.field = _Field(look.theme, self.tr("Your notes, in Markdown"))
        self.empty = label(
            self.tr("Nothing written yet. Markdown and formulas between $ signs work here."),
            Text.NOTE,
            wrap=True,
        )
        self.write = ActionButton(look.theme, self.tr("Write notes"), Kind.COMPACT, "N")
        self.done = ActionButton(look.theme, self.tr("Done writing"), Kind.COMPACT, escape())
        self._soon = QTimer(self, interval=_SOON_MS, singleShot=True)
        self._arrange()
        self._connect()
        self._recolour()
        self._show_text()

    def show_notes(self, text: str) -> None:
        """Show notes; what is being written stays."""
        if not self.is_writing() and text != self._text:
            self._text = text
            self._show_text()

    def is_writing(self) -> bool:
        """Say whether the field is open."""
        return not self.field.isHidden()

    def begin(self) -> None:
        """Let the person write."""
        self.field.setPlainText(self._text)
        self._switch(writing=True)
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def finish(self) -> bool:
        """Keep what was written and show it; say whether there was anything to finish."""
        if not self.is_writing():
            return False
        self.keep()
        self._switch(writing=False)
        self._show_text()
        self.left.emit()
        return True

    def keep(self) -> None:
        """Keep what was written so far."""
        self._soon.stop()
        if self.is_writing() and self.field.text() != self._text:
            self._text = self.field.text()
            self.written.emit(self._text)

    def _show_text(self) -> None:
        empty = not self._text.strip()
        self.empty.setVisible(empty and not self.is_writing())
        self._read.setVisible(not empty and not self.is_writing())
        self.face.show_document(parse(self._text), Path())

    def _switch(self, *, writing: bool) -> None:
        self.field.setVisible(writing)
        self.done.setVisible(writing)
        self.write.setVisible(not writing)
        self.empty.hide()
        self._read.setVisible(not writing and bool(self._text.strip()))

    def _connect(self) -> None:
        self.write.clicked.connect(self.begin)
        self.done.clicked.connect(self.finish)
        self.field.escaped.connect(self.finish)
        self.field.textChanged.connect(self._soon.start)
        self.field.unfocused.connect(self.keep)
        self._soon.timeout.connect(self.keep)
        self.face.linkActivated.connect(self.linkActivated)
        self._theme.changed.connect(self._recolour)

    def _recolour(self) -> None:
        self.face.set_tokens(self._theme.tokens)

    def _arrange(self) -> None:
        self.field.setFixedHeight(_HEIGHT)
        self.field.hide()
        self.done.hide()
        for part in (self.empty, self._read, self.field):
            self.body.addWidget(part)
        self.body.addSpacing(10)
        row = QHBoxLayout()
        row.addWidget(self.write)
        row.addWidget(self.done)
        row.addStretch(1)
        self.body.addLayout(row)


class _Field(SourceEdit):
    """Says when the person leaves it."""

    escaped = Signal()
    unfocused = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave by Esc; anything else is text."""
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Say so."""
        super().focusOutEvent(event)
        self.unfocused.emit()
