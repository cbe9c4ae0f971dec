"""The bytes of a file as text and back, without losing or changing one."""

from __future__ import annotations

import codecs
from collections import Counter
from dataclasses import dataclass

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


@dataclass(frozen=True, slots=True)
class Writing:
    """How a text is written: its codec, the byte order mark before it, its line ending."""

    codec: str = "utf-8"
    mark: bytes = b""
    newline: str = "\n"

    def fitting(self, text: str) -> str:
        """Return the text with this line ending, and references for what the codec cannot write."""
        lines = plain_lines(text).replace("\n", self.newline)
        return lines.encode(self.codec, "xmlcharrefreplace").decode(self.codec)

    def bytes(self, text: str) -> bytes:
        """Return a text that was read or made fitting as the bytes of a file."""
        return self.mark + text.encode(self.codec)


def plain_lines(text: str) -> str:
    r"""Return the text with `\n` as its only line ending."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def read_text(data: bytes) -> tuple[Writing, str]:
    """Return how the bytes are written and their text; what is no UTF is taken for Latin-1."""
    for mark, codec in _MARKS:
        if data.startswith(mark):
            text = _decoded(data[len(mark) :], codec)
            if text is not None:
                return Writing(codec, mark, _newline(text)), text
    text = _decoded(data, "utf-8")
    codec = "latin-1" if text is None else "utf-8"
    text = data.decode("latin-1") if text is None else text
    return Writing(codec, b"", _newline(text)), text


def _decoded(data: bytes, codec: str) -> str | None:
    """Return the text, or None where it would not come back as the same bytes."""
    try:
        text = data.decode(codec)
    except UnicodeDecodeError:
        return None
    return text if text.encode(codec) == data else None


def _newline(text: str) -> str:
    """Return the line ending that most lines have."""
    pairs = text.count("\r\n")
    counted = Counter({"\n": text.count("\n") - pairs, "\r\n": pairs})
    counted["\r"] = text.count("\r") - pairs
    newline, count = counted.most_common(1)[0]
    return newline if count else "\n"
