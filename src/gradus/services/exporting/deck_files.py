"""An export as deck files of our own format, with their pictures."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path, PurePosixPath

from gradus.domain.decks.blocks import images, visible
from gradus.domain.decks.model import Note
from gradus.domain.decks.rules import is_inside
from gradus.domain.decks.writing import deck_text
from gradus.errors import ExportError
from gradus.formats.in_place import file_in_place, folder_in_place
from gradus.services.exporting.notes import Progress, batches
from gradus.services.exporting.report import ExportReport
from gradus.store.database import Database
from gradus.store.exporting import ExportedNote, StoredDeck

_ENDING = ".md"


@dataclass(slots=True)
class _Gathered:
    """A deck with those of its notes that are exported."""

    deck: StoredDeck
    notes: list[Note] = field(default_factory=list)


class DeckFileExport:
    """Writes one deck as one file, several as a folder; `places` is where each source lies."""

    def __init__(self, database: Database, places: Callable[[], Mapping[str, Path]]) -> None:
        self._database = database
        self._places = places

    def write(
        self, target: Path, ids: Sequence[int], report: ExportReport, progress: Progress
    ) -> None:
        """Write decks; pictures lie beside them as they did.

        Raises ExportError for several decks that are to be one file, ExportStoppedError where
        `progress` says to stop, and OSError.
        """
        gathered = self._gather(ids, report, progress)
        if target.suffix.lower() == _ENDING:
            self._write_one(target, gathered, report)
        else:
            with folder_in_place(target) as folder:
                for path, one in _with_paths(gathered):
                    self._write_deck(folder / path, one, report)
        report.decks = len(gathered)

    def _gather(
        self, ids: Sequence[int], report: ExportReport, progress: Progress
    ) -> list[_Gathered]:
        found: dict[int, _Gathered] = {}
        for batch in batches(self._database, ids, progress, with_events=False):
            for stored in batch.notes:
                gathered = found.setdefault(stored.deck, _Gathered(batch.decks[stored.deck]))
                gathered.notes.append(_own_note(stored))
                report.notes += 1
                report.cards += len(stored.cards)
        return list(found.values())

    def _write_one(self, target: Path, gathered: list[_Gathered], report: ExportReport) -> None:
        if len(gathered) > 1:
            raise ExportError(
                f"{len(gathered)} decks do not go into one file.",
                "Name a folder, without .md, or choose one deck.",
            )
        with file_in_place(target) as new:
            new.write_text(_text(gathered[0]), encoding="utf-8", newline="\n")
        self._copy_pictures(gathered[0], target.parent, report)

    def _write_deck(self, file: Path, gathered: _Gathered, report: ExportReport) -> None:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(_text(gathered), encoding="utf-8", newline="\n")
        self._copy_pictures(gathered, file.parent, report)

    def _copy_pictures(self, gathered: _Gathered, folder: Path, report: ExportReport) -> None:
        stored = gathered.deck
        here = (self._places().get(stored.source, Path(os.devnull)) / stored.deck.path).parent
        for source in dict.fromkeys(_pictures(gathered)):
            path = here / source
            if not path.is_file():
                report.missing += 1
                continue
            copy = folder / source
            copy.parent.mkdir(parents=True, exist_ok=True)
            if not copy.exists():
                shutil.copyfile(path, copy)
            report.media += 1


def _own_note(stored: ExportedNote) -> Note:
    return stored.note


def _text(gathered: _Gathered) -> str:
    return deck_text(replace(gathered.deck.deck, notes=tuple(gathered.notes)))


def _pictures(gathered: _Gathered) -> Iterator[str]:
    texts = (gathered.deck.deck.introduction, *(visible(note.body) for note in gathered.notes))
    for text in texts:
        yield from (one.source for one in images(text) if is_inside(one.source))


def _with_paths(gathered: Sequence[_Gathered]) -> Iterator[tuple[PurePosixPath, _Gathered]]:
    """Keep the paths of decks; those of several sources lie in a folder for each."""
    sources = list(dict.fromkeys(one.deck.source for one in gathered))
    folders = {source: source.replace(":", "-") for source in sources}
    for one in gathered:
        within = PurePosixPath(folders[one.deck.source] if len(sources) > 1 else "")
        yield within / _path(one.deck), one


def _path(stored: StoredDeck) -> PurePosixPath:
    return PurePosixPath(stored.deck.path)
