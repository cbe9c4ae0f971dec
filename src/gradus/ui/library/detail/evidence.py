"""Where the facts of an entry are from, when they were looked at, and how sure they are."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gradus.domain.library.entry import Entry, Source
from gradus.ui.design.fonts import Text
from gradus.ui.design.look import Look
from gradus.ui.library import words
from gradus.ui.widgets.button import ActionButton, Kind
from gradus.ui.widgets.focus_ring import REACH
from gradus.ui.widgets.label import ElidedLabel, label
from gradus.ui.widgets.tip import tip


class Evidence(QWidget):
    """`linkRequested` carries the address of a source."""

    linkRequested = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.about = label("", Text.NOTE, wrap=True)
        self._lines: list[_Line] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.about)

    def show_entry(self, entry: Entry) -> None:
        """Show the evidence of an entry; lines are made once and used again."""
        self.about.setText(self._summary(entry))
        while len(self._lines) < len(entry.sources):
            line = _Line(self._look)
            line.openRequested.connect(self.linkRequested)
            self._lines.append(line)
            self._column.addWidget(line)
        for at, line in enumerate(self._lines):
            if at < len(entry.sources):
                line.show_source(entry.sources[at])
            line.setVisible(at < len(entry.sources))

    def _summary(self, entry: Entry) -> str:
        parts = [words.confidence(entry.confidence)]
        if entry.from_background:
            parts = [self.tr("Background only: no other source was read.")]
        parts.append(self.tr("Checked: {0}.").format(words.checked(entry.checked)))
        if entry.link and not entry.address_seen:
            parts.append(self.tr("Its address was not seen in a source, and may have moved."))
        return " ".join(parts)


class _Line(QWidget):
    """One source with the button that opens it in the browser."""

    openRequested = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._source = Source("")
        self._text = ElidedLabel(Text.NOTE, lines=2)
        self._open = ActionButton(look.theme, self.tr("Open"), Kind.COMPACT)
        self._open.clicked.connect(lambda: self.openRequested.emit(self._source.address))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, REACH, REACH, REACH)
        row.setSpacing(10)
        row.addWidget(self._text, 1)
        row.addWidget(self._open, 0, Qt.AlignmentFlag.AlignVCenter)

    def show_source(self, source: Source) -> None:
        """Show a source."""
        self._source = source
        text = source.text.removeprefix("https://").removeprefix("http://")
        if source.background:
            text = self.tr("Background: {0}").format(text)
        self._text.show_text(text)
        self._open.setAccessibleName(self.tr("Open in the browser: {0}").format(source.text))
        self._open.setToolTip(tip(source.address))
        self._open.setVisible(bool(source.address))
