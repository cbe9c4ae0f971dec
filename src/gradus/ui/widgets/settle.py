"""Finishing the layout at once, so that nothing is painted half laid out."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent

# Each round lets a change climb one level further; a page is fewer levels deep than this.
_ROUNDS = 6


def settle() -> None:
    """Carry out the layout requests that are pending, and those that they bring."""
    for _ in range(_ROUNDS):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
