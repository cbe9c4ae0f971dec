"""A year of study, made up: answers with the times and lapses of a person, straight into the log.

The learner forgets a little faster than FSRS's default parameters say, studies in the evening and
at lunch, rests on some days, and meets new cards along the road. The rows are those that answering
in the window would leave, without interval fuzz.
"""

from __future__ import annotations

import random
import uuid
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, time, timedelta

from sqlalchemy import insert, select

from gradus.domain.scheduling.answers import Answer, after_answer, due_after
from gradus.domain.scheduling.card_state import CardState
from gradus.domain.scheduling.events import Event, EventKind, next_order
from gradus.domain.scheduling.memory import MemoryModel, SchedulerSettings
from gradus.domain.scheduling.model import Rating, State
from gradus.domain.scheduling.study_day import Moment
from gradus.store import cards as stored
from gradus.store.database import Connection, Database
from gradus.store.device import this_device
from gradus.store.events import values
from gradus.store.tables import card_events, cards

_FORGETS = 0.85
"""What is left of the stability that the model believes in."""


@dataclass
class Learner:
    """Answers the cards of a database on `days` study days that end on `last`."""

    last: int
    days: int = 365
    new_a_day: int = 6
    seed: int = 7
    rest: float = 0.12
    model: MemoryModel = field(default_factory=lambda: MemoryModel(SchedulerSettings()))

    def study(self, database: Database) -> int:
        """Write every answer and where the cards stand then; return how many answers."""
        self.chance = random.Random(self.seed)
        with database.write() as connection:
            self.device = this_device(connection, _noon(self.last))
            ids = {key: number for number, key in connection.execute(_KEYS)}
            states = dict.fromkeys(ids, CardState())
            events = list(self._events(states))
            for start in range(0, len(events), 5_000):
                rows = [values(event) for event in events[start : start + 5_000]]
                connection.execute(insert(card_events), rows)
            _save(connection, ids, states)
        return len(events)

    def _events(self, states: dict[str, CardState]) -> Iterator[Event]:
        waiting = list(states)[::-1]
        order = 0
        for day in range(self.last - self.days + 1, self.last + 1):
            if self.chance.random() < self.rest:
                continue
            due = [key for key, card in states.items() if card.due and (card.due.day or 0) <= day]
            fresh = [waiting.pop() for _ in range(min(self.new_a_day, len(waiting)))]
            now = self._begin(day)
            for key in due + fresh:
                for _ in range(4):
                    seconds = self.chance.lognormvariate(2.2, 0.5)
                    now += timedelta(seconds=seconds)
                    card = states[key]
                    answer = self._answer(card, Moment(now, day), seconds)
                    states[key] = after_answer(self.model, card, answer, day)
                    order = next_order(order, now)
                    yield self._event(order, now, day, key, answer)
                    if states[key].state is State.REVIEW:
                        break

    def _begin(self, day: int) -> datetime:
        hour = self.chance.choices((12, 18, 19, 20, 21), (3, 4, 6, 4, 2))[0]
        start = datetime.combine(_noon(day).date(), time(hour), UTC)
        return start + timedelta(minutes=self.chance.randrange(50))

    def _answer(self, card: CardState, moment: Moment, seconds: float) -> Answer:
        rating = self._rating(card, moment.day)
        review = self.model.review(card, rating, moment.day)
        return Answer(
            rating=rating,
            duration=timedelta(seconds=seconds),
            seed=0,
            before=card.state,
            state=review.state,
            step=review.step,
            due=due_after(card, review.state, review.interval, moment),
            version=0,
        )

    def _rating(self, card: CardState, day: int) -> Rating:
        known = 0.8
        if card.memory is not None and card.last_day is not None and card.last_day < day:
            elapsed = round((day - card.last_day) / _FORGETS)
            known = self.model.retrievability(card.memory, elapsed)
        if self.chance.random() > known:
            return Rating.AGAIN
        return self.chance.choices((Rating.HARD, Rating.GOOD, Rating.EASY), (15, 75, 10))[0]

    def _event(self, order: int, now: datetime, day: int, key: str, answer: Answer) -> Event:
        name = str(uuid.UUID(int=self.chance.getrandbits(128), version=4))
        kind, payload = EventKind.ANSWERED, answer.payload()
        return Event(name, self.device, order, order, now, day, kind, key, payload)


_KEYS = select(cards.c.id, cards.c.key).where(~cards.c.retired).order_by(cards.c.id)


def _noon(day: int) -> datetime:
    return datetime.combine(datetime.fromordinal(day).date(), time(12), UTC)


def _save(connection: Connection, ids: dict[str, int], states: dict[str, CardState]) -> None:
    for key, state in states.items():
        if state.reviews:
            stored.save(connection, ids[key], state)
