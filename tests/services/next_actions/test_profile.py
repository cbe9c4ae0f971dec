"""The repository that GitHub shows as a profile is found by what lies in it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.repositories.building import Builder
from tests.support.clock import FixedClock
from tests.support.databases import memory_database

from gradus.errors import PortfolioError
from gradus.services.next_actions.profile import find_profile, is_profile, project_of
from gradus.services.portfolio.projects.service import ProjectsService
from gradus.store.database import Database

WRITTEN = "<!-- gradus:title 1 0 -->\n<!-- gradus:template profile -->\n# Ada\n"


@pytest.fixture
def database() -> Iterator[Database]:
    with memory_database() as database:
        yield database


def repository(folder: Path, remote: str, readme: str = "# Ada\n") -> Path:
    Builder(folder).commit({"README.md": readme} if readme else {"a.txt": "a"}, "Begin")
    with (folder / ".git" / "config").open("a", encoding="utf-8") as config:
        config.write(f'[remote "origin"]\n\turl = {remote}\n')
    return folder


@pytest.mark.parametrize(
    ("remote", "found"),
    [
        ("https://github.com/ada/ada.git", True),
        ("git@github.com:Ada/ada", True),
        ("ssh://git@github.com/ada/ada/", True),
        ("https://github.com/ada/fraud.git", False),
        ("https://gitlab.com/ada/ada.git", False),
        ("", False),
    ],
)
def test_a_repository_named_like_its_owner_at_github_is_a_profile(
    tmp_path: Path, remote: str, found: bool
) -> None:
    assert is_profile(repository(tmp_path / "ada", remote)) is found


def test_without_a_readme_it_is_none(tmp_path: Path) -> None:
    assert not is_profile(repository(tmp_path / "ada", "https://github.com/ada/ada", readme=""))
    assert not is_profile(tmp_path / "nowhere")


def test_projects_what_lies_beside_them_and_chosen_folders_are_looked_at(
    tmp_path: Path, database: Database
) -> None:
    fraud = repository(tmp_path / "code" / "fraud", "https://github.com/ada/fraud")
    assert find_profile(database) == ""
    project_of(database, FixedClock(), fraud, "Fraud")
    assert find_profile(database) == ""
    beside = repository(tmp_path / "code" / "ada", "https://github.com/ada/ada")
    assert find_profile(database) == str(beside)
    elsewhere = repository(tmp_path / "more" / "bob", "https://github.com/bob/bob")
    with memory_database() as empty:
        assert find_profile(empty, [tmp_path / "more"]) == str(elsewhere)


def test_a_folder_has_one_project(tmp_path: Path, database: Database) -> None:
    folder = tmp_path / "ada"
    folder.mkdir()
    clock = FixedClock()
    made = project_of(database, clock, folder, "GitHub profile")
    assert project_of(database, clock, folder, "GitHub profile") == made
    (card,) = ProjectsService(database, clock).board().projects
    assert (card.id, card.title) == (made, "GitHub profile")
    with pytest.raises(PortfolioError):
        project_of(database, clock, tmp_path / "gone", "GitHub profile")
