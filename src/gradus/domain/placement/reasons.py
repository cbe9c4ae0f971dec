"""Why a topic is judged known or not: which answers led to it."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from gradus.domain.placement.question import Answer
from gradus.domain.placement.topic import PlacedTopic, built_on, foundations

_NAMED = 2


class Because(Enum):
    """What speaks for a judgement, the plainest first.

    OWN: answers about the topic itself. ABOVE: right ones about what builds on it. BELOW: wrong
    ones about what it builds on. ALIKE: answers about its phase. NOTHING: no answer came near.
    """

    OWN = auto()
    ABOVE = auto()
    BELOW = auto()
    ALIKE = auto()
    NOTHING = auto()


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a topic is judged so; `topics` are keys that answers were about, two at most.

    For OWN, `right` of `asked` answers were right.
    """

    because: Because
    topics: tuple[str, ...] = ()
    right: int = 0
    asked: int = 0


def reason(
    topics: Sequence[PlacedTopic], answers: Collection[Answer], key: str, *, known: bool
) -> Reason:
    """Return the plainest reason for a judgement."""
    own = [one for one in answers if one.topic == key]
    if own and known == (sum(one.right is True for one in own) * 2 > len(own)):
        right = sum(one.right is True for one in own)
        return Reason(Because.OWN, (key,), right, len(own))
    near = built_on(topics, key) if known else foundations(topics, key)
    told = [one.topic for one in answers if one.topic in near and (one.right is True) == known]
    if told:
        return Reason(Because.ABOVE if known else Because.BELOW, _first(topics, told))
    phase = next(topic.phase for topic in topics if topic.key == key)
    alike = {topic.key for topic in topics if topic.phase == phase}
    told = [one.topic for one in answers if one.topic in alike]
    return Reason(Because.ALIKE if told else Because.NOTHING, _first(topics, told))


def _first(topics: Sequence[PlacedTopic], told: Collection[str]) -> tuple[str, ...]:
    return tuple(topic.key for topic in topics if topic.key in told)[:_NAMED]
