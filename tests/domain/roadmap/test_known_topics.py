"""A deck may only name a topic of the road."""

from __future__ import annotations

import pytest

from gradus.domain.decks.model import ParsedDeck, Problem
from gradus.domain.decks.parser import parse_deck
from gradus.domain.roadmap.known_topics import on_road

TOPICS = frozenset({"linear-algebra", "probability", "loops", "linear-models"})


def deck(*lines: str) -> ParsedDeck:
    return parse_deck("mine/a.md", "\n".join(("---", "title: A", *lines, "---", "")).encode())


def test_an_unknown_topic_is_named_with_its_line_and_the_nearest_ones() -> None:
    found = on_road(deck('tags: ["x"]', "topic: linear-algbra"), TOPICS)
    remedy = (
        "Write the key of one that is, such as linear-algebra, linear-models, probability, "
        "or leave the line out."
    )
    expected = Problem("mine/a.md", 4, "The topic 'linear-algbra' is not on the road.", remedy)
    assert found.problems == (expected,)
    assert found.deck is not None


def test_there_are_always_some_to_choose_from() -> None:
    (problem,) = on_road(deck("topic: zzz"), frozenset({"loops"})).problems
    assert "such as loops, or" in problem.remedy


def test_other_problems_stay_and_all_stand_by_line() -> None:
    found = on_road(deck("topic: nowhere", "flavour: sweet"), TOPICS).problems
    assert [problem.line for problem in found] == [3, 4]


@pytest.mark.parametrize("lines", [("topic: loops",), ()], ids=["known", "none"])
def test_a_topic_of_the_road_and_none_at_all_are_in_order(lines: tuple[str, ...]) -> None:
    assert on_road(deck(*lines), TOPICS).problems == ()


def test_without_a_road_any_topic_may_be_named() -> None:
    assert on_road(deck("topic: nowhere"), frozenset()).problems == ()


def test_a_file_that_is_no_deck_has_no_topic() -> None:
    parsed = parse_deck("a.md", b"nothing")
    assert on_road(parsed, TOPICS) is parsed
