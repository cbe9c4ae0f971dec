"""The real window over a folder of decks, for programs that a proof starts and watches."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from unittest.mock import patch

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from gradus import app, launch
from gradus.clock import SystemClock
from gradus.paths import DataFolders
from gradus.services.settings import SettingsService
from gradus.services.study_settings import StudySettings

UNLIMITED = StudySettings(new_per_day=100_000)


@contextmanager
def opened(data: Path, decks: Path) -> Iterator[tuple[QApplication, app.Gradus]]:
    """Open Gradus as `gradus --data-dir DATA` does, but for its decks and new cards a day."""

    unlimited = patch.object(SettingsService, "study", lambda _service: UNLIMITED)
    with unlimited:
        application = launch.make_application()
        look = app.make_look(application)
        gradus = app.Gradus(DataFolders.inside(data), SystemClock(), look, decks)
        try:
            yield application, gradus
        finally:
            gradus.close()


def press(widget: QWidget, key: Qt.Key) -> None:
    """Send a key to a widget, down and up."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QCoreApplication.sendEvent(widget, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier))
