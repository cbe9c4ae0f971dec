"""A person's own folders of decks: which there are, adding, removing, and reading them."""

from __future__ import annotations

import secrets
import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from gradus.domain.decks.model import Problem
from gradus.domain.decks.notes import NO_ID
from gradus.errors import DeckFileError
from gradus.formats.deck_folder import deck_paths, watched_paths
from gradus.services.decks.sync import DeckSource, DeckSyncService, Progress, SyncReport
from gradus.services.own_decks.places import deck_places
from gradus.store import decks, own_folders
from gradus.store.database import Database
from gradus.store.own_folders import Counts, StoredFolder

_MOST_WATCHED = 4000
"""A system watches only so many files for one program."""

_ONLY_DECKS = "Choose a folder that holds your decks and little else."


@dataclass(frozen=True, slots=True)
class OwnFolder:
    """A folder as it was last read; problems carry full paths, `decks` are full paths and titles.

    `without_id` counts the notes that cannot be learned only because they have no id.
    """

    id: str
    path: Path
    decks: tuple[tuple[Path, str], ...] = ()
    notes: int = 0
    cards: int = 0
    problems: tuple[Problem, ...] = ()

    @property
    def source(self) -> str:
        """The source under which its decks are stored."""
        return f"own:{self.id}"

    @property
    def without_id(self) -> int:
        """Return how many notes have no id."""
        return sum(problem.message == NO_ID for problem in self.problems)


class OwnFolders:
    """Keeps own folders and the database the same; every call may come from any thread.

    `lock` is held while files are read into the database or written by the app.
    """

    def __init__(
        self,
        database: Database,
        bundled: Path,
        make_id: Callable[[], str] = lambda: secrets.token_hex(4),
    ) -> None:
        self._database = database
        self._bundled = bundled
        self._make_id = make_id
        self._problems: dict[str, tuple[Problem, ...]] = {}
        self.lock = threading.RLock()

    def folders(self) -> tuple[OwnFolder, ...]:
        """Return the folders in the order in which they were added."""
        with self._database.read() as connection:
            counted = own_folders.counts(connection)
            stored = [one for one in own_folders.load(connection) if not one.removed]
            titles = {one.id: own_folders.titles(connection, one.source) for one in stored}
        return tuple(self._folder(one, counted.get(one.source), titles[one.id]) for one in stored)

    def places(self) -> dict[str, Path]:
        """Return the folder of every source in use, bundled decks included."""
        return deck_places(self._database, self._bundled)

    def problems(self) -> tuple[Problem, ...]:
        """Return what was wrong in all of them when they were last read."""
        in_use = [one.id for one in self._stored() if not one.removed]
        return tuple(problem for one in in_use for problem in self._problems.get(one, ()))

    def add(self, path: Path) -> str:
        """Take a folder in and return its id, the old one for a folder that was removed before.

        It is made if it is not there; its decks come with the next `sync`. Raises DeckFileError
        where it cannot be a folder of decks, or is one already.
        """
        folder = path.expanduser().absolute()
        with self.lock:
            stored = self._stored()
            self._check(folder, stored)
            _make(folder)
            known = next((one for one in stored if Path(one.path) == folder), None)
            added = replace(known or StoredFolder(self._make_id(), str(folder)), removed=False)
            others = [one for one in stored if one.id != added.id]
            with self._database.write() as connection:
                own_folders.save(connection, [*others, added])
        return added.id

    def remove(self, folder_id: str) -> None:
        """Let a folder go: its cards are retired with all that you know of them, its files stay."""
        with self.lock, self._database.write() as connection:
            stored = own_folders.load(connection)
            gone = [replace(one, removed=True) for one in stored if one.id == folder_id]
            kept = [one for one in stored if one.id != folder_id]
            own_folders.save(connection, [*kept, *gone])
            for one in gone:
                for path in decks.checksums(connection, one.source):
                    decks.retire_missing(connection, one.source, path, ())
                    decks.settle(connection, one.source, path, "")
        self._problems.pop(folder_id, None)

    def sync(self, progress: Progress = lambda _done, _total: True) -> SyncReport:
        """Read what changed in every folder; a file with errors keeps what was stored of it."""
        total = SyncReport()
        for one in self._stored():
            if not one.removed and not total.stopped:
                total.add(self.sync_one(one.id, progress))
        return total

    def sync_one(
        self, folder_id: str, progress: Progress = lambda _done, _total: True
    ) -> SyncReport:
        """Read what changed in one folder; its problems carry full paths."""
        with self.lock:
            stored = next((o for o in self._stored() if o.id == folder_id and not o.removed), None)
            if stored is None:
                return SyncReport()
            folder = Path(stored.path)
            source = DeckSource(stored.source, folder, has_road=False)
            report = DeckSyncService(self._database, (source,)).sync(progress)
            report.problems = [_with_full_path(one, folder) for one in report.problems]
            self._problems[folder_id] = tuple(report.problems)
        return report

    def watched(self) -> list[str]:
        """Return the folders and deck files in which a change matters, a few thousand at most."""
        found: list[str] = []
        for one in self._stored():
            if not one.removed:
                found += watched_paths(Path(one.path))
        return found[:_MOST_WATCHED]

    def names(self, folder_id: str) -> frozenset[str]:
        """Return every id that the folder's notes have or had."""
        with self._database.read() as connection:
            return own_folders.names(connection, f"own:{folder_id}")

    def _stored(self) -> list[StoredFolder]:
        with self._database.read() as connection:
            return own_folders.load(connection)

    def _folder(
        self, stored: StoredFolder, counted: Counts | None, titles: dict[str, str]
    ) -> OwnFolder:
        path, counts = Path(stored.path), counted or Counts()
        return OwnFolder(
            id=stored.id,
            path=path,
            decks=tuple(_decks(path, titles)),
            notes=counts.notes,
            cards=counts.cards,
            problems=self._problems.get(stored.id, ()),
        )

    def _check(self, folder: Path, stored: Iterable[StoredFolder]) -> None:
        if folder in (Path(folder.anchor), Path.home()):
            raise DeckFileError(f"{folder} holds far more than decks.", _ONLY_DECKS)
        others = [Path(one.path) for one in stored if not one.removed]
        for other in (*others, self._bundled):
            if folder == other:
                raise DeckFileError(f"{folder} is in use already.", "Choose another folder.")
            if folder.is_relative_to(other) or other.is_relative_to(folder):
                raise DeckFileError(
                    f"{folder} and {other} hold the same files, so every card would come twice.",
                    "Remove the other folder first, or choose one beside it.",
                )


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        deck_paths(folder)
    except OSError as error:
        reason = error.strerror or "unknown reason"
        raise DeckFileError(f"{folder} cannot be used: {reason}.", _ONLY_DECKS) from error


def _decks(folder: Path, titles: dict[str, str]) -> list[tuple[Path, str]]:
    try:
        paths = deck_paths(folder)
    except OSError:
        return []
    return [(path, titles.get(path.relative_to(folder).as_posix(), path.stem)) for path in paths]


def _with_full_path(problem: Problem, folder: Path) -> Problem:
    return replace(problem, path=str(folder / problem.path))
