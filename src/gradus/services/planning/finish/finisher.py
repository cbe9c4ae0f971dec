"""When the road is finished, from what is stored."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import replace

from gradus.clock import Clock
from gradus.domain.planning.planner import make_plan
from gradus.domain.planning.work import ReviewLoad, Work
from gradus.domain.scheduling.study_day import study_day
from gradus.services.planning.finish.finishing import (
    GoOn,
    Past,
    Simulate,
    finish_view,
    paces,
    simulate_beside,
)
from gradus.services.planning.goal import Goal
from gradus.services.planning.making.requests import Inputs, RequestReader
from gradus.services.planning.making.road_work import Road, closure, goal_topics, work_of
from gradus.services.planning.offers.offer import Planner
from gradus.services.planning.views import FinishView
from gradus.services.settings import SettingsService
from gradus.store.database import Database


class RoadFinisher:
    """Simulates the finish date; every call takes seconds and belongs beside the window.

    `load` returns the review load as it is known; `planner` tells in which order work is done.
    """

    def __init__(
        self,
        database: Database,
        clock: Clock,
        settings: SettingsService,
        load: Callable[[], ReviewLoad],
        planner: Planner = make_plan,
        simulate: Simulate = simulate_beside,
    ) -> None:
        self._database = database
        self._clock = clock
        self._settings = settings
        self._reader = RequestReader(clock, settings, load)
        self._planner = planner
        self._simulate = simulate

    def finish(
        self,
        goal: Goal | None = None,
        go_on: GoOn = lambda: True,
        *,
        everything: bool = False,
    ) -> FinishView | None:
        """Return the range for a goal, or for the one that is kept, or for the whole road.

        With `everything` the goal that is kept counts for nothing, and every optional topic is
        planned as well. None is returned where nothing is planned, and once `go_on` says no.
        """
        inputs = _with_everything(self._read()) if everything else self._read()
        aim = goal or inputs.goal
        request = replace(inputs.request, work=work_of(inputs.road, aim))
        about = None
        if aim is not None and aim.subject:
            about = inputs.road.with_items(goal_topics(inputs.road, aim))
        past = _past(inputs, aim, request.work, about)
        finished = self._planner(request).finished
        return finish_view(request, finished, past, aim, about, go_on, self._simulate)

    def _read(self) -> Inputs:
        hour = self._settings.study().rollover_hour
        today = study_day(self._clock.now(), self._clock.zone(), hour)
        with self._database.read() as connection:
            return self._reader.read(connection, today)


def _with_everything(inputs: Inputs) -> Inputs:
    topics = tuple(replace(topic, core=True) for topic in inputs.road.topics)
    road = replace(inputs.road, topics=topics, dropped=frozenset())
    return replace(inputs, road=road, goal=None)


def _past(
    inputs: Inputs, aim: Goal | None, work: Collection[Work], about: Collection[str] | None
) -> Past:
    """Return what is over; what is known without having been planned counts as done."""
    road, left = inputs.road, {one.key for one in work}
    wanted, begun = _wanted(road, aim), road.in_place_of
    over = {
        topic.key: float(topic.minutes)
        for topic in road.topics
        if topic.key in wanted and topic.key not in left and topic.key not in begun
    }
    scope = road.with_items(wanted) if about is None else about
    whole = sum(topic.minutes for topic in road.topics if topic.key in scope)
    open_ = sum(one.minutes for one in work if one.key in scope)
    return Past(inputs.stored, paces(inputs.stored, over), max(float(whole - open_), 0.0))


def _wanted(road: Road, aim: Goal | None) -> set[str]:
    """Return the topics of the whole road with those of a goal, and all that they build on."""
    everything = {topic.key for topic in road.topics if topic.core or topic.chosen}
    return closure(road, (everything - road.dropped) | goal_topics(road, aim))
