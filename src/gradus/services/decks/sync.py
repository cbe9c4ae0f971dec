"""Bringing deck files into the database: what is new, changed, moved or gone."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

from gradus.clock import Clock, SystemClock
from gradus.domain.decks.identity import without_duplicates
from gradus.domain.decks.model import ParsedDeck, Problem
from gradus.domain.roadmap.known_topics import on_road
from gradus.domain.roadmap.reading import parse_roadmap
from gradus.formats.deck_folder import (
    ROADMAP_FILE,
    DeckFile,
    deck_paths,
    parse_deck_file,
    read_deck_file,
    unreadable,
    unreadable_folder,
)
from gradus.services.library.sync import sync_catalogue
from gradus.store import decks, road
from gradus.store.database import Database
from gradus.store.deck_writing import Changes, store_deck

Progress = Callable[[int, int], bool]
"""Called with files done and files in all; returns False to stop."""


@dataclass(frozen=True, slots=True)
class DeckSource:
    """A folder of decks and the name under which its notes are known.

    `has_road` is False for folders whose roadmap.yaml, if there is one, is none of ours.
    """

    name: str
    folder: Path
    has_road: bool = True


@dataclass(slots=True)
class SyncReport:
    """What a synchronisation did; files without changes are only counted."""

    changes: Changes = field(default_factory=Changes)
    road: bool = False
    library: bool = False
    problems: list[Problem] = field(default_factory=list)
    unchanged: int = 0
    stopped: bool = False

    @property
    def touched(self) -> bool:
        """Whether anything in the database may look different now."""
        return self.road or self.library or self.changes != Changes()

    def add(self, more: SyncReport) -> None:
        """Count what another synchronisation did as well."""
        self.changes.add(more.changes)
        self.road |= more.road
        self.library |= more.library
        self.problems += more.problems
        self.unchanged += more.unchanged
        self.stopped |= more.stopped


@dataclass(frozen=True, slots=True)
class _Read:
    """One file that is new or changed, with what the parser made of it."""

    file: DeckFile
    parsed: ParsedDeck


class DeckSyncService:
    """Keeps the database's decks the same as the files; what files lose is retired, not deleted.

    So it does with the library, where a `catalogue` ships with the program.
    """

    def __init__(
        self,
        database: Database,
        sources: tuple[DeckSource, ...],
        clock: Clock | None = None,
        catalogue: Path | None = None,
    ) -> None:
        self._database = database
        self._sources = sources
        self._catalogue = catalogue
        self._clock = clock or SystemClock()

    def sync(self, progress: Progress = lambda _done, _total: True) -> SyncReport:
        """Read every source and store what changed, one transaction a file.

        Files whose checksum is known are skipped. A file with any error is stored as far as it is
        right, and none of the notes that it held before is retired. The road is that of the first
        source that has one.
        """
        report = SyncReport()
        roads = (one.folder / ROADMAP_FILE for one in self._sources if one.has_road)
        road_file = next((path for path in roads if path.is_file()), None)
        if road_file is not None:
            self._sync_roadmap(road_file, report)
        if self._catalogue is not None:
            report.library, problems = sync_catalogue(self._database, self._catalogue)
            report.problems += problems
        for source in self._sources:
            if not report.stopped:
                self._sync_source(source, report, progress)
        return report

    def _sync_roadmap(self, path: Path, report: SyncReport) -> None:
        try:
            data = path.read_bytes()
        except OSError as error:
            report.problems.append(unreadable(path, path.parent, error))
            return
        sha256 = hashlib.sha256(data).hexdigest()
        with self._database.read() as connection:
            if road.checksum(connection) == sha256:
                return
        roadmap, problems = parse_roadmap(ROADMAP_FILE, data.decode("utf-8", "replace"))
        report.problems += problems
        if roadmap is not None and not problems:
            with self._database.write() as connection:
                road.store_roadmap(connection, roadmap, sha256)
            report.road = True

    def _sync_source(self, source: DeckSource, report: SyncReport, progress: Progress) -> None:
        with self._database.read() as connection:
            known = decks.checksums(connection, source.name)
            owners = decks.note_paths(connection, source.name)
            off_road = decks.off_road(connection, source.name)
        try:
            paths = deck_paths(source.folder)
        except OSError as error:
            report.problems.append(unreadable_folder(source.folder, error))
            return
        files, present = _read_files(paths, source, report)
        changed = [
            file for file in files if known.get(file.path) != file.checksum or file.path in off_road
        ]
        report.unchanged += len(files) - len(changed)
        reads = self._on_road(_parse(changed, source, owners, present))
        for done, read in enumerate(reads):
            if not progress(done, len(reads)):
                report.stopped = True
                return
            self._store(source, read, report)
        gone = {path for path in known.keys() - present if known[path] or path in owners.values()}
        self._settle(source, reads, gone, report)
        progress(len(reads), len(reads))

    def _on_road(self, reads: list[_Read]) -> list[_Read]:
        """Note topics that are not on the road; of one the road has lost, too."""
        if not reads:
            return reads
        with self._database.read() as connection:
            topics = {key for key, _ in road.topic_titles(connection)}
        return [replace(read, parsed=on_road(read.parsed, topics)) for read in reads]

    def _store(self, source: DeckSource, read: _Read, report: SyncReport) -> None:
        report.problems += read.parsed.problems
        with self._database.write() as connection:
            if read.parsed.deck is None:
                decks.settle(connection, source.name, read.file.path, "")
            else:
                now = self._clock.now()
                deck = read.parsed.deck
                report.changes.add(store_deck(connection, source.name, deck, now))

    def _settle(
        self, source: DeckSource, reads: list[_Read], gone: set[str], report: SyncReport
    ) -> None:
        """Retire last, when every note that moved has reached its new deck, and call it read.

        A synchronisation that was stopped before this reads the same files again.
        """
        kept = {path: ("", frozenset[str]()) for path in gone} | {
            read.file.path: (read.file.checksum, frozenset(note.id for note in deck.notes))
            for read in reads
            if (deck := read.parsed.deck) is not None and not read.parsed.problems
        }
        if not kept:
            return
        with self._database.write() as connection:
            for path, (checksum, names) in kept.items():
                report.changes.retired += decks.retire_missing(connection, source.name, path, names)
                decks.settle(connection, source.name, path, checksum)


def _read_files(
    paths: list[Path], source: DeckSource, report: SyncReport
) -> tuple[list[DeckFile], set[str]]:
    """Read what can be read; a file that cannot counts as present, so nothing of it is retired."""
    files: list[DeckFile] = []
    present: set[str] = set()
    for path in paths:
        present.add(path.relative_to(source.folder).as_posix())
        try:
            files.append(read_deck_file(path, source.folder))
        except OSError as error:
            report.problems.append(unreadable(path, source.folder, error))
    return files, present


def _parse(
    changed: list[DeckFile], source: DeckSource, owners: dict[str, str], present: set[str]
) -> list[_Read]:
    """Parse files; an id that an unchanged file holds is not taken over by another."""
    paths = {file.path for file in changed}
    taken = {name: path for name, path in owners.items() if path in present - paths}
    parsed = without_duplicates((parse_deck_file(file, source.folder) for file in changed), taken)
    return [_Read(file, one) for file, one in zip(changed, parsed, strict=True)]
