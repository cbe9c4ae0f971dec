"""Commit objects as they are written, and the walk along first parents."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone

from gradus.domain.portfolio.history import Commit
from gradus.repositories.git.inflating import BrokenObjectError
from gradus.repositories.git.objects import Objects
from gradus.repositories.git.pack import COMMIT, TAG

_AUTHOR = re.compile(rb"(.*?) ?<[^>]*>(?: (-?\d{1,18}))?(?: ([+-])(\d\d)(\d\d))?\s*$", re.DOTALL)
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class RawCommit:
    """A commit as it is stored; names are raw bytes."""

    name: bytes
    tree: bytes
    parents: tuple[bytes, ...]
    author: bytes
    encoding: str
    message: bytes


def read_commit(objects: Objects, name: bytes) -> RawCommit:
    """Read a commit; raises BrokenObjectError where it is none or damaged."""
    head, _, message = objects.of_kind(name, COMMIT).partition(b"\n\n")
    lines = [line.partition(b" ") for line in head.split(b"\n")]
    found = {key: value for key, _, value in reversed(lines)}
    try:
        tree = bytes.fromhex(found[b"tree"].decode())
        parents = tuple(
            bytes.fromhex(value.decode()) for key, _, value in lines if key == b"parent"
        )
    except (KeyError, ValueError) as error:
        raise BrokenObjectError("a commit is damaged") from error
    encoding = found.get(b"encoding", b"utf-8").decode("ascii", "replace")
    return RawCommit(name, tree, parents, found.get(b"author", b""), encoding, message)


def peeled(objects: Objects, name: bytes) -> bytes:
    """Return the commit that a tag names in the end, or what is no tag as it is."""
    for _ in range(10):
        kind, content = objects.read(name)
        if kind != TAG:
            return name
        try:
            name = bytes.fromhex(content.partition(b"\n")[0].removeprefix(b"object ").decode())
        except ValueError as error:
            raise BrokenObjectError("a tag is damaged") from error
    raise BrokenObjectError("a chain of tags does not end")


def first_parents(objects: Objects, name: bytes) -> Iterator[RawCommit]:
    """Yield a commit, its first parent, and so on; raises BrokenObjectError where it breaks off."""
    while True:
        commit = read_commit(objects, name)
        yield commit
        if not commit.parents:
            return
        name = commit.parents[0]


def told(commit: RawCommit) -> Commit:
    """Put a commit into the words of the domain; what cannot be read of it is made plain."""
    match = _AUTHOR.match(commit.author)
    author, seconds, sign, hours, minutes = (
        match.groups() if match else (commit.author,) + (None,) * 4
    )
    offset = timedelta(hours=int(hours or 0), minutes=int(minutes or 0))
    when = _instant(int(seconds or 0), -offset if sign == b"-" else offset)
    return Commit(
        commit.name.hex(), when, _text(author, commit), _text(commit.message, commit).strip()
    )


def _instant(seconds: int, offset: timedelta) -> datetime:
    """Return a time with its offset; one that no calendar has is 1970."""
    try:
        return (_EPOCH + timedelta(seconds=seconds)).astimezone(timezone(offset))
    except (OverflowError, ValueError):
        return _EPOCH


def _text(data: bytes, commit: RawCommit) -> str:
    try:
        return data.decode(commit.encoding, "replace")
    except LookupError:
        return data.decode("utf-8", "replace")
