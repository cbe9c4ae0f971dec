"""What the children do: answer cards, migrate, read decks. Each says what is done once it is."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import timedelta
from itertools import islice
from pathlib import Path

import alembic.command  # noqa: F401  a fault is to strike the work, not the imports
from tests.faults.child import READY, Say
from tests.faults.permissions import obey_permissions
from tests.faults.person import UNLIMITED, Person
from tests.support.app import FIVE_SECONDS
from tests.support.clock import FixedClock
from tests.support.databases import MIGRATIONS

from gradus.domain.scheduling.model import Rating
from gradus.errors import DatabaseBusyError, GradusError
from gradus.paths import DataFolders
from gradus.services.backups.restoring import Restorer
from gradus.services.backups.service import BackupService
from gradus.services.importing.service import ImportService
from gradus.services.quiz.study import StudyService
from gradus.store import engine
from gradus.store.database import Database
from gradus.store.schema import open_database

UNDO_IN = 15
RESTING, RESTED = "resting", "rested"
PREPARED = "prepared"
LATER = timedelta(days=30)
"""The days of a storm come after the days on which the person answered before."""


def answering(study: StudyService, clock: FixedClock, chance: random.Random) -> Iterator[str]:
    """Answer until nothing is left, and tell each answer and undo once it is stored."""
    view = study.start()
    while True:
        clock.forward(seconds=7)
        if view.can_undo and chance.randrange(UNDO_IN) == 0:
            view = study.undo()
            assert view.card is not None
            yield f"undone {view.card.card_id}"
        if view.card is None:
            clock.forward(hours=24)
            view = study.refresh()
            continue
        card, rating = view.card.card_id, Rating(chance.randint(1, 4))
        view = study.answer(card, rating, FIVE_SECONDS)
        yield f"answered {card} {int(rating)}"


def review(say: Say, folder: Path, seed: str, day: int, network_drive: bool = False) -> None:
    """Answer cards of the person in that folder until killed."""
    person, clock = Person(folder), FixedClock()
    clock.present += LATER + timedelta(days=day)
    with person.opened(clock.now(), network_drive=network_drive) as database:
        deeds = answering(person.study(database, clock), clock, random.Random(seed))
        say(next(deeds))  # the first of all takes longer
        say(READY)
        for deed in deeds:
            say(deed)


def migrate(say: Say, folder: Path) -> None:
    """Open a database of an older schema."""
    person = Person(folder)
    say(READY)
    open_database(person.database, MIGRATIONS, person.backups, FixedClock().now()).close()
    say("opened")


def read_decks(say: Say, folder: Path) -> None:
    """Bring the deck files into the database."""
    person = Person(folder)
    with person.opened(FixedClock().now()) as database:
        say(READY)
        person.sync(database).sync()
        say("read")


def review_and_pause(say: Say, folder: Path, seed: str, day: int) -> None:
    """Answer until killed, and now and then rest as long as the window takes to empty the log."""
    person, clock, chance = Person(folder), FixedClock(), random.Random(seed)
    clock.present += LATER + timedelta(days=day)
    with person.opened(clock.now()) as database:
        deeds = answering(person.study(database, clock), clock, chance)
        say(next(deeds))
        say(READY)
        while True:
            for deed in islice(deeds, chance.randint(1, 20)):
                say(deed)
            say(RESTING)
            assert database.settle()
            say(RESTED)


def start_where_not_allowed(say: Say, folder: Path, day: int) -> None:
    """Start and answer as far as permissions let it."""
    obey_permissions()
    person, clock = Person(folder), FixedClock()
    clock.present += LATER + timedelta(days=day)
    try:
        DataFolders.inside(person.data).create()
        with person.opened(clock.now()) as database:
            person.sync(database).sync()
            for deed in islice(
                answering(person.study(database, clock), clock, random.Random(day)), 5
            ):
                say(deed)
    except GradusError as error:
        say(f"refused {error.message} | {error.remedy}")


def review_in_a_hurry(say: Say, folder: Path, day: int, answers: int) -> None:
    """Answer as the window does: who has to wait long is told so, and asks again for the same."""
    person, clock = Person(folder), FixedClock()
    clock.present += LATER + timedelta(days=day)
    with person.opened(clock.now()) as database:
        database.hurry()
        study = person.study(database, clock)
        view = study.start()
        say(READY)
        while answers and view.card is not None:
            clock.forward(seconds=7)
            card = view.card.card_id
            try:
                view = study.answer(card, Rating.GOOD, FIVE_SECONDS)
            except DatabaseBusyError as error:
                say(f"refused {error}")
            else:
                answers -= 1
                say(f"answered {card} {int(Rating.GOOD)}")


def review_beside_a_lock(say: Say, folder: Path, day: int, patience_ms: int) -> None:
    """Answer until a lock is held for longer than the program waits."""
    engine.BUSY_TIMEOUT_MS = patience_ms
    person, clock = Person(folder), FixedClock()
    clock.present += LATER + timedelta(days=day)
    try:
        with person.opened(clock.now()) as database:
            deeds = answering(person.study(database, clock), clock, random.Random(day))
            say(next(deeds))
            say(READY)
            for deed in deeds:
                say(deed)
    except GradusError as error:
        say(f"refused {error.message} | {error.remedy}")


def take_package(say: Say, folder: Path, package: Path) -> None:
    """Import a package from Anki."""
    person, clock = Person(folder), FixedClock()
    clock.present += LATER
    with person.opened(clock.now()) as database:
        say(READY)
        importing(person, database, clock).import_package(package)
        say("taken")


def importing(person: Person, database: Database, clock: FixedClock) -> ImportService:
    """Return what imports for a person, making a backup before, as the program does."""
    folders = DataFolders.inside(person.data)
    before = BackupService(folders, clock).before
    return ImportService(database, clock, UNLIMITED, folders.media, before)


def restore(say: Say, folder: Path, backup: Path) -> None:
    """Bring a backup back, of what nobody has open."""
    person = Person(folder)
    restorer = Restorer(DataFolders.inside(person.data), FixedClock(FixedClock().now() + LATER))
    say(READY)
    prepared = restorer.prepare(backup)
    assert prepared is not None  # nobody says to stop
    say(PREPARED)
    restorer.carry_out(prepared)
    say("restored")
