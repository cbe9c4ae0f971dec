"""Expected Markdown is written by hand from what a browser shows of the HTML."""

from __future__ import annotations

import re
from xml.etree.ElementTree import tostring

import nh3
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from gradus.domain.anki.html import markdown
from gradus.domain.anki.marks import HIDES
from gradus.domain.markup.document import TAGS
from gradus.domain.markup.marks import CLOSE, OPEN, RESERVED
from gradus.domain.markup.parser import parse

ATTRIBUTES = {"href", "src", "alt", "n", "language", "start", "align"}
BITS = st.sampled_from(
    [f"<{end}{tag}>" for tag in ("b", "i", "div", "p", "ul", "ol", "li", "table", "tr", "td", "th",
     "pre", "code", "blockquote", "h1", "a", "ruby", "rt", "script", "style", "sub", "q", "hr")
     for end in ("", "/")]
    + ["<br>", "<img src=a.png>", "<img src='javascript:x' onerror=y>", "<a href='javascript:x'>",
       "<a href='http://x.y/'>", "x", "1. ", "- ", "# ", "*", "_", "`", "$", "$5", "\\", "|", "~~",
       "\\(", "\\)", "\\[", "\\]", "[latex]", "[/latex]", "[$]", "[/$]", "&lt;b&gt;", "&nbsp;",
       "[sound:a.mp3]", OPEN, CLOSE, f"{OPEN}{HIDES}", "<svg><style>", "<!--", "-->", "\n",
       "<span style='display: none'>", "</span>", "<iframe src=x>", "{{c1::", "}}"]
)  # fmt: skip
HTML = st.lists(BITS, max_size=25).map("".join)
WORDS = st.text(alphabet="ab1 *_`$\\|~[](){}#+-.!<>&:=\"'", min_size=1, max_size=30)


