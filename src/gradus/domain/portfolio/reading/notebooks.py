"""Notebooks as their JSON tells of them: code, counts of execution, outputs."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from gradus.domain.portfolio.reading import limits
from gradus.domain.portfolio.reading.module import Module
from gradus.domain.portfolio.reading.python_files import parse
from gradus.domain.portfolio.reading.sizes import size_of
from gradus.domain.portfolio.reading.structured import items, read_json, text_of, within
from gradus.domain.portfolio.tree import Tree

_MAGIC = re.compile(r"^(\s*)(?:[%!?].*|[\w, ]+=\s*[%!].*|.*\?\s*)$", re.MULTILINE)
_TIMED = re.compile(r"\s*%%(?:time|timeit|capture|prun)\b[^\n]*\n")


@dataclass(frozen=True, slots=True)
class Cell:
    """A code cell; `count` is when it ran, or None; `output` counts bytes of JSON."""

    source: str
    count: int | None
    output: int
    error: str


@dataclass(frozen=True, slots=True)
class Notebook:
    """A notebook's code cells in order; `unread` where its JSON is broken or too large."""

    path: str
    cells: tuple[Cell, ...] = ()
    python: bool = True
    unread: bool = False

    def module(self) -> Module | None:
        """Return the code as one module without magics; cells that do not parse are left out."""
        if not self.python or not self.cells:
            return None
        sources = (plain_python(cell.source) for cell in self.cells)
        text = "\n".join(source for source in sources if parse(source) is not None)
        nodes = parse(text) if len(text) <= limits.PYTHON_FILE else None
        return None if nodes is None else Module(self.path, text, nodes, notebook=True)


def read_notebooks(tree: Tree, paths: Iterable[str]) -> tuple[Notebook, ...]:
    """Read notebooks of nbformat 3 and 4 until the limits are reached."""
    read: list[Notebook] = []
    total = 0
    for path in paths:
        total += size_of(tree, path)
        over = len(read) >= limits.NOTEBOOK_FILES or total > limits.NOTEBOOK_TOTAL
        read.append(_notebook(path, None if over else tree.text(path)))
    return tuple(read)


def plain_python(source: str) -> str:
    """Return a cell's Python: lines of magic become `pass`, cells of other languages nothing."""
    source = _TIMED.sub("", source, count=1) if _TIMED.match(source) else source
    if source.lstrip().startswith("%%"):
        return ""
    return _MAGIC.sub(r"\1pass", source)


def _notebook(path: str, text: str | None) -> Notebook:
    value = None if text is None else read_json(text)
    if not isinstance(value, dict):
        return Notebook(path, unread=True)
    sheets = [value, *items(value, "worksheets")]
    cells = [cell for sheet in sheets for cell in items(sheet, "cells")]
    code = tuple(_cell(one) for one in cells if text_of(one, "cell_type") == "code")
    return Notebook(path, code, python=_is_python(value))


def _is_python(value: object) -> bool:
    names = (
        text_of(value, "metadata", "language_info", "name"),
        text_of(value, "metadata", "kernelspec", "language"),
    )
    return (
        next((name for name in names if name), "python").lower().startswith(("python", "ipython"))
    )


def _cell(value: object) -> Cell:
    outputs = items(value, "outputs")
    size = len(json.dumps(outputs)) if outputs else 0
    count = within(value, "execution_count") or within(value, "prompt_number")
    return Cell(_source(value), count if isinstance(count, int) else None, size, _error(outputs))


def _source(value: object) -> str:
    source = within(value, "source") or within(value, "input")
    if isinstance(source, list):
        return "".join(_only_texts(source))
    return source if isinstance(source, str) else ""


def _only_texts(values: list[object]) -> Iterator[str]:
    return (one for one in values if isinstance(one, str))


def _error(outputs: list[object]) -> str:
    """Return the name of the first error among outputs, or an empty text."""
    for output in outputs:
        if text_of(output, "output_type") in {"error", "pyerr"}:
            return text_of(output, "ename") or "an error"
    return ""
