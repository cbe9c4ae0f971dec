"""The control of a setting, chosen by its type: what is shown is a value that fits."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from gradus.domain.settings import Choice, Number, Setting, Steps
from gradus.ui.design.fonts import Text
from gradus.ui.design.sizes import fix_width, least_height, wear
from gradus.ui.design.theme import Theme
from gradus.ui.settings import texts
from gradus.ui.widgets.focus_ring import FocusRing
from gradus.ui.widgets.label import label
from gradus.ui.widgets.number_field import NumberField
from gradus.ui.widgets.segments import Segments

_STEPS_WIDTH, _STEPS_HEIGHT = 132, 34
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


class StepsControl(Control):
    """A few numbers of minutes; what is typed counts with Enter, or when the field is left."""

    def __init__(self, theme: Theme, setting: Steps) -> None:
        super().__init__()
        self._setting = setting
        any_setting = cast("Setting[object]", setting)
        self.field = _DigitsField(theme, texts.title(any_setting))
        self.field.setAccessibleDescription(texts.bounds(any_setting))
        self.field.editingFinished.connect(self._choose)
        self._hold(self.field, label(texts.suffix(any_setting), Text.NOTE))
        self._shown = setting.default

    def show_value(self, value: object) -> None:
        """Show some steps."""
        self._shown = str(value)
        self.field.setText(self._shown)

    def _choose(self) -> None:
        """Take what fits; anything else gives way to what holds."""
        typed = " ".join(self.field.text().split())
        if not self._setting.accepts(typed):
            self.field.setText(self._shown)
        elif typed != self._shown:
            self.chosen.emit(typed)


class _DigitsField(QLineEdit):
    """Leaves letters to the page, as a field for one number does."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self.setProperty("field", "line")
        self.ring = FocusRing(theme, self)
        self.setAccessibleName(name)
        wear(self, Text.BODY, tabular=True)
        fix_width(self, _STEPS_WIDTH)
        least_height(self, _STEPS_HEIGHT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take digits and blanks, and keys that are no text."""
        plain = not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if plain and event.text().isalpha():
            event.ignore()
        else:
            super().keyPressEvent(event)


def make_control(theme: Theme, setting: Setting[object]) -> Control:
    """Return the control that fits a setting."""
    if isinstance(setting, Choice):
        return ChoiceControl(theme, setting)
    if isinstance(setting, Number):
        return NumberControl(theme, setting)
    if isinstance(setting, Steps):
        return StepsControl(theme, setting)
    raise TypeError(f"{setting.name} has no control")
