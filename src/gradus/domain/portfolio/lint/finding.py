"""A weakness of a README: its place, what it says to the person, and a mend where one is safe."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from gradus.domain.wording import wording


class Severity(StrEnum):
    """An error is wrong, a warning is lacking, advice would be nicer."""

    ERROR = wording("error")
    WARNING = wording("warning")
    ADVICE = wording("advice")


@dataclass(frozen=True, slots=True, order=True)
class Edit:
    """Replace `text[start:end]` of the README, counted in characters."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Finding:
    """One finding of a rule; `line` counts from 1, 0 speaks of the whole file.

    `subject` tells findings of one rule apart (a section, an address). `edits` mend it and can be
    made without a look at them; none where a person must decide.
    """

    rule: str
    line: int
    severity: Severity
    sentence: str
    remedy: str
    subject: str = ""
    edits: tuple[Edit, ...] = ()


def mended(text: str, edits: Iterable[Edit]) -> str:
    """Return a text with edits made, none of which may overlap."""
    for edit in sorted(edits, reverse=True):
        text = text[: edit.start] + edit.text + text[edit.end :]
    return text
