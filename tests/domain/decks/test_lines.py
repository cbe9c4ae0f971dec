from __future__ import annotations

import pytest

from gradus.domain.decks.lines import Lines


@pytest.mark.parametrize(
    ("offset", "line"), [(0, 7), (1, 7), (2, 8), (3, 9), (4, 9), (5, 9)], ids=str
)
def test_an_offset_belongs_to_the_line_that_its_newline_ends(offset: int, line: int) -> None:
    assert Lines("a\n\nbc", 7).at(offset) == line
