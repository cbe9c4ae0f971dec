"""The parts of the Library in their places."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gradus.ui.design.fonts import Text
from gradus.ui.design.look import Look
from gradus.ui.library.detail.mine import Mine
from gradus.ui.library.detail.panel import DetailPanel
from gradus.ui.library.entry_list import EntryList
from gradus.ui.library.filter_bar import FilterBar
from gradus.ui.library.kind_list import KindList
from gradus.ui.widgets.button import ActionButton, Kind
from gradus.ui.widgets.focus_ring import REACH
from gradus.ui.widgets.label import label

_KINDS, _DETAIL, _WIDE_DETAIL, _WIDE = 148, 372, 470, 1200
_TIGHT, _LOOSE = 20, 36
_AT_ONCE = 24


class Screen(QWidget):
    """Kinds on the left, entries in the middle, one of them on the right."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.title = label(self.tr("Library"), Text.TITLE)
        self.subtitle = label("", Text.QUIET, wrap=True)
        self.found = label("", Text.SMALL, wrap=True)
        self._head = QHBoxLayout()
        self._places = {name: QWidget() for name in ("kinds", "filters", "list", "detail")}
        self._made = False
        self._arrange()

    def make(self) -> Iterator[None]:
        """Make the parts one after the other, each where it lies."""
        if self._made:
            return
        self._made = True
        for name in self._places:
            self._fill(name)
            yield
            _ = self._mine
            yield
        self.kinds.setFixedWidth(_KINDS)
        for button in self._buttons:
            self._head.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self.fit(0)

    def dress(self) -> Iterator[None]:
        """Put the style on a few widgets at a time, which showing the page would do at once."""
        for at, part in enumerate(self.findChildren(QWidget)):
            part.ensurePolished()
            if at % _AT_ONCE == 0:
                yield

    @cached_property
    def kinds(self) -> KindList:
        """What can be looked at."""
        return KindList(self._look)

    @cached_property
    def filters(self) -> FilterBar:
        """Search and filters."""
        return FilterBar(self._look)

    @cached_property
    def list(self) -> EntryList:
        """The entries."""
        return EntryList(self._look)

    @cached_property
    def detail(self) -> DetailPanel:
        """The entry under the cursor."""
        return DetailPanel(self._look, self._mine)

    @cached_property
    def _mine(self) -> Mine:
        return Mine(self._look)

    @cached_property
    def _buttons(self) -> tuple[ActionButton, ...]:
        captions = (
            (self.tr("Compare courses"), "C"),
            (self.tr("Choose a dev kit"), "K"),
            (self.tr("Add"), "A"),
            (self.tr("Import"), "I"),
        )
        theme = self._look.theme
        return tuple(ActionButton(theme, text, Kind.COMPACT, key) for text, key in captions)

    @property
    def compare(self) -> ActionButton:
        """Compares courses."""
        return self._buttons[0]

    @property
    def kit(self) -> ActionButton:
        """Helps to choose a dev kit."""
        return self._buttons[1]

    @property
    def add(self) -> ActionButton:
        """Adds an entry."""
        return self._buttons[2]

    @property
    def take_in(self) -> ActionButton:
        """Imports entries."""
        return self._buttons[3]

    def fit(self, width: int) -> None:
        """Give the entry and the margins as much room as a width allows."""
        wide = width >= _WIDE
        self.detail.setFixedWidth(_WIDE_DETAIL if wide else _DETAIL)
        side = (_LOOSE if wide else _TIGHT) - REACH
        layout = self.layout()
        assert layout is not None
        layout.setContentsMargins(side, 24, side, 8)

    def _arrange(self) -> None:
        """Lay out the places of the parts, which are filled one after the other."""
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self.title)
        words.addWidget(self.subtitle)
        self._head.setContentsMargins(REACH, 0, REACH, 0)
        self._head.setSpacing(8)
        self._head.addLayout(words, 1)
        middle = QVBoxLayout()
        middle.setSpacing(6)
        middle.addWidget(self._places["filters"])
        middle.addWidget(self._places["list"], 1)
        middle.addWidget(self.found)
        body = QHBoxLayout()
        body.setSpacing(8)
        body.addWidget(self._places["kinds"])
        body.addLayout(middle, 1)
        body.addWidget(self._places["detail"])
        column = QVBoxLayout(self)
        column.setSpacing(14)
        column.addLayout(self._head)
        column.addLayout(body, 1)

    def _fill(self, name: str) -> None:
        """Make a part and put it in its place, with room for its focus ring."""
        part: QWidget = getattr(self, name)
        row = QHBoxLayout(self._places[name])
        room = 0 if part is self.filters else REACH
        row.setContentsMargins(room, room, room, room)
        row.addWidget(part)
