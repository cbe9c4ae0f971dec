"""The commonest filters as buttons: each writes its word into the search, or takes it out."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gradus.ui.design.fonts import Text
from gradus.ui.design.look import Look
from gradus.ui.design.sizes import fix_height
from gradus.ui.help.keys import KeyLine
from gradus.ui.widgets.button import RowButton
from gradus.ui.widgets.focus_ring import REACH
from gradus.ui.widgets.label import label
from gradus.ui.widgets.tip import tip

_translate = QCoreApplication.translate
_HEIGHT = 28


def _chips() -> tuple[tuple[str, str, str], ...]:
    """Return word, caption and key of each."""
    return (
        ("is:due", _translate("Cards", "Due"), "Alt+D"),
        ("is:new", _translate("Cards", "New"), "Alt+N"),
        ("is:suspended", _translate("Cards", "Suspended"), "Alt+S"),
        ("is:leech", _translate("Cards", "Leeches"), "Alt+L"),
        ("is:flagged", _translate("Cards", "Flagged"), "Alt+F"),
    )


class Chip(RowButton):
    """On while its word is part of the search."""

    def __init__(self, look: Look, caption: str, key: str) -> None:
        super().__init__(look.theme, radius=_HEIGHT / 2)
        self.setProperty("kind", "chip")
        self.setCheckable(True)
        self.setAccessibleName(caption)
        self.setToolTip(tip(key))
        fix_height(self, _HEIGHT)
        self.row.setContentsMargins(12, 4, 12, 4)
        self.put(label(caption, Text.SMALL))


class Chips(QWidget):
    """`toggled` carries the word of the filter."""

    toggled = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(REACH, REACH, REACH, REACH)  # for the focus rings
        self._row.setSpacing(8)
        self.chips: dict[str, Chip] = {}
        for word, caption, key in _chips():
            chip = Chip(look, caption, key)
            chip.clicked.connect(lambda _on, word=word: self.toggled.emit(word))
            self._row.addWidget(chip, 0, Qt.AlignmentFlag.AlignVCenter)
            self.chips[word] = chip
        self._row.addStretch(1)

    def show_query(self, query: str) -> None:
        """Show which of the words are part of a search."""
        for word, chip in self.chips.items():
            chip.setChecked(_place(query, word) is not None)


def word_asked(event: QKeyEvent) -> str | None:
    """Return the filter that a key stands for."""
    alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
    words = {ord(key[-1]): word for word, _, key in _chips()}
    return words.get(event.key()) if alt else None


def toggled(query: str, word: str) -> str:
    """Return the search with the word added at its end, or without it."""
    place = _place(query, word)
    if place is None:
        return f"{query.rstrip()} {word}".lstrip()
    return f"{query[: place.start()].rstrip()} {query[place.end() :].lstrip()}".strip()


def key_line() -> KeyLine:
    """Return the keys of the chips."""
    letters = ", ".join(key.removeprefix("Alt+") for _, _, key in _chips())
    return KeyLine(
        (f"Alt+{letters}",), _translate("Cards", "Due, new, suspended, leeches, flagged")
    )


def _place(query: str, word: str) -> re.Match[str] | None:
    return re.search(rf"(?<!\S){re.escape(word)}(?!\S)", query)
