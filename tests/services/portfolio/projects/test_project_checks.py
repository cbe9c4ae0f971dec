"""What checks of a repository mean for its project: ticks, mends, and the topic it stands for."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from tests.repositories.building import NOON, Builder
from tests.support.clock import FixedClock
from tests.support.databases import memory_database
from tests.support.planning import store_road, topic

from gradus.domain.portfolio.check import Verdict
from gradus.domain.portfolio.projects.editing import ItemText
from gradus.domain.portfolio.projects.item import Item, Proof
from gradus.domain.portfolio.projects.stage import Stage
from gradus.domain.portfolio.tree import Source
from gradus.services.portfolio.checking import Checked, check_folder
from gradus.services.portfolio.projects.acts import Act
from gradus.services.portfolio.projects.service import ProjectsService
from gradus.store.database import Database
from gradus.store.planning import road

_NOW = datetime(2026, 6, 1, tzinfo=UTC)
_PLAIN = "import numpy as np\n\nnp.random.shuffle(rows)\n"
_SEEDED = "import numpy as np\n\nnp.random.seed(7)\nnp.random.shuffle(rows)\n"


@pytest.fixture
def database() -> Iterator[Database]:
    with memory_database() as opened:
        yield opened


@pytest.fixture
def service(database: Database) -> ProjectsService:
    return ProjectsService(database, FixedClock(_NOW))


@pytest.fixture
def built(tmp_path: Path) -> Builder:
    built = Builder(tmp_path / "cats")
    built.commit({"train.py": _PLAIN, "README.md": "# Cats\n\nTells cats.\n"})
    return built


@pytest.fixture
def project(service: ProjectsService, built: Builder) -> int:
    number = service.new(title="Cats")
    service.choose_folder(number, built.folder)
    for key in ("seed-set", "readme-present"):
        service.items.add(number, Stage.MODEL, ItemText(key, check=key))
    service.items.add(number, Stage.TELL, ItemText("Write"))
    return number


def _checked(built: Builder) -> Checked:
    checked = check_folder(built.folder, _NOW)
    assert checked is not None
    return checked


def _items(service: ProjectsService, project: int) -> list[Item]:
    return [one.item for stage in service.project(project).stages for one in stage.items]


def test_a_run_ticks_what_it_proves_and_unticks_it_when_it_fails_later(
    service: ProjectsService, project: int, built: Builder
) -> None:
    taken = service.checks.take_over(project, _checked(built))
    assert [(one.title, one.place) for one in taken.ticked] == [("readme-present", "README.md:1")]
    built.commit({"train.py": _SEEDED}, when=NOON + timedelta(days=1))
    seeds = service.checks.take_over(project, _checked(built)).ticked
    assert [(one.title, one.place, one.proof) for one in seeds] == [
        ("seed-set", "train.py:3", Proof.PROVED)
    ]
    built.commit({"train.py": f"# Train\n{_PLAIN}"}, when=NOON + timedelta(days=2))
    taken = service.checks.take_over(project, _checked(built))
    assert [one.title for one in taken.unticked] == ["seed-set"]
    assert [one.done for one in _items(service, project)] == [False, True, False]


def test_the_latest_run_is_kept_with_commit_and_what_each_check_said(
    service: ProjectsService, project: int, built: Builder
) -> None:
    checked = _checked(built)
    service.checks.take_over(project, checked)
    view = service.project(project)
    assert view.run is not None
    assert (view.run.checked_at, view.run.head, view.run.branch) == (_NOW, built.head, "main")
    assert (view.run.commits, view.run.source) == (1, Source.HEAD)
    assert view.run.passed + view.run.failed + view.run.cannot_tell == len(checked.results) == 40
    assert service.checks.results(project) == checked.results
    seeds = view.stages[3].items[0]
    assert (seeds.verdict, seeds.check) == (Verdict.FAILED, "Random seeds are set")
    assert seeds.found
    assert service.board().projects[0].checked_at == _NOW


def test_a_run_on_another_folder_changes_nothing(
    service: ProjectsService, project: int, built: Builder, tmp_path: Path
) -> None:
    checked = _checked(built)
    service.choose_folder(project, tmp_path)
    assert not service.checks.take_over(project, checked).ticked
    assert service.project(project).run is None


def test_another_folder_drops_what_checks_said_of_the_one_before(
    service: ProjectsService, project: int, built: Builder, tmp_path: Path
) -> None:
    service.checks.take_over(project, _checked(built))
    service.choose_folder(project, tmp_path)
    assert service.checks.results(project) == ()


def test_a_run_is_no_act_and_undo_leaves_its_ticks(
    service: ProjectsService, project: int, built: Builder
) -> None:
    readme = _items(service, project)[1]
    service.items.edit(project, readme.id, ItemText("Other", check="readme-present"))
    service.checks.take_over(project, _checked(built))
    assert service.undo(project) is Act.EDIT_ITEM
    found = _items(service, project)[1]
    assert (found.title, found.done, found.proof) == ("readme-present", True, Proof.PROVED)


def test_the_persons_tick_holds_until_it_is_left_to_its_check(
    service: ProjectsService, project: int, built: Builder
) -> None:
    seeds = _items(service, project)[0].id
    service.items.tick(project, seeds, done=True)
    service.checks.take_over(project, _checked(built))
    assert _items(service, project)[0].proof is Proof.BY_YOU
    service.items.leave_to_check(project, seeds)
    assert not _items(service, project)[0].done


def test_a_new_item_shows_at_once_what_its_check_said(
    service: ProjectsService, project: int, built: Builder
) -> None:
    service.checks.take_over(project, _checked(built))
    item = service.items.add(project, Stage.TELL, ItemText("README", check="readme-present"))
    assert next(one for one in _items(service, project) if one.id == item).done


def test_failed_checks_become_items_with_hours(
    service: ProjectsService, project: int, built: Builder
) -> None:
    service.checks.take_over(project, _checked(built))
    wanted = service.checks.mends(project)
    view = service.project(project)
    assert view.run is not None
    assert (view.run.mends, view.run.minutes) == (len(wanted), sum(one.minutes for one in wanted))
    assert "seed-set" not in {one.key for one in wanted}
    service.checks.add_mends(project, {"licence-file", "ci-tests"})
    added = {one.check: one for one in _items(service, project)}
    assert (added["licence-file"].hours, added["licence-file"].topic) == (0.25, "open-source")
    assert added["ci-tests"].stage is Stage.SHIP
    assert len(service.checks.mends(project)) == len(wanted) - 2
    assert service.undo(project) is Act.ADD_MENDS
    assert service.checks.mends(project) == wanted


def test_a_topic_is_learned_once_the_project_that_stands_for_it_is_done(
    service: ProjectsService, database: Database
) -> None:
    def learned() -> int | None:
        with database.read() as connection:
            (found,) = road.planned_topics(connection)
        return found.learned_day

    store_road(database, topic("open-source", 8, phase=6))
    number = service.new("open-source")
    for item in _items(service, number):
        assert learned() is None
        service.items.tick(number, item.id, done=True)
    assert learned() == _NOW.toordinal()
    service.undo(number)
    assert learned() is None
    service.redo(number)
    assert learned() == _NOW.toordinal()
    service.archive(number)
    assert learned() == _NOW.toordinal()
