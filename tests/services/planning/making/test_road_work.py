"""What the road still asks for: minutes less what was done, learning before practice."""

from __future__ import annotations

from datetime import date

from tests.support.databases import memory_database
from tests.support.planning import PHASES, store_road, topic

from gradus.domain.planning.block import BlockKind
from gradus.domain.planning.work import Work
from gradus.services.planning.goal import Goal
from gradus.services.planning.making.road_work import Road, work_of
from gradus.store.planning import road as stored_road

LEARN, EXERCISES, PROJECT = BlockKind.LEARN, BlockKind.EXERCISES, BlockKind.PROJECT


def _road(**changed: object) -> Road:
    with memory_database() as database:
        store_road(
            database,
            topic("base", 2, learn=45),
            topic("next", 1, ("base",)),
            topic("side", 1, core=False),
            topic("app", 5, ("next",), learn=60, phase=6),
        )
        with database.write() as connection:
            stored_road.set_learned(connection, "next", changed.pop("next_learned", None))  # type: ignore[arg-type]
            topics = stored_road.planned_topics(connection)
    values = {"done": {}, "counts": {}, "new_cards": {}, "dropped": frozenset()} | changed
    return Road(topics, **values)  # type: ignore[arg-type]


def _short(works: tuple[Work, ...]) -> list[tuple[str, BlockKind, int]]:
    return [(work.key, work.kind, work.minutes) for work in works]


def test_the_default_step_is_learned_and_the_rest_of_the_hours_is_practice() -> None:
    works = work_of(_road(), None)
    assert _short(works) == [
        ("base", LEARN, 45),
        ("base", EXERCISES, 75),
        ("next", LEARN, 60),
        ("app", PROJECT, 300),
    ]
    assert works[2].requires == {"base"}
    assert works[3].requires == frozenset()  # a project waits for nothing


def test_minutes_done_are_done() -> None:
    done = {(LEARN, "base"): 30, (EXERCISES, "base"): 75, (PROJECT, "app"): 100}
    assert _short(work_of(_road(done=done), None)) == [
        ("base", LEARN, 15),
        ("next", LEARN, 60),
        ("app", PROJECT, 200),
    ]


def test_a_topic_that_was_known_before_needs_nothing() -> None:
    works = work_of(_road(next_learned=700_000, counts={"base": (10, 8)}), None)
    assert _short(works) == [("app", PROJECT, 300)]


def test_a_topic_learned_here_still_needs_its_exercises() -> None:
    works = work_of(_road(counts={"base": (10, 10)}, done={(LEARN, "base"): 45}), None)
    assert _short(works)[0] == ("base", EXERCISES, 75)


def test_no_number_of_cards_makes_a_project() -> None:
    assert ("app", PROJECT, 300) in _short(work_of(_road(counts={"app": (5, 5)}), None))


def test_cards_come_with_the_learning_of_their_topic() -> None:
    works = work_of(_road(new_cards={"base": 12, "app": 3}), None)
    assert [(work.key, work.kind, work.new_cards) for work in works if work.new_cards] == [
        ("base", LEARN, 12.0),
        ("app", PROJECT, 3.0),
    ]


def test_a_goal_gives_its_topics_and_what_they_build_on_a_deadline() -> None:
    by = date(2026, 3, 1)
    deadlines = {work.key: work.deadline for work in work_of(_road(), Goal("next", by))}
    assert deadlines == {"base": by.toordinal(), "next": by.toordinal(), "app": None}


def test_a_goal_may_be_an_optional_topic_or_a_phase() -> None:
    by = date(2026, 3, 1)
    side = work_of(_road(), Goal("side", by))
    assert [(work.key, work.optional) for work in side if work.deadline] == [("side", True)]
    phase = work_of(_road(), Goal("phase:6", by))
    assert {work.key for work in phase if work.deadline} == {"base", "next", "app"}


def test_the_phase_of_projects_is_the_one_of_that_name() -> None:
    assert PHASES[5].title == "Projects"
