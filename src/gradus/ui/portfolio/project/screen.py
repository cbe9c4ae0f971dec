"""The parts of a project in their places."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from gradus.domain.portfolio.projects.stage import Stage
from gradus.services.portfolio.projects.views import ProjectView, StageView
from gradus.ui.design.look import Look
from gradus.ui.portfolio.project.parts import ProjectParts
from gradus.ui.portfolio.project.stages import Stages
from gradus.ui.portfolio.readme.side import Tab
from gradus.ui.widgets.focus_ring import REACH
from gradus.ui.widgets.message import Message
from gradus.ui.widgets.progress_line import ProgressLine

_MARGIN, _GAP = 36, 20
_NARROWEST, _BROADEST, _SHARE = 296, 400, 0.345


class ProjectScreen(QWidget):
    """Shows what it is given; knows nothing of when and why."""

    def __init__(self, look: Look, parts: ProjectParts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = look.theme
        self.header, self.checklist, self.readme = parts.header, parts.checklist, parts.readme
        self.score, self.summary, self.checks = parts.score, parts.summary, parts.checks
        self.stages = Stages(theme)
        self.progress = ProgressLine(theme)
        self.back, self.notes = parts.back, parts.notes
        self.nothing = Message(look)
        self.left, self.right = QStackedWidget(), QStackedWidget()
        self._view: ProjectView | None = None
        self.stage = Stage.FRAME
        self._columns = QHBoxLayout()
        self._places: list[Callable[[], object]] = []
        self._area = parts.lists
        self._arrange(parts)

    def fill(self) -> Iterator[None]:
        """Put the columns in that are not there yet, in steps; each takes a while to be styled."""
        while self._places:
            self._places.pop(0)()
            yield

    def show_project(self, view: ProjectView) -> None:
        """Show stages, checklist and what the checks said."""
        self._view = view
        self.stages.show_progress([one.progress for one in view.stages])
        self.summary.setVisible(view.run is not None)
        if view.run is not None:
            self.summary.show_run(view.run)
        self.notes.show_project(view)
        self.show_stage(self.stage)

    def show_stage(self, stage: Stage) -> None:
        """Show the checklist of another stage."""
        self.stage = stage
        self.stages.show_stage(stage)
        if self._view is not None:
            away = tuple(one for one in self._view.removed if one.item.stage is stage)
            self.checklist.show_items(stage, self._of(stage).items, away)

    def turn_removed(self) -> None:
        """Show the items that were taken off the list below it, or hide them."""
        self.checklist.with_removed = not self.checklist.with_removed
        self.show_stage(self.stage)

    def show_progress(self, done: int, total: int) -> None:
        """Show how far the checks have come; nothing of nothing takes the line away."""
        keep = self.progress.sizePolicy()
        keep.setRetainSizeWhenHidden(True)
        self.progress.setSizePolicy(keep)
        self.progress.setVisible(total > 0)
        if total:
            self.progress.show_progress(done, total - done)

    def show_tab(self, tab: Tab) -> None:
        """Show the README in another way; writing takes the whole width."""
        self.readme.show_tab(tab)
        alone = tab is Tab.MARKDOWN
        self.left.setVisible(not alone)
        self._columns.setContentsMargins(REACH if alone else 0, 0, 0, 0)

    def show_checks(self, *, shown: bool) -> None:
        """Show all checks in the place of the checklist, or go back."""
        self.left.setCurrentIndex(int(shown))
        if shown:
            self.checks.list.setFocus()
        else:
            self.checklist.choose_first()

    def shows_checks(self) -> bool:
        """Say whether the checks stand in the place of the checklist."""
        return self.left.currentIndex() == 1

    def show_readme(self, *, shown: bool) -> None:
        """Show the README, or why there is none."""
        self.right.setCurrentIndex(0 if shown else 1)
        self.score.setVisible(shown and self.score.score is not None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width."""
        super().resizeEvent(event)
        width = round((self.width() - 2 * _MARGIN) * _SHARE)
        self.left.setFixedWidth(min(max(width, _NARROWEST), _BROADEST) + 2 * REACH)

    def _of(self, stage: Stage) -> StageView:
        assert self._view is not None
        return next(one for one in self._view.stages if one.progress.stage is stage)

    def _arrange(self, parts: ProjectParts) -> None:
        lines = QVBoxLayout(self)
        lines.setContentsMargins(_MARGIN - REACH, 18, _MARGIN, 24)
        lines.setSpacing(0)
        rows: tuple[tuple[QWidget, int], ...] = (
            (self.header, 13),
            (self.stages, 3),
            (self.progress, 8),
        )
        for row, gap in rows:
            holder = QHBoxLayout()
            holder.setContentsMargins(REACH, 0, 0, 0)
            holder.addWidget(row)
            lines.addLayout(holder)
            lines.addSpacing(gap)
        # From the outside in: whatever a widget holds is styled anew when it is put somewhere.
        columns = self._columns
        columns.setSpacing(_GAP - REACH)
        lines.addLayout(columns, 1)
        columns.addWidget(self.left)
        columns.addWidget(self.right, 1)
        self._places = [
            partial(self.left.addWidget, self._area),
            partial(self.left.addWidget, parts.every_check),
            partial(self.right.addWidget, self.readme),
            partial(self.right.addWidget, self.nothing),
        ]
        self.checklist.focused.connect(lambda row: self._area.ensureWidgetVisible(row, 0, 40))
        self.show_progress(0, 0)
