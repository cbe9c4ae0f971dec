"""The git commands that bring a folder to GitHub; Gradus shows them and never runs one."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from gradus.domain.portfolio.check import Result, Verdict

_NAME = re.compile(r"[^A-Za-z0-9._-]+")
_STOPS = {
    "no-secrets": "A secret was committed. Revoke it and take it out of history before you push.",
    "no-large-files": "GitHub may refuse a file of this history. Take it out before you push.",
}
BRANCH = "main"


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a folder stands; `head` and `remote` are empty without a commit and an origin."""

    folder: str
    name: str
    has_git: bool
    head: str = ""
    branch: str = ""
    remote: str = ""


@dataclass(frozen=True, slots=True)
class Command:
    """A command to type, and what it does."""

    line: str
    why: str


def commands(standing: Standing) -> tuple[Command, ...]:
    """Return the commands in the order in which they are to be run."""
    return tuple(_commands(standing))


def stops(results: Iterable[Result]) -> tuple[str, ...]:
    """Say what must be mended before anything is pushed."""
    failed = [one.key for one in results if one.verdict is Verdict.FAILED]
    return tuple(_STOPS[key] for key in failed if key in _STOPS)


def repository_name(name: str) -> str:
    """Return a name as GitHub takes it: at most 100 letters, digits, dots, hyphens, underscores."""
    return _NAME.sub("-", name).strip("-.")[:100].removesuffix(".git") or "project"


def _commands(standing: Standing) -> Iterator[Command]:
    branch = standing.branch or BRANCH
    yield Command(f"cd {shlex.quote(standing.folder)}", "Go to the folder.")
    if not standing.has_git:
        yield Command(f"git init -b {BRANCH}", "Make the folder a repository.")
    yield from _committing(first=not standing.head)
    if not standing.remote:
        address = f"https://github.com/YOUR-NAME/{repository_name(standing.name)}.git"
        why = "Name the empty repository that you made at GitHub."
        yield Command(f"git remote add origin {address}", why)
    yield Command(f"git push -u origin {shlex.quote(branch)}", "Send it to GitHub.")


def _committing(*, first: bool) -> Iterator[Command]:
    message = "Add the first version" if first else "Write the README and mend what was open"
    yield Command("git add -A", "Choose all changes for the next commit.")
    yield Command("git status", "Read what will be committed: no data, no key, nothing of others.")
    yield Command(f'git commit -m "{message}"', "Commit it, unless git says that nothing changed.")
