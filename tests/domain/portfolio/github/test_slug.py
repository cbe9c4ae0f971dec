"""Anchors as github-slugger and GitHub make them; the examples are from its own tests."""

from __future__ import annotations

import pytest

from gradus.domain.portfolio.github.slug import Slugger, slug


@pytest.mark.parametrize(
    ("heading", "anchor"),
    [
        ("Hello World", "hello-world"),
        ("alpha ", "alpha-"),
        ("-", "-"),
        ("a b-c_d", "a-b-c_d"),
        ("I ♥ unicode", "i--unicode"),
        ("Профили пользователей", "профили-пользователей"),
        ("Привет non-latin 你好", "привет-non-latin-你好"),
        ("😄-emoji", "-emoji"),
        (":ok: No underscore", "ok-no-underscore"),
        ("😄 unicode emoji", "-unicode-emoji"),
        ("What's new in v2.0?", "whats-new-in-v20"),
        ("C++ & C#", "c--c"),
        ("Ⓐ", "ⓐ"),
        ("x² and Ⅷ", "x-and-ⅷ"),
    ],
)
def test_letters_digits_and_dashes_stay_and_a_blank_is_a_dash(heading: str, anchor: str) -> None:
    assert slug(heading) == anchor


def test_the_second_of_a_name_gets_a_number_that_nobody_has() -> None:
    slugger = Slugger()
    given = [slugger.slug(heading) for heading in ("a", "a", "a-1", "a", "a-1", "")]
    assert given == ["a", "a-1", "a-1-1", "a-2", "a-1-2", ""]
