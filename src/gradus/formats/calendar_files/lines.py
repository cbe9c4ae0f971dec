"""The lines of a calendar file: unfolded, numbered and decoded, whatever its bytes are."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from typing import NamedTuple

_UTF_16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_NAME = re.compile(r"[A-Za-z0-9-]+")


class Line(NamedTuple):
    """One content line, and the number of the file's line on which it begins (from 1).

    `name` is that of its property in capitals, empty where it has none.
    """

    number: int
    name: str
    text: str

    @property
    def value(self) -> str:
        """What follows the first colon."""
        return self.text.partition(":")[2].strip()


def content_lines(data: bytes) -> Iterator[Line]:
    """Yield the content lines of a file.

    A long line may be folded within a character, so lines are joined before they are decoded. What
    is not UTF-8 is read as Windows-1252, which old programs write.
    """
    number, parts = 1, list[bytes]()
    for count, raw in enumerate(_as_utf_8(data).splitlines(), start=1):
        if raw[:1] in (b" ", b"\t"):
            parts.append(raw[1:])
            continue
        yield from _line(number, parts)
        number, parts = count, [raw]
    yield from _line(number, parts)


def _line(number: int, parts: list[bytes]) -> Iterator[Line]:
    raw = b"".join(parts)
    if raw.strip():
        text = _decoded(raw)
        match = _NAME.match(text)
        yield Line(number, match[0].upper() if match else "", text)


def _decoded(raw: bytes) -> str:
    try:
        return raw.decode()
    except UnicodeDecodeError:
        return raw.decode("cp1252", errors="replace")


def _as_utf_8(data: bytes) -> bytes:
    if data.startswith(_UTF_16):
        return data.decode("utf-16", errors="replace").encode()
    return data.removeprefix(codecs.BOM_UTF8)
