"""The git commands that bring a folder to GitHub; Gradus shows them and never runs one."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from gradus.domain.portfolio.check import Result, Verdict

_NAME = re.compile(r"[^A-Za-z0-9._-]+")
STOPS = {
    "no-secrets": "A secret was committed. Revoke it and take it out of history before you push.",
    "no-large-files": "GitHub may refuse a file of this history. Take it out before you push.",
}
"""Checks of which a failure keeps from pushing, and why."""
BRANCH = "main"


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a folder stands; `head` and `remote` are empty without a commit and an origin.

    `files` are the paths that are to be committed, all where none is named or nothing ever was.
    """

    folder: str
    name: str
    has_git: bool
    head: str = ""
    branch: str = ""
    remote: str = ""
    files: tuple[str, ...] = ()


def script(standing: Standing, results: Iterable[Result] = ()) -> str:
    """Return the commands, a line each, in the order in which they are to be run.

    Where a check says that nothing may be pushed yet, the push is a comment that says why.
    """
    lines = list(_commands(standing))
    push = f"git push -u origin {shlex.quote(standing.branch or BRANCH)}"
    told = stops(results)
    return "\n".join([*lines, *(f"# {one}" for one in told), f"# {push}" if told else push])


def stops(results: Iterable[Result]) -> tuple[str, ...]:
    """Say what must be mended before anything is pushed."""
    failed = [one.key for one in results if one.verdict is Verdict.FAILED]
    return tuple(STOPS[key] for key in failed if key in STOPS)


def repository_name(name: str) -> str:
    """Return a name as GitHub takes it: at most 100 letters, digits, dots, hyphens, underscores."""
    return _NAME.sub("-", name).strip("-.")[:100].removesuffix(".git") or "project"


def _commands(standing: Standing) -> Iterator[str]:
    yield f"cd {shlex.quote(standing.folder)}"
    if not standing.has_git:
        yield f"git init -b {BRANCH}"
    named = standing.files if standing.head else ()
    yield f"git add -- {' '.join(map(shlex.quote, named))}" if named else "git add -A"
    yield "git status  # no data, no key, nothing of others"
    yield f'git commit -m "{_message(standing)}"'
    if not standing.remote:
        name = repository_name(standing.name)
        yield f"git remote add origin https://github.com/YOUR-NAME/{name}.git"


def _message(standing: Standing) -> str:
    if not standing.head:
        return "Add the first version"
    return "Write the README" if standing.files else "Mend what was open"
