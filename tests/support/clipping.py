"""Telling what does not fit: words that are cut off, controls that reach out of what holds them."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QWidget,
)

from gradus.ui.widgets.label import ElidedLabel

_FIELDS = (QLineEdit, QComboBox, QAbstractSpinBox)
_SLACK = 1
"""Pixels by which rounding may be off."""


def clipped(root: QWidget) -> list[str]:
    """Return what is cut off below a widget, in words."""
    shown = [one for one in root.findChildren(QWidget) if one.isVisible() and not one.isWindow()]
    return [said for one in shown if one.window() is root.window() for said in _faults(one)]


def _faults(widget: QWidget) -> Iterator[str]:
    if type(widget).__name__ == "_Ring":
        return  # reaches out of what it rings
    if isinstance(widget, QLabel):
        yield from _cut_label(widget)
    elif isinstance(widget, QAbstractButton | QComboBox | QAbstractSpinBox | QLineEdit):
        yield from _cut_control(widget)
    if isinstance(widget, (QLabel, QAbstractButton, *_FIELDS)):
        yield from _reaching_out(widget)


def _cut_label(widget: QLabel) -> Iterator[str]:
    if not widget.text() or (isinstance(widget, ElidedLabel) and _elides(widget)):
        return
    need = widget.sizeHint()
    if widget.wordWrap():
        high = widget.heightForWidth(widget.width())
        if widget.height() + _SLACK < high:
            yield f"{_named(widget)}: {widget.height()} of {high} pixels high"
    elif widget.width() + _SLACK < need.width():
        yield f"{_named(widget)}: {widget.width()} of {need.width()} pixels wide"
    elif widget.height() + _SLACK < widget.fontMetrics().height():
        yield f"{_named(widget)}: too low for a line"


def _elides(widget: ElidedLabel) -> bool:
    return widget.text() == widget.full_text() or bool(widget.toolTip())


def _cut_control(widget: QWidget) -> Iterator[str]:
    if isinstance(widget.parentWidget(), (*_FIELDS, QAbstractButton)):
        return
    need, has = widget.minimumSizeHint(), widget.size()
    if need.isValid() and has.height() + _SLACK < need.height():
        yield f"{_named(widget)}: {has.height()} of {need.height()} pixels high"
    wide = need.width() if isinstance(widget, _FIELDS) else _width_of_button(widget)
    if has.width() + _SLACK < wide and not widget.toolTip():
        yield f"{_named(widget)}: {has.width()} of {wide} pixels wide"


def _width_of_button(widget: QWidget) -> int:
    layout = widget.layout()
    return widget.sizeHint().width() if layout is None else layout.totalMinimumSize().width()


def _reaching_out(widget: QWidget) -> Iterator[str]:
    """A part must lie within what holds it, and what holds it may scroll but not cut it off."""
    parent = widget.parentWidget()
    if parent is None or isinstance(parent, QAbstractScrollArea | QComboBox):
        return
    above = parent.parentWidget()
    if isinstance(above, QAbstractScrollArea) and above.viewport() is parent:
        return
    area = QRect(QPoint(0, 0), parent.size()).adjusted(-_SLACK, -_SLACK, _SLACK, _SLACK)
    if not area.contains(widget.geometry()):
        yield f"{_named(widget)}: reaches out of {type(parent).__name__}"
    scroll = scrolling(widget)
    if scroll is not None and _never_across(scroll):
        port = scroll.viewport()
        left = widget.mapTo(port, QPoint(0, 0)).x()
        if left + widget.width() > port.width() + _SLACK or left < -_SLACK:
            yield f"{_named(widget)}: lies beside the view of {type(scroll).__name__}"


def scrolling(widget: QWidget) -> QAbstractScrollArea | None:
    """Return what scrolls a widget, if anything does."""
    above = widget.parentWidget()
    while above is not None and not isinstance(above, QAbstractScrollArea):
        above = above.parentWidget()
    return above


def _never_across(scroll: QAbstractScrollArea) -> bool:
    return scroll.horizontalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOff


def _named(widget: QWidget) -> str:
    text = getattr(widget, "text", str)() or widget.accessibleName()
    return f"{type(widget).__name__} “{text[:60]}” in {type(widget.parentWidget()).__name__}"
