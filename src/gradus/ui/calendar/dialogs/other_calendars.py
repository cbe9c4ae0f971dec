"""Busy times from other calendars, and the plan as a calendar for them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QListWidget, QListWidgetItem, QWidget

from gradus.errors import GradusError
from gradus.services.planning.files.reports import BusyReport, WrittenReport
from gradus.ui.calendar.busy_files import BusyFiles
from gradus.ui.calendar.file_words import read_words, written_words
from gradus.ui.calendar.service import CalendarService
from gradus.ui.design.fonts import Text
from gradus.ui.design.look import Look
from gradus.ui.language.told import told
from gradus.ui.latest import Latest
from gradus.ui.widgets.button import ActionButton, Kind
from gradus.ui.widgets.dialog import Dialog
from gradus.ui.widgets.empty_list import WhileEmpty
from gradus.ui.widgets.focus_ring import FocusRing
from gradus.ui.widgets.label import label
from gradus.ui.widgets.progress_line import ProgressLine

_SIZE = (600, 520)
_ORIGIN = Qt.ItemDataRole.UserRole
ChooseFile = Callable[[QWidget, str], str]
"""Asks for a file with a title; "" for none."""


class OtherCalendarsDialog(Dialog):
    """Acts at once; `changed` says that busy times are others now.

    `reading` and `writing` run what takes long, and outlive the dialog: one that is opened while a
    file is read shows how far it has come. `open_file` and `save_file` ask for files.
    """

    changed = Signal()

    def __init__(
        self,
        look: Look,
        service: CalendarService,
        reading: BusyFiles,
        writing: Latest,
        parent: QWidget | None = None,
        open_file: ChooseFile | None = None,
        save_file: ChooseFile | None = None,
    ) -> None:
        super().__init__(look, self.tr("Other calendars"), parent)
        self._service, self._reading, self._writing = service, reading, writing
        self._open_file, self._save_file = open_file or _to_open, save_file or _to_save
        self.list = _Calendars()
        self.nothing = WhileEmpty(self.list, self.tr("No calendar was read so far."))
        self.ring = FocusRing(look.theme, self.list)
        self.read = self._button(self.tr("Read a calendar…"), "R", self.choose_calendar)
        self.forget = self._button(self.tr("Forget"), self.tr("Del"), self.forget_chosen)
        self.cancel = self._button(self.tr("Stop reading"), "X", self.stop_reading)
        self.progress = ProgressLine(look.theme)
        self.once = self._button(self.tr("Write once…"), "O", self.write_once)
        self.keep = self._button(self.tr("Keep a file…"), "K", self.write_always)
        self.stop = self._button(self.tr("Stop writing"), "S", self.stop_writing)
        self.kept = label("", Text.BODY, wrap=True)
        self._lay_out()
        self._connect()
        self.refresh()
        self._show_reading(going_on=False)
        if reading.chosen is not None:
            self._begin_reading(reading.chosen)

    def take_focus(self) -> None:
        """Begin with the calendars, or with reading the first."""
        target = self.list if self.list.count() else self.read
        target.setFocus(Qt.FocusReason.TabFocusReason)

    def refresh(self) -> None:
        """Show which calendars were read, and which file is kept."""
        self.list.clear()
        for origin, count in self._service.busy_sources():
            item = QListWidgetItem(f"{Path(origin).name}   {self._busy_times(count)}")
            item.setData(_ORIGIN, origin)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.forget.setEnabled(self.list.count() > 0)
        file = self._service.kept_file()
        self.kept.setText(
            self.tr("No file is kept.")
            if file is None
            else self.tr("{0} is written after every change.").format(file.name)
        )
        self.stop.setVisible(file is not None)

    def choose_calendar(self) -> None:
        """Read the busy times of a file that the person chooses, beside the window."""
        file = self._open_file(self, self.tr("Read a calendar"))
        if file:
            self._begin_reading(Path(file))
            self._reading.read(Path(file))

    def stop_reading(self) -> None:
        """Stop the file that is read; what was read of it before stays."""
        if self.cancel.isVisible():
            self._stopping = True
            self.say_aside(self.tr("Stopping…"))
            self._reading.cancel()

    def forget_chosen(self) -> None:
        """Let the busy times of a calendar go; its file stays."""
        item = self.list.currentItem()
        if self.list.count() and self.read.isEnabled():
            origin = str(item.data(_ORIGIN))
            self._begin(self.tr("Forgetting {0}…").format(Path(origin).name))
            self._reading.forget(origin)

    def write_once(self) -> None:
        """Write the plan into a file."""
        self._write(keep=False)

    def write_always(self) -> None:
        """Write the plan into a file after every change."""
        self._write(keep=True)

    def stop_writing(self) -> None:
        """Write the file no longer."""
        if self.stop.isVisible():
            self._try(self._service.stop_keeping)

    def _write(self, *, keep: bool) -> None:
        title = self.tr("Keep a file") if keep else self.tr("Write the plan")
        file = self._save_file(self, title)
        if file:
            self._begin(self.tr("Writing {0}…").format(Path(file).name))
            self._writing.ask(lambda _go_on: self._service.write_plan(Path(file), keep=keep))

    def _begin(self, text: str) -> None:
        self.say_aside(text)
        for button in (self.read, self.once, self.keep, self.stop, self.forget):
            button.setEnabled(False)

    def _begin_reading(self, file: Path) -> None:
        self._begin(self.tr("Reading {0}…").format(file.name))
        self.progress.show_progress(0, 0)
        self._show_reading(going_on=True)
        self.cancel.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_reading(self, *, going_on: bool) -> None:
        self._stopping = False
        self.cancel.setVisible(going_on)
        self.progress.setVisible(going_on)

    def _show_progress(self, done: int, total: int) -> None:
        chosen = self._reading.chosen
        if total and chosen is not None and not self._stopping:
            self.progress.show_progress(done, total - done)
            words = self.tr("Reading {0}: {1} of {2} events")
            self.said.setText(
                words.format(chosen.name, QLocale().toString(done), QLocale().toString(total))
            )

    def _end(self, text: str) -> None:
        lost = self.cancel.hasFocus() or self.focusWidget() is None
        self._show_reading(going_on=False)
        for button in (self.read, self.once, self.keep, self.stop):
            button.setEnabled(True)
        self.refresh()
        if lost:
            self.take_focus()
        self.say_aside(text)
        self.changed.emit()

    def _end_read(self, report: BusyReport) -> None:
        self._end(read_words(report))

    def _end_written(self, report: WrittenReport) -> None:
        self._end(written_words(report))

    def _end_stopped(self) -> None:
        self._end(self.tr("Stopped. What was read before stays as it is."))

    def _end_forgotten(self) -> None:
        self._end(self.tr("Forgotten. The file itself stays where it is."))

    def _fail(self, error: GradusError) -> None:
        self._end(told(str(error)))

    def _try(self, request: Callable[[], object]) -> None:
        try:
            request()
        except GradusError as error:
            self.say_aside(told(str(error)))
        self.refresh()

    def _busy_times(self, count: int) -> str:
        return self.tr("%Ln busy time(s) ahead", "", count)

    def _button(self, caption: str, key: str, act: Callable[[], None]) -> ActionButton:
        button = ActionButton(self._look.theme, caption, Kind.COMPACT, key)
        if len(key) == 1:
            button.setShortcut(key)
        button.clicked.connect(act)
        return button

    def _connect(self) -> None:
        self.list.removed.connect(self.forget_chosen)
        self._reading.progressed.connect(self._show_progress)
        self._reading.told.connect(self._end_read)
        self._reading.refused.connect(self._fail)
        self._reading.stopped.connect(self._end_stopped)
        self._reading.forgotten.connect(self._end_forgotten)
        self._writing.found.connect(self._end_written)
        self._writing.failed.connect(self._fail)
        self.close_button.clicked.connect(self.reject)

    def _lay_out(self) -> None:
        self.say(
            self.tr(
                "Events of these calendars take time, and the plan goes round them. A file is read "
                "again when it changes."
            ),
            Text.NOTE,
        )
        self.body.addWidget(self.list, 1)
        self.body.addLayout(_row(self.read, self.forget, self.cancel))
        self.body.addWidget(self.progress)
        self.body.addSpacing(8)
        self.say(self.tr("Your plan as a calendar"), Text.STRONG)
        self.body.addWidget(self.kept)
        self.say(
            self.tr(
                "Most calendar programs can open the file, and some subscribe to it: they show "
                "each change when they read it again, some only once a day. It carries the alarms."
            ),
            Text.NOTE,
        )
        self.body.addLayout(_row(self.once, self.keep, self.stop))
        self.add_gap()
        self.close_button = self.add_action(self.tr("Close"), self.tr("Esc"), primary=True)
        self.resize(*_SIZE)


class _Calendars(QListWidget):
    """`removed` asks for the current line to be taken out."""

    removed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("frame", "list")
        self.setAccessibleName(self.tr("Calendars that were read"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take a line out with Del; other keys walk the list."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
        else:
            super().keyPressEvent(event)


def _row(*parts: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    for part in parts:
        row.addWidget(part)
    row.addStretch(1)
    return row


def _to_open(parent: QWidget, title: str) -> str:
    return QFileDialog.getOpenFileName(parent, title, "", "iCalendar (*.ics *.ical)")[0]


def _to_save(parent: QWidget, title: str) -> str:
    return QFileDialog.getSaveFileName(parent, title, "gradus.ics", "iCalendar (*.ics)")[0]
