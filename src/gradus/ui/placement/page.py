"""The placement: a card at a time, and at the end the list that can be corrected."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget

from gradus.errors import GradusError
from gradus.ui.design.look import Look
from gradus.ui.help.keys import KeyLine, enter, escape, scrolling, space
from gradus.ui.placement.asking import Asking, Stage
from gradus.ui.placement.screen import Screen
from gradus.ui.placement.service import PlacementService
from gradus.ui.quiz.card_face import CardFace
from gradus.ui.quiz.stopwatch import CardStopwatch, Stopwatch
from gradus.ui.quiz.tasks.help import task_lines
from gradus.ui.widgets.button import ENTER_KEYS

_GO_ON = (Qt.Key.Key_Space, *ENTER_KEYS)
_VERDICTS = {Qt.Key.Key_1: False, Qt.Key.Key_2: True}


class PlacementPage(Screen):
    """Turns keys into requests; a key acts only on what was painted before it was pressed.

    `answered` carries how many answers there are after each; `finished` says that the outcome was
    taken over, and `leaveRequested` that the person wants to be elsewhere.
    """

    answered = Signal(int)
    finished = Signal()
    leaveRequested = Signal()
    keysRequested = Signal()
    linkRequested = Signal(str)

    def __init__(
        self,
        look: Look,
        service: PlacementService,
        card_view: Callable[[QWidget], CardFace],
        stopwatch: Stopwatch | None = None,
    ) -> None:
        super().__init__(look, card_view)
        self._theme = look.theme
        self._service = service
        self._stopwatch = stopwatch or CardStopwatch()
        self.asking = Asking(service, self._stopwatch)
        self._ready = False
        self._connect()

    def begin(self, about: str = "") -> None:
        """Go on with the placement that is open, or begin one over the road or one topic."""
        self._change(lambda: self.asking.begin(about))

    def key_lines(self) -> tuple[KeyLine, ...]:
        """Return the keys of the page."""
        if self.asking.stage is Stage.OUTCOME:
            take = KeyLine((enter(),), self.outcome.start.caption())
            tick = KeyLine((space(),), self.tr("Tick or untick the topic that has the focus"))
            return (take, tick, scrolling(), KeyLine((escape(),), self.tr("Leave it for later")))
        card = self.asking.view.card
        task = None if card is None else card.faces.task
        return (
            *task_lines(task),
            KeyLine((space(), enter()), self.tr("Show the answer; then as suggested")),
            KeyLine(("0", "Ctrl+0"), self.tr("I don’t know")),
            KeyLine(("1", "2"), self.tr("Wrong, right")),
            KeyLine(("U", "Ctrl+Z"), self.tr("Take the latest answer back")),
            scrolling(),
            KeyLine((escape(),), self.tr("Close a message; stop here")),
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act on the page's keys; others scroll, or go on to the window."""
        if not self._take_key(event):
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Listen to keys again: what they act on is on screen now."""
        super().paintEvent(event)
        if not self._ready:
            self._ready = True
            self.cards.task.set_listening(listening=True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep everything in its place."""
        super().resizeEvent(event)
        self.place()

    def changeEvent(self, event: QEvent) -> None:
        """Count no time behind other windows."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange:
            self._stopwatch.set_active(active=self.isActiveWindow())

    def _take_key(self, event: QKeyEvent) -> bool:
        asks = self.asking.stage is Stage.QUESTION
        if asks and self.cards.task.take_key(event):
            return True
        if event.isAutoRepeat() and not self.cards.isVisible():
            return self.outcome.area.scroll_by(event)
        act = self._act_of(event)
        if act is None:
            area = self.outcome.area if self.asking.stage is Stage.OUTCOME else self.cards
            return area.scroll_by(event)
        if not event.isAutoRepeat() and self._ready:
            act()
        return True

    def _act_of(self, event: QKeyEvent) -> Callable[[], None] | None:
        key = Qt.Key(event.key())
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        control = modifiers == Qt.KeyboardModifier.ControlModifier
        if control and key in {Qt.Key.Key_0, Qt.Key.Key_Z}:
            return self._unknown if key == Qt.Key.Key_0 else self._undo
        if modifiers:
            return None
        if key in _VERDICTS and self.asking.stage is Stage.ANSWER:
            return lambda: self._judge(right=_VERDICTS[key])
        if key in _GO_ON:
            return self._go_on
        acts = {
            Qt.Key.Key_0: self._unknown,
            Qt.Key.Key_U: self._undo,
            Qt.Key.Key_Escape: self._leave,
        }
        return acts.get(key)

    def _go_on(self) -> None:
        """Turn the card over, take the suggested verdict, or take the outcome over."""
        if self.asking.stage is Stage.OUTCOME:
            self._take_over()
        elif self.asking.stage is Stage.QUESTION:
            self._change(lambda: self.asking.turn_over(self.cards.task.given()))
        elif self.asking.attempt.right is not None:
            self._judge(right=self.asking.attempt.right)

    def _judge(self, *, right: bool) -> None:
        self._change(lambda: self.asking.judge(right=right))

    def _unknown(self) -> None:
        self._change(self.asking.unknown)

    def _undo(self) -> None:
        self._change(self.asking.undo)

    def _leave(self) -> None:
        """Close a message; stop asking; or leave the outcome for later."""
        if self.banner.dismiss():
            return
        if self.asking.stage is Stage.OUTCOME:
            self.leaveRequested.emit()
        else:
            self._change(self.asking.stop)

    def _take_over(self) -> None:
        view = self.asking.view
        known = self.outcome.ticked()
        if view.about:
            known = frozenset(topic.key for topic in view.topics if topic.known)
        try:
            self._service.take_over(known)
        except GradusError as error:
            self.banner.show_error(error)
        else:
            self.finished.emit()

    def _change(self, request: Callable[[], None]) -> None:
        """Carry out a request; a known error goes to the banner and leaves all as it was."""
        before = self.asking.view
        try:
            request()
        except GradusError as error:
            self.banner.show_error(error)
            return
        self.banner.hide()
        self._show()
        if self.asking.view is not before:
            self.answered.emit(self.asking.view.asked)

    def _show(self) -> None:
        self._ready = False
        self.show_asking(self.asking)
        self.cards.task.set_listening(listening=False)
        asks = self.asking.stage is Stage.QUESTION
        if not (asks and self.cards.task.take_focus()):
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.show_offer(self.asking)
        self.update()

    def _connect(self) -> None:
        self.bar.goOnRequested.connect(self._go_on)
        self.bar.unknownRequested.connect(self._unknown)
        self.bar.wrongRequested.connect(lambda: self._judge(right=False))
        self.bar.rightRequested.connect(lambda: self._judge(right=True))
        self.bar.undoRequested.connect(self._undo)
        self.bar.stopRequested.connect(self._leave)
        self.outcome.startRequested.connect(self._take_over)
        self.cards.linkActivated.connect(self.linkRequested)
        self.cards.task.submitRequested.connect(self._go_on)
        self.cards.task.changed.connect(lambda: self.show_offer(self.asking))
        application = cast("QApplication", QApplication.instance())
        application.focusChanged.connect(self._follow_focus)
        self._theme.changed.connect(self._hand_on_tokens)
        self._hand_on_tokens()

    def _follow_focus(self) -> None:
        """Name the keys that act where the keyboard is now."""
        if self.isVisible() and self.asking.stage is Stage.QUESTION:
            self.show_offer(self.asking)

    def _hand_on_tokens(self) -> None:
        self.cards.set_tokens(self._theme.tokens)
