"""Looking at a file of CSV or Markdown: what it would bring into a folder of decks."""

from __future__ import annotations

import errno
import os
from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from gradus.domain.decks.blocks import images, visible
from gradus.domain.decks.from_rows import FromRows, decks_of_rows
from gradus.domain.decks.identity import without_duplicates
from gradus.domain.decks.model import Deck, Problem
from gradus.domain.decks.rules import is_inside
from gradus.domain.decks.writing import deck_text, note_text
from gradus.errors import DeckFileError
from gradus.formats.card_sheets.reading import MAX_BYTES, read_sheet
from gradus.formats.deck_folder import parse_deck_file, read_deck_file
from gradus.services.deck_import.view import DeckPreview, NewFile

MARKDOWN = ".md"
SHEETS = frozenset({".csv", ".tsv", ".txt"})
_LARGEST_PICTURE = 20_000_000


def look_at_sheet(file: Path, folder: Path, known: Collection[str]) -> DeckPreview:
    """Return what a sheet would bring; `known` are ids that the folder's notes have or had.

    A deck that is in the folder already grows at its end. Raises DeckFileError where the file
    cannot be read.
    """
    sheet = read_sheet(str(file), _read(file, MAX_BYTES))
    made = decks_of_rows(str(file), file.stem, sheet.rows, known)
    problems = (*sheet.problems, *made.problems)
    files = () if problems else tuple(_grown(folder, deck) for deck in made.decks)
    return _preview(file, folder, made, files, problems)


def look_at_deck(file: Path, folder: Path, taken: Mapping[str, str]) -> DeckPreview:
    """Return what a deck file would bring, with the pictures that it names.

    `taken` maps ids to the path of the deck of the folder that holds them. Raises DeckFileError
    where the file cannot be read.
    """
    try:
        read = read_deck_file(file, file.parent)
    except OSError as error:
        raise _unreadable(file, error) from error
    there = folder / file.name
    if there.is_file() and there.read_bytes() == read.data:
        parsed = parse_deck_file(read, file.parent)
        return DeckPreview(file, folder, known=len(parsed.deck.notes) if parsed.deck else 0)
    others = {name: path for name, path in taken.items() if path != file.name}
    (parsed,) = without_duplicates([parse_deck_file(read, file.parent)], others)
    problems = [replace(one, path=str(file)) for one in parsed.problems]
    if there.exists():
        problems.append(_in_the_way(file, file.name))
    if parsed.deck is None or problems:
        return DeckPreview(file, folder, problems=tuple(sorted(problems)))
    files = [NewFile(file.name, read.data), *_pictures(file, folder, parsed.deck, problems)]
    cards = sum(len(note.ordinals) for note in parsed.deck.notes)
    counted = (len(parsed.deck.notes), cards)
    return DeckPreview(file, folder, tuple(files), *counted, problems=tuple(sorted(problems)))


def _preview(
    file: Path,
    folder: Path,
    made: FromRows,
    files: tuple[NewFile, ...],
    problems: tuple[Problem, ...],
) -> DeckPreview:
    return DeckPreview(
        file=file,
        folder=folder,
        files=files,
        notes=sum(len(deck.notes) for deck in made.decks),
        cards=sum(len(note.ordinals) for deck in made.decks for note in deck.notes),
        known=made.known,
        repeated=made.repeated,
        problems=tuple(sorted(problems)),
    )


def _grown(folder: Path, deck: Deck) -> NewFile:
    """Return a deck's file with its notes at the end of those that it has."""
    path = folder / deck.path
    if not path.exists():
        return NewFile(deck.path, deck_text(deck).encode())
    before = _whole(path, MAX_BYTES)
    added = "\n\n".join(map(note_text, deck.notes))
    return NewFile(deck.path, before.rstrip() + f"\n\n{added}\n".encode(), before)


def _pictures(file: Path, folder: Path, deck: Deck, problems: list[Problem]) -> Iterator[NewFile]:
    """Yield the pictures that are not in the folder yet; another of that name is a problem."""
    texts = (deck.introduction, *(visible(note.body) for note in deck.notes))
    named = (one.source for text in texts for one in images(text) if is_inside(one.source))
    for source in dict.fromkeys(named):
        data = _whole(file.parent / source, _LARGEST_PICTURE)
        there = folder / source
        if not there.exists():
            yield NewFile(source, data)
        elif _read(there, _LARGEST_PICTURE) != data:
            problems.append(_in_the_way(file, source))


def _in_the_way(file: Path, name: str) -> Problem:
    message = f"There is another {name} in the folder already."
    return Problem(str(file), 1, message, "Give the new file another name.")


def _whole(file: Path, most: int) -> bytes:
    """Return the content of a file, which is no larger than `most`."""
    data = _read(file, most)
    if len(data) > most:
        raise _unreadable(file, OSError(errno.EFBIG, os.strerror(errno.EFBIG)))
    return data


def _read(file: Path, most: int) -> bytes:
    """Return what a file holds, of a larger one so much that it can be told."""
    try:
        with file.open("rb") as stream:
            return stream.read(most + 1)
    except OSError as error:
        raise _unreadable(file, error) from error


def _unreadable(file: Path, error: OSError) -> DeckFileError:
    reason = error.strerror or "unknown reason"
    return DeckFileError(f"{file} cannot be read: {reason}.", "Check its name and its permissions.")
