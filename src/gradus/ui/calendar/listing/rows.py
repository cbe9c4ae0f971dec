"""The lines of the list: days with their blocks and free time, then what waits."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from gradus.domain.planning.block import BlockKind
from gradus.services.planning.views import BlockView, DaysView, DayView
from gradus.ui.calendar import sentences
from gradus.ui.calendar.choice import Choice
from gradus.ui.calendar.grid.room import gaps
from gradus.ui.language.told import told

_translate = QCoreApplication.translate
_LENGTH = 60


@dataclass(frozen=True, slots=True)
class Line:
    """What the columns show, what is read out, and what is chosen with the line."""

    columns: tuple[str, ...]
    spoken: str
    choice: Choice | None = None
    block: BlockView | None = None


@dataclass(frozen=True, slots=True)
class Group:
    """A heading with its lines."""

    head: Line
    lines: tuple[Line, ...]


def headings() -> tuple[str, ...]:
    """Name the columns."""
    return (
        _translate("Calendar", "When"),
        _translate("Calendar", "What"),
        _translate("Calendar", "Kind"),
        _translate("Calendar", "Length"),
        _translate("Calendar", "State"),
    )


def groups(view: DaysView) -> tuple[Group, ...]:
    """Return all lines of some days."""
    found = [_day(day, view.today) for day in view.days]
    if view.waiting:
        title = _translate("Calendar", "Up next, not placed")
        reasons = [(told(one.title), sentences.waits(one)) for one in view.waiting]
        lines = tuple(Line(("", one, why, "", ""), f"{one}, {why}") for one, why in reasons)
        found.append(Group(Line((title,), title), lines))
    return tuple(found)


def _day(day: DayView, today: int) -> Group:
    name = sentences.day_name(day.day)
    if day.day == today:
        name = _translate("Calendar", "{0}, today").format(name)
    text = f"{name} · {sentences.day_sums(day)}"
    free = gaps(day)
    start, length = (free[0].start, free[0].end - free[0].start) if free else (9 * 60, _LENGTH)
    choice = Choice(day.day, start, min(length, _LENGTH))
    ahead = _free(day) if day.day >= today else ()
    lines = sorted((*_lines(day), *ahead), key=lambda pair: pair[0])
    spoken = f"{name}: {sentences.day_sums(day)}"
    return Group(Line((text,), spoken, choice), tuple(line for _start, line in lines))


def _lines(day: DayView) -> Iterator[tuple[int, Line]]:
    for one in day.blocks:
        yield one.start, _block(day, one)
    for busy in day.busy:
        what = (sentences.span(busy.start, busy.minutes), busy.title, sentences.busy_words(busy))
        columns = (*what, sentences.duration(busy.minutes), "")
        yield busy.start, Line(columns, sentences.busy(busy))


def _free(day: DayView) -> Iterator[tuple[int, Line]]:
    for gap in gaps(day):
        span, length = sentences.span(gap.start, gap.end - gap.start), gap.end - gap.start
        free = _translate("Calendar", "Free")
        spoken = f"{free}, {span}, {sentences.duration(length)}"
        columns = (span, free, "", sentences.duration(length), "")
        yield gap.start, Line(columns, spoken, Choice(day.day, gap.start, min(length, _LENGTH)))


def _block(day: DayView, one: BlockView) -> Line:
    kind = "" if one.kind is BlockKind.REVIEWS else sentences.kind(one)
    span, length = sentences.span(one.start, one.minutes), sentences.duration(one.minutes)
    columns = (span, told(one.title), kind, length, sentences.state_of(day, one))
    choice = Choice(day.day, one.start, one.minutes, one.uid)
    return Line(columns, sentences.block_of(day, one), choice, one)
