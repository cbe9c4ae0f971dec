"""Courses side by side: not known is not no."""

from __future__ import annotations

from datetime import date

import pytest
from tests.support.library import entry

from gradus.domain.library.comparing import Aspect, Cell, compare
from gradus.domain.library.entry import Course, Said
from gradus.domain.library.kinds import Answer, Certificate, Confidence, Cost, Status
from gradus.errors import LibraryError

RICH = entry(
    "rich", cost=Cost.PAID, price="49 USD a month", certificate=Certificate.PAID, hours=12.0,
    hours_note="without exercises", checked=date(2026, 11, 22), status_note="As before.",
    course=Course(
        projects=Said(Answer.YES, "7 projects"), mentors=Said(Answer.NO), level="easy", needs="time"
    ),
)  # fmt: skip
POOR = entry("poor", certificate=Certificate.NONE, course=Course(duration="4 months"))


def cell(aspect: Aspect, at: int) -> Cell:
    return next(row for row in compare([RICH, POOR]) if row.aspect is aspect).cells[at]


def test_a_row_for_each_aspect_in_the_order_of_the_article() -> None:
    rows = compare([RICH, POOR])
    assert [row.aspect for row in rows] == list(Aspect)
    assert [row.aspect.value for row in rows[:5]] == [
        "projects",
        "mentors",
        "peers",
        "jobs",
        "certificate",
    ]


def test_no_is_told_from_not_known() -> None:
    assert cell(Aspect.MENTORS, 0) == Cell(Answer.NO)
    assert cell(Aspect.MENTORS, 1) == Cell(Answer.UNKNOWN)
    assert cell(Aspect.PROJECTS, 0) == Cell(Answer.YES, "7 projects")
    assert cell(Aspect.PEERS, 0) == Cell(Answer.UNKNOWN)
    assert cell(Aspect.CERTIFICATE, 1) == Cell(Answer.NO, "", Certificate.NONE)
    assert cell(Aspect.COST, 0) == Cell(Answer.NO, "49 USD a month", Cost.PAID)
    assert cell(Aspect.COST, 1) == Cell(Answer.UNKNOWN)


def test_a_duration_stands_for_hours_that_are_not_known() -> None:
    assert cell(Aspect.HOURS, 0) == Cell(Answer.YES, "without exercises", 12.0)
    assert cell(Aspect.HOURS, 1) == Cell(Answer.PARTLY, "4 months")


def test_evidence_is_compared_too() -> None:
    assert cell(Aspect.LEVEL, 0) == Cell(Answer.YES, "easy")
    assert cell(Aspect.NEEDS, 1) == Cell(Answer.UNKNOWN)
    assert cell(Aspect.STATUS, 0) == Cell(Answer.YES, "As before.", Status.CURRENT)
    assert cell(Aspect.CONFIDENCE, 0).fact is Confidence.HIGH
    assert cell(Aspect.CHECKED, 0).fact == date(2026, 11, 22)
    assert cell(Aspect.CHECKED, 1) == Cell(Answer.UNKNOWN)


def test_a_row_of_which_nothing_is_known_says_so() -> None:
    known = {row.aspect: row.known for row in compare([RICH, POOR])}
    assert (known[Aspect.MENTORS], known[Aspect.JOBS]) == (True, False)


@pytest.mark.parametrize("count", [0, 5])
def test_between_one_and_four_can_be_compared(count: int) -> None:
    with pytest.raises(LibraryError, match=str(count)):
        compare([POOR] * count)
