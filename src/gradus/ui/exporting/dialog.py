"""Exporting cards: the dialog from the choice to what was written."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QKeyEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from gradus.errors import GradusError
from gradus.services.exporting.report import ExportReport
from gradus.services.exporting.scope import Format
from gradus.services.exporting.service import DeckChoice
from gradus.ui.design.fonts import Text
from gradus.ui.design.look import Look
from gradus.ui.exporting import words
from gradus.ui.exporting.choices import Choices
from gradus.ui.exporting.service import ExportService
from gradus.ui.exporting.work import ExportWork
from gradus.ui.help.keys import enter, escape
from gradus.ui.language.told import told
from gradus.ui.widgets.announce import announce
from gradus.ui.widgets.dialog import Dialog
from gradus.ui.widgets.label import label
from gradus.ui.widgets.progress_line import ProgressLine

_WIDTH = 640

ChooseFile = Callable[[QWidget, Format, str], str]
"""Asks where to write, and whether to replace what is there; "" for nowhere."""


class ExportDialog(Dialog):
    """Enter chooses a file and writes it, Esc stops what is being written or closes."""

    def __init__(
        self,
        look: Look,
        service: ExportService,
        decks: Sequence[DeckChoice],
        query: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, self.tr("Export cards"), parent)
        self.choose_file: ChooseFile = ask_for_file
        self.choices = Choices(look, decks, query)
        self.summary = label("", Text.QUIET, wrap=True)
        self.line = ProgressLine(look.theme)
        self.work = ExportWork(service, self)
        self._report: ExportReport | None = None
        self._furnish()
        self._connect()
        self._show_choice()

    def take_focus(self) -> None:
        """Begin at the choices."""
        held = self.choices.what.buttons[self.choices.what.value() or ""]
        held.setFocus(Qt.FocusReason.TabFocusReason)
        held.ring.expect()

    def reject(self) -> None:
        """Stop first; what was stopped leaves nothing behind."""
        if self.work.is_writing():
            self.work.stop()
        else:
            super().reject()

    def done(self, result: int) -> None:
        """Let nothing run on."""
        self.work.close()
        super().done(result)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose by keys while nothing is written; the rest is the dialog's."""
        may_choose = self.choices.isEnabled() and not self.choices.deck.hasFocus()
        if not (may_choose and self.choices.take_key(event)):
            super().keyPressEvent(event)

    def _furnish(self) -> None:
        self.body.setSpacing(12)
        self.body.addWidget(self.choices)
        self.body.addWidget(self.line)
        self.body.addWidget(self.summary)
        self.line.hide()
        self.summary.setMinimumHeight(self.summary.fontMetrics().height() * 2)
        self.summary.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.folder_button = self.add_action(self.tr("Open its folder"), self.tr("O"))
        self.folder_button.setShortcut(self.tr("O"))
        self.folder_button.hide()
        self.add_gap()
        self.close_button = self.add_action(self.tr("Cancel"), escape())
        self.write_button = self.add_action(self.tr("Choose a file…"), enter(), primary=True)
        self.setMinimumWidth(_WIDTH)

    def _connect(self) -> None:
        self.choices.changed.connect(self._show_choice)
        self.write_button.clicked.connect(self._write)
        self.close_button.clicked.connect(self.reject)
        self.folder_button.clicked.connect(self._open_folder)
        self.work.counted.connect(self._show_count)
        self.work.progressed.connect(self._show_progress)
        self.work.done.connect(self._show_outcome)
        self.work.failed.connect(self._show_failure)

    def _show_choice(self) -> None:
        self._report = None
        self.folder_button.hide()
        self.said.setText("")
        self.work.count(self.choices.scope())

    def _show_count(self, count: int) -> None:
        if self._report is None and not self.work.is_writing():
            nothing = self.tr("There are no cards to export.")
            self.summary.setText(words.notes(count) if count else nothing)
            self.write_button.setEnabled(count > 0)

    def _write(self) -> None:
        form = self.choices.format()
        name = self.choose_file(self, form, self.choices.name())
        if not name:
            return
        file = with_ending(Path(name), form)
        if file != Path(name) and file.exists():  # nobody was asked about this one
            self.say_aside(self.tr("There is {0} already. Choose another name.").format(file.name))
            return
        self._report = None
        self.said.setText("")
        self._let_choose(may=False)
        self.work.write(file, self.choices.scope(), form)

    def _show_progress(self, done: int, total: int) -> None:
        if self.work.is_writing():
            self.line.show_progress(done, total - done)
            self.summary.setText(self.tr("{0} of {1} notes").format(done, total))

    def _show_outcome(self, report: ExportReport | None) -> None:
        self._let_choose(may=True)
        self._report = report
        text = self.tr("Stopped; nothing was written.") if report is None else words.outcome(report)
        self.summary.setText(text)
        announce(self, text)
        self.folder_button.setVisible(report is not None)
        self.close_button.show_caption(self.tr("Close"), escape())
        self.close_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_failure(self, error: GradusError) -> None:
        self._let_choose(may=True)
        self.summary.setText("")
        self.say_aside(told(str(error)))

    def _let_choose(self, *, may: bool) -> None:
        self.choices.setEnabled(may)
        self.write_button.setEnabled(may)
        self.line.setVisible(not may)
        self.folder_button.hide()
        caption = self.tr("Cancel") if may else self.tr("Stop")
        self.close_button.show_caption(caption, escape())

    def _open_folder(self) -> None:
        if self._report is not None:
            folder = self._report.file.parent
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def with_ending(file: Path, form: Format) -> Path:
    """Return a name with the ending of its format; Markdown without one is a folder."""
    if form is Format.MARKDOWN or file.suffix.lower() == f".{form}":
        return file
    return file.with_name(f"{file.name}.{form}")


def ask_for_file(parent: QWidget, form: Format, name: str) -> str:
    """Ask with the system's dialog, which also asks before it replaces a file."""
    place = QStandardPaths.StandardLocation.DocumentsLocation
    start = str(Path(QStandardPaths.writableLocation(place)) / name)
    title = parent.windowTitle()
    file, _ = QFileDialog.getSaveFileName(parent, title, start, words.file_filter(form))
    return file
