"""Counting notes: how many, how many cards, of which types, and how many are checked."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from gradus.domain.decks.blocks import fences, is_check
from gradus.domain.decks.model import WRITTEN, Note, NoteType

_RUN_BY_TYPE = {NoteType.OUTPUT, NoteType.EXERCISE}


@dataclass(frozen=True, slots=True)
class Tally:
    """The counts of some notes; `types` has every type that can be written, in order."""

    notes: int
    cards: int
    checked: int
    types: dict[str, int]

    @property
    def share(self) -> float | None:
        """The part of the notes that a program checks; None where there are none."""
        return self.checked / self.notes if self.notes else None


def is_checked(note: Note) -> bool:
    """Whether a program tests the claim: by a hidden check, or because the note is run itself."""
    return note.type in _RUN_BY_TYPE or any(map(is_check, fences(note.body)))


def tally(notes: Iterable[Note]) -> Tally:
    """Count notes."""
    counted = tuple(notes)
    types = Counter(note.type for note in counted)
    return Tally(
        notes=len(counted),
        cards=sum(len(note.ordinals) for note in counted),
        checked=sum(map(is_checked, counted)),
        types={kind.value: types[kind] for kind in WRITTEN},
    )
