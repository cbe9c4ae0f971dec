"""Walking a window with Tab: who is reached, in which order, and whether the focus can be seen."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import cast

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QButtonGroup,
    QComboBox,
    QWidget,
)
from tests.support.clipping import scrolling

from gradus.ui.design.colour import contrast
from gradus.ui.widgets.focus_ring import REACH

_LONGEST = 400
_PARTS = 40
"""As many links as the longest text of a test may have."""
_EDGE = 16
"""Most show the focus by a ring, whose upper edge is painted sooner than all of a large view."""
_SEEN = 120
"""Pixels of a colour that stands out, at least: a ring round the smallest button has more."""


def walk(window: QWidget) -> tuple[list[QWidget], list[str]]:
    """Press Tab until the focus is back; return the way and what is wrong with it, if anything.

    A date has parts and a text has links, through which Tab goes before it leaves.
    """
    way: list[QWidget] = []
    wrong: list[str] = []
    within = 0
    for _ in range(_LONGEST):
        before = cast("QWidget | None", window.focusWidget()) or window
        QTest.keyClick(before, Qt.Key.Key_Tab)
        focus = cast("QWidget | None", window.focusWidget())
        if focus is None:
            return way, [*wrong, "the focus is lost"]
        within = within + 1 if focus is before else 0
        if within and way and within <= _PARTS:
            continue
        if focus in way:
            back = focus is way[0] and (not within or len(way) == 1)
            return way, wrong if back else [*wrong, f"Tab stays at {named(focus)}"]
        way.append(focus)
        wrong += _unseen(window, focus)
    return way, [*wrong, "Tab does not come back"]


def left_out(window: QWidget, way: list[QWidget]) -> list[str]:
    """Return what Tab should reach and does not."""
    return [named(one) for one in _reachable(window) if one not in way]


def backward(way: list[QWidget], places: dict[QWidget, Place]) -> list[str]:
    """Return the steps that go against the order of reading: columns, then lines, then words.

    One such step is there in any window: from its end to its beginning.
    """
    known = [one for one in way if one in places]
    back = [
        f"{named(one)} → {named(other)}"
        for one, other in pairwise((*known, *known[:1]))
        if places[one].is_after(places[other])
    ]
    return back if len(back) > 1 else []


@dataclass(frozen=True)
class Place:
    """Where a widget is in its window before anything is scrolled, and where it is seen through."""

    area: QRect
    scroll: QAbstractScrollArea | None
    port: QRect

    def is_after(self, other: Place) -> bool:
        """Whether a reader would have come to the other first."""
        alike = self.scroll is other.scroll
        one, two = (self.area, other.area) if alike else (self.port, other.port)
        above = two.bottom() <= one.top() and two.left() < one.right()
        shared = min(one.bottom(), two.bottom()) - max(one.top(), two.top())
        in_line = shared > min(one.height(), two.height()) / 2
        return above or (in_line and two.right() <= one.left())


def places(window: QWidget) -> dict[QWidget, Place]:
    """Return the places of everything that can have the focus."""
    return {one: _place(window, one) for one in _reachable(window)}


def _place(window: QWidget, widget: QWidget) -> Place:
    area = _area(window, widget)
    scroll = scrolling(widget)
    return Place(area, scroll, area if scroll is None else _area(window, scroll.viewport()))


def _area(window: QWidget, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def named(widget: QWidget) -> str:
    return f"{type(widget).__name__} “{widget.accessibleName() or getattr(widget, 'text', str)()}”"


def _reachable(window: QWidget) -> Iterator[QWidget]:
    for one in window.findChildren(QWidget):
        parent = one.parentWidget()
        part = isinstance(parent, QAbstractSpinBox | QComboBox)
        tabbed = bool(one.focusPolicy() & Qt.FocusPolicy.TabFocus)
        if tabbed and one.isVisible() and one.isEnabled() and one.window() is window:
            if part or _follows_choice(one):
                continue
            yield one


def _follows_choice(widget: QWidget) -> bool:
    """Tab leads to the choice that holds, and arrows lead to the others."""
    if not isinstance(widget, QAbstractButton) or widget.isChecked():
        return False
    group = cast("QButtonGroup | None", widget.group())
    return group is not None and group.exclusive() and group.checkedButton() is not None


def _unseen(window: QWidget, target: QWidget) -> list[str]:
    """Say whether what has the focus looks the same without, or is not even in sight."""
    corner = target.mapTo(window, QPoint(0, 0))
    grown = QRect(corner, target.size()).adjusted(-REACH, -REACH, REACH, REACH)
    area = grown.intersected(window.rect())
    if target.visibleRegion().isEmpty() or area.isEmpty():
        return [f"{named(target)} has the focus out of sight"]
    enough = min(_SEEN, 1.5 * (area.width() + area.height()))
    edge = QRect(area.topLeft(), QSize(area.width(), min(area.height(), _EDGE)))
    seen = _change(window, target, edge)
    if seen < enough:
        seen = _change(window, target, area)
    return [] if seen >= enough else [f"{named(target)} shows no focus ({seen} pixels)"]


def _change(window: QWidget, target: QWidget, area: QRect) -> int:
    """Return how much the focus changes there."""
    after = window.grab(area).toImage()
    target.clearFocus()
    before = window.grab(area).toImage()
    target.setFocus(Qt.FocusReason.TabFocusReason)
    return _marked(before, after)


def _marked(before: QImage, after: QImage) -> int:
    """Count the pixels that changed to a colour that stands out from what was there."""
    one, other = _pixels(before), _pixels(after)
    changed = np.stack((one, other))[:, one != other]
    pairs, counts = np.unique(changed, axis=1, return_counts=True)
    return sum(
        int(count)
        for pair, count in zip(pairs.T.tolist(), counts, strict=True)
        if contrast(*(f"#{colour & 0xFFFFFF:06X}" for colour in pair)) >= 3
    )


def _pixels(image: QImage) -> npt.NDArray[np.uint32]:
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    return np.frombuffer(bytes(plain.constBits()), np.uint32)
