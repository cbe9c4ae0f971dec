"""Renderings to bytes for the cache and back, and the key that each is kept under."""

from __future__ import annotations

import hashlib
import json
import math
import zlib
from typing import Any

from gradus.domain.markup.document import Formula
from gradus.ui.rendering.maths.rendering import (
    Clip,
    DisplayList,
    EngineError,
    Failure,
    Fill,
    Matrix,
    Op,
    Rendering,
    Stroke,
    Text,
)

ENGINE_VERSION = "mathjax-3.2.2-2"
"""Change it with the engine, its macros or the format below: it empties the cache."""


def key_of(formula: Formula) -> str:
    """Return the cache key of a formula."""
    content = f"{ENGINE_VERSION}|{int(formula.display)}|{formula.latex}"
    return hashlib.blake2b(content.encode("utf-8", "surrogatepass"), digest_size=20).hexdigest()


def pack(answer: str) -> bytes:
    """Compress an engine's JSON answer for the cache."""
    return zlib.compress(answer.encode("utf-8", "surrogatepass"))


def unpack(packed: bytes) -> Rendering | None:
    """Return the rendering that was packed, or nothing if the bytes are damaged."""
    try:
        return decoded(zlib.decompress(packed).decode("utf-8", "surrogatepass"))
    except (zlib.error, UnicodeError, EngineError):
        return None


def decoded(answer: str) -> Rendering:
    """Read an engine's JSON answer; raise EngineError if it is none."""
    try:
        return _decoded(answer)
    except (ValueError, KeyError, TypeError, OverflowError, IndexError, RecursionError) as error:
        raise EngineError(type(error).__name__) from error


def _decoded(answer: str) -> Rendering:
    data = json.loads(answer)
    if "error" in data:
        return Failure(str(data["error"]))
    x, y, width, height = data["view"]
    if not all(map(math.isfinite, (x, y, width, height))):
        raise ValueError
    return DisplayList((x, y, width, height), tuple(_op(*op) for op in data["ops"]))


def _op(kind: str, content: str, matrix: list[float], colour: str, *rest: Any) -> Op:
    placed = _matrix(matrix)
    if kind == "fill":
        return Fill(content, placed, colour, _clip(rest[0]))
    if kind == "stroke":
        width, dashes, round_ends = rest
        return Stroke(content, placed, colour, width, tuple(dashes), round_ends)
    size, bold, italic = rest
    return Text(content, placed, colour, size, bold, italic)


def _clip(clip: list[list[float]] | None) -> Clip | None:
    if clip is None:
        return None
    x, y, width, height = clip[1]
    return Clip(_matrix(clip[0]), (x, y, width, height))


def _matrix(numbers: list[float]) -> Matrix:
    a, b, c, d, dx, dy = numbers
    return a, b, c, d, dx, dy
