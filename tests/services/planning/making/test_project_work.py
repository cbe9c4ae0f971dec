"""Items of projects in the plan: in the place of their topic, one after the other."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import pairwise

import pytest
from tests.support.databases import memory_database
from tests.support.planning import EVENINGS, MONDAY, Planned, store_road, topic

from gradus.domain.planning.block import BlockKind, Status
from gradus.domain.planning.change import Why
from gradus.domain.planning.planner import make_plan
from gradus.domain.planning.work import Work
from gradus.domain.portfolio.projects.editing import ItemText
from gradus.domain.portfolio.projects.stage import Stage
from gradus.errors import CalendarError, PortfolioError
from gradus.services.planning.goal import Goal
from gradus.services.planning.making.project_work import MORE
from gradus.services.planning.making.road_work import Road, work_of
from gradus.services.planning.views import BlockView, ReasonView
from gradus.services.portfolio.projects.finding import FoundItem, find_item
from gradus.services.portfolio.projects.service import ProjectsService
from gradus.services.today.service import TodayService
from gradus.store.planning import project_items
from gradus.store.planning import road as stored_road

PROJECT = BlockKind.PROJECT


@pytest.fixture
def planned() -> Iterator[Planned]:
    with memory_database() as database:
        store_road(
            database,
            topic("vectors", 30, learn=1200),
            topic("kaggle", 3, phase=6),
            topic("own-app", 5, phase=6),
        )
        yield Planned(database, make_plan)


@pytest.fixture
def projects(planned: Planned) -> ProjectsService:
    return ProjectsService(planned.database, planned.clock)


def _small(projects: ProjectsService, template: str = "blank") -> tuple[int, list[int]]:
    """Begin a project with three items of 1, 2 and 3 hours, and return it with their ids."""
    number = projects.new(template, "Go")
    for stage in projects.project(number).stages:
        for one in stage.items:
            projects.items.remove(number, one.item.id)
    text = [ItemText(f"Step {n}", f"Step {n} is done", float(n)) for n in (1, 2, 3)]
    stages = (Stage.FRAME, Stage.MODEL, Stage.TELL)
    added = [projects.items.add(number, *pair) for pair in zip(stages, text, strict=True)]
    return number, added


def _road(planned: Planned, today: int = MONDAY, **changed: object) -> Road:
    with planned.database.read() as connection:
        values = {"done": {}, "counts": {}, "new_cards": {}} | changed
        return Road(
            stored_road.planned_topics(connection),
            projects=project_items.planned_projects(connection, today),
            owners=project_items.owners(connection),
            **values,  # type: ignore[arg-type]
        )


def _works(planned: Planned, goal: Goal | None = None, **changed: object) -> list[Work]:
    return [one for one in work_of(_road(planned, **changed), goal) if one.kind is PROJECT]  # type: ignore[arg-type]


def _short(works: list[Work]) -> list[tuple[str, int]]:
    return [(one.key, one.minutes) for one in works]


def _accept(planned: Planned) -> None:
    planned.calendar.accept(planned.calendar.preview())


def _blocks(planned: Planned, weeks: int = 8) -> list[tuple[int, BlockView]]:
    return [
        (day.day - MONDAY, block)
        for week in range(weeks)
        for day in planned.calendar.week(MONDAY + 7 * week).days
        for block in day.blocks
        if block.kind is PROJECT
    ]


def test_a_projects_items_are_planned_in_the_place_of_its_topic(
    planned: Planned, projects: ProjectsService
) -> None:
    assert _short(_works(planned)) == [("kaggle", 180), ("own-app", 300)]
    _, (first, second, third) = _small(projects, "fraud-detection")
    works = _works(planned, new_cards={"own-app": 6})
    assert _short(works[:3]) == [
        (f"item:{first}", 60),
        (f"item:{second}", 120),
        (f"item:{third}", 180),
    ]
    assert _short(works[3:]) == [("kaggle", 180)]
    assert [one.requires for one in works[:3]] == [
        frozenset(),
        {f"item:{first}"},
        {f"item:{second}"},
    ]
    assert [one.new_cards for one in works] == [1, 2, 3, 0]


def test_a_project_of_ones_own_is_planned_beside_the_road(
    planned: Planned, projects: ProjectsService
) -> None:
    _small(projects)
    assert [key for key, _ in _short(_works(planned))][3:] == ["kaggle", "own-app"]


def test_what_is_done_is_not_planned_and_what_is_spent_is_taken_off(
    planned: Planned, projects: ProjectsService
) -> None:
    number, (first, second, third) = _small(projects)
    projects.items.tick(number, first, done=True)
    done = {(PROJECT, f"item:{second}"): 45, (PROJECT, f"item:{third}"): 180}
    works = _works(planned, done=done)[:2]
    assert _short(works) == [(f"item:{second}", 75), (f"item:{third}", MORE)]
    assert works[0].requires == frozenset()


def test_a_project_that_is_put_away_done_or_to_come_is_not_planned(
    planned: Planned, projects: ProjectsService
) -> None:
    number, items = _small(projects, "kaggle")
    projects.set_dates(number, date.fromordinal(MONDAY + 1), None)
    assert _short(_works(planned))[0] == ("kaggle", 180)
    assert len(_works(planned, today=MONDAY + 1)) == 4
    projects.archive(number)
    assert _short(_works(planned, today=MONDAY + 1))[0] == ("kaggle", 180)
    projects.restore(number)
    for item in items:
        projects.items.tick(number, item, done=True)
    assert _short(_works(planned, today=MONDAY + 1)) == [("own-app", 300)]


def test_the_earliest_of_all_deadlines_holds(planned: Planned, projects: ProjectsService) -> None:
    number, (first, _, _) = _small(projects, "kaggle")
    july, june, may = (date(2026, month, 1) for month in (7, 6, 5))
    projects.set_dates(number, None, june)
    text = ItemText("Step 1", by=may)
    projects.items.edit(number, first, text)
    by = [may.toordinal(), june.toordinal(), june.toordinal()]
    assert [one.deadline for one in _works(planned, Goal("kaggle", july))[:3]] == by
    projects.set_dates(number, None, None)
    goal = [may.toordinal(), july.toordinal(), july.toordinal()]
    assert [one.deadline for one in _works(planned, Goal("kaggle", july))[:3]] == goal
    assert [one.deadline for one in _works(planned)[:3]] == [may.toordinal(), None, None]


def test_projects_nobody_has_begun_wait_for_those_of_the_portfolio(
    planned: Planned, projects: ProjectsService
) -> None:
    _, items = _small(projects)
    keys = {f"item:{item}" for item in items}
    waits = {one.key: one.requires for one in _works(planned, done={(PROJECT, "kaggle"): 60})}
    assert waits["own-app"] == keys
    assert waits["kaggle"] == frozenset()


def test_a_goal_does_not_drag_the_portfolio_with_it(
    planned: Planned, projects: ProjectsService
) -> None:
    _small(projects)
    works = {one.key: one for one in _works(planned, Goal("kaggle", date(2026, 2, 1)))}
    assert works["kaggle"].requires == frozenset()
    assert works["own-app"].requires


def test_the_board_tells_which_of_two_projects_comes_first(
    planned: Planned, projects: ProjectsService
) -> None:
    one, _ = _small(projects)
    other, _ = _small(projects)
    projects.move(other, 0)
    owners = _road(planned).owners
    keys = [owners[work.key] for work in _works(planned)[:6]]
    assert keys == [f"project:{other}"] * 3 + [f"project:{one}"] * 3


def test_the_first_project_begins_within_a_month_and_goes_on_in_order(
    planned: Planned, projects: ProjectsService
) -> None:
    planned.calendar.set_free_time(EVENINGS)
    _, items = _small(projects, "fraud-detection")
    _accept(planned)
    blocks = _blocks(planned)
    assert blocks[0][0] < 28
    order = [block.subject for _, block in blocks if block.subject.startswith("item:")]
    assert list(dict.fromkeys(order)) == [f"item:{item}" for item in items]
    assert all(a <= b for a, b in pairwise(map(order.index, order)))


def test_writing_the_blog_post_has_blocks_of_its_own(
    planned: Planned, projects: ProjectsService
) -> None:
    planned.calendar.set_free_time(EVENINGS)
    number = projects.new("fraud-detection")
    post = projects.project(number).stages[-1].items[-1].item
    for stage in projects.project(number).stages:
        for one in stage.items:
            if one.item.id != post.id:
                projects.items.tick(number, one.item.id, done=True)
    _accept(planned)
    blocks = [block for _, block in _blocks(planned, 12) if block.subject == post.key]
    assert sum(block.minutes for block in blocks) == post.minutes == 180
    assert {(block.title, block.phase) for block in blocks} == {
        ("Write the blog post · Credit-card fraud detection", 6)
    }


def test_a_new_project_is_offered_in_one_sentence_and_so_is_a_ticked_item(
    planned: Planned, projects: ProjectsService
) -> None:
    planned.calendar.set_free_time(EVENINGS)
    number, (first, _, _) = _small(projects, "fraud-detection")
    offer = planned.calendar.days().offer
    assert offer is not None
    assert offer.why == (ReasonView(Why.WORK, "Go"),)
    planned.calendar.accept(offer)
    assert planned.calendar.preview().why == ()
    projects.items.tick(number, first, done=True)
    assert planned.calendar.preview().why == (ReasonView(Why.FASTER, "Go"),)


def test_of_a_project_only_the_next_item_waits(planned: Planned, projects: ProjectsService) -> None:
    planned.calendar.set_free_time(EVENINGS)
    _small(projects)
    waiting = [one.title for one in planned.calendar.week(MONDAY).waiting]
    assert waiting.count("Step 1 · Go") == 1
    assert not any("Step 2" in one for one in waiting)


def test_today_shows_what_done_looks_like(planned: Planned, projects: ProjectsService) -> None:
    _, (first, _, _) = _small(projects)
    planned.calendar.add(f"item:{first}", MONDAY, 18 * 60, 45)
    (block,) = TodayService(planned.database, planned.clock).view().planned
    assert (block.kind, block.title, block.note, block.phase) == (
        PROJECT,
        "Step 1 · Go",
        "Step 1 is done",
        6,
    )


def test_time_is_set_aside_for_an_item_by_hand_and_marked(
    planned: Planned, projects: ProjectsService
) -> None:
    number, (first, _, _) = _small(projects)
    planned.calendar.add(f"item:{first}", MONDAY, 18 * 60, 45)
    ((_, block),) = [one for one in _blocks(planned, 1) if one[1].subject == f"item:{first}"]
    planned.calendar.mark(block.uid, Status.DONE, 50)
    assert find_item(planned.database, block.subject) == FoundItem(number, first)
    assert not projects.project(number).stages[0].items[0].item.done
    with pytest.raises(CalendarError):
        planned.calendar.add("item:999", MONDAY, 18 * 60, 45)
    with pytest.raises(PortfolioError):
        find_item(planned.database, "item:999")
