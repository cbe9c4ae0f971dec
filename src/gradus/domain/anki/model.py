"""What comes from Anki, as it came: note types with their templates, and notes in raw HTML."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType

SOURCE = "anki"
"""The source of decks and notes that came from Anki."""

NOTE_TYPE = "notetype"
"""The attribute of a note under which the id of its note type stands."""


class Kind(StrEnum):
    """How a note type makes cards: one a template, or one a gap; the values are stored."""

    NORMAL = "normal"
    CLOZE = "cloze"


@dataclass(frozen=True, slots=True)
class Template:
    """A template of a card: HTML with {{Field}} and its like for both sides."""

    name: str
    front: str
    back: str


@dataclass(frozen=True, slots=True)
class NoteType:
    """What Anki calls a note type.

    `origin` is Anki's id for it. `fields` are names in order. `more` is whatever else Anki keeps of
    it, as JSON values, so that it can be given back.
    """

    origin: str
    name: str
    kind: Kind
    fields: tuple[str, ...]
    templates: tuple[Template, ...]
    css: str = ""
    more: Mapping[str, object] = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True, slots=True)
class ImportedNote:
    """A note as it came: the raw HTML of each field in the order of its note type.

    `deck` is the full name of the deck with `::` between levels.
    """

    guid: str
    type: NoteType
    fields: tuple[str, ...]
    tags: tuple[str, ...] = ()
    deck: str = ""

    @property
    def by_name(self) -> dict[str, str]:
        """The fields by their names; fields that are missing are empty."""
        values = (*self.fields, *[""] * len(self.type.fields))
        return dict(zip(self.type.fields, values, strict=False))
