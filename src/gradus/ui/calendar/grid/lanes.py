"""Sharing a day's width among things that overlap."""

from __future__ import annotations

from collections.abc import Sequence

Stretch = tuple[int, int]
"""Start and end in minutes."""


def lanes(stretches: Sequence[Stretch]) -> list[tuple[int, int]]:
    """Return for each stretch its lane, from 0, and how many lanes lie side by side there."""
    order = sorted(range(len(stretches)), key=lambda at: stretches[at])
    placed: dict[int, tuple[int, int]] = {}
    cluster: list[int] = []
    for at in order:
        if cluster and stretches[at][0] >= max(stretches[one][1] for one in cluster):
            placed |= _share(cluster, stretches)
            cluster = []
        cluster.append(at)
    placed |= _share(cluster, stretches)
    return [placed[at] for at in range(len(stretches))]


def _share(cluster: Sequence[int], stretches: Sequence[Stretch]) -> dict[int, tuple[int, int]]:
    ends: list[int] = []
    lane_of: dict[int, int] = {}
    for at in cluster:
        start, end = stretches[at]
        lane = next((lane for lane, until in enumerate(ends) if until <= start), len(ends))
        ends[lane : lane + 1] = [end]
        lane_of[at] = lane
    return {at: (lane, len(ends)) for at, lane in lane_of.items()}
