"""What the history of a repository says, and how complete that is."""

from __future__ import annotations

from collections.abc import Callable

from gradus.domain.portfolio.history import Commit, History
from gradus.repositories.git.commits import first_parents, peeled, told
from gradus.repositories.git.inflating import BrokenObjectError
from gradus.repositories.git.opened import OpenedGit
from gradus.repositories.limits import Limits

Progress = Callable[[int, int], bool]


def read_history(opened: OpenedGit, limits: Limits, progress: Progress) -> History | None:
    """Return the commits along first parents; None where `progress` asked to stop."""
    if not opened.head.commit:
        return History(missing="There is no commit yet.")
    commits: list[Commit] = []
    missing = "This is a shallow clone; older commits are not in it." if opened.is_shallow() else ""
    try:
        start = peeled(opened.objects, opened.head.commit)
        for commit in first_parents(opened.objects, start):
            if len(commits) >= limits.commits:
                missing = missing or f"Only the last {limits.commits:,} commits were read."
                break
            if not len(commits) % 500 and not progress(len(commits), limits.commits):
                return None
            commits.append(told(commit))
    except BrokenObjectError:
        missing = missing or "Some commits are missing or damaged."
    return History(tuple(commits), missing=missing)
