"""What a person does with an entry."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from gradus.domain.library.kinds import Use
from gradus.errors import LibraryError

RATINGS = range(1, 6)


@dataclass(frozen=True, slots=True)
class Progress:
    """Use, how well it was liked (1 to 5), notes, and the file and date of a certificate."""

    use: Use = Use.NONE
    rating: int | None = None
    notes: str = ""
    certificate: str = ""
    certified: date | None = None


UNTOUCHED = Progress()


def rated(made: Progress, rating: int | None) -> Progress:
    """Return it with another rating, None for none; raises LibraryError for one that is none."""
    if rating is not None and rating not in RATINGS:
        raise LibraryError(f"{rating} is no rating.", "Choose 1 to 5.")
    return replace(made, rating=rating)


def certified(made: Progress, file: str, day: date | None, today: date) -> Progress:
    """Return it with a certificate, "" for none; raises LibraryError for a date to come."""
    if day is not None and day > today:
        raise LibraryError("That date has not come yet.", "Choose today or a day before.")
    return replace(made, certificate=file, certified=day if file else None)
