"""Events become rows of Anki's log, and Markdown becomes Anki's clozes."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from gradus.domain.anki.identity import DEVICE, event_id
from gradus.domain.scheduling.events import Event, EventKind
from gradus.domain.scheduling.memory import DEFAULT_PARAMETERS
from gradus.formats.anki.writing.cloze_text import cloze_html
from gradus.formats.anki.writing.numbers import checksum, guid_of, plain_field
from gradus.formats.anki.writing.reviews import reviews_of
from gradus.formats.anki.writing.rows import Review

AT = datetime(2026, 1, 5, 9, tzinfo=UTC)
MS = 1_767_603_600_000
DAY = 739_621
KEY = "own:a:0"


def happened(kind: EventKind, payload: dict[str, object], place: int = 0, **more: str) -> Event:
    """Return an event so many days after the first."""
    at = AT + timedelta(days=place)
    known = {"id": f"e{place}", "device": "here"} | more
    return Event(known["id"], known["device"], place, place, at, DAY + place, kind, KEY, payload)


def answered(rating: int, before: int, place: int = 0, **due: int | None) -> Event:
    payload: dict[str, object] = {"rating": rating, "before": before, "duration_ms": 5000, **due}
    return happened(EventKind.ANSWERED, payload, place)


def told(*events: Event) -> tuple[Review, ...]:
    return reviews_of(events, DEFAULT_PARAMETERS)


def test_answers_tell_their_interval_kind_and_difficulty() -> None:
    """FSRS-6's default parameters give 2.118 after Good, and 2.111 after Good twice."""
    step = answered(3, 0, due_day=None, due_at=MS + 600_000)
    review = answered(3, 1, 1, due_day=DAY + 4, due_at=None)
    assert told(step, review) == (
        Review(MS, 3, -600, 0, 224, 5000, 0),
        Review(MS + 86_400_000, 3, 3, -600, 223, 5000, 0),
    )


def test_a_review_and_a_step_after_forgetting_are_told_apart() -> None:
    rows = told(
        answered(1, 2, due_day=None, due_at=MS + 600_000),
        answered(3, 3, 1, due_day=DAY + 2, due_at=None),
    )
    assert [row.kind for row in rows] == [1, 2]


def test_what_was_taken_back_is_left_out() -> None:
    answer = answered(3, 0, due_day=DAY + 3, due_at=None)
    undone = happened(EventKind.UNDONE, {"target": answer.id}, 1)
    assert told(answer, undone) == ()


def test_rows_that_came_from_anki_are_as_they_were() -> None:
    payload = {"rating": 2, "before": 0, "duration_ms": 7, "due_day": DAY, "due_at": None}
    came = happened(EventKind.ANSWERED, {**payload, "anki": [3, 12, -60, 2300]})
    assert told(came) == (Review(MS, 2, 12, -60, 2300, 7, 3),)


def test_an_exam_moves_nothing() -> None:
    right = happened(EventKind.PRACTISED, {"session": "exam", "right": True, "duration_ms": 9})
    wrong = happened(EventKind.PRACTISED, {"session": "exam", "right": False, "duration_ms": 8}, 1)
    assert told(right, wrong) == (
        Review(MS, 3, 0, 0, 0, 9, 3),
        Review(MS + 86_400_000, 1, 0, 0, 0, 8, 3),
    )


def test_what_a_person_set_is_a_row_by_hand() -> None:
    placed = happened(EventKind.PLACED, {"rating": 4, "due_day": DAY + 9})
    moved = happened(EventKind.RESCHEDULED, {"due_day": DAY + 31}, 1)
    reset = happened(EventKind.RESET, {}, 2)
    rows = told(placed, moved, reset)
    assert [(row.ease, row.interval, row.last_interval, row.factor, row.kind) for row in rows] == [
        (0, 9, 0, 100, 4),
        (0, 30, 9, 100, 4),
        (0, 0, 30, 0, 4),
    ]


def test_what_says_nothing_of_reviews_is_no_row() -> None:
    wrong = happened(EventKind.PLACED, {"rating": None, "due_day": None})
    flagged = happened(EventKind.FLAGGED, {"flag": 2}, 1)
    assert told(wrong, flagged, happened(EventKind.BURIED, {}, 2)) == ()


def test_a_reset_that_the_import_told_by_itself_is_no_row() -> None:
    written = happened(EventKind.RESET, {}, id=event_id(KEY, MS), device=DEVICE)
    told_only = happened(EventKind.RESET, {}, 1, id=event_id(KEY, "x:new"), device=DEVICE)
    assert [row.at for row in told(written, told_only)] == [MS]


@pytest.mark.parametrize(
    ("markdown", "html"),
    [
        ("a {{c2::*b*::h}} c", "a {{c2::<em>b</em>::h}} c"),
        (r"$x_{{c1::\frac{1}{2}}}$", r"\(x_{{{c1::\frac{1}{2&#125;}}}\)"),
        (r"$f({{c1::x::a_b}})$", r"\(f({{c1::x::\text{a b&#125;}})\)"),
        ("`{{c1::a[::2]}}`", "<code>{{c1::a[:&#58;2]}}</code>"),
        ("`{{d}}` {{c1::b}}", "<code>{{d}}</code> {{c1::b}}"),
        ("{{c1::a:}}", "{{c1::a&#58;}}"),
    ],
)
def test_gaps_end_where_they_should(markdown: str, html: str) -> None:
    assert cloze_html(markdown, str) == html


def test_fields_are_compared_by_their_words() -> None:
    """The SHA-1 of "abc" is an example of FIPS 180."""
    assert plain_field('<b>a</b>b<img src="c.png" alt="x"> &amp;') == "ab c.png  &"
    assert checksum("abc") == 0xA9993E36


def test_a_note_has_one_guid_for_ever() -> None:
    assert guid_of("own", "a") == guid_of("own", "a")
    assert len({guid_of("own", "a"), guid_of("own", "b"), guid_of("bundled", "a")}) == 3
