"""Whether the topics of a road have decks, and the decks topics."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from gradus.domain.decks.craft.finding import Finding
from gradus.domain.decks.model import Deck
from gradus.domain.roadmap.model import Roadmap, Topic

_GIVE_ONE = "Write 'topic:' and the key of a topic of the road."

LEAST_NOTES = 15
"""What a topic needs, on the core road or off it, to be worth being one."""


def gaps(road: Roadmap, path: str, text: str, decks: Iterable[Deck]) -> Iterator[Finding]:
    """Yield topics with too few notes and decks that name none; `text` is the road's own file."""
    topics = {topic.key: topic for topic in road.topics}
    notes: Counter[str] = Counter()
    for deck in decks:
        if deck.topic is None:
            yield Finding(deck.path, 1, "It has no topic.", _GIVE_ONE)
        elif deck.topic in topics:
            notes[deck.topic] += len(deck.notes)
    for topic in road.topics:
        if notes[topic.key] < LEAST_NOTES:
            yield Finding(path, _line(text, topic.key), *_too_few(topic, notes))


def _too_few(topic: Topic, notes: Counter[str]) -> tuple[str, str]:
    if topic.key not in notes:
        return f"The topic {topic.key!r} has no deck.", f"Write one of {LEAST_NOTES} notes or more."
    message = f"The topic {topic.key!r} has {notes[topic.key]} notes, fewer than {LEAST_NOTES}."
    return message, "Write more, or make it a part of another topic."


def _line(text: str, key: str) -> int:
    """Return the line on which a topic begins; 1 if it is written in an unusual way."""
    place = re.search(rf"\bkey:\s*[\"']?{re.escape(key)}[\"']?\s*(?:[,}}#]|$)", text, re.MULTILINE)
    return text.count("\n", 0, place.start()) + 1 if place else 1
