"""Tables of HTML as tables of Markdown."""

from __future__ import annotations

from collections.abc import Sequence

from gradus.domain.anki.html.tree import Node

_MOST_COLUMNS = 40
_ALIGNED = {"left": ":--", "center": ":-:", "right": "--:"}

Row = Sequence[tuple[Node, str]]


def rows(table: Node) -> list[list[Node]]:
    """Return the cells of each row."""
    found = (list(row.all("td", "th"))[:_MOST_COLUMNS] for row in table.all("tr"))
    return [row for row in found if row]


def is_layout(table: Node) -> bool:
    """Whether a table only puts things into places: it has one column, or no rows."""
    return max((len(row) for row in rows(table)), default=0) < 2


def as_table(cells: Sequence[Row]) -> list[str]:
    """Return rows, whose cells are written already, as a table; without any words it is none."""
    if not any(text for row in cells for _, text in row):
        return []
    widened = [_widened(row) for row in cells]
    width = min(_MOST_COLUMNS, max(map(len, widened)))
    has_head = all(cell.tag == "th" for cell, _ in cells[0]) and len(cells) > 1
    head, body = (widened[0], widened[1:]) if has_head else ([], widened)
    lines = [_line(head, width), _rule(cells[-1], width), *(_line(row, width) for row in body)]
    return ["\n".join(lines)]


def _widened(row: Row) -> list[str]:
    """Return a row's cells with empty ones behind those that span several columns."""
    texts: list[str] = []
    for cell, text in row:
        span = cell.attributes.get("colspan", "")
        many = int(span) if span.isdecimal() and len(span) < 3 else 1
        texts += [text, *[""] * (many - 1)]
    return texts[:_MOST_COLUMNS]


def _line(texts: list[str], width: int) -> str:
    return f"| {' | '.join([*texts, *[''] * (width - len(texts))])} |"


def _rule(row: Row, width: int) -> str:
    marks = [_ALIGNED.get(cell.attributes.get("align", ""), "---") for cell, _ in row]
    return _line(marks + ["---"] * (width - len(marks)), width)
