"""What the children do on a disk that is full: the person's folder is copied there and back."""

from __future__ import annotations

import os
import random
import shutil
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import timedelta
from itertools import islice
from pathlib import Path

from tests.faults.child import Say
from tests.faults.person import Person
from tests.faults.places import small_disk
from tests.faults.programs import LATER, answering, importing
from tests.support.clock import FixedClock

from gradus.errors import GradusError
from gradus.paths import DataFolders
from gradus.services.backups.restoring import Restorer
from gradus.services.backups.service import BackupService

DISK = 64 << 20
MORE = 30


class SmallDisk:
    """A disk that holds a person's folder and next to nothing else."""

    def __init__(self, source: Path, place: Path) -> None:
        place.mkdir()
        small_disk(place, DISK)
        self.person = Person(place / "person")
        self._back = source
        self._ballast = place / "ballast"
        shutil.copytree(source, self.person.folder)

    def leave(self, room: int) -> None:
        """Fill the disk but for so many bytes."""
        left = os.statvfs(self.person.folder)
        with suppress(OSError), self._ballast.open("ab") as file:  # somebody else may fill it first
            file.write(bytes(max(0, left.f_bavail * left.f_frsize - room)))

    def free(self) -> None:
        """Make room again."""
        self._ballast.unlink()

    def bring_back(self) -> None:
        """Put what became of the folder where others can see it."""
        shutil.rmtree(self._back)
        shutil.copytree(self.person.folder, self._back)


def review_until_full(say: Say, source: Path, place: Path, seed: str, day: int) -> None:
    """Answer until the disk is full, and some more once there is room, without a restart."""
    chance, clock = random.Random(seed), FixedClock()
    clock.present += LATER + timedelta(days=day)
    disk = SmallDisk(source, place)
    with disk.person.opened(clock.now()) as database:
        study = disk.person.study(database, clock)
        study.start()
        disk.leave(chance.randrange(1, 300_000))
        tell(say, answering(study, clock, chance))
        disk.free()
        say("freed")
        tell(say, islice(answering(study, clock, chance), MORE))
    disk.bring_back()


def start_when_full(say: Say, source: Path, place: Path, seed: str, day: int) -> None:
    """Start where there is next to no room, then again where there is."""
    chance, clock = random.Random(seed), FixedClock()
    clock.present += LATER + timedelta(days=day)
    disk = SmallDisk(source, place)
    disk.leave(chance.choice((0, chance.randrange(200_000))))
    for _ in range(2):
        try:
            DataFolders.inside(disk.person.data).create()
            with disk.person.opened(clock.now()) as database:
                disk.person.sync(database).sync()
                BackupService(DataFolders.inside(disk.person.data), clock).daily()
                tell(
                    say, islice(answering(disk.person.study(database, clock), clock, chance), MORE)
                )
        except GradusError as error:
            say(f"refused {error.message} | {error.remedy}")
        if disk._ballast.exists():
            disk.free()
            say("freed")
    disk.bring_back()


def import_when_full(say: Say, source: Path, place: Path, seed: str, package: Path) -> None:
    """Import where there is not enough room, then again where there is."""

    def act(person: Person, clock: FixedClock) -> None:
        with person.opened(clock.now()) as database:
            importing(person, database, clock).import_package(package)

    _twice(say, source, place, seed, act)


def restore_when_full(say: Say, source: Path, place: Path, seed: str, backup: Path) -> None:
    """Restore where there is not enough room, then again where there is."""

    def act(person: Person, clock: FixedClock) -> None:
        restorer = Restorer(DataFolders.inside(person.data), clock)
        restorer.finish()
        prepared = restorer.prepare(backup)
        assert prepared is not None  # nobody says to stop
        restorer.carry_out(prepared)

    _twice(say, source, place, seed, act)


def migrate_when_full(say: Say, source: Path, place: Path, seed: str, _nothing: Path) -> None:
    """Open a database of an older schema where there is no room, then again where there is."""

    def act(person: Person, clock: FixedClock) -> None:
        person.backups.mkdir(exist_ok=True)
        with person.opened(clock.now()):
            pass

    _twice(say, source, place, seed, act)


Act = Callable[[Person, FixedClock], None]


def _twice(say: Say, source: Path, place: Path, seed: str, act: Act) -> None:
    clock = FixedClock(FixedClock().now() + LATER)
    disk = SmallDisk(source, place)
    disk.leave(random.Random(seed).randrange(4_000_000))
    for _ in range(2):
        try:
            act(disk.person, clock)
            say("done")
        except GradusError as error:
            say(f"refused {error.message} | {error.remedy}")
            disk.person.assert_whole_as_it_is()
        if disk._ballast.exists():
            disk.free()
    disk.bring_back()


def tell(say: Say, deeds: Iterator[str]) -> int:
    """Say each deed, and the sentence of a known error; return how many deeds there were."""
    done = 0
    try:
        for deed in deeds:
            say(deed)
            done += 1
    except GradusError as error:
        say(f"refused {error.message} | {error.remedy}")
    return done
