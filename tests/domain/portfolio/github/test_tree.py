"""A page split at its outermost blocks."""

from __future__ import annotations

from xml.etree.ElementTree import tostring

from gradus.domain.markup.document import Formula
from gradus.domain.portfolio.github.rendering import rendered
from gradus.domain.portfolio.github.tree import first_line, tree


def test_blocks_come_in_order_with_their_lines() -> None:
    page = tree(rendered("# a\n\n**b** <i>c</i>\n\n- d").html)
    assert [(block.tag, first_line(block)) for block in page.blocks] == [
        ("h1", 1),
        ("p", 3),
        ("ul", 5),
    ]
    assert tostring(page.blocks[1]) == b'<p line="3"><strong>b</strong> <em>c</em></p>'


def test_formulas_are_set_apart() -> None:
    page = tree(rendered("$a<b$\n\n$$\nc\n$$").html)
    assert page.formulas == (Formula("a<b", False), Formula("c", True))
    assert [one.get("n") for block in page.blocks for one in block.iter("maths")] == ["0", "1"]
    assert first_line(page.blocks[1]) == 3


def test_what_stands_loose_is_a_paragraph_with_its_neighbours() -> None:
    page = tree("a <b>b</b> c<hr>d<br>e<p>f</p><i>g</i>")
    words = ["".join(block.itertext()) for block in page.blocks]
    assert words == ["a b c", "", "de", "f", "g"]


def test_blocks_of_one_look_have_one_key_wherever_they_stand() -> None:
    before, after = (tree(rendered(text).html) for text in ("a\n\nb", "x\n\n\na\n\nb\n\nc"))
    assert after.keys[1:3] == before.keys
    assert len({*after.keys}) == 4


def test_nothing_has_no_blocks() -> None:
    assert tree("").blocks == tree("\n</p>").blocks == ()
