"""Searching every content that a repository ever held, once, for secrets and for its size."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from gradus.domain.portfolio.secrets.finding import Secret, secrets_in
from gradus.repositories.git.chains import Chains, Found
from gradus.repositories.git.inflating import BrokenObjectError
from gradus.repositories.git.objects import Objects
from gradus.repositories.git.pack import BLOB
from gradus.repositories.going_on import GoingOn
from gradus.repositories.limits import Limits
from gradus.repositories.text import is_binary

Shown = Callable[[bytes, int, bytes | None], None]
"""Is given name, size (bytes) and content of a blob; None where that was not unpacked."""


@dataclass
class Searched:
    """What was found, by raw object name; `damaged` counts what could not be read."""

    secrets: dict[bytes, tuple[Secret, ...]] = field(default_factory=dict)
    large: dict[bytes, int] = field(default_factory=dict)
    damaged: int = 0

    def names(self) -> set[bytes]:
        """Return the names of everything that was found."""
        return self.secrets.keys() | self.large.keys()


def search_all(
    objects: Objects, limits: Limits, going: GoingOn, found: Searched, shown: Shown
) -> None:
    """Add to `found` what all blobs give away, those that no branch holds any more included.

    Each is handed to `shown` as well. Raises what `going` raises; what was found by then is kept.
    """
    for blob in _blobs(objects, limits, going, found):
        going.step()
        found.damaged += blob.damaged
        if not blob.damaged:
            shown(blob.name, blob.size, blob.content)
        if blob.size >= limits.large:
            found.large[blob.name] = blob.size
        if blob.content is None or blob.size > limits.text or is_binary(blob.content):
            continue
        secrets = secrets_in(blob.content)
        if secrets:
            found.secrets[blob.name] = secrets


def _blobs(objects: Objects, limits: Limits, going: GoingOn, found: Searched) -> Iterator[Found]:
    for pack in objects.packs:
        try:
            yield from Chains(pack, limits.text, limits.base, going.step).of_kind(BLOB)
        except BrokenObjectError:
            found.damaged += 1
    for name in objects.loose_names():
        yield _loose(objects, name, limits)


def _loose(objects: Objects, name: bytes, limits: Limits) -> Found:
    """Read a loose object; one that is no blob is as an empty one."""
    try:
        kind, size = objects.kind_and_size(name)
        if kind != BLOB:
            return Found(name, 0, None)
        return Found(name, size, objects.read(name)[1] if size <= limits.text else None)
    except BrokenObjectError:
        return Found(name, 0, None, damaged=True)
