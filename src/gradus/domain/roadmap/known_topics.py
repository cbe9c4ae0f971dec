"""Whether the topic that a deck names is one of the road."""

from __future__ import annotations

import difflib
from collections.abc import Collection
from dataclasses import replace

from gradus.domain.decks.model import Deck, ParsedDeck, Problem
from gradus.domain.decks.problems import Problems

_NEAREST = 3


def on_road(parsed: ParsedDeck, topics: Collection[str]) -> ParsedDeck:
    """Add a problem where a deck names a topic that is none of the road's keys.

    A deck may name none, and without a road (no keys at all) it may name any.
    """
    deck = parsed.deck
    if deck is None or deck.topic is None or not topics or deck.topic in topics:
        return parsed
    found = (*parsed.problems, *_unknown(deck, deck.topic, topics))
    return replace(parsed, problems=tuple(sorted(found)))


def _unknown(deck: Deck, topic: str, topics: Collection[str]) -> tuple[Problem, ...]:
    problems = Problems(deck.path)
    nearest = difflib.get_close_matches(topic, sorted(topics), _NEAREST, cutoff=0)
    problems.add(
        deck.topic_line,
        f"The topic {topic!r} is not on the road.",
        f"Write the key of one that is, such as {', '.join(nearest)}, or leave the line out.",
    )
    return problems.sorted()
