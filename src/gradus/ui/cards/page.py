"""The Cards page: search, read, and act on many cards at once."""

from __future__ import annotations

from array import array
from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from gradus.clock import Clock
from gradus.domain.search.errors import SearchError
from gradus.domain.search.order import Order
from gradus.domain.search.parser import parse
from gradus.errors import GradusError
from gradus.services.cards.bulk import BulkOutcome
from gradus.ui.cards import action_bar, chips, sentences
from gradus.ui.cards.action_bar import Do
from gradus.ui.cards.deeds import Deeds, changed_anything
from gradus.ui.cards.dialogs import SearchHelp
from gradus.ui.cards.keys import column_asked, key_lines, wants_preview, wants_search
from gradus.ui.cards.screen import Screen
from gradus.ui.cards.searching import Searcher, Wish
from gradus.ui.cards.service import CardChanger, CardFinder
from gradus.ui.cards.sorting import next_order
from gradus.ui.design.look import Look
from gradus.ui.help.keys import KeyLine
from gradus.ui.language.told import told
from gradus.ui.quiz.card_face import CardFace

_PATIENCE_MS = 600
"""A search that is still being typed is not complained about."""


class CardsPage(Screen):
    """Children ask, the page carries out.

    `editRequested` carries a note's row id, `exportRequested` the search; editing, moving and
    exporting can be asked for only once `offer` was told that somebody carries them out.
    `cardsChanged` says that cards stand otherwise than before, `searched` that all that was looked
    for is there.
    """

    editRequested = Signal(int)
    exportRequested = Signal(str)
    linkRequested = Signal(str)
    cardsChanged = Signal()
    searched = Signal()

    def __init__(
        self,
        look: Look,
        finder: CardFinder,
        changer: CardChanger,
        card_view: Callable[[QWidget], CardFace],
        clock: Clock,
    ) -> None:
        super().__init__(look, finder, card_view, clock)
        self._look = look
        self._finder = finder
        self._order = Order()
        self._error: SearchError | None = None
        self._returning: int | None = None
        self._past = (False, False)
        self._told = ""

        def today() -> date:
            return clock.now().astimezone(clock.zone()).date()

        self.searcher = Searcher(finder, self)
        self.deeds = Deeds(look, changer, self.model, self.table, today, self)
        self._complaint = QTimer(self, interval=_PATIENCE_MS, singleShot=True)
        self._preview_soon = QTimer(self, interval=0, singleShot=True)
        self._connect()
        self._show_selection()

    def offer(self, action: Do) -> None:
        """Let EDIT, MOVE or EXPORT be asked for from now on."""
        self.bar.offer(action)

    def refresh(self) -> None:
        """Look again: cards, decks or their texts may have changed."""
        self._try(self._read_names)
        self._try(self._read_past)
        self._returning = self.table.current_card()
        self.model.forget()
        told = self._told
        self._search()
        self._told = told

    def show_card(self, card_id: int) -> None:
        """Go to a card among all cards, and read it."""
        self._returning = card_id
        self.field.clear()
        self._search()
        self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def close_down(self) -> None:
        """Wait for what runs beside the window."""
        self.deeds.actor.close_down()
        self.searcher.close_down()

    def key_lines(self) -> tuple[KeyLine, ...]:
        """Return the keys of the page."""
        return key_lines()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the focus on: to the cards, or to the search where there are none."""
        super().focusInEvent(event)
        target = self.table if self.table.current_card() is not None else self.field
        target.setFocus(event.reason())

    def showEvent(self, event: QShowEvent) -> None:
        """Be fresh when shown."""
        super().showEvent(event)
        self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        """Complain of nothing while nobody looks."""
        super().hideEvent(event)
        self._complaint.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep everything in its place."""
        super().resizeEvent(event)
        self.place()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act on the page's keys; others go on to the window."""
        if event.isAutoRepeat() or not self._take_key(event):
            super().keyPressEvent(event)

    def _connect(self) -> None:
        self.field.textChanged.connect(self._search)
        self.field.entered.connect(self._enter)
        self.field.helpRequested.connect(self._show_help)
        self.chips.toggled.connect(self._toggle)
        self.table.sortRequested.connect(self._sort)
        self.table.cardChanged.connect(self._preview_soon.start)
        self.table.selectionTold.connect(self._hear_selection)
        self.reading.clicked.connect(self.toggle_preview)
        self.preview.linkActivated.connect(self.linkRequested)
        self.bar.asked.connect(self._act)
        self.bar.stopRequested.connect(self.deeds.actor.cancel)
        self.searcher.found.connect(self._show_found)
        self.searcher.failed.connect(self.banner.show_error)
        self.model.failed.connect(self.banner.show_error)
        self.deeds.editRequested.connect(self.editRequested)
        self.deeds.progressed.connect(self._show_progress)
        self.deeds.done.connect(self._show_outcome)
        self.deeds.failed.connect(self._show_failure)
        self._complaint.timeout.connect(self._complain)
        self._preview_soon.timeout.connect(self._show_preview)

    # Keys

    def _take_key(self, event: QKeyEvent) -> bool:
        column = column_asked(event, len(self.columns))
        word = chips.word_asked(event)
        asked = action_bar.asked_by(event)
        if event.key() == Qt.Key.Key_Escape:
            return self._escape()
        if wants_search(event):
            self._go_to_search()
        elif wants_preview(event):
            self.toggle_preview()
        elif word is not None:
            self._toggle(word)
        elif column is not None:
            self._sort(column)
        elif asked is not None:
            self._act(asked)
        else:
            return False
        return True

    def _escape(self) -> bool:
        if self.banner.dismiss() or self.deeds.actor.cancel():
            return True
        if self.field.text():
            self.field.clear()
            self._go_to_search()
            return True
        return False

    def _go_to_search(self) -> None:
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def _enter(self) -> None:
        """Go to the cards, or say at once what is wrong."""
        if self._error is not None:
            self._complain()
        elif self.model.rowCount():
            if self.table.current_card() is None:
                self.table.go_to(0)
            self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show_help(self) -> None:
        SearchHelp(self._look, self.window()).pop_up()

    # Searching

    def _toggle(self, word: str) -> None:
        self.field.setText(chips.toggled(self.field.text(), word))

    def _sort(self, section: int) -> None:
        self._order = next_order(self._order, self.columns[section].key)
        self.table.show_order(self._order)
        self._returning = self.table.current_card()
        self._search()

    def _search(self) -> None:
        query, self._told = self.field.text(), ""
        self.chips.show_query(query)
        try:
            parse(query)
        except SearchError as error:
            self._error = error
            self._complaint.start()
            return
        self._error = None
        self._complaint.stop()
        self.searcher.search(Wish(query, self._order))

    def _complain(self) -> None:
        if self._error is not None:
            self.status.complain(told(str(self._error)))

    def _show_found(self, ids: array[int], complete: bool) -> None:  # noqa: FBT001 - a signal's
        told = self._told
        self.model.show_ids(ids)
        if complete:
            self._return()
            self._show_selection()
            self._preview_soon.start()
        if complete and told:  # decks that are read again leave what was done to be read
            self.status.say(told)
        self._told = told
        if complete:
            self.searched.emit()

    def _return(self) -> None:
        """Put the cursor on the card it was on, or on the first."""
        row = None if self._returning is None else self.model.row_of(self._returning)
        self._returning = None
        if row is not None and row != self.table.currentIndex().row():
            self.table.go_to(row)
        elif self.table.current_card() is None and self.model.rowCount():
            self.table.go_to(0)

    # Reading

    def _show_preview(self) -> None:
        self._try(self._read_preview)

    def _read_preview(self) -> None:
        card_id = self.table.current_card()
        row = None if card_id is None else self.model.card(self.table.currentIndex().row())
        shown = None if card_id is None else self._finder.preview(card_id)
        if row is None or shown is None:
            self.preview.show_nothing()
        else:
            self.preview.show_card(row, shown)

    def _read_names(self) -> None:
        names = self._finder.names()
        self.field.know({"deck": names.decks, "topic": names.topics, "tag": names.tags})

    def _read_past(self) -> None:
        self._past = self.deeds.past()

    # Acting

    def _act(self, asked: Do) -> None:
        if not self.bar.offers(asked):
            return
        if asked is Do.EXPORT:
            self.exportRequested.emit("" if self._error else self.field.text().strip())
        else:
            self._try(lambda: self.deeds.carry_out(asked))

    def _hear_selection(self) -> None:
        self._told = ""
        self._show_selection()

    def _show_selection(self) -> None:
        count, chosen = self.model.rowCount(), self.table.selected_count()
        suspended, flagged = self.deeds.marks()
        undo, redo = self._past
        self.bar.allow(selected=chosen, undo=undo, redo=redo)
        self.bar.show_marks(suspended=suspended, flagged=flagged)
        if self._error is None:
            several = chosen > 1
            self.status.say(
                sentences.selected(chosen, count) if several else sentences.found(count)
            )

    def _show_progress(self, done: int, total: int) -> None:
        if done:  # what takes one step shows none
            self.bar.show_progress(done, total)

    def _show_outcome(self, outcome: BulkOutcome | None) -> None:
        self.bar.show_actions()
        self._try(self._read_past)
        self.model.refresh()
        self._show_selection()
        self._preview_soon.start()
        if outcome is not None:
            self._told = sentences.done(outcome)
            self.status.tell(self._told)
        if changed_anything(outcome):
            self.cardsChanged.emit()

    def _show_failure(self, error: GradusError) -> None:
        self._show_outcome(None)
        self.banner.show_error(error)

    def _try(self, request: Callable[[], None]) -> None:
        """Carry a request out; a known error goes to the banner and leaves all as it was."""
        try:
            request()
        except GradusError as error:
            self.banner.show_error(error)
