"""Values of YAML and JSON together with the lines they stand in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

import yaml

from gradus.domain.portfolio.facts.parsing import (
    NUMBER,
    Number,
    UnreadableError,
    parse_json,
    printable,
    refuse_deep,
    refuse_large,
)

_MOST_YAML = 200_000
_MOST_NODES = 20_000
_DEEPEST = 50
_NUMBER_TAGS = ("tag:yaml.org,2002:float", "tag:yaml.org,2002:int")


@dataclass(frozen=True, slots=True)
class Lined:
    """A value and its line, from 1: a text, a list of these, or pairs of a key and one of these."""

    value: str | tuple[Lined, ...] | tuple[tuple[str, Lined], ...]
    line: int
    kind: str

    def get(self, *keys: str) -> Lined:
        """Return what stands under the keys; NOTHING where there is nothing."""
        found = self
        for key in keys:
            found = dict(found.pairs()).get(key, NOTHING)
        return found

    def pairs(self) -> Iterator[tuple[str, Lined]]:
        """Return keys and values of a mapping."""
        if self.kind == "mapping":
            yield from self.value  # type: ignore[misc]

    def items(self) -> Iterator[Lined]:
        """Return the items of a list."""
        if self.kind == "list":
            yield from self.value  # type: ignore[misc]

    @property
    def text(self) -> str:
        """The value in one line; empty for lists and mappings."""
        return " ".join(printable(self.value).split()) if isinstance(self.value, str) else ""

    @property
    def number(self) -> str:
        """The value if it is a finite decimal number, else empty."""
        return self.text if self.kind == "number" and NUMBER.fullmatch(self.text) else ""


NOTHING = Lined("", 0, "text")


def lined_yaml(text: str) -> Lined:
    """Return the first document of a YAML text without building objects; raises UnreadableError."""
    refuse_large(text, _MOST_YAML)
    refuse_deep(text, _DEEPEST)  # the scanner looks at all open ones for each sign
    try:
        root = yaml.compose(text, Loader=yaml.SafeLoader)
        return NOTHING if root is None else _Walk().of(root)
    except UnreadableError:
        raise
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        raise UnreadableError("It cannot be read as YAML.") from error


class _Walk:
    """Counts nodes, since aliases can make a small file a huge tree."""

    def __init__(self) -> None:
        self._left = _MOST_NODES

    def of(self, node: yaml.Node) -> Lined:
        self._left -= 1
        if self._left < 0:
            raise UnreadableError(f"It holds more than {_MOST_NODES:,} values.")
        line = node.start_mark.line + 1
        if isinstance(node, yaml.MappingNode):
            pairs = tuple((str(key.value), self.of(value)) for key, value in node.value)
            return Lined(pairs, line, "mapping")
        if isinstance(node, yaml.SequenceNode):
            return Lined(tuple(self.of(item) for item in node.value), line, "list")
        return Lined(str(node.value), line, "number" if node.tag in _NUMBER_TAGS else "text")


def lined_json(text: str) -> Lined:
    """Return a JSON text's value; keys are looked up in order to tell lines."""
    value = parse_json(text)
    try:
        return _JsonLines(text).of(value)
    except RecursionError as error:
        raise UnreadableError("It is nested too deeply.") from error


class _JsonLines:
    """A cursor that moves from key to key, because the parser tells no positions."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0
        self._line = 1
        self._left = _MOST_NODES

    def of(self, value: object) -> Lined:
        self._left -= 1
        if self._left < 0:
            raise UnreadableError(f"It holds more than {_MOST_NODES:,} values.")
        line = self._line
        if isinstance(value, dict):
            return Lined(tuple(self._pair(*pair) for pair in value.items()), line, "mapping")
        if isinstance(value, list):
            return Lined(tuple(self.of(item) for item in value), line, "list")
        if isinstance(value, Number):
            return Lined(str(value), line, "number")
        return Lined("" if value is None else str(value), line, "text")

    def _pair(self, key: str, value: object) -> tuple[str, Lined]:
        found = re.compile(rf'"{re.escape(key)}"\s*:').search(self._text, self._at)
        if found is not None:  # a key written with escapes stays at the line before it
            self._line += self._text.count("\n", self._at, found.start())
            self._at = found.start() + 1
        return key, self.of(value)
