"""A card's Markdown becomes HTML that a browser and MathJax show alike."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from gradus.domain.markup.as_html import as_html, markdown_as_html
from gradus.domain.markup.parser import parse


@pytest.mark.parametrize(
    ("markdown", "html"),
    [
        ("", ""),
        ("one line with **b** & <x", "one line with <strong>b</strong> &amp; &lt;x"),
        ("one\n\ntwo", "<p>one</p><p>two</p>"),
        (r"$a < b$ costs \$5", r"\(a &lt; b\) costs $5"),
        ("$$\\frac{a}{b}$$", r"\[\frac{a}{b}\]"),
        ("`x < 1`", "<code>x &lt; 1</code>"),
        (
            "```python\nif a < b:\n    go()\n```",
            '<pre><code class="language-python">if a &lt; b:\n    go()</code></pre>',
        ),
        ("```\nplain\n```", "<pre><code>plain</code></pre>"),
        ("a  \nb", "a<br>b"),
        ("a\n\n---\n\nb", "<p>a</p><hr><p>b</p>"),
        ("3. c\n4. d", '<ol start="3"><li>c</li><li>d</li></ol>'),
        ('[a "b"](https://x.org/?a=1&b=2)', '<a href="https://x.org/?a=1&amp;b=2">a "b"</a>'),
    ],
)
def test_markdown_becomes_html(markdown: str, html: str) -> None:
    assert as_html(parse(markdown)) == html


def test_cells_keep_their_side() -> None:
    html = as_html(parse("| a | b |\n| --: | --- |\n| 1 | 2 |"))
    assert '<th style="text-align: right">a</th><th>b</th>' in "".join(html.split("\n"))


def test_a_picture_has_the_address_that_it_is_given() -> None:
    html = as_html(parse('![a "dot"](dots/dot.png)'), lambda source: f"{source}?x&y")
    assert html == '<img src="dots/dot.png?x&amp;y" alt="a &quot;dot&quot;">'


def test_no_html_of_an_author_comes_through() -> None:
    html = as_html(parse('<script>alert(1)</script><b onclick="x">bold</b> <img src=x onerror=y>'))
    assert html == "<strong>bold</strong>"


_PIECES = ("a", "b c", "1", ".", ")", "-", "+", "=", ":", "  ", "'", '"', "(", "é", "!", "&", "*")


@given(st.lists(st.sampled_from(_PIECES), max_size=8).map("".join))
@example("a line of words")
@example("two\n\nlines *of* words")
def test_a_line_of_words_is_what_parsing_would_make_of_it(text: str) -> None:
    assert markdown_as_html(text) == as_html(parse(text))


@pytest.mark.parametrize(("text", "html"), [("words", "words"), ("*words*", "<em>words</em>")])
def test_words_and_marks_become_html(text: str, html: str) -> None:
    assert markdown_as_html(text) == html
