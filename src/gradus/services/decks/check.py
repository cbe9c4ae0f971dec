"""Checking the format of deck files without storing anything."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from gradus.domain.decks.model import Problem
from gradus.services.decks.files import DeckFiles, read_decks


@dataclass(frozen=True, slots=True)
class DeckCheck:
    """The outcome of a check; problems carry the paths as they were given."""

    files: int
    notes: int
    cards: int
    problems: tuple[Problem, ...]


def check_decks(paths: Iterable[Path]) -> DeckCheck:
    """Read every deck file under the paths; raises GradusError where there is none."""
    return check_files(read_decks(paths))


def check_files(files: DeckFiles) -> DeckCheck:
    """Count what was read and gather what is wrong with it."""
    notes = [note for deck in files.decks for note in deck.notes]
    cards = sum(len(note.ordinals) for note in notes)
    return DeckCheck(len(files.parsed), len(notes), cards, files.problems)
