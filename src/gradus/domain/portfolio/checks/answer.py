"""What one check answers, before it is known by its name and by the state that was read."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from gradus.domain.portfolio.check import Place, Verdict
from gradus.domain.portfolio.reading.reading import Reading

MAX_PLACES = 20
"""A repository with the same flaw a thousand times is told of the first few."""


@dataclass(frozen=True, slots=True)
class Answer:
    """A verdict, the sentence for it, and the places it speaks of."""

    verdict: Verdict
    found: str
    places: tuple[Place, ...] = ()


CheckFunction = Callable[[Reading], Answer]


def passed(found: str, places: Iterable[Place] = ()) -> Answer:
    """Answer that all is well."""
    return _answer(Verdict.PASSED, found, places)


def failed(found: str, places: Iterable[Place] = ()) -> Answer:
    """Answer that something is to be mended."""
    return _answer(Verdict.FAILED, found, places)


def cannot_tell(found: str, places: Iterable[Place] = ()) -> Answer:
    """Answer that it cannot be read, or does not apply."""
    return _answer(Verdict.CANNOT_TELL, found, places)


def absent(found: str, unread: str, places: Iterable[Place] = ()) -> Answer:
    """Answer that something was not found: failed, unless part of the files stayed unread."""
    return cannot_tell(f"{found} {unread}", places) if unread else failed(found, places)


def _answer(verdict: Verdict, found: str, places: Iterable[Place]) -> Answer:
    return Answer(verdict, found, tuple(places)[:MAX_PLACES])
