"""What a quiz session keeps in memory; all of it can be read again from the database."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from gradus.domain.scheduling.estimate import SECONDS_PER_ANSWER
from gradus.domain.scheduling.events import Event, EventKind, effective
from gradus.domain.scheduling.intervals import Load
from gradus.domain.scheduling.model import Due
from gradus.domain.scheduling.queue import NEW_PER_DAY, StudyQueue, build_queue
from gradus.store import cards, events, statistics
from gradus.store.database import Session

_NEW_CARDS_READ = 4 * NEW_PER_DAY
"""More than a day's new cards, because siblings rest."""


@dataclass(slots=True)
class StudySession:
    """The queue of one study day, the load of the days after it, and today's answers."""

    queue: StudyQueue
    load: Counter[int]
    answers: list[Event]
    seconds_per_answer: float
    new_tomorrow: int

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

    def tomorrow(self) -> int:
        """Return how many cards tomorrow will ask, new ones included."""
        return self.load[self.day + 1] + self.new_tomorrow


def read_session(session: Session, day: int, new_per_day: int) -> StudySession:
    """Read everything a session needs."""
    reviewed, introduced = cards.first_asked(session, day)
    new = cards.new_cards(session, _NEW_CARDS_READ)
    queue = build_queue(
        [*cards.due_cards(session, day), *new],
        day,
        cards.notes_answered(session, day),
        reviewed,
        introduced,
        new_per_day,
    )
    return StudySession(
        queue=queue,
        load=cards.load_by_day(session, day),
        answers=_answers(session, day),
        seconds_per_answer=statistics.seconds_per_answer(session) or SECONDS_PER_ANSWER,
        new_tomorrow=min(new_per_day, len({card.note for card in new})),
    )


def _answers(session: Session, day: int) -> list[Event]:
    todays = effective(events.of_day(session, day))
    return [event for event in todays if event.kind is EventKind.ANSWERED]
