"""What the bar of the focus timer says; no widget here."""

from __future__ import annotations

import math
from datetime import timedelta

from PySide6.QtCore import QCoreApplication

from gradus.domain.planning.focus import Stage
from gradus.services.planning.doing.focus_view import FocusView, Recorded, Turn
from gradus.ui import words
from gradus.ui.language.told import told as titled

_translate = QCoreApplication.translate


def clock(left: timedelta) -> str:
    """Write what is left as "24:05"; the last second is 00:01."""
    minutes, seconds = divmod(math.ceil(left.total_seconds()), 60)
    return f"{minutes:02}:{seconds:02}"


def stage(view: FocusView) -> str:
    """Name what the timer does."""
    if view.waits:
        return _translate("Focus", "Break over")
    if not view.running:
        return _translate("Focus", "Paused")
    if view.stage is Stage.BREAK:
        return _translate("Focus", "Break")
    return _translate("Focus", "Work")


def progress(view: FocusView) -> str:
    """Say how much of the block is done."""
    return _translate("Focus", "{0} of {1} min").format(view.minutes, view.planned)


def turn_caption(view: FocusView) -> str:
    """Name what the first button does."""
    return _translate("Focus", "Pause") if view.running else _translate("Focus", "Go on")


def skip_caption(view: FocusView) -> str:
    """Name what the second button does."""
    resting = view.stage is Stage.BREAK
    return _translate("Focus", "Skip the break") if resting else _translate("Focus", "Break now")


def told(view: FocusView) -> str:
    """Say what has just happened, "" for nothing."""
    spent = words.minutes(view.minutes)
    sentences = {
        Turn.BREAK: _translate("Focus", "Take a break."),
        Turn.BREAK_OVER: _translate("Focus", "The break is over. Go on when you are ready."),
        Turn.FULL: _translate("Focus", "The planned time is over. Finish, or work on."),
        Turn.SLEPT: _translate("Focus", "The computer slept. Only what was before counts."),
        Turn.FOUND: _translate("Focus", "Gradus was closed. Counted so far: {0}."),
        Turn.FOUND_AFTER_CRASH: _translate(
            "Focus", "Gradus ended unexpectedly. Counted so far: {0}."
        ),
    }
    return "" if view.turn is None else sentences[view.turn].format(spent)


def recorded(done: Recorded) -> str:
    """Say what was written into the plan."""
    if not done.minutes:
        return _translate("Focus", "Stopped. Nothing was counted for {0}.").format(
            titled(done.title)
        )
    text = _translate("Focus", "{0}: done, with {1}.")
    return text.format(titled(done.title), words.minutes(done.minutes))
