"""Where things lie, and what texts become in little room."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF
from tests.ui.calendar_fakes import FREE, MONDAY, WEEK, CalendarFake, block, reviews

from gradus.domain.planning.block import BlockKind, Status
from gradus.domain.planning.free_time import Window
from gradus.services.planning.views import BlockView, BusyView, DayView
from gradus.ui.calendar.choice import Choice, after
from gradus.ui.calendar.grid import dragging
from gradus.ui.calendar.grid.boxes import LEAST, boxes
from gradus.ui.calendar.grid.dragging import Drag, Ghost
from gradus.ui.calendar.grid.fitting import Fitted, fit
from gradus.ui.calendar.grid.hours import shown_hours
from gradus.ui.calendar.grid.lanes import lanes
from gradus.ui.calendar.grid.room import gaps, is_free
from gradus.ui.calendar.grid.scale import Scale
from gradus.ui.calendar.grid.stops import below, beside, stops
from gradus.ui.calendar.moment import month_step
from gradus.ui.calendar.month.cells import Cells

LEARN = BlockKind.LEARN
SCALE = Scale(9 * 60, 21 * 60, 7, 56, 120, 50)
STRETCHES = st.tuples(st.integers(0, 1380), st.integers(5, 60)).map(lambda s: (s[0], s[0] + s[1]))


def day(*blocks: BlockView, free: tuple[Window, ...] = (), busy: int | None = None) -> DayView:
    taken = () if busy is None else (BusyView("Dentist", busy, 60, ".ics"),)
    return DayView(MONDAY, free, blocks, taken)


def learn(uid: str, start: int, minutes: int) -> BlockView:
    return block(uid, LEARN, uid, (start, minutes), 1)


def test_the_hours_hold_all_free_time_and_every_block() -> None:
    early = day(learn("early", 7 * 60 + 30, 60), free=(Window(1140, 1260),))
    assert shown_hours([early]) == (7 * 60, 21 * 60)


def test_a_busy_night_makes_no_day_longer() -> None:
    assert shown_hours([day(free=(Window(540, 1020),), busy=0)]) == (540, 1020)


def test_few_hours_are_given_company_and_none_are_the_usual_ones() -> None:
    assert shown_hours([day(free=(Window(1320, 1440),))]) == (1080, 1440)
    assert shown_hours([day(free=(Window(0, 60),))]) == (0, 360)
    assert shown_hours([day()]) == (480, 1200)


@given(st.integers(540, 1260))
def test_a_minute_is_where_it_lies(minute: int) -> None:
    assert SCALE.minute(SCALE.y(minute)) == pytest.approx(minute)


def test_a_point_beside_the_days_belongs_to_the_nearest() -> None:
    assert [SCALE.column_at(x) for x in (0, 56, 175, 176, 895, 2000)] == [0, 0, 0, 1, 6, 6]


@given(st.lists(STRETCHES, max_size=12))
def test_what_overlaps_never_shares_a_lane(stretches: list[tuple[int, int]]) -> None:
    places = lanes(stretches)
    for one, first in enumerate(stretches):
        assert 0 <= places[one][0] < places[one][1]
        for other, second in enumerate(stretches[:one]):
            if first[0] < second[1] and second[0] < first[1]:
                assert places[one][0] != places[other][0]
                assert places[one][1] == places[other][1]


def test_what_has_its_time_for_itself_has_the_whole_width() -> None:
    assert lanes([(0, 60), (60, 120), (90, 100)]) == [(0, 1), (0, 2), (1, 2)]


def test_a_short_block_can_be_read_and_what_follows_begins_below_it() -> None:
    placed = boxes([day(reviews("r", 1140, 5), learn("a", 1145, 60))], SCALE)
    short, long = (box.area for box in placed)
    assert short.height() >= LEAST
    assert long.top() > short.bottom()
    assert long.bottom() == pytest.approx(SCALE.y(1205), abs=2)


def test_a_block_outside_free_time_is_marked_until_it_is_behind() -> None:
    free = (Window(1140, 1260),)
    past = block("past", LEARN, "past", (600, 60), status=Status.DONE, fixed=True)
    placed = boxes([day(past, learn("out", 1020, 60), learn("in", 1140, 60), free=free)], SCALE)
    assert [box.outside for box in placed] == [False, True, False]


def test_free_time_ends_where_a_busy_time_begins() -> None:
    free = day(free=(Window(540, 600), Window(600, 780)), busy=720)
    assert is_free(free, 570, 60)
    assert not is_free(free, 690, 60)
    assert not is_free(free, 510, 60)


def test_gaps_are_what_is_left_of_free_time_but_for_breaks() -> None:
    shown = day(learn("a", 555, 60), learn("b", 620, 40), free=(Window(540, 780),), busy=700)
    assert gaps(shown) == [Window(660, 700)]


@given(st.lists(STRETCHES, max_size=6), st.lists(STRETCHES, max_size=4))
def test_gaps_are_free_and_hold_no_block(
    windows: list[tuple[int, int]], taken: list[tuple[int, int]]
) -> None:
    blocks = tuple(learn(f"{at}", s, e - s) for at, (s, e) in enumerate(taken))
    shown = day(*blocks, free=tuple(Window(*one) for one in windows))
    for gap in gaps(shown):
        assert is_free(shown, gap.start, gap.end - gap.start)
        assert not any(s < gap.end and gap.start < e for s, e in taken)


def test_a_held_block_moves_by_quarters_and_stays_within_its_day() -> None:
    drag = Drag(learn("a", 1165, 60), 2, grip=10.0, by_end=False)
    assert drag.ghost(4, 899) == Ghost(4, 885, 60)
    assert drag.ghost(0, -50) == Ghost(0, 0, 60)
    assert drag.ghost(0, 1500) == Ghost(0, 1380, 60)
    assert not drag.changes(Ghost(2, 1165, 60))


def test_a_held_end_makes_a_block_longer_or_shorter_but_never_empty() -> None:
    drag = Drag(learn("a", 1165, 60), 2, grip=58.0, by_end=True)
    assert drag.ghost(5, 1260) == Ghost(2, 1165, 90)
    assert drag.ghost(2, 1000) == Ghost(2, 1165, 15)


def test_keys_step_to_the_next_quarter_of_an_hour() -> None:
    assert (dragging.earlier(1165), dragging.later(1165, 60)) == (1155, 1170)
    assert (dragging.earlier(1155), dragging.later(1155, 60)) == (1140, 1170)
    assert (dragging.earlier(5), dragging.later(1380, 60)) == (0, 1380)
    assert (dragging.shorter(55), dragging.longer(1165, 55)) == (45, 60)
    assert (dragging.shorter(15), dragging.longer(1410, 30)) == (15, 30)


def test_stops_are_blocks_and_hours_of_free_time() -> None:
    shown = day(learn("a", 600, 60), free=(Window(540, 810),))
    starts = [(one.start, one.minutes, one.uid) for one in stops(shown, 0)]
    assert starts == [(540, 60, ""), (600, 60, "a"), (660, 60, ""), (720, 60, ""), (780, 30, "")]
    assert stops(day(), 700) == [Choice(MONDAY, 700, 60)]


def test_walking_down_ends_at_the_last_stop_and_across_at_the_last_day() -> None:
    days = CalendarFake().week(MONDAY).days
    last = Choice(MONDAY, 1230, 30, "fraud-1")
    assert below(days, last, 1).uid == "fraud-1"
    assert below(days, last, -1).uid == "eigen"
    assert beside(days, last, -1) is None
    tuesday = beside(days, last, 1)
    assert tuesday is not None
    assert tuesday.uid == "diag"


def letters(text: str) -> float:
    return float(len(text))


@pytest.mark.parametrize(
    ("title", "words", "room", "lines", "expected"),
    [
        ("Reviews", ("33 min",), (20, 20), 1, (("Reviews",), "33 min", True)),
        ("Reviews", ("33 min",), (9, 9), 2, (("Reviews",), "33 min", False)),
        ("Reviews", ("33 min",), (9, 9), 1, (("Reviews",), "", True)),
        ("NumPy strides", ("learn",), (8, 8), 3, (("NumPy", "strides"), "learn", False)),
        ("NumPy strides", ("learn",), (8, 8), 2, (("NumPy", "strides"), "", True)),
        ("One two three", ("learn",), (5, 5), 2, (("One…",), "learn", False)),
        ("Eigenvalues", ("learn, done", "learn"), (12, 12), 2,
         (("Eigenvalues",), "learn, done", False)),
        ("Eigenvalues", ("learn, done", "learn"), (12, 8), 2, (("Eigenvalues",), "learn", False)),
        ("Eigenvalues", ("learn",), (6, 12), 2, (("Eigen…",), "learn", False)),
    ],
)  # fmt: skip
def test_a_title_is_broken_and_what_has_no_room_is_shortened(
    title: str,
    words: tuple[str, ...],
    room: tuple[float, float],
    lines: int,
    expected: tuple[tuple[str, ...], str, bool],
) -> None:
    assert fit(title, words, (letters, letters), room, lines) == Fitted(*expected)


@given(st.text("ab ", min_size=1, max_size=40), st.integers(1, 30), st.integers(1, 4))
def test_no_line_is_wider_than_its_room(title: str, width: int, lines: int) -> None:
    fitted = fit(title, ("learn",), (letters, letters), (width, width), lines)
    assert len(fitted.title) + (not fitted.beside) <= max(lines, 1)
    assert all(len(line) <= width for line in fitted.title)


def test_a_month_shows_the_chosen_block_though_others_have_no_room() -> None:
    cells = Cells(QRectF(0, 0, 700, 300), 35)
    shown, rest = cells.chips(0, DayView(MONDAY, (), WEEK[6], ()), "")
    assert ([one.uid for _area, one in shown], rest) == (["sun-r"], 2)
    shown, rest = cells.chips(0, DayView(MONDAY, (), WEEK[6], ()), "weekly")
    assert ([one.uid for _area, one in shown], rest) == (["weekly"], 2)


def test_a_step_of_months_keeps_the_date_or_takes_the_last() -> None:
    # 31 December 2026 is day 739981 of the proleptic calendar; February 2027 has 28 days.
    december = 739981
    assert month_step(december, 1) == 31
    assert month_step(december, 2) == 59
    assert month_step(december, -1) == -31


def test_what_follows_a_block_begins_at_the_next_quarter() -> None:
    assert after(Choice(MONDAY, 1165, 55, "a")) == Choice(MONDAY, 1230, 60)


def test_the_fake_has_the_free_time_of_the_mock_up() -> None:
    assert sum(one.end - one.start for one in FREE.on(MONDAY)) == 120
