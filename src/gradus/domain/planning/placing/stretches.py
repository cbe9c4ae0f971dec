"""Stretches of time between two minutes, in order and apart from each other."""

from __future__ import annotations

from collections.abc import Iterable

from gradus.domain.planning.work import SLOT

Stretch = tuple[int, int]
"""A start and a later end, in minutes."""


def joined(stretches: Iterable[Stretch]) -> list[Stretch]:
    """Return the same time in order, with those that touch or overlap as one."""
    found: list[Stretch] = []
    for start, end in sorted(stretches):
        if found and start <= found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((start, end))
    return found


def without(stretches: Iterable[Stretch], taken: Iterable[Stretch]) -> list[Stretch]:
    """Return what is left of stretches; both are in order and apart."""
    found = list(stretches)
    for start, end in taken:
        if not found or start >= found[-1][1] or end <= found[0][0]:
            continue
        if start <= found[0][0] and found[0][0] < end <= found[0][1]:
            found[:1] = [(end, found[0][1])] if end < found[0][1] else []
            continue
        found = [
            part
            for low, high in found
            for part in ((low, min(high, start)), (max(low, end), high))
            if part[0] < part[1]
        ]
    return found


def slot_after(minute: int) -> int:
    """Return the first quarter of an hour that is not before a minute."""
    return -(-minute // SLOT) * SLOT
