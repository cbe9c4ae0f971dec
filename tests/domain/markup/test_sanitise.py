from __future__ import annotations

from xml.etree.ElementTree import tostring

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from gradus.domain.markup.document import TAGS
from gradus.domain.markup.html_names import ALLOWED, NAMES, SWALLOWED, WORDS
from gradus.domain.markup.marks import CLOSE, OPEN, RESERVED
from gradus.domain.markup.parser import parse
from gradus.domain.markup.sanitise import sanitised

ATTRIBUTES = {"href", "src", "alt", "n", "language", "start", "align"}
BITS = st.sampled_from(
    [f"<{name}>" for name in sorted(NAMES)]
    + [f"</{name}>" for name in sorted(NAMES)]
    + ["<", ">", "<b ", "<img src=", "x", '"', "'", "/", "=", "\n\n", "<!--", "-->", "<![CDATA["]
    + ["onerror=alert(1)", "&lt;", "&#106;", "*", "|", "`", "$", "\\", "> ", "- ", OPEN, CLOSE]
    + ["[a](javascript:x)", "![a](data:x)", "<a href='javascript:x'>", *RESERVED]
)
HTML = st.lists(BITS, max_size=25).map("".join)


def body(text: str) -> str:
    markup = tostring(parse(text).root, encoding="unicode")
    return markup.removeprefix("<div>").removesuffix("</div>")


@settings(max_examples=400)
@given(HTML | st.text(alphabet="<>/!-= abcips\"'&;", max_size=60))
@example("<svg><style><img src=x onerror=alert(1)></style></svg>")
def test_no_html_makes_an_element_or_attribute_outside_the_allowed(text: str) -> None:
    elements = list(parse(text).root.iter())
    assert {element.tag for element in elements} <= TAGS
    assert {name for element in elements for name in element.attrib} <= ATTRIBUTES
    addresses = [e.get(name, "") for e in elements for name in ("href", "src")]
    assert not [a for a in addresses if a.lower().startswith(("javascript:", "data:", "file:"))]


@given(st.text(alphabet="abc <>&/!-='\"\n1", max_size=60))
def test_without_a_tag_prose_stays_as_it_is(text: str) -> None:
    if not any(f"<{name}" in text or f"</{name}" in text for name in ("a", "b")):
        assert sanitised(text) == text or "<!--" in text


@given(HTML)
def test_no_character_of_ours_gets_through(text: str) -> None:
    document = parse(text)
    assert not set(RESERVED) & set(tostring(document.root, "unicode") + document.plain)


@pytest.mark.parametrize(
    ("text", "markup"),
    [
        ("H<sub>2</sub>O, x<SUP>**2**</SUP>", "H<sub>2</sub>O, x<sup><strong>2</strong></sup>"),
        ("<kbd>Ctrl</kbd>+<u>C</u>", "<kbd>Ctrl</kbd>+<u>C</u>"),
        ("<b>a</b> <strong>b</strong>", "<strong>a</strong> <strong>b</strong>"),
        ("<i>a</i> <em>b</em>", "<em>a</em> <em>b</em>"),
        ("<s>a</s> <del>b</del>", "<del>a</del> <del>b</del>"),
        ("a<br>b<br/>c", "a<br />b<br />c"),
        ("<b class='x' onclick=y>a</b>", "<strong>a</strong>"),
        ("<b><i>x</b></i>", "<strong><em>x</em></strong>"),
        ("<b>a<i>b</i>c<i>d</i></b>", "<strong>a<em>b</em>c<em>d</em></strong>"),
        ("<b>a *c</b>* d", "<strong>a *c</strong>* d"),
        ("<b>[x](https://a.b)</b>", '<strong><a href="https://a.b">x</a></strong>'),
        ("[<i>y</i>](https://c.d)", '<a href="https://c.d"><em>y</em></a>'),
        (f"{OPEN}H<sub>2</sub>O{CLOSE}", "<mark>H<sub>2</sub>O</mark>"),
        (f"<b>a {OPEN}$x${CLOSE}</b>", '<strong>a <mark><maths n="0" /></mark></strong>'),
        ("<sub>" * 9 + "x" + "</sub>" * 9, "<sub>" * 4 + "x" + "</sub>" * 4),
    ],
)
def test_what_works(text: str, markup: str) -> None:
    assert body(text) == f"<p>{markup}</p>"


