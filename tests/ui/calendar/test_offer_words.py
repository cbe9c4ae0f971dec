"""Changes, reasons and ways out in words; Wednesday 25 November 2026 is today."""

from __future__ import annotations

from datetime import date

import pytest

from gradus.cli import plan_words
from gradus.domain.planning.change import Why
from gradus.domain.planning.easing import Ease
from gradus.domain.planning.shortfall import Remedy
from gradus.services.planning.views import (
    Cause,
    ChangeView,
    NoPlan,
    OfferView,
    PlaceView,
    ReasonView,
    WayOut,
)
from gradus.ui.calendar import offer_words

TODAY = date(2026, 11, 25).toordinal()
EVENING = PlaceView(TODAY, 19 * 60, 60)
LATER = PlaceView(TODAY, 20 * 60, 60)
SHORTER = PlaceView(TODAY, 19 * 60, 45)
TOMORROW = PlaceView(TODAY + 1, 19 * 60, 60)
NEXT_WEEK = PlaceView(TODAY + 7, 19 * 60, 60)


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        (EVENING, TOMORROW, "Wed → Thu"),
        (EVENING, NEXT_WEEK, "Wed → Wed 2 Dec"),
        (EVENING, LATER, "Wed 19:00 → 20:00"),
        (EVENING, SHORTER, "Wed 60 → 45 min"),
        (None, TOMORROW, "new, Thu 19:00"),
        (EVENING, None, "Wed 19:00, taken out"),
    ],
)
def test_a_change_is_said_in_a_few_words(
    before: PlaceView | None, after: PlaceView | None, said: str
) -> None:
    change = ChangeView("SVD", before, after)
    assert offer_words.moved(change, TODAY) == said
    assert plan_words.moved(change, TODAY) == said


@pytest.mark.parametrize(
    ("cause", "said"),
    [
        (ReasonView(Why.MISSED, day=TODAY), "Today’s block was missed."),
        (ReasonView(Why.MISSED, day=TODAY - 2), "Monday’s block was missed."),
        (ReasonView(Why.MISSED, day=TODAY - 9), "Monday 16 Nov’s block was missed."),
        (ReasonView(Why.FREE_TIME), "Your free time has changed."),
        (ReasonView(Why.BUSY), "Events from another calendar take time."),
        (ReasonView(Why.GOAL), "Your goal has changed."),
        (ReasonView(Why.REVIEWS), "Reviews take more or less time than was reserved."),
        (ReasonView(Why.ASKED), "You changed the plan by hand."),
        (ReasonView(Why.SLOWER, "SVD"), "SVD takes longer than planned."),
        (ReasonView(Why.FASTER, "SVD"), "SVD needs less time than planned."),
        (ReasonView(Why.WORK), "Something is not planned in full yet."),
        (
            ReasonView(Why.CROWDED),
            "More topics take turns than you chose, or your goal would be missed by more.",
        ),
        (
            Ease.SHIFT,
            "What is left of this week moves on, and what comes after it moves as well.",
        ),
        (
            WayOut(0, Remedy.LATER, by=date(2027, 1, 14)),
            "Finish by Thu 14 Jan: everything fits if no block is missed.",
        ),
        (
            WayOut(0, Remedy.HOUR, weekday=5, left=630),
            "One hour more on Saturdays: 10 h 30 min still do not fit.",
        ),
        (
            WayOut(0, Remedy.DROP, title="SVD"),
            "Leave out SVD: everything fits if no block is missed.",
        ),
    ],
)
def test_a_reason_is_a_sentence(cause: Cause, said: str) -> None:
    offer = OfferView(1, (), (cause,), TODAY)
    assert offer_words.reasons(offer) == (said,)
    assert plan_words.said(offer) == (said,)


@pytest.mark.parametrize("why", NoPlan)
def test_the_window_and_the_command_say_the_same_of_no_plan(why: NoPlan) -> None:
    assert offer_words.no_plan(why) == plan_words.no_plan(why)
    assert offer_words.no_plan(why).endswith(".")


@pytest.mark.parametrize("how", Ease)
def test_the_window_and_the_command_say_the_same_of_a_bad_week(how: Ease) -> None:
    offer = OfferView(1, (), (how,), TODAY)
    assert offer_words.reasons(offer) == plan_words.said(offer)
