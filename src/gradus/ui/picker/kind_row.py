"""One kind of session as a button of the list on the left."""

from __future__ import annotations

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from gradus.domain.scheduling.session_kind import Kind
from gradus.ui import kinds
from gradus.ui.design.fonts import Text
from gradus.ui.design.theme import Theme
from gradus.ui.widgets.button import ENTER_KEYS, RowButton
from gradus.ui.widgets.key_cap import KeyCap
from gradus.ui.widgets.label import label


class KindRow(RowButton):
    """Title, size and key; the chosen one is filled."""

    def __init__(self, theme: Theme, kind: Kind, key: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.kind = kind
        self.setCheckable(True)
        self.setProperty("kind", "choice")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._title = label(kinds.title(kind), Text.STRONG)
        self._size = label("", Text.SMALL)
        words = QVBoxLayout()
        words.setSpacing(1)
        for part in (self._title, self._size):
            words.addWidget(part)
        self.row.setContentsMargins(12, 7, 10, 7)
        self.row.addLayout(words, 1)
        self.put(KeyCap(key))
        self.show_size("")

    def show_size(self, text: str) -> None:
        """Say how large the session is."""
        self._size.setText(text)
        self.setAccessibleName(f"{self._title.text()}: {text}")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Enter to the dialog, which starts; the arrows choose."""
        if event.key() in ENTER_KEYS:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def size_text(self) -> str:
        """Return what is said of the size."""
        return self._size.text()
