"""What a notification says; no widget here."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from gradus.domain.planning.reminding import Matter
from gradus.services.planning.doing.reminding import ReminderView
from gradus.ui import words
from gradus.ui.language.told import told

_translate = QCoreApplication.translate


def title(reminder: ReminderView) -> str:
    """Say in a few words what it is about."""
    if reminder.matter is Matter.REVIEWS:
        return _translate("Reminders", "{0} to ask").format(words.cards(reminder.reviews))
    return told(reminder.title)


def text(reminder: ReminderView) -> str:
    """Say when, and for how long."""
    if reminder.matter is Matter.REVIEWS:
        return _translate("Reminders", "They wait for today.")
    length = words.minutes(reminder.length)
    if reminder.matter is Matter.BEGINS:
        return _translate("Reminders", "Begins now, for {0}.").format(length)
    soon = _translate("Reminders", "Begins in {0}, for {1}.")
    return soon.format(words.minutes(reminder.minutes), length)


def no_tray() -> str:
    """Say what holds where the system has no tray."""
    return _translate(
        "Reminders",
        "This system has no tray, so nothing can notify you here and Gradus cannot stay open "
        "unseen. The plan that you write as a calendar file carries alarms: show it in a calendar "
        "program, and that reminds you.",
    )
