"""Where a card stands, in the columns of Anki's table."""

from __future__ import annotations

import json

from gradus.domain.scheduling.model import State
from gradus.formats.anki.writing.collection import About
from gradus.formats.anki.writing.rows import Card

_NEW, _LEARNING, _REVIEW, _SUSPENDED = 0, 1, 2, -1
_QUEUES = {
    State.NEW: _NEW,
    State.LEARNING: _LEARNING,
    State.REVIEW: _REVIEW,
    State.RELEARNING: _LEARNING,
}
_USUAL_FACTOR = 2500
_PER_TODAY = 1000
_FLAGS = 7

Row = tuple[object, ...]


def card_row(card: Card, about: About, numbers: tuple[int, int, int], position: int) -> Row:
    """Return a row of `cards`; `numbers` are the card's, its note's and its deck's.

    `position` orders new cards. Memory stands in `data`, as Anki's FSRS keeps it.
    """
    state = card.state
    queue = _SUSPENDED if state.suspended else _QUEUES[state.state]
    return (
        *numbers,
        card.ordinal,
        about.seconds,
        -1,
        int(state.state),
        queue,
        _due(card, about, position),
        _interval(card),
        0 if state.state is State.NEW else _USUAL_FACTOR,
        state.reviews,
        state.lapses,
        _left(card, about),
        0,
        0,
        state.flag & _FLAGS,
        _data(card, about),
    )


def _due(card: Card, about: About, position: int) -> int:
    """A place among new cards, a count of days for reviews, seconds since 1970 inside a step."""
    due = card.state.due
    if due is None:
        return position
    if due.day is not None:
        return due.day - about.first_day
    assert due.at is not None
    return int(due.at.timestamp())


def _interval(card: Card) -> int:
    """The days between two reviews; inside a relearning step those that will follow it."""
    state = card.state
    if state.state is State.RELEARNING and state.memory is not None:
        return max(1, round(state.memory.stability))
    if state.due is None or state.due.day is None or state.last_day is None:
        return 0
    last = card.reviews[-1] if card.reviews else None
    if last is not None and last.ease and last.interval > 0:
        return last.interval  # a package may count its days by another clock
    return max(1, state.due.day - state.last_day)


def _left(card: Card, about: About) -> int:
    """How many steps are left, and once more in thousands how many of them today."""
    steps = {State.LEARNING: about.learning_steps, State.RELEARNING: about.relearning_steps}
    if card.state.state not in steps:
        return 0
    left = max(1, len(steps[card.state.state]) - (card.state.step or 0))
    return left * _PER_TODAY + left


def _data(card: Card, about: About) -> str:
    memory = card.state.memory
    if memory is None:
        return "{}"
    kept: dict[str, float] = {
        "s": round(memory.stability, 4),
        "d": round(memory.difficulty, 3),
        "dr": round(about.retention, 3),
        "decay": round(about.parameters[20], 3),
    }
    answers = [one.at for one in card.reviews if one.ease and one.factor]
    if answers:
        kept["lrt"] = answers[-1] // 1000
    return json.dumps(kept, separators=(",", ":"))
