from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from gradus.domain.scheduling.model import Rating
from gradus.errors import ReviewLogError
from gradus.formats.review_logs import LoggedReview, read_review_log

_HEAD = "card_id,review_rating,review_time,review_duration\n"


def log(folder: Path, *lines: str, head: str = _HEAD) -> Path:
    file = folder / "log.csv"
    file.write_text(head + "".join(f"{line}\n" for line in lines), encoding="utf-8")
    return file


def test_reviews_come_in_the_order_in_which_they_happened(tmp_path: Path) -> None:
    file = log(
        tmp_path,
        "b,3,2024-03-29T21:32:39.497000+01:00,7241",
        "a,1,1711744352250,",
    )
    assert read_review_log(file) == (
        LoggedReview(
            "a",
            Rating.AGAIN,
            datetime(2024, 3, 29, 20, 32, 32, 250_000, UTC),
            timedelta(),
        ),
        LoggedReview(
            "b",
            Rating.GOOD,
            datetime(2024, 3, 29, 20, 32, 39, 497_000, UTC),
            timedelta(milliseconds=7241),
        ),
    )


def test_a_review_that_stands_twice_counts_once(tmp_path: Path) -> None:
    assert len(read_review_log(log(tmp_path, *["a,3,1711744352250,1"] * 2))) == 1


def test_no_answer_takes_longer_than_an_hour_or_less_than_nothing(tmp_path: Path) -> None:
    file = log(tmp_path, "a,3,1711744352250,99999999", "a,3,1711744352251,-5")
    assert [one.duration for one in read_review_log(file)] == [timedelta(hours=1), timedelta()]


@pytest.mark.parametrize(
    "line",
    [
        "a,0,1711744352250,1",
        "a,5,1711744352250,1",
        "a,good,1711744352250,1",
        ",3,1711744352250,1",
        "a,3,2024-03-29T20:32:32,1",
        "a,3,yesterday,1",
        "a,3,9999999999999999999,1",
        "a,3",
    ],
)
def test_a_line_that_is_no_review_is_named(tmp_path: Path, line: str) -> None:
    with pytest.raises(ReviewLogError, match=r"log\.csv:3: this line is no review"):
        read_review_log(log(tmp_path, "a,3,1711744352250,1", line))


def test_a_missing_column_is_named(tmp_path: Path) -> None:
    with pytest.raises(ReviewLogError, match="no column review_rating and review_time"):
        read_review_log(log(tmp_path, head="card_id,other\n"))


def test_a_file_that_is_not_there_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(ReviewLogError, match="cannot be read"):
        read_review_log(tmp_path / "nowhere.csv")


def test_a_file_that_is_no_text_is_a_sentence(tmp_path: Path) -> None:
    file = tmp_path / "log.csv"
    file.write_bytes(b"\xff\xfe\x00\x01")
    with pytest.raises(ReviewLogError, match="no CSV file"):
        read_review_log(file)
