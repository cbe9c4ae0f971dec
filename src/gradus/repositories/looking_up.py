"""Which commit brought a content first, and where it stood; asked only for what was found."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from gradus.repositories.git.commits import peeled, read_commit
from gradus.repositories.git.inflating import BrokenObjectError
from gradus.repositories.git.objects import Objects
from gradus.repositories.git.pack import TREE
from gradus.repositories.git.trees import rows
from gradus.repositories.going_on import GoingOn

_FOLDER = {b"40000", b"040000"}

Accepts = Callable[[bytes, str], bool]
"""Says whether a content (raw object name) counts at a path."""


class Step(NamedTuple):
    """A commit, its tree and its parents, by their raw names."""

    name: bytes
    tree: bytes
    parents: tuple[bytes, ...]


@dataclass(frozen=True, slots=True)
class FirstSeen:
    """The path of a content in the first commit that had it; `commit` is its name as digits."""

    path: str
    commit: str


@dataclass
class LookUp:
    """Walks commits, parents before children, and every tree of them once.

    `known` are commits that were read already. What is missing or damaged is left out.
    """

    objects: Objects
    going: GoingOn
    known: Mapping[bytes, Step] = field(default_factory=dict)
    _seen: set[bytes] = field(default_factory=set)

    def first_seen(
        self, tips: Collection[bytes], wanted: Collection[bytes], accepts: Accepts
    ) -> dict[bytes, FirstSeen]:
        """Return where each wanted content was seen first, if it counts there."""
        found: dict[bytes, FirstSeen] = {}
        for commit in self._parents_first(tips):
            if commit.tree in self._seen:
                continue
            for path, name in self._new_files(commit.tree, wanted):
                if name not in found:
                    written = path.decode("utf-8", "backslashreplace")
                    if accepts(name, written):
                        found[name] = FirstSeen(written, commit.name.hex())
            if len(found) == len(wanted):
                break
        return found

    def _parents_first(self, tips: Collection[bytes]) -> Iterator[Step]:
        begun: set[bytes] = set()
        for tip in tips:
            waiting: list[bytes | Step] = [tip]
            while waiting:
                one = waiting.pop()
                if isinstance(one, Step):
                    yield one
                elif one not in begun:
                    begun.add(one)
                    commit = self._commit(one)
                    waiting += (commit, *commit.parents) if commit else ()

    def _commit(self, name: bytes) -> Step | None:
        self.going.step()
        if name in self.known:
            return self.known[name]
        try:
            commit = read_commit(self.objects, peeled(self.objects, name))
            return Step(commit.name, commit.tree, commit.parents)
        except BrokenObjectError:
            return None

    def _new_files(self, root: bytes, wanted: Collection[bytes]) -> Iterator[tuple[bytes, bytes]]:
        """Yield path and content of what is wanted in trees that were not seen yet."""
        waiting = [(b"", root)]
        while waiting:
            place, tree = waiting.pop()
            self._seen.add(tree)
            rows = self._rows(tree)
            yield from [(place + name, found) for _, name, found in rows if found in wanted]
            waiting += [
                (place + name + b"/", found)
                for mode, name, found in rows
                if mode in _FOLDER and found not in self._seen
            ]

    def _rows(self, tree: bytes) -> list[tuple[bytes, bytes, bytes]]:
        self.going.step()
        try:
            content = self.objects.of_kind(tree, TREE)
            return rows(content, self.objects.form.oid_length)
        except BrokenObjectError:
            return []
