"""Topics that need not be studied, as their events say."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from gradus.domain.roadmap.standing import INFERRED
from gradus.domain.scheduling.events import Event, EventKind, Payload, effective


class How(StrEnum):
    """How it became known that a topic is known: by answers about it, or from other topics."""

    ASKED = "asked"
    INFERRED = INFERRED


class Cause(StrEnum):
    """Who or what said so: a placement, the person by hand, or probes that failed."""

    PLACEMENT = "placement"
    PERSON = "person"
    PROBES = "probes"


@dataclass(frozen=True, slots=True)
class TopicKnown:
    """What one such event records: `how` is None where a topic is not known (any more)."""

    topic: str
    how: How | None
    cause: Cause
    placement: str = ""

    def payload(self) -> dict[str, object]:
        """Return it as JSON values."""
        how = None if self.how is None else self.how.value
        about: dict[str, object] = {"topic": self.topic, "known": how, "cause": self.cause.value}
        return about | ({"placement": self.placement} if self.placement else {})

    @classmethod
    def from_payload(cls, payload: Payload) -> TopicKnown:
        """Read what `payload` wrote."""
        how = payload["known"]
        return cls(
            topic=str(payload["topic"]),
            how=None if how is None else How(str(how)),
            cause=Cause(str(payload["cause"])),
            placement=str(payload.get("placement", "")),
        )


@dataclass(frozen=True, slots=True)
class Standing:
    """That a topic is known, how, and since which study day.

    Without `how` it was known until that day, when its probes failed.
    """

    how: How | None
    day: int


def standing_after(said: TopicKnown, day: int) -> Standing | None:
    """Return where a topic stands after such an event of a study day, None for nowhere."""
    if said.how is None and said.cause is not Cause.PROBES:
        return None
    return Standing(said.how, day)


def known_topics(events: Iterable[Event]) -> dict[str, Standing]:
    """Return where topics stand after events, in whatever order these are given.

    A topic of which nothing was said, or that the person or a placement took back, is not in it.
    """
    known: dict[str, Standing] = {}
    for event in effective(events):
        if event.kind is not EventKind.TOPIC_KNOWN:
            continue
        said = TopicKnown.from_payload(event.payload)
        standing = standing_after(said, event.day)
        if standing is None:
            known.pop(said.topic, None)
        else:
            known[said.topic] = standing
    return known
