"""Where a folder keeps its git: beside it, as a bare repository, or through a `.git` file."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from gradus.errors import RepositoryError
from gradus.repositories import plain_files

_LONGEST_PATH = 10_000


@dataclass(frozen=True, slots=True)
class GitFolder:
    """`own` holds HEAD and index, `common` objects and refs; `work` is None for a bare one."""

    own: Path
    common: Path
    work: Path | None


def find_git(folder: Path) -> GitFolder | None:
    """Return the git folder of a folder, None where there is none.

    A `.git` file is followed only if what it names points back, so that a folder from elsewhere
    cannot have another repository read. Raises RepositoryError where it does not.
    """
    dot = folder / ".git"
    if plain_files.is_folder(dot) and _looks_like_git(dot):
        return GitFolder(dot, dot, folder)
    if plain_files.is_file(dot):
        return _through_file(dot)
    if dot.is_symlink():
        raise RepositoryError(
            f"The .git of {folder.name} is a link, which Gradus does not follow.",
            "Choose the folder that it leads to, or clone the repository again.",
        )
    return GitFolder(folder, folder, None) if _looks_like_git(folder) else None


def _looks_like_git(folder: Path) -> bool:
    has_head = plain_files.is_file(folder / "HEAD")
    return has_head and all(plain_files.is_folder(folder / name) for name in ("objects", "refs"))


def _through_file(dot: Path) -> GitFolder:
    own = _named_in(dot, b"gitdir:")
    if own is None or not plain_files.is_file(own / "HEAD"):
        raise RepositoryError(
            f"The .git file of {dot.parent.name} names no git folder.",
            "Run `git worktree repair` or `git submodule update --init` in it, or clone it again.",
        )
    common = _named_in(own / "commondir", b"") or own
    if not _points_back(own, common, dot):
        raise RepositoryError(
            f"The .git file of {dot.parent.name} names a git folder that belongs to another one.",
            "If you moved it, run `git worktree repair` in it; otherwise choose the original.",
        )
    return GitFolder(own, common, dot.parent)


def _points_back(own: Path, common: Path, dot: Path) -> bool:
    """A worktree's git folder names its `.git` file; a submodule's lies under `modules`."""
    back = _named_in(own / "gitdir", b"")
    if back is not None:
        return _same(back, dot) and own.parent == common / "worktrees"
    above = (place / ".git" / "modules" for place in dot.parent.parents)
    return any(modules in own.parents for modules in above)


def _named_in(file: Path, before: bytes) -> Path | None:
    """Return the path that a file holds behind a word, from the file's folder where relative."""
    data = plain_files.read(file, _LONGEST_PATH)
    if data is None or not data.startswith(before):
        return None
    written = data[len(before) :].strip().decode("utf-8", "surrogateescape")
    try:
        return (file.parent / written).resolve() if written else None
    except (OSError, ValueError, RuntimeError):
        return None


def _same(one: Path, other: Path) -> bool:
    return one.parent.resolve() / one.name == other.parent.resolve() / other.name
