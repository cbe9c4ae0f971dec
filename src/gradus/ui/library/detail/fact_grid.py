"""Names and values in two columns."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from gradus.ui.design.fonts import Text
from gradus.ui.widgets.label import label

_NAMES = 120


class FactGrid(QWidget):
    """Shows facts; labels are made once and used again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[tuple[QLabel, QLabel]] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnMinimumWidth(0, _NAMES)
        self._grid.setColumnStretch(1, 1)

    def show_facts(self, facts: Sequence[tuple[str, str]]) -> None:
        """Show these, and hide what is left over."""
        while len(self._rows) < len(facts):
            self._add()
        for at, (name, value) in enumerate(self._rows):
            shown = at < len(facts)
            if shown:
                name.setText(facts[at][0])
                value.setText(facts[at][1])
            for part in (name, value):
                part.setVisible(shown)
        self.setVisible(bool(facts))

    def text(self) -> str:
        """Return what is shown, a fact a line."""
        shown = (row for row in self._rows if not row[0].isHidden())
        return "\n".join(f"{name.text()}: {value.text()}" for name, value in shown)

    def _add(self) -> None:
        name, value = label("", Text.NOTE, wrap=True), label("", Text.BODY, wrap=True)
        value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        at = len(self._rows)
        self._grid.addWidget(name, at, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(value, at, 1, Qt.AlignmentFlag.AlignTop)
        self._rows.append((name, value))
