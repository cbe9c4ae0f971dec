"""A person with a few hundred cards and some days of answers, on real files."""

from __future__ import annotations

import random
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from sqlalchemy import select
from tests.support.app import FIVE_SECONDS
from tests.support.clock import FixedClock
from tests.support.databases import MIGRATIONS
from tests.support.decks import basic, cloze, write

from gradus.domain.scheduling.memory import MemoryModel
from gradus.domain.scheduling.model import Rating
from gradus.domain.scheduling.replay import replay
from gradus.services.decks.sync import DeckSource, DeckSyncService
from gradus.services.quiz.presenter import Presenter
from gradus.services.quiz.study import StudyService
from gradus.services.study_settings import StudySettings
from gradus.store import events
from gradus.store.cards import STATE_COLUMNS, state_of
from gradus.store.database import Database
from gradus.store.integrity import complaints
from gradus.store.schema import open_database, read_only
from gradus.store.tables import card_events, cards

NOTES = 400
FILES = 20
DAYS = 4
UNLIMITED = StudySettings(new_per_day=100_000)


@dataclass(frozen=True, slots=True)
class Person:
    """The folder of one person: `data` with the database, `decks` with the deck files."""

    folder: Path

    @classmethod
    def copied(cls, prepared: Path, folder: Path) -> Person:
        shutil.copytree(prepared, folder)
        return cls(folder)

    @property
    def data(self) -> Path:
        return self.folder / "data"

    @property
    def database(self) -> Path:
        return self.data / "gradus.sqlite"

    @property
    def decks(self) -> Path:
        return self.folder / "decks"

    @property
    def backups(self) -> Path:
        return self.data / "backups"

    @contextmanager
    def opened(self, now: datetime, *, network_drive: bool = False) -> Iterator[Database]:
        """Open the database as the window does."""
        database = open_database(
            self.database, MIGRATIONS, self.backups, now, network_drive=network_drive
        )
        try:
            yield database
        finally:
            database.close()

    def study(self, database: Database, clock: FixedClock) -> StudyService:
        return StudyService(database, clock, Presenter({"own": self.decks}), UNLIMITED)

    def sync(self, database: Database) -> DeckSyncService:
        return DeckSyncService(database, (DeckSource("own", self.decks),), FixedClock())

    def log(self) -> list[str]:
        """Return what was done here, in the words of the children; the database must be whole."""
        with closing(read_only(self.database)) as connection:
            assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
            assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
            return list(_words(connection))

    def assert_whole_as_it_is(self) -> None:
        """The file is sound, of whatever schema it is."""
        assert complaints(self.database) == []

    def assert_whole(self, *, network_drive: bool = False) -> None:
        """The database opens, is sound, and its log gives the rows of its cards."""
        with self.opened(FixedClock().now(), network_drive=network_drive) as database:
            assert_replay_gives_the_cards(database)
        self.log()


def assert_replay_gives_the_cards(database: Database) -> None:
    """Cards without events are as new, and the events of the others give what is stored."""
    model = MemoryModel(UNLIMITED.scheduler)
    with database.read() as connection:
        keys = list(connection.scalars(select(card_events.c.card).distinct()))
        stored = list(connection.execute(select(cards.c.key, *STATE_COLUMNS)))
        happened = events.of_cards(connection, keys)
    for row in stored:
        assert state_of(row) == replay(model, happened.get(row.key, [])), row.key


def _words(connection: sqlite3.Connection) -> Iterator[str]:
    rows = connection.execute(
        "SELECT kind, cards.id, json_extract(payload, '$.rating') FROM card_events"
        " JOIN cards ON cards.key = card_events.card"
        " JOIN devices ON devices.id = card_events.device WHERE devices.this_one ORDER BY sequence"
    )
    for kind, card, rating in rows:
        yield f"{kind} {card}" if rating is None else f"{kind} {card} {rating}"


def prepare(folder: Path) -> Path:
    """Write the decks, read them and answer on some days; return the person's folder."""
    person = Person(folder / "person")
    person.data.mkdir(parents=True)
    write_decks(person.decks, NOTES, "An answer of some length, as answers are. " * 8)
    clock, chance = FixedClock(), random.Random(7)
    with person.opened(clock.now()) as database:
        person.sync(database).sync()
        for _ in range(DAYS):
            study = person.study(database, clock)
            view = study.start()
            for _ in range(40):
                if view.card is None:
                    break
                clock.forward(seconds=20)
                rating = Rating(chance.choices((1, 2, 3, 4), (1, 1, 6, 1))[0])
                view = study.answer(view.card.card_id, rating, FIVE_SECONDS)
            clock.present += timedelta(days=1)
    return person.folder


def write_decks(folder: Path, notes: int, body: str) -> None:
    for file in range(FILES):
        names = range(file, notes, FILES)
        texts = (cloze(f"gap-{n}", 1, 2) if n % 5 == 0 else basic(f"note-{n}", body) for n in names)
        write(folder, f"part/deck-{file}.md", texts, title=f"Deck {file}")
