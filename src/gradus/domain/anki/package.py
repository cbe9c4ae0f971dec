"""A package of Anki as it was read: decks, note types, notes, cards, reviews, media."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from gradus.domain.anki.model import NoteType


class PackedDeck(NamedTuple):
    """A deck by its full name with `::`; a filtered one only borrows cards from others."""

    name: str
    filtered: bool
    description: str


class PackedNote(NamedTuple):
    """A row of `notes`; fields are parted by U+001F, tags by blanks, `changed` is in seconds."""

    id: int
    guid: str
    note_type: int
    changed: int
    tags: str
    fields: str


class PackedCard(NamedTuple):
    """A row of `cards` in Anki's own numbers; `data` is JSON, which may hold FSRS's memory."""

    id: int
    note: int
    deck: int
    ordinal: int
    changed: int
    type: int
    queue: int
    due: int
    interval: int
    factor: int
    reviews: int
    lapses: int
    left: int
    home_due: int
    home_deck: int
    flags: int
    data: str


class PackedReview(NamedTuple):
    """A row of `revlog` in Anki's own numbers: `id` is milliseconds since 1970."""

    id: int
    card: int
    ease: int
    interval: int
    last_interval: int
    factor: int
    milliseconds: int
    type: int


@dataclass(frozen=True, slots=True)
class PackedMedia:
    """A file in a package: under which name, and as which entry of the archive it lies there.

    `size` in bytes and `sha1` are what the package says of it, None where it says nothing.
    """

    name: str
    entry: str
    size: int | None = None
    sha1: bytes | None = None


@dataclass(frozen=True, slots=True)
class Package:
    """All that a package holds but the content of its media.

    `first_day` is the ordinal of the date from which Anki counts the days of `due`, None where the
    package does not say in which time zone. `created` is when the collection was made, in seconds.
    `packed_media` says whether media are compressed on their own. `refused_media` are names that
    not every system can store.
    """

    decks: Mapping[int, PackedDeck]
    note_types: Mapping[int, NoteType]
    notes: Sequence[PackedNote]
    cards: Sequence[PackedCard]
    reviews: Sequence[PackedReview]
    media: Sequence[PackedMedia] = ()
    refused_media: Sequence[str] = ()
    created: int = 0
    first_day: int | None = None
    packed_media: bool = False
