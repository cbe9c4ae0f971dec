"""Titles, headings and names that strangers wrote are shown as they are, never read as HTML."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage, QTextDocument
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from tests.security.sources import calls, dotted, texts, tree

from gradus.ui.design.fonts import Text
from gradus.ui.roadmap import sentences
from gradus.ui.widgets.label import ElidedLabel, label
from gradus.ui.widgets.tip import tip

DRESSED = "ui/widgets/label.py"
RICH = {"ui/roadmap/header.py", "ui/today/headline.py"}
"""Labels that read HTML, which they make themselves and in which they escape every name."""

READS_HTML = (".setHtml", ".insertHtml", ".setMarkdown", ".insertMarkdown", ".setOpenExternalLinks")


@pytest.fixture
def picture(tmp_path: Path) -> str:
    """A title that looks like HTML with a picture of this computer in it."""
    file = tmp_path / "secret.png"
    image = QImage(300, 200, QImage.Format.Format_RGB32)
    image.fill(QColor("magenta"))
    assert image.save(str(file))
    return f"Meeting <img src='{file}'> &lt;b&gt;\nat noon"


def test_a_tip_shows_the_words_of_a_title_and_loads_none_of_its_pictures(
    qtbot: QtBot, picture: str
) -> None:
    by_itself, ours = QLabel(picture), QLabel(tip(picture))  # a tip of Qt's is a label as well
    assert by_itself.sizeHint().height() > 200
    assert ours.sizeHint().height() < 120
    document = QTextDocument()
    document.setHtml(tip(picture))
    assert document.toPlainText() == picture


@pytest.mark.parametrize("text", ["a & b", "x > y", "two\nlines", "", "quote \" and '"])
def test_a_tip_that_looks_like_no_html_stays_as_it_is(text: str) -> None:
    assert tip(text) == text


def test_labels_never_read_html(qtbot: QtBot, picture: str) -> None:
    for one in (label(picture, Text.BODY), ElidedLabel(Text.BODY)):
        qtbot.addWidget(one)
        assert one.textFormat().name == "PlainText"
        one.setText(picture)
        assert one.sizeHint().height() < 120


def is_ours(argument: ast.expr) -> bool:
    """Whether a tip is a sentence of ours: a constant, or a translated one without names in it."""
    called = dotted(argument.func) if isinstance(argument, ast.Call) else ""
    return isinstance(argument, ast.Constant) or called in {"self.tr", "_translate", "tip"}


def test_every_tip_is_a_sentence_of_ours_or_goes_through_tip() -> None:
    known = {"ui/rendering/formula_tips.py", "ui/sidebar/nav_button.py"}  # escaped; our own pages
    tips = [(one, one.node.args[-1]) for one in calls(".setToolTip")]
    tips += [(one, one.node.args[1]) for one in calls("QToolTip.showText")]
    assert len(tips) > 30
    found = [one.place for one, said in tips if not is_ours(said) and one.path not in known]
    assert found == []


def test_every_model_gives_its_tips_through_tip() -> None:
    with_tips = {path for path, text in texts().items() if "ToolTipRole" in text}
    assert with_tips
    assert with_tips - {one.path for one in calls("tip")} == set()


def test_no_other_label_is_made_than_those_that_show_plain_text() -> None:
    """A QLabel by itself reads what looks like HTML as HTML."""
    found = calls("QLabel", "QMessageBox", "QErrorMessage")
    assert [one.place for one in found if one.path != DRESSED] == []
    assert {path for path, text in texts().items() if ".RichText" in text} == RICH


def test_every_kind_of_label_is_dressed_or_paints_itself() -> None:
    kinds = [
        (f"{path}: {node.name}", ast.unparse(node))
        for path, text in texts().items()
        if "(QLabel)" in text
        for node in ast.walk(tree(path))
        if isinstance(node, ast.ClassDef) and any(dotted(base) == "QLabel" for base in node.bases)
    ]
    assert len(kinds) >= 4
    safe = ("dress(self", "theme.changed.connect(self.update)")
    assert [name for name, text in kinds if not any(one in text for one in safe)] == []


def test_nothing_reads_html_or_markdown_by_qt() -> None:
    assert calls(*READS_HTML) == []


def test_the_lines_that_read_html_escape_the_names_in_them() -> None:
    assert sentences._bold(["<img src=x>"]) == "<b>&lt;img src=x&gt;</b>"
    assert "shown = escape(self._said)" in texts()["ui/today/headline.py"]
