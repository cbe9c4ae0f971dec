"""Blocks that are never closed; what GitHub makes of them is said by cmark-gfm."""

from __future__ import annotations

import cmarkgfm
import pytest
from cmarkgfm.cmark import Options

from gradus.domain.portfolio.readme.change import Generated
from gradus.domain.portfolio.readme.document import Document, marked, parse
from gradus.domain.portfolio.readme.encoding import Writing
from gradus.domain.portfolio.readme.swallowed import line_in, swallower
from gradus.domain.portfolio.readme.update import update

SECTION = marked("data", "## Data\n\nCC0.\n", Writing()).text
SWALLOWED = [
    "# Cats\n\n```sh\nls\n\n",
    "~~~~\n~~~\n",
    "````\n```\n\n",
    "Words\n\n<pre>\n\n",
    "<script>\n\n",
    "<?php\n\n",
    "<![CDATA[\n\n",
]
SHOWN = [
    "# Cats\n\n```sh\nls\n```\n\n",
    "- item\n  ```\n  ls\n\n",
    "> ```\n> ls\n\n",
    "    ```\n\n",
    "<!-- open\n\n",
    "<div>\n\n",
    "<pre></pre>\n\n",
    "",
]


@pytest.mark.parametrize("before", SWALLOWED)
def test_a_block_that_is_never_closed_swallows_the_sections_below_it(before: str) -> None:
    assert not _has_heading(before + SECTION)
    assert swallower(parse((before + SECTION).encode())) is not None


@pytest.mark.parametrize("before", SHOWN)
def test_a_block_that_ends_by_itself_swallows_nothing(before: str) -> None:
    assert _has_heading(before + SECTION)
    assert swallower(parse((before + SECTION).encode())) is None


def _has_heading(text: str) -> bool:
    html = cmarkgfm.github_flavored_markdown_to_html(text, Options.CMARK_OPT_UNSAFE)
    return "<h2>Data</h2>" in html


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_the_line_is_that_of_the_file_as_it_is_before(newline: str) -> None:
    lines = ["# Cats", "```", "a", "```", "## Usage", "```", "end"]
    before = parse(newline.join(lines).encode())
    names = ("title", "badges", "reproduce", "map")
    block = swallower(update(before, [Generated(name, "New") for name in names]).document)
    assert block is not None
    assert block.first > 5
    assert line_in(before, block) == 6


def test_a_block_above_sections_that_are_there_is_found_in_its_line() -> None:
    there = parse(f"Words\n```\n{SECTION}\n```\nls\n```\n".encode())
    block = swallower(there)
    assert block is not None
    assert line_in(there, block) == 2


def test_a_block_that_only_an_answer_opens_is_in_no_line_of_the_file() -> None:
    opened = marked("pitch", "~~~ mine\n", Writing()).text + SECTION
    block = swallower(parse(opened.encode()))
    assert block is not None
    assert block.opening == "~~~ mine"
    assert line_in(Document(Writing(), ()), block) is None
