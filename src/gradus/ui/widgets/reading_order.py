"""Tab goes through a window as its layouts are read, whatever was made first or put in later."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QLayout, QScrollArea, QSplitter, QWidget

_Way = QBoxLayout.Direction
_REASONS = {
    True: Qt.FocusReason.TabFocusReason,
    False: Qt.FocusReason.BacktabFocusReason,
}


def step(window: QWidget, *, forward: bool) -> bool:
    """Give the focus to what is read next, or before; say whether there is anything."""
    way = list(_shown(window))
    focus = window.focusWidget()
    start = way.index(focus) if focus in way else -1 if forward else 0
    turned = [*way[start + 1 :], *way[: start + 1]] if forward else _back(way, start)
    target = next((one for one in turned if _takes_tab(one)), None)
    if target is None:
        return False
    target.setFocus(_REASONS[forward])
    _bring_in_sight(target)
    return True


def _back(way: list[QWidget], start: int) -> list[QWidget]:
    return [*reversed(way[:start]), *reversed(way[start:])]


def _shown(widget: QWidget) -> Iterator[QWidget]:
    """Go through everything that is visible, each layout in its order, then what is in none."""
    yield widget
    seen: set[int] = set()
    for child in _children(widget):
        if id(child) not in seen and child.isVisible() and not child.isWindow():
            seen.add(id(child))
            yield from _shown(child)


def _children(widget: QWidget) -> Iterator[QWidget]:
    yield from _parts(widget) if isinstance(widget, QSplitter) else _laid_out(widget.layout())
    yield from (one for one in widget.children() if isinstance(one, QWidget))


def _parts(splitter: QSplitter) -> list[QWidget]:
    parts = (splitter.widget(at) for at in range(splitter.count()))
    return [one for one in parts if one is not None]


def _laid_out(layout: QLayout | None) -> Iterator[QWidget]:
    if layout is None:
        return
    for at in _order(layout):
        item = layout.itemAt(at)
        if item is None:
            continue
        held, within = item.widget(), item.layout()
        if held is not None:
            yield held
        elif within is not None:
            yield from _laid_out(within)


def _order(layout: QLayout) -> list[int]:
    places = list(range(layout.count()))
    if isinstance(layout, QGridLayout):
        return sorted(places, key=lambda at: _cell(layout, at))
    turned = isinstance(layout, QBoxLayout) and layout.direction() in {
        _Way.RightToLeft,
        _Way.BottomToTop,
    }
    return places[::-1] if turned else places


def _cell(grid: QGridLayout, at: int) -> tuple[int, int]:
    place = cast("tuple[int, int, int, int]", grid.getItemPosition(at))
    return place[0], place[1]


def _takes_tab(widget: QWidget) -> bool:
    wants = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return wants and widget.isEnabled() and widget.focusProxy() is None


def _bring_in_sight(widget: QWidget) -> None:
    """Scroll to it, if it is not all in sight: Qt does so only within the area it comes from."""
    above = widget.parentWidget()
    while above is not None and not above.isWindow():
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(widget)
        above = above.parentWidget()
