from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QTextCharFormat
from tests.ui.rendering.conftest import Show
from tests.ui.rendering.seen import blocks, drawn, fragment, fragments, ink

from gradus.domain.markup.marks import CLOSE, CLOZE_MACRO, OPEN
from gradus.domain.markup.parser import parse
from gradus.ui.design.tokens import DARK, LIGHT
from gradus.ui.rendering.card_view import CardView
from gradus.ui.rendering.style import MATHS_OBJECT, Property


def test_a_broken_formula_shows_its_source_and_why(show: Show) -> None:
    view = show(r"good $x$ bad $\frac{a}{b$ good")
    bad = fragment(view, r"\frac{a}{b")
    assert bad.charFormat().foreground().color().name() == LIGHT.bad.lower()
    assert bad.charFormat().font().family() == "JetBrains Mono"
    assert "brace" in bad.charFormat().toolTip()
    assert "good" in view.toPlainText()


def test_other_colours_typeset_nothing_again(show: Show, monkeypatch: pytest.MonkeyPatch) -> None:
    view = show(f"a $x$ **{OPEN}b $${CLOZE_MACRO}{{c}}$${CLOSE}**\n\n```python\nif 1: pass\n```")
    requests: list[object] = []
    monkeypatch.setattr(view._maths, "request", requests.append)
    view.set_tokens(DARK)
    assert requests == []
    image = drawn(view, DARK.canvas)
    for colour in (
        DARK.ink,
        DARK.accent,
        DARK.code_keyword,
        DARK.code_number,
        DARK.sunk,
        DARK.line,
    ):
        assert ink(image, colour), colour


WHOLE = ("```\ncode\n```", "|a|b|\n|-|-|\n|$x$|`y`|", "---", "# h", "$$x$$", "- a", "1. b", "> q")
PARTS = ("$x$", "![i](i.png)", "`c`", f"{OPEN}m{CLOSE}", "**b**", "\n", "-", "a  ", "", "  - c")
PIECES = st.lists(st.sampled_from(WHOLE + PARTS), max_size=8).map("\n".join)


def test_a_wide_display_formula_shrinks_and_then_scrolls(show: Show) -> None:
    sum_of = " + ".join(f"x_{{{n}}}" for n in range(14))
    view = show(f"$${sum_of}$$")
    assert view.horizontalScrollBar().maximum() == 0
    assert view.document().idealWidth() <= 700
    view.resize(250, 100)
    assert view.horizontalScrollBar().maximum() > 0
    assert view.height() == view.document_height()


def test_lists_tables_quotes_rules_and_panels(show: Show) -> None:
    view = show(
        "3. a\n4. b\n   - c\n\n> q\n>\n> > r\n\n---\n\n"
        "|x|y|\n|-|:-:|\n|1|2|\n\n```\ncode\n```\n\n-\n\n# H"
    )
    drawn(view)
    a, b, c, q, r = blocks(view)[:5]
    assert a.textList().format().start() == 3
    assert b.textList() == a.textList()
    assert c.textList().format().indent() == 2
    assert [q.blockFormat().intProperty(Property.QUOTE_LEVEL)] == [1]
    assert r.blockFormat().leftMargin() == 2 * q.blockFormat().leftMargin()
    assert fragment(view, "x").charFormat().fontWeight() == 600
    assert fragment(view, "code").charFormat().font().family() == "JetBrains Mono"


def test_a_panel_at_either_end_is_not_cut(show: Show) -> None:
    image = drawn(show("```\na\n```"))
    lines = [y for _, y in ink(image, LIGHT.line, 3)]
    assert min(lines) <= 1
    assert max(lines) >= image.height() - 6


@pytest.mark.parametrize(
    "text",
    [r"$\begin{bmatrix}1&1\\0&1\end{bmatrix}$ is", r"$\frac{x^\top Ax}{y_{j_k}}$", r"$$\int_0^1$$"],
)
def test_a_tall_formula_at_either_end_is_not_cut(show: Show, text: str) -> None:
    image = drawn(show(text))
    rows = [y for _, y in ink(image, LIGHT.ink, 120)]
    assert min(rows) > 0
    assert max(rows) < image.height() - 1


