"""YAML from strangers: every scalar is the text that was written, and nothing grows or calls code.

PyYAML's safe loader is too clever for it: a merge of aliases fills the memory, and dates, tagged
numbers and escapes raise errors of half a dozen classes.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

import yaml

from gradus.domain.markup.marks import RESERVED

MAX_LENGTH = 20_000
MAX_DEPTH = 20

Value = str | list["Value"] | dict[str, "Value"]


class _HasIndex(Protocol):
    @property
    def index(self) -> int: ...


@dataclass(frozen=True, slots=True)
class Entry:
    """A value of the outermost mapping; `offset` is where its key starts."""

    value: Value
    offset: int


class StrictYamlError(ValueError):
    """The text cannot be read: it "…" (the message), where, and how to mend it."""

    def __init__(self, message: str, offset: int, remedy: str) -> None:
        super().__init__(message)
        self.offset = offset
        self.remedy = remedy


def read_mapping(text: str) -> dict[str, Entry]:
    """Return the entries of a YAML mapping; raises StrictYamlError for anything else."""
    if len(text) > MAX_LENGTH:
        raise StrictYamlError(f"is longer than {MAX_LENGTH:,} characters", 0, "Shorten it.")
    root = _compose(text)
    if not isinstance(root, yaml.MappingNode):
        raise StrictYamlError("is not a list of 'key: value' lines", 0, "Write one to a line.")
    return {key: Entry(_value(value), node.start_mark.index) for key, node, value in _pairs(root)}


class _Loader(yaml.BaseLoader):
    _depth = 0

    def compose_node(self, parent: yaml.Node | None, index: int) -> yaml.Node | None:
        event: yaml.Event = self.peek_event()  # type: ignore[no-untyped-call]
        if self._depth == MAX_DEPTH:
            raise _invalid(_offset(event.start_mark), "it is nested too deeply")
        if isinstance(event, yaml.AliasEvent):
            reason = "'*' begins an alias; put quotes round the text"
            raise _invalid(_offset(event.start_mark), reason)
        self._depth += 1
        node = super().compose_node(parent, index)
        self._depth -= 1
        return node


def _compose(text: str) -> yaml.Node | None:
    try:
        return _Loader(text).get_single_node()
    except StrictYamlError:
        raise
    except yaml.reader.ReaderError as error:
        reason = f"U+{ord(text[error.position]):04X} is not allowed"
        raise _invalid(error.position, reason) from error
    except yaml.MarkedYAMLError as error:
        raise _invalid(_offset(error.problem_mark), error.problem or "") from error
    except (ValueError, OverflowError) as error:  # "\UFFFFFFFF", %YAML with a huge version
        raise _invalid(0, "a number in it is too large") from error


def _offset(mark: _HasIndex | None) -> int:
    return mark.index if mark else 0


def _invalid(offset: int, reason: str) -> StrictYamlError:
    return StrictYamlError("is not valid YAML", offset, f"Mend it here: {reason}.")


def _pairs(mapping: yaml.MappingNode) -> list[tuple[str, yaml.Node, yaml.Node]]:
    pairs: dict[str, tuple[str, yaml.Node, yaml.Node]] = {}
    for key, value in mapping.value:
        if not isinstance(key, yaml.ScalarNode):
            raise _invalid(key.start_mark.index, "a key is no plain text")
        name = _text(key)
        if name in pairs:
            raise _invalid(key.start_mark.index, f"the key {name!r} stands twice")
        pairs[name] = (name, key, value)
    return list(pairs.values())


def _value(node: yaml.Node) -> Value:
    if isinstance(node, yaml.MappingNode):
        return {name: _value(value) for name, _, value in _pairs(node)}
    if isinstance(node, yaml.SequenceNode):
        return [_value(item) for item in node.value]
    return _text(node)


def _text(node: yaml.Node) -> str:
    """Return a scalar's text, in which escapes must not bring in what files may not hold."""
    text = str(node.value)
    for character in text:
        if character in RESERVED or character == "\0" or "\ud800" <= character <= "\udfff":
            raise _invalid(node.start_mark.index, f"U+{ord(character):04X} is not allowed")
    return text
