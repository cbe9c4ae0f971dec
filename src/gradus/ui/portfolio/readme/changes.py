"""What would be written into a README, and whose words are kept where both have some."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gradus.domain.portfolio.readme.change import Choice, Outcome, SectionChange
from gradus.services.portfolio.readme.difference import FileChange
from gradus.ui.design.fonts import Text
from gradus.ui.design.theme import Theme
from gradus.ui.portfolio.readme.difference_box import DifferenceBox
from gradus.ui.portfolio.readme.section_choice import SectionChoice
from gradus.ui.widgets.button import ActionButton, Kind
from gradus.ui.widgets.clear import clear
from gradus.ui.widgets.label import label
from gradus.ui.widgets.scroll_column import ScrollColumn
from gradus.ui.widgets.segments import Segments

_translate = QCoreApplication.translate
_PADDING = 20


class Changes(ScrollColumn):
    """`chosen` carries the name of a section and a Choice."""

    chosen = Signal(str, object)
    undoRequested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        self._theme = theme
        self.summary = label("", Text.STRONG, wrap=True)
        self.note = label("", Text.NOTE, wrap=True)
        self.undo = ActionButton(theme, "", Kind.COMPACT, "U")
        self.difference = DifferenceBox(theme, _translate("Portfolio", "What would be written"))
        self._sections = QVBoxLayout()
        self.choices: dict[str, Segments] = {}
        self._shown: tuple[SectionChange, ...] = ()
        content = QWidget()
        self._arrange(content)
        super().__init__(content, parent)
        self.undo.clicked.connect(self.undoRequested)

    def show_changes(self, file: FileChange, sections: tuple[SectionChange, ...]) -> None:
        """Show a file before and after; `sections` are empty where the text is the person's own."""
        theirs = tuple(s for s in sections if s.outcome in (Outcome.EDITED, Outcome.GONE))
        self.summary.setText(_summary(file, chosen=bool(theirs)))
        self.note.setText(_outcomes(sections))
        self.note.setVisible(bool(sections))
        if theirs != self._shown:
            self._show_sections(theirs)
        self.difference.setVisible(file.changed)
        self.difference.show_difference(file.difference)

    def offer_undo(self, name: str) -> None:
        """Offer to put a file back, or nothing for ""."""
        self.undo.setVisible(bool(name))
        caption = _translate("Portfolio", "Put back {0} as it was").format(name)
        self.undo.show_caption(caption, "U")

    def _show_sections(self, sections: tuple[SectionChange, ...]) -> None:
        before = [replace(one, chosen=Choice.KEEP) for one in self._shown]
        self._shown = sections
        if [replace(one, chosen=Choice.KEEP) for one in sections] == before:  # the focus stays
            for one in sections:
                self.choices[one.name].show_value(one.chosen.value)
            return
        clear(self._sections)
        self.choices = {}
        for one in sections:
            section = SectionChoice(self._theme, one)
            section.chosen.connect(self.chosen)
            self.choices[one.name] = section.choice
            self._sections.addWidget(section)

    def _arrange(self, content: QWidget) -> None:
        column = QVBoxLayout(content)
        column.setContentsMargins(_PADDING, 16, _PADDING, 20)
        column.setSpacing(6)
        head = QHBoxLayout()
        head.addWidget(self.summary, 1)
        head.addWidget(self.undo)
        column.addLayout(head)
        column.addWidget(self.note)
        column.addLayout(self._sections)
        column.addSpacing(6)
        column.addWidget(self.difference)
        column.addStretch(1)


def _summary(file: FileChange, *, chosen: bool) -> str:
    if not file.changed and chosen:
        return _translate("Portfolio", "Nothing to write: your words are kept as they are.")
    if not file.changed:
        return _translate("Portfolio", "Nothing to write: {0} is up to date.").format(file.name)
    if file.before is None:
        return _translate("Portfolio", "{0} would be made:").format(file.name)
    return _translate("Portfolio", "{0} would change like this:").format(file.name)


def _outcomes(sections: tuple[SectionChange, ...]) -> str:
    """Say which sections are added and renewed."""
    said = []
    for outcome, words in (
        (Outcome.ADDED, _translate("Portfolio", "Added: {0}.")),
        (Outcome.RENEWED, _translate("Portfolio", "Renewed: {0}.")),
        (Outcome.SAME, _translate("Portfolio", "As before: {0}.")),
    ):
        names = [one.name for one in sections if one.outcome is outcome]
        if names:
            said.append(words.format(", ".join(names)))
    return " ".join(said)
