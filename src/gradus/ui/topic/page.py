"""The page of a topic: studied from here, timed, and its cards quizzed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from gradus.domain.planning.block import Status
from gradus.errors import GradusError
from gradus.services.planning.doing.topic_view import TopicView
from gradus.ui.design.look import Look
from gradus.ui.help.keys import KeyLine, enter, escape, scrolling
from gradus.ui.topic.content import Content
from gradus.ui.topic.service import TopicService
from gradus.ui.widgets.button import ENTER_KEYS, ActionButton


class TopicPage(Content):
    """Turns keys into requests.

    `running` returns the uid of the block that the timer is over, "" for none.
    `timerRequested` carries a block's uid, `markRequested` a uid and a Status, `quizRequested` the
    key of the topic.
    """

    timerRequested = Signal(str)
    markRequested = Signal(str, object)
    quizRequested = Signal(str)
    leaveRequested = Signal()

    def __init__(
        self,
        look: Look,
        service: TopicService,
        running: Callable[[], str] = str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, parent)
        self._service = service
        self._running = running
        self._key = ""
        self._block = ""
        self._connect()

    def open_topic(self, key: str, block: str = "") -> None:
        """Show a topic, of a block of the plan or none; raises GradusError where it cannot be."""
        view = self._service.view(key)
        self._key, self._block = key, block
        self._show(view)
        self.banner.hide()
        self.area.verticalScrollBar().setValue(0)

    def refresh(self) -> None:
        """Count anew: cards were answered, or minutes done."""
        if not self._key:
            return
        try:
            self._show(self._service.view(self._key))
        except GradusError as error:
            self.banner.show_error(error)

    def key_lines(self) -> tuple[KeyLine, ...]:
        """Return the keys of the page."""
        starts = not self.start.isHidden()
        lines = [KeyLine((enter(),), self.start.caption())] if starts else []
        if self.address():
            lines.append(KeyLine(("O",), self.tr("Open the planned way in the browser")))
        for key, button in (("Q", self.quiz), ("A", self.anyway), ("D", self.done)):
            if not button.isHidden():
                lines.append(KeyLine((key,), button.caption()))
        if self._block:
            lines.append(KeyLine(("M",), self.missed.caption()))
        return (*lines, scrolling(), KeyLine((escape(),), self.tr("Close a message, or go back")))

    def showEvent(self, event: QShowEvent) -> None:
        """Be fresh when shown again."""
        super().showEvent(event)
        self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the content centred and the banner on top."""
        super().resizeEvent(event)
        self.place()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act on the page's keys; the others scroll, or go on to the window."""
        if not (self._act(event) or self.area.scroll_by(event)):
            super().keyPressEvent(event)

    def _show(self, view: TopicView) -> None:
        timed = bool(self._block) and self._running() == self._block
        self.show_view(view, block=bool(self._block), timed=timed)

    def _act(self, event: QKeyEvent) -> bool:
        key = event.key()
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.isAutoRepeat() or not plain:
            return False
        if key == Qt.Key.Key_Escape:
            if not self.banner.dismiss():
                self.leaveRequested.emit()
            return True
        if key == Qt.Key.Key_O and self.address():
            self.linkRequested.emit(self.address())
            return True
        return self._press(Qt.Key(key))

    def _press(self, key: Qt.Key) -> bool:
        button = self._keys().get(key)
        if button is None or button.isHidden():
            return False
        button.click()
        return True

    def _keys(self) -> dict[Qt.Key, ActionButton]:
        return {
            **dict.fromkeys(ENTER_KEYS, self.start),
            Qt.Key.Key_Q: self.quiz,
            Qt.Key.Key_A: self.anyway,
            Qt.Key.Key_D: self.done,
            Qt.Key.Key_M: self.missed,
        }

    def _connect(self) -> None:
        self.back.clicked.connect(self.leaveRequested)
        self.start.clicked.connect(lambda: self.timerRequested.emit(self._block))
        self.done.clicked.connect(lambda: self.markRequested.emit(self._block, Status.DONE))
        self.missed.clicked.connect(lambda: self.markRequested.emit(self._block, Status.MISSED))
        self.quiz.clicked.connect(lambda: self.quizRequested.emit(self._key))
        self.anyway.clicked.connect(self._ask_anyway)

    def _ask_anyway(self) -> None:
        try:
            self._service.ask_new_cards(self._key)
        except GradusError as error:
            self.banner.show_error(error)
        self.refresh()
