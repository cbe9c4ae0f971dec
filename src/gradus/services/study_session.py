"""What a quiz session keeps in memory; all of it can be read again from the database."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from gradus.domain.scheduling.answers import Answer
from gradus.domain.scheduling.burial import resting
from gradus.domain.scheduling.estimate import seconds_per_answer
from gradus.domain.scheduling.events import Event, EventKind, effective
from gradus.domain.scheduling.history import History, history
from gradus.domain.scheduling.intervals import Load
from gradus.domain.scheduling.model import Due, State
from gradus.domain.scheduling.queue import StudyQueue, build_queue
from gradus.store import cards, events, statistics
from gradus.store.database import Connection
from gradus.store.device import known_device


@dataclass(slots=True)
class StudySession:
    """The queue of one study day, the load of the days after it, and today's answers.

    `history` is what this device did today; `resting` are the notes put back until tomorrow.
    """

    queue: StudyQueue
    load: Counter[int]
    answers: list[Event]
    seconds_per_answer: float
    history: History = field(default_factory=History)
    resting: frozenset[int] = frozenset()

    @property
    def day(self) -> int:
        """The study day that this session belongs to."""
        return self.queue.day

    def load_after(self, day: int) -> Load:
        """Return how many reviews are due a number of days after that one."""
        return lambda days: self.load[day + days]

    def note_due(self, due: Due | None) -> None:
        """Count a card that has just been given a day."""
        if due is not None and due.day is not None:
            self.load[due.day] += 1


def read_session(connection: Connection, day: int, new_per_day: int) -> StudySession:
    """Read everything a session needs."""
    today = events.of_day(connection, day)
    answers = [event for event in effective(today) if event.kind is EventKind.ANSWERED]
    rests = frozenset(cards.notes_of(connection, resting(today, day)).values())
    return StudySession(
        queue=_queue(connection, day, new_per_day, answers, rests),
        load=cards.load_by_day(connection, day),
        answers=answers,
        seconds_per_answer=seconds_per_answer(*statistics.recent_answer_times(connection)),
        history=history(today, known_device(connection)),
        resting=rests,
    )


def counts_of(connection: Connection, day: int, new_per_day: int) -> tuple[int, int, int]:
    """Return the steps, reviews and new cards of a coming study day.

    They are those that it would ask if nothing else were answered before.
    """
    return _queue(connection, day, new_per_day, ()).counts()


def _queue(
    connection: Connection,
    day: int,
    new_per_day: int,
    answers: Iterable[Event],
    rests: frozenset[int] = frozenset(),
) -> StudyQueue:
    notes = cards.notes_of(connection, {one.card for one in answers if one.card is not None})
    asked = _Asked.from_answers(answers, notes)
    due = [card for card in cards.due_cards(connection, day) if card.note not in rests]
    not_now = asked.notes | rests | {card.note for card in due}  # siblings of what is asked today
    new = cards.new_cards(connection, new_per_day, not_now)
    return build_queue(
        [*due, *new], day, frozenset(asked.notes), asked.reviewed, asked.introduced, new_per_day
    )


@dataclass(slots=True)
class _Asked:
    """What was asked so far on a study day, counted as `StudyQueue.after` counts it."""

    notes: set[int]
    reviewed: int = 0
    introduced: int = 0

    @classmethod
    def from_answers(cls, answers: Iterable[Event], notes: Mapping[str, int]) -> _Asked:
        asked = cls(set())
        for event in answers:
            note = notes.get(event.card or "")
            if note is None:
                continue
            is_new = Answer.from_payload(event.payload).before is State.NEW
            asked.introduced += is_new
            asked.reviewed += not is_new and note not in asked.notes
            asked.notes.add(note)
        return asked
