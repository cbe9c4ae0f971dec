from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gradus.domain.decks.pictures import Image, images


@pytest.mark.parametrize(
    ("text", "alt", "source"),
    [
        ("![a plot](plot.png)", "a plot", "plot.png"),
        ("![a plot]( plot.png )", "a plot", "plot.png"),
        ("![a](<plot.png>)", "a", "plot.png"),
        ('![a](plot.png "title")', "a", "plot.png"),
        ("![](plot.png)", "", "plot.png"),
        ("![  ](plot.png)", "", "plot.png"),
        ("![a]()", "a", ""),
        ("![the $x$ axis](http://x/y.png)", "the $x$ axis", "http://x/y.png"),
        ("![`]` closes](a.png)", "`]` closes", "a.png"),
        ("![a [b] c](a.png)", "a [b] c", "a.png"),
        (r"![a \] c](a.png)", r"a \] c", "a.png"),
        ("![a\nb](a.png)", "a\nb", "a.png"),
        ("![a][One  Two]\n\n[one two]: http://x", "a", "http://x"),
        ("![a][]\n\n[A]: <b.png>", "a", "b.png"),
        ("![a]\n\n[a]:\n  b.png", "a", "b.png"),
        ("open [ and ![a](b.png)", "a", "b.png"),
        ("![" + "a" * 5000 + "](b.png)", "a" * 1000, "b.png"),
    ],
)
def test_a_picture_is_found_however_it_is_written(text: str, alt: str, source: str) -> None:
    (image,) = images(text)
    assert image == Image(alt, source, text.index("!"))


@pytest.mark.parametrize(
    "text",
    [
        "`![a](b.png)`",
        "```\n![a](b.png)\n```",
        "$![a](b.png)$",
        r"\![a](b.png)",
        r"!\[a](b.png)",
        "[a](b.png)",
        "![a] (b.png)",
        "![a][nowhere]",
        "![a]",
        "![a\n\nb](c.png)",
        "a](b.png)",
        "wow! [a](b.png)",
    ],
)
def test_what_is_no_picture_is_left_alone(text: str) -> None:
    assert list(images(text)) == []


def test_pictures_within_pictures_and_links_are_found() -> None:
    text = "[![a ![b](c)](d)](e)"
    assert {image.source for image in images(text)} == {"c", "d"}


@pytest.mark.uncounted
@pytest.mark.parametrize(
    "part", ["![", "![a](", "[", "]", "![a][", "![a]\n", "[a]:", "![a](b)", "![[a]", "\n "]
)
def test_the_time_does_not_explode(part: str) -> None:
    begun = time.perf_counter()
    list(images(part * (200_000 // len(part))))
    assert time.perf_counter() - begun < 5


@given(st.text("![]()<> \n\\a:`$"))
def test_every_picture_lies_in_the_text(text: str) -> None:
    for image in images(text):
        assert text.startswith("![", image.offset)
