"""What the screen of a project is put together from, each made when it is first wanted."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gradus.ui.design.look import Look
from gradus.ui.portfolio.checks.panel import ChecksPanel
from gradus.ui.portfolio.checks.summary_card import SummaryCard
from gradus.ui.portfolio.project.checklist import Checklist
from gradus.ui.portfolio.project.header import Header
from gradus.ui.portfolio.project.notes_card import NotesCard
from gradus.ui.portfolio.readme.score_card import ScoreCard
from gradus.ui.portfolio.readme.side import ReadmeSide
from gradus.ui.rendering.maths.service import MathsService
from gradus.ui.widgets.button import ActionButton, Kind
from gradus.ui.widgets.focus_ring import REACH
from gradus.ui.widgets.quiet_column import QuietColumn

_NAMES = (
    "header", "checklist", "score", "summary", "notes", "lists", "checks", "back", "every_check",
    "readme",
)  # fmt: skip


class ProjectParts:
    """Together they take a while, so they can be made one after the other beforehand."""

    def __init__(self, look: Look, maths: MathsService) -> None:
        self._look, self._maths = look, maths

    def make(self) -> Iterator[None]:
        """Make one after the other."""
        for name in _NAMES:
            getattr(self, name)
            yield

    @cached_property
    def header(self) -> Header:
        """The title, and what can be done."""
        return Header(self._look.theme)

    @cached_property
    def checklist(self) -> Checklist:
        """The items of a stage."""
        return Checklist(self._look.theme)

    @cached_property
    def score(self) -> ScoreCard:
        """What the README is worth."""
        return ScoreCard(self._look.theme)

    @cached_property
    def summary(self) -> SummaryCard:
        """What the checks said, in short."""
        return SummaryCard(self._look.theme)

    @cached_property
    def notes(self) -> NotesCard:
        """What the person keeps with it."""
        return NotesCard(self._look.theme)

    @cached_property
    def checks(self) -> ChecksPanel:
        """What the checks said, in full."""
        return ChecksPanel(self._look)

    @cached_property
    def back(self) -> ActionButton:
        """Leads from the checks back to the checklist."""
        caption = QCoreApplication.translate("Portfolio", "Back to the checklist")
        return ActionButton(self._look.theme, caption, Kind.HINT, "K")

    @cached_property
    def lists(self) -> QuietColumn:
        """Checklist, score, summary and notes, one below the other."""
        content, column = _column(16)
        for card in (self.checklist, self.score, self.summary, self.notes):
            column.addWidget(card)
        column.addStretch(1)
        return QuietColumn(content)

    @cached_property
    def every_check(self) -> QuietColumn:
        """All checks, and the way back."""
        content, column = _column(8)
        column.addWidget(self.checks, 1)
        column.addWidget(self.back)
        return QuietColumn(content)

    @cached_property
    def readme(self) -> ReadmeSide:
        """The README."""
        return ReadmeSide(self._look.theme, self._maths)


def _column(gap: int) -> tuple[QWidget, QVBoxLayout]:
    content = QWidget()
    column = QVBoxLayout(content)
    column.setContentsMargins(REACH, 0, REACH, 0)
    column.setSpacing(gap)
    return content, column
