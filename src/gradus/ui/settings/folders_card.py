"""Where everything lies, and a way to look at it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from gradus.ui.design.fonts import Text
from gradus.ui.design.theme import Theme
from gradus.ui.settings import sentences
from gradus.ui.widgets.button import ActionButton, Kind
from gradus.ui.widgets.card import Card
from gradus.ui.widgets.label import ElidedLabel, label


class FoldersCard(Card):
    """`folderRequested` carries the Path of a folder to open."""

    folderRequested = Signal(object)

    def __init__(
        self, theme: Theme, data: Path, backups: Path, logs: Path, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.set_heading(self.tr("Data"))
        text = self.tr(
            "Everything stays on this computer. A copy of the data folder is a copy of all you did."
        )
        self.body.addWidget(label(text, Text.NOTE, wrap=True))
        self.body.addSpacing(12)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        self.body.addLayout(grid)
        folders = (
            (self.tr("Your data"), data),
            (self.tr("Backups"), backups),
            (self.tr("Log"), logs),
        )
        self._sizes: dict[Path, QLabel] = {}
        self.buttons = [self._add(theme, grid, name, folder) for name, folder in folders]
        self._names = [name for name, _ in folders]

    def words(self) -> str:
        """Return what the card says, for a search."""
        return " ".join((self.accessibleName(), *self._names, self.tr("Open folder")))

    def show_sizes(self, sizes: Mapping[Path, int]) -> None:
        """Say how much room each folder takes (bytes)."""
        for folder, size in sizes.items():
            self._sizes[folder].setText(sentences.size(size))

    def _add(self, theme: Theme, grid: QGridLayout, name: str, folder: Path) -> ActionButton:
        row = grid.rowCount()
        grid.addWidget(label(name, Text.STRONG), row, 0)
        path = ElidedLabel(Text.NOTE)
        path.show_text(str(folder))
        path.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        grid.addWidget(path, row, 1)
        self._sizes[folder] = label("", Text.NOTE, tabular=True)
        grid.addWidget(self._sizes[folder], row, 2)
        button = ActionButton(theme, self.tr("Open folder"), Kind.COMPACT)
        button.setAccessibleName(self.tr("Open folder: {0}").format(name))
        button.clicked.connect(lambda: self.folderRequested.emit(folder))
        grid.addWidget(button, row, 3)
        return button
