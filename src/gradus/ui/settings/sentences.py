"""What the page of settings says."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

_translate = QCoreApplication.translate


def found(count: int) -> str:
    """Say how many settings a search has left."""
    if count == 0:
        return _translate("Settings", "No setting has these words.")
    return _translate("Settings", "%Ln setting(s)", "", count)


def at_once() -> str:
    """Say when a change holds."""
    return _translate("Settings", "A change holds at once.")


def reset(count: int) -> str:
    """Say how many settings were set back."""
    if count == 0:
        return _translate("Settings", "Every setting has its default already.")
    return _translate("Settings", "Back at the default: %Ln setting(s).", "", count)


def plan_note() -> str:
    """Say where the rest of the plan's settings are: they are dates, hours and topics."""
    return _translate(
        "Settings",
        "Free time, goal, days and blocks, and other calendars are set on the page Calendar, "
        "with F, G, U and B there.",
    )


def several(count: int) -> str:
    """Say that several settings were taken back or done again."""
    return _translate("Settings", "%Ln setting(s) changed", "", count)


def size(count: int) -> str:
    """Say a number of bytes."""
    return QLocale().formattedDataSize(count, 1)


def backed_up(count: int) -> str:
    """Say that a backup was made, and how large it is."""
    return _translate("Settings", "Backed up and read back whole: {0}.").format(size(count))


def checked(count: int) -> str:
    """Say that all backups are whole."""
    return _translate("Settings", "Read back whole: %Ln backup(s).", "", count)


def damaged(count: int) -> str:
    """Say that some backups are damaged."""
    return _translate("Settings", "Damaged, as the list shows: %Ln backup(s).", "", count)


def stopped() -> str:
    """Say that nothing came of it."""
    return _translate("Settings", "Stopped.")


def damaged_line(line: str) -> str:
    """Mark a backup of the list as damaged."""
    return _translate("Settings", "{0} · damaged").format(line)


def whole_line(line: str) -> str:
    """Mark a backup of the list as read back whole."""
    return _translate("Settings", "{0} · whole").format(line)
