"""What a person notes about an entry keeps within its bounds."""

from __future__ import annotations

from datetime import date

import pytest

from gradus.domain.library.kinds import Use
from gradus.domain.library.progress import UNTOUCHED, advanced, certified, marked, rated
from gradus.errors import LibraryError

TODAY = date(2026, 11, 26)


def test_all_of_what_is_done_is_done_and_nothing_of_what_is_not_used() -> None:
    half = advanced(UNTOUCHED, 0.5)
    assert (half.use, half.share) == (Use.USING, 0.5)
    assert marked(half, Use.USING) == half
    done = marked(half, Use.DONE)
    assert (done.use, done.share) == (Use.DONE, 1)
    assert marked(done, Use.USING).share == 0
    assert marked(half, Use.NONE) == UNTOUCHED
    assert advanced(half, 1) == done


@pytest.mark.parametrize("share", [-0.1, 1.1, float("nan")])
def test_nobody_does_more_than_all(share: float) -> None:
    with pytest.raises(LibraryError):
        advanced(UNTOUCHED, share)


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
