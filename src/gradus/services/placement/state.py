"""A placement in memory: all of it can be read again from the database."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from gradus.domain.placement import one_topic
from gradus.domain.placement.candidates import candidates
from gradus.domain.placement.choosing import OF_ONE_TOPIC, next_question, questions_left
from gradus.domain.placement.knowledge import Knowledge
from gradus.domain.placement.question import Answer, Question
from gradus.services.placement.answers import GivenAnswer, answers_of
from gradus.services.placement.record import Record
from gradus.store import placement
from gradus.store.database import Connection
from gradus.store.placement import RoadTopic

_LEARNED = 0.05
"""A topic that was learned counts as an answer of its own, with this little chance of error."""


@dataclass(frozen=True)
class State:
    """What was answered, and what there is to ask."""

    record: Record
    road: tuple[RoadTopic, ...]
    knowledge: Knowledge
    given: tuple[GivenAnswer, ...]
    questions: tuple[Question, ...]
    chances: Mapping[str, float]

    @property
    def answers(self) -> list[Answer]:
        """The answers so far."""
        return [one.answer for one in self.given]

    @cached_property
    def next_question(self) -> Question | None:
        """What to ask now, None where it is over."""
        asked = {one.card for one in self.given}
        left = [one for one in self.questions if one.card not in asked]
        if self.record.about:
            return None if one_topic.is_over(self.answers) or not left else left[0]
        return next_question(left, self.chances, [one.topic for one in self.answers])

    def left(self) -> int:
        """Return about how many questions there still will be."""
        if self.record.about:
            return max(one_topic.QUESTIONS - len(self.given), 0)
        return questions_left(self.chances, len(self.given))

    def known(self) -> frozenset[str]:
        """Return the topics that are judged known."""
        if not self.record.about:
            return self.knowledge.judged_known(self.chances)
        return frozenset({self.record.about} if one_topic.is_known(self.answers) else ())


def read(connection: Connection, record: Record, knowledge: Knowledge | None = None) -> State:
    """Read a placement; `knowledge` is used again where the road is the same."""
    road = placement.road(connection)
    topics = [one.placed for one in road]
    if knowledge is None or knowledge.road != tuple(topics):
        knowledge = Knowledge(topics)
    given = answers_of(connection, record)
    return State(
        record=record,
        road=road,
        knowledge=knowledge,
        given=given,
        questions=_questions(connection, record, road, given),
        chances=_chances(record, road, knowledge, [one.answer for one in given]),
    )


def after(connection: Connection, state: State) -> State:
    """Return a placement after one more answer, or one less; the road and its cards are as before.

    Picking cards among thousands takes longer than all else.
    """
    given = answers_of(connection, state.record)
    answers = [one.answer for one in given]
    chances = _chances(state.record, state.road, state.knowledge, answers)
    return replace(state, given=given, chances=chances)


def _questions(
    connection: Connection,
    record: Record,
    road: Sequence[RoadTopic],
    given: Sequence[GivenAnswer],
) -> tuple[Question, ...]:
    """Return what may be asked: new cards, and those that the placement asked."""
    keys = [record.about] if record.about else [one.placed.key for one in road]
    of_each = one_topic.QUESTIONS if record.about else OF_ONE_TOPIC
    asked = {one.card for one in given}
    found = placement.askable(connection, keys, asked)
    return candidates(found, record.id, of_each)


def _chances(
    record: Record, road: Sequence[RoadTopic], knowledge: Knowledge, answers: Sequence[Answer]
) -> Mapping[str, float]:
    if record.about:
        return {record.about: one_topic.chance_to_know(answers)}
    learned = [
        Answer(one.placed.key, right=True, guess=_LEARNED, slip=_LEARNED)
        for one in road
        if one.learned_day is not None
    ]
    return knowledge.chances([*answers, *learned])
