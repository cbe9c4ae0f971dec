"""What typesetting a formula results in, and who can do it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from gradus.domain.markup.document import Formula

Matrix = tuple[float, float, float, float, float, float]
"""a, b, c, d, dx, dy as in SVG."""


@dataclass(frozen=True, slots=True)
class Clip:
    """A rectangle (x, y, width, height) before its matrix is applied."""

    matrix: Matrix
    rectangle: tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Fill:
    """An SVG path to fill; an empty colour is that of the text around."""

    path: str
    matrix: Matrix
    colour: str
    clip: Clip | None


@dataclass(frozen=True, slots=True)
class Stroke:
    """An SVG path to draw along; width and dashes are in the path's own units."""

    path: str
    matrix: Matrix
    colour: str
    width: float
    dashes: tuple[float, ...]
    round_ends: bool


@dataclass(frozen=True, slots=True)
class Text:
    """Characters that MathJax's fonts lack, to be drawn from the matrix' origin."""

    characters: str
    matrix: Matrix
    colour: str
    size: float
    bold: bool
    italic: bool


Op = Fill | Stroke | Text


@dataclass(frozen=True, slots=True)
class DisplayList:
    """A typeset formula in 1/1000 em, y down from the baseline; view is x, y, width, height."""

    view: tuple[float, float, float, float]
    ops: tuple[Op, ...]


@dataclass(frozen=True, slots=True)
class Failure:
    """Why a formula can't be typeset, in the engine's words."""

    message: str


Rendering = DisplayList | Failure


class Engine(Protocol):
    """Typesets LaTeX; created, used and dropped on one thread."""

    def typeset(self, formula: Formula) -> str:
        """Return the answer as JSON for `codec`; raise EngineError if it must be replaced."""
        ...


class EngineError(Exception):
    """The engine ran out of time or memory and may be in any state; carries the reason."""


class MathsCache(Protocol):
    """Keeps typeset formulas from one run to the next; safe to use from any thread."""

    def get(self, key: str) -> bytes | None:
        """Return what was put under a key, if it is still there."""
        ...

    def put(self, key: str, value: bytes) -> None:
        """Keep a value; failing to is no error."""
        ...
