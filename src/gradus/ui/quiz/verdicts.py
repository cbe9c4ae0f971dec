"""Wrong or right: what an exam and a cram ask instead of a rating."""

from __future__ import annotations

from PySide6.QtWidgets import QSizePolicy, QWidget

from gradus.domain.scheduling.model import Rating
from gradus.ui.design.fonts import Text
from gradus.ui.design.sizes import fix_height
from gradus.ui.design.theme import Theme
from gradus.ui.quiz.rating_button import HEIGHT
from gradus.ui.widgets.button import RowButton
from gradus.ui.widgets.key_cap import KeyCap
from gradus.ui.widgets.label import label


class VerdictButton(RowButton):
    """Outlined like Again or Good, whose keys it shares, and filled if it is the suggested one."""

    def __init__(self, theme: Theme, *, right: bool, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent, radius=10)
        self.rating = Rating.GOOD if right else Rating.AGAIN
        name = self.tr("Right") if right else self.tr("Wrong")
        self.setProperty("rating", self.rating.name.lower())
        self.setAccessibleName(name)
        fix_height(self, HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.row.setContentsMargins(14, 0, 14, 0)
        self.row.setSpacing(10)
        self.put(KeyCap("2" if right else "1"))
        self.put(label(name, Text.STRONG))
        self.row.addStretch(1)

    def suggest(self, suggested: Rating) -> None:
        """Be filled if Space would press this one."""
        is_right = self.rating is not Rating.AGAIN
        filled = is_right == (suggested is not Rating.AGAIN)
        if self.property("suggested") != filled:
            self.setProperty("suggested", filled)
            self.style().unpolish(self)
            self.style().polish(self)
