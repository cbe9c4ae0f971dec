"""What the person sees of a bug."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QKeyEvent
from PySide6.QtWidgets import QWidget

from gradus.ui.design.fonts import Text
from gradus.ui.design.look import Look
from gradus.ui.widgets.dialog import Dialog
from gradus.ui.widgets.text_box import TextBox

_SIZE = (700, 520)


class CrashDialog(Dialog):
    """Says in plain words that Gradus is at fault, what is safe, and what can be done.

    `closeRequested` asks to end Gradus; Enter and Esc go on where that is possible.
    """

    closeRequested = Signal()

    def __init__(
        self,
        look: Look,
        report: str,
        log_folder: Path,
        parent: QWidget | None = None,
        *,
        can_go_on: bool = True,
    ) -> None:
        super().__init__(look, self.tr("Something went wrong in Gradus"), parent)
        self._report = report
        self._log_folder = log_folder
        self._can_go_on = can_go_on
        self.box = TextBox(look.theme, self.tr("Report"))
        self.show_sign("warning", lambda tokens: tokens.bad)
        self._speak()
        self._offer()
        self.box.show_code(report)
        self.resize(*_SIZE)

    def show_count(self, times: int) -> None:
        """Say that the same bug came again."""
        self.say_aside(self.tr("It has happened %Ln time(s).", "", times))

    def to_copy(self) -> str:
        """Return the report."""
        return self._report

    def copy(self) -> None:
        """Copy the report, and say that it is copied."""
        super().copy()
        self.say_aside(self.tr("The report is copied."))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act on the keys of the side buttons."""
        buttons = {Qt.Key.Key_O: self.folder_button, Qt.Key.Key_Q: self.close_button}
        button = buttons.get(Qt.Key(event.key()))
        if button is not None and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            button.click()
        else:
            super().keyPressEvent(event)

    def _speak(self) -> None:
        self.say(
            self.tr("This is a bug in Gradus, not your doing. Your answers up to now are saved.")
        )
        self.say(self._advice())
        self.body.addSpacing(8)
        caption = self.say(
            self.tr("The report, for whoever mends Gradus. It goes nowhere unless you send it."),
            Text.HEADING,
        )
        caption.setBuddy(self.box)
        self.body.addWidget(self.box, 1)

    def _advice(self) -> str:
        if self._can_go_on:
            return self.tr(
                "Go on, and do the last thing again if it had no effect. "
                "If this comes back, close Gradus and open it again."
            )
        return self.tr("Gradus has to close. Open it again; if this comes back, send the report.")

    def _offer(self) -> None:
        self.copy_button = self.add_action(self.tr("Copy report"), self.tr("Ctrl+C"))
        self.folder_button = self.add_action(self.tr("Open log folder"), self.tr("Ctrl+O"))
        self.add_gap()
        close_key = self.tr("Ctrl+Q") if self._can_go_on else self.tr("Enter")
        self.close_button = self.add_action(
            self.tr("Close Gradus"), close_key, primary=not self._can_go_on
        )
        self.copy_button.clicked.connect(self.copy)
        self.folder_button.clicked.connect(self._open_folder)
        self.close_button.clicked.connect(self._close)
        if self._can_go_on:
            self.go_on = self.add_action(self.tr("Go on"), self.tr("Enter"), primary=True)
            self.go_on.clicked.connect(self.accept)

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._log_folder)))

    def _close(self) -> None:
        self.closeRequested.emit()
        self.accept()
