"""What a person does to single blocks by hand."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import tzinfo
from uuid import uuid4

from gradus.clock import Clock
from gradus.domain.planning.block import Block, BlockKind, Status
from gradus.domain.planning.free_time import MINUTES_OF_A_DAY
from gradus.errors import CalendarError
from gradus.services.planning.calendar.recording import CalendarLog, OpenChange
from gradus.services.planning.making.requests import RequestReader
from gradus.services.planning.making.road_work import PROJECTS, Road
from gradus.services.planning.wall_clock import instant
from gradus.store.planning import blocks, road
from gradus.store.planning.journal import Touched

HANDS = frozenset({"move", "resize", "pin", "add", "remove"})
"""Reasons of the revisions that single blocks were changed with."""

_LEAST = 5
_RELOAD = "Open the calendar again; it has changed meanwhile."


class BlockEditor:
    """Moves, resizes, pins, marks, adds and removes blocks; each call is one change."""

    def __init__(self, log: CalendarLog, reader: RequestReader, clock: Clock) -> None:
        self._log = log
        self._reader = reader
        self._clock = clock

    def move(self, uid: str, day: int, start: int) -> None:
        """Put a block on a date at minutes of the wall clock, and pin it.

        Raises CalendarError for a block that is over, and for a time that has passed.
        """
        when = instant(day, _within_day(start), self._zone())
        if when < self._clock.now():
            raise CalendarError("That time has passed.", "Choose a later one.")
        self._edit("move", uid, lambda block: replace(block, start=when, pinned=True))

    def resize(self, uid: str, minutes: int) -> None:
        """Make a block last so long, and pin it."""
        if not _LEAST <= minutes <= MINUTES_OF_A_DAY:
            raise CalendarError(
                f"A block of {minutes} minutes is not possible.",
                f"Choose between {_LEAST} minutes and a day.",
            )
        self._edit("resize", uid, lambda block: replace(block, minutes=minutes, pinned=True))

    def pin(self, uid: str, *, pinned: bool) -> None:
        """Pin a block or let the plan move it."""
        self._edit("pin", uid, lambda block: replace(block, pinned=pinned))

    def mark(self, uid: str, status: Status, minutes: int | None = None) -> None:
        """Say what became of a block; a topic whose learning is done counts as learned."""
        with self._log.change("mark", touched=Touched.of_blocks(uid)) as change:
            block = _find(change, uid)
            spent = (block.minutes if minutes is None else minutes) * (status is Status.DONE)
            if spent < 0:
                raise CalendarError("Nothing takes less than no time.", "Enter 0 or more minutes.")
            before = self._reader.road(change.connection, change.moment.day)
            marked = replace(block, status=status, minutes_done=spent)
            blocks.change(change.connection, change.revision, [marked])
            if block.kind in {BlockKind.LEARN, BlockKind.PROJECT}:
                _note_learned(change, before, block)

    def add(self, subject: str, day: int, start: int, minutes: int) -> None:
        """Set time aside for a project's item or a topic.

        A topic is learned, or its exercises are done once it is.
        """
        uid = str(uuid4())
        with self._log.change("add", touched=Touched.of_blocks(uid)) as change:
            found = self._reader.road(change.connection, change.moment.day)
            when = instant(day, _within_day(start), self._zone())
            block = Block(uid, _kind(found, subject), subject, when, minutes, pinned=True)
            blocks.add(change.connection, change.revision, [block])

    def remove(self, uid: str) -> None:
        """Take a block out."""
        with self._log.change("remove", touched=Touched.of_blocks(uid)) as change:
            blocks.remove(change.connection, [_find(change, uid).uid])

    def _edit(self, reason: str, uid: str, how: Callable[[Block], Block]) -> None:
        with self._log.change(reason, touched=Touched.of_blocks(uid)) as change:
            block = _find(change, uid)
            if block.status is not Status.PLANNED or block.end <= self._clock.now():
                raise CalendarError(
                    "The block is over and stays where it was.", "Mark it as done or missed."
                )
            blocks.change(change.connection, change.revision, [how(block)])

    def _zone(self) -> tzinfo:
        return self._clock.zone()


def _find(change: OpenChange, uid: str) -> Block:
    block = blocks.one(change.connection, uid)
    if block is None:
        raise CalendarError("The block is no longer there.", _RELOAD)
    return block


def _within_day(start: int) -> int:
    if not 0 <= start < MINUTES_OF_A_DAY:
        raise CalendarError(f"Minute {start} is not on that day.", "Choose a time of the day.")
    return start


def _kind(found: Road, subject: str) -> BlockKind:
    topic = found.by_key.get(subject)
    if any(item.key == subject for one in found.projects for item in one.items):
        return BlockKind.PROJECT
    if topic is None:
        raise CalendarError("That topic is not on the road.", _RELOAD)
    if topic.phase == PROJECTS:
        return BlockKind.PROJECT
    learned = topic.learned_day is not None and topic.minutes > found.learn_minutes(topic)
    return BlockKind.EXERCISES if learned else BlockKind.LEARN


def _note_learned(change: OpenChange, before: Road, block: Block) -> None:
    """Set or clear the day on which a topic was learned, where the last minutes came or went."""
    topic = before.by_key.get(block.subject)
    if topic is None:
        return
    whole = before.learn_minutes(topic)
    done = blocks.minutes_done(change.connection).get((block.kind, topic.key), 0)
    reached, was_reached = done >= whole, before.done_of(block.kind, topic.key) >= whole
    if reached and topic.learned_day is None:
        road.set_learned(change.connection, topic.key, change.moment.day)
    elif was_reached and not reached:
        road.set_learned(change.connection, topic.key, None)
