"""Whether what was given answers what a card asks; a person may always decide otherwise."""

from __future__ import annotations

from gradus.domain.decks.spelling import Likeness, lines_likeness, words_likeness
from gradus.domain.decks.tasks import Choose, Exercise, Given, Numeric, Output, Task, Typed
from gradus.domain.decks.typed_answer import matches


def is_right(task: Task, given: Given | None) -> bool | None:
    """Return True or False, or None where it cannot be known.

    A field left empty and a choice without a pick are not right: they ask to be shown. What a
    program prints may be foretold without writing it down.
    """
    match task:
        case Choose():
            return given == task.right
        case Typed():
            return words_likeness(_text(given), task.answer) is not Likeness.OTHER
        case Numeric() | Exercise():
            return matches(_text(given), task.answer, task.tolerance)
        case Output() if _text(given).strip():
            return lines_likeness(_text(given), task.answer) is not Likeness.OTHER
        case _:
            return None


def _text(given: Given | None) -> str:
    return given if isinstance(given, str) else ""
