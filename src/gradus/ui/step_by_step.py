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
        self._turn = QTimer(self, singleShot=True)
        self._turn.timeout.connect(self._take_one)

    def begin(self, work: Iterator[None], wait: int = 0) -> None:
        """Do some work after a wait (milliseconds), and leave what was begun before."""
        self._left = work
        self._turn.start(wait)

    def stop(self) -> None:
        """Leave the rest undone."""
        self._turn.stop()

    def _take_one(self) -> None:
        if next(self._left, _END) is _END:
            self.finished.emit()
        else:
            self._turn.start(0)
