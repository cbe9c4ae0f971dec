"""The commands bring any folder to GitHub, and are safe to paste."""

from __future__ import annotations

import shlex

import pytest

from gradus.domain.portfolio.check import Result, Verdict
from gradus.domain.portfolio.publishing.commands import (
    Standing,
    repository_name,
    script,
)


def _lines(standing: Standing, *results: Result) -> list[str]:
    return script(standing, results).split("\n")


def test_a_plain_folder_becomes_a_repository_with_an_origin() -> None:
    assert _lines(Standing("/code/my cats", "my cats", has_git=False)) == [
        "cd '/code/my cats'",
        "git init -b main",
        "git add -A",
        "git status  # no data, no key, nothing of others",
        'git commit -m "Add the first version"',
        "git remote add origin https://github.com/YOUR-NAME/my-cats.git",
        "git push -u origin main",
    ]


def test_a_repository_with_an_origin_is_committed_and_pushed_on_its_branch() -> None:
    standing = Standing(
        "/code/cats", "cats", has_git=True, head="4e1f", branch="new", remote="https://x.org/a"
    )
    assert _lines(standing) == [
        "cd /code/cats",
        "git add -A",
        "git status  # no data, no key, nothing of others",
        'git commit -m "Mend what was open"',
        "git push -u origin new",
    ]


@pytest.mark.parametrize("hostile", ["a; rm -rf ~", "$(reboot)", "`id`", "it's"])
def test_names_with_signs_of_the_shell_stay_one_word(hostile: str) -> None:
    standing = Standing(hostile, hostile, has_git=True, head="4e1f", branch=hostile)
    lines = _lines(standing)
    assert shlex.split(lines[0]) == ["cd", hostile]
    assert shlex.split(lines[-1]) == ["git", "push", "-u", "origin", hostile]
    assert len(shlex.split(lines[-2])) == 5


@pytest.mark.parametrize(
    ("name", "told"),
    [("Über Katzen", "ber-Katzen"), ("..", "project"), ("a" * 120, "a" * 100), ("x.git", "x")],
)
def test_a_name_is_as_github_takes_it(name: str, told: str) -> None:
    assert repository_name(name) == told


def test_only_what_was_written_is_added_once_there_are_commits() -> None:
    files = ("README.md", "my card.md")
    begun = Standing("/a", "a", has_git=True, head="4e1f", branch="main", files=files)
    assert _lines(begun)[1] == "git add -- README.md 'my card.md'"
    assert _lines(begun)[3] == 'git commit -m "Write the README"'
    assert _lines(Standing("/a", "a", has_git=True, files=files))[1] == "git add -A"


def test_a_secret_or_a_large_file_turns_the_push_into_a_comment() -> None:
    results = (
        Result("no-secrets", Verdict.FAILED, "A key."),
        Result("no-large-files", Verdict.CANNOT_TELL, "Unknown."),
        Result("licence-file", Verdict.FAILED, "None."),
    )
    *_, told, push = _lines(Standing("/a", "a", has_git=False), *results)
    assert told.startswith("# A secret was committed.")
    assert push == "# git push -u origin main"
