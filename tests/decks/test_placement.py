"""Placement on the road and decks that ship, with one simulated person of each kind."""

from __future__ import annotations

import statistics

from tests.benchmarks.placement.judged import cards, judge, right, road
from tests.benchmarks.placement.made_up import KINDS, learners

from gradus.domain.placement.choosing import MOST_QUESTIONS
from gradus.domain.placement.knowledge import Knowledge


def test_what_people_of_every_kind_know_is_mostly_judged_right() -> None:
    topics = road()
    knowledge, there = Knowledge(topics), {topic.key for topic in topics}
    deck = tuple(one for one in cards() if one.new.topic in there)
    people = list(learners(topics, len(KINDS), seed=1))
    judged = [judge(knowledge, deck, one, n) for n, one in enumerate(people)]
    share = statistics.fmean(one.right for one in judged)
    assert share >= 0.85
    assert share > statistics.fmean(right(knowledge, frozenset(), one) for one in people)
    assert max(one.questions for one in judged) <= MOST_QUESTIONS
