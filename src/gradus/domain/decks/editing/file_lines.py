"""The lines of a file as bytes, each with the line end it has."""

from __future__ import annotations

import re

_LINE = re.compile(rb"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+\Z")
_END = re.compile(rb"\r\n|\r|\n")


def split_lines(data: bytes) -> list[bytes]:
    """Return the lines, which joined give the file again; the deck parser counts them alike."""
    return _LINE.findall(data)


def line_end(line: bytes) -> bytes:
    """Return what ends a line; nothing at the end of a file without a last line end."""
    match = _END.search(line)
    return match[0] if match else b""


def usual_end(lines: list[bytes]) -> bytes:
    """Return the line end that the file's first line has, a newline where there is none."""
    return line_end(lines[0]) or b"\n" if lines else b"\n"


def merged(old: list[bytes], new: list[bytes]) -> list[bytes]:
    """Return the new lines, but with the bytes of those old ones that they begin and end with."""
    was, now = [_said(line) for line in old], [_said(line) for line in new]
    head = _common(was, now)
    tail = _common(was[head:][::-1], now[head:][::-1])
    return [*old[:head], *new[head : len(new) - tail], *old[len(old) - tail :]]


def bare(line: bytes) -> bytes:
    """Return a line without its end."""
    return line.removesuffix(line_end(line))


def _said(line: bytes) -> tuple[bytes, bool]:
    """Return what a line holds, and whether it ends at all: how it ends does not matter."""
    return bare(line), bool(line_end(line))


def _common(one: list[tuple[bytes, bool]], other: list[tuple[bytes, bool]]) -> int:
    pairs = zip(one, other, strict=False)
    return next((n for n, (a, b) in enumerate(pairs) if a != b), min(len(one), len(other)))


def encoded(text: str, end: bytes) -> list[bytes]:
    """Return the lines of a text in UTF-8 with that line end, without empty ones round it."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    full = [number for number, line in enumerate(lines) if line.strip()]
    lines = lines[full[0] : full[-1] + 1] if full else [""]
    return [line.encode("utf-8", "replace") + end for line in lines]
