"""What the table, the status line and the day field make of figures and words."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from tests.ui.cards_fakes import DAY, row

from gradus.domain.scheduling.model import Due, State
from gradus.services.cards.bulk import Bulk, BulkOutcome, Course
from gradus.ui.cards import sentences, texts
from gradus.ui.cards.chips import toggled
from gradus.ui.cards.days_field import days_from

pytestmark = pytest.mark.usefixtures("british")
TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("due", "days", "said"),
    [
        (None, None, ""),
        (Due(day=DAY), 0, "Today"),
        (Due(day=DAY + 1), 1, "Tomorrow"),
        (Due(day=DAY - 3), -3, "3 d ago"),
        (Due(day=DAY + 9), 9, "1 Dec"),
        (Due(day=DAY + 60), 60, "21 Jan 2027"),
        (Due(at=datetime(2026, 11, 22, 18, 45, tzinfo=UTC)), None, "18:45"),
    ],
)
def test_a_due_is_told_by_its_distance_then_by_its_date(
    due: Due | None, days: int | None, said: str
) -> None:
    assert texts.due(row(1, due=due, days=days), UTC) == said


def test_figures_are_written_with_their_units() -> None:
    card = row(1, stability=0.3, difficulty=7.04, retrievability=0.876)
    assert texts.stability(card) == "7.2 h"
    assert texts.difficulty(card) == "7.0"
    assert texts.recall(card) == "88%"
    new = row(1, stability=None, difficulty=None, retrievability=None)
    assert [texts.stability(new), texts.difficulty(new), texts.recall(new)] == ["", "", ""]


@pytest.mark.parametrize(
    ("state", "suspended", "said"),
    [
        (State.NEW, False, "New"),
        (State.LEARNING, False, "Learning"),
        (State.REVIEW, False, "Review"),
        (State.RELEARNING, False, "Relearning"),
        (State.REVIEW, True, "Suspended"),
    ],
)
def test_a_state_is_named(state: State, suspended: bool, said: str) -> None:
    assert texts.state(row(1, state=state, suspended=suspended)) == said


@pytest.mark.parametrize(
    ("outcome", "said"),
    [
        (BulkOutcome(Bulk.SUSPENDED, 1), "Suspended: 1 card."),
        (BulkOutcome(Bulk.UNSUSPENDED, 12), "Brought back: 12 cards."),
        (BulkOutcome(Bulk.FLAGGED, 2, 1), "Flagged: 2 cards. 1 card stays as it was."),
        (
            BulkOutcome(Bulk.RESCHEDULED, 1_200, 3),
            "Rescheduled: 1,200 cards. 3 cards stay as they were.",
        ),
        (BulkOutcome(Bulk.FLAGGED, 0, 3), "The cards were so already."),
        (BulkOutcome(Bulk.RESET, 0, 3), "New cards have no due date, so nothing changed."),
        (BulkOutcome(Bulk.RESET, 2, course=Course.UNDONE), "Taken back for 2 cards."),
        (BulkOutcome(Bulk.MOVED, 2, 1), "Moved: 2 cards. 1 card stays as it was."),
        (BulkOutcome(Bulk.MOVED, 0, 1), "The cards were in that deck already."),
    ],
)
def test_what_was_done_is_said_with_its_number(outcome: BulkOutcome, said: str) -> None:
    assert sentences.done(outcome) == said


@pytest.mark.parametrize(
    ("written", "days"),
    [
        ("0", 0),
        (" 7 ", 7),
        ("+30", 30),
        ("36500", 36_500),
        ("36501", None),
        ("2026-11-22", 0),
        ("2026-11-29", 7),
        ("29/11/2026", 7),
        ("2026-11-21", None),
        ("-1", None),
        ("soon", None),
        ("", None),
    ],
)
def test_a_day_is_read_as_people_write_it(written: str, days: int | None) -> None:
    assert days_from(written, TODAY) == days


@pytest.mark.parametrize(
    ("query", "after"),
    [
        ("", "is:due"),
        ("a", "a is:due"),
        ("a  is:due  b", "a b"),
        ("is:due", ""),
        ("-is:due", "-is:due is:due"),
    ],
)
def test_a_word_is_added_at_the_end_or_taken_out(query: str, after: str) -> None:
    assert toggled(query, "is:due") == after
