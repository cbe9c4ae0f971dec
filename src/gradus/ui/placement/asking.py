"""One sitting of a placement: the card on screen, and what each request makes of it."""

from __future__ import annotations

from enum import Enum, auto

from gradus.domain.decks.tasks import Given
from gradus.services.placement.view import PlacementView
from gradus.ui.placement.service import PlacementService
from gradus.ui.quiz.attempt import Attempt
from gradus.ui.quiz.stopwatch import Stopwatch

_NOTHING = PlacementView(None, 0, 0, can_undo=False)


class Stage(Enum):
    """What the page shows."""

    QUESTION = auto()
    ANSWER = auto()
    OUTCOME = auto()


class Asking:
    """Holds the view and the stage; a request that fails leaves both as they were."""

    def __init__(self, service: PlacementService, stopwatch: Stopwatch) -> None:
        self._service = service
        self._stopwatch = stopwatch
        self.view = _NOTHING
        self.stage = Stage.OUTCOME
        self.attempt = Attempt()

    def begin(self, about: str = "") -> None:
        """Go on with a placement, or begin one."""
        self._take(self._service.begin(about))

    def turn_over(self, given: Given | None) -> None:
        """Show the next step, or what became of the answer; nothing given is "I don't know"."""
        card = self.view.card
        if card is None or self.stage is not Stage.QUESTION:
            return
        if is_empty(given):
            self.unknown()
            return
        self.attempt = self.attempt.gone_on(card.faces.task, given)
        if self.attempt.all_shown(card.faces.task):
            self.stage = Stage.ANSWER

    def unknown(self) -> None:
        """Say that one does not know; the next question comes at once."""
        if self.view.card is not None and self.stage is Stage.QUESTION:
            self._answer(right=None)

    def judge(self, *, right: bool) -> None:
        """Say whether the answer was right."""
        if self.stage is Stage.ANSWER:
            self._answer(right=right)

    def undo(self) -> None:
        """Take the latest answer back."""
        if self.view.can_undo and self.stage is not Stage.OUTCOME:
            self._take(self._service.undo())

    def stop(self) -> None:
        """Ask no more."""
        if self.stage is not Stage.OUTCOME:
            self._take(self._service.stop())

    def _answer(self, *, right: bool | None) -> None:
        card = self.view.card
        assert card is not None
        time = self._stopwatch.elapsed()
        self._take(self._service.answer(card.card_id, time, right=right))

    def _take(self, view: PlacementView) -> None:
        self.view, self.attempt = view, Attempt()
        self.stage = Stage.OUTCOME if view.card is None else Stage.QUESTION
        self._stopwatch.start()


def is_empty(given: Given | None) -> bool:
    """Say whether a field is empty, or nothing is picked; None is a card without either."""
    return given is not None and not (given.strip() if isinstance(given, str) else given)
