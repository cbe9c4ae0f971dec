"""Where a key of a TOML text stands; lines count from 1."""

from __future__ import annotations

import re

_TABLE = re.compile(r"\s*\[+\s*([^\[\]]+?)\s*\]+\s*(#.*)?$")


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
