from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QFontInfo, QFontMetrics, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gradus.errors import BundledFileError
from gradus.ui.design.fonts import Text, font, load_fonts
from gradus.ui.design.icons import Icons
from gradus.ui.design.look import Look
from gradus.ui.design.theme import Scheme, Theme
from gradus.ui.design.tokens import DARK, LIGHT


def test_follows_the_system_live(qapp: QApplication, qtbot: QtBot, theme: Theme) -> None:
    theme.set_scheme(Scheme.SYSTEM)
    with qtbot.waitSignal(theme.changed):
        qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert theme.tokens is DARK
    assert qapp.palette().color(QPalette.ColorRole.Window).name().upper() == DARK.canvas
    assert DARK.surface in qapp.styleSheet()


def test_a_fixed_scheme_ignores_the_system(qapp: QApplication, theme: Theme) -> None:
    theme.set_scheme(Scheme.DARK)
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert theme.tokens is DARK
    assert theme.scheme is Scheme.DARK


def test_nothing_changes_without_need(qtbot: QtBot, theme: Theme) -> None:
    assert theme.tokens is LIGHT
    with qtbot.assertNotEmitted(theme.changed):
        theme.set_scheme(Scheme.LIGHT)


def test_bundled_fonts_are_in_force(theme: Theme) -> None:
    assert QFontInfo(font(Text.BODY)).family() == "Inter"
    assert "JetBrains Mono" in QFontDatabase.families()


def test_tabular_digits_have_one_width(theme: Theme) -> None:
    metrics = QFontMetrics(font(Text.BODY, tabular=True))
    assert metrics.horizontalAdvance("1111") == metrics.horizontalAdvance("8888")


def test_a_broken_font_is_named(theme: Theme, tmp_path: Path) -> None:
    (tmp_path / "x").mkdir()
    (tmp_path / "x" / "broken.ttf").write_bytes(b"no font")
    with pytest.raises(BundledFileError, match=r"broken\.ttf"):
        load_fonts(tmp_path)


def test_icons_take_colour_and_resolution(look: Look) -> None:
    pixmap = look.icons.pixmap("statistics", "#FF0000", 24, 2.0)
    assert (pixmap.width(), pixmap.devicePixelRatio()) == (48, 2.0)
    assert pixmap.toImage().pixelColor(24, 20).name() == "#ff0000"


def test_an_icon_for_qt_is_there_at_every_resolution(look: Look) -> None:
    assert len(look.icons.icon("today", "#000000", 18).availableSizes()) > 1
    assert not look.icons.app().isNull()


def test_a_missing_icon_is_named(tmp_path: Path, theme: Theme) -> None:
    with pytest.raises(BundledFileError, match=r"nope\.svg"):
        Icons(tmp_path).pixmap("nope", "#000000", 16, 1.0)
