"""A file's bytes become text, or the reason why not."""

from __future__ import annotations

from gradus.domain.decks.problems import Problems
from gradus.domain.markup.marks import RESERVED

MAX_BYTES = 2_000_000
"""A deck larger than this is no deck: 2,000 long notes fit."""


def decode(data: bytes, problems: Problems) -> str | None:
    """Return the text with every line ended by a newline character alone."""
    if len(data) > MAX_BYTES:
        message = f"The file is larger than {MAX_BYTES // 1_000_000} MB."
        problems.add(1, message, "Split it into several decks.")
        return None
    data = data.removeprefix(b"\xef\xbb\xbf").replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    try:
        text = data.decode()
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        problems.add(line, "The file is not UTF-8 text.", "Save it as UTF-8 in your editor.")
        return None
    forbidden = [character for character in ("\0", *RESERVED) if character in text]
    for character in forbidden:
        line = text.count("\n", 0, text.index(character)) + 1
        problems.add(line, f"The file holds the character U+{ord(character):04X}.", "Remove it.")
    return None if forbidden else text
