"""The Cards page with its services; made when it is first opened."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QWidget

from gradus.clock import Clock
from gradus.services.cards.actions import CardActions
from gradus.services.cards.moving import NoteMoves
from gradus.services.cards.service import CardsService
from gradus.services.quiz.presenter import Presenter
from gradus.services.settings import SettingsService
from gradus.services.study_settings import StudySettings
from gradus.store.database import Database
from gradus.ui.cards.action_bar import Do
from gradus.ui.cards.page import CardsPage
from gradus.ui.design.look import Look
from gradus.ui.rendering.card_view import CardView


@dataclass(frozen=True, slots=True)
class Cards:
    """The page and the services that it stands on."""

    page: CardsPage
    finder: CardsService
    changer: CardActions

    def use(self, settings: StudySettings) -> None:
        """Find and change cards by other settings; the page looks again when it is shown."""
        self.finder.use(settings)
        self.changer.use(settings)


def make_cards(
    database: Database,
    clock: Clock,
    look: Look,
    settings: SettingsService,
    card_view: Callable[[QWidget], CardView],
    places: Mapping[str, Path],
    moves: Callable[[], NoteMoves],
) -> Cards:
    """Return the page; its cards are drawn by the views that `card_view` makes.

    `places` maps each source of decks to its folder, `moves` returns what moves notes.
    """
    presenter = Presenter(places)
    finder = CardsService(database, clock, presenter, settings.study())
    changer = CardActions(database, clock, settings.study(), moves)
    page = CardsPage(look, finder, changer, card_view, clock)
    for action in (Do.EDIT, Do.MOVE, Do.EXPORT):
        page.offer(action)
    return Cards(page, finder, changer)
