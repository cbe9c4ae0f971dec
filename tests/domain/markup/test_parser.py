from __future__ import annotations

from xml.etree.ElementTree import Element, tostring

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gradus.domain.markup.document import TAGS, Document, Formula
from gradus.domain.markup.marks import (
    CLOSE,
    CLOZE_MACRO,
    FORMULA_CLOSE,
    FORMULA_OPEN,
    OPEN,
    RESERVED,
    without_reserved,
)
from gradus.domain.markup.parser import parse

ATTRIBUTES = {"href", "src", "alt", "n", "language", "start", "align"}
WORDS = (
    "a",
    "x^2",
    "klzzwxh:0001",
    "0",
    "\x02",
    "\x03",
    "(javascript:x)",
    "[a]",
    "&lt;",
    "<b>",
    "</b>",
)
SIGNS = (
    *(
        "$",
        "$$",
        "`",
        "```",
        "\n",
        "\n\n",
        "- ",
        "1. ",
        "> ",
        "    ",
        "*",
        "**",
        "_",
        "~~",
        "|",
        "<",
    ),
    *("<!--", "-->", "![", "](", "](x.png)", "\\", "#", "## ", "---", "|-|"),
)
TANGLE = st.lists(st.sampled_from([*WORDS, *SIGNS, *RESERVED]), max_size=30).map("".join)


def body(text: str) -> str:
    markup = tostring(parse(text).root, encoding="unicode")
    return markup.removeprefix("<div>").removesuffix("</div>").replace("<div />", "")


def _table(cell: str) -> str:
    head = "<thead><tr><th>a</th></tr></thead>"
    return f"<table>{head}<tbody><tr><td>{cell}</td></tr></tbody></table>"


def elements(document: Document) -> list[Element]:
    return list(document.root.iter())


def texts(document: Document) -> str:
    pieces = (
        f"{e.text or ''}{e.tail or ''}{''.join(e.attrib.values())}" for e in elements(document)
    )
    return "".join(pieces)


@settings(max_examples=300)
@given(TANGLE | st.text())
def test_any_text_becomes_allowed_elements_only(text: str) -> None:
    document = parse(text)
    assert {e.tag for e in elements(document)} <= TAGS
    assert {name for e in elements(document) for name in e.attrib} <= ATTRIBUTES


@settings(max_examples=300)
@given(TANGLE)
def test_no_reserved_character_gets_through(text: str) -> None:
    document = parse(text)
    formulas = "".join(f.latex for f in document.formulas)
    assert not set(RESERVED) & set(texts(document) + formulas + document.plain)


@given(TANGLE)
def test_each_formula_is_shown_once(text: str) -> None:
    document = parse(text)
    shown = [int(e.get("n", "")) for e in elements(document) if e.tag == "maths"]
    assert shown == list(range(len(document.formulas)))


@pytest.mark.parametrize(
    ("text", "markup"),
    [
        ("", ""),
        ("a *b* **c** ~~d~~", "<p>a <em>b</em> <strong>c</strong> <del>d</del></p>"),
        ("# a\n\n### b\n\n###### c", "<h3>a</h3><h3>b</h3><h6>c</h6>"),
        ("a\n---", "<p>a</p><hr />"),
        ("    a", "<p>a</p>"),
        ("a  \nb", "<p>a<br />b</p>"),
        ("`a|b`", "<p><code>a|b</code></p>"),
        ("`` `a` ``", "<p><code>`a`</code></p>"),
        ("` `", "<p><code> </code></p>"),
        ("`a\nb`", "<p><code>a b</code></p>"),
        (r"\*a\* \$5 \~", "<p>*a* $5 ~</p>"),
        ("3. a\n4. b", '<ol start="3"><li>a</li><li>b</li></ol>'),
        ("1) a\n2) b", "<ol><li>a</li><li>b</li></ol>"),
        ("a\n- b", "<p>a</p><ul><li>b</li></ul>"),
        ("a\n1. b", "<p>a</p><ol><li>b</li></ol>"),
        ("in\n1984. It", "<p>in\n1984. It</p>"),
        ("a\\\nb", "<p>a<br />b</p>"),
        ("|a|\n|-|\n|`x \\| y`|", _table("<code>x | y</code>")),
        (
            "- ```py\n  a\n  ```\n- b",
            '<ul><li><pre language="py">a</pre></li><li><p>b</p></li></ul>',
        ),
        ("> a", "<blockquote><p>a</p></blockquote>"),
        ("&lt;", "<p>&amp;lt;</p>"),
        ("<a@b.c>", "<p>&lt;a@b.c&gt;</p>"),
    ],
)
def test_markdown(text: str, markup: str) -> None:
    assert body(text) == markup


@pytest.mark.parametrize("indent", ["  ", "   ", "    ", "\t"])
def test_lists_nest_however_they_are_indented(indent: str) -> None:
    nested = f"- a\n{indent}- b\n{indent * 2}- c\n- d"
    inner = "<ul><li>b<ul><li>c</li></ul></li></ul>"
    assert body(nested) == f"<ul><li>a{inner}</li><li>d</li></ul>"


