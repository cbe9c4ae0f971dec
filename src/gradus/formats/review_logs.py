"""Review logs of other programs as CSV files, in the form that FSRS's own tools write and read."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from gradus.domain.scheduling.model import Rating
from gradus.errors import ReviewLogError

_NEEDED = ("card_id", "review_rating", "review_time")
_REMEDY = "Export the log again, with the columns card_id, review_rating (1 to 4) and review_time."
_LONGEST = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class LoggedReview:
    """One review: `card` is the other program's name for the card, `at` an instant in UTC."""

    card: str
    rating: Rating
    at: datetime
    duration: timedelta


def read_review_log(path: Path) -> tuple[LoggedReview, ...]:
    """Return the reviews of a CSV file in the order in which they happened.

    `review_time` is ISO 8601 with a zone, or milliseconds since 1970; `review_duration` is in
    milliseconds and may be missing. A review that stands twice counts once. Raises ReviewLogError
    where the file cannot be read, or a line is not a review.
    """
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            found = list(_reviews(path, csv.DictReader(file)))
    except OSError as error:
        reason = f"{path} cannot be read: {error.strerror}."
        raise ReviewLogError(reason, "Choose another file.") from error
    except (UnicodeDecodeError, csv.Error) as error:
        raise ReviewLogError(f"{path} is no CSV file.", _REMEDY) from error
    once = {(review.card, review.at): review for review in found}
    return tuple(sorted(once.values(), key=lambda review: review.at))


def _reviews(path: Path, lines: csv.DictReader[str]) -> Iterator[LoggedReview]:
    missing = [name for name in _NEEDED if name not in (lines.fieldnames or ())]
    if missing:
        raise ReviewLogError(f"{path} has no column {_listed(missing)}.", _REMEDY)
    for line in lines:
        try:
            yield _review(line)
        except (TypeError, ValueError, OverflowError) as error:
            message = f"{path}:{lines.line_num}: this line is no review."
            raise ReviewLogError(message, _REMEDY) from error


def _review(line: dict[str, str]) -> LoggedReview:
    card = (line["card_id"] or "").strip()
    if not card:
        raise ValueError("a review needs a card")
    duration = timedelta(milliseconds=float(line.get("review_duration") or 0))
    return LoggedReview(
        card=card,
        rating=Rating(int(line["review_rating"])),
        at=_instant((line["review_time"] or "").strip()),
        duration=min(max(duration, timedelta()), _LONGEST),
    )


def _instant(text: str) -> datetime:
    if text.isdecimal():
        return datetime.fromtimestamp(int(text) / 1000, UTC)
    instant = datetime.fromisoformat(text)
    if instant.tzinfo is None:
        raise ValueError("a review needs a time zone")
    return instant.astimezone(UTC)


def _listed(names: Iterable[str]) -> str:
    return " and ".join(names)
