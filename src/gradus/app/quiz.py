"""The quiz with all that it stands on; made when it is first wanted."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from gradus.clock import Clock
from gradus.domain.settings import CARD_TEXT_SIZE
from gradus.paths import DataFolders, bundled
from gradus.services.presenter import Presenter
from gradus.services.settings import SettingsService
from gradus.services.study import StudyService
from gradus.store.database import Database
from gradus.store.maths_cache import SqliteMathsCache
from gradus.ui.design.look import Look
from gradus.ui.quiz.leaf import document_of
from gradus.ui.quiz.page import QuizPage
from gradus.ui.rendering.card_view import CardView
from gradus.ui.rendering.maths.service import MathsService


class Quiz:
    """The page, its service, and the maths of its cards."""

    def __init__(
        self,
        folders: DataFolders,
        database: Database,
        clock: Clock,
        look: Look,
        settings: SettingsService,
    ) -> None:
        self._cache = SqliteMathsCache(folders.cache)
        self._maths = MathsService(self._cache)
        self._presenter = Presenter({"bundled": bundled("decks")})
        self._study = StudyService(database, clock, self._presenter, settings.study())
        size = _CardTextSize(settings)
        self.page = QuizPage(look, self._study, self._card_view, clock, size=size)
        # A timer fires when what is on its way to the screen is there.
        self.page.painted.connect(lambda: QTimer.singleShot(0, self.page, self._look_ahead))

    def forget_texts(self) -> None:
        """Read cards anew: decks have changed since some were read ahead."""
        self._presenter.forget()

    def close(self) -> None:
        """Stop typesetting and let go of the cache."""
        self._maths.close()
        self._cache.close()

    def _card_view(self, parent: QWidget) -> CardView:
        return CardView(self._maths, parent)

    def _look_ahead(self) -> None:
        """Use the time in which a question is read for its answer and for the next cards."""
        if self.page.showing_answer():
            return
        self.page.prepare_answer()
        coming = self._study.coming()
        for card in coming:
            for side in (card.faces.question, card.faces.answer):
                self._maths.prefetch(document_of(side).formulas)
        if coming:
            self.page.prepare_question(coming[0].faces.question, coming[0].folder)


class _CardTextSize:
    """Keeps the size of the text on cards among the settings."""

    def __init__(self, settings: SettingsService) -> None:
        self._settings = settings

    def value(self) -> int:
        return self._settings.value(CARD_TEXT_SIZE)

    def change(self, value: int) -> None:
        self._settings.change(CARD_TEXT_SIZE, value)
