"""How far a project is, and what comes next."""

from __future__ import annotations

from dataclasses import replace

from tests.domain.portfolio.projects.making import item, project

from gradus.domain.portfolio.projects.progress import (
    ProjectState,
    hours_left,
    next_item,
    progress,
    state,
)
from gradus.domain.portfolio.projects.stage import Stage

_DONE = item(1, done=True, hours=4.0)
_OPEN = item(2, Stage.DATA, hours=1.5)
_LATER = item(3, Stage.TELL, hours=3.0)
_GONE = item(4, Stage.FRAME, archived=True, hours=9.0)


def test_progress_counts_the_listed_items_of_each_stage() -> None:
    found = progress(project(_DONE, _OPEN, _LATER, _GONE))
    assert [one.stage for one in found] == list(Stage)
    assert [(one.done, one.total, one.hours_left) for one in found] == [
        (1, 1, 0),
        (0, 1, 1.5),
        (0, 0, 0),
        (0, 0, 0),
        (0, 0, 0),
        (0, 0, 0),
        (0, 1, 3.0),
    ]
    assert hours_left(project(_DONE, _OPEN, _LATER, _GONE)) == 4.5


def test_the_next_item_is_the_first_open_one_along_the_stages() -> None:
    assert next_item(project(_LATER, _GONE, _OPEN, _DONE)) == _OPEN
    assert next_item(project(_DONE, _GONE)) is None


def test_a_project_is_under_way_between_its_first_and_last_tick() -> None:
    assert state(project()) is ProjectState.NOT_BEGUN
    assert state(project(_OPEN)) is ProjectState.NOT_BEGUN
    assert state(project(_DONE, _OPEN)) is ProjectState.UNDER_WAY
    assert state(project(_DONE, _GONE)) is ProjectState.DONE
    assert state(replace(project(_DONE), archived=True)) is ProjectState.ARCHIVED


def test_minutes_are_whole() -> None:
    assert item(1, hours=0.33).minutes == 20
    assert project(_DONE).key == "project:1"
