"""A few choices in a row, one of which holds."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from gradus.ui.design.fonts import Text
from gradus.ui.design.theme import Theme
from gradus.ui.widgets.button import ENTER_KEYS, RowButton
from gradus.ui.widgets.focus_ring import REACH
from gradus.ui.widgets.key_cap import KeyCap
from gradus.ui.widgets.label import label


class Segment(RowButton):
    """One choice, with its key if it has one."""

    def __init__(
        self, theme: Theme, value: str, caption: str, key: str = "", *, leaves_enter: bool = False
    ) -> None:
        super().__init__(theme, radius=7)
        self.value = value
        self._leaves_enter = leaves_enter
        self.setProperty("kind", "segment")
        self.setCheckable(True)
        self.setAccessibleName(caption)
        self.row.setContentsMargins(10, 5, 10, 5)
        self.row.setSpacing(6)
        self.put(label(caption, Text.HEADING))
        if key:
            self.put(KeyCap(key))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Enter to the dialog around it, where that goes on with it."""
        if self._leaves_enter and event.key() in ENTER_KEYS:
            event.ignore()
        else:
            super().keyPressEvent(event)


class Segments(QWidget):
    """Tab reaches the choice that holds, arrows go on from there; `chosen` carries its value."""

    chosen = Signal(str)

    def __init__(
        self,
        theme: Theme,
        name: str,
        choices: Sequence[tuple[str, str, str]],
        parent: QWidget | None = None,
        *,
        leaves_enter: bool = False,
    ) -> None:
        """Make a button for each value, caption and key ("" for none)."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.buttons = {one[0]: Segment(theme, *one, leaves_enter=leaves_enter) for one in choices}
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(REACH, REACH, REACH, REACH)
        row.setSpacing(6)
        for button in self.buttons.values():
            button.setAccessibleDescription(name)
            self._group.addButton(button)
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
            button.clicked.connect(lambda _checked, one=button: self.chosen.emit(one.value))

    def value(self) -> str | None:
        """Return the value that holds, None where none does."""
        return next((one.value for one in self.buttons.values() if one.isChecked()), None)

    def show_value(self, value: str | None) -> None:
        """Mark a choice without saying `chosen`; another value than the choices marks none."""
        self._group.setExclusive(False)
        for one in self.buttons.values():
            one.setChecked(one.value == value)
        self._group.setExclusive(True)
        # Qt sees to this only where a person changes the choice.
        for one in self.buttons.values():
            reached = one.isChecked() or self.value() is None
            policy = Qt.FocusPolicy.TabFocus if reached else Qt.FocusPolicy.NoFocus
            one.setFocusPolicy(policy)
