"""Collecting Python's garbage at calm moments of the window's thread only.

Left to itself Python collects wherever it happens to be: in the middle of a paint, or on another
thread. Widgets that hang in a reference cycle are then destroyed there, which crashes Qt.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, Qt, QTimer

_INTERVAL_MS = 2_000


class CalmCollector(QObject):
    """Takes over from the automatic collector from its making until `close`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self, interval=_INTERVAL_MS)
        self._timer.timeout.connect(self._begin, Qt.ConnectionType.SingleShotConnection)
        self._timer.start()

    def collect(self) -> None:
        """Collect the oldest generation that is due, by the interpreter's own thresholds."""
        counts, thresholds = gc.get_count(), gc.get_threshold()
        due = [n for n in range(3) if counts[n] > thresholds[n]]
        if due:
            gc.collect(due[-1])

    def _begin(self) -> None:
        """Clear up after the start; what is left stays, and to look through it costs a frame."""
        gc.collect()
        gc.freeze()
        self._timer.timeout.connect(self.collect)

    def close(self) -> None:
        """Let Python collect by itself again."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()
