"""Walking a window with Tab: who is reached, in which order, and whether the focus can be seen."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from gradus.ui.design.colour import contrast
from gradus.ui.widgets.focus_ring import REACH

_LONGEST = 400
_SEEN = 120
"""Pixels of a colour that stands out, at least: a ring round the smallest button has more."""


def walk(window: QWidget) -> tuple[list[QWidget], list[str]]:
    """Press Tab until the focus is back; return the way and what is wrong with it, if anything."""
    way: list[QWidget] = []
    wrong: list[str] = []
    for _ in range(_LONGEST):
        before = window.focusWidget() or window
        QTest.keyClick(before, Qt.Key.Key_Tab)
        focus = window.focusWidget()
        if focus is None:
            return way, [*wrong, "the focus is lost"]
        if focus is before and len(way) != 1:
            return way, [*wrong, f"Tab does not leave {named(focus)}"]
        if focus in way:
            round_ = [] if focus is way[0] else [f"Tab goes round at {named(focus)}"]
            return way, [*wrong, *round_]
        way.append(focus)
        wrong += _unseen(window, focus)
    return way, [*wrong, "Tab does not come back"]


def left_out(window: QWidget, way: list[QWidget]) -> list[str]:
    """Return what Tab should reach and does not."""
    return [named(one) for one in _reachable(window) if one not in way]


def backward(window: QWidget, way: list[QWidget], places: dict[QWidget, QRect]) -> list[str]:
    """Return the steps that go against the order of reading: columns, then lines, then words."""
    first = min(range(len(way)), key=lambda n: _corner(places.get(way[n])), default=0)
    turned = [one for one in (*way[first:], *way[:first]) if one in places]
    return [
        f"{named(one)} → {named(other)}"
        for one, other in pairwise(turned)
        if _goes_back(places[one], places[other])
    ]


def places(window: QWidget) -> dict[QWidget, QRect]:
    """Return where everything that can have the focus is, before anything is scrolled."""
    return {one: QRect(one.mapTo(window, QPoint(0, 0)), one.size()) for one in _reachable(window)}


def named(widget: QWidget) -> str:
    return f"{type(widget).__name__} “{widget.accessibleName() or getattr(widget, 'text', str)()}”"


def _reachable(window: QWidget) -> Iterator[QWidget]:
    for one in window.findChildren(QWidget):
        part = isinstance(one.parentWidget(), QAbstractScrollArea) and one.focusProxy() is not None
        tabbed = bool(one.focusPolicy() & Qt.FocusPolicy.TabFocus)
        if tabbed and one.isVisible() and one.isEnabled() and one.window() is window and not part:
            yield one


def _corner(place: QRect | None) -> tuple[int, int]:
    return (10_000, 10_000) if place is None else (place.top(), place.left())


def _goes_back(one: QRect, other: QRect) -> bool:
    above = other.bottom() <= one.top() and other.left() < one.right()
    shared = min(one.bottom(), other.bottom()) - max(one.top(), other.top())
    in_line = shared > min(one.height(), other.height()) / 2
    return above or (in_line and other.right() <= one.left())


def _unseen(window: QWidget, target: QWidget) -> list[str]:
    """Say whether what has the focus looks the same without, or is not even in sight."""
    corner = target.mapTo(window, QPoint(0, 0))
    grown = QRect(corner, target.size()).adjusted(-REACH, -REACH, REACH, REACH)
    area = grown.intersected(window.rect())
    if target.visibleRegion().isEmpty() or area.isEmpty():
        return [f"{named(target)} has the focus out of sight"]
    after = window.grab(area).toImage()
    target.clearFocus()
    before = window.grab(area).toImage()
    target.setFocus(Qt.FocusReason.TabFocusReason)
    enough = min(_SEEN, 1.5 * (area.width() + area.height()))
    seen = _marked(before, after)
    return [] if seen >= enough else [f"{named(target)} shows no focus ({seen} pixels)"]


def _marked(before: QImage, after: QImage) -> int:
    """Count the pixels that changed to a colour that stands out from what was there."""
    both = (_pixels(before), _pixels(after))
    changed = Counter(pair for pair in zip(*both, strict=True) if pair[0] != pair[1])
    return sum(
        count
        for pair, count in changed.items()
        if contrast(*(f"#{one & 0xFFFFFF:06X}" for one in pair)) >= 3
    )


def _pixels(image: QImage) -> memoryview[int]:
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    return memoryview(bytes(plain.constBits())).cast("I")
