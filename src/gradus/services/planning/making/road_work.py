"""What there is still to do on the road, as work for the plan."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from math import inf

from gradus.domain.planning.block import BlockKind
from gradus.domain.planning.work import Work
from gradus.domain.portfolio.projects.keys import ROAD_PHASE, project_key
from gradus.domain.roadmap.mastery import MASTERED, mastery_of
from gradus.services.planning.goal import Goal
from gradus.services.planning.making.project_work import is_open, item_keys, item_works
from gradus.store.planning.blocks import Done
from gradus.store.planning.project_items import PlannedProject
from gradus.store.planning.road import PlannedTopic
from gradus.store.standing import Counts

PROJECTS = ROAD_PHASE
"""The phase whose topics are projects, which wait for nothing and are worked on as a whole."""

PHASE = "phase:"


@dataclass(frozen=True)
class Road:
    """The topics with what was done for them: minutes by kind, cards and mastered cards, new cards.

    `dropped` are optional topics that the person left out. `projects` are those of the portfolio
    that have begun, and `owners` tells the project of every item, by their keys.
    """

    topics: tuple[PlannedTopic, ...]
    done: Done
    counts: Counts
    new_cards: Mapping[str, int]
    dropped: frozenset[str] = frozenset()
    projects: tuple[PlannedProject, ...] = ()
    owners: Mapping[str, str] = field(default_factory=dict)

    @cached_property
    def by_key(self) -> dict[str, PlannedTopic]:
        """The topics by their keys."""
        return {topic.key: topic for topic in self.topics}

    def learn_minutes(self, topic: PlannedTopic) -> int:
        """Return how long a topic is learned in all: a project, or one without a step, whole."""
        if topic.phase == PROJECTS or topic.learn is None:
            return topic.minutes
        return min(topic.learn, topic.minutes)

    def is_known(self, topic: PlannedTopic) -> bool:
        """Whether it needs no more learning: it was learned, is known, or its cards are mastered.

        No number of cards makes a project.
        """
        total, mastered = self.counts.get(topic.key, (0, 0))
        by_cards = topic.phase != PROJECTS and (mastery_of(mastered, total) or 0.0) >= MASTERED
        return by_cards or topic.learned_day is not None or topic.known is not None

    def done_of(self, kind: BlockKind, topic: str) -> int:
        """Return the minutes that were spent on a topic in that way."""
        return self.done.get((kind, topic), 0)

    @cached_property
    def in_place_of(self) -> dict[str, PlannedProject]:
        """The project whose items are planned in a topic's place, by the topic's key.

        It is the first on the board that has open items, and only a project stands for a project.
        """
        found: dict[str, PlannedProject] = {}
        for one in self.projects:
            topic = self.by_key.get(one.topic)
            if topic and topic.phase == PROJECTS and is_open(one) and not self.is_known(topic):
                found.setdefault(one.topic, one)
        return found

    def spoken_of(self, key: str) -> str:
        """Return the key under which work is told of: an item's project, or that of its topic."""
        instead = self.in_place_of.get(key)
        return project_key(instead.id) if instead else self.owners.get(key, key)

    def with_items(self, topics: set[str]) -> set[str]:
        """Return keys of topics with those of the items that stand for them."""
        return topics | item_keys(self.projects, topics)


def work_of(found: Road, goal: Goal | None) -> tuple[Work, ...]:
    """Return what is to be planned: the core road, chosen topics, the goal, what they build on.

    A project's open items are planned as well, and where it stands for a topic, in its place.
    """
    aimed = goal_topics(found, goal)
    wanted = {topic.key for topic in found.topics if topic.core or topic.chosen}
    wanted = closure(found, (wanted - found.dropped) | aimed)
    deadline = None if goal is None else goal.by.toordinal()
    works: list[Work] = []
    for topic in found.topics:
        if topic.key in wanted and topic.key not in found.in_place_of:
            works += _works(found, topic, deadline if topic.key in aimed else None)
    own = list(_project_works(found, aimed, deadline))
    works = [_after_own(work, own, found) for work in works] + own
    works.sort(key=lambda one: one.position)
    there = {work.key for work in works}
    return tuple(_only_waiting_for(work, there) for work in works)


def goal_topics(found: Road, goal: Goal | None) -> set[str]:
    """Return the topics that a goal is about, with all that they build on."""
    if goal is None:
        return set()
    if goal.subject.startswith(PHASE):
        phase = goal.subject.removeprefix(PHASE)
        about = {topic.key for topic in found.topics if topic.core and str(topic.phase) == phase}
    elif goal.subject:
        about = {goal.subject} & found.by_key.keys()
    else:
        about = {topic.key for topic in found.topics if topic.core or topic.chosen}
        about -= found.dropped
    return closure(found, about)


def closure(found: Road, keys: set[str]) -> set[str]:
    """Return topics with all that they build on."""
    by_key, known, waiting = found.by_key, set[str](), list(keys)
    while waiting:
        key = waiting.pop()
        if key in by_key and key not in known:
            known.add(key)
            waiting += by_key[key].requires
    return known


def _works(found: Road, topic: PlannedTopic, deadline: int | None) -> Iterator[Work]:
    kind = BlockKind.PROJECT if topic.phase == PROJECTS else BlockKind.LEARN
    done = found.done_of(kind, topic.key)
    known = found.is_known(topic)
    if known and not done:
        return  # it was known before anything was planned, exercises included
    whole = found.learn_minutes(topic)
    new = 0 if known or topic.chosen else found.new_cards.get(topic.key, 0)
    place = (topic.position, deadline)
    optional = not topic.core
    if whole > done and not known:
        needs = frozenset(topic.requires) if kind is BlockKind.LEARN else frozenset[str]()
        yield Work(topic.key, kind, whole - done, needs, *place, float(new), optional)
    practised = found.done_of(BlockKind.EXERCISES, topic.key)
    if topic.minutes - whole > practised:
        left = topic.minutes - whole - practised
        yield Work(topic.key, BlockKind.EXERCISES, left, frozenset(), *place, 0.0, optional)


def _project_works(found: Road, aimed: set[str], deadline: int | None) -> Iterator[Work]:
    """Yield the items of all projects; what the person began comes before other projects."""
    places = [topic.position for topic in found.topics if topic.phase == PROJECTS]
    first = min(places, default=len(found.topics)) - len(found.projects)
    for n, one in enumerate(found.projects):
        new = 0
        if found.in_place_of.get(one.topic) is one and not found.by_key[one.topic].chosen:
            new = found.new_cards.get(one.topic, 0)
        by = deadline if one.topic in aimed else None
        yield from item_works(one, found.done, first + n, by, float(new))


def _after_own(work: Work, own: Sequence[Work], found: Road) -> Work:
    """Let a project that nobody has begun wait for those of the portfolio, one at a time.

    One that has an earlier deadline waits for none: it would drag the others with it.
    """
    if work.kind is not BlockKind.PROJECT or found.done_of(work.kind, work.key):
        return work
    if any(_day(one) > _day(work) for one in own):
        return work
    return replace(work, requires=frozenset(one.key for one in own))


def _day(work: Work) -> float:
    return inf if work.deadline is None else work.deadline


def _only_waiting_for(work: Work, there: set[str]) -> Work:
    """What is done, or left out, holds nobody back."""
    return replace(work, requires=work.requires & there)
