"""The search field with the filters beside it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from gradus.domain.library.filtering import Filters
from gradus.ui.design.fonts import Text
from gradus.ui.design.look import Look
from gradus.ui.design.sizes import fix_height, least_height, wear
from gradus.ui.widgets.button import ENTER_KEYS, RowButton
from gradus.ui.widgets.field import combo
from gradus.ui.widgets.flow_layout import FlowLayout
from gradus.ui.widgets.focus_ring import REACH, FocusRing
from gradus.ui.widgets.key_cap import KeyCap
from gradus.ui.widgets.label import label

_HEIGHT = 38
_HOURS = (5, 15, 40, 100)


class FilterBar(QWidget):
    """`changed` says that something else is looked for, `left` that the list is wanted."""

    changed = Signal()
    left = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.search = _Search(look)
        self.free = self._chip(self.tr("Free"), "F")
        self.certificate = self._chip(self.tr("Certificate"), "T")
        phases = (self.tr("Phase {0}").format(number) for number in range(1, 8))
        self.phase = combo(look.theme, self.tr("Phase"), (self.tr("Any phase (J)"), *phases))
        hours = (self.tr("up to {0} h").format(one) for one in _HOURS)
        self.hours = combo(look.theme, self.tr("Hours"), (self.tr("Any length (H)"), *hours))
        self._arrange()
        self.search.textChanged.connect(self.changed)
        self.search.left.connect(self.left)
        for chip in (self.free, self.certificate):
            chip.clicked.connect(self.changed)
        for field in (self.phase, self.hours):
            field.currentIndexChanged.connect(self.changed)

    def filters(self) -> Filters:
        """Return what is looked for."""
        hours = self.hours.currentIndex()
        return Filters(
            text=self.search.text(),
            phase=self.phase.currentIndex() or None,
            free=self.free.isChecked(),
            certificate=self.certificate.isChecked(),
            hours=_HOURS[hours - 1] if hours else None,
        )

    def clear(self) -> bool:
        """Look for nothing any more, and say whether there was anything."""
        if self.filters() == Filters():
            return False
        parts = (self.search, self.phase, self.hours)
        for part in parts:
            part.blockSignals(True)  # noqa: FBT003 - Qt's signature
        self.search.clear()
        for chip in (self.free, self.certificate):
            chip.setChecked(False)
        for field in (self.phase, self.hours):
            field.setCurrentIndex(0)
        for part in parts:
            part.blockSignals(False)  # noqa: FBT003
        self.changed.emit()
        return True

    def seek(self) -> None:
        """Go to the search field."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _chip(self, caption: str, key: str) -> RowButton:
        chip = RowButton(self._look.theme, radius=14)
        chip.setProperty("kind", "chip")
        chip.setCheckable(True)
        chip.setAccessibleName(caption)
        chip.row.setContentsMargins(12, 5, 12, 5)
        chip.row.setSpacing(6)
        chip.put(label(caption, Text.SMALL))
        chip.put(KeyCap(key))
        return chip

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(REACH, REACH, REACH, REACH)
        column.setSpacing(8)
        column.addWidget(self.search)
        holder = QWidget()
        row = FlowLayout(holder, gap=8)
        for part in (self.free, self.certificate, self.phase, self.hours):
            row.addWidget(part)
        for field in (self.phase, self.hours):
            least_height(field, 30)
        line = QHBoxLayout()
        line.addWidget(holder, 1)
        column.addLayout(line)


class _Search(QLineEdit):
    """Down and Enter lead to what was found."""

    left = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.ring = FocusRing(look.theme, self, 10)
        self.setProperty("field", "search")
        fix_height(self, _HEIGHT)
        wear(self, Text.BODY)
        self.setPlaceholderText(self.tr("Search the library (/)"))
        self.setAccessibleName(self.tr("Search the library"))
        self.setMaxLength(200)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Enter or the arrow down; Esc is the page's."""
        if event.key() in {*ENTER_KEYS, Qt.Key.Key_Down}:
            self.left.emit()
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)
