"""Requests for plans: a year of a whole road, and small random ones round changes of the clock."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import strategies as st

from gradus.domain.planning.block import Block, BlockKind, Status
from gradus.domain.planning.free_time import FreeTime, Span, Window
from gradus.domain.planning.plan import PlanRequest
from gradus.domain.planning.planner import make_plan
from gradus.domain.planning.work import PlanRules, ReviewLoad, Work

LEARN, EXERCISES, PROJECT = BlockKind.LEARN, BlockKind.EXERCISES, BlockKind.PROJECT
YEAR = 364
EVENINGS = FreeTime(
    (*((Window(19 * 60, 21 * 60),),) * 4, (), (Window(540, 780),), (Window(900, 1080),))
)
"""Two hours on four evenings, a free Friday, Saturday morning and Sunday afternoon."""

CHANGES = {
    "Europe/Berlin": [(2026, 3, 29), (2026, 10, 25)],
    "America/New_York": [(2026, 3, 8), (2026, 11, 1)],
    "Australia/Lord_Howe": [(2026, 4, 5), (2026, 10, 4)],
    "Africa/Casablanca": [(2026, 2, 15), (2026, 3, 22)],
    "America/St_Johns": [(2026, 3, 8), (2026, 11, 1)],
    "Asia/Kathmandu": [(2026, 6, 1)],
    "Pacific/Chatham": [(2026, 4, 5), (2026, 9, 27)],
    "Pacific/Apia": [(2011, 12, 30)],
    "UTC": [(2026, 6, 1)],
}
"""Zones with dates on which their clocks change; Apia left one out."""


def year(seed: int, topics: int = 60, deadline: int | None = None) -> PlanRequest:
    """Return a request of 52 weeks: topics of 3 to 5 hours, every tenth a project."""
    draw = random.Random(seed)
    now = datetime(2026, 11, 26, 13, tzinfo=UTC)
    work: list[Work] = []
    for n in range(topics):
        work += _topic(draw, n, deadline)
    first = now.date().toordinal()
    known = tuple(6 + 10 / (1 + day / 30) for day in range(YEAR))
    per_card = (0.5, 0.25, *(1.2 / (day + 8) for day in range(2, YEAR)))
    load = ReviewLoad(first, known, per_card)
    return PlanRequest(now, ZoneInfo("Europe/Berlin"), EVENINGS, tuple(work), load)


def _topic(draw: random.Random, n: int, deadline: int | None) -> list[Work]:
    minutes = draw.choice((180, 210, 240, 270, 300))
    if n % 10 == 9:
        return [Work(f"t{n}", PROJECT, minutes, position=n, deadline=deadline)]
    earlier = [m for m in range(max(0, n - 8), n) if m % 10 != 9]
    before = draw.sample(earlier, min(len(earlier), draw.choice((0, 1, 1, 2))))
    requires = frozenset(f"t{m}" for m in before)
    learn = minutes * 2 // 45 * 15
    return [
        Work(f"t{n}", LEARN, learn, requires, n, deadline, new_cards=20),
        Work(f"t{n}", EXERCISES, minutes - learn, requires, n, deadline),
    ]


def small_requests(*, deadlines: bool = True) -> st.SearchStrategy[PlanRequest]:
    """Draw a request of up to three weeks: the first one, or one after all sorts of changes."""
    first = first_requests(deadlines=deadlines)
    return st.one_of(first, first.flatmap(later_requests))


@st.composite
def later_requests(draw: st.DrawFn, first: PlanRequest) -> PlanRequest:
    """Draw a request with the blocks of a plan, some hours later, when other things are wanted."""
    blocks = [_later(draw, block) for block in make_plan(first).blocks]
    now = first.now + timedelta(minutes=draw(st.sampled_from((0, 0, 35, 1000, 4000))))
    work = [
        replace(one, minutes=max(0, one.minutes + draw(st.sampled_from((0, 0, 0, -60, 70)))))
        for one in first.work
    ]
    later = replace(first, now=now, work=tuple(work), blocks=tuple(blocks))
    if draw(st.integers(0, 3)) == 0:
        later = replace(later, rules=draw(rules()))
    if draw(st.integers(0, 3)) == 0:
        later = replace(later, busy=(*later.busy, draw(spans(now))))
    return later


def _later(draw: st.DrawFn, block: Block) -> Block:
    change = draw(st.integers(0, 11))
    if change == 0:
        return replace(block, status=draw(st.sampled_from(Status)), pinned=draw(st.booleans()))
    if change == 1:
        days, minutes = timedelta(days=draw(st.integers(-1, 2))), draw(st.sampled_from((15, 45)))
        return replace(block, start=block.start + days, minutes=minutes, pinned=draw(st.booleans()))
    return block


@st.composite
def first_requests(draw: st.DrawFn, *, deadlines: bool = True) -> PlanRequest:
    """Draw a request with a few blocks anywhere, often with a change of the clock in it."""
    zone = draw(st.sampled_from(sorted(CHANGES)))
    near = datetime(*draw(st.sampled_from(CHANGES[zone])), tzinfo=UTC)
    now = near - timedelta(minutes=draw(st.integers(-600, 6 * 1440)))
    first = now.astimezone(ZoneInfo(zone)).date().toordinal()
    return PlanRequest(
        now,
        ZoneInfo(zone),
        draw(free_times(first)),
        draw(works(first, deadlines=deadlines)),
        draw(loads(first)),
        draw(rules()),
        draw(st.lists(spans(now), max_size=3).map(tuple)),
        draw(st.lists(blocks(now), max_size=4, unique_by=lambda block: block.uid).map(tuple)),
        draw(st.integers(1, 21)),
    )


@st.composite
def windows(draw: st.DrawFn) -> tuple[Window, ...]:
    """Draw the windows of a date, on quarters of an hour or not."""
    step = draw(st.sampled_from((15, 15, 7)))
    edges = draw(st.lists(st.integers(0, 1440 // step), max_size=4, unique=True).map(sorted))
    pairs = zip(edges[::2], edges[1::2], strict=False)
    return tuple(Window(start * step, end * step) for start, end in pairs)


@st.composite
def free_times(draw: st.DrawFn, first: int) -> FreeTime:
    weekly = draw(st.tuples(*[windows()] * 7))
    return FreeTime(weekly, draw(st.dictionaries(st.integers(first, first + 21), windows())))


@st.composite
def works(draw: st.DrawFn, first: int, *, deadlines: bool) -> tuple[Work, ...]:
    found: list[Work] = []
    for n in range(draw(st.integers(0, 7))):
        keys = sorted({one.key for one in found})
        requires = draw(st.frozensets(st.sampled_from(keys), max_size=2)) if keys else frozenset()
        deadline = draw(st.none() | st.integers(first - 2, first + 25)) if deadlines else None
        kind = draw(st.sampled_from((LEARN, LEARN, LEARN, PROJECT)))
        cards = draw(st.sampled_from((0.0, 0.0, 5.0, 30.0)))
        found.append(Work(f"w{n}", kind, draw(st.integers(0, 500)), requires, n, deadline, cards))
        if kind is LEARN and draw(st.booleans()):
            minutes = draw(st.integers(0, 200))
            found.append(Work(f"w{n}", EXERCISES, minutes, frozenset(), n, deadline))
    return tuple(found)


@st.composite
def loads(draw: st.DrawFn, first: int) -> ReviewLoad:
    minutes = st.floats(0, 60)
    known = draw(st.lists(minutes, max_size=25))
    per_card = draw(st.lists(st.floats(0, 1), max_size=25))
    return ReviewLoad(first - draw(st.integers(0, 2)), tuple(known), tuple(per_card))


@st.composite
def rules(draw: st.DrawFn) -> PlanRules:
    return PlanRules(
        block=draw(st.sampled_from((15, 30, 45, 60, 90))),
        pause=draw(st.sampled_from((0, 5, 10, 15, 30))),
        day_cap=draw(st.none() | st.integers(0, 300)),
        review_cap=draw(st.none() | st.integers(0, 60)),
        topic_cap=draw(st.sampled_from((15, 60, 100, 120, 1000))),
        interleaved=draw(st.integers(1, 4)),
        weekly_review=draw(st.sampled_from((0, 20, 30, 60))),
    )


@st.composite
def spans(draw: st.DrawFn, now: datetime) -> Span:
    start = now + timedelta(seconds=draw(st.integers(-86400, 21 * 86400)))
    return Span(start, start + timedelta(seconds=draw(st.integers(1, 2 * 86400))))


@st.composite
def blocks(draw: st.DrawFn, now: datetime) -> Block:
    """Draw a block of a plan so far, anywhere."""
    kind = draw(st.sampled_from(BlockKind))
    subject = f"w{draw(st.integers(0, 7))}" if kind in (LEARN, EXERCISES, PROJECT) else ""
    minute = now.replace(second=0, microsecond=0)
    start = minute + timedelta(minutes=5 * draw(st.integers(-300, 2 * 288 * 3)))
    return Block(
        f"b{draw(st.integers(0, 99))}",
        kind,
        subject,
        start,
        draw(st.sampled_from((5, 15, 30, 40, 60, 120))),
        draw(st.booleans()),
        draw(st.sampled_from((Status.PLANNED, Status.PLANNED, Status.DONE, Status.MISSED))),
    )
