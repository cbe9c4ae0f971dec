"""Fonts and sizes of widgets that follow the size of the interface's text while it is chosen."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from gradus.ui.design.fonts import Text, font, px

_KIND, _TABULAR = "worn_kind", "worn_tabular"
_HEIGHT, _WIDTH, _LEAST = "px_height", "px_width", "px_least_height"


def wear(widget: QWidget, kind: Text, *, tabular: bool = False) -> None:
    """Give a widget the font of a kind of text, now and whenever the size changes."""
    widget.setProperty(_KIND, kind.value)
    widget.setProperty(_TABULAR, tabular)
    widget.setFont(font(kind, tabular=tabular))


def fix_height(widget: QWidget, pixels: int) -> None:
    """Fix a height that holds text; `pixels` are those at the usual size."""
    widget.setProperty(_HEIGHT, pixels)
    widget.setFixedHeight(px(pixels))


def fix_width(widget: QWidget, pixels: int) -> None:
    """Fix a width that holds text."""
    widget.setProperty(_WIDTH, pixels)
    widget.setFixedWidth(px(pixels))


def least_height(widget: QWidget, pixels: int) -> None:
    """Keep a widget from being lower than its text needs."""
    widget.setProperty(_LEAST, pixels)
    widget.setMinimumHeight(px(pixels))


def renew(widget: QWidget) -> None:
    """Follow a size that has changed."""
    kind = widget.property(_KIND)
    if kind is not None:
        widget.setFont(font(Text(kind), tabular=bool(widget.property(_TABULAR))))
    for name, resize in (
        (_HEIGHT, widget.setFixedHeight),
        (_WIDTH, widget.setFixedWidth),
        (_LEAST, widget.setMinimumHeight),
    ):
        pixels = widget.property(name)
        if pixels is not None:
            resize(px(int(pixels)))
