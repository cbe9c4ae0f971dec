"""Where the person stands on the road: which topics are open, and which new cards come from.

New cards come from topics that are learned or chosen by hand, and unlocked. As long as nothing is
learned or chosen, every unlocked topic counts as chosen: new cards come along the road, so those of
the first unlocked topics are asked, and nobody has to open the roadmap to begin.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cached_property

from gradus.domain.roadmap.mastery import UNLOCKING, mastery_of

INFERRED = "inferred"
"""How a topic is known that nobody was asked about; a few of its cards are asked to check it."""


@dataclass(frozen=True, slots=True)
class TopicStanding:
    """One topic of the road: what it builds on, its cards, and what the person did with it.

    `mastered` of its `cards` are mastered now. `unlocked_day` is the study day on which it opened,
    by mastery or by the person's "start anyway"; it stays open from then on. `known` says how it
    became known that the topic need not be studied, on the study day `known_day`.
    """

    key: str
    title: str
    phase: int
    area: str
    requires: tuple[str, ...] = ()
    cards: int = 0
    mastered: int = 0
    chosen: bool = False
    learned_day: int | None = None
    unlocked_day: int | None = None
    known: str | None = None
    known_day: int | None = None

    @property
    def mastery(self) -> float | None:
        """The share of its cards that are mastered, None while it has none."""
        return mastery_of(self.mastered, self.cards)

    @property
    def studied(self) -> bool:
        """Whether it was learned or chosen by hand."""
        return self.chosen or self.learned_day is not None


@dataclass(frozen=True)
class Standing:
    """All topics in the order of the road."""

    topics: tuple[TopicStanding, ...]

    def gaps(self, topic: TopicStanding) -> tuple[TopicStanding, ...]:
        """Return the prerequisites whose mastery is too low.

        One without cards is no obstacle, nor one that is known.
        """
        needed = (self._by_key[key] for key in topic.requires if key in self._by_key)
        return tuple(
            one
            for one in needed
            if one.known is None and one.mastery is not None and one.mastery < UNLOCKING
        )

    def is_unlocked(self, topic: TopicStanding) -> bool:
        """Whether it was unlocked before or nothing holds it back now."""
        return topic.unlocked_day is not None or not self.gaps(topic)

    def reached(self) -> tuple[str, ...]:
        """Return the keys of topics that are open now and are not yet noted as unlocked.

        A prerequisite without cards says nothing: its deck may be on its way.
        """
        return tuple(topic.key for topic in self.topics if self._is_reached(topic))

    def closed(self) -> frozenset[str]:
        """Return the keys of the topics that give no new cards.

        One that is known gives some only where the person chose it.
        """
        every = not any(topic.studied for topic in self.topics)
        return frozenset(
            topic.key
            for topic in self.topics
            if not (self.is_unlocked(topic) and (topic.studied or (every and topic.known is None)))
        )

    def after_recall(self, key: str | None) -> Standing:
        """Return the road once a card of that topic has become mastered that was not."""
        topic = self._by_key.get(key or "")
        if topic is None:
            return self
        known = replace(topic, mastered=topic.mastered + 1)
        return Standing(tuple(known if one is topic else one for one in self.topics))

    def with_unlocked(self, keys: Iterable[str], day: int) -> Standing:
        """Return the road with those topics unlocked on that study day."""
        opened = set(keys)
        return Standing(
            tuple(
                replace(topic, unlocked_day=day) if topic.key in opened else topic
                for topic in self.topics
            )
        )

    @cached_property
    def _by_key(self) -> dict[str, TopicStanding]:
        return {topic.key: topic for topic in self.topics}

    def _is_reached(self, topic: TopicStanding) -> bool:
        if topic.unlocked_day is not None or self.gaps(topic):
            return False
        return all(self._by_key[key].cards for key in topic.requires if key in self._by_key)


NOWHERE = Standing(())
"""Where there is no road."""
