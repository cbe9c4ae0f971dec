"""What would move, and why, before anything moves."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gradus.services.planning.views import ChangeView, OfferView
from gradus.ui.calendar import offer_words
from gradus.ui.calendar.panels.change_row import ChangeRow
from gradus.ui.calendar.panels.changes_dialog import ChangesDialog
from gradus.ui.design.fonts import Text
from gradus.ui.design.look import Look
from gradus.ui.language.told import told
from gradus.ui.widgets.announce import announce
from gradus.ui.widgets.button import ActionButton, Kind
from gradus.ui.widgets.card import Card
from gradus.ui.widgets.clear import drop
from gradus.ui.widgets.label import label

_PAD = 16
_MOST = 5


class OfferCard(Card):
    """`accepted` carries the offer and the places of what is left out, `declined` the offer.

    `about` names what was asked for ("Shift"); an offer that came by itself has none.
    """

    accepted = Signal(object, object)
    declined = Signal(object)

    def __init__(self, look: Look, page: QWidget) -> None:
        super().__init__()
        self._look = look
        self._offer: OfferView | None = None
        self._without: frozenset[int] = frozenset()
        self.rows: list[ChangeRow] = []
        self._rows = QVBoxLayout()
        self.about = label("", Text.STRONG, wrap=True)
        self.why = label("", Text.NOTE, wrap=True)
        self.accept = ActionButton(look.theme, self.tr("Accept"), Kind.COMPACT, "Y")
        self.decline = ActionButton(look.theme, "", Kind.COMPACT, "N")
        self.all = ActionButton(look.theme, "", Kind.HINT, "V")
        self._keys = [
            self._key(page, "Y", self._take),
            self._key(page, "N", self._leave),
            self._key(page, "V", self.show_all),
        ]
        self._arrange()
        self.show_offer(None)

    def offer(self) -> OfferView | None:
        """Return what is shown."""
        return self._offer

    def show_offer(self, offer: OfferView | None, about: str = "") -> None:
        """Show an offer, or hide; what was left out of the same changes stays so."""
        before, self._offer = self._offer, offer
        shown = offer is not None
        self.setVisible(shown)
        for key in self._keys:
            key.setEnabled(shown)
        if offer is None:
            return
        self.about.setText(about)
        self.about.setVisible(bool(about))
        self.decline.show_caption(self.tr("Leave it") if about else self.tr("Not today"), "N")
        self.why.setText(" ".join((*offer_words.reasons(offer), self.tr("Nothing else moves."))))
        if before is None or before.changes != offer.changes:
            self._without = frozenset()
            self._fill(offer)
        self._show_wanted()

    def say(self) -> None:
        """Speak what would move."""
        if self._offer is not None:
            today = self._offer.today
            few = self._offer.changes[:_MOST]
            parts = [f"{told(one.title)} {offer_words.moved(one, today)}" for one in few]
            announce(self, self.tr("Would move: {0}").format("; ".join(parts)))

    def show_all(self) -> None:
        """Open all changes in a list, in which each can be left out."""
        if self._offer is None:
            return
        dialog = ChangesDialog(self._look, self._offer, self._without, self.window())
        dialog.left_out.connect(self._leave_out)
        dialog.pop_up()

    def _leave_out(self, without: frozenset[int]) -> None:
        self._without = without
        if self._offer is not None:
            self._fill(self._offer)
            self._show_wanted()

    def _fill(self, offer: OfferView) -> None:
        first = offer.changes[:_MOST]
        while len(self.rows) > len(first):
            drop(self._rows, self.rows.pop())
        for place, row in enumerate(self.rows):
            row.show_change(first[place], wanted=place not in self._without)
        if len(self.rows) < len(first):
            self._add_rows(first, offer.today)
        caption = self.tr("All %Ln change(s)…", "", len(offer.changes))
        self.all.show_caption(caption, "V")
        self.all.setVisible(len(offer.changes) > _MOST)

    def _add_rows(self, first: tuple[ChangeView, ...], today: int) -> None:
        """Make the rows that are not there yet."""
        for place in range(len(self.rows), len(first)):
            row = ChangeRow(
                self._look.theme, first[place], today, wanted=place not in self._without
            )
            row.toggled.connect(lambda on, place=place: self._turn(place, on=on))
            self.rows.append(row)
            self._rows.addWidget(row)
            row.show()  # a layout shows later, and keys may lead there at once
        boxes = [row.box for row in self.rows]
        for before, after in pairwise([*boxes, self.all, self.accept, self.decline]):
            QWidget.setTabOrder(before, after)

    def _turn(self, place: int, *, on: bool) -> None:
        self._without = self._without - {place} if on else self._without | {place}
        self._show_wanted()

    def _show_wanted(self) -> None:
        assert self._offer is not None
        self.accept.setEnabled(len(self._without) < len(self._offer.changes))

    def _take(self) -> None:
        if self._offer is not None and self.accept.isEnabled():
            self.accepted.emit(self._offer, self._without)

    def _leave(self) -> None:
        if self._offer is not None:
            self.declined.emit(self._offer)

    def _key(self, page: QWidget, key: str, act: Callable[[], None]) -> QShortcut:
        shortcut = QShortcut(QKeySequence(key), page)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.setAutoRepeat(False)
        shortcut.activated.connect(act)
        return shortcut

    def _arrange(self) -> None:
        self.set_heading(self.tr("Would move"))
        self.body.setContentsMargins(_PAD, _PAD, _PAD, _PAD)
        self.body.setSpacing(8)
        self._rows.setSpacing(6)
        self.body.addWidget(self.about)
        self.body.addLayout(self._rows)
        self.body.addWidget(self.all)
        self.body.addWidget(self.why)
        actions = QHBoxLayout()
        actions.setSpacing(8)
        actions.addWidget(self.accept)
        actions.addWidget(self.decline)
        actions.addStretch(1)
        self.body.addLayout(actions)
        self.accept.clicked.connect(self._take)
        self.decline.clicked.connect(self._leave)
        self.all.clicked.connect(self.show_all)
