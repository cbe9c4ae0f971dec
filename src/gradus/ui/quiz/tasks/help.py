"""The keys of each way of answering, for the list that F1 shows."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from gradus.domain.decks.tasks import (
    Choose,
    Exercise,
    Numeric,
    Output,
    Steps,
    Task,
    Typed,
    letter,
)
from gradus.ui.help.keys import KeyLine, enter, space, tab

_translate = QCoreApplication.translate


def task_lines(task: Task | None) -> tuple[KeyLine, ...]:
    """Return the keys that a card on screen has beside those of every card."""
    match task:
        case Typed() | Numeric():
            return (_submit(enter()), _leave())
        case Exercise():
            return (_submit(enter()), _draw(), _leave())
        case Output():
            line = KeyLine((enter(),), _translate("Task", "In the field: begin a line"))
            return (_submit(f"Ctrl+{enter()}"), line, _leave())
        case Choose():
            return _choice(task)
        case Steps():
            return (KeyLine((space(), enter()), _translate("Task", "Show the next step")),)
        case _:
            return ()


def _submit(key: str) -> KeyLine:
    text = _translate("Task", "In the field: check what you typed, or show the answer")
    return KeyLine((key,), text)


def _draw() -> KeyLine:
    text = _translate("Task", "After a wrong answer: try other numbers")
    return KeyLine(("N",), text)


def _leave() -> KeyLine:
    return KeyLine((tab(),), _translate("Task", "Leave the field, so that single keys act"))


def _choice(task: Choose) -> tuple[KeyLine, ...]:
    letters = ("A", "…", letter(len(task.options) - 1))
    twice = _translate("Task", "Pick an option; once more checks it")
    pick = _translate("Task", "Pick or unpick options")
    return (
        KeyLine(letters, pick if task.several else twice),
        KeyLine(("↓", "↑", space()), _translate("Task", "Go through the options and pick")),
        KeyLine((enter(),), _translate("Task", "Check what is picked")),
    )
