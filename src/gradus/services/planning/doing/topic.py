"""A topic as it is opened to be studied."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from typing import Protocol

from gradus.domain.roadmap.model import DECK, Step
from gradus.domain.scheduling.session_kind import Kind, SessionPlan
from gradus.errors import CalendarError
from gradus.services.library.names import Resource
from gradus.services.planning.calendar.recording import CalendarLog
from gradus.services.planning.doing.topic_view import (
    ProjectUse,
    Standing,
    StepView,
    TopicCards,
    TopicView,
)
from gradus.services.quiz.choice_view import ChoiceView, Size
from gradus.services.roadmap.view import RoadmapView, TopicTile
from gradus.store.database import Connection, Database
from gradus.store.planning import road, topic
from gradus.store.planning.journal import LEARNED, Touched
from gradus.store.planning.topic import RoadTopic
from gradus.store.road import topic_resources
from gradus.store.topics import overview, own

Resources = Callable[[], Mapping[str, Resource]]


class Choices(Protocol):
    """What can be quizzed (see SessionChoiceService)."""

    def size(self, plan: SessionPlan) -> Size:
        """Return how large a session would be."""
        ...

    def learn(self, topic: str, *, learn: bool, anyway: bool = False) -> ChoiceView:
        """Take new cards from a topic."""
        ...


class Road(Protocol):
    """Where the person stands on the road (see RoadmapService)."""

    def view(self) -> RoadmapView:
        """Return every topic."""
        ...


@dataclass(frozen=True, slots=True)
class TopicService:
    """Shows topics and writes what the person decides about them.

    `choices` returns what can be quizzed and `road` where each topic stands, by the settings that
    hold; `log` records what the calendar should know of. `resources` returns the names behind the
    ids of steps; one without a name shows its id.
    """

    database: Database
    choices: Callable[[], Choices]
    resources: Resources
    road: Callable[[], Road]
    log: CalendarLog

    def view(self, key: str) -> TopicView:
        """Return a topic; raises CalendarError where there is none of that name."""
        tiles = self.road().view().topics
        tile = next((one for one in tiles if one.key == key), None)
        moment = self.log.moment()
        with self.database.read() as connection:
            found = topic.one(connection, key)
            if found is None:
                raise CalendarError("That topic is not on the road.", "Choose another one.")
            minutes, start = own.ahead(connection, key, moment.now)
            return TopicView(
                key=key,
                title=found.title,
                phase=found.phase,
                phase_title=found.phase_title,
                area=found.area,
                outcomes=found.outcomes,
                steps=self._steps(connection, found),
                cards=_cards(own.card_counts(connection, key, moment.day), tile),
                minutes=round(found.hours * 60),
                minutes_done=overview.minutes_done(connection)[key],
                standing=_standing(connection, key, tile),
                ahead=minutes,
                next_at=start,
                builds_on=_among(tiles, tile.requires if tile else ()),
                leads_to=tuple(one for one in tiles if key in one.requires),
                uses=tuple(ProjectUse(**asdict(use)) for use in own.uses(connection, key)),
                notes=own.notes_of(connection, key),
            )

    def ready(self, key: str) -> int:
        """Return how many cards a quiz over a topic would ask now."""
        return self.choices().size(SessionPlan(Kind.TOPIC, (key,))).cards

    def ask_new_cards(self, key: str) -> None:
        """Take new cards from a topic although what it builds on is not known well."""
        self.choices().learn(key, learn=True, anyway=True)

    def choose(self, key: str, *, chosen: bool) -> None:
        """Take new cards from a topic and plan it, or no longer."""
        self.choices().learn(key, learn=chosen)

    def set_learned(self, key: str, *, learned: bool) -> None:
        """Say that a topic needs no more learning, or that it does; the calendar can undo it."""
        with self.log.change("learned", touched=Touched((LEARNED,))) as change:
            road.set_learned(change.connection, key, change.moment.day if learned else None)

    def write_notes(self, key: str, text: str) -> None:
        """Keep what the person wrote about a topic (Markdown)."""
        with self.database.write() as connection:
            own.write_notes(connection, key, text)

    def _steps(self, connection: Connection, found: RoadTopic) -> tuple[StepView, ...]:
        """Return the ways to study a topic, then what else of the library serves it."""
        named = self.resources()
        ways = sorted(found.steps, key=lambda step: not step.default)
        used = {step.resource for step in ways}
        served = topic_resources(connection).get(found.key, [])
        ways += [Step(key, "", 0) for key in served if key in named and key not in used]
        progress = own.progress(connection, {step.resource for step in ways})
        return tuple(_step(step, named, *progress.get(step.resource, ("", 0.0))) for step in ways)


def _step(step: Step, named: Mapping[str, Resource], status: str, share: float) -> StepView:
    if step.resource == DECK:
        return StepView("", "", step.part, step.minutes, "", own=True)
    found = named.get(step.resource, Resource(step.resource))
    return StepView(
        resource=found.title,
        by=found.by,
        part=step.part,
        minutes=step.minutes,
        address=found.address,
        own=False,
        key=step.resource,
        status=status,
        share=share,
    )


def _cards(counts: own.CardCounts, tile: TopicTile | None) -> TopicCards:
    return TopicCards(
        total=counts.total,
        due=counts.due,
        new=counts.new,
        mastery=None if tile is None else tile.mastery,
        gaps=() if tile is None else tuple((gap.title, gap.mastery) for gap in tile.gaps),
        learning=counts.learning,
        reviewing=counts.reviewing,
        suspended=counts.suspended,
        exercises=counts.exercises,
    )


def _standing(connection: Connection, key: str, tile: TopicTile | None) -> Standing:
    learned, known = own.marks_of(connection, key)
    if tile is None:  # a topic that the road no longer has
        return Standing(learned=learned, known=known or "")
    return Standing(tile.outlook, tile.core, tile.chosen, learned, known or "")


def _among(tiles: tuple[TopicTile, ...], keys: tuple[str, ...]) -> tuple[TopicTile, ...]:
    return tuple(one for one in tiles if one.key in keys)
