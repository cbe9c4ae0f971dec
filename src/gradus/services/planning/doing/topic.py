"""A topic as it is opened to be studied."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Protocol

from gradus.domain.roadmap.model import DECK, Step
from gradus.domain.roadmap.resources import Resource
from gradus.domain.scheduling.session_kind import Kind, SessionPlan
from gradus.errors import CalendarError
from gradus.services.planning.doing.topic_view import StepView, TopicCards, TopicView
from gradus.services.quiz.choice_view import ChoiceView, Size
from gradus.store.database import Database
from gradus.store.planning import blocks, topic

Resources = Callable[[], Mapping[str, Resource]]


class Choices(Protocol):
    """What can be quizzed (see SessionChoiceService)."""

    def view(self) -> ChoiceView:
        """Return every topic."""
        ...

    def size(self, plan: SessionPlan) -> Size:
        """Return how large a session would be."""
        ...

    def learn(self, topic: str, *, learn: bool, anyway: bool = False) -> ChoiceView:
        """Take new cards from a topic."""
        ...


@dataclass(frozen=True, slots=True)
class TopicService:
    """Shows topics; `choices` returns what can be quizzed by the settings that hold.

    `resources` returns the names behind the ids of steps; one without a name shows its id.
    """

    database: Database
    choices: Callable[[], Choices]
    resources: Resources

    def view(self, key: str) -> TopicView:
        """Return a topic; raises CalendarError where there is none of that name."""
        with self.database.read() as connection:
            found = topic.one(connection, key)
            done = blocks.minutes_done(connection)
        if found is None:
            raise CalendarError("That topic is not on the road.", "Choose another block.")
        named = self.resources()
        return TopicView(
            key=key,
            title=found.title,
            phase=found.phase,
            phase_title=found.phase_title,
            area=found.area,
            outcomes=found.outcomes,
            steps=tuple(_step(one, named) for one in _default_first(found.steps)),
            cards=self._cards(key),
            minutes=round(found.hours * 60),
            minutes_done=sum(spent for (_, about), spent in done.items() if about == key),
        )

    def ask_new_cards(self, key: str) -> None:
        """Take new cards from a topic although what it builds on is not known well."""
        self.choices().learn(key, learn=True, anyway=True)

    def _cards(self, key: str) -> TopicCards:
        choices = self.choices()
        row = next((one for one in choices.view().topics if one.key == key), None)
        if row is None:
            return TopicCards()
        ready = choices.size(SessionPlan(Kind.TOPIC, (key,))).cards
        return TopicCards(row.cards, row.due, row.new, ready, row.mastery, row.gaps)


def _default_first(steps: tuple[Step, ...]) -> list[Step]:
    return sorted(steps, key=lambda step: not step.default)


def _step(step: Step, named: Mapping[str, Resource]) -> StepView:
    if step.resource == DECK:
        return StepView("", "", step.part, step.minutes, "", own=True)
    found = named.get(step.resource, Resource(step.resource))
    return StepView(found.title, found.by, step.part, step.minutes, found.address, own=False)
