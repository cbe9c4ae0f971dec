"""When the road is finished, as a range, and what would change it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from gradus.services.planning.views import FinishView
from gradus.ui.calendar.panels import finish_words
from gradus.ui.calendar.panels.finish_curve import FinishCurve
from gradus.ui.design.fonts import Text
from gradus.ui.design.look import Look
from gradus.ui.widgets.button import ActionButton, Kind
from gradus.ui.widgets.card import Card
from gradus.ui.widgets.label import label

_PAD = 16


class FinishCard(Card):
    """Keeps the former range while another is worked out; hides where there is nothing to say."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_heading(self.tr("Finish date"))
        self.title = label("", Text.FIGURE, wrap=True)
        self.odds = label("", Text.SMALL, wrap=True)
        self.curve = FinishCurve(look.theme)
        self.hour = label("", Text.SMALL, wrap=True)
        self.basis = label("", Text.SMALL, wrap=True)
        self.goal = ActionButton(look.theme, self.tr("Goal…"), Kind.HINT, "G")
        self._known = False
        self._arrange()
        self.hide()

    def show_working(self) -> None:
        """Say that a range is being worked out; what was known before stays."""
        self.basis.setText(self.tr("Being worked out…"))
        if not self._known:
            for part in (self.title, self.odds, self.curve, self.hour):
                part.hide()
        self.show()

    def show_finish(self, view: FinishView | None) -> None:
        """Show a range; None where nothing is planned."""
        self._known = view is not None
        self.setVisible(view is not None)
        if view is None:
            return
        self.title.setText(finish_words.months(view))
        said = (finish_words.odds(view), finish_words.for_goal(view))
        self.odds.setText("\n".join(part for part in said if part))
        self.curve.show_finish(view)
        self.hour.setText(finish_words.hour_more(view))
        self.basis.setText(finish_words.based_on())
        for part in (self.title, self.odds):
            part.show()
        self.curve.setVisible(len(view.curve) > 1)
        self.hour.setVisible(bool(self.hour.text()))

    def show_failure(self) -> None:
        """Say that nothing came of it; the former range stays."""
        self.basis.setText(self.tr("The finish date could not be worked out."))
        self.show()

    def _arrange(self) -> None:
        self.body.setContentsMargins(_PAD, _PAD, _PAD, _PAD)
        self.body.setSpacing(6)
        for part in (self.title, self.odds, self.curve, self.hour, self.basis):
            self.body.addWidget(part)
        self.body.addWidget(self.goal)
