"""Where a section that is not there yet belongs."""

from __future__ import annotations

from collections.abc import Sequence

from gradus.domain.portfolio.readme.document import Foreign, Section
from gradus.domain.portfolio.readme.encoding import Writing
from gradus.domain.portfolio.readme.recognise import Known, Seen


def insert(
    seen: list[Seen], section: Section | Known, writing: Writing, order: Sequence[str]
) -> None:
    """Put a section after the nearest one before it in order, with a blank line on either side."""
    at = _place(seen, section.name, order)
    around: list[Seen] = [section]
    if at and not _ends_blank(seen[:at], writing.newline):
        around.insert(0, Foreign(_gap(seen[at - 1].text, writing.newline)))
    if at < len(seen) and not seen[at].text.startswith(("\n", "\r")):
        around.append(Foreign(writing.newline))
    seen[at:at] = around


def _place(seen: Sequence[Seen], name: str, order: Sequence[str]) -> int:
    for before in reversed(order[: order.index(name)]):
        at = last(seen, before)
        if at is not None:
            return _past_earlier(seen, at + 1, order[: order.index(name)])
    for after in order[order.index(name) + 1 :]:
        at = _first(seen, after)
        if at is not None:
            return at
    return 0 if name == "title" else len(seen)


def _past_earlier(seen: Sequence[Seen], at: int, earlier: Sequence[str]) -> int:
    """Go on behind the sections that follow at once and come earlier in order."""
    following = at
    while following < len(seen):
        part = seen[following]
        following += 1
        if isinstance(part, Section | Known) and part.name in earlier:
            at = following
        elif part.text.strip():
            break
    return at


def last(seen: Sequence[Seen], name: str) -> int | None:
    """Return where the last section of a name stands, marked or known by its heading."""
    found = [at for at, part in enumerate(seen) if _is(part, name)]
    return found[-1] if found else None


def _first(seen: Sequence[Seen], name: str) -> int | None:
    return next((at for at, part in enumerate(seen) if _is(part, name)), None)


def _is(part: Seen, name: str) -> bool:
    return isinstance(part, Section | Known) and part.name == name


def _ends_blank(before: Sequence[Seen], newline: str) -> bool:
    text = "".join(part.text for part in before[-2:])
    return text.endswith(newline * 2) or not text.strip("\r\n")


def _gap(text: str, newline: str) -> str:
    return newline if text.endswith(("\n", "\r")) else newline * 2
