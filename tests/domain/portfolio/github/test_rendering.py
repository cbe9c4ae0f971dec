"""What GitHub does beyond its specification, and what hostile text must not do."""

from __future__ import annotations

import re
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gradus.domain.portfolio.github.depth import DEEPEST
from gradus.domain.portfolio.github.places import Heading
from gradus.domain.portfolio.github.rendering import LONGEST, rendered


def html(markdown: str) -> str:
    """What is shown, without the lines."""
    return re.sub(r' data-g-line="\d*"', "", rendered(markdown).html).strip()


@pytest.mark.parametrize(
    ("markdown", "shown"),
    [
        ("a $x_1$ b", '<p>a <span data-g-maths="inline">x_1</span> b</p>'),
        ("$`a|b`$", '<p><span data-g-maths="inline">a|b</span></p>'),
        ("$$a_b$$", '<p><span data-g-maths="display">a_b</span></p>'),
        ("costs $5 and $6", "<p>costs $5 and $6</p>"),
        (r"\$a\$", "<p>$a$</p>"),
        ("$a", "<p>$a</p>"),
        ("$$\na_b\n$$", '<div data-g-maths="display">a_b</div>'),
        ("text\n$$\na\n$$", '<p>text</p>\n<div data-g-maths="display">a</div>'),
        ("> $$\n> a\n\n$$", "<blockquote>\n<p>$$\na</p>\n</blockquote>\n<p>$$</p>"),
        (
            "> $$\na\n$$",
            '<blockquote>\n<p><span data-g-maths="display">a</span></p>\n</blockquote>',
        ),
        ("$$\n\n$$", "<p>$$</p>\n<p>$$</p>"),
        ("```math\na<b\n```", '<div data-g-maths="display">a&lt;b</div>'),
        ("```mermaid\na\n```", '<pre data-g-language="mermaid"><code>a\n</code></pre>'),
        ("    x", "<pre><code>x\n</code></pre>"),
        (":rocket: `:rocket:` :nobody:", "<p>🚀 <code>:rocket:</code> :nobody:</p>"),
        ("see a_b@x.org.", '<p>see <a href="mailto:a_b@x.org">a_b@x.org</a>.</p>'),
        ("see http://a.b/c.", '<p>see <a href="http://a.b/c">http://a.b/c</a>.</p>'),
        ("(http://a.b/c)", '<p>(<a href="http://a.b/c">http://a.b/c</a>)</p>'),
        ("[$a$](c)", '<p><a href="c"><span data-g-maths="inline">a</span></a></p>'),
        ("[a@b.org](c)", '<p><a href="c">a@b.org</a></p>'),
        ("mailto:a@b.org", '<p><a href="mailto:a@b.org">mailto:a@b.org</a></p>'),
        ("(www.a.bc)", '<p>(<a href="http://www.a.bc">www.a.bc</a>)</p>'),
        ("http://a.b/?c&amp;", '<p><a href="http://a.b/?c">http://a.b/?c</a>&amp;</p>'),
        ("http://a.b/;", '<p><a href="http://a.b/">http://a.b/</a>;</p>'),
        ("http://a.b_c", "<p>http://a.b_c</p>"),
        ("[http://a.b](c)", '<p><a href="c">http://a.b</a></p>'),
        ("<!-- hidden -->seen", "seen"),
        ('<p class="a" id="b" style="c" onclick="d">e</p>', "<p>e</p>"),
        ("<script>a</script>", "&lt;script&gt;a&lt;/script&gt;"),
        ('<a href="javascript:a">b</a>', "<p><a>b</a></p>"),
        ('<div data-g-alert="note">a</div>', "<div>a</div>"),
        ("~~a~~ ~b~", "<p><del>a</del> <del>b</del></p>"),
    ],
)
def test_it_is_shown_as_github_shows_it(markdown: str, shown: str) -> None:
    assert html(markdown) == shown


@pytest.mark.parametrize("kind", ["NOTE", "TIP", "IMPORTANT", "WARNING", "CAUTION"])
def test_an_alert_has_its_kind_and_title(kind: str) -> None:
    name = kind.lower()
    assert html(f"> [!{kind}]\n> Text") == (
        f'<div data-g-alert="{name}">\n<p data-g-title="">{name.capitalize()}</p>\n'
        "<p>Text</p>\n</div>"
    )


