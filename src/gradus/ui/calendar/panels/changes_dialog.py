"""All changes of an offer by topic, each of which can be left out."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from gradus.services.planning.views import OfferView
from gradus.ui.calendar import offer_words
from gradus.ui.calendar.panels.changes_tree import ChangesTree
from gradus.ui.design.look import Look
from gradus.ui.widgets.dialog import Dialog

_SIZE = (520, 520)


class ChangesDialog(Dialog):
    """`left_out` carries the places of the changes that are not wanted, once that is kept."""

    left_out = Signal(object)

    def __init__(
        self, look: Look, offer: OfferView, without: frozenset[int], parent: QWidget | None = None
    ) -> None:
        super().__init__(look, self.tr("What would move"), parent)
        self.say(" ".join(offer_words.reasons(offer)))
        self.list = ChangesTree(look, offer, without)
        self.body.addWidget(self.list, 1)
        count = self.tr("%Ln change(s) in all.", "", len(offer.changes))
        keys = self.tr("Space leaves out, → shows single changes. Nothing moves yet.")
        self.say_aside(f"{count} {keys}")
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
        self.left_out.emit(self.list.without())
        self.accept()
