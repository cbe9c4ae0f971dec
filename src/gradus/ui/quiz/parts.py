"""What the quiz's page is put together from, each made when it is first wanted."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cached_property

from PySide6.QtWidgets import QWidget

from gradus.ui.design.look import Look
from gradus.ui.quiz.action_bar import ActionBar
from gradus.ui.quiz.card_face import CardFace
from gradus.ui.quiz.card_stage import CardStage
from gradus.ui.quiz.header import Header
from gradus.ui.quiz.result import ResultView
from gradus.ui.quiz.sounds import CardSounds
from gradus.ui.sound.player import SoundPlayer


class Parts:
    """Together they take a while, so they can be made one after the other beforehand."""

    def __init__(
        self,
        look: Look,
        card_view: Callable[[QWidget], CardFace],
        sounds: CardSounds | None = None,
    ) -> None:
        self._look = look
        self.sounds = sounds or CardSounds(SoundPlayer, lambda: True)
        self._card_view = card_view

    @cached_property
    def header(self) -> Header:
        """The top."""
        return Header(self._look.theme)

    @cached_property
    def cards(self) -> CardStage:
        """Question and answer."""
        return CardStage(self._look, self._card_view)

    @cached_property
    def result(self) -> ResultView:
        """What came of an exam."""
        return ResultView(self._look.theme)

    @cached_property
    def bar(self) -> ActionBar:
        """The ratings and the keys."""
        return ActionBar(self._look.theme)

    def make(self) -> Iterator[None]:
        """Make one after the other."""
        for name in ("header", "cards", "result", "bar"):
            getattr(self, name)
            yield
