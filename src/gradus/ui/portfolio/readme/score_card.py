"""The score of a README, and the two mends that would raise it most."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gradus.domain.portfolio.lint.rules import MISSING
from gradus.domain.portfolio.lint.score import BEST, Loss, Score
from gradus.domain.portfolio.readme.template import Template
from gradus.ui.design.fonts import Text
from gradus.ui.design.theme import Theme
from gradus.ui.language.told import told
from gradus.ui.widgets.button import ActionButton, Kind, RowButton
from gradus.ui.widgets.card import Card
from gradus.ui.widgets.clear import clear
from gradus.ui.widgets.label import label
from gradus.ui.widgets.tip import tip

_translate = QCoreApplication.translate


class ScoreCard(Card):
    """`jumpRequested` carries a Loss."""

    jumpRequested = Signal(object)
    allRequested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.score: Score | None = None
        self.points = label("", Text.DISPLAY, tabular=True)
        self.text = label("", Text.SMALL, wrap=True)
        self.links: list[RowButton] = []
        self.all = ActionButton(theme, "", Kind.HINT, "S")
        self._links = QVBoxLayout()
        self.all.clicked.connect(self.allRequested)
        self._arrange()

    def show_score(self, score: Score, template: Template | None) -> None:
        """Show a score; missing sections go by the names that the template gives them."""
        self.score = score
        self.points.setText(str(score.points))
        best = [loss for loss in score.best_mends if loss.points]
        self.text.setText(_said(len(best)))
        clear(self._links)
        self.links = [self._link(loss, template) for loss in best]
        count = sum(len(loss.findings) for loss in score.losses)
        self.all.show_caption(self.tr("All %Ln finding(s)", "", count), "S")
        self.all.setVisible(count > 0)
        self.setAccessibleDescription(self.tr("{0} of {1}").format(score.points, BEST))

    def _link(self, loss: Loss, template: Template | None) -> RowButton:
        button = RowButton(self._theme, radius=4)
        button.setProperty("kind", "line")
        button.row.setContentsMargins(0, 1, 0, 1)
        name = name_of(loss, template)
        button.put(label(name, Text.LINK))
        button.setAccessibleName(self.tr("{0}, {1} points").format(name, loss.points))
        button.setToolTip(tip(told(loss.findings[0].remedy)))
        button.clicked.connect(lambda: self.jumpRequested.emit(loss))
        self._links.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        return button

    def _arrange(self) -> None:
        self.set_heading(self.tr("README checks"))
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.text)
        self._links.setSpacing(0)
        words.addLayout(self._links)
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(self.points, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self.body.addLayout(row)
        self.body.addSpacing(8)
        self.body.addWidget(self.all, 0, Qt.AlignmentFlag.AlignLeft)


def name_of(loss: Loss, template: Template | None) -> str:
    """Name a loss: a missing section by its heading, all others by their rule."""
    if loss.rule == MISSING:
        heading = template.headings.get(loss.subject, "") if template else ""
        return heading or loss.subject.capitalize()
    name = told(loss.rule)
    return name[:1].upper() + name[1:]


def _said(mends: int) -> str:
    if mends == 0:
        return _translate("Portfolio", "of 100. Nothing would raise it.")
    if mends == 1:
        return _translate("Portfolio", "of 100. One mend would raise it:")
    return _translate("Portfolio", "of 100. Two mends would raise it most:")
