"""How well a name fits what was typed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gradus.domain.finding.fit import Fit, fit
from gradus.domain.finding.name import Name

WORD = st.text("abcdefghijklmnopqrstuvwxyz", min_size=1, max_size=9)
NAME = st.lists(WORD, min_size=1, max_size=5).map(" ".join)


def fits(typed: str, name: str) -> Fit | None:
    return fit(Name.of(typed), Name.of(name))


@pytest.mark.parametrize(
    ("typed", "name", "expected"),
    [
        ("start the quiz", "Start the quiz", Fit.WHOLE),
        ("STÄRT", "Start the quiz", Fit.PREFIX),
        ("quiz st", "Start the quiz", Fit.WORDS),
        ("tmin", "Quiz for ten minutes", Fit.JUMPS),
        ("anne", "The planned week", Fit.INSIDE),
        ("stqz", "Start the quiz", Fit.SCATTERED),
        ("quzi", "Start the quiz", Fit.SLIP),
        ("backupp now", "Back up, backup now", Fit.SLIP),
        ("qz", "A zebra quietly", None),
        ("xyz", "Start the quiz", None),
        ("", "Start the quiz", None),
        ("  -- ", "Start the quiz", None),
    ],
)
def test_a_name_fits_in_the_best_way_there_is(typed: str, name: str, expected: Fit | None) -> None:
    assert fits(typed, name) is expected


@pytest.mark.parametrize("typed", ["alegbra", "algbra", "algeebra", "alxebra", "algebrx"])
def test_one_slip_in_a_word_is_forgiven(typed: str) -> None:
    assert fits(typed, "Linear algebra") is Fit.SLIP


@pytest.mark.parametrize("typed", ["alxexra", "agl", "zlg", "linaer alegbraa"])
def test_two_slips_and_slips_in_short_words_are_not(typed: str) -> None:
    assert fits(typed, "Linear algebra") is None


def test_a_typed_word_needs_a_word_of_its_own() -> None:
    assert fits("data data", "Data preparation") is not Fit.WORDS
    assert fits("d data", "Data and deployment") is Fit.WORDS


@given(NAME, st.data())
def test_every_beginning_of_a_name_finds_it_by_its_beginning(
    name: str, data: st.DataObject
) -> None:
    length = data.draw(st.integers(1, len(name)))
    typed = name[:length]
    assert fits(typed, name) in {Fit.WHOLE, Fit.PREFIX}


@given(NAME, st.data())
def test_letters_of_a_name_in_their_order_find_it(name: str, data: st.DataObject) -> None:
    letters = name.replace(" ", "")
    kept = data.draw(st.lists(st.booleans(), min_size=len(letters), max_size=len(letters)))
    typed = "".join(one for one, keep in zip(letters, kept, strict=True) if keep)
    assert (fits(typed, name) is None) == (typed == "")


@given(NAME, st.data())
def test_words_in_any_order_fit_as_words_at_least(name: str, data: st.DataObject) -> None:
    typed = " ".join(data.draw(st.permutations(name.split())))
    found = fits(typed, name)
    assert found is not None
    assert found <= Fit.WORDS


@given(NAME, st.data())
def test_the_first_letters_of_words_fit_by_jumps_at_least(name: str, data: st.DataObject) -> None:
    words = name.split()
    chosen = [word for word in words if data.draw(st.booleans())] or words
    typed = "".join(word[: data.draw(st.integers(1, len(word)))] for word in chosen)
    found = fits(typed, name)
    assert found is not None
    assert found <= Fit.JUMPS


@given(NAME, NAME)
def test_no_letter_that_a_name_lacks_fits_without_a_slip(typed: str, name: str) -> None:
    if set(typed) - set(name) - {" "}:
        assert fits(typed, name) in {None, Fit.SLIP}