def test_a_tag_does_not_reach_into_the_next_paragraph() -> None:
    assert body("<b>a <i>b\n\nc</i> <u>d</u></b>") == "<p>a b</p><p>c <u>d</u></p>"


def test_it_works_in_cells_items_and_headings() -> None:
    assert "<td>x<br />y<sub>1</sub></td>" in body("|a|\n|-|\n|x<br>y<sub>1</sub>|")
    assert body("- H<sub>2</sub>\n") == "<ul><li>H<sub>2</sub></li></ul>"
    assert body("### a<sup>2</sup>") == "<h3>a<sup>2</sup></h3>"


@pytest.mark.parametrize(
    "text",
    [
        *("a < b", "x<y", "x <y and z> w", "<eos>", "<pad> <mask> <unk>", "<T>", "List<int>"),
        *("Dict<str, List<float>>", "<input>", "<|im_start|>", "a <b and c> d", "a << b >> c"),
        *("the tokens <s> and <b>", "ended by </s>", "</output>", "<b", "<!-- open", "<3", "a<b>c"),
        *("<script> without an end", "<!doctype html>", "<?php ?>", "&lt; &amp; &nbsp;"),
    ],
)
def test_what_is_text(text: str) -> None:
    assert parse(text).root.findtext("p") == text


def test_a_backslash_code_and_maths_make_text_of_a_tag() -> None:
    assert body(r"\<b>x</b>") == "<p>&lt;b&gt;x&lt;/b&gt;</p>"
    assert body("`<b>x</b>`") == "<p><code>&lt;b&gt;x&lt;/b&gt;</code></p>"
    assert parse("$a<b>c</b>$").formulas[0].latex == "a<b>c</b>"
    assert "<b>x</b>" in parse("```html\n<b>x</b>\n```").plain


def test_other_signs_survive_beside_html() -> None:
    assert body("<b>x</b> a < b & c > d &lt; \u00a0 <eos>") == (
        "<p><strong>x</strong> a &lt; b &amp; c &gt; d &amp;lt; \u00a0 &lt;eos&gt;</p>"
    )
    assert body("> <b>a</b>\n> b") == "<blockquote><p><strong>a</strong>\nb</p></blockquote>"
    assert body("\ud800<b>x</b>") == "<p>\ufffd<strong>x</strong></p>"


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("a<script>alert(1)</script>b", "ab"),
        ("a<style>*{color:red}</style>b", "ab"),
        ("a<img src=x onerror=alert(1)>b", "ab"),
        ("<img src='https://a.b/c.png' srcset='https://a.b/d.png 2x'>b", "b"),
        ("<a href='javascript:alert(1)'>b</a>", "b"),
        ("<a href='&#106;avascript:alert(1)'>b</a>", "b"),
        ("<a href='data:text/html,x'>b</a>", "b"),
        ("<iframe src='https://a.b'>a</iframe>b", "b"),
        ("<svg onload=alert(1)><script>x</script></svg>b", "b"),
        ("<meta http-equiv=refresh content='0;url=https://a.b'>b", "b"),
        ("<form action=https://a.b><input value=1><button x=y>b</button></form>", "b"),
        ("<div style='background:url(https://a.b)'>b</div>", "b"),
        ("<link rel=stylesheet href=//a.b><base href=//a.b>b", "b"),
        ("<object data=x><embed src=x></object>b", "b"),
        ("a<!-- <b>x</b> $y$ -->b", "ab"),
        ("<p>b", "b"),
        ("<mark>b</mark>", "b"),
        ("<math>b</math>", "b"),
        ("<textarea><b>x</b></textarea>", "<b>x</b>"),
        ("<details><summary class=x>T</summary> in</details>", "T in"),
    ],
)
def test_what_goes(text: str, left: str) -> None:
    document = parse(text)
    assert {element.tag for element in document.root.iter()} <= {"div", "p"}
    assert document.plain == left
    assert document.formulas == ()


def test_tags_that_touch_make_no_new_tag() -> None:
    text = "<scr<script>x</script>ipt>alert(1)</script>"
    assert parse(text).root.findtext("p") == "<script>alert(1)</script>"


def test_names_are_in_order() -> None:
    assert ALLOWED.keys() <= NAMES
    assert set(ALLOWED.values()) <= TAGS
    assert SWALLOWED <= NAMES
    assert not WORDS & (ALLOWED.keys() | {"script", "style", "iframe", "svg"})
