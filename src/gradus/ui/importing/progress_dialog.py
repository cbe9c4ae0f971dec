"""How far an import is, and the way to stop it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from gradus.ui.design.look import Look
from gradus.ui.widgets.dialog import Dialog
from gradus.ui.widgets.progress_line import ProgressLine

_WIDTH = 460


class ImportProgress(Dialog):
    """Esc and the button only ask for a stop: whoever imports closes the dialog."""

    stopRequested = Signal()

    def __init__(self, look: Look, name: str, parent: QWidget | None = None) -> None:
        super().__init__(look, self.tr("Importing {0}").format(name), parent)
        self.line = ProgressLine(look.theme)
        self.body.addWidget(self.line)
        self.note = self.say(self.tr("Nothing changes until all of it is here."))
        self.add_gap()
        self.stop_button = self.add_action(self.tr("Stop"), self.tr("Esc"), primary=True)
        self.stop_button.clicked.connect(self.reject)
        self.fix_size(_WIDTH)

    def show_progress(self, done: int, total: int) -> None:
        """Show steps done and in all."""
        self.line.show_progress(done, max(total - done, 0))

    def reject(self) -> None:
        """Ask for a stop, and wait for it."""
        self.note.setText(self.tr("Stopping…"))
        self.stop_button.setEnabled(False)
        self.stopRequested.emit()
