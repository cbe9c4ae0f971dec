"""Checking deck files without storing anything: what `gradus decks check` prints."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from gradus.domain.decks.identity import without_duplicates
from gradus.domain.decks.model import ParsedDeck, Problem
from gradus.errors import GradusError
from gradus.formats.deck_folder import (
    deck_paths,
    parse_deck_file,
    read_deck_file,
    unreadable,
    unreadable_folder,
)


@dataclass(frozen=True, slots=True)
class DeckCheck:
    """The outcome of a check; problems carry the paths as they were given."""

    files: int
    notes: int
    cards: int
    problems: tuple[Problem, ...]


def check_decks(paths: Iterable[Path]) -> DeckCheck:
    """Read every deck file under the paths, together, so that ids used twice are found.

    Raises GradusError for a path that does not exist or a folder without decks.
    """
    files = {file.resolve(): (file, folder) for path in paths for file, folder in _files(path)}
    parsed = [_parse(file, folder) for file, folder in files.values()]
    checked = without_duplicates(parsed)
    found = [one.deck for one in checked if one.deck is not None]
    notes = [note for deck in found for note in deck.notes]
    problems = sorted(problem for one in checked for problem in one.problems)
    cards = sum(len(note.ordinals) for note in notes)
    return DeckCheck(len(parsed), len(notes), cards, tuple(problems))


def _files(path: Path) -> list[tuple[Path, Path]]:
    """Return the deck files of a path, each with the folder in which its pictures must lie."""
    if not path.exists():
        raise GradusError(f"{path} does not exist.", "Give a deck file or a folder of deck files.")
    folder = path if path.is_dir() else path.parent
    try:
        files = deck_paths(path) if path.is_dir() else [path]
    except OSError as error:
        problem = unreadable_folder(path, error)
        raise GradusError(f"{problem.path}: {problem.message}", problem.remedy) from error
    if not files:
        raise GradusError(f"There is no deck in {path}.", "Deck files end in .md.")
    return [(file, folder) for file in files]


def _parse(file: Path, folder: Path) -> ParsedDeck:
    try:
        parsed = parse_deck_file(read_deck_file(file, folder), folder)
    except OSError as error:
        parsed = ParsedDeck(None, (unreadable(file, folder, error),))
    return _with_path(parsed, str(file))


def _with_path(parsed: ParsedDeck, path: str) -> ParsedDeck:
    deck = None if parsed.deck is None else replace(parsed.deck, path=path)
    return ParsedDeck(deck, tuple(replace(problem, path=path) for problem in parsed.problems))
