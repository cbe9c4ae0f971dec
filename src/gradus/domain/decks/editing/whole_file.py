"""A deck file as one text, for an editor, and back to bytes."""

from __future__ import annotations

from gradus.domain.decks.decode import decode
from gradus.domain.decks.editing.errors import EditError
from gradus.domain.decks.editing.file_lines import merged, split_lines, usual_end
from gradus.domain.decks.problems import Problems

_MARK = b"\xef\xbb\xbf"


def file_text(data: bytes) -> str:
    """Return the text of a file; raises EditError where it is no text in UTF-8 or too large."""
    problems = Problems("")
    text = decode(data, problems)
    if text is None:
        raise EditError(problems.sorted()[0].message, "Open it in another editor.")
    return text


def replace_text(data: bytes, text: str) -> bytes:
    """Return the file with another text; a byte order mark and the line ends stay as they were."""
    mark = _MARK if data.startswith(_MARK) else b""
    old = split_lines(data.removeprefix(mark))
    end = usual_end(old)
    new = split_lines(text.encode("utf-8", "replace").replace(b"\n", end))
    return mark + b"".join(merged(old, new))
