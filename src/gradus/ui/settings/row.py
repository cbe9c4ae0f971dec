"""A line of the page: what a setting is, what it does, its control, and the way back."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QApplication, QHBoxLayout, QVBoxLayout, QWidget

from gradus.domain.settings import Setting
from gradus.ui.design.fonts import Text
from gradus.ui.design.sizes import fix_height
from gradus.ui.design.theme import Theme
from gradus.ui.settings import texts
from gradus.ui.settings.controls import Control
from gradus.ui.widgets.button import ActionButton, Kind
from gradus.ui.widgets.focus_ring import REACH
from gradus.ui.widgets.label import label


class SettingRow(QWidget):
    """`changeRequested` carries the setting and a value; the row shows what `show_value` is told.

    The button is for the pointer; R does the same while the row holds the focus.
    """

    changeRequested = Signal(object, object)

    def __init__(self, theme: Theme, setting: Setting[object], control: Control) -> None:
        super().__init__()
        self.setting = setting
        self.control = control
        self.title = label(texts.title(setting), Text.STRONG)
        self.text = label(texts.explanation(setting), Text.NOTE, wrap=True)
        self.range = label(texts.bounds(setting), Text.SMALL, tabular=True)
        self.default = label(self.tr("Default"), Text.SMALL)
        self.reset = ActionButton(theme, self.tr("Back to the default"), Kind.HINT, "R")
        self.reset.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.reset.clicked.connect(self.go_back)
        control.chosen.connect(lambda value: self.changeRequested.emit(setting, value))
        self._arrange()

    def show_value(self, value: object) -> None:
        """Show what is stored, and whether it is the default."""
        self.control.show_value(value)
        usual = value == self.setting.default
        self.default.setVisible(usual)
        self.reset.setVisible(not usual)

    def words(self) -> str:
        """Return what the line says, for a search."""
        return f"{self.title.text()} {self.text.text()}"

    def go_back(self) -> None:
        """Ask for the default."""
        self.changeRequested.emit(self.setting, self.setting.default)

    def take_focus(self) -> None:
        """Put the keyboard on this line, where Tab would."""
        parts = self.control.findChildren(QWidget)
        reached = [one for one in parts if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
        target = next((one for one in reached if _holds(one)), None) or next(iter(reached), None)
        if target is not None:
            target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def holds_focus(self) -> bool:
        """Say whether the keyboard is on this line."""
        focus = QApplication.focusWidget()
        return focus is not None and self.isAncestorOf(focus)

    def _arrange(self) -> None:
        words = QVBoxLayout()
        words.setContentsMargins(0, REACH + 5, 0, 0)  # level with the control
        words.setSpacing(3)
        words.addWidget(self.title)
        words.addWidget(self.text)
        words.addStretch(1)
        side = QVBoxLayout()
        side.setSpacing(0)
        right = Qt.AlignmentFlag.AlignRight
        side.addWidget(self.control, 0, right)
        foot = QHBoxLayout()
        foot.setContentsMargins(0, 0, REACH, 0)
        foot.addStretch(1)
        foot.setSpacing(12)
        foot.addWidget(self.range)
        foot.addWidget(self.default)
        foot.addWidget(self.reset)
        side.addLayout(foot)
        side.addStretch(1)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 8, 0, 8)
        line.setSpacing(24)
        line.addLayout(words, 1)
        line.addLayout(side)
        fix_height(self.reset, 24)
        fix_height(self.default, 24)  # as high as the button, so that nothing moves


def _holds(part: QWidget) -> bool:
    """Whether a part is the choice that holds, at which Tab stops."""
    return isinstance(part, QAbstractButton) and part.isChecked()