def test_a_line_that_goes_on_below_an_item_belongs_to_it() -> None:
    assert body("- a\nb\n  - c") == "<ul><li>a\nb<ul><li>c</li></ul></li></ul>"
    assert parse("- a\n  b\n\nc").root.findtext("ul/li", "").split() == ["a", "b"]


def test_a_list_keeps_its_paragraphs_and_its_code() -> None:
    markup = body("1. a\n\n   more\n\n   ```py\n   x = 1\n     y\n   ```\n\n2. b\n\nafter")
    item = '<li><p>a</p><p>more</p><pre language="py">x = 1\n  y</pre></li>'
    assert markup == f"<ol>{item}<li><p>b</p></li></ol><p>after</p>"


def test_fenced_code_is_kept_as_it_is() -> None:
    code = "if a < b:  # $x$ *y* <b>\n\n    pass"
    document = parse(f"before\n```Python check\n{code}\n```\nafter")
    pre = document.root.find("pre")
    assert pre is not None
    assert (pre.text, pre.get("language")) == (code, "python")
    assert parse("```\nx\n```").root[0].get("language") == ""


def test_fenced_code_within_a_quote() -> None:
    quote = parse("> a\n> ```py\n> b\n>   c\n> ```\n> d\n\ne").root[0]
    assert [child.tag for child in quote] == ["p", "pre", "p"]
    assert quote[1].text == "b\n  c"


def test_maths_is_no_markdown() -> None:
    document = parse("| a | b |\n|--:|---|\n| $x|y$ | $a_1 * b_2 * c_3$ |\n\n$$- x$$")
    assert document.formulas == (
        Formula("x|y", display=False),
        Formula("a_1 * b_2 * c_3", display=False),
        Formula("- x", display=True),
    )
    assert [cell.get("align") for cell in document.root.iter("td")] == ["right", None]


@pytest.mark.parametrize(
    "address",
    ["javascript:alert(1)", "JaVaScRiPt:x", "file:///etc/passwd", "data:text/html,x", "page.md"],
)
def test_other_schemes_leave_only_their_text(address: str) -> None:
    assert body(f"[a *b*]({address})") == "<p>a <em>b</em></p>"


@pytest.mark.parametrize("address", ["https://a.b/c?d=e", "http://a.b", "mailto:a@b.c"])
def test_links_to_the_web_and_to_mail_stay(address: str) -> None:
    assert body(f"[a]({address})") == f'<p><a href="{address}">a</a></p>'


def test_an_autolink_is_a_link() -> None:
    assert body("<https://a.b>") == '<p><a href="https://a.b">https://a.b</a></p>'


def test_an_image_of_the_folder_stays() -> None:
    assert body("![the $x$](a/b%20c.png)") == '<p><img src="a/b%20c.png" alt="the $x$" /></p>'


@pytest.mark.parametrize("source", ["https://a.b/c.png", "/etc/x.png", "data:image/png,x", "C:\\x"])
def test_any_other_image_is_its_alt_text(source: str) -> None:
    assert body(f"![alt]({source})") == "<p>alt</p>"


def test_a_cloze_holds_maths_emphasis_and_code() -> None:
    markup = body(f"a **{OPEN}b $x$ *c* `d`{CLOSE}** e")
    inner = '<mark>b <maths n="0" /> <em>c</em> <code>d</code></mark>'
    assert markup == f"<p>a <strong>{inner}</strong> e</p>"


def test_a_cloze_mark_without_its_other_half_is_dropped() -> None:
    assert body(f"a {OPEN}b") == "<p>a b</p>"
    assert body(f"`{OPEN}b{CLOSE}`") == "<p><code>b</code></p>"


def test_an_author_cannot_smuggle_marks() -> None:
    assert body(f"a {FORMULA_OPEN}0{FORMULA_CLOSE} $x$") == '<p>a 0 <maths n="0" /></p>'
    assert without_reserved("".join(RESERVED) + "a") == "a"


def test_plain_text_names_formulas_and_alt_texts() -> None:
    text = f"# T\n\na $x$ ![alt](b.png)\n\n- b\n- $${CLOZE_MACRO}{{y}}$$\n\n|c|d|\n|-|-|\n|e|f|"
    assert parse(text).plain == "T\na $x$ alt\nb\n${y}$\nc d\ne f"


@pytest.mark.parametrize(("number", "start"), [("999999999", "999999999"), ("9" * 10, None)])
def test_a_list_begins_at_a_number_of_nine_digits_at_most(number: str, start: str | None) -> None:
    listed = parse(f"{number}. one").root.find("ol")
    assert listed is not None
    assert listed.get("start") == start


@pytest.mark.parametrize("hidden", ["\u202e", "\u2066", "\u200b", "\ufeff", "\u00ad", "\x85"])
def test_an_address_that_does_not_show_where_it_leads_is_no_link(hidden: str) -> None:
    document = parse(f"[words](https://example.org/{hidden}gpj.a)")
    assert document.root.find(".//a") is None
    assert document.plain == "words"
