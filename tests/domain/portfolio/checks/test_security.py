"""Checks of secrets, history and ignored files."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from tests.domain.portfolio.trees import commits, repository

from gradus.domain.portfolio.check import Verdict
from gradus.domain.portfolio.checks.running import CHECKS
from gradus.domain.portfolio.history import History, OnceCommitted
from gradus.domain.portfolio.reading.reading import Known, Reading
from gradus.domain.portfolio.tree import Source

Told = Callable[..., tuple[str, str, list[tuple[str, int]]]]
Judged = Callable[..., Verdict]

KEY = "a = 1\nkey = 'AKIA" + "QYLPMN5HGZX2TWRB'\n"
MESSAGES = ("Add a baseline", "Split by time", "Plot the errors", "Read the data", "Begin")


def test_a_secret_in_history_fails_with_its_place(told: Told) -> None:
    history = History(secrets=(OnceCommitted("old.py", "c0ffee", 7, "AWS access key"),))
    assert told("no-secrets", {}, history) == (
        "failed",
        "old.py holds what looks like a secret (AWS access key).",
        [("old.py", 7)],
    )


def test_no_secret_passes(verdict: Judged) -> None:
    assert verdict("no-secrets", {"a.py": "x = 1\n"}) is Verdict.PASSED


def test_without_all_history_the_files_are_searched(told: Told) -> None:
    shallow = History(missing="It is shallow.")
    assert told("no-secrets", {"a.py": KEY, "b": b"\xff"}, shallow)[0::2] == (
        "failed",
        [("a.py", 2)],
    )
    assert told("no-secrets", {"a.py": "x = 1\n"}, shallow)[:2] == (
        "cannot tell",
        "No file there holds a secret. It is shallow.",
    )


def test_a_secret_in_the_folder_fails_once(known: Known) -> None:
    history = History(secrets=(OnceCommitted("a.py", "c0ffee", 2, "AWS access key"),))
    read = Reading(repository({"a.py": KEY}, history, source=Source.FOLDER), known)
    assert [(at.path, at.line) for at in CHECKS["no-secrets"](read).places] == [("a.py", 2)]


def test_a_history_of_five_commits_over_three_days_passes(told: Told) -> None:
    assert told("commit-history", {}, History(commits(*MESSAGES))) == (
        "passed",
        "5 commits on 5 days; the last one 84 days ago.",
        [],
    )


@pytest.mark.parametrize(
    ("messages", "hours", "flaw"),
    [
        (MESSAGES[1:], 30, "There are fewer than 5 commits."),
        (MESSAGES, 1, "All work was committed on fewer than 3 days."),
        (("Update", "update a.py", "Fix", "Split", "Plot"), 30, "Most messages do not say"),
    ],
)
def test_a_history_that_shows_nothing_fails(
    told: Told, messages: tuple[str, ...], hours: int, flaw: str
) -> None:
    verdict_, found, _ = told("commit-history", {}, History(commits(*messages, hours=hours)))
    assert verdict_ == "failed"
    assert found.startswith(flaw)


def test_part_of_a_history_or_none_cannot_be_judged(told: Told, verdict: Judged) -> None:
    assert told("commit-history", {}, History(commits("a"), missing="It is shallow.")) == (
        "cannot tell",
        "1 commit on 1 day; the last one 89 days ago. It is shallow.",
        [],
    )
    assert told("commit-history", {}, History(missing="No git."))[1] == "No git."
    assert told("commit-history", {})[1] == "There are no commits."
    enough = History(commits(*MESSAGES), missing="It is shallow.")
    assert verdict("commit-history", {}, enough) is Verdict.PASSED


def test_a_commit_of_today_is_told_so(told: Told, known: Known) -> None:
    made = tuple(replace(one, when=known.now) for one in commits("a"))
    assert told("commit-history", {}, History(made))[1].endswith("the last one today.")


RULES = ".venv/\n__pycache__/\n.ipynb_checkpoints\n.env\n.DS_Store\n"


def test_rules_for_all_local_files_pass(told: Told) -> None:
    assert told("gitignore", {".gitignore": RULES})[0::2] == ("passed", [(".gitignore", 0)])


def test_rules_that_are_missing_are_named(told: Told) -> None:
    assert told("gitignore", {".gitignore": "venv/\n*.pyc\n.env\n"})[1] == (
        ".gitignore does not cover .ipynb_checkpoints, .DS_Store."
    )
    assert told("gitignore", {})[:2] == ("failed", "There is no .gitignore in the root folder.")


@pytest.mark.parametrize("path", [".env", "a/.DS_Store", "b/__pycache__/c.pyc", "venv/x.py"])
def test_a_local_file_among_the_files_fails(told: Told, path: str) -> None:
    assert told("gitignore", {".gitignore": RULES, path: "x"})[0::2] == ("failed", [(path, 0)])
