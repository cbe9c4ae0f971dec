"""What builds on what, without circles, and in which column each topic stands."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

Needs = Mapping[str, tuple[str, ...]]
"""What each topic builds on, by key."""


def without_circles(keys: Sequence[str], requires: Mapping[str, Iterable[str]]) -> Needs:
    """Leave out what leads to no topic, and each requirement that closes a circle.

    A road in order has none of these; a file that somebody is writing may.
    """
    known, found = set(keys), dict[str, tuple[str, ...]]()
    open_keys: set[str] = set()

    def visit(key: str) -> None:
        if key in found:
            return
        open_keys.add(key)
        kept = []
        for needed in dict.fromkeys(requires.get(key, ())):
            if needed in known and needed not in open_keys:
                visit(needed)
                kept.append(needed)
        open_keys.discard(key)
        found[key] = tuple(kept)

    for key in keys:
        visit(key)
    return {key: found[key] for key in keys}


def columns(needs: Needs) -> dict[str, int]:
    """Return how many topics have to come one after the other before each: 0 for none.

    `needs` has no circles.
    """
    found: dict[str, int] = {}

    def column(key: str) -> int:
        if key not in found:
            found[key] = 1 + max((column(needed) for needed in needs[key]), default=-1)
        return found[key]

    return {key: column(key) for key in needs}
