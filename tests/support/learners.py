"""People who do not exist: they remember by a model of their own and study with the scheduler."""

from __future__ import annotations

import math
import random
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from functools import cache

from sqlalchemy import Connection, insert
from tests.support.databases import memory_database, raw

from gradus.domain.scheduling.answers import Answer, after_answer, outcomes
from gradus.domain.scheduling.card_state import CardState
from gradus.domain.scheduling.events import EventKind
from gradus.domain.scheduling.fitting.history import CardHistory, PastReview
from gradus.domain.scheduling.memory import DEFAULT_PARAMETERS, MemoryModel, SchedulerSettings
from gradus.domain.scheduling.model import Due, Memory, Rating, State
from gradus.domain.scheduling.replay import replay
from gradus.domain.scheduling.study_day import Moment
from gradus.store import cards, events, tables
from gradus.store.database import Database
from gradus.store.deck_writing import card_key

FIRST_DAY = 739_000
FORGETFUL = tuple(
    value * (0.06 if place < 4 else 0.5 if place == 8 else 1.0)
    for place, value in enumerate(DEFAULT_PARAMETERS)
)
"""Parameters of somebody who forgets so fast that few answers show it."""

_NOON = datetime(1, 1, 1, 12, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Person:
    """How somebody remembers and answers.

    `memory` are their own FSRS parameters. `spread` is how much cards differ for them (standard
    deviation of the logarithm of stability), `drift` by how much stability grows in 30 days
    (logarithm), `curve` how exponential their forgetting is (0: FSRS's power law, 1: exponential).
    `missed` is the chance that a day is not studied, more at weekends by `weekend`. `pace` are
    seconds for each state, `noise` their standard deviation (logarithm).
    """

    memory: tuple[float, ...] = DEFAULT_PARAMETERS
    spread: float = 0.0
    drift: float = 0.0
    curve: float = 0.0
    missed: float = 0.0
    weekend: float = 0.0
    pace: tuple[float, float, float, float] = (20.0, 10.0, 9.0, 12.0)
    noise: float = 0.0
    first: tuple[float, ...] = (0.25, 0.1, 0.5, 0.15)
    steps: tuple[float, ...] = (0.1, 0.08, 0.77, 0.05)
    recalled: tuple[float, ...] = (0.0, 0.1, 0.8, 0.1)


@dataclass(frozen=True, slots=True)
class Given:
    """One answer as the program records it."""

    card: str
    day: int
    answer: Answer


@dataclass(slots=True)
class _Known:
    """A card as the program sees it and as the person remembers it."""

    state: CardState = field(default_factory=CardState)
    own: CardState = field(default_factory=CardState)
    ease: float = 1.0
    due: int = 0


def anybody(seed: int) -> Person:
    """Draw a person who fits nobody's model: other parameters, drift, missed days, noisy times."""
    draw = random.Random(seed)
    memory = tuple(_shifted(draw, value, n) for n, value in enumerate(DEFAULT_PARAMETERS))
    return Person(
        memory=memory,
        spread=draw.uniform(0.1, 0.5),
        drift=draw.uniform(-0.2, 0.2),
        curve=draw.uniform(0.0, 0.6),
        missed=draw.uniform(0.0, 0.12),
        weekend=draw.uniform(0.0, 0.3),
        pace=(
            draw.uniform(12, 30),
            draw.uniform(6, 16),
            draw.uniform(5, 14),
            draw.uniform(7, 18),
        ),
        noise=draw.uniform(0.3, 0.8),
        first=_shares(draw, (0.25, 0.1, 0.5, 0.15)),
        steps=_shares(draw, (0.1, 0.08, 0.77, 0.05)),
        recalled=(0.0, *_shares(draw, (0.1, 0.8, 0.1))),
    )


class Learner:
    """One person over many days: each day studied asks all that is due, then new cards."""

    def __init__(
        self, person: Person, seed: int, scheduler: SchedulerSettings | None = None
    ) -> None:
        self._person = person
        self._draw = random.Random(seed)
        self._model = MemoryModel(scheduler or SchedulerSettings())
        self._own = MemoryModel(SchedulerSettings(parameters=person.memory))
        self._load: Counter[int] = Counter()
        self.cards: dict[str, _Known] = {}
        self.day = FIRST_DAY

    def states(self) -> dict[str, CardState]:
        """Return the cards that were answered, as the program sees them."""
        return {key: card.state for key, card in self.cards.items()}

    def study(self, new_cards: Sequence[int]) -> list[Given]:
        """Go through a day for each number of new cards, and return all answers.

        The first day is studied for certain.
        """
        given: list[Given] = []
        for n, new in enumerate(new_cards):
            if self._studies() or n == 0:
                given += self._one_day(new)
            self.day += 1
        return given

    def _studies(self) -> bool:
        weekend = (self.day - 1) % 7 >= 5
        missed = self._person.missed + (self._person.weekend if weekend else 0.0)
        return self._draw.random() >= missed

    def _one_day(self, new: int) -> Iterator[Given]:
        due = [key for key, card in self.cards.items() if card.due <= self.day]
        fresh = [f"card{len(self.cards) + n}" for n in range(new)]
        for key in fresh:
            ease = math.exp(self._draw.gauss(0.0, self._person.spread))
            self.cards[key] = _Known(ease=ease)
        for key in (*due, *fresh):
            yield from self._until_tomorrow(key, self.cards[key])

    def _until_tomorrow(self, key: str, card: _Known) -> Iterator[Given]:
        now = datetime.combine(datetime.fromordinal(self.day), datetime.min.time(), UTC)
        moment = Moment(now + timedelta(hours=18), self.day)
        card.due = self.day
        while card.due <= self.day:
            rating = self._rating(card)
            offered = outcomes(self._model, card.state, key, moment, self._due_in)
            chosen = offered[rating - 1]
            seconds = self._seconds(card.state.state)
            answer = Answer(
                rating, seconds, 0, card.state.state, chosen.state, chosen.step, chosen.due, 0
            )
            yield Given(key, self.day, answer)
            card.state = after_answer(self._model, card.state, answer, self.day)
            memory = self._own.review(card.own, rating, self.day).memory
            card.own = CardState(State.REVIEW, memory=memory, last_day=self.day)
            card.due = self.day if chosen.due.day is None else chosen.due.day
        self._load[card.due] += 1

    def _due_in(self, days: int) -> int:
        return self._load[self.day + days]

    def _rating(self, card: _Known) -> Rating:
        person = self._person
        if card.own.memory is None:
            weights = person.first
        elif card.own.last_day == self.day:
            weights = person.steps
        elif self._draw.random() >= self._recall(card):
            return Rating.AGAIN
        else:
            weights = person.recalled
        return self._draw.choices(list(Rating), weights)[0]

    def _recall(self, card: _Known) -> float:
        """Return the true chance of recall, which no program sees."""
        assert card.own.memory is not None
        assert card.own.last_day is not None
        gone = self.day - card.own.last_day
        months = (self.day - FIRST_DAY) / 30
        factor = card.ease * math.exp(self._person.drift * months)
        memory = Memory(card.own.memory.stability * factor, card.own.memory.difficulty)
        power = self._own.retrievability(memory, gone)
        exponential = math.pow(0.9, gone / memory.stability)
        return (1 - self._person.curve) * power + self._person.curve * exponential

    def _seconds(self, state: State) -> timedelta:
        mean, noise = self._person.pace[state], self._person.noise
        drawn = mean * math.exp(self._draw.gauss(-noise * noise / 2, noise))
        return timedelta(milliseconds=round(1000 * min(drawn, 60.0)))


def _shifted(draw: random.Random, value: float, place: int) -> float:
    """Move a parameter by up to about a third; what is near 0 or a power stays where it is."""
    if place in {7, 12, 17, 18, 19}:
        return value
    factor = math.exp(draw.gauss(0.0, 0.35 if place < 4 else 0.1))
    return min(max(value * factor, 0.11), 9.9)


def _shares(draw: random.Random, weights: Sequence[float]) -> tuple[float, ...]:
    moved = [weight * math.exp(draw.gauss(0.0, 0.3)) for weight in weights]
    return tuple(weight / sum(moved) for weight in moved)


def histories_of(given: Sequence[Given]) -> list[CardHistory]:
    """Return answers as fitting reads them from events."""
    by_card: dict[str, list[PastReview]] = {}
    for order, one in enumerate(given):
        review = PastReview(one.answer.rating, one.day, order)
        by_card.setdefault(one.card, []).append(review)
    return [CardHistory(card, tuple(reviews)) for card, reviews in by_card.items()]


def store(database: Database, learner: Learner, given: Sequence[Given]) -> None:
    """Put answers into a database as events, with retired cards of a source of their own.

    Study days are moved so that the last answer was given on Sunday 4 January 2026.
    """
    shift = date(2026, 1, 4).toordinal() - given[-1].day
    keys = {name: card_key("learner", name, 0) for name in learner.cards}
    with database.write() as connection:
        _store_cards(connection, keys)
        for place, one in enumerate(given):
            due = one.answer.due
            moved = due if due.day is None else Due(day=due.day + shift)
            payload = replace(one.answer, due=moved).payload()
            now = _NOON + timedelta(days=one.day + shift - 1, milliseconds=place)
            moment = Moment(now, one.day + shift)
            events.append(connection, EventKind.ANSWERED, keys[one.card], payload, moment)
        for key in keys.values():
            card_id = cards.id_of_key(connection, key)
            assert card_id is not None
            state = replay(MemoryModel(SchedulerSettings()), events.of_card(connection, key))
            cards.save(connection, card_id, state)


def _store_cards(connection: Connection, keys: dict[str, str]) -> None:
    deck = {"source": "learner", "path": "a.md", "title": "A", "introduction": "", "checksum": ""}
    deck_id = connection.execute(
        insert(tables.decks).values(**deck, tags=[], sources=[]).returning(tables.decks.c.id)
    ).scalar_one()
    text = {"type": "basic", "heading": "", "body": "", "attributes": [], "text_hash": ""}
    for position, (name, key) in enumerate(keys.items()):
        note = {"source": "learner", "name": name, "deck_id": deck_id, "position": position}
        row = insert(tables.notes).values(**note, **text, retired=True)
        note_id = connection.execute(row.returning(tables.notes.c.id)).scalar_one()
        card = {"note_id": note_id, "ordinal": 0, "key": key, "retired": True}
        connection.execute(insert(tables.cards).values(card))


@cache
def answers_of_somebody(days: int, *, forgetful: bool) -> bytes:
    """Return a database with the answers of somebody who met ten cards a day.

    They remember just as the defaults say, or forget much faster.
    """
    learner = Learner(Person(memory=FORGETFUL if forgetful else DEFAULT_PARAMETERS), 1)
    with memory_database() as database:
        store(database, learner, learner.study([10] * days))
        return raw(database).serialize()
