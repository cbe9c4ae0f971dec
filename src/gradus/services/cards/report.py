"""Found cards as JSON and as lines of plain text: what `gradus cards` prints."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date

from gradus.domain.scheduling.model import Due
from gradus.services.cards.view import CardRow

_HEAD = ("card", "question", "state", "due", "stability", "difficulty", "recall", "lapses")
_QUESTION = 60
_KEY = 44


def as_json(rows: Sequence[CardRow], found: int) -> str:
    """Return the cards, and how many were found in all.

    Stability in days, recall as a share; `due` is a date (ISO 8601) or, inside a step, an instant.
    """
    content = {"found": found, "cards": [_values(row) for row in rows]}
    return json.dumps(content, ensure_ascii=False, indent=2)


def as_lines(rows: Sequence[CardRow], found: int) -> str:
    """Return aligned lines, a card each, and how many were found in all."""
    table = [_HEAD, *map(_cells, rows)]
    widths = [max(map(len, column)) for column in zip(*table, strict=True)]
    lines = [_line(cells, widths) for cells in table] if rows else []
    return "\n".join([*lines, f"{len(rows)} of {found} cards"])


def _values(row: CardRow) -> dict[str, object]:
    return {
        "card": row.key,
        "question": row.question,
        "deck": row.deck,
        "topic": row.topic,
        "phase": row.phase,
        "state": row.state.name.lower(),
        "suspended": row.suspended,
        "leech": row.leech,
        "flag": row.flag,
        "due": _due(row.due),
        "stability": row.stability,
        "difficulty": row.difficulty,
        "recall": row.retrievability,
        "reviews": row.reviews,
        "lapses": row.lapses,
    }


def _cells(row: CardRow) -> tuple[str, ...]:
    return (
        _cut(row.key, _KEY),
        _cut(row.question, _QUESTION),
        "suspended" if row.suspended else row.state.name.lower(),
        (_due(row.due) or "")[:16].replace("T", " "),
        "" if row.stability is None else f"{row.stability:.1f}",
        "" if row.difficulty is None else f"{row.difficulty:.1f}",
        "" if row.retrievability is None else f"{row.retrievability:.0%}",
        str(row.lapses),
    )


def _due(due: Due | None) -> str | None:
    if due is None:
        return None
    if due.at is not None:
        return due.at.isoformat(timespec="seconds")
    assert due.day is not None
    return date.fromordinal(due.day).isoformat()


def _cut(text: str, longest: int) -> str:
    return text if len(text) <= longest else f"{text[: longest - 1]}…"


def _line(cells: Sequence[str], widths: Sequence[int]) -> str:
    """Words stand on the left of their column, figures on the right."""
    padded = [
        cell.ljust(width) if place < _HEAD.index("stability") else cell.rjust(width)
        for place, (cell, width) in enumerate(zip(cells, widths, strict=True))
    ]
    return "  ".join(padded).rstrip()