def shown(html: str) -> str:
    text = tostring(parse(markdown(html)).root, encoding="unicode")
    return text.removeprefix("<div>").removesuffix("</div>")


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("plain", "plain"),
        ("a <b>b</b> <i>c</i>", "a **b** *c*"),
        ("x<b> y </b>z", "x **y** z"),
        ("<b>a</b><i>b</i>", "<b>a</b><i>b</i>"),
        ("<b>*</b>", "<b>\\*</b>"),
        ("<b> </b>x", "x"),
        ("<div>a</div><div>b</div>", "a\n\nb"),
        ("a<br>b<br><br><br>c", "a\\\nb\n\nc"),
        ("<br>a<br>", "a"),
        ("a\n  b", "a b"),
        ("<h1>T #</h1>x<h4><b>U</b></h4><h2></h2>", "### T \\#\n\nx\n\n#### **U**"),
        ("<hr>a", "---\n\na"),
        ("1984. x", "1984\\. x"),
        ("- a<br># b<br>2) c<br>&gt; d", "\\- a\\\n\\# b\\\n2\\) c\\\n\\> d"),
        ("$5 and *x* `y` a|b ~~z~~", "\\$5 and \\*x\\* \\`y\\` a\\|b \\~\\~z\\~\\~"),
        ("&lt;b&gt; &amp;lt; {{c1::x}}", "\\<b> \\&lt; {\\{c1::x}}"),
        ("<ul><li>a</li><li>b<ul><li>c</li></ul></li></ul>", "- a\n- b\n  - c"),
        ("<ul><li>a</li><ul><li>c</li></ul>x</ul>", "- a\n- - c"),
        ("<ol start='3'><li>a</li><li>b</li></ol>", "3. a\n4. b"),
        ("<ol start='x'><li>a</li><li></li></ol><ul></ul>", "1. a"),
        ("<ul><li><p>a</p><p>b</p></li></ul>", "- a\n\n  b"),
        ("<blockquote>a<br>b</blockquote>", "> a\\\n> b"),
        ("<pre>a\n  b</pre>", "```\na\n  b\n```"),
        ("<pre><code class='x language-Python'>a```b</code></pre>", "````python\na```b\n````"),
        ("<pre> </pre><code> </code>", ""),
        ("<code>a</code> <tt>b`c</tt>", "`a` ``b`c``"),
        ("<code>a</code><code>b</code>", "`a`\u2060`b`"),
        ("<code>a<br>b</code>", "`a`\\\n`b`"),
        ("<code><img src='a.png'></code>", "![](a.png)"),
        ("<kbd>K</kbd><sub>1</sub><sup>2</sup><u>u</u><s>s</s>",
         "<kbd>K</kbd><sub>1</sub><sup>2</sup><u>u</u><s>s</s>"),
        ("<span style='font-weight: 700; text-decoration: underline'>x</span>", "<b><u>x</u></b>"),
        ("<a href='https://x.y/a_b(c)'>l</a>", "[l](https://x.y/a_b%28c%29)"),
        ("<a href='javascript:x'>l</a><a href='https://x.y'> </a>", "l"),
        ("<img src='a b(1).png' alt='A'>", "![A](a%20b%281%29.png)"),
        ("<img src='a.png#x'><img src='../up/..\\x'><img alt='C'>", "![](a.png)![](../up/..%5Cx)C"),
        ("<img src='https://x.y/z.png'>", "[https://x.y/z.png](https://x.y/z.png)"),
        ("<img src='a.png#masks=m'>", "![](a.png#masks=m)"),
        ("<ruby>漢<rp>(</rp><rt>かん</rt></ruby>", "漢(かん)"),
        ("<q>a</q>", "“a”"),
        ("<script>x</script><style>y</style><button>z</button><!-- c -->v", "v"),
        ("<span style='display:none'>x</span>y", "y"),
        ("<font color=red>x</font><center>y</center>", "x\n\ny"),
        ("<dl><dt>a</dt><dd>b</dd></dl>", "a\n\nb"),
        ("<ul><li>a</li></ul>" * 2, "- a\n\n- a"),
        ("<li>a</li>", "a"),
    ],
)  # fmt: skip
def test_html_becomes_the_markdown_that_shows_the_same(html: str, expected: str) -> None:
    assert markdown(html) == expected


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        (("<table><tr><th>H</th><th align='right'>K</th></tr><tr><td>1</td><td align='right'>2</td>"
         "</tr></table>"), "| H | K |\n| --- | --: |\n| 1 | 2 |"),
        ("<table><tr><td>a|b</td><td>c</td></tr></table>", "|  |  |\n| --- | --- |\n| a\\|b | c |"),
        (("<table><tr><td colspan='2'>a</td></tr><tr><td>b<br>c</td><td><p>d</p><p>e</p></td></tr>"
         "</table>"), "|  |  |\n| --- | --- |\n| a |  |\n| b<br>c | d<br>e |"),
        (("<table><tr><td><ul><li>a</li></ul><ol><li>b</li></ol></td><td><pre>x|\ny</pre><hr>"
         "<h1>T</h1><blockquote>q</blockquote></td></tr></table>"),
         "|  |  |\n| --- | --- |\n| • a<br>1\\. b | `x\\|`<br>`y`<br>T<br>q |"),
        ("<table><tr><td>one</td></tr><tr><td>column</td></tr></table>", "one\n\ncolumn"),
        ("<table><tr><td>a</td><td><table><tr><td>b</td><td>c</td></tr></table></td></tr></table>",
         "|  |  |\n| --- | --- |\n| a | b<br>c |"),
        ("<table><tr><td></td><td> </td></tr></table>", ""),
        ("<table></table>", ""),
    ],
)  # fmt: skip
def test_a_table_stays_one_and_its_cells_are_lines(html: str, expected: str) -> None:
    assert markdown(html) == expected


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        (r"\(x^2\)", "$x^2$"),
        (r"\[ x \]", "$$x$$"),
        (r"\(a\)5 \(b\)\(c\)", "$a$\u20605 $b$\u2060$c$"),
        ("[$]a<br>b[/$] [$$]c[/$$]", "$a b$ $$c$$"),
        ("[latex]$x$[/latex][latex]$$y$$[/latex]", "$x$\u2060$$y$$"),
        (r"[latex]\begin{displaymath}x\end{displaymath}[/latex]", "$$x$$"),
        (
            r"[latex]\begin{align}a &amp;= b\end{align}[/latex]",
            r"$$\begin{align}a &= b\end{align}$$",
        ),
        ("[latex]in $x$ and $$y$$ &lt;[/latex]", "in $x$ and $$y$$ <"),
        (r"\(a &lt; b \% c % gone<br>d\)", r"$a < b \% c d$"),
        (r"\(\text{a $b$ c}\)", r"$\text{a \(b\) c}$"),
        (r"\(a`b $\)", r"$a\unicode{x60}b \$$"),
        ("\\(a \\\\\\)", "$a \\\\ {}$"),
        (r"\(\) \( x", r"\\( x"),
        (r"\(<b>x</b>\) <code>\(y\)</code>", r"$x$ `\(y\)`"),
        (r"<!-- \( --> \(x\) <!-- \(y\)", "$x$"),
        (rf"\(x^{OPEN}{HIDES}…{CLOSE} + {OPEN}y{CLOSE}\)",
         r"$x^{\gradusCloze{[\,\ldots\,]}} + {\gradusCloze{y}}$"),
        (rf"\({OPEN}{HIDES}a_b{CLOSE}\)", r"${\gradusCloze{[\,\text{a\_b}\,]}}$"),
        (rf"\({OPEN}a &amp; b{CLOSE} {OPEN}c\)", "$a & b c$"),
        ("\ue0027\ue003 \ue002000000000001\ue003", ""),
    ],
)  # fmt: skip
def test_every_way_of_writing_maths_in_anki_becomes_dollars(html: str, expected: str) -> None:
    assert markdown(html) == expected


