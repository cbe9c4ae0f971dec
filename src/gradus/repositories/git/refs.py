"""Branches and tags of a git folder, loose and packed, read within bounds."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from dulwich.refs import Ref, refname_is_safe

from gradus.repositories import plain_files
from gradus.repositories.git.folder import GitFolder

_SYMBOLIC = b"ref:"
_DEEPEST = 5
_LARGEST_PACKED = 50_000_000
_MOST_LOOSE = 20_000
_SHARED = (b"refs/heads/", b"refs/tags/", b"refs/remotes/")


@dataclass(frozen=True, slots=True)
class Head:
    """Where a repository stands: the branch, or none if detached, and the commit, or none yet.

    `broken` says that HEAD names something which is no commit.
    """

    branch: str = ""
    commit: bytes = b""
    broken: bool = False


@dataclass
class Refs:
    """The refs of a repository; the name of a commit is raw bytes of `name_bytes`."""

    git: GitFolder
    name_bytes: int
    _packed: dict[bytes, bytes] = field(init=False)

    def __post_init__(self) -> None:
        self._packed = dict(self._read_packed())

    def head(self) -> Head:
        """Follow HEAD to its branch and commit."""
        value = _first_line(self.git.own / "HEAD")
        if not value.startswith(_SYMBOLIC):
            commit = self._raw(value)
            return Head("", commit, broken=not commit)
        name = value[len(_SYMBOLIC) :].strip()
        commit, written = self._follow(name)
        branch = name.removeprefix(b"refs/heads/").decode("utf-8", "backslashreplace")
        return Head(branch, commit, broken=written and not commit)

    def tips(self) -> dict[str, bytes]:
        """Return what branches, tags and remote branches name, by their full names."""
        found = {name: raw for name, raw in self._packed.items() if name.startswith(_SHARED)}
        for name in self._loose():
            commit, _ = self._follow(name)
            if commit:
                found[name] = commit
        return {name.decode("utf-8", "backslashreplace"): raw for name, raw in found.items()}

    def _follow(self, name: bytes) -> tuple[bytes, bool]:
        """Return the commit that a ref names, or empty, and whether the ref is written at all."""
        for _ in range(_DEEPEST):
            if not refname_is_safe(Ref(name)):
                return b"", True
            value = self._value(name)
            if not value.startswith(_SYMBOLIC):
                return (self._raw(value) or self._packed.get(name, b"")), bool(value)
            name = value[len(_SYMBOLIC) :].strip()
        return b"", True

    def _value(self, name: bytes) -> bytes:
        relative = name.decode("utf-8", "surrogateescape")
        try:
            return _first_line(self.git.common / relative)
        except (OSError, ValueError):
            return b""

    def _raw(self, digits: bytes) -> bytes:
        try:
            raw = bytes.fromhex(digits.decode("ascii"))
        except ValueError:
            return b""
        return raw if len(raw) == self.name_bytes else b""

    def _loose(self) -> Iterator[bytes]:
        waiting = [Path(name.decode().rstrip("/")) for name in _SHARED]
        seen = 0
        while waiting and seen < _MOST_LOOSE:
            place = waiting.pop()
            for name in plain_files.names(self.git.common / place):
                seen += 1
                if plain_files.is_folder(self.git.common / place / name):
                    waiting.append(place / name)
                else:
                    yield (place / name).as_posix().encode("utf-8", "surrogateescape")

    def _read_packed(self) -> Iterator[tuple[bytes, bytes]]:
        data = plain_files.read(self.git.common / "packed-refs", _LARGEST_PACKED) or b""
        for line in data.splitlines():
            digits, _, name = line.partition(b" ")
            raw = self._raw(digits)
            if raw and name:
                yield name.strip(), raw


def _first_line(file: Path) -> bytes:
    data = plain_files.read(file, 10_000) or b""
    return data.split(b"\n", 1)[0].strip()
