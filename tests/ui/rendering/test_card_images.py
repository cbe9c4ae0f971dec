from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot
from tests.ui.rendering.conftest import Show
from tests.ui.rendering.seen import drawn

from gradus.domain.markup.parser import parse
from gradus.ui.rendering.card_view import CardView


def test_an_image_of_the_folder_is_shown_and_copied_as_its_alt(show: Show, tmp_path: Path) -> None:
    picture = QImage(2_000, 500, QImage.Format.Format_RGB32)
    picture.fill(QColor("#ff0000"))
    picture.save(str(tmp_path / "red box.png"))
    view = show("![a red box](red%20box.png)")
    image = drawn(view)
    assert 170 <= view.height() <= 200
    assert image.pixelColor(350, 80).name() == "#ff0000"
    view.selectAll()
    assert view.createMimeDataFromSelection().text() == "a red box"


@pytest.mark.parametrize("source", ["../out.png", "none.png", "notes.txt", "broken.png", "%00.png"])
def test_an_image_elsewhere_or_broken_is_its_alt_text(
    qtbot: QtBot, view: CardView, tmp_path: Path, source: str
) -> None:
    deck = tmp_path / "deck"
    deck.mkdir()
    QImage(5, 5, QImage.Format.Format_RGB32).save(str(tmp_path / "out.png"))
    (deck / "notes.txt").write_text("x")
    (deck / "broken.png").write_text("x")
    view.show_document(parse(f"![what it shows]({source})"), deck)
    assert view.toPlainText() == "what it shows"


def test_a_huge_image_is_read_smaller(show: Show, tmp_path: Path) -> None:
    picture = QImage(5_000, 10, QImage.Format.Format_RGB32)
    picture.fill(QColor("#ff0000"))
    picture.save(str(tmp_path / "huge.png"))
    show("![huge](huge.png)")
