"""Writing ids into headings that have none."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from gradus.domain.decks.attributes import MalformedAttributesError, list_start, split_heading
from gradus.domain.decks.editing.file_lines import line_end, split_lines
from gradus.domain.decks.editing.outline import Place, outline

_GAP = re.compile(r"\{\{c\d+::(.*?)(?:::.*?)?\}\}")
_OTHER = re.compile(r"[^a-z0-9]+")
_LONGEST = 40


@dataclass(frozen=True, slots=True)
class WithIds:
    """A file with its ids, and which were written in: line (from 1) and id."""

    data: bytes
    written: tuple[tuple[int, str], ...]


def with_ids(data: bytes, taken: AbstractSet[str] = frozenset()) -> WithIds:
    """Write an id into every heading that has none, made from its words; nothing else changes.

    `taken` are ids that other files use or once used. Raises EditError for what is no deck file.
    """
    found = outline(data)
    used = set(taken) | {place.name for place in found.places if place.name is not None}
    lines = split_lines(data)
    written: list[tuple[int, str]] = []
    for place in found.places:
        if _lacks_id(place):
            name = new_id(heading_of(place.text), used)
            used.add(name)
            lines[place.first - 1] = _with_id(lines[place.first - 1], name)
            written.append((place.first, name))
    return WithIds(b"".join(lines), tuple(written))


def note_with_id(text: str, taken: AbstractSet[str]) -> str:
    """Return one note's text with an id in its heading, the same text where it has one."""
    first, *rest = text.split("\n")
    if not first.startswith("## ") or not _lacks_id(Place(None, text, 1, 1)):
        return text
    named = _with_id(first.encode("utf-8", "replace"), new_id(heading_of(text), taken)).decode()
    return "\n".join([named, *rest])


def new_id(heading: str, taken: AbstractSet[str]) -> str:
    """Return an id in kebab case made from a heading, unlike those taken."""
    plain = unicodedata.normalize("NFKD", _GAP.sub(r"\1", heading))
    words = _OTHER.sub("-", plain.encode("ascii", "ignore").decode().lower()).strip("-")
    stem = _shortened(words) or "note"
    number = 1
    while (name := stem if number == 1 else f"{stem}-{number}") in taken:
        number += 1
    return name


def heading_of(text: str) -> str:
    """Return the words of a note's heading, without its attribute list."""
    heading = text.split("\n", 1)[0].lstrip().removeprefix("##").strip()
    start = list_start(heading)
    return heading if start is None else heading[:start].rstrip()


def _shortened(words: str) -> str:
    if len(words) <= _LONGEST:
        return words
    return words[: _LONGEST + 1].rpartition("-")[0] or words[:_LONGEST]


def _lacks_id(place: Place) -> bool:
    heading = place.text.split("\n", 1)[0].lstrip().removeprefix("##").strip()
    try:
        words, attributes = split_heading(heading)
    except MalformedAttributesError:
        return False
    return bool(words) and not attributes.ids


def _with_id(line: bytes, name: str) -> bytes:
    """Put an id at the front of the attribute list, or make a list at the end of the line."""
    end = line_end(line)
    text = line.removesuffix(end).decode()
    heading = text.rstrip()
    start = list_start(heading)
    if start is None:
        changed = f"{heading} {{#{name}}}{text[len(heading) :]}"
    else:
        changed = f"{text[: start + 1]}#{name} {text[start + 1 :].lstrip()}"
    return changed.encode() + end
