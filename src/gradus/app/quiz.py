"""The quiz with all that it stands on; made when it is first wanted."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from gradus.clock import Clock
from gradus.domain.decks.tasks import Steps
from gradus.domain.settings import CARD_TEXT_SIZE, PLAY_SOUNDS
from gradus.errors import DatabaseBusyError
from gradus.paths import DataFolders
from gradus.services.quiz.presenter import Presenter
from gradus.services.quiz.session_view import ComingCard
from gradus.services.quiz.study import StudyService
from gradus.services.settings import SettingsService
from gradus.services.study_settings import StudySettings
from gradus.store.database import Database
from gradus.store.maths_cache import SqliteMathsCache
from gradus.ui.design.look import Look
from gradus.ui.quiz.leaf import document_of
from gradus.ui.quiz.page import QuizPage
from gradus.ui.quiz.parts import Parts
from gradus.ui.quiz.sounds import CardSounds
from gradus.ui.rendering.card_view import CardView
from gradus.ui.rendering.maths.service import MathsService
from gradus.ui.rendering.maths.speech.service import SpokenMaths
from gradus.ui.sound.player import SoundPlayer
from gradus.ui.step_by_step import StepByStep
from gradus.ui.widgets.announce import is_heard

_ON_ITS_WAY_MS = 40
"""What was painted still has to reach the screen, and on few cores our work would delay it."""


class Quiz(QObject):
    """The page, its service, and the maths of its cards.

    The page takes longer to make than a window may stand still: `make` does it in steps. `places`
    maps each source of decks to its folder; it may change while the quiz is open.
    """

    def __init__(
        self,
        folders: DataFolders,
        database: Database,
        clock: Clock,
        look: Look,
        settings: SettingsService,
        places: Mapping[str, Path],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._clock = clock
        self._cache = SqliteMathsCache(folders.cache)
        self._maths = MathsService(self._cache)
        self._spoken = SpokenMaths(self._cache)
        self._presenter = Presenter(places)
        self._study = StudyService(database, clock, self._presenter, settings.study())
        self._size = _CardTextSize(settings)
        self._sounds = CardSounds(SoundPlayer, lambda: settings.value(PLAY_SOUNDS) == "on", self)
        self._parts = Parts(look, self.card_view, self._sounds)
        self._ahead = StepByStep(self)

    @property
    def maths(self) -> MathsService:
        """What typesets formulas; other pages share it, and its cache."""
        return self._maths

    @cached_property
    def page(self) -> QuizPage:
        """The page, put together when it is first wanted."""
        view, parts = self.card_view, self._parts
        page = QuizPage(
            self._look,
            self._study,
            view,
            self._clock,
            size=self._size,
            parts=parts,
        )
        page.painted.connect(lambda: self._ahead.begin(self._look_ahead(), _ON_ITS_WAY_MS))
        return page

    def make(self) -> Iterator[None]:
        """Make the page's parts one after the other, then the page."""
        yield from self._parts.make()
        _ = self.page
        yield

    def forget_texts(self) -> None:
        """Read cards anew: decks have changed since some were read ahead."""
        self._presenter.forget()

    def use(self, settings: StudySettings) -> None:
        """Schedule by other settings from the next card on, and show text at the size chosen."""
        self._study.use(settings)
        self._parts.cards.set_text_size(self._size.value())

    def card_view(self, parent: QWidget) -> CardView:
        """Make a widget that shows one side of a card, its formulas typeset as in the quiz."""
        return CardView(self._maths, parent, self._spoken)

    def close(self) -> None:
        """Stop looking ahead and typesetting, and let go of the cache."""
        if "page" in vars(self):
            self.page.patience.finish()
        self._ahead.stop()
        self._sounds.close()
        self._maths.close()
        self._spoken.close()
        self._cache.close()

    def _look_ahead(self) -> Iterator[None]:
        """Use the time in which a question is read for its answer and for the next cards."""
        if self.page.showing_answer():
            self.page.lay_at_hand()
            return
        self.page.prepare_answer()
        yield
        shown = self.page.session.view.card
        if shown is not None and isinstance(shown.faces.task, Steps):
            # Only the first step is laid out; the formulas of the others come soon.
            self._prefetch(shown.faces.answer)
            yield
        for place, card in enumerate(self._coming()):
            yield
            for side in (card.faces.question, card.faces.answer):
                self._prefetch(side)
                yield
            if place == 0:
                self.page.prepare_question(card.faces, card.folder)
                yield

    def _prefetch(self, text: str) -> None:
        formulas = document_of(text).formulas
        self._maths.prefetch(formulas)
        if is_heard():
            self._spoken.prefetch(formulas)

    def _coming(self) -> Iterator[ComingCard]:
        """Return what is likely to follow; nothing of it is needed where the database is busy."""
        try:
            return self._study.coming()
        except DatabaseBusyError:
            return iter(())


class _CardTextSize:
    """Keeps the size of the text on cards among the settings."""

    def __init__(self, settings: SettingsService) -> None:
        self._settings = settings

    def value(self) -> int:
        return self._settings.value(CARD_TEXT_SIZE)

    def change(self, value: int) -> None:
        self._settings.change(CARD_TEXT_SIZE, value)
