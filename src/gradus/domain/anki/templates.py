"""Filling a template of Anki: fields, conditions and filters; it never fails."""

from __future__ import annotations

import re

from gradus.domain.anki.filters import filtered
from gradus.domain.anki.rendering import Filled, Values

_TAG = re.compile(r"\{\{(?P<inner>.{0,500}?)\}\}|(?P<comment><!--)", re.DOTALL)
_OTHER_BRACES = "{{=<% %>=}}"
_EMPTY = re.compile(r"(?:[ \t\r\n\f\v]|</?(?:br|div) ?/?>)*")
_LONGEST = 100_000
"""More HTML than a card can show; a field that is named a thousand times must not fill memory."""


def fill(template: str, values: Values) -> Filled:
    """Return a template with its fields; what it says wrongly is noted and left out."""
    filler = _Filler(values)
    filler.run(_with_usual_braces(template))
    return filler.filled


def is_empty(text: str) -> bool:
    """Whether a field counts as empty: a line break or two say nothing."""
    return _EMPTY.fullmatch(text) is not None


class _Filler:
    """Goes through a template once; each open condition stands with whether all up to it hold."""

    def __init__(self, values: Values) -> None:
        self._values = values
        self._parts: list[str] = []
        self._open: list[tuple[str, bool]] = []
        self._room = _LONGEST
        self.filled = Filled()

    def run(self, template: str) -> None:
        position = 0
        while tag := _TAG.search(template, position):
            self._text(template[position : tag.start()])
            position = tag.end()
            if tag["comment"]:
                end = template.find("-->", position)
                position = len(template) if end < 0 else end + 3
            else:
                self._tag(tag["inner"].lstrip("{").strip())
        self._text(template[position:])
        self.filled.is_broken |= bool(self._open)
        self.filled.html = "".join(self._parts)

    def _text(self, text: str) -> None:
        if self._is_shown:
            self._parts.append(text[: self._room])
            self._room -= len(self._parts[-1])

    @property
    def _is_shown(self) -> bool:
        return not self._open or self._open[-1][1]

    def _tag(self, inner: str) -> None:
        kind, name = inner[:1], inner[1:].strip()
        if kind in {"#", "^"}:
            holds = self._holds(name) == (kind == "#")
            self._open.append((name, holds and self._is_shown))
        elif kind == "/":
            self._close(name)
        elif self._is_shown and self._room:
            self._text(self._field(inner))

    def _close(self, name: str) -> None:
        if self._open and self._open[-1][0] == name:
            self._open.pop()
        else:
            self.filled.is_broken = True

    def _holds(self, name: str) -> bool:
        values = self._values
        if name in values.fields:
            return not is_empty(values.fields[name])
        if name in values.special:
            return bool(values.special[name])
        if name == f"c{values.number}":
            return True
        if not re.fullmatch(r"c[0-9]+", name):
            self._miss(name)
        return False

    def _field(self, inner: str) -> str:
        *filters, name = (part.strip() for part in inner.split(":"))
        if name in self._values.fields:
            self.filled.asks |= not is_empty(self._values.fields[name])
            return filtered(name, filters[::-1], self._values, self.filled)
        if name in self._values.special:
            return self._values.special[name]
        if name:
            self._miss(name)
        return ""

    def _miss(self, name: str) -> None:
        if name not in self.filled.unknown:
            self.filled.unknown.append(name)


def _with_usual_braces(template: str) -> str:
    """Read a template that was written in the braces of Anki 1."""
    if not template.lstrip().startswith(_OTHER_BRACES):
        return template
    body = template.lstrip().removeprefix(_OTHER_BRACES)
    return body.replace("<%", "{{").replace("%>", "}}")
