"""The look back at a week: what was done and missed, and at most three changes."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gradus.errors import GradusError
from gradus.services.planning.views import BlockView, OfferView, WeekReview
from gradus.ui.calendar import offer_words, sentences
from gradus.ui.calendar.panels.change_row import ChangeRow
from gradus.ui.design.fonts import Text
from gradus.ui.design.look import Look
from gradus.ui.language.told import told
from gradus.ui.widgets.button import ActionButton, Kind
from gradus.ui.widgets.clear import clear
from gradus.ui.widgets.dialog import Dialog
from gradus.ui.widgets.focus_ring import REACH
from gradus.ui.widgets.label import label
from gradus.ui.widgets.marks import PhaseMark
from gradus.ui.widgets.scroll_column import ScrollColumn
from gradus.ui.widgets.tip import tip

_SIZE = (540, 640)
_MARGIN = 40
Read = Callable[[int], WeekReview]


class WeekReviewDialog(Dialog):
    """`taken` carries the offer and what is left out of it; `doneRequested` a missed block's uid.

    `read` returns the review of the week that holds a date (an ordinal).
    """

    taken = Signal(object, object)
    doneRequested = Signal(str)

    def __init__(self, look: Look, read: Read, day: int, parent: QWidget | None = None) -> None:
        super().__init__(look, self.tr("The week"), parent)
        self._read, self._day = read, day
        self._offer: OfferView | None = None
        self.week = label("", Text.HEADING)
        self.sums = label("", Text.STRONG, wrap=True)
        self.missed: list[ActionButton] = []
        self.changes: list[ChangeRow] = []
        self._lines, self._ahead = QVBoxLayout(), QVBoxLayout()
        self._lay_out()
        self.refresh()

    def refresh(self) -> None:
        """Read the week anew."""
        try:
            self._show(self._read(self._day))
        except GradusError as error:
            self.say_aside(told(str(error)))

    def without(self) -> frozenset[int]:
        """Return the places of the changes that are left out."""
        boxes = [row.box for row in self.changes]
        return frozenset(at for at, box in enumerate(boxes) if not box.isChecked())

    def _show(self, review: WeekReview) -> None:
        first = self._day - (self._day - 1) % 7
        self.week.setText(f"{sentences.day_name(first)} – {sentences.day_name(first + 6)}")
        done, planned = (
            sentences.duration(n) for n in (review.minutes_done, review.minutes_planned)
        )
        self.sums.setText(self.tr("{0} done of {1} planned.").format(done, planned))
        clear(self._lines)
        clear(self._ahead)
        self.missed, self.changes = [], []
        self._put_blocks(self.tr("Done"), review.done)
        self._put_blocks(self.tr("Missed"), review.missed)
        self._offer = review.offer
        self._lines.addStretch(1)
        self._put_changes(review.offer)
        has_changes = bool(self.changes)
        self.leave.setVisible(has_changes)
        caption = self.tr("Accept") if has_changes else self.tr("Close")
        self.accept_button.show_caption(caption, self.tr("Enter"))
        parts = [*self.missed, *(row.box for row in self.changes), self.leave, self.accept_button]
        for before, after in pairwise(parts):
            QWidget.setTabOrder(before, after)

    def _put_blocks(self, heading: str, blocks: tuple[BlockView, ...]) -> None:
        self._put(label(heading, Text.HEADING))
        for block in blocks:
            self._put(self._line(block, missed=heading == self.tr("Missed")))
        if not blocks:
            self._put(label(self.tr("Nothing"), Text.NOTE))

    def _line(self, block: BlockView, *, missed: bool) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(REACH, 0, REACH, 0)
        row.setSpacing(8)
        mark = PhaseMark(self._look.theme)
        mark.show_phase(block.phase)
        minutes = block.minutes if missed else block.minutes_done or block.minutes
        row.addWidget(mark)
        row.addWidget(label(told(block.title), Text.BODY, wrap=True), 1)
        row.addWidget(label(sentences.duration(minutes), Text.NOTE))
        if missed:
            row.addWidget(self._done_button(block))
        return line

    def _done_button(self, block: BlockView) -> ActionButton:
        button = ActionButton(self._look.theme, self.tr("It was done"), Kind.COMPACT)
        button.setAccessibleName(self.tr("{0} was done").format(told(block.title)))
        button.clicked.connect(lambda: self._mark(block))
        self.missed.append(button)
        return button

    def _mark(self, block: BlockView) -> None:
        self.doneRequested.emit(block.uid)
        self.refresh()
        self.say_aside(self.tr("{0} counts as done.").format(told(block.title)))
        target = self.missed[0] if self.missed else self.accept_button
        target.setFocus(Qt.FocusReason.TabFocusReason)

    def _put_changes(self, offer: OfferView | None) -> None:
        self._put(label(self.tr("What would change"), Text.HEADING), self._ahead)
        if offer is None or not offer.changes:
            self._put(label(self.tr("Nothing has to move."), Text.NOTE), self._ahead)
            return
        for change in offer.changes:
            row = ChangeRow(self._look.theme, change, offer.today, wanted=True)
            row.toggled.connect(self._count)
            self.changes.append(row)
            self._put(row, self._ahead)
        self._put(label(" ".join(offer_words.reasons(offer)), Text.NOTE, wrap=True), self._ahead)

    def _count(self) -> None:
        wanted = len(self.changes) - len(self.without())
        self.accept_button.setEnabled(wanted > 0)

    def _put(self, part: QWidget, where: QVBoxLayout | None = None) -> None:
        (where or self._lines).addWidget(part)
        part.show()

    def _take(self) -> None:
        if self._offer is not None and self.changes:
            self.taken.emit(self._offer, self.without())
        self.accept()

    def _turn(self, weeks: int) -> None:
        self._day += 7 * weeks
        self.say_aside("")
        self.refresh()

    def _lay_out(self) -> None:
        content = QWidget()
        content.setLayout(self._lines)
        self._lines.setContentsMargins(0, 0, REACH, 0)
        self._lines.setSpacing(8)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.week, 1)
        before, after = self.tr("Page Up"), self.tr("Page Down")
        for caption, name, key, weeks in (
            ("‹", self.tr("The week before"), before, -1),
            ("›", self.tr("The week after"), after, 1),
        ):
            head.addWidget(self._turner(caption, f"{name} ({key})", weeks))
        self.body.addLayout(head)
        self.body.addWidget(self.sums)
        self.body.addWidget(ScrollColumn(content), 1)
        # Below what scrolls: Enter accepts, so what it accepts is in sight.
        self._ahead.setSpacing(8)
        self.body.addLayout(self._ahead)
        self.add_gap()
        self.leave = self.add_action(self.tr("Leave it"), self.tr("Esc"))
        self.accept_button = self.add_action(self.tr("Accept"), self.tr("Enter"), primary=True)
        self.leave.clicked.connect(self.reject)
        self.accept_button.clicked.connect(self._take)
        width, height = _SIZE
        room = self.parentWidget()
        self.resize(width, height if room is None else min(height, room.height() - _MARGIN))

    def _turner(self, caption: str, name: str, weeks: int) -> ActionButton:
        button = ActionButton(self._look.theme, caption, Kind.COMPACT)
        button.setAccessibleName(name)
        button.setToolTip(tip(name))
        button.clicked.connect(lambda: self._turn(weeks))
        key = Qt.Key.Key_PageUp if weeks < 0 else Qt.Key.Key_PageDown
        QShortcut(QKeySequence(key), self).activated.connect(lambda: self._turn(weeks))
        return button
