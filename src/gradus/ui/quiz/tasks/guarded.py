"""Keys that a field takes: only those that were pressed in it while it could be seen."""

from __future__ import annotations

from PySide6.QtGui import QKeyEvent


class Guard:
    """Keeps out what was pressed too early, and the repeats of a key that was held before."""

    def __init__(self) -> None:
        self.listening = True
        self._held: int | None = None

    def lets_in(self, event: QKeyEvent) -> bool:
        """Say whether a key is meant for the field."""
        if not self.listening:
            return False
        if event.isAutoRepeat():
            return event.key() == self._held
        self._held = event.key()
        return True

    def forget(self) -> None:
        """Know of no key that is held."""
        self._held = None
