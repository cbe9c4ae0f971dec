"""What went wrong and what to do about it, above the page and in nobody's way."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from gradus.errors import GradusError
from gradus.ui.design.fonts import Text
from gradus.ui.design.look import Look
from gradus.ui.widgets.button import ActionButton, Kind
from gradus.ui.widgets.label import label


class Banner(QFrame):
    """Floats over the top of its page, so that nothing below it moves."""

    def __init__(self, look: Look, page: QWidget) -> None:
        super().__init__(page)
        self._look = look
        self._page = page
        self.setProperty("frame", "banner")
        self._sign = QLabel()
        self._message = label("", Text.STRONG, wrap=True)
        self._remedy = label("", Text.QUIET, wrap=True)
        self._dismiss = ActionButton(look.theme, self.tr("Dismiss"), Kind.SECONDARY)
        self._dismiss.clicked.connect(self.hide)
        look.theme.changed.connect(self._draw_sign)
        self._row = QHBoxLayout(self)
        self._arrange()
        self.hide()

    def show_error(self, error: GradusError) -> None:
        """Say what happened and what to do."""
        self._message.setText(error.message)
        self._remedy.setText(error.remedy)
        self.setAccessibleName(str(error))
        self._draw_sign()
        self.fit()
        self.show()
        self.raise_()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, str(error)))

    def text(self) -> str:
        """Return what is shown."""
        return f"{self._message.text()} {self._remedy.text()}"

    def fit(self) -> None:
        """Lie centred under the page's top edge; the page calls this when its size changes."""
        width = min(720, self._page.width() - 48)
        height = max(self._row.heightForWidth(width), self._row.minimumSize().height())
        self.setGeometry((self._page.width() - width) // 2, 12, width, height)

    def _draw_sign(self) -> None:
        ratio = self.devicePixelRatioF()
        colour = self._look.theme.tokens.warn
        self._sign.setPixmap(self._look.icons.pixmap("warning", colour, 20, ratio))

    def _arrange(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._message)
        words.addWidget(self._remedy)
        row = self._row
        row.setContentsMargins(16, 12, 12, 12)
        row.setSpacing(12)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(self._dismiss, 0, Qt.AlignmentFlag.AlignVCenter)
