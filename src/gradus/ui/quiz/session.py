"""One sitting: what is on screen, and what each request makes of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from enum import Enum, auto

from gradus.domain.decks.tasks import Exercise, Given
from gradus.domain.scheduling.model import Rating
from gradus.domain.scheduling.session_kind import TODAY, SessionPlan
from gradus.services.quiz.happened import Deed
from gradus.services.quiz.session_view import PresentedCard, SessionView
from gradus.services.quiz.why import Explained
from gradus.ui.quiz.attempt import Attempt
from gradus.ui.quiz.service import StudyService
from gradus.ui.quiz.stopwatch import Stopwatch

_NOTHING = SessionView(card=None, remaining=0, done=0, minutes_left=0, can_undo=False)


_FLAGS = {Deed.FLAGGED, Deed.UNFLAGGED}


class Stage(Enum):
    """What the page shows; LEECH is a card just forgotten, with what may help."""

    QUESTION = auto()
    ANSWER = auto()
    LEECH = auto()
    FAILED = auto()
    WAITING = auto()
    END = auto()


class Session:
    """Holds the view and the stage; a request that fails leaves both as they were.

    `turn` counts what was put on screen: where a request leaves it alone, the card that is shown
    stays as it is, and only what stands round it is new.
    """

    def __init__(self, service: StudyService, stopwatch: Stopwatch) -> None:
        self._service = service
        self._stopwatch = stopwatch
        self.view = _NOTHING
        self.stage = Stage.END
        self.turn = 0
        self.attempt = Attempt()
        self._time: timedelta | None = None
        self._following = _NOTHING
        self.plan = TODAY

    @property
    def begun(self) -> bool:
        """Whether the service was asked at all."""
        return self.view is not _NOTHING

    def start(self, plan: SessionPlan | None = None) -> None:
        """Begin a sitting over what was chosen, or try the last one again."""
        self.plan = plan or self.plan
        self.view, self.stage = _NOTHING, Stage.FAILED
        self._take(self._service.start(self.plan))

    @property
    def runs_out(self) -> bool:
        """Whether this is an exam that is not over: to leave it is to hand it in."""
        return self.view.deadline is not None and self.view.card is not None

    def finish(self) -> None:
        """Hand in an exam."""
        self._take(self._service.finish())

    def reveal(self, given: Given | None = None) -> None:
        """Show the next step, or turn the card over with what was given for an answer."""
        card = self.view.card
        if card is None or self.stage is not Stage.QUESTION:
            return
        self.attempt = self.attempt.gone_on(card.faces.task, given)
        self.turn += 1
        if self.attempt.all_shown(card.faces.task):
            self.stage = Stage.ANSWER
            if self.attempt.failed:
                self._put(replace(card, suggested=Rating.AGAIN))

    def can_practise(self) -> bool:
        """Say whether the card is an exercise that was failed and whose solution is shown."""
        card = self.view.card
        if card is None or not card.choices:  # an exam goes on
            return False
        is_exercise = isinstance(card.faces.task, Exercise)
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
        self.turn += 1
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
        elif self.stage is Stage.LEECH:
            self._take(replace(self._following, leech=None))
        elif self.view.card is not None:
            self.rate(self.view.card.suggested)

    def rate(self, rating: Rating) -> None:
        """Answer the card whose answer is shown."""
        card = self.view.card
        if card is None or self.stage is not Stage.ANSWER:
            return
        # The time ends with the first key, however often the answer has to be asked again.
        self._time = time = self._time or self._stopwatch.elapsed()
        right = False if self.attempt.failed else self.attempt.right
        view = self._service.answer(card.card_id, rating, time, right=right)
        if view.leech is None:
            self._take(view)
        else:
            self._stay(view)

    def undo(self) -> None:
        """Take back what was done last, if it can be."""
        if self.view.can_undo:
            self._turn_to(self._service.undo())

    def redo(self) -> None:
        """Do again what was taken back last, if it can be."""
        if self.view.can_redo:
            self._turn_to(self._service.redo())

    def bury(self) -> None:
        """Put the card back until tomorrow."""
        if (card := self.asked) is not None:
            self._take(self._service.bury(card.card_id))

    def not_learned(self) -> None:
        """Put the card back, because what it asks for was not learned yet."""
        if (card := self.asked) is not None:
            self._take(self._service.not_learned(card.card_id))

    def flag(self) -> None:
        """Set the card's flag, or take it away."""
        if (card := self.asked) is not None:
            self._turn_to(self._service.flag(card.card_id))

    def suspend(self) -> None:
        """Ask the card no more; also one that was just answered and is a leech."""
        if (card := self.view.card) is not None:
            self._take(self._service.suspend(card.card_id))

    def explain(self) -> Explained | None:
        """Return why the card answered last comes back when it does."""
        return self._service.explain() if self.view.can_explain else None

    @property
    def asked(self) -> PresentedCard | None:
        """The card on screen if it is still to be answered."""
        return self.view.card if self.stage in {Stage.QUESTION, Stage.ANSWER} else None

    def show_waiting(self) -> None:
        """Show a card before its time."""
        self._take(self._service.show_waiting())

    def refresh(self) -> None:
        """Look again: time has passed, or the card changed underneath."""
        self._take(self._service.refresh())

    def _put(self, card: PresentedCard) -> None:
        self.view = replace(self.view, card=card)

    def _stay(self, view: SessionView) -> None:
        """Keep the card that was answered on screen: there is something to say of it."""
        self._following = view
        self.view = replace(view, card=self.view.card)
        self.stage = Stage.LEECH
        self.turn += 1

    def _turn_to(self, view: SessionView) -> None:
        """Show the view's card; where only its flag changed, leave it on screen as it is."""
        here, there = self.asked, view.card
        flagged = view.happened is not None and view.happened.deed in _FLAGS
        if flagged and here and there and here.card_id == there.card_id:
            self.view = replace(view, card=replace(here, flag=there.flag))
        else:
            self._take(view)

    def _take(self, view: SessionView) -> None:
        self.view, self.attempt, self._time = view, Attempt(), None
        self.turn += 1
        if view.card is not None:
            self.stage = Stage.QUESTION
            self._stopwatch.start()
        else:
            self.stage = Stage.END if view.next_at is None else Stage.WAITING
