"""A README as the checks see it."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from gradus.domain.portfolio.reading.readme_text import (
    Heading,
    Passage,
    Picture,
    read_markdown,
    without_comments,
)

TEXT = """---
license: mit
---
# Fraud `x` [a](b.md)

It finds \\*fraud\\* &amp; more,
![Curve](a.png) with [c][ref].

| a | b |
| --- | --- |
| 1 | **2** |

```Python title
x = 1
```

<p>
<img src='c.png' alt=C>
<!-- hidden -->
</p>

    indented

## End

[ref]: https://x.y
"""


def test_everything_is_read_with_its_line() -> None:
    read = read_markdown(TEXT)
    assert read is not None
    assert read.headings == [Heading(1, "Fraud x a", 4), Heading(2, "End", 24)]
    assert read.paragraphs == [Passage("It finds *fraud* & more, with c.", 6)]
    assert read.links == [Passage("b.md", 4), Passage("https://x.y", 7)]
    assert read.pictures == [Picture("a.png", "Curve", 7), Picture("c.png", "C", 18)]
    assert [(one.language, one.text, one.line) for one in read.code] == [("python", "x = 1\n", 13)]
    assert [(one.rows, one.line) for one in read.tables] == [((("a", "b"), ("1", "2")), 9)]


def test_a_section_ends_at_the_next_heading_of_its_level() -> None:
    read = read_markdown("# A\n\n## Data\n\nx\n\n### More\n\ny\n\n## B\n\nz\n")
    assert read is not None
    assert read.section(re.compile("Data")) == "\nx\n\n### More\n\ny\n"
    assert read.section(re.compile("^B")) == "\nz\n"


def test_front_matter_without_an_end_is_text() -> None:
    read = read_markdown("---\na: b\n")
    assert read is not None
    assert read.headings == []


def test_comments_vanish_and_keep_their_lines() -> None:
    assert without_comments("a<!-- b\nc -->d<!-- e") == "a\nd"
    assert without_comments("a<!-- b\n") == "a\n"


def test_links_of_html_within_a_line_are_read() -> None:
    read = read_markdown('a <a href="b.md">b</a> <a name="c"></a> <i>d</i>\n')
    assert read is not None
    assert read.links == [Passage("b.md", 1)]


@given(st.text(alphabet="#*_`[]()!<>|-=\n ab\\&;:\"'~1.", max_size=300))
def test_no_markdown_is_too_strange(text: str) -> None:
    read = read_markdown(text)
    assert read is not None
    lines = text.count("\n") + 1
    found = [one.line for one in read.headings]
    found += [one.line for one in read.links]
    found += [one.line for one in read.pictures]
    assert all(1 <= line <= lines for line in found)
