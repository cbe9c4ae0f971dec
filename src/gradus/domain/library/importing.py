"""What a file of entries would add and change, before anything is changed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from gradus.domain.decks.model import Problem
from gradus.domain.library.catalogue import Given
from gradus.domain.library.entry import Entry


@dataclass(frozen=True, slots=True)
class Preview:
    """New entries, changed ones as they were and would be, and how many are the same as before.

    With any problem nothing is taken: a file is imported as a whole or not at all.
    """

    name: str
    added: tuple[Given, ...] = ()
    changed: tuple[tuple[Entry, Given], ...] = ()
    same: int = 0
    problems: tuple[Problem, ...] = ()

    @property
    def can_be_taken(self) -> bool:
        """Whether there is anything to take, and nothing wrong."""
        return not self.problems and bool(self.added or self.changed)

    @property
    def given(self) -> tuple[Given, ...]:
        """Everything that would be written."""
        return (*self.added, *(after for _, after in self.changed))


def preview(
    name: str,
    present: Mapping[str, Entry],
    given: Iterable[Given],
    problems: tuple[Problem, ...] = (),
) -> Preview:
    """Compare what a file gives with what is there, by id."""
    added: list[Given] = []
    changed: list[tuple[Entry, Given]] = []
    same = 0
    for one in given:
        before = present.get(one.entry.key)
        if before is None:
            added.append(one)
        elif before == one.entry:
            same += 1
        else:
            changed.append((before, one))
    return Preview(name, tuple(added), tuple(changed), same, problems)
