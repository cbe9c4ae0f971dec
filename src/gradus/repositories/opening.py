"""Reading a folder as a repository: its files, its commits and where it stands."""

from __future__ import annotations

from pathlib import Path

from gradus.domain.portfolio.history import History
from gradus.domain.portfolio.repository import Repository
from gradus.domain.portfolio.tree import Source, Tree
from gradus.errors import RepositoryError
from gradus.repositories import plain_files
from gradus.repositories.folder_tree import FolderTree, readable
from gradus.repositories.git.commits import peeled, read_commit
from gradus.repositories.git.folder import find_git
from gradus.repositories.git.index import tracked_files
from gradus.repositories.git.inflating import BrokenObjectError
from gradus.repositories.git.opened import OpenedGit, open_git
from gradus.repositories.git.trees import files
from gradus.repositories.going_on import GoingOn, Progress, StoppedError
from gradus.repositories.head_tree import HeadTree
from gradus.repositories.history import read_history
from gradus.repositories.limits import USUAL, Limits

_PASSES = 4
"""Each object is listed, its header read, and it is met in what is committed and in history."""


def read_repository(
    folder: Path,
    source: Source = Source.HEAD,
    progress: Progress = lambda _done, _total: True,
    limits: Limits = USUAL,
    *,
    search: bool = True,
) -> Repository | None:
    """Read a folder as it is committed or as it lies there, with its history.

    A folder without git, or without a commit, is read as it lies there. Nothing in it is run, no
    link is followed, and no file is held open until the tree is read from. Without `search`, which
    is what takes seconds, history has its commits only and says so. Returns None where `progress`
    asked to stop; raises RepositoryError for what cannot be read.
    """
    if not folder.is_dir():
        raise RepositoryError(f"There is no folder {folder}.", "Choose another folder.")
    git = find_git(folder)
    try:
        if git is None:
            return _plain(folder, limits, progress)
        opened = open_git(git, limits)
        going = GoingOn(progress, _PASSES * opened.objects.count())
        with opened.objects.opened():
            tree = _tree(opened, source, limits, going)
            shown = tree.remember if isinstance(tree, HeadTree) else _ignored
            history = read_history(opened, limits, going, search=search, shown=shown)
    except StoppedError:
        return None
    head = opened.head
    return Repository(
        _name(folder), tree, history, head.branch, head.commit.hex(), opened.configuration.remote
    )


def _plain(folder: Path, limits: Limits, progress: Progress) -> Repository:
    going = GoingOn(progress, limits.files)
    tree = FolderTree(folder, limits, step=going.step)
    missing = "This folder has no git, so there is no history."
    return Repository(_name(folder), tree, History(missing=missing))


def _ignored(_name: bytes, _size: int, _content: bytes | None) -> None:
    """Take what is searched, and keep nothing of it."""


def _tree(opened: OpenedGit, source: Source, limits: Limits, going: GoingOn) -> Tree:
    if opened.folder.work is not None and (source is Source.FOLDER or not opened.head.commit):
        return _folder_tree(opened, opened.folder.work, limits, going)
    return _head_tree(opened, limits, going)


def _folder_tree(opened: OpenedGit, work: Path, limits: Limits, going: GoingOn) -> FolderTree:
    tracked = tracked_files(opened.folder.own, opened.configuration.form) or ()
    going.total += len(tracked)
    rules = plain_files.read(opened.folder.common / "info" / "exclude", 1_000_000)
    return FolderTree(work, limits, tracked, rules or b"", going.step)


def _head_tree(opened: OpenedGit, limits: Limits, going: GoingOn) -> HeadTree:
    objects, head = opened.objects, opened.head.commit
    if not head:
        return HeadTree(objects, {}, limits.text)
    try:
        root = read_commit(objects, peeled(objects, head)).tree
        found = dict(files(objects, root, limits.files, going.step))
        return HeadTree(objects, found, limits.text)
    except BrokenObjectError as error:
        raise _damaged(opened) from error


def _damaged(opened: OpenedGit) -> RepositoryError:
    if opened.objects.borrows():
        return RepositoryError(
            "This repository borrows objects from another one, which Gradus does not follow.",
            "Run `git repack -a -d` in it and delete .git/objects/info/alternates.",
        )
    return RepositoryError(
        "This repository is damaged: what its last commit holds cannot be read.",
        "Run `git fsck` in it to see what is missing, or clone it again.",
    )


def _name(folder: Path) -> str:
    return readable(folder.resolve().name.removesuffix(".git"))
