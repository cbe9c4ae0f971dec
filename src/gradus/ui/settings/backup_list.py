"""The backups there are, the newest first; Enter asks for one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from gradus.services.backups.service import Backup
from gradus.ui.design.theme import Theme
from gradus.ui.widgets.button import ENTER_KEYS
from gradus.ui.widgets.empty_list import WhileEmpty
from gradus.ui.widgets.focus_ring import REACH, FocusRing
from gradus.ui.widgets.tip import tip

_ROWS = 5
_ROW = 30


class BackupList(QListWidget):
    """`asked` carries the Backup that Enter or a double click asks for."""

    asked = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._known: list[Backup] = []
        self._empty = WhileEmpty(self, self.tr("There is no backup yet."))
        self.setProperty("frame", "list")
        self.setAccessibleName(self.tr("Backups"))
        self.setFixedHeight(_ROWS * _ROW + 2 * REACH)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setTabKeyNavigation(False)
        self.ring = FocusRing(theme, self)
        self.itemDoubleClicked.connect(lambda _item: self.ask())

    @property
    def known(self) -> list[Backup]:
        """What is shown."""
        return self._known

    def show_backups(self, backups: Sequence[Backup], lines: Iterable[str]) -> None:
        """Show backups, each with its line; the row that was current stays."""
        self._known = list(backups)
        row = max(self.currentRow(), 0)
        self.clear()
        for line in lines:
            item = QListWidgetItem(line)
            item.setToolTip(tip(line))
            item.setSizeHint(QSize(0, max(_ROW, self.fontMetrics().height() + 12)))
            self.addItem(item)
        self.setCurrentRow(min(row, self.count() - 1))

    def current(self) -> Backup | None:
        """Return the backup that the row is on."""
        row = self.currentRow()
        return self._known[row] if 0 <= row < len(self._known) else None

    def ask(self) -> None:
        """Ask for the backup that the row is on."""
        backup = self.current()
        if backup is not None:
            self.asked.emit(backup)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ask with Enter; a letter is the page's key and no search."""
        if event.key() in ENTER_KEYS:
            self.ask()
        elif event.text() and event.text().isprintable():
            event.ignore()
        else:
            super().keyPressEvent(event)
