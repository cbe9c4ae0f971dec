"""What a person does with an entry."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from gradus.domain.library.kinds import Use

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
