"""What the page of the library shows: plain frozen values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from gradus.domain.library.entry import Entry
from gradus.domain.library.progress import UNTOUCHED, Progress
from gradus.domain.library.recommending import Recommendation


@dataclass(frozen=True, slots=True)
class TopicLink:
    """A topic that an entry serves; `steps` says that it has a part for it.

    `planned` says that this is how the topic is planned, and `chosen` that the person chose so;
    `minutes` are those of the part.
    """

    key: str
    title: str
    phase: int
    steps: bool = False
    planned: bool = False
    chosen: bool = False
    minutes: int = 0
    part: str = ""


@dataclass(frozen=True, slots=True)
class EntryView:
    """An entry with what the person does with it.

    `own` says that the person wrote it, `shipped` that Gradus has one of that id.
    """

    entry: Entry
    progress: Progress = UNTOUCHED
    topics: tuple[TopicLink, ...] = ()
    own: bool = False
    shipped: bool = True


@dataclass(frozen=True)
class LibraryView:
    """Everything, in the order of kinds, phases and titles."""

    entries: tuple[EntryView, ...] = ()
    phases: tuple[tuple[int, str], ...] = ()
    recommended: tuple[Recommendation, ...] = ()

    @cached_property
    def by_key(self) -> Mapping[str, EntryView]:
        """Entries by their ids."""
        return {one.entry.key: one for one in self.entries}