def test_the_column_ends_where_a_table_does(show: Show) -> None:
    with_table, alone = show("|a|\n|-|\n|b|").height(), show("a\n\nb").height()
    assert with_table < 2.2 * alone


def test_display_maths_stands_alone_within_a_paragraph(show: Show) -> None:
    texts = [block.text() for block in blocks(show("before $$x$$ after"))]
    assert texts == ["before", "\ufffc", "after"]


def test_long_code_wraps(show: Show) -> None:
    view = show(f"```\n{'word ' * 60}\n{'x' * 300}\n```")
    assert view.horizontalScrollBar().maximum() == 0


def test_formulas_are_objects_of_our_own(show: Show) -> None:
    view = show("$x$")
    assert fragments(view)[0].charFormat().objectType() == MATHS_OBJECT


def test_every_inline_element_looks_its_part(show: Show) -> None:
    view = show("- a *e* **s** ~~d~~ x  \n  y [l](https://a.b)\n  - in\n\n*`k`*")
    assert fragment(view, "e").charFormat().fontItalic()
    assert fragment(view, "s").charFormat().fontWeight() == 600
    assert fragment(view, "d").charFormat().fontStrikeOut()
    assert fragment(view, "l").charFormat().toolTip() == "https://a.b"
    assert fragment(view, "k").charFormat().fontItalic()
    assert "x\u2028y" in blocks(view)[0].text()


def test_elements_of_html_look_their_part(show: Show) -> None:
    view = show("x<sub>1</sub> y<sup>2</sup> <u>under</u> <kbd>Ctrl **C**</kbd> <b>b</b> $z$")
    alignment = QTextCharFormat.VerticalAlignment
    assert fragment(view, "1").charFormat().verticalAlignment() == alignment.AlignSubScript
    assert fragment(view, "2").charFormat().verticalAlignment() == alignment.AlignSuperScript
    assert fragment(view, "under").charFormat().fontUnderline()
    assert fragment(view, "Ctrl").charFormat().font().family() == "JetBrains Mono"
    assert fragment(view, "C").charFormat().boolProperty(Property.PLATE)
    assert fragment(view, "b").charFormat().fontWeight() == 600
    view.selectAll()
    assert view.createMimeDataFromSelection().text() == "x1 y2 under Ctrl C b $z$"


def test_a_formula_within_a_script_stands_on_the_line(show: Show) -> None:
    form = fragment(show("x<sub>$i$</sub>"), "\ufffc").charFormat()
    assert form.verticalAlignment() == QTextCharFormat.VerticalAlignment.AlignNormal


def test_a_card_says_when_it_does_not_show_all(show: Show) -> None:
    cut = show("$x$ " * 20_000)
    assert cut.toPlainText().endswith("because it is too long.")
    assert cut.accessibleDescription().endswith("because it is too long.")
    verbatim = show("\\*" * 5_000)
    assert blocks(verbatim)[0].text().startswith("This card is shown as it was written")
    assert blocks(verbatim)[1].text() == "\\*" * 5_000


def test_larger_text_makes_larger_maths(show: Show) -> None:
    view = show("a $x$\n\n```\nc\n```")
    low, text = view.height(), fragment(view, "a").charFormat().font().pixelSize()
    view.set_text_size(27)
    assert fragment(view, "a").charFormat().font().pixelSize() == text * 1.5
    assert fragment(view, "c").charFormat().font().pixelSize() > 20
    assert view.height() > 1.2 * low


def test_inline_code_that_wraps_keeps_its_plate(show: Show) -> None:
    view = show(f"`{'word ' * 60}` end")
    image = drawn(view)
    assert len({y for _, y in ink(image, LIGHT.sunk, 2)}) > 50


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(PIECES)
def test_any_card_can_be_shown(view: CardView, text: str) -> None:
    view.show_document(parse(text), Path())
    assert not drawn(view).isNull()
