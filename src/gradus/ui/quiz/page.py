"""The quiz: a card at a time, answered with one key."""

from __future__ import annotations

import math
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import cast

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import (
    QHideEvent,
    QKeyEvent,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QWidget

from gradus.clock import Clock
from gradus.domain.decks.faces import Faces
from gradus.domain.scheduling.model import Rating
from gradus.domain.scheduling.session_kind import TODAY, SessionPlan
from gradus.errors import GradusError, StaleCardError
from gradus.services.quiz.why import Explained
from gradus.ui.design.look import Look
from gradus.ui.help.keys import KeyLine
from gradus.ui.quiz import sentences, text_size
from gradus.ui.quiz.activity import Activity
from gradus.ui.quiz.card_face import CardFace
from gradus.ui.quiz.deeds import DEEDS, possible
from gradus.ui.quiz.keys import SIZES, Act, asked_by, key_lines
from gradus.ui.quiz.parts import Parts
from gradus.ui.quiz.patience import Patience
from gradus.ui.quiz.screen import Screen
from gradus.ui.quiz.service import StudyService
from gradus.ui.quiz.session import Session, Stage
from gradus.ui.quiz.stopwatch import CardStopwatch, Stopwatch
from gradus.ui.quiz.tasks.help import task_lines
from gradus.ui.quiz.text_size import SittingTextSize, TextSize, Wheel
from gradus.ui.quiz.wait_timer import WaitTimer
from gradus.ui.widgets.announce import announce

_A_PIXEL = QRect(0, 0, 1, 1)
_A_DAY = timedelta(days=1)


class QuizPage(Screen):
    """Paints what the session holds, and turns keys into requests.

    A key acts only on what was painted before it was pressed: after every change the page is deaf
    (but for Esc) until its next paint, which `painted` announces. It is deaf as well while
    something is asked again because the database is busy. What was asked before the quiz was left
    goes on; `doneUnseen` tells that it was done, `failedUnseen` carries the GradusError.
    """

    endRequested = Signal()
    editRequested = Signal(int)
    keysRequested = Signal()
    linkRequested = Signal(str)
    painted = Signal()
    doneUnseen = Signal()
    failedUnseen = Signal(object)

    def __init__(
        self,
        look: Look,
        service: StudyService,
        card_view: Callable[[QWidget], CardFace],
        clock: Clock,
        stopwatch: Stopwatch | None = None,
        size: TextSize | None = None,
        parts: Parts | None = None,
    ) -> None:
        parts = parts or Parts(look, card_view)
        super().__init__(look, parts, clock)
        self._look = look
        self._card_view = card_view
        self._theme = look.theme
        self._size = size or SittingTextSize()
        self._sounds = parts.sounds
        self._wheel = Wheel()
        self._ready = False
        self._stopwatch = stopwatch or CardStopwatch()
        self._activity = Activity(self)
        self.session = Session(service, self._stopwatch)
        self.patience = Patience(self)
        self.wait = WaitTimer(clock, self)
        self.time_up = WaitTimer(clock, self)
        self._connect()

    def start(self, plan: SessionPlan = TODAY) -> None:
        """Begin a sitting over what was chosen, or over today's cards."""
        self.cards.set_text_size(self._size.value())
        self._change(lambda: self.session.start(plan))

    def show_again(self) -> None:
        """Read the day again: what a card says, or what is asked, was changed elsewhere."""
        if self.session.begun and self.isVisible():
            self._change(self.session.refresh)

    def prepare_answer(self) -> None:
        """Use the time in which the question is read for laying out its answer."""
        card = self.session.view.card
        if card is not None and not self.showing_answer() and not self.session.attempt.steps:
            self.cards.prepare_answer(card)
            self.bar.prepare_ratings(card)

    def prepare_question(self, faces: Faces, folder: Path) -> None:
        """Lay out the question that is likely to come next."""
        self.cards.prepare_question(faces, folder)

    def lay_at_hand(self) -> None:
        """Use the time in which the answer is read: have what follows ready to appear."""
        self.cards.lay_question_at_hand()
        self.bar.lay_button_at_hand()

    def showing_answer(self) -> bool:
        """Say whether the answer is on screen."""
        return self.session.stage in {Stage.ANSWER, Stage.LEECH}

    def is_settled(self) -> bool:
        """Say whether all that is to be shown has been painted, formulas included."""
        return self._hears and self.cards.is_settled()

    def key_lines(self) -> tuple[KeyLine, ...]:
        """Return the keys of the page."""
        card = self.session.view.card
        task = card.faces.task if card is not None else None
        return (*task_lines(task), *key_lines())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act on the quiz's keys; others go on to the window."""
        if not self._take_key(event):
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Make the text larger or smaller while Ctrl is held."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            asked = self._wheel.turn(event.angleDelta().y())
            if asked is not None:
                self._resize_text(asked)
        else:
            super().wheelEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Listen to keys again: what they act on is on screen now."""
        super().paintEvent(event)
        if not self._ready and not self.patience.waiting:
            self._ready = True
            self.cards.task.set_listening(listening=True)
            self.painted.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep everything in its place."""
        super().resizeEvent(event)
        self.place()

    def changeEvent(self, event: QEvent) -> None:
        """Count no time behind other windows; on coming back without a card, look again."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange:
            self._stopwatch.set_active(active=self.isActiveWindow())
            if self.isActiveWindow():
                self._look_again()

    def showEvent(self, event: QShowEvent) -> None:
        """Notice who is there."""
        super().showEvent(event)
        self._activity.watch()

    def hideEvent(self, event: QHideEvent) -> None:
        """Notice nothing any more."""
        super().hideEvent(event)
        self._activity.rest()
        self._sounds.stop()

    def _connect(self) -> None:
        self.header.endRequested.connect(self._leave)
        self.bar.keysRequested.connect(self.keysRequested)
        self.bar.goOnRequested.connect(lambda: self._act(Act.GO_ON))
        self.bar.asked.connect(self._act)
        self.bar.leaveRequested.connect(self.setFocus)
        self.bar.rated.connect(self._act)
        self._activity.noticed.connect(self._stopwatch.touch)
        self.cards.linkActivated.connect(self.linkRequested)
        self.cards.sound.asked.connect(lambda: self._act(Act.SOUND))
        self._sounds.failed.connect(self.cards.sound.say_error)
        self.cards.task.submitRequested.connect(lambda: self._act(Act.GO_ON))
        self.cards.task.drawRequested.connect(lambda: self._act(Act.PRACTISE))
        self.patience.waits.connect(self._say_it_waits)
        self.wait.woke.connect(self._look_again)
        cast("QApplication", QApplication.instance()).focusChanged.connect(self._follow_focus)
        self.time_up.woke.connect(self._look_at_the_clock)
        self._theme.changed.connect(self._hand_on_tokens)
        self._hand_on_tokens()

    @property
    def _hears(self) -> bool:
        return self._ready and not self.patience.waiting

    def _take_key(self, event: QKeyEvent) -> bool:
        asks = self.session.stage is Stage.QUESTION and not self.patience.waiting
        if asks and self.cards.task.take_key(event):
            return True
        asked = asked_by(event)
        if asked is None:
            return self.cards.isVisible() and self.cards.scroll_by(event)
        if isinstance(asked, Act) and asked in SIZES:
            self._resize_text(asked)
        elif not event.isAutoRepeat():
            self._act(asked)
        return True

    def _act(self, asked: Act | Rating) -> None:
        if asked is Act.END:
            if not self.banner.dismiss():
                self._leave()
        elif not self._hears:
            return
        elif isinstance(asked, Rating):
            if self.session.stage is Stage.ANSWER:
                self._change(lambda: self.session.rate(asked))
        elif asked is Act.GO_ON and self.session.stage is Stage.END:
            self.endRequested.emit()
        elif asked is Act.GO_ON:
            self._change(lambda: self.session.go_on(self.cards.task.given()))
        elif asked in possible(self.session):
            self._do(asked)

    def _do(self, asked: Act) -> None:
        card = self.session.view.card
        if asked is Act.WHY:
            self._explain()
        elif asked is Act.SOUND:
            self._sounds.play_again(self.session)
        elif asked is Act.EDIT and card is not None:
            self.editRequested.emit(card.card_id)
        elif asked in DEEDS:
            self._change(lambda: DEEDS[asked](self.session))

    def _explain(self) -> None:
        found: list[Explained | None] = []
        self._try(lambda: found.append(self.session.explain()))
        if found and found[0] is not None:
            from gradus.ui.quiz.why_dialog import WhyDialog  # noqa: PLC0415  opened seldom

            WhyDialog(self._look, found[0], self._card_view, self.window()).pop_up()

    def _leave(self) -> None:
        """End the sitting; an exam is handed in first, and its result shown."""
        if self.session.runs_out:
            self._change(self.session.finish)
        else:
            self.endRequested.emit()

    def _look_at_the_clock(self) -> None:
        """Keep the time that an exam leaves, and end it when it is up."""
        deadline = self.session.view.deadline
        if deadline is None or not self.session.runs_out:
            return
        left = deadline - self._clock.now()
        if left <= timedelta():
            self._change(self.session.refresh)
        else:
            self.header.show_time_left(math.ceil(left / timedelta(minutes=1)))
            self.time_up.wait_until(deadline)

    def _resize_text(self, act: Act) -> None:
        size = text_size.after(self._size.value(), act)
        if self._try(lambda: self._size.change(size)):
            self.cards.set_text_size(size)
            announce(self, sentences.text_size(size))

    def _look_again(self) -> None:
        if self.patience.waiting or not self.isVisible():
            return
        if self.session.begun and self.session.view.card is None:
            before = self.session.view
            self._try(self.session.refresh)
            if self.session.view != before:
                self._show()
            else:
                self._wait()

    def _change(self, request: Callable[[], None]) -> None:
        self.banner.hide()
        turn = self.session.turn
        self.patience.carry_out(request, lambda error: self._settle(error, turn))
        if self.patience.waiting:
            self.cards.task.set_listening(listening=False)

    def _settle(self, error: GradusError | None, turn: int | None = None) -> None:
        """Show what a request came to; where it left the card alone, only what stands round it."""
        if error is not None:
            self._say_failed(error)
        elif not self.isVisible():
            self.doneUnseen.emit()
        if isinstance(error, StaleCardError):
            self.patience.carry_out(self.session.refresh, self._settle)
        elif error is None and self.session.turn == turn:
            self.show_marks(self.session)
            self.cards.task.set_listening(listening=self._hears)
        else:
            self._show()

    def _say_failed(self, error: GradusError) -> None:
        if self.isVisible():
            self.banner.show_error(error)
        else:
            self.failedUnseen.emit(sentences.unseen(error))

    def _say_it_waits(self) -> None:
        self.bar.say(sentences.waits(begun=self.session.begun), redo=False)

    def _try(self, request: Callable[[], None]) -> bool:
        """Carry out what need not be kept; a known error goes to the banner and leaves all be."""
        try:
            request()
        except GradusError as error:
            self.banner.show_error(error)
            return False
        return True

    def _show(self) -> None:
        self._ready = False
        self.show_session(self.session)
        self._sounds.follow(self.session)
        self._wait()
        self._look_at_the_clock()
        self._place_focus()
        self.update(_A_PIXEL)  # painting what changed is enough, but paint there must be

    def _wait(self) -> None:
        """Look again when a step falls due; at the end of a day too, because another may begin."""
        match self.session.stage:
            case Stage.WAITING:
                self.wait.wait_until(self.session.view.next_at)
            case Stage.END if self.isVisible():
                self.wait.wait_until(self._clock.now() + _A_DAY)
            case _:
                self.wait.wait_until(None)

    def _place_focus(self) -> None:
        """Let a question that is answered in writing be answered at once."""
        self.cards.task.set_listening(listening=False)
        asks = self.session.stage is Stage.QUESTION and self.session.view.card is not None
        writes = asks and self.cards.task.take_focus()
        if not writes:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.bar.show_typing(typing=writes)

    def _follow_focus(self) -> None:
        """Name the keys that act where the keyboard is now."""
        if self.isVisible():
            self.bar.show_typing(typing=self.cards.task.types())

    def _hand_on_tokens(self) -> None:
        self.cards.set_tokens(self._theme.tokens)
