"""The list of what was found; the keys for it come from the field above."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QListView

from gradus.services.finding.offering import Group
from gradus.services.finding.thing import Thing
from gradus.ui.design.look import Look
from gradus.ui.palette.model import PaletteModel
from gradus.ui.palette.painter import RowPainter


class Results(QListView):
    """One row is always chosen, where there is any; `picked` carries what was clicked."""

    picked = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._things = PaletteModel()
        self.setModel(self._things)
        self.setItemDelegate(RowPainter(look, self))
        self.setProperty("frame", "results")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(self.tr("Results"))
        self.clicked.connect(self._pick)
        look.theme.changed.connect(self.viewport().update)

    def show_groups(self, groups: Sequence[Group], *, keep: bool) -> None:
        """Show other groups; the cursor goes to the best one, or stays on its thing."""
        held = self.chosen() if keep else None
        self._things.show_groups(groups)
        row = self._things.row_of(held)
        if row is None:
            row = next(iter(self._things.things()), -1)
        self._go_to(row)

    def chosen(self) -> Thing | None:
        """Return what stands under the cursor."""
        return self._things.thing(self.currentIndex().row())

    def count(self) -> int:
        """Return how much was found."""
        return len(self._things.things())

    def step(self, by: int, *, around: bool = False) -> None:
        """Move the cursor by so many things; past an end it goes on at the other, or stays."""
        rows = self._things.things()
        if rows:
            at = rows.index(self.currentIndex().row()) + by
            self._go_to(rows[at % len(rows) if around else min(max(at, 0), len(rows) - 1)])

    def height_for(self, most: int) -> int:
        """Return how high the list is, as far as that goes."""
        rows = range(self._things.rowCount())
        whole = sum(self.sizeHintForRow(row) for row in rows) + 2 * self.frameWidth() + 8
        return min(whole, most)

    def _go_to(self, row: int) -> None:
        index = self._things.index(row, 0)
        self.setCurrentIndex(index)
        if row == next(iter(self._things.things()), -1):
            self.scrollToTop()  # with its heading
        else:
            self.scrollTo(index)

    def _pick(self, index: QModelIndex) -> None:
        thing = self._things.thing(index.row())
        if thing is not None:
            self.picked.emit(thing)
