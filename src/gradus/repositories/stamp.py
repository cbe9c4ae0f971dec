"""A cheap mark of what a repository holds, to notice that it changed."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from pathlib import Path

from gradus.errors import RepositoryError
from gradus.repositories.git.folder import GitFolder, find_git


def stamp(folder: Path, files: Iterable[str] = ()) -> str:
    """Return a mark that differs once HEAD, its branch, the index or a named file has changed.

    `files` are paths relative to the folder. Nothing is opened but HEAD: a change is seen by
    size and time.
    """
    mark = hashlib.sha256()
    for path in (*watched_paths(folder), *(folder / name for name in files)):
        mark.update(f"{path}\0{_state(path)}\0".encode("utf-8", "surrogateescape"))
    return mark.hexdigest()[:16]


def watched_paths(folder: Path) -> tuple[Path, ...]:
    """Return the files and folders of git whose change says that something was committed."""
    try:
        git = find_git(folder)
    except RepositoryError:
        return (folder / ".git",)
    return (folder,) if git is None else tuple(_of_git(git))


def _of_git(git: GitFolder) -> Iterator[Path]:
    head = git.own / "HEAD"
    yield head
    yield git.own / "index"
    yield git.common / "packed-refs"
    yield git.common / "refs" / "heads"
    branch = _branch(head)
    if branch:
        yield git.common / branch


def _branch(head: Path) -> str:
    try:
        with head.open("rb") as file:
            line = file.read(1_000).partition(b"\n")[0]
    except OSError:
        return ""
    name = line.removeprefix(b"ref: ").decode("utf-8", "surrogateescape").strip()
    return name if name.startswith("refs/heads/") and ".." not in name else ""


def _state(path: Path) -> str:
    try:
        found = path.lstat()
    except (OSError, ValueError):
        return "none"
    return f"{found.st_mtime_ns} {found.st_size} {found.st_ino}"
