"""What is carried through Markdown is found again by its number."""

from __future__ import annotations

from gradus.domain.markup.carried import carried, delivered, without_signs


def _written(part: str, now: str) -> str:
    return f"{part}: {now}"


def test_stretches_come_back_with_their_parts_and_what_became_of_them() -> None:
    text = f"a {carried(0, 'b')} c {carried(1, 'd')}"
    assert delivered(text.upper(), ("one", "two"), _written) == "A one: B C two: D"


def test_half_a_stretch_goes() -> None:
    assert delivered(f"a {carried(0, 'b')[:-1]}", ("one",), _written) == "a b"


def test_what_nobody_carried_stays_as_it_is() -> None:
    text = f"{carried(0, 'x')[0]}{carried(7, 'a')} {carried(0, 'b')}"
    assert delivered(text, ("one",), _written) == "a one: b"


def test_what_an_author_wrote_is_no_sign() -> None:
    assert without_signs(f"a {carried(3, 'b')}\ue000") == "a b\ue000"
