"""The control of a setting, chosen by its type: what is shown is a value that fits."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gradus.domain.settings import Choice, Number, Setting
from gradus.ui.design.theme import Theme
from gradus.ui.settings import texts
from gradus.ui.widgets.number_field import NumberField
from gradus.ui.widgets.segments import Segments

PERCENT = 100
"""Settings between 0 and 1 are shown and chosen in whole percent."""


class Control(QWidget):
    """`chosen` carries a value of the setting's own type."""

    chosen = Signal(object)

    def show_value(self, value: object) -> None:
        """Show a value without saying `chosen`."""
        raise NotImplementedError

    def _hold(self, *parts: QWidget) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        for part in parts:
            row.addWidget(part)


class NumberControl(Control):
    """A whole number, or a share in percent."""

    def __init__(self, theme: Theme, setting: Number[int] | Number[float]) -> None:
        super().__init__()
        self._scale = PERCENT if isinstance(setting.default, float) else 1
        bounds = round(setting.lowest * self._scale), round(setting.highest * self._scale)
        any_setting = cast("Setting[object]", setting)
        name, suffix = texts.title(any_setting), texts.suffix(any_setting)
        self.number = NumberField(theme, name, bounds, suffix)
        self.number.chosen.connect(self._choose)
        self._hold(self.number)

    def show_value(self, value: object) -> None:
        """Show a number."""
        self.number.show_value(round(cast("float", value) * self._scale))

    def _choose(self, value: int) -> None:
        self.chosen.emit(value / self._scale if self._scale > 1 else value)


class ChoiceControl(Control):
    """One of a few words."""

    def __init__(self, theme: Theme, setting: Choice) -> None:
        super().__init__()
        words = [(value, texts.choice(value), "") for value in setting.choices]
        self.segments = Segments(theme, texts.title(cast("Setting[object]", setting)), words)
        self.segments.chosen.connect(self.chosen.emit)
        self._hold(self.segments)

    def show_value(self, value: object) -> None:
        """Mark a word."""
        self.segments.show_value(str(value))


def make_control(theme: Theme, setting: Setting[object]) -> Control:
    """Return the control that fits a setting."""
    if isinstance(setting, Choice):
        return ChoiceControl(theme, setting)
    if isinstance(setting, Number):
        return NumberControl(theme, setting)
    raise TypeError(f"{setting.name} has no control")
