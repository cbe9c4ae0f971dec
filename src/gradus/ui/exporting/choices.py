"""What is exported and as what."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFormLayout, QWidget

from gradus.services.exporting.scope import EVERYTHING, Format, Scope
from gradus.services.exporting.service import DeckChoice
from gradus.ui.design.fonts import Text
from gradus.ui.design.look import Look
from gradus.ui.exporting import words
from gradus.ui.widgets.field import combo
from gradus.ui.widgets.label import label
from gradus.ui.widgets.segments import Segments


class What(StrEnum):
    """Which cards."""

    ALL = "all"
    DECK = "deck"
    FOUND = "found"


_BY_KEY = {"a": What.ALL, "d": What.DECK, "s": What.FOUND}
_FORMATS = {one[2]: Format(one[0]) for one in words.format_captions()}


class Choices(QWidget):
    """Two rows of choices and a list of decks; `changed` says that something else is meant."""

    changed = Signal()

    def __init__(
        self,
        look: Look,
        decks: Sequence[DeckChoice],
        query: str,
        parent: QWidget | None = None,
    ) -> None:
        """Offer the decks, and what the search on screen finds unless it is empty."""
        super().__init__(parent)
        self._decks = decks
        self._query = query
        self.what = Segments(look.theme, self.tr("Which cards"), self._scopes(), leaves_enter=True)
        self.deck = combo(look.theme, self.tr("Deck"), [one.title for one in decks])
        self.form = Segments(look.theme, self.tr("As"), words.format_captions(), leaves_enter=True)
        self.explained = label("", Text.NOTE, wrap=True)
        self._rows = QFormLayout(self)
        self._arrange()
        self.what.show_value(What.FOUND if query else What.ALL)
        self.form.show_value(Format.ANKI)
        self.what.chosen.connect(lambda _value: self._show())
        self.form.chosen.connect(lambda _value: self._show())
        self.deck.currentIndexChanged.connect(lambda _row: self._show())
        self._show()

    def choose_deck(self, deck_id: int) -> None:
        """Mean one deck."""
        ids = [one.id for one in self._decks]
        if deck_id in ids:
            self.deck.setCurrentIndex(ids.index(deck_id))
            self.what.show_value(What.DECK)
            self._show()

    def scope(self) -> Scope:
        """Return which cards are meant."""
        match self.what.value():
            case What.DECK:
                return Scope(decks=(self._decks[self.deck.currentIndex()].id,))
            case What.FOUND:
                return Scope(query=self._query)
            case _:
                return EVERYTHING

    def format(self) -> Format:
        """Return as what they go out."""
        return Format(self.form.value() or Format.ANKI)

    def name(self) -> str:
        """Return a name for the file, or for the folder of several decks."""
        deck = self.what.value() == What.DECK
        stem = self.deck.currentText() if deck else "gradus"
        stem = "".join(one if one.isalnum() or one in " -_" else "-" for one in stem).strip(" -")
        if self.format() is Format.MARKDOWN and not deck:
            return f"{stem}-decks"
        return f"{stem or 'deck'}.{self.format()}"

    def take_key(self, event: QKeyEvent) -> bool:
        """Choose by a key, and say whether there was something to choose."""
        key = event.text().lower()
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier or not key:
            return False
        if key in _BY_KEY and _BY_KEY[key] in self.what.buttons:
            self._choose(self.what, _BY_KEY[key])
        elif key in _FORMATS:
            self._choose(self.form, _FORMATS[key])
        else:
            return False
        return True

    def _choose(self, segments: Segments, value: str) -> None:
        """Show a value, and put the focus on it, where Tab and arrows go on."""
        segments.show_value(value)
        button = segments.buttons[value]
        button.setFocus(Qt.FocusReason.ShortcutFocusReason)
        button.ring.expect()
        self._show()

    def _scopes(self) -> list[tuple[str, str, str]]:
        offered = [(What.ALL, self.tr("Everything"), "A")]
        if self._decks:
            offered.append((What.DECK, self.tr("One deck"), "D"))
        if self._query:
            offered.append((What.FOUND, self.tr("What the search finds"), "S"))
        return [(what.value, text, key) for what, text, key in offered]

    def _show(self) -> None:
        self._rows.setRowVisible(self.deck, self.what.value() == What.DECK)
        self.explained.setText(words.explained(self.format()))
        self.changed.emit()

    def _arrange(self) -> None:
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setVerticalSpacing(10)
        self._rows.setHorizontalSpacing(14)
        rows = (
            (self.tr("Cards"), self.what),
            (self.tr("Deck"), self.deck),
            (self.tr("As"), self.form),
        )
        for name, field in rows:
            title = label(name, Text.NOTE)
            title.setBuddy(field)
            title.setMinimumHeight(field.sizeHint().height())  # in the middle of its field
            self._rows.addRow(title, field)
        self.explained.setMinimumHeight(self.explained.fontMetrics().height() * 2)
        self.explained.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._rows.addRow(label("", Text.NOTE), self.explained)
