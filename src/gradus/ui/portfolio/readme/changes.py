"""What would be written into a README, and whose words are kept where both have some."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gradus.domain.portfolio.readme.change import Choice, Outcome, SectionChange
from gradus.services.portfolio.readme.difference import FileChange
from gradus.ui.design.fonts import Text
from gradus.ui.design.theme import Theme
from gradus.ui.portfolio.readme.difference_box import DifferenceBox
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
        same = [(one.name, one.merged) for one in sections] == [
            (one.name, one.merged) for one in self._shown
        ]
        self._shown = sections
        if same:  # only the choice is another: the focus stays
            for one in sections:
                self.choices[one.name].show_value(one.chosen.value)
            return
        clear(self._sections)
        self.choices = {}
        for one in sections:
            self._sections.addWidget(self._section(one))

    def _section(self, one: SectionChange) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 8, 0, 8)
        column.setSpacing(6)
        segments = Segments(self._theme, one.name, _choices(one))
        segments.show_value(one.chosen.value)
        segments.chosen.connect(lambda value, name=one.name: self.chosen.emit(name, Choice(value)))
        self.choices[one.name] = segments
        head = QHBoxLayout()
        head.addWidget(label(_title(one), Text.BODY, wrap=True), 1)
        head.addWidget(segments)
        column.addLayout(head)
        difference = DifferenceBox(self._theme, _translate("Portfolio", "Yours and the new one"))
        difference.show_texts(one.mine, one.new)
        column.addWidget(difference)
        return box

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


def _choices(one: SectionChange) -> list[tuple[str, str, str]]:
    found = [
        (Choice.KEEP.value, _translate("Portfolio", "Keep mine"), ""),
        (Choice.NEW.value, _translate("Portfolio", "Take new"), ""),
    ]
    if one.merged is not None:
        found.append((Choice.MERGED.value, _translate("Portfolio", "Both"), ""))
    return found


def _title(one: SectionChange) -> str:
    if one.outcome is Outcome.GONE:
        said = _translate("Portfolio", "{0}: nothing is known for it any more")
    else:
        said = _translate("Portfolio", "{0}: the words are yours")
    return said.format(one.name.capitalize())


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
