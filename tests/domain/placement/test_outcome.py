"""One topic, reasons, what is known by events, and probes."""

from __future__ import annotations

import pytest
from tests.support.cards import NOON

from gradus.domain.decks.model import NoteType
from gradus.domain.placement import one_topic
from gradus.domain.placement.candidates import NewCard
from gradus.domain.placement.known import Cause, How, Standing, TopicKnown, known_topics
from gradus.domain.placement.probes import Outcome, outcome, probes
from gradus.domain.placement.question import Answer
from gradus.domain.placement.reasons import Because, Reason, reason
from gradus.domain.placement.topic import PlacedTopic
from gradus.domain.scheduling.events import Event, EventKind

_ROAD = (
    PlacedTopic("vectors", 1, "algebra"),
    PlacedTopic("systems", 1, "algebra", ("vectors",)),
    PlacedTopic("git", 2, "tools"),
    PlacedTopic("regression", 3, "models", ("systems",)),
    PlacedTopic("trees", 3, "models"),
)


def _answer(topic: str, right: bool | None, guess: float = 0.05) -> Answer:
    return Answer(topic, right, guess, 0.1)


def test_three_right_answers_that_nobody_guesses_are_enough() -> None:
    right = [_answer("a", True)] * 3
    assert one_topic.is_over(right)
    assert one_topic.is_known(right)
    assert not one_topic.is_over(right[:2])


def test_mixed_answers_are_asked_to_the_fifth() -> None:
    mixed = [_answer("a", True, 0.3), _answer("a", False, 0.3), _answer("a", True, 0.3)]
    assert not one_topic.is_over(mixed)
    assert one_topic.is_over([*mixed, *mixed[:2]])
    assert one_topic.is_known([*mixed, _answer("a", True), _answer("a", False)])


def test_one_topic_is_not_known_where_most_answers_were_wrong() -> None:
    # Bayes by hand: 0.9 · 0.1 · 0.1 against 0.05 · 0.95 · 0.95.
    some = [_answer("a", True), _answer("a", False), _answer("a", False)]
    assert one_topic.chance_to_know(some) == pytest.approx(0.009 / (0.009 + 0.045125))
    assert not one_topic.is_known(some)


@pytest.mark.parametrize(
    ("key", "known", "expected"),
    [
        ("systems", True, Reason(Because.OWN, ("systems",), 1, 1)),
        ("vectors", True, Reason(Because.ABOVE, ("systems",))),
        ("regression", False, Reason(Because.ALIKE, ("trees",))),
        ("git", False, Reason(Because.NOTHING)),
        ("trees", True, Reason(Because.ALIKE, ("trees",))),
    ],
)
def test_a_judgement_names_the_answers_that_led_to_it(
    key: str,
    known: bool,
    expected: Reason,
) -> None:
    answers = [_answer("systems", True), _answer("trees", False)]
    assert reason(_ROAD, answers, key, known=known) == expected


def test_wrong_answers_about_what_a_topic_builds_on_speak_against_it() -> None:
    found = reason(_ROAD, [_answer("vectors", None)], "regression", known=False)
    assert found == Reason(Because.BELOW, ("vectors",))


def _event(number: int, kind: EventKind, payload: dict[str, object], day: int = 7) -> Event:
    return Event(f"e{number}", "here", number, number, NOON, day, kind, None, payload)


def test_the_latest_event_says_whether_a_topic_is_known() -> None:
    known = TopicKnown("svd", How.INFERRED, Cause.PLACEMENT, "p1")
    gone = TopicKnown("svd", None, Cause.PROBES)
    assert TopicKnown.from_payload(known.payload()) == known
    assert TopicKnown.from_payload(gone.payload()) == gone
    log = [
        _event(1, EventKind.TOPIC_KNOWN, known.payload()),
        _event(2, EventKind.TOPIC_CHOSEN, {"topic": "svd"}),
        _event(3, EventKind.TOPIC_KNOWN, gone.payload(), 9),
    ]
    assert known_topics(log[:2]) == {"svd": Standing(How.INFERRED, 7)}
    assert known_topics(reversed(log)) == {"svd": Standing(None, 9)}
    by_hand = TopicKnown("svd", None, Cause.PERSON)
    assert known_topics([*log, _event(5, EventKind.TOPIC_KNOWN, by_hand.payload(), 9)]) == {}
    undone = _event(4, EventKind.UNDONE, {"target": "e3"}, 9)
    assert known_topics([*log, undone]) == {"svd": Standing(How.INFERRED, 7)}


@pytest.mark.parametrize(
    ("recalled", "expected"),
    [
        ([], Outcome.OPEN),
        ([True, False], Outcome.OPEN),
        ([False, False], Outcome.UNKNOWN),
        ([False, True, False], Outcome.UNKNOWN),
        ([True, True], Outcome.KNOWN),
        ([True, False, True, False, False], Outcome.KNOWN),
    ],
)
def test_two_of_three_failed_probes_make_a_topic_unknown(
    recalled: list[bool], expected: Outcome
) -> None:
    assert outcome(recalled) is expected


def _new(topic: str, count: int) -> list[NewCard]:
    return [NewCard(f"{topic}{n}", topic, n, NoteType.TYPED) for n in range(count)]


def test_probes_come_from_as_many_topics_as_there_are() -> None:
    found = probes([*_new("a", 9), *_new("b", 9), *_new("c", 9), *_new("d", 9)], {}, "x")
    assert len({card[0] for card in found}) == len(found) == 3


def test_a_topic_is_probed_three_times_in_all() -> None:
    assert len(probes(_new("a", 9), {"a": 2}, "x")) == 1
    assert probes(_new("a", 9), {"a": 3}, "x") == ()
    assert len(probes(_new("a", 9), {}, "x", most=9)) == 3
