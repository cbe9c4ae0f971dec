"""Playing sounds one after the other beside the window; a newer wish ends an older one."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from gradus.ui.sound.output import Device, Output, SoundError


class SoundPlayer(QObject):
    """No call waits. `failed` carries a SoundError, `finished` tells that all has been played."""

    failed = Signal(object)
    finished = Signal()

    def __init__(self, output: Output | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._output = output or Device()
        self._stopped = threading.Event()
        self._thread: threading.Thread | None = None

    def play(self, files: Sequence[Path]) -> None:
        """Play files from now on, and nothing that was asked for before."""
        self.stop()
        stopped, before = threading.Event(), self._thread
        self._stopped = stopped
        run = (tuple(files), stopped, before)
        self._thread = threading.Thread(target=self._run, args=run, name="sound", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Play nothing any more."""
        self._stopped.set()

    def wait(self) -> None:
        """Return when nothing sounds."""
        if self._thread is not None:
            self._thread.join()

    def _run(
        self, files: tuple[Path, ...], stopped: threading.Event, before: threading.Thread | None
    ) -> None:
        if before is not None:
            before.join()
        try:
            for file in files:
                if not stopped.is_set():
                    self._output.play(file, stopped)
        except SoundError as error:
            if not stopped.is_set():
                self._tell(error)
        else:
            self._tell(None)

    def _tell(self, error: SoundError | None) -> None:
        """Say how it ended, unless the window that wanted to know is gone."""
        if not isValid(self):
            return
        if error is None:
            self.finished.emit()
        else:
            self.failed.emit(error)
