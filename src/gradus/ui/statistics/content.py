"""The parts of the Statistics page in their places, and what figures put into them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gradus.services.statistics.sheets import NEED_REVIEWS
from gradus.services.statistics.view import REVIEWS_NEEDED, Statistics
from gradus.ui import words
from gradus.ui.design.fonts import Text
from gradus.ui.design.look import Look
from gradus.ui.statistics import texts
from gradus.ui.statistics.grid import PanelGrid
from gradus.ui.statistics.header import Header
from gradus.ui.statistics.panel import Panel
from gradus.ui.statistics.panels.calibration import CalibrationPanel
from gradus.ui.statistics.panels.distributions import DifficultyPanel, StabilityPanel
from gradus.ui.statistics.panels.hours import HoursPanel
from gradus.ui.statistics.panels.load import LoadPanel
from gradus.ui.statistics.panels.retention import RetentionPanel
from gradus.ui.statistics.panels.time_studied import TimePanel
from gradus.ui.statistics.panels.topics import TopicsPanel
from gradus.ui.statistics.panels.year import YearPanel
from gradus.ui.widgets.banner import Banner
from gradus.ui.widgets.button import ActionButton, Kind
from gradus.ui.widgets.centred import Centred
from gradus.ui.widgets.focus_ring import REACH
from gradus.ui.widgets.label import label
from gradus.ui.widgets.progress_line import ProgressLine
from gradus.ui.widgets.scroll_column import ScrollColumn
from gradus.ui.widgets.settle import settle

_MARGIN = 36
_WIDEST = 1280


class Content(QWidget):
    """Shows figures, that they are being counted, or that there are none yet."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = look.theme
        self.header = Header(theme)
        self.note = label("", Text.NOTE, wrap=True)
        self.go = ActionButton(theme, self.tr("Go to Today"), Kind.PRIMARY, self.tr("Enter"))
        self.progress = ProgressLine(theme)
        rows: tuple[tuple[Panel, ...], ...] = (
            (LoadPanel(theme), TimePanel(theme)),
            (CalibrationPanel(theme), RetentionPanel(theme)),
            (YearPanel(theme),),
            (StabilityPanel(theme), DifficultyPanel(theme)),
            (HoursPanel(theme),),
            (TopicsPanel(theme),),
        )
        self.panels = {panel.name: panel for row in rows for panel in row}
        self.grid = PanelGrid(rows)
        self._column = QWidget()
        self._centred = Centred(self._column, _WIDEST + 2 * REACH, _MARGIN - REACH)
        self.area = ScrollColumn(self._centred)
        self._arrange()
        for part in (self.grid, self.note, self.go, self.progress):
            part.hide()
        self.header.set_actions_visible(visible=False)
        self.banner = Banner(look, self, 22)

    def show_statistics(self, statistics: Statistics) -> None:
        """Show the figures of a period."""
        self.setUpdatesEnabled(False)
        empty = statistics.answers == 0
        self.header.show_period(statistics.period)
        self.header.set_actions_visible(visible=not empty)
        self.header.subtitle.setText(self._subtitle(statistics))
        self.note.setText(self._note(statistics))
        self.note.setVisible(not (empty or statistics.enough))
        self.go.setVisible(empty)
        self.grid.setVisible(not empty)
        shown = [] if empty else [p for p in self.panels.values() if self._fits(p, statistics)]
        for panel in shown:
            panel.show_statistics(statistics)
        self.grid.show_only(shown)
        self.progress.hide()
        settle()
        self.setUpdatesEnabled(True)

    def show_progress(self, done: int, total: int) -> None:
        """Say how far counting is, where it takes a while."""
        self.progress.show_progress(done, total - done)
        self.progress.setVisible(total > 0)

    def shown_panels(self) -> list[Panel]:
        """Return the panels that have something to show."""
        return [panel for panel in self.panels.values() if not panel.isHidden()]

    def place(self) -> None:
        """Follow the width of the page."""
        self._centred.place(self.width())
        self.banner.fit()

    @staticmethod
    def _fits(panel: Panel, statistics: Statistics) -> bool:
        if panel.name == "load":
            return bool(statistics.load)
        return statistics.enough or panel.name not in NEED_REVIEWS

    def _subtitle(self, statistics: Statistics) -> str:
        if statistics.answers == 0:
            return self.tr(
                "Recall against prediction, the load ahead, and your days of study. They show once"
                " you have answered a card."
            )
        text = self.tr("{0}, {1} of them reviews, since {2}.")
        return text.format(
            texts.answers(statistics.answers),
            texts.number(statistics.reviews),
            words.long_day(statistics.first_day),
        )

    def _note(self, statistics: Statistics) -> str:
        text = self.tr(
            "Recall, stability, difficulty and hours show from {0} reviews on, because fewer say"
            " little. You have {1}."
        )
        return text.format(REVIEWS_NEEDED, texts.number(statistics.reviews))

    def _arrange(self) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(self.tr("Statistics"))
        lines = QVBoxLayout(self._column)
        lines.setContentsMargins(REACH, 28, REACH, 28)
        lines.setSpacing(0)
        lines.addWidget(self.header)
        lines.addSpacing(12)
        lines.addWidget(self.progress)
        lines.addWidget(self.note)
        lines.addSpacing(12)
        lines.addWidget(self.go, 0, Qt.AlignmentFlag.AlignLeft)
        lines.addWidget(self.grid)
        lines.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.area)
