"""What the calendar says: lengths, dates, and blocks in words."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QTime

from gradus.domain.planning.block import BlockKind, Status
from gradus.domain.planning.plan import Waits
from gradus.services.planning.views import BlockView, BusyView, DaysView, DayView, WaitingView
from gradus.ui import words
from gradus.ui.calendar.choice import Choice, block_in
from gradus.ui.calendar.grid.room import is_outside
from gradus.ui.language.told import told

_translate = QCoreApplication.translate
_SHORT = QLocale.FormatType.ShortFormat


def duration(minutes: int) -> str:
    """Say "40 min", "2 h", "9 h 40 min"."""
    hours, rest = divmod(minutes, 60)
    if not hours:
        return _translate("Calendar", "{0} min").format(rest)
    whole = _translate("Calendar", "{0} h").format(hours)
    return f"{whole} {duration(rest)}" if rest else whole


def clock(minute: int) -> str:
    """Write a minute of the wall clock as the locale does; 1440 is midnight."""
    return QLocale().toString(QTime(minute // 60 % 24, minute % 60), _SHORT)


def span(start: int, minutes: int) -> str:
    """Write from when to when."""
    return f"{clock(start)} – {clock(start + minutes)}"


def day_name(day: int) -> str:
    """Write "Monday, 23 November"."""
    when = date.fromordinal(day)
    return _translate("Calendar", "{0}, {1}").format(words.weekday(when), words.short_day(when))


def short_day(day: int) -> str:
    """Write "Mon 23"."""
    when = date.fromordinal(day)
    return f"{words.weekday(when, _SHORT)} {when.day}"


def week_title(view: DaysView) -> str:
    """Write "23 – 29 November", with what else differs between the first day and the last."""
    first, last = (date.fromordinal(view.days[at].day) for at in (0, -1))
    year = date.fromordinal(view.today).year
    other = first.year != last.year
    end = words.in_words(last, "d MMMM yyyy" if other or last.year != year else "d MMMM")
    form = "d MMMM yyyy" if other else "d MMMM" if first.month != last.month else "d"
    return f"{words.in_words(first, form)} – {end}"


def month_title(view: DaysView) -> str:
    """Name the month of which the weeks are shown."""
    # The first week may begin in the month before; its Sunday never lies there.
    return words.in_words(date.fromordinal(view.days[6].day), "MMMM yyyy")


def subtitle(view: DaysView) -> str:
    """Say how much is planned, how much is free, what reviews take, and if it is crowded."""
    parts = []
    if view.planned or view.free:
        planned = duration(view.planned) if view.planned else _translate("Calendar", "Nothing")
        parts.append(
            _translate("Calendar", "{0} planned of {1} free").format(planned, duration(view.free))
        )
    else:
        parts.append(_translate("Calendar", "No free time"))
    if view.reviews:
        parts.append(_translate("Calendar", "reviews take {0}").format(duration(view.reviews)))
    if view.crowded:
        parts.append(_translate("Calendar", "more topics take turns than you chose"))
    return " · ".join(parts)


def kind(block: BlockView) -> str:
    """Say in a word or two what a block is for."""
    kinds = {
        BlockKind.REVIEWS: duration(block.minutes),
        BlockKind.LEARN: _translate("Calendar", "learn"),
        BlockKind.EXERCISES: _translate("Calendar", "practice"),
        BlockKind.PROJECT: _translate("Calendar", "project"),
        BlockKind.WEEKLY_REVIEW: _translate("Calendar", "look back, replan"),
        BlockKind.HABIT: _translate("Calendar", "habit"),
    }
    return kinds[block.kind]


def short_words(block: BlockView) -> tuple[str, ...]:
    """Say what a block is for and what became of it, the longest first."""
    stood = state(block)
    texts = [f"{kind(block)}, {stood}"] if stood else []
    texts.append(kind(block))
    if block.kind is BlockKind.WEEKLY_REVIEW:
        texts.append(_translate("Calendar", "look back"))
    return tuple(texts)


def state(block: BlockView) -> str:
    """Say what became of a block and whether it stays where it is; "" where there is no more."""
    done = _translate("Calendar", "done")
    if block.minutes_done not in {0, block.minutes}:
        done = _translate("Calendar", "done, {0}").format(duration(block.minutes_done))
    statuses = {
        Status.PLANNED: "",
        Status.DONE: done,
        Status.MISSED: _translate("Calendar", "missed"),
    }
    pinned = _translate("Calendar", "pinned") if block.pinned else ""
    return ", ".join(part for part in (statuses[block.status], pinned) if part)


def block(shown: BlockView) -> str:
    """Say all of a block but its day."""
    parts = [told(shown.title)]
    if shown.kind is not BlockKind.REVIEWS:
        parts.append(kind(shown))
    parts += [span(shown.start, shown.minutes), duration(shown.minutes), state(shown)]
    return ", ".join(part for part in parts if part)


def block_of(day: DayView, shown: BlockView) -> str:
    """Say all of a block but its day, and whether it lies outside free time."""
    return ", ".join(part for part in (block(shown), _outside(day, shown)) if part)


def state_of(day: DayView, shown: BlockView) -> str:
    """Say what became of a block, and whether it lies outside free time."""
    return ", ".join(part for part in (state(shown), _outside(day, shown)) if part)


def _outside(day: DayView, shown: BlockView) -> str:
    if not is_outside(day, shown):
        return ""
    return _translate("Calendar", "outside free time")


def busy_words(shown: BusyView) -> str:
    """Say what a busy time is and from which file it comes."""
    return _translate("Calendar", "busy, from {0}").format(Path(shown.origin).name)


def busy(shown: BusyView) -> str:
    """Say what takes time, and where that comes from."""
    return ", ".join((shown.title, busy_words(shown), span(shown.start, shown.minutes)))


def chosen(days: Sequence[DayView], choice: Choice) -> str:
    """Say what is chosen."""
    shown = block_in(days, choice.uid)
    if shown is None:
        return slot(choice.day, choice.start, choice.minutes)
    day = next(day for day in days if shown in day.blocks)
    return f"{day_name(choice.day)}, {block_of(day, shown)}"


def slot(day: int, start: int, minutes: int) -> str:
    """Say which stretch of a day is chosen."""
    text = _translate("Calendar", "Nothing planned, {0}, {1}")
    return text.format(day_name(day), span(start, minutes))


def day_sums(day: DayView) -> str:
    """Say "1 h 50 min planned of 2 h free"."""
    planned = sum(one.minutes for one in day.blocks)
    free = sum(window.end - window.start for window in day.free)
    if not planned and not free:
        return _translate("Calendar", "no free time")
    text = _translate("Calendar", "{0} planned of {1} free")
    return text.format(duration(planned), duration(free))


def spoken_days(view: DaysView) -> str:
    """Say in a sentence a day what the grid paints."""
    lines = (f"{day_name(one.day)}: {spoken_day(one)}" for one in view.days)
    return "; ".join(lines)


def spoken_day(day: DayView) -> str:
    """Say the sums and the blocks of a day."""
    return ". ".join([day_sums(day), *(block_of(day, one) for one in day.blocks)])


def more_blocks(count: int) -> str:
    """Say how many blocks of a day have no room."""
    return _translate("Calendar", "+{0} more").format(count)


def file_name(view: DaysView, *, month: bool) -> str:
    """Name the file of a printed week or month, by its first day or by year and month."""
    first = date.fromordinal(view.days[6 if month else 0].day)
    return f"gradus-{first:%Y-%m}.pdf" if month else f"gradus-{first:%Y-%m-%d}.pdf"


def waits(one: WaitingView) -> str:
    """Say why something has no block in the week."""
    match one.waits:
        case Waits.PREREQUISITE:
            return _translate("Calendar", "after {0}").format(one.after)
        case Waits.NO_FREE_TIME:
            return _translate("Calendar", "no free time")
        case Waits.FULL:
            return _translate("Calendar", "week is full")
