"""The quiz: a card at a time, answered with one key."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from gradus.clock import Clock
from gradus.domain.scheduling.model import Rating
from gradus.errors import GradusError, StaleCardError
from gradus.ui.design.look import Look
from gradus.ui.quiz import sentences
from gradus.ui.quiz.action_bar import ActionBar
from gradus.ui.quiz.card_stage import COLUMN, MARGIN, CardFace, CardStage
from gradus.ui.quiz.header import Header
from gradus.ui.quiz.keys import Act, asked_by
from gradus.ui.quiz.message_stage import MessageStage
from gradus.ui.quiz.service import StudyService
from gradus.ui.quiz.session import Session, Stage
from gradus.ui.quiz.stopwatch import CardStopwatch, Stopwatch
from gradus.ui.quiz.wait_timer import WaitTimer
from gradus.ui.widgets.banner import Banner
from gradus.ui.widgets.card import rule
from gradus.ui.widgets.centred import Centred
from gradus.ui.widgets.focus_ring import REACH


class QuizPage(QWidget):
    """Paints what the session holds, and turns keys into requests.

    A key acts only on what was painted before it was pressed: after every change the page is deaf
    (but for Esc) until its next paint, which `painted` announces. `comingChanged` hands on the
    faces that are likely next, so that their formulas can be drawn ahead.
    """

    endRequested = Signal()
    linkRequested = Signal(str)
    comingChanged = Signal(object)
    painted = Signal()

    def __init__(
        self,
        look: Look,
        service: StudyService,
        card_view: Callable[[QWidget], CardFace],
        clock: Clock,
        stopwatch: Stopwatch | None = None,
    ) -> None:
        super().__init__()
        self._theme = look.theme
        self._clock = clock
        self._ready = False
        self.session = Session(service, stopwatch or CardStopwatch())
        self.header = Header(look.theme)
        self.cards = CardStage(look.theme, card_view)
        self.message = MessageStage(look)
        self.bar = ActionBar(look.theme)
        self._middle = QStackedWidget()
        self._edge = rule()
        self._bottom = Centred(self.bar, COLUMN + 2 * REACH, MARGIN - REACH)
        self.wait = WaitTimer(clock, self)
        self._arrange()
        self.banner = Banner(look, self)
        self._connect()

    def start(self) -> None:
        """Begin a sitting."""
        self.banner.hide()
        self._try(self.session.start)
        self._show()

    def showing_answer(self) -> bool:
        """Say whether the answer is on screen."""
        return self.session.stage is Stage.ANSWER

    def is_settled(self) -> bool:
        """Say whether all that is to be shown has been painted, formulas included."""
        return self._ready and self.cards.is_settled()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act on the quiz's keys; others go on to the window."""
        if not self._take_key(event):
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Listen to keys again: what they act on is on screen now."""
        super().paintEvent(event)
        if not self._ready:
            self._ready = True
            self.painted.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the ratings under the card and the banner on top."""
        super().resizeEvent(event)
        self._bottom.place(self.width())
        self.banner.fit()

    def changeEvent(self, event: QEvent) -> None:
        """Look again when the window comes back while no card is shown."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self._look_again()

    def _connect(self) -> None:
        self.header.endRequested.connect(self.endRequested)
        self.bar.endRequested.connect(self.endRequested)
        self.bar.goOnRequested.connect(lambda: self._act(Act.GO_ON))
        self.bar.undoRequested.connect(lambda: self._act(Act.UNDO))
        self.bar.rated.connect(self._act)
        self.cards.moreBelowChanged.connect(self._edge.setVisible)
        self.cards.linkActivated.connect(self.linkRequested)
        self.wait.woke.connect(self._look_again)
        self._theme.changed.connect(self._hand_on_tokens)
        self._hand_on_tokens()

    def _take_key(self, event: QKeyEvent) -> bool:
        asked = asked_by(event)
        if asked is None:
            return self.cards.isVisible() and self.cards.scroll_by(event)
        if not event.isAutoRepeat():
            self._act(asked)
        return True

    def _act(self, asked: Act | Rating) -> None:
        if asked is Act.END:
            self.endRequested.emit()
        elif not self._ready:
            return
        elif asked is Act.UNDO:
            self._change(self.session.undo)
        elif asked is Act.GO_ON:
            self._go_on()
        elif self.showing_answer():
            self._change(lambda: self.session.rate(Rating(asked)))

    def _go_on(self) -> None:
        card = self.session.view.card
        if self.session.stage is Stage.END:
            self.endRequested.emit()
        elif self.session.stage is Stage.WAITING:
            self._change(self.session.show_waiting)
        elif card is None or not self.showing_answer():
            self._change(self.session.reveal)
        else:
            self._change(lambda: self.session.rate(card.suggested))

    def _look_again(self) -> None:
        if self.session.begun and self.session.view.card is None and self.isVisible():
            before = self.session.view
            self._try(self.session.refresh)
            if self.session.view != before:
                self._show()
            else:
                self.wait.wait_until(before.next_at)

    def _change(self, request: Callable[[], None]) -> None:
        self.banner.hide()
        self._try(request)
        self._show()

    def _try(self, request: Callable[[], None]) -> None:
        try:
            request()
        except StaleCardError as error:
            self.banner.show_error(error)
            self._try(self.session.refresh)
        except GradusError as error:
            self.banner.show_error(error)

    def _show(self) -> None:
        self._ready = False
        self.setUpdatesEnabled(False)
        self.header.show_view(self.session.view)
        self.bar.allow_undo(allowed=self.session.view.can_undo)
        self._show_stage()
        self.wait.wait_until(self._waits_for())
        self.setUpdatesEnabled(True)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.update()
        self.comingChanged.emit(self.session.view.coming)

    def _show_stage(self) -> None:
        card = self.session.view.card
        if card is None:
            self._show_message()
        elif self.showing_answer():
            self.bar.offer_ratings(card)
            self.cards.show_answer(card)
        else:
            self._middle.setCurrentWidget(self.cards)
            self.bar.offer(self.tr("Show answer"), self.tr("Space"))
            self.cards.show_question(card)

    def _show_message(self) -> None:
        view = self.session.view
        self._middle.setCurrentWidget(self.message)
        if view.next_at is not None:
            title = sentences.waiting_title(view.next_at, self._clock.zone())
            self.message.show_message("clock", title, sentences.waiting_note(view))
            self.bar.offer(self.tr("Show it now"), self.tr("Enter"))
        else:
            note = sentences.end_note(view, self.session.tally)
            self.message.show_message("check", self.tr("Done for today"), note)
            self.bar.offer(self.tr("Back to Today"), self.tr("Enter"))

    def _waits_for(self) -> datetime | None:
        return self.session.view.next_at if self.session.stage is Stage.WAITING else None

    def _hand_on_tokens(self) -> None:
        self.cards.set_tokens(self._theme.tokens)

    def _arrange(self) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(self.tr("Quiz"))
        keep = self._edge.sizePolicy()
        keep.setRetainSizeWhenHidden(True)
        self._edge.setSizePolicy(keep)
        self._middle.addWidget(self.cards)
        self._middle.addWidget(self.message)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self._middle, 1)
        column.addWidget(self._edge)
        column.addWidget(self._bottom)
