"""Projects: every act is on disk, can be taken back, and is told of."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.support.clock import FixedClock
from tests.support.databases import memory_database
from tests.support.laws import taking

from gradus.domain.portfolio.projects.editing import ItemText, text_of
from gradus.domain.portfolio.projects.item import Item, Proof
from gradus.domain.portfolio.projects.progress import ProjectState
from gradus.domain.portfolio.projects.project import Link, Project
from gradus.domain.portfolio.projects.stage import STAGES, Stage
from gradus.errors import PortfolioError
from gradus.services.portfolio.projects.acts import Act
from gradus.services.portfolio.projects.service import ProjectsService
from gradus.services.portfolio.projects.templates import find_template
from gradus.store.database import Database
from gradus.store.portfolio import projects as stored

_TEXT = ItemText("Split by time", "The last days", 1.5, "leakage", "split-before-fit", notes="n")


@pytest.fixture
def database() -> Iterator[Database]:
    with memory_database() as opened:
        yield opened


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock()


@pytest.fixture
def service(database: Database, clock: FixedClock) -> ProjectsService:
    return ProjectsService(database, clock)


def _items(service: ProjectsService, project: int) -> list[Item]:
    return [one.item for stage in service.project(project).stages for one in stage.items]


def _all(database: Database) -> tuple[Project, ...]:
    with database.read() as connection:
        return stored.everything(connection)


def test_a_project_from_a_template_has_its_items_in_order(service: ProjectsService) -> None:
    number = service.new("fraud-detection", "  Card\n fraud ")
    view = service.project(number)
    assert (view.title, view.template, view.state) == (
        "Card fraud",
        "fraud-detection",
        ProjectState.NOT_BEGUN,
    )
    wanted = find_template("fraud-detection").items
    assert [replace(one, id=0) for one in _items(service, number)] == list(wanted)
    assert view.next == _items(service, number)[0]


def test_a_blank_project_and_the_list_of_templates(service: ProjectsService) -> None:
    assert service.project(service.new()).title == "New project"
    assert not _items(service, service.new(title="Go"))
    assert [one.key for one in service.templates()][-1] == "blank"
    with pytest.raises(PortfolioError, match="no template nonsense"):
        service.new("nonsense")


def test_the_board_shows_progress_the_next_item_and_age(
    service: ProjectsService, clock: FixedClock
) -> None:
    number = service.new("kaggle")
    first, second, *_ = _items(service, number)
    service.items.tick(number, first.id, done=True)
    clock.forward(days=3, hours=5)
    service.new(title="Later")
    kaggle, later = service.board().projects
    assert (kaggle.state, kaggle.age, later.age) == (ProjectState.UNDER_WAY, 3, 0)
    assert (kaggle.done, kaggle.total) == (1, len(_items(service, number)))
    assert kaggle.next == second
    assert kaggle.hours_left == find_template("kaggle").hours - first.hours
    assert kaggle.checked_at is None


def test_everything_written_of_a_project_is_read_again(
    service: ProjectsService, tmp_path: Path
) -> None:
    number = service.new()
    service.rename(number, "Go")
    service.set_notes(number, "Mind\nthe ko.")
    service.set_links(number, [Link("Rules", "https://example.org/go")])
    service.set_dates(number, date(2026, 1, 5), date(2026, 3, 1))
    service.choose_folder(number, tmp_path)
    view = service.project(number)
    assert (view.title, view.notes, view.folder) == ("Go", "Mind\nthe ko.", str(tmp_path))
    assert view.links == (Link("Rules", "https://example.org/go"),)
    assert (view.begins, view.by) == (date(2026, 1, 5), date(2026, 3, 1))
    service.choose_folder(number, None)
    assert service.project(number).folder == ""
    with pytest.raises(PortfolioError, match="no folder"):
        service.choose_folder(number, tmp_path / "nowhere")


def test_items_are_added_edited_moved_and_removed(service: ProjectsService) -> None:
    number = service.new()
    item = service.items.add(number, Stage.DATA, _TEXT)
    other = service.items.add(number, Stage.DATA, ItemText("Look"))
    assert text_of(_items(service, number)[0]) == _TEXT
    service.items.edit(number, item, replace(_TEXT, title="Split", by=date(2026, 2, 1)))
    service.items.move(number, item, Stage.DATA, 1)
    assert [(one.id, one.title) for one in _items(service, number)] == [
        (other, "Look"),
        (item, "Split"),
    ]
    service.items.remove(number, item)
    view = service.project(number)
    assert [one.item.title for one in view.removed] == ["Split"]
    assert [one.id for one in _items(service, number)] == [other]
    service.items.restore(number, item)
    assert [one.id for one in _items(service, number)] == [other, item]


def test_a_tick_carries_its_date_and_that_it_is_the_persons(
    service: ProjectsService, clock: FixedClock
) -> None:
    number = service.new()
    item = service.items.add(number, Stage.SHIP, _TEXT)
    clock.forward(hours=14.5)  # past midnight in Berlin, not in UTC
    service.items.tick(number, item, done=True)
    (ticked,) = _items(service, number)
    assert (ticked.done, ticked.proof, ticked.done_on) == (True, Proof.BY_YOU, date(2026, 1, 6))
    service.items.tick(number, item, done=False)
    assert not _items(service, number)[0].done


def test_projects_change_places_and_are_put_away(service: ProjectsService) -> None:
    first, second, third = (service.new(title=title) for title in "abc")
    service.move(third, 0)
    service.archive(second)
    board = service.board()
    assert [one.id for one in board.projects] == [third, first]
    assert [one.id for one in board.archived] == [second]
    service.move(third, 9)
    service.restore(second)
    assert [one.id for one in service.board().projects] == [first, third, second]


def test_what_is_gone_or_makes_no_sense_changes_nothing(
    service: ProjectsService, database: Database
) -> None:
    number = service.new()
    before = _all(database)
    for act in (
        lambda: service.project(99),
        lambda: service.rename(99, "x"),
        lambda: service.rename(number, " "),
        lambda: service.move(99, 0),
        lambda: service.items.tick(number, 99, done=True),
        lambda: service.items.add(number, Stage.DATA, ItemText("")),
    ):
        with pytest.raises(PortfolioError):
            act()
    assert _all(database) == before
    assert service.project(number).turns.undo is Act.NEW


def test_undo_and_redo_say_what_they_turn_and_end(service: ProjectsService) -> None:
    number = service.new(title="Go")
    service.rename(number, "Chess")
    service.rename(number, "Chess")  # changes nothing, so there is nothing to take back
    assert service.undo(number) is Act.RENAME
    assert service.project(number).title == "Go"
    assert service.project(number).turns.redo is Act.RENAME
    assert service.redo(number) is Act.RENAME
    assert service.redo(number) is None
    assert service.project(number).title == "Chess"
    assert [service.undo(), service.undo(), service.undo()] == [Act.RENAME, Act.NEW, None]
    assert service.board().projects == ()


def test_a_project_that_was_taken_back_is_not_among_the_archived(service: ProjectsService) -> None:
    service.new(title="Go")
    service.undo()
    assert service.board().archived == ()
    service.redo()
    assert [one.title for one in service.board().projects] == ["Go"]


def test_undo_on_a_project_leaves_others_alone(service: ProjectsService) -> None:
    first, second = service.new(title="a"), service.new(title="b")
    service.rename(first, "A")
    service.rename(second, "B")
    assert service.undo(first) is Act.RENAME
    assert [one.title for one in service.board().projects] == ["a", "B"]
    assert service.undo() is Act.RENAME
    assert [one.title for one in service.board().projects] == ["a", "b"]


def test_after_a_new_act_what_was_taken_back_is_gone(service: ProjectsService) -> None:
    number = service.new(title="a")
    service.rename(number, "b")
    service.undo(number)
    service.rename(number, "c")
    assert service.redo(number) is None
    assert service.project(number).title == "c"


def test_undo_works_after_a_restart(database: Database, clock: FixedClock) -> None:
    number = ProjectsService(database, clock).new(title="a")
    ProjectsService(database, clock).rename(number, "b")
    again = ProjectsService(database, clock)
    assert again.undo(number) is Act.RENAME
    assert again.project(number).title == "a"


def test_every_change_is_told(service: ProjectsService) -> None:
    told: list[int] = []
    service.log.told = lambda: told.append(1)
    number = service.new()
    service.rename(number, "a")
    service.move(number, 0)
    service.undo(number)
    service.redo(number)
    assert len(told) == 5


_ACTS: tuple[Callable[[ProjectsService, int, int, int], object], ...] = (
    lambda it, number, item, n: it.items.tick(number, item, done=bool(n % 2)),
    lambda it, number, item, n: it.items.move(number, item, STAGES[n], n),
    lambda it, number, item, n: it.items.remove(number, item),
    lambda it, number, item, n: it.items.restore(number, item),
    lambda it, number, item, n: it.items.edit(number, item, ItemText(f"Item {n}", hours=n + 1)),
    lambda it, number, item, n: it.items.add(number, STAGES[n], ItemText(f"New {n}")),
    lambda it, number, item, n: it.rename(number, f"Title {n}"),
    lambda it, number, item, n: it.set_dates(number, None, date(2026, 1, 1 + n)),
    lambda it, number, item, n: it.archive(number),
    lambda it, number, item, n: it.restore(number),
    lambda it, number, item, n: it.move(number, n),
)


def _shown(database: Database) -> list[Project]:
    """Projects without the items that are archived: an item that was taken back stays as such."""
    return [one.with_items(one.listed) for one in _all(database)]


@taking(12)
@given(
    st.lists(
        st.tuples(st.integers(0, len(_ACTS) - 1), st.integers(0, 2), st.integers(0, 6)), max_size=7
    )
)
def test_undoing_everything_and_redoing_it_leads_back_step_by_step(
    acts: list[tuple[int, int, int]],
) -> None:
    with memory_database() as database:
        service = ProjectsService(database, FixedClock())
        number = service.new(title="Go")
        other = service.new(title="Chess")
        items = [service.items.add(number, Stage.DATA, ItemText(f"Item {n}")) for n in range(3)]
        states = [_shown(database)]
        for act, item, n in acts:
            _ACTS[act](service, number, items[item], n)
            if _shown(database) != states[-1]:
                states.append(_shown(database))
        for state in reversed(states[:-1]):
            _until(service.undo, state, database)
        for state in states[1:]:
            _until(service.redo, state, database)
        assert {one.id for one in _all(database)} == {number, other}


def _until(turn: Callable[[], Act | None], state: list[Project], database: Database) -> None:
    """Turn acts until the state is reached; some change only what is archived."""
    for _ in range(8):
        if _shown(database) == state:
            return
        assert turn() is not None
    assert _shown(database) == state
