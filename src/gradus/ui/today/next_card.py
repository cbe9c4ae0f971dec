"""The next action on Today: the first that is open, and what begins it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gradus.domain.next_actions.action import Standing, next_open
from gradus.ui.design.fonts import Text
from gradus.ui.design.theme import Theme
from gradus.ui.next_actions import sentences
from gradus.ui.widgets.button import ActionButton, Kind
from gradus.ui.widgets.card import Card
from gradus.ui.widgets.check_box import CheckBox
from gradus.ui.widgets.label import ElidedLabel
from gradus.ui.widgets.pill import Pill


class NextCard(Card):
    """A box to tick, what it is about, and a button that begins it.

    `actRequested` and `ticked` carry an Action, `allRequested` asks for all five and the habits.
    """

    actRequested = Signal(object)
    ticked = Signal(object)
    allRequested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._standing: Standing | None = None
        self.count = Pill("")
        self.box = CheckBox(theme)
        self.title = ElidedLabel(Text.BODY)
        self.act = ActionButton(theme, "", Kind.COMPACT, "N")
        self.all = ActionButton(theme, self.tr("All five, and habits"), Kind.HINT, "H")
        self.set_heading(self.tr("Next action"))
        self._arrange()
        self.act.clicked.connect(self._act)
        self.box.clicked.connect(self._tick)
        self.all.clicked.connect(self.allRequested)
        self.hide()

    def show_actions(self, found: Sequence[Standing]) -> None:
        """Show the first open one; hidden where nothing is known of them."""
        self.setVisible(bool(found))
        self._standing = next_open(found)
        self.count.setText(sentences.done(sum(one.done for one in found), len(found)))
        self.box.setVisible(self._standing is not None)
        self.act.setVisible(self._standing is not None)
        if self._standing is None:
            self.title.show_text(self.tr("All are done. The habits go on."))
            return
        name = sentences.title(self._standing.action)
        self.box.setChecked(False)
        self.box.setAccessibleName(self.tr("Done: {0}").format(name))
        self.title.show_text(name)
        self.act.show_caption(sentences.caption(self._standing), "N")

    def _act(self) -> None:
        if self._standing is not None:
            self.actRequested.emit(self._standing.action)

    def _tick(self) -> None:
        if self._standing is not None:
            self.ticked.emit(self._standing.action)

    def _arrange(self) -> None:
        self.put_beside_heading(self.all, self.count)
        line = QHBoxLayout()
        line.setSpacing(10)
        line.addWidget(self.box)
        line.addWidget(self.title, 1)
        line.addWidget(self.act)
        self.body.addLayout(line)
        self.body.setContentsMargins(20, 16, 20, 16)
