"""Taking notes out of one deck file and putting them into another; every other byte stays."""

from __future__ import annotations

from collections.abc import Collection
from itertools import zip_longest

from gradus.domain.decks.editing.errors import EditError
from gradus.domain.decks.editing.file_lines import split_lines
from gradus.domain.decks.editing.outline import Outline, Place, outline
from gradus.domain.decks.editing.rewrite import append_notes

_IN_AN_EDITOR = "Move it in an editor."


def texts_of(data: bytes, names: Collection[str]) -> list[str]:
    """Return the Markdown of notes in their order in the file.

    Raises EditError where one is not in it.
    """
    return [place.text for place in _chosen(outline(data), names)]


def without_notes(data: bytes, names: Collection[str]) -> bytes:
    """Return the file without notes.

    A note takes the empty lines below it along, the last one those above it. Raises EditError
    where a note is not in the file, or where another would change for lack of it.
    """
    before = outline(data)
    gone = _chosen(before, names)
    lines = split_lines(data)
    lost = _lost(before, gone, lines)
    changed = b"".join(line for number, line in enumerate(lines, start=1) if number not in lost)
    after = outline(changed)
    kept = [place.text for place in before.places if place not in gone]
    if [place.text for place in after.places] != kept or after.head != before.head:
        raise EditError("The notes cannot be told apart from those around them.", _IN_AN_EDITOR)
    return changed


def moved(source: bytes, target: bytes, names: Collection[str]) -> tuple[bytes, bytes]:
    """Return both files once the notes stand at the end of the target.

    Raises EditError where a note is not in the source, or is in the target already.
    """
    there = outline(target)
    for name in names:
        if there.place(name) is not None:
            message = f"The deck already holds a note {name!r}."
            raise EditError(message, "Give one of the two another id.")
    return without_notes(source, names), append_notes(target, texts_of(source, names))


def _chosen(found: Outline, names: Collection[str]) -> list[Place]:
    places = {name: found.place(name) for name in names}
    for name, place in places.items():
        if place is None:
            message = f"The note {name!r} is not in the file any more."
            raise EditError(message, "It may have been moved or renamed. Look for it in the file.")
    return [place for place in found.places if place in places.values()]


def _lost(found: Outline, gone: list[Place], lines: list[bytes]) -> set[int]:
    """Return the numbers of the lines that the file loses, counted from 1."""
    lost: set[int] = set()
    for place, following in zip_longest(found.places, found.places[1:]):
        if place in gone:
            end = place.last + 1 if following is None else following.first
            lost.update(range(place.first, end))
    if found.places[-1] in gone:
        above = found.places[-1].first
        while above in lost or not lines[above - 1].strip():
            lost.add(above)
            above -= 1
    return lost
