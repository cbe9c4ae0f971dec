"""How many checks of the repository pass, with the way to all of them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from gradus.services.portfolio.projects.views import RunView
from gradus.ui import words
from gradus.ui.design.fonts import Text
from gradus.ui.design.theme import Theme
from gradus.ui.widgets.button import ActionButton, Kind
from gradus.ui.widgets.card import Card
from gradus.ui.widgets.label import label


class SummaryCard(Card):
    """`showRequested` asks for the list of all checks."""

    showRequested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_heading(self.tr("Repository checks"))
        self.text = label("", Text.BODY, wrap=True)
        self.mends = label("", Text.SMALL, wrap=True)
        self.show_all = ActionButton(theme, self.tr("Show all checks"), Kind.HINT, "K")
        self.show_all.clicked.connect(self.showRequested)
        for part in (self.text, self.mends):
            self.body.addWidget(part)
            self.body.addSpacing(4)
        self.body.addWidget(self.show_all, 0, Qt.AlignmentFlag.AlignLeft)

    def show_run(self, run: RunView) -> None:
        """Show what a run of the checks said."""
        total = run.passed + run.failed + run.cannot_tell
        self.text.setText(
            self.tr("{0} of {1} passed, {2} to mend").format(run.passed, total, run.failed)
        )
        left = words.minutes(run.minutes)
        said = self.tr("{0} of them are not on your checklist, about {1}.").format(run.mends, left)
        self.mends.setText(said if run.mends else self.tr("All mends are on your checklist."))
        self.mends.setVisible(run.failed > 0)
