"""A README in the window: what it shows, where it scrolls to, and that it reads nothing else."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QUrl
from PySide6.QtGui import QImage, QTextCursor
from pytestqt.qtbot import QtBot

from gradus.domain.portfolio.github.rendering import rendered
from gradus.ui.design.tokens import DARK
from gradus.ui.portfolio.preview.view import ReadmeView
from gradus.ui.rendering.maths.service import MathsService

LONG = "\n\n".join(f"## Part {n}\n\nText of {n}" for n in range(40)) + "\n"
PIECES = (
    "# a",
    "text",
    "| a | b |\n|-|-|\n| c | d |",
    "```py\nx = 1\n```",
    "- a\n- b",
    "- [x] a",
    "> q",
    "> [!NOTE]\n> n",
    "---",
    '<div align="center">\n\nx\n\n</div>',
    "<sub>x</sub>",
    "1. x\n\n   y",
    "a[^1]\n\n[^1]: z",
    "<!-- c -->",
)


@pytest.fixture
def view(qtbot: QtBot) -> Iterator[ReadmeView]:
    maths = MathsService()
    shown = ReadmeView(maths)
    qtbot.addWidget(shown)
    shown.resize(500, 300)
    shown.show()
    yield shown
    shown.close_down()
    maths.close()


def blocks(view: ReadmeView) -> list[tuple[object, ...]]:
    found: list[tuple[object, ...]] = []
    block = view.document().begin()
    while block.isValid():
        form = block.blockFormat()
        margins = form.topMargin(), form.bottomMargin(), form.indent()
        found.append((block.text(), block.userState(), *margins, block.textList() is None))
        block = block.next()
    return found


@pytest.mark.parametrize("seed", range(12))
def test_a_page_written_over_another_is_the_page_written_whole(
    view: ReadmeView, tmp_path: Path, seed: int
) -> None:
    draw = random.Random(seed)
    parts = draw.choices(PIECES, k=5)
    for _ in range(5):
        parts[draw.randrange(5)] = draw.choice(PIECES)
        view.show_page(rendered("\n\n".join(parts)), tmp_path)
        over = blocks(view)
        view._rebuild_whole()
        assert over == blocks(view)


def test_a_page_is_shown_from_its_top(view: ReadmeView, tmp_path: Path) -> None:
    view.hide()
    view.show_page(rendered(LONG), tmp_path)
    view.resize(300, 200)
    view.show()
    view.resize(320, 200)
    assert view.verticalScrollBar().value() == 0


def test_typing_below_leaves_the_page_where_it_is(view: ReadmeView, tmp_path: Path) -> None:
    view.show_page(rendered(LONG), tmp_path)
    view.scroll_to_line(41)
    place = view.verticalScrollBar().value()
    assert place > 0
    view.show_page(rendered(LONG.replace("Text of 39", "More")), tmp_path)
    assert view.verticalScrollBar().value() == place


def test_the_line_that_is_scrolled_to_is_at_the_top(view: ReadmeView, tmp_path: Path) -> None:
    view.show_page(rendered(LONG), tmp_path)
    told: list[int] = []
    view.lineAtTop.connect(told.append)
    view.scroll_to_line(81)
    assert told == []
    bar = view.verticalScrollBar()
    bar.setValue(bar.value() + 2)
    assert [abs(line - 81) <= 2 for line in told] == [True]


def test_links_within_the_page_are_followed_and_others_told(
    view: ReadmeView, tmp_path: Path
) -> None:
    view.show_page(rendered(LONG), tmp_path)
    told: list[str] = []
    view.linkActivated.connect(told.append)
    view.anchorClicked.emit(QUrl("#part-20"))
    assert view.verticalScrollBar().value() > 0
    view.anchorClicked.emit(QUrl("docs/a.md"))
    assert told == ["docs/a.md"]
    assert not view.scroll_to_anchor("nowhere")


def test_pictures_of_the_repository_are_shown_and_no_others(
    view: ReadmeView, qtbot: QtBot, tmp_path: Path
) -> None:
    picture = QImage(30, 20, QImage.Format.Format_RGB32)
    picture.fill(0x336699)
    (tmp_path / "repository" / "docs").mkdir(parents=True)
    for place in (tmp_path / "outside.png", tmp_path / "repository" / "docs" / "in.png"):
        picture.save(str(place))
    text = '![in](in.png)\n\n<img src="/docs/in.png" width="60">\n\n![out](../../outside.png)\n\n'
    with qtbot.waitSignal(view.settled):
        view.show_page(
            rendered(text + "![far](https://x.y/z.png)"), tmp_path / "repository", "docs"
        )
    sizes = {key: image and image.width() for key, image in view._content.read.items()}
    assert sizes == {"in.png": 30, "/docs/in.png\n60": 60, "../../outside.png": None}
    assert "far" in view.toPlainText()


def test_formulas_come_when_they_are_typeset_and_are_copied_as_latex(
    view: ReadmeView, qtbot: QtBot, tmp_path: Path
) -> None:
    with qtbot.waitSignal(view.settled, timeout=20_000):
        view.show_page(rendered("a $x^2$ b"), tmp_path)
    cursor = QTextCursor(view.document())
    cursor.select(QTextCursor.SelectionType.Document)
    view.setTextCursor(cursor)
    assert view.createMimeDataFromSelection().text() == "a $x^2$ b"


def test_code_has_no_empty_line_at_its_end(view: ReadmeView, tmp_path: Path) -> None:
    for fence in ("```bash\nmake  # all of 10\n```", "```\n```", "```nobody\na\n\n```"):
        view.show_page(rendered(fence), tmp_path)
        code = fence.partition("\n")[2].removesuffix("```").removesuffix("\n")
        assert view.toPlainText() == code


def test_it_has_a_name_and_is_painted_in_the_dark(view: ReadmeView, tmp_path: Path) -> None:
    view.show_page(rendered("# a\n\n- [x] b\n\n> [!TIP]\n> c\n\n```py\nd\n```\n\n---\n"), tmp_path)
    light = view.grab().toImage()
    view.set_tokens(DARK)
    assert view.grab().toImage() != light
    assert view.accessibleName()


PARTS_AND_LISTS = "\n\n".join(
    f"## Part {n}\n\nSome **words** on {n}.\n\n- one\n- two" for n in range(80)
)


def shown_to_the_end(qtbot: QtBot, view: ReadmeView, text: str, folder: Path) -> None:
    with qtbot.waitSignal(view.settled):
        view.show_page(rendered(text), folder)


def test_a_long_page_comes_in_steps_and_is_the_same_as_written_at_once(
    qtbot: QtBot, view: ReadmeView, tmp_path: Path
) -> None:
    view.show_page(rendered(PARTS_AND_LISTS), tmp_path)
    assert not view.is_settled()
    qtbot.waitUntil(view.is_settled)
    headings = [text for text, *_ in blocks(view) if str(text).startswith("Part")]
    assert headings == [f"Part {n}" for n in range(80)]
    assert view.scroll_to_anchor("part-70")


def test_a_page_that_is_replaced_while_it_is_written_leaves_nothing(
    qtbot: QtBot, view: ReadmeView, tmp_path: Path
) -> None:
    shown_to_the_end(qtbot, view, "Short.", tmp_path)
    alone = blocks(view)
    view.show_page(rendered(PARTS_AND_LISTS), tmp_path)
    assert not view.is_settled()
    shown_to_the_end(qtbot, view, "Short.", tmp_path)
    assert blocks(view) == alone
    shown_to_the_end(qtbot, view, PARTS_AND_LISTS, tmp_path)
    assert "Short." not in view.toPlainText()


def test_a_line_that_is_scrolled_to_while_the_page_is_written_comes_when_it_is_there(
    qtbot: QtBot, view: ReadmeView, tmp_path: Path
) -> None:
    view.show_page(rendered(PARTS_AND_LISTS), tmp_path)
    view.scroll_to_line(300)
    qtbot.waitUntil(view.is_settled)
    line = view.cursorForPosition(QPoint(0, 0)).block().userState()
    assert 295 <= line <= 305


def test_other_colours_leave_a_long_page_where_it_is(
    qtbot: QtBot, view: ReadmeView, tmp_path: Path
) -> None:
    shown_to_the_end(qtbot, view, PARTS_AND_LISTS, tmp_path)
    view.scroll_to_line(300)
    place = view.verticalScrollBar().value()
    with qtbot.waitSignal(view.settled):
        view.set_tokens(DARK)
    assert view.verticalScrollBar().value() == place > 0


@pytest.mark.parametrize(
    ("text", "note"),
    [
        ("|a|b|\n|-|-|\n" + "|c|d|\n" * 3_000, "This is too large to be shown whole"),
        ("word " * 110_000, "GitHub cuts a README here"),
    ],
    ids=["cells", "bytes"],
)
def test_a_page_says_where_it_was_cut(
    qtbot: QtBot, view: ReadmeView, tmp_path: Path, text: str, note: str
) -> None:
    shown_to_the_end(qtbot, view, text, tmp_path)
    assert view.document().lastBlock().text().startswith(note)
