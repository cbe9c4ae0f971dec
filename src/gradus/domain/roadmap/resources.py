"""What a step of the road is studied from, as it is shown."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Resource:
    """A course, a book or a documentation: who makes it, and where it begins, "" if nowhere."""

    title: str
    by: str = ""
    address: str = ""
