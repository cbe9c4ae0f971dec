"""The finish date, from the plan as it would be made and from what was done so far."""

from __future__ import annotations

from collections.abc import Callable

from gradus.domain.planning.block import BlockKind
from gradus.services.planning.finishing import Past, finish_view, paces
from gradus.services.planning.goal import Goal
from gradus.services.planning.offer import Planner
from gradus.services.planning.requests import Inputs
from gradus.services.planning.road_work import Road, goal_topics
from gradus.services.planning.views import FinishView

_WORK = (BlockKind.LEARN, BlockKind.EXERCISES, BlockKind.PROJECT)


def finish_of(
    inputs: Inputs,
    planner: Planner,
    goal: Goal | None,
    go_on: Callable[[], bool] = lambda: True,
) -> FinishView | None:
    """Simulate when a goal is reached, or with none all that is planned; it takes seconds.

    None where nothing is planned or nobody waits any more.
    """
    plan = planner(inputs.request)
    about = goal_topics(inputs.road, goal) if goal is not None and goal.subject else None
    past = _past(inputs, about)
    return finish_view(inputs.request, plan.finished, past, goal, about, go_on)


def _past(inputs: Inputs, about: set[str] | None) -> Past:
    left = {work.key for work in inputs.request.work}
    road = inputs.road
    finished = {
        topic.key: float(topic.minutes)
        for topic in road.topics
        if topic.key not in left and _done(road, topic.key)
    }
    done = sum(
        min(_done(road, topic.key), topic.minutes)
        for topic in road.topics
        if about is None or topic.key in about
    )
    return Past(inputs.request.blocks, paces(inputs.stored, finished), float(done))


def _done(road: Road, topic: str) -> int:
    return sum(road.done_of(kind, topic) for kind in _WORK)