def test_tasks_have_boxes() -> None:
    assert html("- [x] a\n- [ ] b") == (
        '<ul>\n<li><input checked="" disabled="" type="checkbox"> a</li>\n'
        '<li><input disabled="" type="checkbox"> b</li>\n</ul>'
    )


def test_cells_are_aligned_by_an_attribute() -> None:
    assert html("|a|b|\n|-:|-|\n").count('<th align="right">a</th>\n<th>b</th>') == 1


def test_footnotes_stand_at_the_end_and_lead_back_to_each_call() -> None:
    assert html("a[^n] b[^n] [^no] [ ]\n\n[^n]: Text") == (
        '<p>a<sup><a href="#fn-1" data-g-anchor="fnref-1">1</a></sup>'
        ' b<sup><a href="#fn-1" data-g-anchor="fnref-1-2">1</a></sup> [^no] [ ]</p>\n'
        '<div data-g-footnotes="">\n<ol>\n<li data-g-anchor="fn-1">\n<p>Text'
        ' <a href="#fnref-1">↩</a> <a href="#fnref-1-2">↩</a></p>\n</li>\n</ol>\n</div>'
    )


def test_a_footnote_within_a_link_may_be_looked_at_twice_and_counts_once() -> None:
    assert html("[a[^n]](b)\n\n[^n]: Text").count("data-g-anchor") == 2


def test_headings_have_anchors_from_their_words_and_stand_in_their_lines() -> None:
    page = rendered("# The `x` of *y*\n\ntext\n\n## :rocket: Go\n\n## :rocket: Go ![a](b)")
    assert page.headings == (
        Heading(1, "The x of y", "the-x-of-y", 1),
        Heading(2, ":rocket: Go", "rocket-go", 5),
        Heading(2, ":rocket: Go ", "rocket-go-", 7),
    )


def test_each_block_knows_its_line() -> None:
    page = rendered("# a\n\nb\n\n- c\n- d\n\n> e\n\n```\nf\n```\n\n|a|\n|-|\n|b|\n")
    lines = [int(line) for line in re.findall(r'data-g-line="(\d+)"', page.html)]
    assert lines == [1, 3, 5, 5, 6, 8, 8, 10, 14, 14, 14, 16, 16]


def test_what_is_the_same_again_is_shown_the_same() -> None:
    text = "# :rocket: a\n\n&amp; \\* b [c] :rocket: x@y.zz\n\n[c]: /d"
    assert rendered(text) == rendered(text)
    assert 'href="/e"' in rendered(text.replace("/d", "/e")).html


def test_a_readme_is_cut_where_github_cuts_it_and_says_so() -> None:
    page = rendered("é" * LONGEST)
    assert page.cut
    assert page.html.count("é") == LONGEST // 2
    assert not rendered("é" * (LONGEST // 2)).cut


def test_tags_that_nest_beyond_all_measure_are_text() -> None:
    shown = rendered("<div>" * 300 + "<br>" + "</div>" * 300 + "<b>c</b>").html
    assert shown.count("<div>") == DEEPEST
    assert "<b>c</b>" in shown


NASTY = {
    "brackets": "[",
    "images": "![",
    "emphasis": "*a **b ",
    "quotes": ">",
    "tags": "<a ",
    "comments": "<!--",
    "lists": "<ul><li>",
    "dollars": "$a ",
    "double dollars": "$$a ",
    "colons": ":",
    "at": "a@",
    "parentheses": "http://a.b/))))",
    "entities": "http://a.b/&a;",
    "footnotes": "[^a",
    "backslashes": "\\$",
}


@pytest.mark.parametrize("name", NASTY)
def test_a_text_of_four_times_the_size_takes_no_sixteen_times_the_time(name: str) -> None:
    def seconds(times: int) -> float:
        text = "[^a]: b\n\n" + NASTY[name] * times
        began = time.process_time()
        rendered(text)
        return time.process_time() - began

    seconds(10)
    assert seconds(2_000) < 10 * seconds(500) + 0.3


@given(st.text(alphabet="ab \n\t*_~`$[]()!<>#|-:@&;^.\\/\"'=+1xX\0\ud800é", max_size=120))
def test_any_text_has_a_page_without_scripts_and_handlers(text: str) -> None:
    page = rendered(text)
    assert not re.search(r"<(?:script|style|iframe)|<[^>]*\son\w+=", page.html)
    assert rendered(text) == page
