"""What a person does with an entry."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from gradus.domain.library.kinds import Use
from gradus.errors import LibraryError

RATINGS = range(1, 6)


@dataclass(frozen=True, slots=True)
class Progress:
    """Use, share done (0 to 1), rating (1 to 5), notes, and a certificate's file and date."""

    use: Use = Use.NONE
    share: float = 0.0
    rating: int | None = None
    notes: str = ""
    certificate: str = ""
    certified: date | None = None


UNTOUCHED = Progress()


def marked(made: Progress, use: Use) -> Progress:
    """Return it with another use: all of what is done is done, and nothing of what is not used."""
    share = {Use.DONE: 1.0, Use.NONE: 0.0}.get(use, made.share if made.share < 1 else 0.0)
    return replace(made, use=use, share=share)


def advanced(made: Progress, share: float) -> Progress:
    """Return it with a share done, from 0 to 1; whoever has done some of it uses it.

    Raises LibraryError for a share that is none.
    """
    if not 0 <= share <= 1:
        raise LibraryError("Nobody can do that much of it.", "Choose from 0 to 100%.")
    use = Use.DONE if share == 1 else Use.USING
    return replace(made, use=use, share=share)


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
