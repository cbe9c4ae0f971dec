"""The page of a topic: studied from here, timed, quizzed, decided about and written about."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, tzinfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from gradus.domain.planning.block import Status
from gradus.errors import GradusError
from gradus.services.planning.doing.topic_view import TopicView
from gradus.ui.design.look import Look
from gradus.ui.help.keys import KeyLine, enter, escape, scrolling
from gradus.ui.step_by_step import StepByStep
from gradus.ui.topic.content import Content
from gradus.ui.topic.notes_card import MakeFace
from gradus.ui.topic.service import TopicService
from gradus.ui.widgets.button import ENTER_KEYS, ActionButton


class TopicPage(Content):
    """Turns keys into requests.

    `running` returns the uid of the block that the timer is over, "" for none. `timerRequested`
    carries a block's uid, `markRequested` a uid and a Status, `projectRequested` a project and an
    item of it or 0; the others carry the key of a topic. `knownRequested` is asked for only once
    `offer_known` was told that somebody asks a quiz then. `changed` says that the person decided
    something about a topic, `counted` that all is shown.
    """

    timerRequested = Signal(str)
    markRequested = Signal(str, object)
    quizRequested = Signal(str)
    practiseRequested = Signal(str)
    cardsRequested = Signal(str)
    knownRequested = Signal(str)
    topicRequested = Signal(str)
    projectRequested = Signal(int, int)
    leaveRequested = Signal()
    changed = Signal()
    counted = Signal()

    def __init__(
        self,
        look: Look,
        service: TopicService,
        make_face: MakeFace,
        running: Callable[[], str] = str,
        zone: tzinfo = UTC,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, make_face, zone, parent)
        self._service = service
        self._running = running
        self._key = ""
        self._block = ""
        self._view: TopicView | None = None
        self._can_ask = False
        self._fresh = False
        self._counting = StepByStep(self)
        self._connect()

    def open_topic(self, key: str, block: str = "") -> None:
        """Show a topic, of a block of the plan or none; raises GradusError where it cannot be."""
        self.notes.finish()
        view = self._service.view(key)
        self._key, self._block = key, block
        self._show(view)
        self._fresh = not self.isVisible()
        self.banner.hide()
        self.area.verticalScrollBar().setValue(0)

    def topic(self) -> tuple[str, str]:
        """Return the key of the topic that is shown, and the uid of the block it was opened for."""
        return self._key, self._block

    def offer_known(self) -> None:
        """Let a quiz be asked for from now on that tells whether a topic is known."""
        self._can_ask = True
        self.refresh()

    def refresh(self) -> None:
        """Count anew: cards were answered, or minutes done."""
        if self._key:
            self._try(lambda: self._show(self._service.view(self._key)))

    def key_lines(self) -> tuple[KeyLine, ...]:
        """Return the keys of the page."""
        starts = not self.start.isHidden()
        lines = [KeyLine((enter(),), self.start.caption())] if starts else []
        if self.address():
            lines.append(KeyLine(("O",), self.tr("Open the planned way in the browser")))
        for key, button in self._keys().items():
            if key not in ENTER_KEYS and not button.isHidden():
                lines.append(KeyLine((chr(key),), button.caption()))
        return (*lines, scrolling(), KeyLine((escape(),), self.tr("Close a message, or go back")))

    def showEvent(self, event: QShowEvent) -> None:
        """Be fresh when shown again."""
        super().showEvent(event)
        if not self._fresh:
            self.refresh()
        self._fresh = False

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep what was written."""
        super().hideEvent(event)
        self._counting.stop()
        self.notes.keep()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the content centred and the banner on top."""
        super().resizeEvent(event)
        self.place()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act on the page's keys; the others scroll, or go on to the window."""
        if not (self._act(event) or self.area.scroll_by(event)):
            super().keyPressEvent(event)

    def _show(self, view: TopicView) -> None:
        self._view = view
        timed = bool(self._block) and self._running() == self._block
        self.show_view(view, block=bool(self._block), timed=timed, can_ask=self._can_ask)
        self._counting.begin(self._count(view))

    def _count(self, view: TopicView) -> Iterator[None]:
        """Count what a quiz would ask: that takes as long as all the rest."""
        self._try(lambda: self.cards.show_ready(view.cards, self._service.ready(view.key)))
        self.counted.emit()
        yield

    def _act(self, event: QKeyEvent) -> bool:
        key = event.key()
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.isAutoRepeat() or not plain:
            return False
        if key == Qt.Key.Key_Escape:
            if not (self.banner.dismiss() or self.notes.finish()):
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
            Qt.Key.Key_Q: self.cards.quiz,
            Qt.Key.Key_A: self.cards.anyway,
            Qt.Key.Key_X: self.cards.practise,
            Qt.Key.Key_S: self.cards.browse,
            Qt.Key.Key_C: self.marks.choose,
            Qt.Key.Key_L: self.marks.learned,
            Qt.Key.Key_K: self.marks.known,
            Qt.Key.Key_N: self.notes.write,
            Qt.Key.Key_D: self.done,
            Qt.Key.Key_M: self.missed,
        }

    def _connect(self) -> None:
        self.back.clicked.connect(self.leaveRequested)
        self.start.clicked.connect(lambda: self.timerRequested.emit(self._block))
        self.done.clicked.connect(lambda: self.markRequested.emit(self._block, Status.DONE))
        self.missed.clicked.connect(lambda: self.markRequested.emit(self._block, Status.MISSED))
        cards, marks = self.cards, self.marks
        cards.quiz.clicked.connect(lambda: self.quizRequested.emit(self._key))
        cards.practise.clicked.connect(lambda: self.practiseRequested.emit(self._key))
        cards.browse.clicked.connect(lambda: self.cardsRequested.emit(self._key))
        cards.anyway.clicked.connect(self._start_anyway)
        marks.choose.clicked.connect(self._choose)
        marks.learned.clicked.connect(self._mark_learned)
        marks.known.clicked.connect(lambda: self.knownRequested.emit(self._key))
        for links in (self.builds_on, self.leads_to):
            links.topicRequested.connect(self.topicRequested)
        self.uses.projectRequested.connect(self.projectRequested)
        self.notes.written.connect(self._write)
        self.notes.left.connect(lambda: self.setFocus(Qt.FocusReason.OtherFocusReason))
        self.notes.linkActivated.connect(self.linkRequested)

    def _start_anyway(self) -> None:
        self._change(lambda: self._service.ask_new_cards(self._key))

    def _choose(self) -> None:
        chosen = self._view is not None and self._view.standing.chosen
        self._change(lambda: self._service.choose(self._key, chosen=not chosen))

    def _mark_learned(self) -> None:
        learned = self._view is not None and self._view.standing.learned
        self._change(lambda: self._service.set_learned(self._key, learned=not learned))

    def _write(self, text: str) -> None:
        self._try(lambda: self._service.write_notes(self._key, text))

    def _change(self, request: Callable[[], None]) -> None:
        if self._try(request):
            self.changed.emit()
        self.refresh()

    def _try(self, request: Callable[[], None]) -> bool:
        try:
            request()
        except GradusError as error:
            self.banner.show_error(error)
            return False
        return True
