"""All changes of an offer, each of which can be left out."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from gradus.services.planning.views import OfferView
from gradus.ui.design.look import Look
from gradus.ui.widgets.dialog import Dialog
from gradus.ui.widgets.focus_ring import FocusRing
from gradus.ui.widgets.tick_painter import TickPainter

_SIZE = (520, 520)
_CHECKED, _EMPTY = Qt.CheckState.Checked, Qt.CheckState.Unchecked


class ChangesDialog(Dialog):
    """`left_out` carries the places of the changes that are not wanted, once that is kept."""

    left_out = Signal(object)

    def __init__(
        self, look: Look, offer: OfferView, without: frozenset[int], parent: QWidget | None = None
    ) -> None:
        super().__init__(look, self.tr("What would move"), parent)
        self.say(" ".join(offer.why))
        self.list = QListWidget()
        self.ring = FocusRing(look.theme, self.list)
        self.list.setProperty("frame", "list")
        self.list.ensurePolished()  # or lines would be as low as without the style
        self.list.setItemDelegate(TickPainter(look, self.list))
        self.list.setAccessibleName(self.tr("Changes; Space leaves one out"))
        for place, change in enumerate(offer.changes):
            item = QListWidgetItem(f"{change.title}   {change.moved}")
            item.setCheckState(_EMPTY if place in without else _CHECKED)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.body.addWidget(self.list, 1)
        self.say_aside(self.tr("Space leaves a change out. Nothing moves yet."))
        self.add_gap()
        self.cancel = self.add_action(self.tr("Cancel"), self.tr("Esc"))
        self.keep = self.add_action(self.tr("Keep this choice"), self.tr("Enter"), primary=True)
        self.cancel.clicked.connect(self.reject)
        self.keep.clicked.connect(self._keep)
        self.resize(*_SIZE)

    def take_focus(self) -> None:
        """Let the person walk the list at once."""
        self.list.setFocus(Qt.FocusReason.TabFocusReason)

    def _keep(self) -> None:
        items = [self.list.item(row) for row in range(self.list.count())]
        empty = (place for place, item in enumerate(items) if item.checkState() == _EMPTY)
        self.left_out.emit(frozenset(empty))
        self.accept()
