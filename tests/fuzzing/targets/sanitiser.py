"""Markdown and HTML of a card, up to its document."""

from __future__ import annotations

from tests.fuzzing.mutation import Grammar
from tests.fuzzing.safe import check_document
from tests.fuzzing.targets.words import HTML, MARKDOWN, PAIRS

from gradus.domain.markup.one_line import one_line
from gradus.domain.markup.parser import parse

GRAMMAR = Grammar("sanitiser", (*MARKDOWN, *HTML), PAIRS)


def one_input(data: bytes) -> None:
    """Make a document of any text, lone surrogates and all."""
    text = data.decode("utf-8", "surrogateescape")
    check_document(parse(text))
    assert "\n" not in one_line(text)
