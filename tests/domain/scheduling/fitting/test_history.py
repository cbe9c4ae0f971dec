from __future__ import annotations

from datetime import UTC, datetime
from itertools import count

import pytest

from gradus.domain.scheduling.events import Event, EventKind
from gradus.domain.scheduling.fitting.history import histories
from gradus.domain.scheduling.model import Rating

_NUMBERS = count(1)
_NOON = datetime(2026, 1, 5, 12, tzinfo=UTC)


def event(kind: EventKind, card: str | None = "a", day: int = 1, **payload: object) -> Event:
    number = next(_NUMBERS)
    return Event(str(number), "here", number, number, _NOON, day, kind, card, payload)


_TEACHING = {"answered", "placed", "taken over", "reset"}


def answered(rating: int, day: int, card: str = "a") -> Event:
    return event(EventKind.ANSWERED, card, day, rating=rating)


def test_answers_become_ratings_with_the_days_between_them() -> None:
    found = histories([answered(1, 5), answered(3, 5), answered(4, 8)])
    (history,) = found
    assert [review.rating for review in history.reviews] == [Rating.AGAIN, Rating.GOOD, Rating.EASY]
    assert history.gaps() == (0, 0, 3)


def test_an_undone_answer_does_not_count_and_a_redone_one_does() -> None:
    first, second = answered(1, 5), answered(3, 6)
    undone = event(EventKind.UNDONE, target=second.id)
    assert histories([first, second, undone])[0].gaps() == (0,)
    redone = event(EventKind.REDONE, target=second.id)
    assert histories([first, second, undone, redone])[0].gaps() == (0, 1)


@pytest.mark.parametrize("kind", [kind for kind in EventKind if kind.value not in _TEACHING])
def test_what_is_no_answer_teaches_nothing(kind: EventKind) -> None:
    other = event(kind, "a", 6, rating=1, target="none", on=True)
    (history,) = histories([answered(3, 5), other, answered(3, 7)])
    assert history.gaps() == (0, 2)


def test_a_card_that_was_reset_begins_again() -> None:
    found = histories([answered(3, 5), event(EventKind.RESET), answered(1, 9), answered(3, 10)])
    assert [(one.card, one.gaps()) for one in found] == [("a", (0,)), ("a", (0, 1))]


def test_a_card_that_was_only_reset_has_no_history() -> None:
    assert histories([event(EventKind.RESET)]) == ()


def test_cards_are_kept_apart_and_in_order_whatever_comes_first() -> None:
    one, two, three = answered(3, 1, "b"), answered(1, 2, "a"), answered(4, 4, "b")
    found = histories([three, two, one])
    assert [(history.card, history.gaps()) for history in found] == [("a", (0,)), ("b", (0, 3))]


def test_a_clock_that_was_set_back_makes_no_negative_gap() -> None:
    assert histories([answered(3, 9), answered(3, 7)])[0].gaps() == (0, 0)


@pytest.mark.parametrize("rating", [0, 5])
def test_a_rating_that_is_none_is_refused(rating: int) -> None:
    with pytest.raises(ValueError, match="Rating"):
        histories([answered(rating, 1)])


def test_settings_and_fits_belong_to_no_card() -> None:
    assert histories([event(EventKind.FITTED, None), event(EventKind.SETTING_CHANGED, None)]) == ()
