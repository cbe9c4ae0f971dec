"""A number to type or to step through."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSpinBox, QWidget

from gradus.ui.design.fonts import Text
from gradus.ui.design.sizes import fix_height, fix_width, wear
from gradus.ui.design.theme import Theme
from gradus.ui.widgets.button import ActionButton, Kind
from gradus.ui.widgets.focus_ring import REACH, FocusRing

_WIDTH, _HEIGHT = 104, 32


class NumberField(QWidget):
    """Arrow keys and the two buttons step; `chosen` carries a number once it is whole.

    A number that is typed counts when Enter is pressed or the field is left.
    """

    chosen = Signal(int)

    def __init__(
        self,
        theme: Theme,
        name: str,
        bounds: tuple[int, int],
        suffix: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Make a field for whole numbers within bounds, both included."""
        super().__init__(parent)
        self.field = _Field(theme, name, bounds, suffix)
        self.less = self._button(theme, "−", self.tr("Less"))
        self.more = self._button(theme, "+", self.tr("More"))
        self.less.clicked.connect(self.field.stepDown)
        self.more.clicked.connect(self.field.stepUp)
        self.field.valueChanged.connect(self.chosen)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, REACH, 0, REACH)
        row.setSpacing(6)
        for part in (self.less, self.field, self.more):
            row.addWidget(part)

    def value(self) -> int:
        """Return the number."""
        return self.field.value()

    def show_value(self, value: int) -> None:
        """Show a number without saying `chosen`."""
        self.field.blockSignals(True)  # noqa: FBT003
        self.field.setValue(value)
        self.field.blockSignals(False)  # noqa: FBT003

    def _button(self, theme: Theme, caption: str, name: str) -> ActionButton:
        button = ActionButton(theme, caption, Kind.COMPACT)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the arrow keys do the same in the field
        button.setAccessibleName(name)
        return button


class _Field(QSpinBox):
    def __init__(self, theme: Theme, name: str, bounds: tuple[int, int], suffix: str) -> None:
        super().__init__()
        self.ring = FocusRing(theme, self)
        self.setAccessibleName(name)
        self.lineEdit().setAccessibleName(name)
        self.setRange(*bounds)
        self.setSuffix(suffix)
        wear(self, Text.BODY, tabular=True)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setKeyboardTracking(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        fix_width(self, _WIDTH)
        fix_height(self, _HEIGHT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave letters to the page: no number holds one."""
        if event.text().isalpha():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page, which scrolls under the pointer."""
        event.ignore()
