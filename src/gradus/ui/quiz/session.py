"""One sitting: what is on screen, and what each request makes of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from enum import Enum, auto

from gradus.domain.decks.tasks import Exercise, Given
from gradus.domain.scheduling.model import Rating
from gradus.services.session_view import PresentedCard, SessionView
from gradus.ui.quiz.attempt import Attempt
from gradus.ui.quiz.service import StudyService
from gradus.ui.quiz.stopwatch import Stopwatch
from gradus.ui.quiz.tally import Tally

_NOTHING = SessionView(card=None, remaining=0, done=0, minutes_left=0, can_undo=False)


class Stage(Enum):
    """What the page shows."""

    QUESTION = auto()
    ANSWER = auto()
    FAILED = auto()
    WAITING = auto()
    END = auto()


class Session:
    """Holds the view and the stage; a request that fails leaves both as they were."""

    def __init__(self, service: StudyService, stopwatch: Stopwatch) -> None:
        self._service = service
        self._stopwatch = stopwatch
        self.view = _NOTHING
        self.stage = Stage.END
        self.tally = Tally()
        self.attempt = Attempt()
        self._time: timedelta | None = None

    @property
    def begun(self) -> bool:
        """Whether the service was asked at all."""
        return self.view is not _NOTHING

    def start(self) -> None:
        """Begin a sitting."""
        self.view, self.stage, self.tally = _NOTHING, Stage.FAILED, Tally()
        self._take(self._service.start())

    def reveal(self, given: Given | None = None) -> None:
        """Show the next step, or turn the card over with what was given for an answer."""
        card = self.view.card
        if card is None or self.stage is not Stage.QUESTION:
            return
        self.attempt = self.attempt.gone_on(card.faces.task, given)
        if self.attempt.all_shown(card.faces.task):
            self.stage = Stage.ANSWER
            if self.attempt.failed:
                self._put(replace(card, suggested=Rating.AGAIN))

    def can_practise(self) -> bool:
        """Say whether the card is an exercise that was failed and whose solution is shown."""
        card = self.view.card
        is_exercise = card is not None and isinstance(card.faces.task, Exercise)
        return is_exercise and self.stage is Stage.ANSWER and self.attempt.failed

    def practise(self) -> None:
        """Ask a failed exercise with other numbers; the rating of the first ones is still due."""
        card = self.view.card
        if card is None or not self.can_practise():
            return
        self._time = self._time or self._stopwatch.elapsed()
        number = self.attempt.draws + 1
        faces = self._service.practise(card.card_id, number)
        self.attempt = self.attempt.begun_anew()
        self._put(replace(card, faces=faces))
        self.stage = Stage.QUESTION

    def go_on(self, given: Given | None = None) -> None:
        """Do what comes next: turn the card over, take the suggested rating, or ask again."""
        if self.stage is Stage.FAILED:
            self.start()
        elif self.stage is Stage.WAITING:
            self.show_waiting()
        elif self.stage is Stage.QUESTION:
            self.reveal(given)
        elif self.view.card is not None:
            self.rate(self.view.card.suggested)

    def rate(self, rating: Rating) -> None:
        """Answer the card whose answer is shown."""
        card = self.view.card
        if card is None or self.stage is not Stage.ANSWER:
            return
        time = self._time or self._stopwatch.elapsed()
        right = False if self.attempt.failed else self.attempt.right
        view = self._service.answer(card.card_id, rating, time, right=right)
        self.tally.add(time)
        self._take(view)

    def undo(self) -> None:
        """Take the last answer back, if there is one."""
        if self.view.can_undo:
            view = self._service.undo()
            self.tally.take_back()
            self._take(view)

    def show_waiting(self) -> None:
        """Show a card before its time."""
        self._take(self._service.show_waiting())

    def refresh(self) -> None:
        """Look again: time has passed, or the card changed underneath."""
        self._take(self._service.refresh())

    def _put(self, card: PresentedCard) -> None:
        self.view = replace(self.view, card=card)

    def _take(self, view: SessionView) -> None:
        self.view, self.attempt, self._time = view, Attempt(), None
        if view.card is not None:
            self.stage = Stage.QUESTION
            self._stopwatch.start()
        else:
            self.stage = Stage.END if view.next_at is None else Stage.WAITING
