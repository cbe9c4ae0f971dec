"""What does not fit before the goal, and the ways out."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gradus.services.planning.views import ShortfallView, WayOut
from gradus.ui.calendar import offer_words, sentences
from gradus.ui.design.fonts import Text
from gradus.ui.design.look import Look
from gradus.ui.widgets.button import ActionButton, Kind
from gradus.ui.widgets.card import Card
from gradus.ui.widgets.clear import clear
from gradus.ui.widgets.label import label

_PAD = 16
_NAMED = 3
_translate = QCoreApplication.translate


class ShortfallCard(Card):
    """`chosen` carries a WayOut whose effect is to be looked at before it is taken.

    `waysRequested` asks for the card to be shown, with the focus on the first way.
    """

    chosen = Signal(object)
    waysRequested = Signal()

    def __init__(self, look: Look, page: QWidget) -> None:
        super().__init__()
        self._look = look
        self._shown: ShortfallView | None = None
        self.text = label("", Text.BODY, wrap=True)
        self.hint = ActionButton(look.theme, self.tr("Ways out"), Kind.HINT, "X")
        self.buttons: list[ActionButton] = []
        self._ways = QVBoxLayout()
        self._key = QShortcut(QKeySequence("X"), page)
        self._key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._key.activated.connect(self.waysRequested)
        self.hint.clicked.connect(self.waysRequested)
        self._arrange()
        self.show_shortfall(None)

    def show_shortfall(self, found: ShortfallView | None) -> None:
        """Show what does not fit, or hide where all does."""
        self.setVisible(found is not None)
        self._key.setEnabled(found is not None and bool(found.ways))
        if found is not None and found != self._shown:
            self.text.setText(shortfall_words(found))
            self.hint.setVisible(bool(found.ways))
            self._fill(found.ways)
        self._shown = found

    def take_focus(self) -> None:
        """Go to the first way out."""
        if self.buttons:
            self.buttons[0].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _fill(self, ways: tuple[WayOut, ...]) -> None:
        clear(self._ways)
        self.buttons = []
        for way in ways:
            button = ActionButton(self._look.theme, self.tr("Look"), Kind.COMPACT)
            button.setAccessibleName(f"{offer_words.what(way)}. {offer_words.effect(way)}")
            button.clicked.connect(lambda _on=False, way=way: self.chosen.emit(way))
            self.buttons.append(button)
            row = _row(way, button)
            self._ways.addWidget(row)
            row.show()  # a layout shows later, and keys may lead there at once
        for before, after in pairwise([self.hint, *self.buttons]):
            QWidget.setTabOrder(before, after)

    def _arrange(self) -> None:
        self.set_heading(self.tr("Does not fit"))
        self.body.setContentsMargins(_PAD, _PAD, _PAD, _PAD)
        self.body.setSpacing(8)
        self._ways.setSpacing(10)
        self.body.addWidget(self.text)
        self.body.addWidget(self.hint)
        self.body.addLayout(self._ways)


def shortfall_words(found: ShortfallView) -> str:
    """Say which topics end after the goal and by how many hours they are short."""
    named, more = found.topics[:_NAMED], len(found.topics) - _NAMED
    topics = ", ".join(named)
    if more > 0:
        topics = _translate("Calendar", "{0} and {1} more").format(topics, more)
    short = sentences.duration(max(round(found.hours * 60), 1))
    return _translate("Calendar", "{0}: {1} short of your goal.").format(topics, short)


def _row(way: WayOut, button: ActionButton) -> QWidget:
    row = QWidget()
    column = QVBoxLayout(row)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    column.addWidget(label(offer_words.what(way), Text.STRONG, wrap=True))
    column.addWidget(label(offer_words.effect(way), Text.NOTE, wrap=True))
    column.addSpacing(4)
    column.addWidget(button)
    return row
