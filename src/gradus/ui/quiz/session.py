"""One sitting: what is on screen, and what each request makes of it."""

from __future__ import annotations

from enum import Enum, auto

from gradus.domain.scheduling.model import Rating
from gradus.services.session_view import SessionView
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

    @property
    def begun(self) -> bool:
        """Whether the service was asked at all."""
        return self.view is not _NOTHING

    def start(self) -> None:
        """Begin a sitting."""
        self.view, self.stage, self.tally = _NOTHING, Stage.FAILED, Tally()
        self._take(self._service.start())

    def reveal(self) -> None:
        """Turn the card over."""
        if self.stage is Stage.QUESTION:
            self.stage = Stage.ANSWER

    def go_on(self) -> None:
        """Do what comes next: turn the card over, take the suggested rating, or ask again."""
        if self.stage is Stage.FAILED:
            self.start()
        elif self.stage is Stage.WAITING:
            self.show_waiting()
        elif self.stage is Stage.QUESTION:
            self.reveal()
        elif self.view.card is not None:
            self.rate(self.view.card.suggested)

    def rate(self, rating: Rating) -> None:
        """Answer the card whose answer is shown."""
        card = self.view.card
        if card is None or self.stage is not Stage.ANSWER:
            return
        time = self._stopwatch.elapsed()
        view = self._service.answer(card.card_id, rating, time)
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

    def _take(self, view: SessionView) -> None:
        self.view = view
        if view.card is not None:
            self.stage = Stage.QUESTION
            self._stopwatch.start()
        else:
            self.stage = Stage.END if view.next_at is None else Stage.WAITING
