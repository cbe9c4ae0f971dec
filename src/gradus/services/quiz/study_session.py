"""What a quiz session keeps in memory; all of it can be read again from the database."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field

from gradus.domain.planning.free_time import FreeTime
from gradus.domain.roadmap.mastery import MASTERED
from gradus.domain.roadmap.standing import INFERRED, NOWHERE, Standing
from gradus.domain.scheduling.answers import Answer
from gradus.domain.scheduling.budget import Budget
from gradus.domain.scheduling.burial import resting
from gradus.domain.scheduling.card_state import CardState
from gradus.domain.scheduling.catch_up import ORDER, reviews_a_day
from gradus.domain.scheduling.chosen import Chosen, over_chosen
from gradus.domain.scheduling.estimate import seconds_per_answer
from gradus.domain.scheduling.events import Event, EventKind, effective
from gradus.domain.scheduling.history import History, history
from gradus.domain.scheduling.intervals import Load
from gradus.domain.scheduling.memory import MemoryModel
from gradus.domain.scheduling.model import Due, State
from gradus.domain.scheduling.queue import DayRules, StudyQueue, build_queue
from gradus.domain.scheduling.queue_card import QueueCard
from gradus.services.study_settings import StudySettings
from gradus.services.today.catching_up import CatchUp, read_catch_up
from gradus.store import cards, events, standing, statistics
from gradus.store.database import Connection
from gradus.store.device import known_device
from gradus.store.planning import free_time

_NO_TIME = 100_000
"""So many reviews more make a day a million times less likely than a full one."""


@dataclass(slots=True)
class StudySession:
    """The queue of one study day, the load of the days after it, and today's answers.

    `history` is what this device did today; `resting` are the notes put back until tomorrow.
    `topics` names the topic of each card in the queue; a card is mastered for `days_per_stability`
    times its stability (days).
    """

    queue: StudyQueue
    load: Counter[int]
    answers: list[Event]
    seconds_per_answer: float
    history: History = field(default_factory=History)
    resting: frozenset[int] = frozenset()
    standing: Standing = NOWHERE
    days_per_stability: float = 0.0
    topics: Mapping[int, str | None] = field(default_factory=dict)
    catch_up: CatchUp | None = None
    free_time: FreeTime = field(default_factory=FreeTime)

    @property
    def day(self) -> int:
        """The study day that this session belongs to."""
        return self.queue.day

    def due_after(self, day: int) -> Load:
        """Return how many reviews are due a number of days after that one."""
        return lambda days: self.load[day + days]

    def load_after(self, day: int) -> Load:
        """Return the same for choosing intervals.

        Days without free time seem so full that reviews fall on others wherever they may.
        """
        load, is_off = self.load, self.free_time.is_off
        if not self.free_time.is_given:
            return lambda days: load[day + days]
        return lambda days: load[day + days] + _NO_TIME * is_off(day + days)

    def note_due(self, due: Due | None) -> None:
        """Count a card that has just been given a day."""
        if due is not None and due.day is not None:
            self.load[due.day] += 1

    def opened_by(self, card_id: int, before: CardState, day: int) -> tuple[str, ...]:
        """Count an answer to a card towards its topic and return the topics that this unlocks."""
        elapsed = None if before.last_day is None else day - before.last_day
        memory = before.memory
        if (
            memory is None
            or elapsed is None
            or elapsed > memory.stability * self.days_per_stability
        ):
            self.standing = self.standing.after_recall(self.topics.get(card_id))
            return self.standing.reached()
        return ()


def read_session(
    connection: Connection,
    day: int,
    settings: StudySettings,
    model: MemoryModel,
    chosen: Chosen | None = None,
) -> StudySession:
    """Read everything a session needs: today's cards, or those that a session of choice picked."""
    per_stability = model.days_until(MASTERED)
    counts = standing.count_mastered(connection, day, per_stability)
    road = standing.standing(connection, counts)
    today = events.of_day(connection, day)
    answers = [event for event in effective(today) if event.kind is EventKind.ANSWERED]
    rests = frozenset(cards.notes_of(connection, resting(today, day)).values())
    queue, found, catch_up = _queue(connection, day, settings, road, answers, rests)
    if chosen is not None:
        found = cards.of_ids(connection, chosen.cards)
        queue = over_chosen(queue, chosen, found)
    return StudySession(
        queue=queue,
        load=cards.load_by_day(connection, day),
        answers=answers,
        seconds_per_answer=pace(connection),
        history=history(today, known_device(connection)),
        resting=rests,
        catch_up=catch_up,
        standing=road,
        days_per_stability=per_stability,
        topics={card.id: card.topic for card in found},
        free_time=free_time.read(connection),
    )


def pace(connection: Connection, before: int | None = None) -> float:
    """Return the seconds that an answer takes, as measured lately or before a study day."""
    return seconds_per_answer(*statistics.recent_answer_times(connection, before))


def counts_of(
    connection: Connection, day: int, settings: StudySettings, road: Standing = NOWHERE
) -> tuple[int, int, int]:
    """Return the steps, reviews and new cards of a coming study day.

    They are those that it would ask if nothing else were answered before.
    """
    queue, _, _ = _queue(connection, day, settings, road, ())
    return queue.counts()


def _queue(
    connection: Connection,
    day: int,
    settings: StudySettings,
    road: Standing,
    answers: Iterable[Event],
    rests: frozenset[int] = frozenset(),
) -> tuple[StudyQueue, list[QueueCard], CatchUp]:
    notes = cards.notes_of(connection, {one.card for one in answers if one.card is not None})
    asked = _Asked.from_answers(answers, notes)
    due = [card for card in cards.due_cards(connection, day) if card.note not in rests]
    not_now = asked.notes | rests | {card.note for card in due}  # siblings of what is asked today
    probes = _probes(connection, road, day, not_now)
    not_now = not_now | {card.note for card in probes}
    new = [*probes, *cards.new_cards(connection, settings.new_per_day, not_now, road.closed())]
    found = [*due, *new]
    measured = pace(connection, before=day)
    per_day = reviews_a_day(settings.minutes_per_day, measured)
    open_due = [card for card in due if card.note not in asked.notes]
    catch_up = read_catch_up(connection, day, open_due, asked.reviewed, per_day)
    counts = (frozenset(asked.notes), asked.reviewed, asked.introduced)
    if catch_up.on:
        rules = DayRules(order=ORDER, reviews_per_day=per_day)
        return build_queue(found, day, *counts, 0, rules), found, catch_up
    rules = DayRules(Budget(settings.minutes_per_day, measured))
    return build_queue(found, day, *counts, settings.new_per_day, rules), found, catch_up


def _probes(
    connection: Connection, road: Standing, day: int, not_now: AbstractSet[int]
) -> list[QueueCard]:
    """Return the new cards that check topics which nobody asked about; mostly there are none."""
    if not any(topic.known == INFERRED for topic in road.topics):
        return []
    from gradus.services.placement.probing import probe_cards  # noqa: PLC0415  mostly not needed

    return probe_cards(connection, road, day, not_now)


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
