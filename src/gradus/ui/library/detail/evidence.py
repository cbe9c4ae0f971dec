"""Where the facts of an entry are from, when they were looked at, and how sure they are."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gradus.domain.library.entry import Entry, Source
from gradus.ui.design.fonts import Text
from gradus.ui.design.look import Look
from gradus.ui.library import words
from gradus.ui.widgets.button import ActionButton, Kind
from gradus.ui.widgets.clear import clear
from gradus.ui.widgets.label import ElidedLabel, label


class Evidence(QWidget):
    """`linkRequested` carries the address of a source."""

    linkRequested = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.about = label("", Text.NOTE, wrap=True)
        self._sources = QVBoxLayout()
        self._sources.setSpacing(2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.about)
        column.addLayout(self._sources)

    def show_entry(self, entry: Entry) -> None:
        """Show the evidence of an entry."""
        self.about.setText(self._summary(entry))
        clear(self._sources)
        for source in entry.sources:
            self._sources.addWidget(self._line(source))

    def _summary(self, entry: Entry) -> str:
        parts = [words.confidence(entry.confidence)]
        if entry.from_background:
            parts = [self.tr("Background only: no other source was read.")]
        parts.append(self.tr("Checked: {0}.").format(words.checked(entry.checked)))
        if entry.link and not entry.address_seen:
            parts.append(self.tr("Its address was not seen in a source, and may have moved."))
        return " ".join(parts)

    def _line(self, source: Source) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(10)
        text = ElidedLabel(Text.NOTE, lines=2)
        text.show_text(self._named(source))
        row.addWidget(text, 1)
        if source.address:
            button = ActionButton(self._look.theme, self.tr("Open"), Kind.COMPACT)
            button.setAccessibleName(self.tr("Open in the browser: {0}").format(source.text))
            button.setToolTip(source.address)
            button.clicked.connect(lambda: self.linkRequested.emit(source.address))
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        return line

    def _named(self, source: Source) -> str:
        text = source.text.removeprefix("https://").removeprefix("http://")
        return self.tr("Background: {0}").format(text) if source.background else text
