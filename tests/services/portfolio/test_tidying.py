"""A folder of repositories: listed, three proposed, one made a project and told to GitHub."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from tests.repositories.building import NOON, Builder
from tests.support.clock import FixedClock
from tests.support.databases import memory_database

from gradus.domain.portfolio.projects.stage import Stage
from gradus.errors import PortfolioError, RepositoryError
from gradus.services.portfolio.projects.service import ProjectsService
from gradus.services.portfolio.publishing import for_github
from gradus.services.portfolio.tidying import repositories_in, worth_finishing

_NOW = NOON + timedelta(days=30)
_CODE = {"train.py": "import torch\n\nmodel.fit(x)\n", "requirements.txt": "torch==2.0\n"}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for days, name in enumerate(("cats", "dogs", "birds", "fish")):
        Builder(tmp_path / "code" / name).commit(
            _CODE | {"README.md": f"# {name}\n\nTells {name} apart.\n"},
            when=NOON + timedelta(days=days),
        )
    (tmp_path / "code" / "empty").mkdir()
    (tmp_path / "code" / "empty" / ".git").write_text("gitdir: ../gone\n")
    return tmp_path / "code"


@pytest.fixture
def projects() -> Iterator[ProjectsService]:
    with memory_database() as database:
        yield ProjectsService(database, FixedClock(_NOW))


def test_all_repositories_are_listed_with_their_age(folder: Path) -> None:
    rows = repositories_in(folder, _NOW)
    assert rows is not None
    assert [(one.name, one.age) for one in rows] == [
        ("fish", 27),
        ("birds", 28),
        ("dogs", 29),
        ("cats", 30),
        ("empty", None),
    ]
    assert rows[0].folder == folder / "fish"
    assert (rows[0].branch, rows[0].commits) == ("main", 1)
    assert rows[4].problem


def test_three_of_those_that_can_be_read_are_proposed_with_three_mends_each(folder: Path) -> None:
    rows = repositories_in(folder, _NOW)
    assert rows is not None
    found = worth_finishing(rows, _NOW)
    assert found is not None
    assert len(found.every) == 4
    assert [Path(one.folder).name for one in found.proposals] == ["fish", "birds", "dogs"]
    assert all(len(one.mends) == 3 and one.minutes > 0 for one in found.proposals)


def test_listing_and_surveying_stop_when_asked(folder: Path) -> None:
    rows = repositories_in(folder, _NOW)
    assert rows is not None
    assert repositories_in(folder, _NOW, lambda _done, _total: False) is None
    assert worth_finishing(rows, _NOW, lambda _done, _total: False) is None
    assert for_github(folder / "cats", progress=lambda _done, _total: False) is None
    with pytest.raises(RepositoryError):
        repositories_in(folder / "nowhere", _NOW)


def test_a_proposal_becomes_a_project_with_its_mends(
    folder: Path, projects: ProjectsService
) -> None:
    number = projects.adopt(folder / "cats", " Cats ", {"licence-file", "seed-set"})
    view = projects.project(number)
    assert (view.title, view.folder) == ("Cats", str(folder / "cats"))
    items = {one.item.check: stage.progress.stage for stage in view.stages for one in stage.items}
    assert items == {"licence-file": Stage.TELL, "seed-set": Stage.MODEL}
    assert projects.adopt(folder / "cats", "Again", {"ci-tests"}) == number
    assert sum(one.progress.total for one in projects.project(number).stages) == 3
    projects.archive(number)
    assert projects.adopt(folder / "cats", "Anew") != number
    with pytest.raises(PortfolioError, match="no folder"):
        projects.adopt(folder / "nowhere", "x")


def test_what_to_put_at_github_comes_from_the_folder(folder: Path) -> None:
    found = for_github(folder / "cats", "kaggle")
    assert found is not None
    assert found.about.text == "Tells cats apart."
    first, second, *_ = [one.name for one in found.topics]
    assert (first, second) == ("machine-learning", "kaggle")
    assert found.script.split("\n")[0] == f"cd {folder / 'cats'}"
    assert found.script.endswith("cats.git\ngit push -u origin main")
    assert found.stops == ()


def test_nothing_in_the_folder_is_changed(folder: Path) -> None:
    def state() -> dict[Path, int]:
        return {path: path.stat().st_mtime_ns for path in folder.rglob("*")}

    before = state()
    for_github(folder / "cats")
    rows = repositories_in(folder, _NOW)
    assert rows is not None
    worth_finishing(rows, _NOW)
    assert state() == before


def test_a_folder_without_git_is_told_how_to_begin(tmp_path: Path) -> None:
    (tmp_path / "plain").mkdir()
    found = for_github(tmp_path / "plain")
    assert found is not None
    assert "git init -b main" in found.script
