"""Past answers in a file of their own: what was put in comes out, and no file does any harm."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gradus.domain.scheduling.model import Rating, State
from gradus.domain.statistics.past import PastAnswer
from gradus.store.kept_answers import KeptAnswers, KeptCard
from gradus.store.packed_answers import packed, unpacked

_NOON = datetime(2026, 1, 5, 12, tzinfo=UTC)
_FIRST = PastAnswer(739_621, _NOON, Rating.EASY, 4.25, State.NEW)
_SECOND = PastAnswer(739_629, _NOON, Rating.AGAIN, 61.007, State.REVIEW, 8, 0.9012, 8.2956)
_CARDS: dict[str, KeptCard] = {
    "own:a:0": ((2, 77, 99), (_FIRST, _SECOND)),
    "own:b:0": ((1, 5, 5), ()),
}

_days = st.integers(0, 3_000_000)
_milliseconds = st.integers(0, 4_000_000_000_000)
_answers = st.builds(
    PastAnswer,
    day=_days,
    at=_milliseconds.map(lambda ms: datetime.fromtimestamp(ms / 1000, UTC)),
    rating=st.sampled_from(Rating),
    seconds=st.integers(0, 10**10).map(lambda ms: ms / 1000),
    before=st.sampled_from(State),
    interval=st.none() | st.integers(-3_000_000, 3_000_000),
    recall=st.none() | st.floats(0, 1),
    stability=st.none() | st.floats(0.001, 1e6),
)


@given(st.lists(_answers, max_size=4).map(tuple))
def test_answers_come_back_to_the_last_digit(answers: tuple[PastAnswer, ...]) -> None:
    assert unpacked(packed(answers)) == answers


def test_what_was_written_is_read_under_the_same_stamp_only(tmp_path: Path) -> None:
    kept = KeptAnswers(tmp_path)
    assert kept.read("one") == {}
    kept.write("one", _CARDS)
    assert KeptAnswers(tmp_path).read("one") == _CARDS
    assert kept.read("two") == {}


def test_cards_are_added_and_replaced(tmp_path: Path) -> None:
    kept = KeptAnswers(tmp_path)
    kept.write("one", _CARDS)
    later: dict[str, KeptCard] = {
        "own:b:0": ((2, 80, 85), (_FIRST,)),
        "own:c:0": ((1, 81, 81), (_SECOND,)),
    }
    kept.write("one", later)
    assert kept.read("one") == _CARDS | later


def test_another_stamp_drops_what_was_there(tmp_path: Path) -> None:
    kept = KeptAnswers(tmp_path)
    kept.write("one", _CARDS)
    kept.write("two", {"own:c:0": ((1, 1, 1), (_FIRST,))})
    assert kept.read("one") == {}
    assert list(kept.read("two")) == ["own:c:0"]


def test_a_write_that_fails_half_way_leaves_what_was_there(tmp_path: Path) -> None:
    kept = KeptAnswers(tmp_path)
    kept.write("one", _CARDS)
    too_large = (2**70, 1, 1)
    kept.write("two", {"own:c:0": ((1, 1, 1), (_FIRST,)), "own:d:0": (too_large, ())})
    assert kept.read("one") == _CARDS


def _works(folder: Path) -> bool:
    kept = KeptAnswers(folder)
    kept.read("one")
    kept.write("one", _CARDS)
    return kept.read("one") == _CARDS


def test_a_file_that_is_no_database_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "answers.sqlite").write_bytes(b"not a database at all" * 100)
    assert _works(tmp_path)


def test_a_file_cut_off_half_way_is_replaced(tmp_path: Path) -> None:
    KeptAnswers(tmp_path).write("one", {f"own:{n}:0": _CARDS["own:a:0"] for n in range(500)})
    file = tmp_path / "answers.sqlite"
    file.write_bytes(file.read_bytes()[:10_000])
    assert KeptAnswers(tmp_path).read("one") == {}
    assert _works(tmp_path)


@pytest.mark.parametrize("content", [b"short", b"\xff" * 42, "text"])
def test_a_row_that_holds_no_answers_is_no_cache(tmp_path: Path, content: bytes | str) -> None:
    kept = KeptAnswers(tmp_path)
    kept.write("one", _CARDS)
    with closing(sqlite3.connect(tmp_path / "answers.sqlite")) as other, other:
        other.execute("UPDATE answers SET content = ?", (content,))
    assert kept.read("one") == {}
    assert _works(tmp_path)


def test_a_file_with_other_tables_is_ignored(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "answers.sqlite")) as other:
        other.execute("CREATE TABLE answers (something)")
    assert not _works(tmp_path)


def test_a_locked_file_is_ignored_and_stays(tmp_path: Path) -> None:
    kept = KeptAnswers(tmp_path)
    kept.write("one", _CARDS)
    with closing(sqlite3.connect(tmp_path / "answers.sqlite", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        kept.write("two", {})
    assert kept.read("one") == _CARDS


def test_a_folder_in_place_of_the_file_means_no_cache(tmp_path: Path) -> None:
    (tmp_path / "answers.sqlite").mkdir()
    assert not _works(tmp_path)


def test_a_file_in_place_of_the_folder_means_no_cache(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    assert not _works(tmp_path / "file")
