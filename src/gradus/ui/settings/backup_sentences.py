"""What Settings says of backups."""

from __future__ import annotations

from datetime import tzinfo

from PySide6.QtCore import QCoreApplication, QLocale

from gradus.domain.backups.manifest import Counts
from gradus.services.backups.restoring import Preview, Undo
from gradus.services.backups.service import BY_HAND, DAILY, Backup
from gradus.ui import words
from gradus.ui.settings.sentences import size

_translate = QCoreApplication.translate


def line(backup: Backup, zone: tzinfo) -> str:
    """Say when a backup was made, why, how large it is, and what it holds."""
    text = _translate("Settings", "{day}, {time} · {reason} · {size}").format(
        day=words.long_day(backup.time.astimezone(zone).date()),
        time=words.clock_time(backup.time, zone),
        reason=reason(backup.reason),
        size=size(backup.size),
    )
    return text if backup.counts is None else f"{text} · {_held(backup.counts)}"


def reason(name: str) -> str:
    """Say why a backup was made."""
    names = {
        DAILY: _translate("Settings", "daily"),
        BY_HAND: _translate("Settings", "made by you"),
        "before-restore": _translate("Settings", "before a restore"),
        "before-import": _translate("Settings", "before an import"),
        "before-bulk-change": _translate("Settings", "before a change of many cards"),
        "before-repair": _translate("Settings", "before a repair"),
    }
    return names.get(name, _translate("Settings", "before an update"))


def rows(preview: Preview) -> list[tuple[str, str, str]]:
    """Return what is counted, how much a backup holds of it, and how much there is now."""
    held, today = preview.backup.counts or Counts(), preview.now or Counts()
    counted = (
        (_translate("Settings", "Notes"), held.notes, today.notes),
        (_translate("Settings", "Cards"), held.cards, today.cards),
        (_translate("Settings", "Answers"), held.answers, today.answers),
        (_translate("Settings", "Projects"), held.projects, today.projects),
    )
    return [
        (name, _number(then), "–" if preview.now is None else _number(now))
        for name, then, now in counted
    ]


def title(preview: Preview, zone: tzinfo) -> str:
    """Ask whether to go back to a backup."""
    return _translate("Settings", "Restore {day}, {time}?").format(
        day=words.long_day(preview.backup.time.astimezone(zone).date()),
        time=words.clock_time(preview.backup.time, zone),
    )


def consequence(preview: Preview) -> str:
    """Say what comes of it."""
    text = _translate(
        "Settings",
        "Everything becomes as it was then. What there is now is backed up first, so that you can "
        "undo this. Gradus closes its window for a moment.",
    )
    if preview.migrates:
        older = _translate(
            "Settings", "The backup is of an earlier version and is brought up to date."
        )
        return f"{text} {older}"
    return text


def origin(preview: Preview) -> str:
    """Say why a backup was made and how large it is."""
    backup = preview.backup
    return f"{reason(backup.reason)} · {size(backup.size)}"


def undo_note(undo: Undo, zone: tzinfo) -> str:
    """Say what was restored last."""
    return _translate("Settings", "Restored on {day}, {time}.").format(
        day=words.long_day(undo.at.astimezone(zone).date()), time=words.clock_time(undo.at, zone)
    )


def restored(missing: int) -> str:
    """Say that a backup was restored, and how many files are nowhere any more."""
    text = _translate("Settings", "Restored. Undo restore brings back what there was before.")
    if not missing:
        return text
    lost = _translate("Settings", "Pictures and sounds that no backup has: %Ln.", "", missing)
    return f"{text} {lost}"


def _held(counts: Counts) -> str:
    return f"{words.cards(counts.cards)} · {words.answers(counts.answers)}"


def _number(count: int) -> str:
    return QLocale().toString(count)
