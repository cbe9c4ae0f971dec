"""How much of a page is shown: a table of very many cells would keep a window busy for minutes."""

from __future__ import annotations

import re
from xml.etree.ElementTree import Element

MOST_ELEMENTS = 10_000
"""Ten times what a README of 500 lines holds."""

MOST_CELLS, MOST_COLUMNS = 2_000, 100
"""Of one table, those that are missing in shorter rows included."""

_LONG_WORD = re.compile(r"\S{1000}")
_MAY_BREAK = "\u200b"


def breakable(text: str) -> str:
    """Return a text whose words of over 1,000 signs may break: one takes Qt quadratic time."""
    return _LONG_WORD.sub(rf"\g<0>{_MAY_BREAK}", text) if len(text) > 1_000 else text


def shorten_tables(root: Element) -> bool:
    """Take cells and rows out of tables that have too many; tell whether there was one.

    A row within a row is none of its own: its text stands in the outer one already.
    """
    for row in list(root.iter("tr")):
        for inner in row.iter("tr"):
            inner.tag = "tr" if inner is row and row.tag == "tr" else "span"
    shortened = [_shorten(table) for table in root.iter("table")]
    return any(shortened)


def _shorten(table: Element) -> bool:
    rows = list(table.iter("tr"))
    columns = max(map(len, rows), default=0)
    if len(rows) * columns <= MOST_CELLS and columns <= MOST_COLUMNS:
        return False
    columns = min(columns, MOST_COLUMNS)
    for row in rows:
        del row[columns:]
    kept = set(rows[: MOST_CELLS // columns])
    for parent in (table, *table):
        parent[:] = [one for one in parent if one.tag != "tr" or one in kept]
    return True
