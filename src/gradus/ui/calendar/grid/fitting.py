"""Breaking a title and a few words after it into the lines of a box."""

from __future__ import annotations

from collections.abc import Callable, Sequence
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
    words: Sequence[str],
    measures: tuple[Measure, Measure],
    room: tuple[float, float],
    lines: int,
) -> Fitted:
    """Fit into `lines` lines (at least one); `room` is the width of the first and of the others.

    `words` are at least one text, the longest first, of which the first that fits is taken.
    `measures` are those of title and words. What has no room ends in an ellipsis, or is left out
    where the title alone has room.
    """
    of_title, of_words = measures
    first, rest = room
    kept = _title(title, of_title, room, lines)
    space = (first if len(kept) == 1 else rest) - of_title(kept[-1] + " ")
    below = len(kept) < lines
    for text in words:
        if of_words(text) <= space:
            return Fitted(kept, text, beside=True)
        if below and of_words(text) <= rest:
            return Fitted(kept, text, beside=False)
    last = shorten(words[-1], of_words, rest) if below else ""
    return Fitted(kept, last, beside=not below)


def shorten(text: str, measure: Measure, width: float) -> str:
    """Return a text, cut where it is wider than allowed."""
    if measure(text) <= width:
        return text
    for end in range(len(text) - 1, 0, -1):
        cut = text[:end].rstrip() + _DOTS
        if measure(cut) <= width:
            return cut
    return ""


def _title(text: str, measure: Measure, room: tuple[float, float], most: int) -> tuple[str, ...]:
    broken = _break(text, measure, room)
    if len(broken) > most:
        most = max(most - 1, 1)  # cut in any case, so that the words have a line
    kept = broken[:most]
    if len(broken) > most:
        kept[-1] = shorten(" ".join(broken[most - 1 :]), measure, room[0 if most == 1 else 1])
    return tuple(kept)


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
