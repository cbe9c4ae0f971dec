"""One of the four answers, with its key and the interval that follows."""

from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QSizePolicy, QWidget

from gradus.domain.scheduling.model import Rating
from gradus.services.quiz.session_view import Choice
from gradus.ui.design.fonts import Text
from gradus.ui.design.sizes import fix_height
from gradus.ui.design.theme import Theme
from gradus.ui.quiz.interval_text import interval_text
from gradus.ui.widgets.button import RowButton
from gradus.ui.widgets.key_cap import KeyCap
from gradus.ui.widgets.label import label

HEIGHT = 44


class RatingButton(RowButton):
    """Outlined in the rating's colour, and filled if it is the suggested one."""

    def __init__(self, theme: Theme, rating: Rating, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent, radius=10)
        self.rating = rating
        self.setProperty("rating", rating.name.lower())
        fix_height(self, HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.row.setContentsMargins(11, 0, 11, 0)
        self.row.setSpacing(8)
        self._name = label(self._title(), Text.STRONG)
        self._interval = label("", Text.QUIET, tabular=True)
        self.put(KeyCap(str(rating.value)))
        self.put(self._name)
        self.row.addStretch(1)
        self.put(self._interval)

    def show_choice(self, choice: Choice, *, suggested: bool) -> None:
        """Show what this rating would bring."""
        text = interval_text(choice.interval, QLocale().decimalPoint())
        self._interval.setText(text)
        self.setAccessibleName(self.tr("{0}, next in {1}").format(self._name.text(), text))
        if self.property("suggested") != suggested:
            self.setProperty("suggested", suggested)
            self.style().unpolish(self)
            self.style().polish(self)

    def interval(self) -> str:
        """Return the interval as it is shown."""
        return self._interval.text()

    def _title(self) -> str:
        titles = {
            Rating.AGAIN: self.tr("Again"),
            Rating.HARD: self.tr("Hard"),
            Rating.GOOD: self.tr("Good"),
            Rating.EASY: self.tr("Easy"),
        }
        return titles[self.rating]
