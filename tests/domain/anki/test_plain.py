"""The plain text of a field is what a person would read in it."""

from __future__ import annotations

import pytest

from gradus.domain.anki.plain import plain


@pytest.mark.parametrize(
    ("field", "text"),
    [
        ("words", "words"),
        ("  two   blanks\n", "two blanks"),
        ("<b>bold</b> and <i>not</i>", "bold and not"),
        ("one<br>two<div>three</div>", "one two three"),
        ("a &lt; b &amp;&nbsp;c", "a < b & c"),
        ("1 < 2 and 3 > 2", "1 < 2 and 3 > 2"),
        ("<style>.a{}</style>seen<script>alert(1)</script><!-- not -->", "seen"),
        ("<b>never closed", "never closed"),
        ("{{c1::Paris::city}} is in {{c2::France}}", "Paris is in France"),
        ("{{c1::image-occlusion:rect:left=.1:top=.2:oi=1}}<br>", ""),
        ("{{c0::image-occlusion:text:left=.1:text=The heart:scale=1}}", "The heart"),
        ("say it [sound:a.mp3] [anki:play:q:0]", "say it"),
        ("[1, 2]", "[1, 2]"),
        (r"\(x < 1\)", r"\(x < 1\)"),
        ('<img src="a.png">', ""),
        ("nul\0byte", "nul byte"),
    ],
)
def test_a_field_reads_as_plain_text(field: str, text: str) -> None:
    assert plain(field) == text
