"""The top of a placement: what it is, how far it has come, and about how much is left."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gradus.services.placement.view import PlacementView
from gradus.ui.design.fonts import Text
from gradus.ui.design.theme import Theme
from gradus.ui.placement import sentences
from gradus.ui.widgets.label import ElidedLabel, label
from gradus.ui.widgets.progress_line import ProgressLine


class Head(QWidget):
    """A title, the topic that is asked about, and the questions left."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = label("", Text.STRONG)
        self.about = ElidedLabel(Text.NOTE)
        self.left = label("", Text.NOTE, tabular=True)
        self.line = ProgressLine(theme)
        row = QHBoxLayout()
        row.setContentsMargins(24, 14, 24, 12)
        row.setSpacing(14)
        row.addWidget(self.title)
        row.addWidget(self.about, 1)
        row.addWidget(self.left)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self.line)

    def show_view(self, view: PlacementView) -> None:
        """Show where a placement stands."""
        self.title.setText(sentences.title(view))
        self.about.show_text("" if view.card is None else view.card.breadcrumb[-1])
        self.left.setText("" if view.card is None else sentences.left(view))
        self.line.show_progress(view.asked, view.left)
