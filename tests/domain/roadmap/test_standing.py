"""Which topics are open, and from which of them new cards come."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from gradus.domain.roadmap.standing import NOWHERE, Standing, TopicStanding


def _topic(key: str, *requires: str, **facts: object) -> TopicStanding:
    values: dict[str, object] = {"cards": 10, **facts}
    return TopicStanding(key, key.title(), 1, "Area", requires, **values)  # type: ignore[arg-type]


def _road(*topics: TopicStanding) -> Standing:
    return Standing(topics)


def test_a_topic_opens_when_every_prerequisite_has_six_of_ten_cards_mastered() -> None:
    first, third = _topic("a", mastered=6), _topic("c", "a", "b")
    assert not _road(first, _topic("b", mastered=5), third).is_unlocked(third)
    assert _road(first, _topic("b", mastered=6), third).is_unlocked(third)


def test_the_gaps_are_the_prerequisites_that_are_not_known_well_enough() -> None:
    third = _topic("c", "a", "b")
    road = _road(_topic("a", mastered=9), _topic("b", mastered=5), third)
    assert [gap.key for gap in road.gaps(third)] == ["b"]


def test_a_topic_that_was_unlocked_stays_open_when_its_prerequisites_are_forgotten() -> None:
    topic = _topic("b", "a", unlocked_day=7)
    road = _road(_topic("a", mastered=0), topic)
    assert road.is_unlocked(topic)
    assert road.gaps(topic)
    assert road.reached() == ("a",)


def test_what_was_reached_is_told_once() -> None:
    road = _road(_topic("a", mastered=6), _topic("b", "a"), _topic("c", "b"))
    assert road.reached() == ("a", "b")
    noted = road.with_unlocked(road.reached(), 9)
    assert noted.reached() == ()
    assert [topic.unlocked_day for topic in noted.topics] == [9, 9, None]


def test_a_prerequisite_without_cards_or_off_the_road_is_no_obstacle_and_proves_nothing() -> None:
    empty, gone = _topic("b", "a"), _topic("d", "nowhere")
    road = _road(_topic("a", cards=0), empty, gone)
    assert road.is_unlocked(empty)
    assert road.is_unlocked(gone)
    assert "b" not in road.reached()
    assert "d" in road.reached()


def test_with_nothing_chosen_every_unlocked_topic_gives_new_cards() -> None:
    assert _road(_topic("a"), _topic("b", "a"), _topic("c")).closed() == {"b"}


def test_with_a_topic_chosen_or_learned_only_such_topics_give_new_cards() -> None:
    chosen, learned = _topic("c", chosen=True), _topic("a", learned_day=3)
    assert _road(_topic("a"), _topic("b", "a"), chosen).closed() == {"a", "b"}
    assert _road(learned, _topic("b", "a"), chosen).closed() == {"b"}


def test_a_chosen_topic_that_is_locked_gives_no_new_cards_until_it_is_opened() -> None:
    locked = _topic("b", "a", chosen=True)
    assert _road(_topic("a"), locked).closed() == {"a", "b"}
    assert _road(_topic("a"), replace(locked, unlocked_day=1)).closed() == {"a"}


def test_a_card_that_becomes_mastered_counts_at_once() -> None:
    road = _road(_topic("a", mastered=5), _topic("b", "a")).with_unlocked(["a"], 1)
    assert road.reached() == ()
    assert road.after_recall("a").reached() == ("b",)
    assert road.after_recall(None) is road
    assert road.after_recall("nowhere") is road


def test_without_a_road_nothing_is_closed() -> None:
    assert NOWHERE.closed() == frozenset()
    assert NOWHERE.reached() == ()


_roads = st.lists(
    st.tuples(
        st.integers(0, 10), st.booleans(), st.booleans(), st.sets(st.integers(0, 5), max_size=3)
    ),
    max_size=6,
).map(
    lambda rows: Standing(
        tuple(
            _topic(
                str(n),
                *(str(m) for m in sorted(needs) if m < n),
                mastered=mastered,
                chosen=chosen,
                unlocked_day=1 if opened else None,
            )
            for n, (mastered, chosen, opened, needs) in enumerate(rows)
        )
    )
)


@given(_roads)
def test_new_cards_never_come_from_a_locked_topic(road: Standing) -> None:
    for topic in road.topics:
        if topic.key not in road.closed():
            needed = [one for one in road.topics if one.key in topic.requires]
            known = all(one.mastered >= 6 for one in needed)
            assert topic.unlocked_day is not None or known


@given(_roads, st.integers(0, 5))
def test_learning_more_never_closes_a_topic(road: Standing, which: int) -> None:
    if not any(topic.mastered == topic.cards for topic in road.topics):
        assert road.after_recall(str(which)).closed() <= road.closed()
