"""The sounds of the card on screen: played as it is shown, again with a key, and ended with it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Signal, SignalInstance

from gradus.services.quiz.session_view import PresentedCard
from gradus.ui.quiz.session import Session, Stage


class Player(Protocol):
    """Plays files without waiting for them."""

    @property
    def failed(self) -> SignalInstance:
        """Carries the GradusError that kept a sound from being played."""
        ...

    def play(self, files: tuple[Path, ...]) -> None:
        """Play files from now on, and nothing that was asked for before."""
        ...

    def stop(self) -> None:
        """Play nothing any more."""
        ...

    def wait(self) -> None:
        """Return when nothing sounds."""
        ...


class CardSounds(QObject):
    """Follows a session; `by_itself` says whether sounds are played without being asked for.

    The player is made with the first sound. `failed` carries why there was none to hear.
    """

    failed = Signal(object)

    def __init__(
        self,
        make_player: Callable[[], Player],
        by_itself: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._make_player = make_player
        self._by_itself = by_itself
        self._player: Player | None = None

    def follow(self, session: Session) -> None:
        """Play what the side that is shown now says, where it has a sound of its own."""
        self.stop()
        card = session.view.card
        if card is None or not self._by_itself():
            return
        if session.stage is Stage.QUESTION and not session.attempt.steps:
            self._play(card, card.faces.sounds)
        elif session.stage is Stage.ANSWER:
            self._play(card, card.faces.answer_sounds)

    def play_again(self, session: Session) -> None:
        """Play what can be heard now."""
        card = session.view.card
        if card is not None:
            self._play(card, audible(session))

    def stop(self) -> None:
        """Be silent."""
        if self._player is not None:
            self._player.stop()

    def close(self) -> None:
        """Be silent, and return when nothing runs beside the window any more."""
        if self._player is not None:
            self._player.stop()
            self._player.wait()

    def _play(self, card: PresentedCard, names: tuple[str, ...]) -> None:
        if not names:
            return
        if self._player is None:
            self._player = self._make_player()
            self._player.failed.connect(self.failed)
        self._player.play(tuple(card.folder / name for name in names))


def audible(session: Session) -> tuple[str, ...]:
    """Return the sounds of what is shown: those of the answer, else those of the question."""
    card = session.view.card
    if card is None:
        return ()
    shows_answer = session.stage in {Stage.ANSWER, Stage.LEECH}
    return (card.faces.answer_sounds if shows_answer else ()) or card.faces.sounds
