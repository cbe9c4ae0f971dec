"""All objects of one repository by their names, wherever they lie; alternates are not followed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TypeVar

from dulwich.object_format import ObjectFormat

from gradus.repositories import plain_files
from gradus.repositories.git.inflating import BrokenObjectError
from gradus.repositories.git.kept import Kept
from gradus.repositories.git.loose import LooseObjects
from gradus.repositories.git.pack import Pack

T = TypeVar("T")


class MissingObjectError(BrokenObjectError):
    """A repository speaks of an object that it does not hold."""


class Objects:
    """Read-only access to packs and loose objects; a name is raw bytes.

    `limit` bounds what is unpacked (bytes). Packs stay mapped until the end of `opened`.
    """

    def __init__(self, folder: Path, form: ObjectFormat, limit: int) -> None:
        self.form = form
        self._folder, self._limit = folder, limit
        self._kept = Kept()
        self._loose = LooseObjects(folder, form.oid_length)
        self.packs = self._find_packs()

    @contextmanager
    def opened(self) -> Iterator[None]:
        """Let go of all files and of what is kept at the end of many readings."""
        try:
            yield
        finally:
            for pack in self.packs:
                pack.close()
            self._kept.clear()

    def read(self, name: bytes, limit: int | None = None) -> tuple[int, bytes]:
        """Return kind and content; raises MissingObjectError or BrokenObjectError."""
        most = self._limit if limit is None else min(limit, self._limit)
        return self._either(
            name, lambda pack, place: pack.read(place, most), lambda: self._loose.read(name, most)
        )

    def kind_and_size(self, name: bytes) -> tuple[int, int]:
        """Return kind and size (bytes); raises MissingObjectError or BrokenObjectError."""
        return self._either(
            name,
            lambda pack, place: pack.kind_and_size(place),
            lambda: self._loose.kind_and_size(name, self._limit),
        )

    def of_kind(self, name: bytes, kind: int) -> bytes:
        """Return the content of an object that must be of one kind."""
        found, content = self.read(name)
        if found != kind:
            raise BrokenObjectError("an object is of another kind than it should be")
        return content

    def loose_names(self) -> Iterator[bytes]:
        """Yield the names of all loose objects."""
        return self._loose.names()

    def count(self) -> int:
        """Return how many objects there are; a pack that cannot be read counts as empty."""
        found = sum(1 for _ in self.loose_names())
        for pack in self.packs:
            with suppress(BrokenObjectError):
                found += len(pack)
        return found

    def borrows(self) -> bool:
        """Say whether objects lie in another repository, where they are not looked for."""
        return bool(plain_files.read(self._folder / "info" / "alternates", 100_000))

    def _either(
        self, name: bytes, packed: Callable[[Pack, int], T], loose: Callable[[], T | None]
    ) -> T:
        """Look in packs, then among loose objects; once more where git has packed them anew."""
        try:
            return self._look(name, packed, loose)
        except BrokenObjectError:
            before = [pack.path for pack in self.packs]
            fresh = self._find_packs()
            if [pack.path for pack in fresh] == before:
                raise
            self.packs = fresh
            return self._look(name, packed, loose)

    def _look(
        self, name: bytes, packed: Callable[[Pack, int], T], loose: Callable[[], T | None]
    ) -> T:
        for pack in self.packs:
            place = pack.find(name)
            if place is not None:
                return packed(pack, place)
        found = loose()
        if found is None:
            raise MissingObjectError(name.hex())
        return found

    def _find_packs(self) -> list[Pack]:
        folder = self._folder / "pack"
        indices = [folder / name for name in plain_files.names(folder) if name.endswith(".idx")]
        return [Pack(path, self.form, self._kept) for path in indices]
