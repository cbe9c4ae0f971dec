"""A card of the page: some settings under a heading, of which a search leaves what fits."""

from __future__ import annotations

from collections.abc import Sequence

from gradus.domain.search.pattern import fold
from gradus.ui.design.fonts import Text
from gradus.ui.settings import texts
from gradus.ui.settings.row import SettingRow
from gradus.ui.settings.texts import Section
from gradus.ui.widgets.card import Card, rule
from gradus.ui.widgets.label import label


class SectionCard(Card):
    """Hides itself where nothing in it fits."""

    def __init__(self, section: Section, rows: Sequence[SettingRow], note: str = "") -> None:
        super().__init__()
        self.set_heading(texts.section(section))
        self.rows = tuple(rows)
        self._rules = [rule() for _ in rows]
        if note:
            self.body.addWidget(label(note, Text.NOTE, wrap=True))
            self.body.addSpacing(8)
        for line, row in zip(self._rules, rows, strict=True):
            self.body.addWidget(line)
            self.body.addWidget(row)
        if self._rules:
            self._rules[0].hide()

    def sift(self, words: Sequence[str]) -> int:
        """Show the settings that hold all folded words, and return how many do."""
        shown = 0
        for line, row in zip(self._rules, self.rows, strict=True):
            fits = holds(f"{self.accessibleName()} {row.words()}", words)
            row.setVisible(fits)
            line.setVisible(fits and shown > 0)
            shown += fits
        self.setVisible(shown > 0)
        return shown


def holds(text: str, words: Sequence[str]) -> bool:
    """Whether a text holds all folded words."""
    folded = fold(text)
    return all(word in folded for word in words)
