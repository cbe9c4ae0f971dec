"""The first run's own steps; the questions have a page of theirs."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from gradus.ui.design.look import Look
from gradus.ui.first_run.free_time import FreeTimeStage
from gradus.ui.first_run.goal import GoalStage
from gradus.ui.first_run.stage import Stage
from gradus.ui.first_run.week import WeekStage
from gradus.ui.first_run.welcome import Welcome
from gradus.ui.help.keys import KeyLine, enter, escape, scrolling
from gradus.ui.widgets.banner import Banner
from gradus.ui.widgets.button import ENTER_KEYS, ActionButton


class FirstRunPage(QWidget):
    """Shows one step after the other and turns keys into requests.

    `freeTimeChosen` carries FreeTime, or None for later; `goalChosen` a Goal or None.
    """

    beginRequested = Signal()
    newRequested = Signal()
    skipRequested = Signal()
    freeTimeChosen = Signal(object)
    goalChosen = Signal(object)
    goOnRequested = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.welcome, self.free_time = Welcome(look), FreeTimeStage(look)
        self.goal, self.week = GoalStage(look), WeekStage(look)
        self._stack = QStackedWidget()
        self._arrange()
        self.banner = Banner(look, self)
        self._connect()

    def show_stage(self, stage: Stage) -> None:
        """Show one of the steps."""
        self._stack.setCurrentWidget(stage)
        self.setAccessibleName(stage.accessibleName())
        self.banner.hide()
        stage.take_focus()

    def stage(self) -> Stage:
        """Return the step that is shown."""
        shown = self._stack.currentWidget()
        assert isinstance(shown, Stage)
        return shown

    def key_lines(self) -> tuple[KeyLine, ...]:
        """Return the keys of the step that is shown."""
        lines = [
            KeyLine((name,), button.caption())
            for name, button in self._named()
            if not button.isHidden()
        ]
        return (*lines, scrolling())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep everything in its place."""
        super().resizeEvent(event)
        for stage in (self.welcome, self.free_time, self.goal, self.week):
            stage.place(self.width())
        self.banner.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press the button of a key; others scroll, or go on to the window."""
        pressed = not event.isAutoRepeat() and self._press(event)
        if not pressed and not self.stage().area.scroll_by(event):
            super().keyPressEvent(event)

    def _press(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        if key == Qt.Key.Key_Escape and self.banner.dismiss():
            return True
        button = self._keys().get(key)
        if button is None or button.isHidden():
            return False
        button.click()
        return True

    def _keys(self) -> dict[Qt.Key, ActionButton]:
        """Return the buttons of the step that is shown, by their keys."""
        stage = self.stage()
        if stage is self.welcome:
            primary, other = self.welcome.begin, self.welcome.skip
        elif stage is self.free_time:
            primary, other = self.free_time.go_on, self.free_time.later
        elif stage is self.goal:
            primary, other = self.goal.keep, self.goal.none
        else:
            return dict.fromkeys(ENTER_KEYS, self.week.go_on)
        keys = {**dict.fromkeys(ENTER_KEYS, primary), Qt.Key.Key_Escape: other}
        return keys | ({Qt.Key.Key_N: self.welcome.new} if stage is self.welcome else {})

    def _named(self) -> list[tuple[str, ActionButton]]:
        names = {Qt.Key.Key_Return: enter(), Qt.Key.Key_Escape: escape()}
        names[Qt.Key.Key_N] = "N"
        return [(names[key], one) for key, one in self._keys().items() if key in names]

    def _choose_free_time(self) -> None:
        problem = self.free_time.problem()
        if problem:
            self.free_time.said.setText(problem)
        else:
            self.freeTimeChosen.emit(self.free_time.free_time())

    def _connect(self) -> None:
        self.welcome.begin.clicked.connect(self.beginRequested)
        self.welcome.new.clicked.connect(self.newRequested)
        self.welcome.skip.clicked.connect(self.skipRequested)
        self.free_time.go_on.clicked.connect(self._choose_free_time)
        self.free_time.later.clicked.connect(lambda: self.freeTimeChosen.emit(None))
        self.goal.keep.clicked.connect(lambda: self.goalChosen.emit(self.goal.goal()))
        self.goal.none.clicked.connect(lambda: self.goalChosen.emit(None))
        self.week.go_on.clicked.connect(self.goOnRequested)

    def _arrange(self) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        for stage in (self.welcome, self.free_time, self.goal, self.week):
            self._stack.addWidget(stage)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
