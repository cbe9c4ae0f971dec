"""What is believed of a person's knowledge: exact chances over the road.

A topic can be known only where all that it builds on is known; so a right answer speaks for
everything below it, and a wrong one against everything above. Topics of one area, and areas of one
phase, tend to be known together: whoever never programmed has met none of it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from gradus.domain.placement.elimination import Elimination
from gradus.domain.placement.factor import Factor, factor
from gradus.domain.placement.question import Answer
from gradus.domain.placement.topic import PlacedTopic, closed

_PHASE = (0.3, 0.9)
"""The chance that somebody is at home in a phase, where they are at home in none of the phases that
build on it, and where they are in one."""
_AREA = (0.10, 0.85)
"""The chance to be at home in an area of a phase in which one is not at home, and is."""
_TOPIC = (0.12, 0.90)
"""The chance to know a topic of such an area, all that it builds on being known."""

KNOWN = 0.5
"""A topic is judged known from this chance on, which makes the fewest mistakes."""

Chances = Mapping[str, float]
"""By key of a topic: the chance that it is known."""


class Knowledge:
    """The road made ready to be asked what follows from answers."""

    def __init__(self, topics: Sequence[PlacedTopic]) -> None:
        self.road = tuple(topics)
        self.topics = closed(topics)
        self._number = {topic.key: n for n, topic in enumerate(self.topics)}
        factors, variables = _network(self.topics, self._number)
        self._elimination = Elimination(variables, factors)

    def chances(self, answers: Iterable[Answer]) -> dict[str, float]:
        """Return the chance of each topic to be known; the order of answers does not matter.

        Answers about topics that are not on this road say nothing.
        """
        seen: dict[int, tuple[float, float]] = {}
        for key, (unknown, known) in sorted(_likelihoods(answers).items()):
            if key in self._number:
                seen[self._number[key]] = (unknown, known)
        found = self._elimination.chances(seen)
        return {topic.key: found[n] for n, topic in enumerate(self.topics)}

    def judged_known(self, chances: Chances) -> frozenset[str]:
        """Return the topics that are more likely known than not, all they build on among them."""
        known: set[str] = set()
        waiting = [topic for topic in self.topics if chances[topic.key] >= KNOWN]
        while True:
            reached = [topic for topic in waiting if known.issuperset(topic.requires)]
            if not reached:
                return frozenset(known)
            known |= {topic.key for topic in reached}
            waiting = [topic for topic in waiting if topic not in reached]


def _likelihoods(answers: Iterable[Answer]) -> dict[str, tuple[float, float]]:
    """Return by topic how likely its answers are if it is unknown, and if it is known.

    They are sorted first, so that rounding does not depend on the order either.
    """
    found: dict[str, tuple[float, float]] = {}
    for one in sorted(answers, key=lambda one: (one.topic, one.likelihoods)):
        unknown, known = found.get(one.topic, (1.0, 1.0))
        if_unknown, if_known = one.likelihoods
        found[one.topic] = (unknown * if_unknown, known * if_known)
    return found


def _network(topics: Sequence[PlacedTopic], number: Mapping[str, int]) -> tuple[list[Factor], int]:
    """Return the factors of the network and how many variables it has."""
    areas = sorted({(topic.phase, topic.area) for topic in topics})
    phases = sorted({phase for phase, _ in areas})
    area = {one: len(topics) + n for n, one in enumerate(areas)}
    phase = {one: len(topics) + len(areas) + n for n, one in enumerate(phases)}
    factors = [*_in_phases(topics, phase), *_in_areas(area, phase), *_known(topics, number, area)]
    return factors, len(topics) + len(areas) + len(phases)


def _in_phases(topics: Sequence[PlacedTopic], phase: Mapping[int, int]) -> Iterator[Factor]:
    """Yield the chances to be at home in phases; one builds on earlier ones as its topics do."""
    of_topic = {topic.key: topic.phase for topic in topics}
    links = {(of_topic[key], topic.phase) for topic in topics for key in topic.requires}
    for number, variable in phase.items():
        later = sorted(phase[two] for one, two in links if one == number and two > number)
        scope = (variable, *later)
        yield factor(scope, lambda case: _chance(_PHASE[any(case[1:])], case[0]))


def _in_areas(area: Mapping[tuple[int, str], int], phase: Mapping[int, int]) -> Iterator[Factor]:
    for (number, _), variable in area.items():
        yield factor((variable, phase[number]), lambda case: _chance(_AREA[case[1]], case[0]))


def _known(
    topics: Sequence[PlacedTopic], number: Mapping[str, int], area: Mapping[tuple[int, str], int]
) -> Iterator[Factor]:
    for topic in topics:
        needed = (number[key] for key in topic.requires)
        scope = (number[topic.key], area[topic.phase, topic.area], *needed)
        yield factor(scope, lambda case: _chance(_TOPIC[case[1]] * all(case[2:]), case[0]))


def _chance(true: float, case: bool) -> float:  # noqa: FBT001  a case of a table
    return true if case else 1 - true
