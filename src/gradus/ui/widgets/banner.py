"""What went wrong and what to do about it, above the page and in nobody's way."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from gradus.errors import GradusError
from gradus.ui.design.fonts import Text
from gradus.ui.design.look import Look
from gradus.ui.language.told import told
from gradus.ui.widgets.announce import announce
from gradus.ui.widgets.button import ActionButton, Kind
from gradus.ui.widgets.label import label
from gradus.ui.widgets.sign import Sign

_WIDEST = 720


class Banner(QFrame):
    """Floats over the top of its page, so that nothing moves; the page lets Esc close it."""

    def __init__(self, look: Look, page: QWidget, top: int = 12) -> None:
        super().__init__(page)
        self._top = top
        self._page = page
        self.setProperty("frame", "banner")
        self._sign = Sign(look, "warning", 20, lambda tokens: tokens.warn)
        self._message = label("", Text.STRONG, wrap=True)
        self._remedy = label("", Text.QUIET, wrap=True)
        caption, key = self.tr("Dismiss"), self.tr("Esc")
        self._dismiss = ActionButton(look.theme, caption, Kind.SECONDARY, key)
        self._dismiss.clicked.connect(self.dismiss)
        self._row = QHBoxLayout(self)
        self._arrange()
        self.hide()

    def show_error(self, error: GradusError) -> None:
        """Say what happened and what to do."""
        self._message.setText(told(error.message))
        self._remedy.setText(told(error.remedy))
        self.setAccessibleName(str(error))
        self.show()
        self.fit()  # once it has the fonts of the theme
        self.raise_()
        announce(self, str(error), at_once=True)

    def dismiss(self) -> bool:
        """Close, hand the focus back to the page, and say whether there was anything to close."""
        shown = self.isVisible()
        held = self._dismiss.hasFocus()
        self.hide()
        if held:
            self._page.setFocus(Qt.FocusReason.OtherFocusReason)
        return shown

    def text(self) -> str:
        """Return what is shown."""
        return f"{self._message.text()} {self._remedy.text()}"

    def fit(self) -> None:
        """Lie centred under the page's top edge; the page calls this when its size changes."""
        width = min(_WIDEST, self._page.width() - 48)
        height = max(self._row.heightForWidth(width), self._row.minimumSize().height())
        self.setGeometry((self._page.width() - width) // 2, self._top, width, height)

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
