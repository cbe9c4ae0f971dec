"""The copies of all that the person did: made, listed, and read back."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QWidget

from gradus.services.backups.service import Backup
from gradus.ui.design.fonts import Text
from gradus.ui.design.theme import Theme
from gradus.ui.settings import sentences
from gradus.ui.settings.backup_work import BackupWork
from gradus.ui.settings.service import Backups
from gradus.ui.widgets.announce import announce
from gradus.ui.widgets.button import ActionButton, Kind
from gradus.ui.widgets.card import Card
from gradus.ui.widgets.empty_list import WhileEmpty
from gradus.ui.widgets.focus_ring import REACH, FocusRing
from gradus.ui.widgets.label import label
from gradus.ui.widgets.progress_line import ProgressLine

_ROWS = 5
_ROW = 30


class BackupsCard(Card):
    """What runs shows its progress, and Escape stops it."""

    def __init__(self, theme: Theme, backups: Backups, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zone = backups.zone()
        self._known: list[Backup] = []
        self.work = BackupWork(backups, self)
        self.make = ActionButton(theme, self.tr("Back up now"), Kind.COMPACT, "B")
        self.check = ActionButton(theme, self.tr("Check all"), Kind.COMPACT, "V")
        self.progress = ProgressLine(theme)
        self.told = label("", Text.NOTE, wrap=True)
        self.list = QListWidget()
        self._empty = WhileEmpty(self.list, self.tr("There is no backup yet."))
        self._arrange(theme)
        self._connect()

    def words(self) -> str:
        """Return what the card says, for a search."""
        return f"{self.accessibleName()} {self._text()} {self.make.caption()}"

    def tell(self, text: str) -> None:
        """Say what came of it, aloud as well."""
        self.told.setText(text)
        announce(self, text)

    def _connect(self) -> None:
        self.make.clicked.connect(self.back_up)
        self.check.clicked.connect(self.check_all)
        self.work.listed.connect(self._show)
        self.work.made.connect(self._tell_made)
        self.work.checked.connect(self._tell_checked)
        self.work.progressed.connect(self._show_progress)
        self.work.settled.connect(self._rest)

    def back_up(self) -> None:
        """Make a backup now."""
        self._begin()
        self.work.make()

    def check_all(self) -> None:
        """Read all backups whole."""
        self._begin()
        self.work.check()

    def _begin(self) -> None:
        self.told.setText("")
        self.progress.show_progress(0, 1)
        self.progress.setVisible(True)

    def _rest(self) -> None:
        self.progress.setVisible(False)

    def _show_progress(self, done: int, total: int) -> None:
        self.progress.show_progress(done, total - done)

    def _show(self, backups: Sequence[Backup]) -> None:
        self._known = list(backups)
        self._fill(self._line(backup) for backup in backups)

    def _tell_made(self, path: Path | None) -> None:
        made = next((one for one in self._known if one.path == path), None)
        self.tell(sentences.stopped() if made is None else sentences.backed_up(made.size))

    def _tell_checked(self, damaged: Sequence[Backup] | None) -> None:
        if damaged is None:
            self.tell(sentences.stopped())
            return
        broken = {one.path for one in damaged}
        mark = (
            (sentences.damaged_line if one.path in broken else sentences.whole_line)(
                self._line(one)
            )
            for one in self._known
        )
        self._fill(mark)
        count = len(self._known)
        self.tell(sentences.damaged(len(damaged)) if damaged else sentences.checked(count))

    def _fill(self, lines: Iterable[str]) -> None:
        row = max(self.list.currentRow(), 0)
        self.list.clear()
        for line in lines:
            item = QListWidgetItem(line)
            item.setSizeHint(QSize(0, max(_ROW, self.fontMetrics().height() + 12)))
            self.list.addItem(item)
        self.list.setCurrentRow(min(row, self.list.count() - 1))

    def _line(self, backup: Backup) -> str:
        return sentences.backup_line(backup.time, backup.reason, backup.size, self._zone)

    def _text(self) -> str:
        return self.tr(
            "A copy is made on each day on which something changed; the newest ten are kept. "
            "What you make yourself stays until you remove it. Each is read back before it counts."
        )

    def _arrange(self, theme: Theme) -> None:
        self.set_heading(self.tr("Backups"))
        self.list.setProperty("frame", "list")
        self.list.setAccessibleName(self.tr("Backups"))
        self.list.setFixedHeight(_ROWS * _ROW + 2 * REACH)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTabKeyNavigation(False)
        self.ring = FocusRing(theme, self.list)
        self.body.addWidget(label(self._text(), Text.NOTE, wrap=True))
        self.body.addSpacing(12)
        line = QHBoxLayout()
        line.setSpacing(10)
        line.addWidget(self.make)
        line.addWidget(self.check)
        line.addWidget(self.told, 1)
        self.body.addLayout(line)
        self.body.addSpacing(8)
        self.body.addWidget(self.progress)
        keep = self.progress.sizePolicy()
        keep.setRetainSizeWhenHidden(True)
        self.progress.setSizePolicy(keep)
        self.progress.setVisible(False)
        self.body.addSpacing(8)
        self.body.addWidget(self.list)
