"""What the quiz says about typed, chosen and computed answers."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from gradus.domain.decks.difference import Edit, Piece, count
from gradus.domain.decks.exercises.number_text import significant
from gradus.domain.decks.exercises.values import Number, Value, has_rows
from gradus.domain.decks.spelling import Likeness
from gradus.domain.decks.tasks import Choose, Exercise, Numeric, Output, Task, letter
from gradus.domain.decks.tolerance import Tolerance
from gradus.domain.decks.typed_answer import count_right, distance

_LONG = 60
_translate = QCoreApplication.translate


def show() -> str:
    """Name the button that turns the card over."""
    return _translate("Quiz", "Show answer")


def compare() -> str:
    """Name the button that compares what was given."""
    return _translate("Task", "Check")


def dont_know() -> str:
    """Name the button that turns a choice over without a pick."""
    return _translate("Task", "I don't know")


def step(number: int, of: int) -> str:
    """Name the button that shows a step."""
    return _translate("Task", "Show step {0} of {1}").format(number, of)


def placeholder(task: Task) -> str:
    """Say what is to be typed."""
    if isinstance(task, Output):
        return _translate("Task", "What it prints")
    answer = task.answer if isinstance(task, Exercise) else 0
    if has_rows(answer):
        return _translate("Task", "A matrix, such as [[1, 2], [3, 4]]")
    if isinstance(answer, tuple):
        return _translate("Task", "A vector, such as [1, 2]")
    if isinstance(task, Exercise | Numeric):
        return _translate("Task", "A number")
    return _translate("Task", "The answer in words or code")


def other_numbers() -> str:
    """Name the button that draws an exercise anew."""
    return _translate("Task", "Try other numbers")


def first_numbers() -> str:
    """Say what is rated after some practice."""
    return _translate("Task", "You rate your answer to the first numbers.")


def yours() -> str:
    """Name what was typed."""
    return _translate("Task", "You typed")


def answer() -> str:
    """Name what should have been typed."""
    return _translate("Task", "Answer")


def legend(yours: str, printed: str) -> str:
    """Say what the signs before lines mean."""
    return _translate("Task", "{0} you wrote, {1} it prints").format(yours, printed)


def verdict(task: Task, likeness: Likeness, *, right: bool) -> str:
    """Say whether it is right."""
    if not right:
        return _translate("Task", "Not right")
    if likeness is not Likeness.NEARLY:
        return _translate("Task", "Right")
    if isinstance(task, Output):
        return _translate("Task", "Right but for spaces")
    return _translate("Task", "Right but for capital letters")


def mark(kind: str) -> str:
    """Say what became of an option."""
    return {
        "picked": _translate("Task", "Picked"),
        "right": _translate("Task", "Right"),
        "right pick": _translate("Task", "Yours: right"),
        "wrong pick": _translate("Task", "Yours: wrong"),
    }.get(kind, "")


def picked(letter: str, *, picked: bool) -> str:
    """Say that an option is picked, or no longer."""
    text = _translate("Task", "{0} picked") if picked else _translate("Task", "{0} not picked")
    return text.format(letter)


def pick_all() -> str:
    """Say that there is more than one right option."""
    return _translate("Task", "Pick all that are right.")


def choice(task: Choose, *, right: bool) -> str:
    """Say which options would have been right."""
    if right:
        return _translate("Task", "Right")
    letters = [letter(place) for place in sorted(task.right)]
    if len(letters) == 1:
        return _translate("Task", "Not right: {0} is the answer").format(letters[0])
    most = ", ".join(letters[:-1])
    return _translate("Task", "Not right: {0} and {1} are the answer").format(most, letters[-1])


def computed(task: Numeric | Exercise, given: str) -> str:
    """Say what was typed and how far off it is."""
    typed = _translate("Task", "You typed {0}").format(_short(given))
    if isinstance(task.answer, tuple):
        return f"{typed}. {_entries(task.answer, given, task.tolerance)}"
    off = distance(given, task.answer)
    if off is None:
        return _translate("Task", "{0}, which is no number.").format(typed)
    return f"{typed}{_off(off, task.answer)}.{_tolerance(task.tolerance)}"


def characters(pieces: tuple[Piece, ...]) -> str:
    """Count the characters that differ."""
    forms = (
        (Edit.CHANGED, _translate("Task", "{0} changed")),
        (Edit.MISSING, _translate("Task", "{0} missing")),
        (Edit.EXTRA, _translate("Task", "{0} too many")),
    )
    counted = [(text, count(pieces, edit)) for edit, text in forms]
    parts = ", ".join(text.format(number) for text, number in counted if number)
    return _translate("Task", "Characters: {0}.").format(parts)


def _off(off: float, answer: Number) -> str:
    if abs(off) <= 1e-9 * abs(answer):
        return ""
    way = (
        _translate("Task", ", {0} above the answer")
        if off > 0
        else _translate("Task", ", {0} below the answer")
    )
    return way.format(significant(abs(off)))


def _tolerance(tolerance: Tolerance) -> str:
    if not tolerance.amount:
        return ""
    amount = significant(tolerance.amount * (100 if tolerance.is_share else 1))
    text = " " + _translate("Task", "Up to {0} off counts.")
    return text.format(f"{amount}%" if tolerance.is_share else amount)


def _entries(answer: Value, given: str, tolerance: Tolerance) -> str:
    found = count_right(given, answer, tolerance)
    if found is not None:
        text = _translate("Task", "{0} of {1} entries are right.")
        return text.format(found, _leaves(answer))
    if has_rows(answer):
        return _translate("Task", "The answer is a matrix of {0}.").format(_shape(answer))
    return _translate("Task", "The answer has {0} entries.").format(_shape(answer))


def _shape(answer: Value) -> str:
    if not isinstance(answer, tuple):
        return "1"
    first = answer[0]
    return f"{len(answer)} × {len(first)}" if isinstance(first, tuple) else str(len(answer))


def _leaves(answer: Value) -> int:
    return sum(map(_leaves, answer)) if isinstance(answer, tuple) else 1


def _short(given: str) -> str:
    text = " ".join(given.split())
    return text if len(text) <= _LONG else f"{text[:_LONG]}…"
