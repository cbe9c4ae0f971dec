"""Courses side by side, on what the roadmap article says matters."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from gradus.domain.library.entry import Entry, Said
from gradus.domain.library.filtering import gives_certificate, is_free
from gradus.domain.library.kinds import Answer, Certificate, Confidence, Cost, Status
from gradus.errors import LibraryError

MOST = 4
"""More do not fit side by side."""


class Aspect(StrEnum):
    """What is compared, in this order; the first five are the article's."""

    PROJECTS = "projects"
    MENTORS = "mentors"
    PEERS = "peers"
    JOBS = "jobs"
    CERTIFICATE = "certificate"
    COST = "cost"
    HOURS = "hours"
    LEVEL = "level"
    NEEDS = "needs"
    STATUS = "status"
    CONFIDENCE = "confidence"
    CHECKED = "checked"


Fact = Cost | Certificate | Status | Confidence | float | date | None


@dataclass(frozen=True, slots=True)
class Cell:
    """What is known of one course: yes, no or in part; UNKNOWN is never shown as no.

    `fact` is the value behind it where there is one, `note` what else is said.
    """

    answer: Answer
    note: str = ""
    fact: Fact = None


@dataclass(frozen=True, slots=True)
class Row:
    """One aspect of every course, in the order of the courses."""

    aspect: Aspect
    cells: tuple[Cell, ...]

    @property
    def known(self) -> bool:
        """Whether anything is known of any of them."""
        return any(cell.answer is not Answer.UNKNOWN for cell in self.cells)


def compare(courses: Sequence[Entry]) -> tuple[Row, ...]:
    """Return a row for each aspect; raises LibraryError for none, or for more than four."""
    if not 1 <= len(courses) <= MOST:
        raise LibraryError(
            f"{len(courses)} courses cannot be compared.", f"Choose between one and {MOST}."
        )
    return tuple(Row(aspect, tuple(map(_CELLS[aspect], courses))) for aspect in Aspect)


def _said(said: Said) -> Cell:
    return Cell(said.answer, said.note)


def _known(fact: Fact, note: str = "") -> Cell:
    return Cell(Answer.UNKNOWN if fact is None else Answer.YES, note, fact)


def _text(text: str) -> Cell:
    return Cell(Answer.YES if text else Answer.UNKNOWN, text)


def _cost(course: Entry) -> Cell:
    return Cell(is_free(course), course.price, course.cost)


def _hours(course: Entry) -> Cell:
    if course.hours is None and course.course.duration:
        return Cell(Answer.PARTLY, course.course.duration)
    return _known(course.hours, course.hours_note)


_CELLS: dict[Aspect, Callable[[Entry], Cell]] = {
    Aspect.PROJECTS: lambda one: _said(one.course.projects),
    Aspect.MENTORS: lambda one: _said(one.course.mentors),
    Aspect.PEERS: lambda one: _said(one.course.peers),
    Aspect.JOBS: lambda one: _said(one.course.jobs),
    Aspect.CERTIFICATE: lambda one: Cell(gives_certificate(one), "", one.certificate),
    Aspect.COST: _cost,
    Aspect.HOURS: _hours,
    Aspect.LEVEL: lambda one: _text(one.course.level),
    Aspect.NEEDS: lambda one: _text(one.course.needs),
    Aspect.STATUS: lambda one: _known(one.status, one.status_note),
    Aspect.CONFIDENCE: lambda one: _known(one.confidence),
    Aspect.CHECKED: lambda one: _known(one.checked),
}
