"""A page of more than a window can lay out is cut, and says so."""

from __future__ import annotations

import pytest

from gradus.domain.portfolio.github.rendering import rendered
from gradus.domain.portfolio.github.shortening import MOST_CELLS, MOST_ELEMENTS
from gradus.domain.portfolio.github.tree import Tree, tree, with_note


def cells(page: Tree) -> int:
    rows = [row for block in page.blocks for row in block.iter("tr")]
    return len(rows) * max(len(row) for row in rows)


def test_a_readme_of_usual_size_is_not_cut() -> None:
    page = tree(rendered("# a\n\n|a|b|\n|-|-|\n|c|d|\n\n" * 100).html)
    assert not page.cut
    assert len(page.blocks) == 200


@pytest.mark.parametrize(
    "text",
    [
        "|a|b|\n|-|-|\n" + "|c|d|\n" * 3_000,
        "|" + "a|" * 3_000 + "\n|" + "-|" * 3_000 + "\n",
        "<table><tr>" + "<td>a</td>" * 900 + "</tr>" + "<tr><td>b</td></tr>" * 900 + "</table>",
    ],
    ids=["tall", "wide", "ragged"],
)
def test_a_table_is_cut_where_a_window_would_wait(text: str) -> None:
    page = tree(rendered(text).html)
    assert page.cut
    assert MOST_CELLS / 20 <= cells(page) <= MOST_CELLS


def test_a_page_ends_after_so_many_elements() -> None:
    page = tree("<p>a</p>" * (MOST_ELEMENTS + 1) + "b")
    assert page.cut
    assert len(page.blocks) == len(page.keys) == MOST_ELEMENTS
    assert not tree("<p>a</p>" * MOST_ELEMENTS + "b").cut


def test_a_row_within_a_row_is_none_of_its_own() -> None:
    html = "<table><tr><td>a<table><tr><td>b</td></tr></table></td></tr></table>"
    (table,) = tree(html).blocks
    assert len(list(table.iter("tr"))) == 1
    assert "".join(table.itertext()) == "ab"


def test_a_word_of_very_many_letters_may_break() -> None:
    (long,) = tree(f"<p>{'a' * 2_500}</p>").blocks
    assert long.text == "\u200b".join(("a" * 1_000, "a" * 1_000, "a" * 500))
    (short,) = tree(f"<p>{'a ' * 2_500}</p>").blocks
    assert "\u200b" not in str(short.text)


def test_a_note_stands_at_the_end() -> None:
    page = with_note(tree("<p>a</p>"), "That is all.")
    assert "".join(page.blocks[-1].itertext()) == "That is all."
    assert len(page.keys) == 2
