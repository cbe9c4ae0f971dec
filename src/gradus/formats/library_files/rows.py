"""What a file of entries holds before anybody has asked whether it makes sense."""

from __future__ import annotations

from dataclasses import dataclass

from gradus.domain.library.fields import Value, Values


@dataclass(frozen=True, slots=True)
class Row:
    """The fields of one entry and the line on which it begins, counted from 1."""

    line: int
    values: Values


@dataclass(frozen=True, slots=True)
class Fault:
    """Why a file cannot be read: where, what is wrong, and how to mend it."""

    line: int
    message: str
    remedy: str


@dataclass(frozen=True, slots=True)
class Rows:
    """The entries of a file, the sources that it names once, and what could not be read."""

    rows: tuple[Row, ...] = ()
    named: dict[str, Value] | None = None
    faults: tuple[Fault, ...] = ()
