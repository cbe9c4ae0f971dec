"""An export as deck files of our own format, with their pictures."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path, PurePosixPath

from gradus.domain.anki.model import SOURCE
from gradus.domain.decks.blocks import images, visible
from gradus.domain.decks.model import Note
from gradus.domain.decks.rules import is_inside
from gradus.domain.decks.writing import deck_text
from gradus.errors import ExportError
from gradus.formats.in_place import file_in_place, folder_in_place
from gradus.services.exporting.imported_notes import own_notes
from gradus.services.exporting.notes import Progress, batches
from gradus.services.exporting.report import ExportReport
from gradus.store.database import Database
from gradus.store.exporting import ExportedNote, StoredDeck

_ENDING = ".md"
_UNSAFE = re.compile(r"[^\w-]+")


@dataclass(slots=True)
class _Gathered:
    """A deck with those of its notes that are exported.

    `pictures` are paths beside the deck, and where each comes from within the folder of its source.
    """

    deck: StoredDeck
    notes: list[Note] = field(default_factory=list)
    pictures: dict[str, str] = field(default_factory=dict)


class DeckFileExport:
    """Writes one deck as one file, several as a folder.

    `places` returns the folder of each source, `media` is that of Anki's.
    """

    def __init__(
        self, database: Database, places: Callable[[], Mapping[str, Path]], media: Path
    ) -> None:
        self._database = database
        self._places = places
        self._media = media

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
            places = self._all_places()
            with folder_in_place(target) as folder:
                for path, one in _with_paths(gathered):
                    _write_deck(folder / path, one, places, report)
        report.decks = len(gathered)

    def _gather(
        self, ids: Sequence[int], report: ExportReport, progress: Progress
    ) -> list[_Gathered]:
        found: dict[int, _Gathered] = {}
        for batch in batches(self._database, ids, progress, with_events=False):
            for stored in batch.notes:
                if stored.deck not in found:
                    found[stored.deck] = _gathered(batch.decks[stored.deck])
                gathered = found[stored.deck]
                _take(gathered, stored, report)
        return list(found.values())

    def _write_one(self, target: Path, gathered: list[_Gathered], report: ExportReport) -> None:
        if len(gathered) > 1:
            raise ExportError(
                f"{len(gathered)} decks do not go into one file.",
                "Name a folder, without .md, or choose one deck.",
            )
        with file_in_place(target) as new:
            new.write_text(_text(gathered[0]), encoding="utf-8", newline="\n")
        _copy_pictures(gathered[0], target.parent, self._all_places(), report)

    def _all_places(self) -> dict[str, Path]:
        return {**self._places(), SOURCE: self._media}


def _write_deck(
    file: Path, gathered: _Gathered, places: Mapping[str, Path], report: ExportReport
) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(_text(gathered), encoding="utf-8", newline="\n")
    _copy_pictures(gathered, file.parent, places, report)


def _copy_pictures(
    gathered: _Gathered, folder: Path, places: Mapping[str, Path], report: ExportReport
) -> None:
    here = places.get(gathered.deck.source, Path(os.devnull))
    for source, origin in gathered.pictures.items():
        path = here / origin
        if not path.is_file():
            report.missing += 1
            continue
        copy = folder / source
        copy.parent.mkdir(parents=True, exist_ok=True)
        if not copy.exists():
            shutil.copyfile(path, copy)
        report.media += 1


def _gathered(deck: StoredDeck) -> _Gathered:
    return _Gathered(deck, pictures=_pictures(deck, deck.deck.introduction))


def _take(gathered: _Gathered, stored: ExportedNote, report: ExportReport) -> None:
    """Take a note in with its pictures, and count it."""
    report.notes += 1
    report.cards += len(stored.cards)
    if stored.imported is None:
        gathered.notes.append(stored.note)
        gathered.pictures |= _pictures(gathered.deck, visible(stored.note.body))
        return
    made = own_notes(stored, stored.imported)
    gathered.notes += made.notes
    gathered.pictures |= made.pictures
    report.plain += made.plain


def _text(gathered: _Gathered) -> str:
    return deck_text(replace(gathered.deck.deck, notes=tuple(gathered.notes)))


def _pictures(deck: StoredDeck, text: str) -> dict[str, str]:
    """Return the pictures that a text of a deck file names, and where they lie in its folder."""
    folder = PurePosixPath(deck.deck.path).parent
    named = (one.source for one in images(text) if is_inside(one.source))
    return {source: (folder / source).as_posix() for source in named}


def _with_paths(gathered: Sequence[_Gathered]) -> Iterator[tuple[PurePosixPath, _Gathered]]:
    """Keep the paths of decks; those of several sources lie in a folder for each.

    Two names of Anki's may become one file's: the second is numbered.
    """
    taken: set[PurePosixPath] = set()
    sources = list(dict.fromkeys(one.deck.source for one in gathered))
    folders = {source: source.replace(":", "-") for source in sources}
    for one in gathered:
        within = PurePosixPath(folders[one.deck.source] if len(sources) > 1 else "")
        path, number = within / _path(one.deck), 1
        while path in taken:
            number += 1
            path = within / _path(one.deck).with_stem(f"{_path(one.deck).stem}-{number}")
        taken.add(path)
        yield path, one


def _path(stored: StoredDeck) -> PurePosixPath:
    """Keep the path of a file; a deck from Anki lies in a folder for each level above it."""
    if stored.source != SOURCE:
        return PurePosixPath(stored.deck.path)
    levels = (_UNSAFE.sub("-", one).strip("-. ") or "deck" for one in stored.deck.path.split("::"))
    return PurePosixPath(*levels).with_suffix(".md")
