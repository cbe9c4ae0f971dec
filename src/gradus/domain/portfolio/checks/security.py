"""Secrets, the course of the work, and what should never have been tracked."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from gradus.domain.portfolio.check import Place
from gradus.domain.portfolio.checks.answer import Answer, cannot_tell, failed, passed
from gradus.domain.portfolio.checks.words import counted
from gradus.domain.portfolio.history import Commit
from gradus.domain.portfolio.reading.gitignore import Ignored
from gradus.domain.portfolio.reading.paths import name_of
from gradus.domain.portfolio.reading.reading import Reading
from gradus.domain.portfolio.secrets.finding import find_secrets
from gradus.domain.portfolio.tree import Source
from gradus.domain.wording import wording

COMMITS = 5
DAYS = 3
_IDLE = frozenset(
    {"update", "updates", "fix", "wip", "changes", "commit", "initial commit", "first commit"}
    | {"add files via upload", "test", "final", "minor", "minor changes", "save", ".", ""}
)
_LOCAL = {
    "a virtual environment": (".venv/x", "venv/x", "env/x"),
    "__pycache__": ("__pycache__/x.pyc", "a/__pycache__/x.pyc"),
    ".ipynb_checkpoints": (".ipynb_checkpoints/x", "a/.ipynb_checkpoints/x"),
    ".env": (".env",),
    ".DS_Store": (".DS_Store", "a/.DS_Store"),
}
_TRACKED_FOLDERS = frozenset([".venv", "venv", "__pycache__", ".ipynb_checkpoints"])
_TRACKED_FILES = frozenset([".env", ".ds_store"])

_ENOUGH = 40_000_000


def no_secrets(reading: Reading) -> Answer:
    """Check 38: no key, token or password in any file, now or in history."""
    found = [(one.path, one.line, one.what) for one in reading.history.secrets]
    if reading.tree.source is Source.FOLDER or reading.history.missing:
        found += [one for one in _in_files(reading) if one not in found]
    if found:
        path, _, what = found[0]
        told = f"{path} holds what looks like a secret ({what})."
        return failed(told, [Place(path, line) for path, line, _ in found])
    if reading.history.missing:
        return cannot_tell(f"No file there holds a secret. {reading.history.missing}")
    return passed("No secret was found in files and history.")


def _in_files(reading: Reading) -> Iterator[tuple[str, int, str]]:
    total = 0
    for path in reading.tree.paths():
        total += reading.size(path)
        text = reading.tree.text(path) if total <= _ENOUGH else None
        for one in find_secrets(path, (text or "").encode("utf-8", "replace")):
            yield path, one.line, one.what


def commit_history(reading: Reading) -> Answer:
    """Check 39: at least five commits over three days, and messages that say something."""
    commits, missing = reading.history.commits, reading.history.missing
    if not commits:
        return cannot_tell(missing or "There are no commits.")
    flaw = _flaw(commits)
    told = wording(f"{_counted(commits)}; {_age(commits[0].when, reading.known.now)}.")
    if not flaw:
        return passed(told)
    return cannot_tell(f"{told} {missing}") if missing else failed(f"{flaw} {told}")


def _flaw(commits: tuple[Commit, ...]) -> str:
    if len(commits) < COMMITS:
        return f"There are fewer than {COMMITS} commits."
    if len({one.when.date() for one in commits}) < DAYS:
        return f"All work was committed on fewer than {DAYS} days."
    if sum(_is_idle(one) for one in commits) * 2 > len(commits):
        return "Most messages do not say what changed."
    return ""


def _is_idle(commit: Commit) -> bool:
    first = commit.message.strip().partition("\n")[0].lower()
    return first in _IDLE or (first.startswith("update ") and len(first.split()) == 2)


def _counted(commits: tuple[Commit, ...]) -> str:
    days = len({one.when.date() for one in commits})
    return wording(f"{counted(len(commits), 'commit')} on {counted(days, 'day')}")


def _age(last: datetime, now: datetime) -> str:
    days = max((now - last).days, 0)
    if not days:
        return wording("the last one today")
    return wording(f"the last one {counted(days, 'day')} ago")


def gitignore(reading: Reading) -> Answer:
    """Check 40: five kinds of local files are ignored, and none of them is tracked."""
    tracked = [path for path in reading.tree.paths() if _is_local(path)]
    if tracked:
        told = f"{tracked[0]} is among the files of the repository."
        return failed(told, [Place(path) for path in tracked])
    text = reading.tree.text(".gitignore")
    if text is None:
        return failed("There is no .gitignore in the root folder.")
    ignored = Ignored(text)
    lacking = [name for name, paths in _LOCAL.items() if not any(map(ignored.covers, paths))]
    if lacking:
        return failed(f".gitignore does not cover {', '.join(lacking)}.", [Place(".gitignore")])
    return passed(".gitignore keeps local files out.", [Place(".gitignore")])


def _is_local(path: str) -> bool:
    return name_of(path) in _TRACKED_FILES or not _TRACKED_FOLDERS.isdisjoint(path.split("/")[:-1])
