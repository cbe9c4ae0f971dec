"""A section that somebody edited: what they changed, what Gradus would change, and the choice."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from gradus.domain.portfolio.readme.change import Choice, Outcome, SectionChange
from gradus.ui.design.fonts import Text
from gradus.ui.design.theme import Theme
from gradus.ui.portfolio.readme.difference_box import DifferenceBox
from gradus.ui.widgets.label import label
from gradus.ui.widgets.segments import Segments

_translate = QCoreApplication.translate
_BESIDE = 760


class SectionChoice(QWidget):
    """`chosen` carries the name of the section and a Choice.

    What was generated before is the middle of the two differences. Where that is not known, as in
    a README that was only imported, what is there and what would be are compared with each other.
    """

    chosen = Signal(str, object)

    def __init__(self, theme: Theme, one: SectionChange, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.choice = Segments(theme, one.name, _choices(one))
        self.choice.show_value(one.chosen.value)
        self.choice.chosen.connect(lambda value: self.chosen.emit(one.name, Choice(value)))
        self._boxes = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._boxes.setSpacing(10)
        head = QHBoxLayout()
        head.addWidget(label(_title(one), Text.BODY, wrap=True), 1)
        head.addWidget(self.choice)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 8)
        column.setSpacing(6)
        column.addLayout(head)
        column.addLayout(self._boxes)
        self.boxes = [self._box(*each) for each in _differences(one)]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put both differences beside each other where there is room."""
        super().resizeEvent(event)
        beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._boxes.setDirection(beside if self.width() >= _BESIDE else below)

    def _box(self, name: str, old: str, new: str) -> DifferenceBox:
        box = DifferenceBox(self._theme, name)
        box.show_texts(old, new)
        column = QVBoxLayout()
        column.setSpacing(3)
        column.addWidget(label(name, Text.SMALL, wrap=True))
        column.addWidget(box)
        column.addStretch(1)
        box.setVisible(old != new)
        self._boxes.addLayout(column, 1)
        return box


def _differences(one: SectionChange) -> list[tuple[str, str, str]]:
    """Return what the differences are called, and the texts before and after of each."""
    if one.base is None:
        return [(_translate("Portfolio", "From yours to the new one"), one.mine, one.new)]
    unchanged = _translate("Portfolio", "Gradus would write what it wrote before.")
    changed = _translate("Portfolio", "What Gradus would change")
    return [
        (_translate("Portfolio", "What you changed"), one.base, one.mine),
        (unchanged if one.new == one.base else changed, one.base, one.new),
    ]


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
