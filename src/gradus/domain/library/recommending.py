"""One course for each phase, with the reason why this one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from gradus.domain.library.entry import Entry
from gradus.domain.library.kinds import Confidence, Cost, Kind, Status

_GONE = frozenset({Status.DISCONTINUED, Status.LEGACY, Status.SUPERSEDED})
_KINDS = (Kind.COURSE, Kind.PLATFORM, Kind.BOOK)
"""Where a phase has no course, a platform or a book stands for it."""


@dataclass(frozen=True, slots=True)
class Part:
    """A topic's way to study it from an entry; `planned` says that it is the one that is planned.

    `core` says that the topic is on the core road.
    """

    topic: str
    phase: int
    entry: str
    core: bool = True
    planned: bool = False


@dataclass(frozen=True, slots=True)
class Recommendation:
    """The course of a phase.

    It has a part for `parts` of the phase's `topics` core topics. `only` says that no other course
    is about this phase, and `instead` names the free entries (keys) that the phase is planned from
    where the course itself is not free.
    """

    phase: int
    entry: Entry
    parts: int
    topics: int
    only: bool
    instead: tuple[str, ...] = ()


def recommend(
    phase: int, topics: int, entries: Sequence[Entry], parts: Iterable[Part]
) -> Recommendation | None:
    """Return the course of a phase with so many core topics, None where nothing is about it.

    What is free comes first, then what has parts for more core topics, what more are planned from,
    what is about fewer phases, what is better evidenced; at last the title decides.
    """
    here = [part for part in parts if part.phase == phase]
    about = [entry for entry in entries if phase in entry.phases and entry.status not in _GONE]
    for kind in _KINDS:
        found = [entry for entry in about if entry.kind is kind]
        if found:
            best = min(found, key=lambda entry: _order(entry, here))
            only = kind is Kind.COURSE and len(found) == 1
            instead = () if _is_free(best) else _instead(best, entries, here)
            return Recommendation(phase, best, len(_core(best, here)), topics, only, instead)
    return None


def recommendations(
    topics: Mapping[int, int], entries: Sequence[Entry], parts: Sequence[Part]
) -> tuple[Recommendation, ...]:
    """Return the course of each phase, given how many core topics each has."""
    found = (recommend(phase, count, entries, parts) for phase, count in sorted(topics.items()))
    return tuple(one for one in found if one is not None)


def _order(entry: Entry, parts: Sequence[Part]) -> tuple[int, int, int, int, int, str]:
    planned = sum(part.planned for part in parts if part.entry == entry.key)
    cost = 0 if _is_free(entry) else 1 if entry.cost is Cost.FREEMIUM else 2
    sure = list(Confidence).index(entry.confidence)
    core = len(_core(entry, parts))
    return cost, -core, -planned, len(entry.phases), sure, entry.title


def _core(entry: Entry, parts: Iterable[Part]) -> set[str]:
    return {part.topic for part in parts if part.entry == entry.key and part.core}


def _is_free(entry: Entry) -> bool:
    return entry.cost is not None and entry.cost.free


def _instead(best: Entry, entries: Iterable[Entry], parts: Iterable[Part]) -> tuple[str, ...]:
    planned = dict.fromkeys(part.entry for part in parts if part.planned)
    free = {entry.key for entry in entries if _is_free(entry) and entry.key != best.key}
    return tuple(key for key in planned if key in free)
