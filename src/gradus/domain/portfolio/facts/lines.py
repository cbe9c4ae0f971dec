"""Where something stands in a text; lines count from 1."""

from __future__ import annotations

import re

_TABLE = re.compile(r"\s*\[+\s*([^\[\]]+?)\s*\]+\s*(#.*)?$")


def line_at(text: str, offset: int) -> int:
    """Return the line of a character."""
    return text.count("\n", 0, offset) + 1


def line_with(text: str, part: str) -> int:
    """Return the first line that holds a part; 0 where none does."""
    at = text.find(part)
    return 0 if at < 0 else line_at(text, at)


def toml_line(text: str, table: str, key: str) -> int:
    """Return the line of a key of a TOML table, else of the table's head, else 0."""
    current, head = "", 0
    wanted = re.compile(rf"""\s*(?:{re.escape(key)}|"{re.escape(key)}"|'{re.escape(key)}')\s*=""")
    for number, line in enumerate(text.split("\n"), 1):
        if found := _TABLE.match(line):
            current = found[1].replace('"', "")
            head = number if current == table and not head else head
        elif current == table and wanted.match(line):
            return number
    return head
