"""What a person notes about an entry keeps within its bounds."""

from __future__ import annotations

from datetime import date

import pytest

from gradus.domain.library.progress import UNTOUCHED, certified, rated
from gradus.errors import LibraryError

TODAY = date(2026, 11, 26)


def test_a_rating_is_one_to_five_or_none() -> None:
    assert rated(UNTOUCHED, 5).rating == 5
    assert rated(rated(UNTOUCHED, 5), None).rating is None
    for rating in (0, 6):
        with pytest.raises(LibraryError):
            rated(UNTOUCHED, rating)


def test_a_certificate_has_a_date_that_has_come() -> None:
    made = certified(UNTOUCHED, "/c.pdf", TODAY, TODAY)
    assert (made.certificate, made.certified) == ("/c.pdf", TODAY)
    assert certified(made, "", TODAY, TODAY) == UNTOUCHED
    with pytest.raises(LibraryError):
        certified(UNTOUCHED, "/c.pdf", date(2026, 11, 27), TODAY)