def test_a_gap_may_reach_over_blocks_code_and_maths() -> None:
    html = f"{OPEN}a <b>b</b><div>c</div>{CLOSE} d {OPEN}{HIDES}hint <i>x</i>{CLOSE}"
    assert shown(html) == (
        "<p><mark>a </mark><strong><mark>b</mark></strong></p><p><mark>c</mark></p>"
        "<p>d <mark>[hint </mark><em><mark>x</mark></em><mark>]</mark></p>"
    )
    assert markdown(f"<code>{OPEN}{HIDES}…{CLOSE} {OPEN}x{CLOSE}</code>y{CLOSE}") == "`[…] x`y"
    assert shown(f"{OPEN}\\(x\\){CLOSE}") == '<p><mark><maths n="0" /></mark></p>'


def test_html_nested_without_end_keeps_its_words() -> None:
    assert shown("<div>" * 500 + "x" + "</div>" * 500) == "<p>x</p>"
    assert shown("<b>" * 300 + "x") == "<p><strong>x</strong></p>"
    assert shown("<ul><li>" * 5_000 + "x<br>y").count("<br />") == 1
    assert shown("<div>a</div>" * 1_200).count("<p>a</p>") == 1_200


@settings(max_examples=200)
@given(HTML)
@example("<svg><style><img src=x onerror=alert(1)></style></svg>")
@example("<math><mtext><table><mglyph><style><!--</style><img src=x onerror=y>")
def test_nothing_outside_the_allowed_gets_into_a_document(html: str) -> None:
    document = parse(markdown(html))
    elements = list(document.root.iter())
    assert {element.tag for element in elements} <= TAGS
    assert {name for element in elements for name in element.attrib} <= ATTRIBUTES
    addresses = [e.get(name, "") for e in elements for name in ("href", "src")]
    assert not [a for a in addresses if a.lower().startswith(("javascript:", "data:", "file:"))]
    assert not set(RESERVED) & set(document.plain)


@settings(max_examples=200)
@given(st.lists(WORDS, min_size=1, max_size=4), st.sampled_from(["div", "b", "li", "p", "i"]))
def test_words_are_shown_letter_for_letter(texts: list[str], tag: str) -> None:
    escaped = [nh3.clean_text(text) for text in texts]
    if any(mark in "".join(texts) for mark in ("\\(", "\\[", "[$")):
        return
    html = "<br>".join(f"<{tag}>{text}</{tag}>" for text in escaped)
    wanted = re.sub(r"\s+", "", "".join(texts))
    assert re.sub(r"\s+", "", parse(markdown(html)).plain) == wanted
