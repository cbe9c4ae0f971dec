"""Putting a note's new text into its file; every other byte stays."""

from __future__ import annotations

from collections.abc import Sequence

from gradus.domain.decks.editing.errors import EditError
from gradus.domain.decks.editing.file_lines import (
    bare,
    encoded,
    line_end,
    merged,
    split_lines,
    usual_end,
)
from gradus.domain.decks.editing.outline import Outline, Place, outline

_GONE = "It may have been moved or renamed. Look for it in the file."
_CLOSE = "Close every fenced block, and keep to one heading with '##'."


def note_text(data: bytes, name: str) -> str:
    """Return a note's Markdown, heading included; raises EditError where it is not in the file."""
    return _place(outline(data), name).text


def replace_note(data: bytes, name: str, text: str) -> bytes:
    """Return the file with a note's text replaced.

    Lines of the note that did not change keep their bytes; new ones end as its heading does. Raises
    EditError where the note is not in the file, or where the text would change another note.
    """
    before = outline(data)
    place = _place(before, name)
    lines = split_lines(data)
    old = lines[place.first - 1 : place.last]
    new = encoded(text, line_end(old[0]) or usual_end(lines))
    if not line_end(old[-1]):
        new[-1] = bare(new[-1])
    changed = b"".join([*lines[: place.first - 1], *merged(old, new), *lines[place.last :]])
    _check(before, outline(changed), name)
    return changed


def append_note(data: bytes, text: str) -> bytes:
    """Return the file with a note added at its end, after an empty line.

    Raises EditError where the text or what stands before it would make other notes of it.
    """
    return append_notes(data, [text])


def append_notes(data: bytes, texts: Sequence[str]) -> bytes:
    """Return the file with notes added at its end, an empty line before each.

    Raises EditError as `append_note` does.
    """
    before = outline(data)
    lines = split_lines(data)
    end = usual_end(lines)
    gap = [end] if lines[-1].strip() else []
    if not line_end(lines[-1]):
        gap = [end, end]
    for text in texts:
        lines += [*gap, *encoded(text, end)]
        gap = [end]
    changed = b"".join(lines)
    after = outline(changed)
    kept = len(before.places)
    as_many = len(after.places) == kept + len(texts) and after.places[:kept] == before.places
    if not as_many or after.head != before.head:
        raise EditError("The text would change the notes above it.", _CLOSE)
    return changed


def _place(found: Outline, name: str) -> Place:
    place = found.place(name)
    if place is None:
        raise EditError(f"The note {name!r} is not in the file any more.", _GONE)
    return place


def _check(before: Outline, after: Outline, name: str) -> None:
    """A block that is left open swallows what follows, and a second heading makes a second note."""
    kept = [place.text for place in before.places if place is not before.place(name)]
    now = [place.text for place in after.places if place is not after.place(name)]
    if kept != now or before.head != after.head or after.place(name) is None:
        raise EditError("The text would change the notes around it.", _CLOSE)
