"""Services over one database, as the window uses them."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

from tests.support.clock import FixedClock
from tests.support.databases import raw

from gradus.domain.scheduling.card_state import CardState
from gradus.domain.scheduling.memory import MemoryModel, SchedulerSettings
from gradus.domain.scheduling.model import Rating
from gradus.domain.scheduling.replay import replay
from gradus.services.decks.sync import DeckSource, DeckSyncService, SyncReport
from gradus.services.quiz.presenter import Presenter
from gradus.services.quiz.session_view import SessionView
from gradus.services.quiz.study import StudyService
from gradus.services.study_settings import StudySettings
from gradus.services.today.service import TodayService
from gradus.store import cards, events
from gradus.store.cards import StoredCard
from gradus.store.database import Database

FIVE_SECONDS = timedelta(seconds=5)


@dataclass
class Desk:
    """A person at work: a database, a clock, a folder of decks and the services."""

    database: Database
    folder: Path
    clock: FixedClock = field(default_factory=FixedClock)
    settings: StudySettings = field(default_factory=StudySettings)

    def __post_init__(self) -> None:
        self.study = self.restarted()

    def sync(self) -> SyncReport:
        return DeckSyncService(self.database, (DeckSource("own", self.folder),), self.clock).sync()

    def restarted(self) -> StudyService:
        """Return a study service that knows nothing but the database."""
        presenter = Presenter({"own": self.folder})
        return StudyService(self.database, self.clock, presenter, self.settings)

    def today(self) -> TodayService:
        return TodayService(self.database, self.clock, self.settings)

    def answer(self, view: SessionView, rating: Rating = Rating.GOOD) -> SessionView:
        assert view.card is not None
        return self.study.answer(view.card.card_id, rating, FIVE_SECONDS)

    def card(self, card_id: int) -> StoredCard:
        with self.database.read() as connection:
            stored = cards.load(connection, card_id)
        assert stored is not None
        return stored

    def key(self, view: SessionView) -> str:
        """Return the key of the card on screen."""
        assert view.card is not None
        return self.card(view.card.card_id).key

    def names(self, *, retired: bool = False) -> set[str]:
        """Return the ids of the notes that are in use, or of those retired."""
        query = "SELECT name FROM notes WHERE retired = ?"
        return {name for (name,) in raw(self.database).execute(query, (retired,))}

    def replayed(self) -> dict[str, tuple[CardState, CardState]]:
        """Return every card as it is stored and as its events rebuild it."""
        return replayed(self.database, self.settings.scheduler)


def replayed(
    database: Database, settings: SchedulerSettings | None = None
) -> dict[str, tuple[CardState, CardState]]:
    """Return every card as it is stored and as its events rebuild it."""
    model = MemoryModel(settings or SchedulerSettings())
    found: dict[str, tuple[CardState, CardState]] = {}
    with database.read() as connection:
        for (card_id,) in connection.exec_driver_sql("SELECT id FROM cards"):
            stored = cards.load(connection, card_id)
            assert stored is not None
            rebuilt = replay(model, events.of_card(connection, stored.key))
            found[stored.key] = (stored.state, rebuilt)
    return found
