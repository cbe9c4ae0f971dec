"""Breaking a title and a few words after it into the lines of a box."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

Measure = Callable[[str], float]
_DOTS = "…"


@dataclass(frozen=True, slots=True)
class Fitted:
    """The lines of the title, and the words with whether they follow on the title's last line."""

    title: tuple[str, ...]
    words: str
    beside: bool


def fit(
    title: str,
    words: str,
    measures: tuple[Measure, Measure],
    room: tuple[float, float],
    lines: int,
) -> Fitted:
    """Fit into `lines` lines (at least one); `room` is the width of the first and of the others.

    `measures` are those of title and words. What has no room ends in an ellipsis, or is left out
    where the title alone has room.
    """
    of_title, of_words = measures
    first, rest = room
    broken = _break(title, of_title, room)
    most = max(lines - 1, 1) if words else lines
    kept = broken[:most]
    if len(broken) > most:
        kept[-1] = shorten(" ".join(broken[most - 1 :]), of_title, first if most == 1 else rest)
    space = (first if len(kept) == 1 else rest) - of_title(kept[-1] + " ")
    if of_words(words) <= space:
        return Fitted(tuple(kept), words, beside=True)
    if len(kept) < lines:
        return Fitted(tuple(kept), shorten(words, of_words, rest), beside=False)
    return Fitted(tuple(kept), "", beside=True)


def shorten(text: str, measure: Measure, width: float) -> str:
    """Return a text, cut where it is wider than allowed."""
    if measure(text) <= width:
        return text
    for end in range(len(text) - 1, 0, -1):
        cut = text[:end].rstrip() + _DOTS
        if measure(cut) <= width:
            return cut
    return ""


def _break(text: str, measure: Measure, room: tuple[float, float]) -> list[str]:
    first, rest = room
    lines: list[str] = []
    line = ""
    for word in text.split():
        longer = f"{line} {word}" if line else word
        width = rest if lines else first
        if line and measure(longer) > width:
            lines.append(line)
            longer = word
        line = longer
    lines.append(line)
    return [shorten(one, measure, rest if at else first) for at, one in enumerate(lines)]
