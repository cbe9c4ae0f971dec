"""What is told when the whole application is to quit."""

from __future__ import annotations

import subprocess
import sys

_PROGRAM = """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QMainWindow
from gradus.ui.application import Application

class Window(QMainWindow):
    leaving = False
    def closeEvent(self, event):
        event.setAccepted(self.leaving)

application = Application([])
window = Window()
window.show()
def leave():
    window.leaving = True
application.quitting.connect(leave)
QTimer.singleShot(0, application.quit)
raise SystemExit(application.exec())
"""


def test_quitting_is_told_before_windows_are_closed_for_it() -> None:
    found = subprocess.run(
        [sys.executable, "-c", _PROGRAM],
        env={"QT_QPA_PLATFORM": "offscreen"},
        timeout=30,
        check=False,
    )
    assert found.returncode == 0
