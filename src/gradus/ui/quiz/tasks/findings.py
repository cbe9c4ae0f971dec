"""What there is to say about a typed answer."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from gradus.domain.decks.difference import Edit, Line, Piece, by_character, by_line
from gradus.domain.decks.spelling import Likeness, lines_likeness, words_likeness
from gradus.domain.decks.tasks import Exercise, Numeric, Output, Task, Typed
from gradus.ui.quiz.tasks import words
from gradus.ui.quiz.tasks.difference_view import Row

_YOURS, _PRINTED = "\N{MINUS SIGN}", "+"


@dataclass(frozen=True, slots=True)
class Finding:
    """A verdict, a sentence or none, and the lines to compare, which then hold the answer too."""

    verdict: str
    note: str
    rows: tuple[Row, ...] = ()


def finding(task: Task, given: str, *, right: bool) -> Finding:
    """Compare what was typed with the answer."""
    match task:
        case Numeric() | Exercise():
            verdict = words.verdict(task, Likeness.SAME, right=right)
            return Finding(verdict, words.computed(task, given))
        case Typed():
            likeness = words_likeness(given, task.answer)
            pieces = by_character(" ".join(given.split()), " ".join(task.answer.split()))
            return _finding(task, likeness, words.characters(pieces), _both(pieces))
        case Output():
            likeness = lines_likeness(given, task.answer)
            rows = tuple(_rows(by_line(given, task.answer)))
            return _finding(task, likeness, words.legend(_YOURS, _PRINTED), rows)
        case _:
            return Finding("", "")


def _finding(task: Task, likeness: Likeness, note: str, rows: tuple[Row, ...]) -> Finding:
    verdict = words.verdict(task, likeness, right=likeness is not Likeness.OTHER)
    return Finding(verdict, "") if likeness is Likeness.SAME else Finding(verdict, note, rows)


def _both(pieces: tuple[Piece, ...]) -> tuple[Row, ...]:
    yours = Row(words.yours(), pieces, expected=False)
    return yours, Row(words.answer(), pieces, expected=True)


def _rows(lines: tuple[Line, ...]) -> Iterator[Row]:
    for line in lines:
        if line.edit is Edit.SAME:
            yield Row("", line.pieces, expected=True)
            continue
        if line.edit is not Edit.MISSING:
            yield Row(_YOURS, line.pieces, expected=False)
        if line.edit is not Edit.EXTRA:
            yield Row(_PRINTED, line.pieces, expected=True)
