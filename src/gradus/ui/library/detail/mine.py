"""What the person does with an entry: use, rating, notes and a certificate."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from gradus.domain.library.kinds import Kind as EntryKind
from gradus.domain.library.kinds import Use
from gradus.domain.library.progress import RATINGS, Progress
from gradus.ui.design.fonts import Text
from gradus.ui.design.look import Look
from gradus.ui.design.sizes import fix_height, wear
from gradus.ui.library import words
from gradus.ui.library.detail.day_field import DayField
from gradus.ui.widgets.button import ENTER_KEYS, ActionButton, Kind
from gradus.ui.widgets.flow_layout import FlowLayout
from gradus.ui.widgets.focus_ring import REACH, FocusRing
from gradus.ui.widgets.label import ElidedLabel, label
from gradus.ui.widgets.number_field import NumberField
from gradus.ui.widgets.segments import Segments
from gradus.ui.widgets.tip import tip

_NOTES = 76
_CERTIFIED = frozenset({EntryKind.COURSE, EntryKind.BOOK, EntryKind.PLATFORM})
_USED = _CERTIFIED | {
    EntryKind.TOOL,
    EntryKind.KIT,
    EntryKind.SHOP,
    EntryKind.COMMUNITY,
    EntryKind.NEWS,
}


class Mine(QWidget):
    """`used`, `advanced`, `rated`, `noted` and `certified` carry what the person wants.

    Nothing is kept here. `advanced` carries how much is done, in percent.
    `fileRequested` carries the path of a certificate to be shown, `left` says that the notes are
    done with.
    """

    used = Signal(str)
    advanced = Signal(int)
    rated = Signal(int)
    noted = Signal(str)
    certified = Signal(str, object)
    fileRequested = Signal(str)
    left = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._shown = Progress()
        keys = {Use.NONE: "", Use.USING: "U", Use.DONE: "D"}
        uses = [(use.value, words.use(use), key) for use, key in keys.items()]
        self.use = Segments(look.theme, self.tr("What you do with it"), uses)
        self.share_name = label(self.tr("Done so far (S)"), Text.NOTE)
        self.share = NumberField(look.theme, self.tr("Done so far"), (0, 100), self.tr("%"))
        ratings = [(str(value), str(value), "") for value in RATINGS]
        self.rating = Segments(look.theme, self.tr("Your rating, 1 to 5"), ratings)
        self.rating_name = label(self.tr("Your rating: keys 1 to 5, 0 for none"), Text.NOTE)
        self.notes = _Notes(look)
        self.file = ElidedLabel(Text.NOTE)
        self.choose = self._button(self.tr("Choose a file…"), "G")
        self.open = self._button(self.tr("Show it"), "")
        self.drop = self._button(self.tr("Forget it"), "")
        self.day = DayField(look.theme, self.tr("Date of the certificate"))
        self.day_name = label(self.tr("Dated"), Text.NOTE)
        self._arrange()
        self._connect()

    def show_progress(self, progress: Progress, today: date) -> None:
        """Show what is kept; notes that are being written stay."""
        self._shown = progress
        self.use.show_value(progress.use.value)
        using = progress.use is Use.USING and not self.use.isHidden()
        self.share_name.setVisible(using)
        self.share.setVisible(using)
        self.share.show_value(round(progress.share * 100))
        self.rating.show_value(str(progress.rating) if progress.rating else None)
        if not self.notes.hasFocus() and self.notes.toPlainText() != progress.notes:
            self.notes.setPlainText(progress.notes)
        there = bool(progress.certificate) and not self._buttons.isHidden()
        name = Path(progress.certificate).name if there else self.tr("No certificate kept")
        self.file.show_text(name)
        self.file.setToolTip(tip(progress.certificate))
        for part in (self.open, self.drop, self.day, self.day_name):
            part.setVisible(there)
        day = progress.certified or today
        self.day.blockSignals(True)  # noqa: FBT003 - Qt's signature
        self.day.setMaximumDate(QDate(today.year, today.month, today.day))
        self.day.setDate(QDate(day.year, day.month, day.day))
        self.day.blockSignals(False)  # noqa: FBT003

    def suit(self, kind: EntryKind) -> None:
        """Ask for a use, a rating and a certificate only where there can be one."""
        used, certified = kind in _USED, kind in _CERTIFIED
        shown: dict[QWidget, bool] = dict.fromkeys((self.use, self.rating_name, self.rating), used)
        shown |= dict.fromkeys((self.file, self._buttons), certified)
        for part, visible in shown.items():
            part.setVisible(visible)

    def keep_notes(self) -> None:
        """Say `noted` if the notes are other than what is kept."""
        text = self.notes.toPlainText().strip()
        if text != self._shown.notes:
            self._shown = replace(self._shown, notes=text)  # said once, whatever follows from it
            self.noted.emit(text)

    def choose_file(self) -> None:
        """Let the person choose the file of a certificate."""
        dialog = QFileDialog(self, self.tr("Choose the certificate"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.take_file)
        dialog.open()

    def take_file(self, path: str) -> None:
        """Take a file for the certificate, dated as before or today."""
        self.certified.emit(str(Path(path)), self._shown.certified or self._date())

    def _connect(self) -> None:
        self.use.chosen.connect(self.used)
        self.share.chosen.connect(self.advanced)
        self.rating.chosen.connect(lambda value: self.rated.emit(int(value)))
        self.notes.done.connect(self.keep_notes)
        self.notes.left.connect(self.left)
        self.choose.clicked.connect(self.choose_file)
        self.open.clicked.connect(lambda: self.fileRequested.emit(self._shown.certificate))
        self.drop.clicked.connect(lambda: self.certified.emit("", None))
        self.day.editingFinished.connect(self._keep_day)

    def _keep_day(self) -> None:
        if self._shown.certificate and self._date() != self._shown.certified:
            self.certified.emit(self._shown.certificate, self._date())

    def _date(self) -> date:
        day = self.day.date()
        return date(day.year(), day.month(), day.day())

    def _button(self, caption: str, key: str) -> ActionButton:
        return ActionButton(self._look.theme, caption, Kind.COMPACT, key)

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(REACH, 0, REACH, 0)
        column.setSpacing(8)
        column.addWidget(self.use)
        share = QHBoxLayout()
        share.setSpacing(10)
        share.addWidget(self.share_name)
        share.addWidget(self.share)
        share.addStretch(1)
        column.addLayout(share)
        column.addWidget(self.rating_name)
        column.addWidget(self.rating)
        column.addWidget(self.notes)
        column.addWidget(self.file)
        self._buttons = QWidget()
        buttons = FlowLayout(self._buttons, gap=8)
        buttons.setContentsMargins(REACH, REACH, REACH, REACH)
        for part in (self.choose, self.open, self.drop):
            buttons.addWidget(part)
        column.addWidget(self._buttons)
        dated = QHBoxLayout()
        dated.setContentsMargins(0, 0, 0, REACH)
        dated.setSpacing(8)
        dated.addWidget(self.day_name)
        dated.addWidget(self.day)
        dated.addStretch(1)
        column.addLayout(dated)


class _Notes(QPlainTextEdit):
    """`done` says that the notes may be kept, `left` that the list is wanted."""

    done = Signal()
    left = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.ring = FocusRing(look.theme, self, 10)
        self.setProperty("field", True)  # noqa: FBT003 - Qt's signature
        wear(self, Text.BODY)
        fix_height(self, _NOTES)
        self.setTabChangesFocus(True)
        self.setPlaceholderText(self.tr("Notes (N)"))
        self.setAccessibleName(self.tr("Your notes on it"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter and Esc lead back; what was written is kept."""
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() == Qt.Key.Key_Escape or (event.key() in ENTER_KEYS and control):
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Keep what was written."""
        super().focusOutEvent(event)
        self.done.emit()
