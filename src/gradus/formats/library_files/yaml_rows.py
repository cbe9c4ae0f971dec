"""YAML: every scalar is the text that was written; nothing grows, and nothing calls code."""

from __future__ import annotations

from collections.abc import Iterator

import yaml

from gradus.domain.library.fields import Value
from gradus.formats.library_files.rows import Fault, Row, Rows

_LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
"""In C it takes a tenth of the time."""
_MOST_DEPTH = 12
_MEND = "Mend it there; the guide to the library shows how an entry is written."


class _UnusableError(Exception):
    """The file cannot be used: the line, counted from 1, and why."""

    def __init__(self, line: int, message: str) -> None:
        super().__init__(message)
        self.line = line


def yaml_rows(text: str) -> Rows:
    """Read a list of entries, or a mapping with a list of `entries` and perhaps named `sources`."""
    try:
        _refuse_aliases(text)
        root = yaml.compose(text, Loader=_LOADER)
        entries, named = _parts(root)
        return Rows(tuple(_rows(entries)), named)
    except yaml.MarkedYAMLError as error:
        line = getattr(error.problem_mark, "line", 0) + 1
        return _fault(line, f"It is not valid YAML: {error.problem}.")
    except (yaml.YAMLError, ValueError) as error:
        return _fault(1, f"It is not valid YAML: {error}.")
    except _UnusableError as error:
        return _fault(error.line, str(error))


def _refuse_aliases(text: str) -> None:
    """Aliases could make a small file fill the memory, and depth could end the program."""
    depth = 0
    for event in yaml.parse(text, Loader=_LOADER):
        line = getattr(event.start_mark, "line", 0) + 1
        if isinstance(event, yaml.AliasEvent):
            raise _UnusableError(line, "It repeats a part by an alias (*), which is not read.")
        depth += isinstance(event, yaml.CollectionStartEvent)
        depth -= isinstance(event, yaml.CollectionEndEvent)
        if depth > _MOST_DEPTH:
            raise _UnusableError(line, "It is nested too deeply.")


def _parts(root: yaml.Node | None) -> tuple[yaml.Node, dict[str, Value]]:
    named: dict[str, Value] = {}
    if isinstance(root, yaml.MappingNode):
        parts = {str(key.value): value for key, value in root.value}
        if "sources" in parts:
            found = _value(parts["sources"])
            named = found if isinstance(found, dict) else {}
        root = parts.get("entries")
    if not isinstance(root, yaml.SequenceNode):
        raise _UnusableError(1, "It holds no list of entries.")
    return root, named


def _rows(entries: yaml.Node) -> Iterator[Row]:
    for node in entries.value:
        line = node.start_mark.line + 1
        values = _value(node)
        if not isinstance(values, dict):
            raise _UnusableError(line, "An entry does not consist of 'name: value' lines.")
        yield Row(line, values)


def _value(node: yaml.Node) -> Value:
    if isinstance(node, yaml.ScalarNode):
        return str(node.value)
    if isinstance(node, yaml.SequenceNode):
        return [_value(one) for one in node.value]
    found: dict[str, Value] = {}
    for key, value in node.value:
        name = str(key.value)
        if name in found:
            raise _UnusableError(key.start_mark.line + 1, f"The field {name!r} is there twice.")
        found[name] = _value(value)
    return found


def _fault(line: int, message: str) -> Rows:
    return Rows(faults=(Fault(line, message, _MEND),))
