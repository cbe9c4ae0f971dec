"""What the library can be looked at by: what is recommended, everything, or one kind."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from gradus.domain.library.kinds import Kind
from gradus.services.library.view import LibraryView
from gradus.ui.design.look import Look
from gradus.ui.library import words
from gradus.ui.widgets.focus_ring import FocusRing
from gradus.ui.widgets.tip import tip

RECOMMENDED, ALL, MINE = "recommended", "all", "mine"
_KEY = Qt.ItemDataRole.UserRole
_ROW = 32
_STEPS = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End}


class KindList(QListWidget):
    """`chosen` carries RECOMMENDED, ALL, MINE or the value of a Kind."""

    chosen = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ring = FocusRing(look.theme, self, 8)
        self.setProperty("frame", "list")
        self.setAccessibleName(self.tr("What to look at"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self._add(RECOMMENDED, self.tr("Recommended"))
        self._add(ALL, self.tr("Everything"))
        self._add(MINE, self.tr("What I use"))
        for kind in Kind:
            self._add(kind.value, words.kinds(kind))
        self.setCurrentRow(0)
        self.currentItemChanged.connect(self._tell)

    def value(self) -> str:
        """Return what is chosen."""
        return str(self.item(max(self.currentRow(), 0)).data(_KEY))

    def choose(self, value: str) -> None:
        """Choose one by its value."""
        for at in range(self.count()):
            if self.item(at).data(_KEY) == value:
                self.setCurrentRow(at)

    def step(self, by: int) -> None:
        """Go to the next one, or to the one before."""
        self.setCurrentRow((self.currentRow() + by) % self.count())

    def show_counts(self, view: LibraryView) -> None:
        """Say of each how many it holds, in its tip and to a screen reader."""
        counts: Counter[str] = Counter(one.entry.kind.value for one in view.entries)
        counts[ALL] = len(view.entries)
        counts[RECOMMENDED] = len(view.recommended)
        counts[MINE] = sum(bool(one.progress.use) or one.own for one in view.entries)
        for at in range(self.count()):
            item = self.item(at)
            count = counts[item.data(_KEY)]
            said = self.tr("1 entry") if count == 1 else self.tr("{0} entries").format(count)
            item.setToolTip(tip(said))
            item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, said)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step; every other key is the page's."""
        if event.key() in _STEPS:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def _add(self, value: str, text: str) -> None:
        item = QListWidgetItem(text)
        item.setData(_KEY, value)
        item.setSizeHint(QSize(0, _ROW))
        self.addItem(item)

    def _tell(self) -> None:
        self.chosen.emit(self.value())
