"""Reading deck files, and the road beside them, without storing anything."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from gradus.domain.decks.identity import without_duplicates
from gradus.domain.decks.model import Deck, ParsedDeck, Problem
from gradus.domain.roadmap.known_topics import on_road
from gradus.domain.roadmap.model import Roadmap
from gradus.domain.roadmap.reading import parse_roadmap
from gradus.errors import GradusError
from gradus.formats.deck_folder import (
    ROADMAP_FILE,
    deck_paths,
    parse_deck_file,
    read_deck_file,
    unreadable,
    unreadable_folder,
)
from gradus.paths import bundled


@dataclass(frozen=True, slots=True)
class RoadFile:
    """A roadmap.yaml with the decks that lie in its folder or below it."""

    path: str
    text: str
    road: Roadmap | None
    problems: tuple[Problem, ...]
    decks: tuple[Deck, ...]


@dataclass(frozen=True, slots=True)
class DeckFiles:
    """Files that were read together; all paths are as they were given."""

    parsed: tuple[ParsedDeck, ...]
    roads: tuple[RoadFile, ...]

    @property
    def decks(self) -> tuple[Deck, ...]:
        """The decks, as far as they are in order."""
        return tuple(one.deck for one in self.parsed if one.deck is not None)

    @property
    def problems(self) -> tuple[Problem, ...]:
        """Everything that breaks the format, by file and line."""
        of_decks = (problem for one in self.parsed for problem in one.problems)
        return tuple(sorted([*of_decks, *(p for file in self.roads for p in file.problems)]))


def read_decks(paths: Iterable[Path]) -> DeckFiles:
    """Read every deck file under the paths, together, so that ids used twice are found.

    Raises GradusError for a path that does not exist or a folder without decks.
    """
    given = tuple(paths)
    files = {file.resolve(): (file, folder) for path in given for file, folder in deck_files(path)}
    parsed = without_duplicates(_parse(file, folder) for file, folder in files.values())
    roads = tuple(_roads(given, [one.deck for one in parsed if one.deck is not None]))
    return DeckFiles(tuple(_on_road(one, roads) for one in parsed), roads)


def deck_files(path: Path) -> list[tuple[Path, Path]]:
    """Return the deck files of a path, each with the folder in which its pictures must lie.

    Raises GradusError for a path that does not exist or a folder without decks.
    """
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


def _on_road(parsed: ParsedDeck, roads: Iterable[RoadFile]) -> ParsedDeck:
    """Compare a deck's topic with the road beside it, or with Gradus's where there is none."""
    if parsed.deck is None or parsed.deck.topic is None:
        return parsed
    beside = next((one for one in roads if parsed.deck in one.decks), None)
    return on_road(parsed, _own_topics() if beside is None else _topics(beside))


@cache
def _own_topics() -> frozenset[str]:
    file = bundled("decks", ROADMAP_FILE)
    return _topics(_road(file, ())) if file.is_file() else frozenset()


def _topics(file: RoadFile) -> frozenset[str]:
    """Return the keys of a road; none of one with errors, which may lack some of them."""
    if file.road is None or file.problems:
        return frozenset()
    return frozenset(topic.key for topic in file.road.topics)


def _roads(paths: Iterable[Path], decks: list[Deck]) -> Iterator[RoadFile]:
    for folder in dict.fromkeys(paths):
        file = folder / ROADMAP_FILE
        if file.is_file():
            below = tuple(deck for deck in decks if Path(deck.path).is_relative_to(folder))
            yield _road(file, below)


def _road(file: Path, decks: tuple[Deck, ...]) -> RoadFile:
    try:
        text = file.read_bytes().decode("utf-8", "replace")
    except OSError as error:
        problem = replace(unreadable(file, file.parent, error), path=str(file))
        return RoadFile(str(file), "", None, (problem,), decks)
    road, problems = parse_roadmap(str(file), text)
    return RoadFile(str(file), text, road, problems, decks)
