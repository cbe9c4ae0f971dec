"""How a topic stands for the person."""

from __future__ import annotations

from dataclasses import replace

import pytest

from gradus.domain.roadmap.outlook import Outlook, outlook
from gradus.domain.roadmap.standing import TopicStanding


def _topic(
    mastered: int = 0,
    *,
    phase: int = 1,
    cards: int = 10,
    chosen: bool = False,
    learned: int | None = None,
) -> TopicStanding:
    return TopicStanding("a", "A", phase, "Area", (), cards, mastered, chosen, learned)


def _of(topic: TopicStanding, *, unlocked: bool = True, begun: bool = False) -> Outlook:
    return outlook(topic, unlocked=unlocked, begun=begun)


@pytest.mark.parametrize(
    ("topic", "expected"),
    [
        (_topic(8), Outlook.KNOWN),
        (_topic(7), Outlook.OPEN),
        (_topic(7, learned=5), Outlook.GOING),
        (_topic(cards=0, learned=5), Outlook.KNOWN),
        (_topic(cards=0), Outlook.OPEN),
        (_topic(10, phase=6), Outlook.OPEN),
        (_topic(0, phase=6, learned=5), Outlook.KNOWN),
        (_topic(chosen=True), Outlook.GOING),
    ],
)
def test_eight_of_ten_cards_make_a_topic_known_and_only_doing_it_makes_a_project(
    topic: TopicStanding, expected: Outlook
) -> None:
    assert _of(topic) is expected


def test_what_is_locked_waits_even_if_it_was_chosen_unless_it_was_begun() -> None:
    assert _of(_topic(), unlocked=False) is Outlook.WAITING
    assert _of(_topic(chosen=True), unlocked=False) is Outlook.WAITING
    assert _of(_topic(), unlocked=False, begun=True) is Outlook.GOING


def test_what_was_marked_as_known_is_known() -> None:
    assert _of(replace(_topic(), known="asked"), unlocked=False) is Outlook.KNOWN
