"""A folder of repositories: listed, three proposed, and told to GitHub."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from tests.repositories.building import NOON, Builder
from tests.support.clock import FixedClock
from tests.support.databases import memory_database

from gradus.errors import RepositoryError
from gradus.services.portfolio.projects.service import ProjectsService
from gradus.services.portfolio.repositories import RepositoriesService
from gradus.services.portfolio.telling import tell_of

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


@pytest.fixture
def repositories(projects: ProjectsService) -> RepositoriesService:
    return RepositoriesService(FixedClock(_NOW), projects.template_of)


def _go_on(_done: int, _total: int) -> bool:
    return True


def _folders(repositories: RepositoriesService, folder: Path) -> list[Path]:
    rows = repositories.look(folder, _go_on)
    assert rows is not None
    return [folder / one.path for one in rows if not one.problem]


def test_all_repositories_are_listed_the_latest_first(
    folder: Path, repositories: RepositoriesService
) -> None:
    rows = repositories.look(folder, _go_on)
    assert rows is not None
    assert [one.name for one in rows] == ["fish", "birds", "dogs", "cats", "empty"]
    assert (rows[0].branch, rows[0].commits, rows[0].last) == ("main", 1, NOON + timedelta(days=3))
    assert rows[4].problem


def test_three_are_proposed_with_three_mends_each(
    folder: Path, repositories: RepositoriesService
) -> None:
    found = repositories.survey(_folders(repositories, folder), _go_on)
    assert found is not None
    assert len(found.every) == 4
    assert [Path(one.folder).name for one in found.proposals] == ["fish", "birds", "dogs"]
    assert all(len(one.mends) == 3 and one.minutes > 0 for one in found.proposals)


def test_listing_and_surveying_stop_when_asked(
    folder: Path, repositories: RepositoriesService
) -> None:
    assert repositories.look(folder, lambda _done, _total: False) is None
    wanted = _folders(repositories, folder)
    assert repositories.survey(wanted, lambda _done, _total: False) is None
    with pytest.raises(RepositoryError):
        repositories.look(folder / "nowhere", _go_on)


def test_what_to_put_at_github_comes_from_the_folder_and_its_project(
    folder: Path, projects: ProjectsService, repositories: RepositoriesService
) -> None:
    cats = folder / "cats"
    plain = repositories.tell(cats)
    assert (plain.name, plain.about) == ("cats", "Tells cats apart.")
    assert plain.topics == ("machine-learning", "pytorch", "python")
    projects.choose_folder(projects.new("kaggle"), cats)
    assert "kaggle" in repositories.tell(cats).topics
    lines = plain.commands.split("\n")
    assert lines[:2] == [f"cd {cats}", "git add -- README.md"]
    assert lines[-2:] == [
        "git remote add origin https://github.com/YOUR-NAME/cats.git",
        "git push -u origin main",
    ]


def test_a_key_in_history_keeps_from_pushing(tmp_path: Path) -> None:
    built = Builder(tmp_path / "leaky")
    key = "AKIA" + "Q3EGRIZTNEOPZ7XY"
    built.commit({"settings.py": f'AWS_ACCESS_KEY_ID = "{key}"\n'})
    built.commit({"settings.py": ""}, when=NOON + timedelta(days=1))
    assert tell_of(built.folder).commands.endswith("# git push -u origin main")


def test_nothing_in_the_folder_is_changed(folder: Path, repositories: RepositoriesService) -> None:
    def state() -> dict[Path, int]:
        return {path: path.stat().st_mtime_ns for path in folder.rglob("*")}

    before = state()
    repositories.tell(folder / "cats")
    repositories.survey(_folders(repositories, folder), _go_on)
    assert state() == before


def test_a_folder_without_git_is_told_how_to_begin(tmp_path: Path) -> None:
    (tmp_path / "plain").mkdir()
    told = tell_of(tmp_path / "plain")
    assert (told.about, told.topics) == ("", ())
    assert "git init -b main\ngit add -A" in told.commands
