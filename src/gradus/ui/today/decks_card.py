"""The decks and what each has ready."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gradus.services.today.view import DeckRow
from gradus.ui import words
from gradus.ui.design.fonts import Text
from gradus.ui.design.theme import Theme
from gradus.ui.today import sentences
from gradus.ui.widgets.button import ActionButton, Kind
from gradus.ui.widgets.card import Card, rule
from gradus.ui.widgets.clear import clear
from gradus.ui.widgets.label import ElidedLabel, label
from gradus.ui.widgets.line_button import LineButton
from gradus.ui.widgets.marks import PhaseMark
from gradus.ui.widgets.pill import Pill


class DecksCard(Card):
    """A row a deck: colour of its phase, title, size, and pills for what is due and new.

    `deckRequested` carries the title of the deck whose row was pressed.
    """

    deckRequested = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_heading(self.tr("Decks"))
        self._theme = theme
        self._decks: tuple[DeckRow, ...] | None = None
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self._rest = label("", Text.NOTE)
        self.own = ActionButton(theme, sentences.own_decks(0), Kind.COMPACT, "O")
        foot = QHBoxLayout()
        foot.setContentsMargins(0, 8, 0, 0)
        foot.addWidget(self._rest, 1)
        foot.addWidget(self.own)
        self.body.setContentsMargins(20, 20, 20, 14)
        self.body.addLayout(self._rows)
        self.body.addWidget(rule())
        self.body.addLayout(foot)

    def show_decks(self, decks: tuple[DeckRow, ...], more: int = 0) -> None:
        """Show these decks, and how many more there are."""
        self._rest.setText(words.more_decks(more) if more else "")
        if decks != self._decks:
            self._decks = decks
            self._make(decks)

    def _make(self, decks: tuple[DeckRow, ...]) -> None:
        clear(self._rows)
        for deck in decks:
            self._rows.addWidget(rule())
            self._rows.addWidget(self._row(deck))
        if not decks:
            empty = label(self.tr("No decks were found."), Text.QUIET, wrap=True)
            empty.setContentsMargins(0, 0, 0, 12)
            self._rows.addWidget(empty)

    def show_undecided(self, count: int) -> None:
        """Say on the button how many of the person's own wordings are to be looked at."""
        self.own.show_caption(sentences.own_decks(count), "O")

    def _row(self, deck: DeckRow) -> QWidget:
        row = LineButton(self._theme)
        row.clicked.connect(lambda _on=False: self.deckRequested.emit(deck.title))
        pills = self._pills(deck)
        said = (deck.title, sentences.deck_note(deck), *(pill.text() for pill in pills))
        row.setAccessibleName(", ".join(said))
        line = row.row
        line.setContentsMargins(0, 13, 0, 13)
        line.setSpacing(8)
        mark = PhaseMark(self._theme, (4, 38))
        mark.show_phase(deck.phase)
        line.addWidget(mark)
        line.addSpacing(4)
        line.addLayout(_words(deck), 1)
        for pill in pills:
            row.put(pill)
        return row

    def _pills(self, deck: DeckRow) -> list[Pill]:
        pills = []
        if deck.due:
            pills.append(Pill(self.tr("{0} due").format(deck.due), accent=True))
        if deck.new:
            pills.append(Pill(self.tr("{0} new").format(deck.new)))
        return pills


def _words(deck: DeckRow) -> QVBoxLayout:
    lines = QVBoxLayout()
    lines.setSpacing(2)
    title = ElidedLabel(Text.STRONG)
    title.show_text(deck.title)
    note = ElidedLabel(Text.NOTE)
    note.show_text(sentences.deck_note(deck))
    lines.addWidget(title)
    lines.addWidget(note)
    return lines
