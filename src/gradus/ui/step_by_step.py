"""Work on the window's thread in small steps: keys and paints have their turn between two."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

_END: Final = object()


class StepByStep(QObject):
    """Takes one step after the other of what was begun last."""

    finished = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._left: Iterator[None] = iter(())
        # A timer fires when what is on its way to the screen is there.
        self._turn = QTimer(self, interval=0, singleShot=True)
        self._turn.timeout.connect(self._take_one)

    def begin(self, work: Iterator[None]) -> None:
        """Do some work from here on, and leave what was begun before."""
        self._left = work
        self._turn.start()

    def stop(self) -> None:
        """Leave the rest undone."""
        self._turn.stop()

    def _take_one(self) -> None:
        if next(self._left, _END) is _END:
            self.finished.emit()
        else:
            self._turn.start()
