"""What templates of cards are filled from, and what comes out."""

from __future__ import annotations

from dataclasses import dataclass, field

from gradus.domain.anki.image_occlusion import Shape


@dataclass(frozen=True, slots=True)
class Values:
    """The fields of a note by name, as raw HTML, and what Anki says of a card in fields of its own.

    `number` is that of the gaps asked for (from 1) in a cloze, None in other notes. `answers` says
    which side is filled, `opens_hints` whether hints are shown as if they had been asked for. An
    exam asks without `gap_hints`.
    """

    fields: dict[str, str]
    special: dict[str, str]
    number: int | None
    answers: bool = False
    opens_hints: bool = False
    gap_hints: bool = True


@dataclass(slots=True)
class Filled:
    """HTML, and what was noticed on the way.

    `typed` is the HTML of what is to be typed, `shapes` are masks on the picture, `captions` words
    on it. `asks` tells that some field said something. `unknown` are names that are no fields;
    `is_broken` tells that conditions were not closed, or never opened.
    """

    html: str = ""
    typed: str | None = None
    shapes: list[Shape] = field(default_factory=list)
    captions: list[str] = field(default_factory=list)
    asks: bool = False
    unknown: list[str] = field(default_factory=list)
    is_broken: bool = False
