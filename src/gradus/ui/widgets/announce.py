"""Telling a screen reader what changed without a change of focus."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

_Politeness = QAccessible.AnnouncementPoliteness


def announce(source: QWidget, text: str, *, at_once: bool = False) -> None:
    """Have a text spoken; `at_once` interrupts what is being read, as an alert does."""
    event = QAccessibleAnnouncementEvent(source, text)
    event.setPoliteness(_Politeness.Assertive if at_once else _Politeness.Polite)
    QAccessible.updateAccessibility(event)


def is_heard() -> bool:
    """Say whether a screen reader or the like has asked for what the window says."""
    return QAccessible.isActive()
