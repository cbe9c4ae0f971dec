"""The quiz's top: progress, where the card belongs, what is left, and the way out."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gradus.domain.scheduling.session_kind import Kind
from gradus.services.quiz.session_view import PresentedCard, SessionView
from gradus.ui import kinds
from gradus.ui.design.fonts import Text
from gradus.ui.design.theme import Theme
from gradus.ui.widgets.button import ActionButton
from gradus.ui.widgets.button import Kind as ButtonKind
from gradus.ui.widgets.label import ElidedLabel, label
from gradus.ui.widgets.marks import PhaseMark
from gradus.ui.widgets.pill import Pill
from gradus.ui.widgets.progress_line import ProgressLine


class Header(QWidget):
    """Stays where it is through every state."""

    endRequested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.progress = ProgressLine(theme)
        self._mark = PhaseMark(theme)
        self.kind = Pill("", accent=True)
        self.breadcrumb = ElidedLabel(Text.NOTE)
        self.flag = Pill(self.tr("Flagged"), accent=True)
        self.leech = Pill(self.tr("Leech"))
        self.left = label("", Text.NOTE, tabular=True)
        self.minutes = label("", Text.NOTE, tabular=True)
        self.end = ActionButton(theme, self.tr("End"), ButtonKind.COMPACT, self.tr("Esc"))
        self._arrange()
        self.end.clicked.connect(self.endRequested)

    def show_view(self, view: SessionView) -> None:
        """Show where the session stands."""
        goes_on = view.card is not None or view.next_at is not None
        left = view.remaining if goes_on else 0
        self.progress.show_progress(view.done, left)
        self.kind.setText(kinds.title(view.plan.kind))
        self.kind.setVisible(view.plan.kind is not Kind.DUE)
        self._show_place(view.card)
        self.flag.setVisible(view.card is not None and bool(view.card.flag))
        self.leech.setVisible(view.card is not None and view.card.leech)
        self.left.setText(self.tr("{0} left").format(left) if left else "")
        self.minutes.setText(self._time(view) if left else "")

    def show_time_left(self, minutes: int) -> None:
        """Show how much of an exam's time is left."""
        self.minutes.setText(self.tr("{0} min left").format(minutes))

    def _show_place(self, card: PresentedCard | None) -> None:
        known = card is not None and bool(card.breadcrumb)
        self._mark.setVisible(known)
        self.breadcrumb.show_text(" / ".join(card.breadcrumb) if card else "")
        self._mark.show_phase(card.phase if card else None)

    def _time(self, view: SessionView) -> str:
        if view.minutes_left < 1:
            return self.tr("<1 min")
        return self.tr("{0} min").format(view.minutes_left)

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(28, 13, 28, 13)
        row.setSpacing(12)
        row.addWidget(self._mark)
        row.addWidget(self.breadcrumb, 1)
        row.addWidget(self.leech)
        row.addWidget(self.flag)
        row.addWidget(self.kind)
        row.addWidget(self.left)
        row.addWidget(self.minutes)
        row.addWidget(self.end)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.progress)
        column.addLayout(row)
