"""A README's text, up to the HTML and the tree of its page."""

from __future__ import annotations

from tests.fuzzing.mutation import Grammar
from tests.fuzzing.safe import check_page
from tests.fuzzing.targets.words import HTML, MARKDOWN, PAIRS

from gradus.domain.portfolio.github.rendering import rendered
from gradus.domain.portfolio.github.tree import tree

GRAMMAR = Grammar("readme", (*MARKDOWN, *HTML), PAIRS, ("tests/fuzzing/corpus/sanitiser",))


def one_input(data: bytes) -> None:
    """Show any text as GitHub would."""
    page = rendered(data.decode("utf-8", "surrogateescape"))
    check_page(page.html)
    shown = tree(page.html)
    assert len(shown.blocks) == len(shown.keys)
