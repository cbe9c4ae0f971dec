"""Names of blocks: what moves keeps its name, what is new gets one of its own."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Sequence
from datetime import date
from functools import lru_cache

from gradus.domain.planning.block import Block, BlockKind
from gradus.domain.planning.placing.piece import Piece
from gradus.domain.planning.placing.wall_clock import WallClock

_NAMES = {kind: f"{kind.replace(' ', '-')}-" for kind in BlockKind}


def named(
    pieces: Sequence[Piece], former: Iterable[Block], fixed: Iterable[Block], clock: WallClock
) -> list[Block]:
    """Return pieces as blocks.

    A piece that did not stay takes the name of a former block of the same work that did not stay
    either: of the same start or date first, otherwise in the order of time. Reviews take those of
    their date, and weekly reviews those of their week alone.
    """
    old = [_piece(block, clock) for block in former]
    taken = {block.uid for block in fixed} | {piece.uid for piece in old}
    found = list(pieces)
    for alike in (_at, _on, _of) if old else ():
        kept = {piece.uid for piece in found}
        _match(found, [piece for piece in old if piece.uid not in kept], alike)
    return [_block(piece, taken, clock) for piece in found]


def _match(pieces: list[Piece], old: Sequence[Piece], alike: Callable[[Piece], Hashable]) -> None:
    waiting: dict[Hashable, list[Piece]] = defaultdict(list)
    for piece in reversed(old):
        waiting[alike(piece)].append(piece)
    for n, piece in enumerate(pieces):
        if piece.uid is None and (found := waiting.get(alike(piece))):
            pieces[n] = piece._replace(uid=found.pop().uid)


def _at(piece: Piece) -> Hashable:
    return piece.kind, piece.subject, piece.start


def _on(piece: Piece) -> Hashable:
    return piece.kind, piece.subject, piece.day


def _of(piece: Piece) -> Hashable:
    if piece.kind is BlockKind.REVIEWS:
        return _on(piece)
    if piece.kind is BlockKind.WEEKLY_REVIEW:
        return piece.kind, piece.subject, (piece.day - 1) // 7
    return piece.kind, piece.subject


def _piece(block: Block, clock: WallClock) -> Piece:
    start = clock.minute(block.start)
    day = clock.day(start)
    return Piece(block.kind, block.subject, day, start, start + block.minutes, block.uid)


def _block(piece: Piece, taken: set[str | None], clock: WallClock) -> Block:
    start = clock.instant(piece.start)
    minutes = piece.end - piece.start
    if piece.uid is not None:
        return Block(piece.uid, piece.kind, piece.subject, start, minutes)
    when = f"{_date(start.toordinal())}T{_time(start.hour, start.minute)}"
    uid = _unused(f"{when}-{_NAMES[piece.kind]}{piece.subject}".rstrip("-"), taken)
    taken.add(uid)
    return Block(uid, piece.kind, piece.subject, start, minutes)


@lru_cache(maxsize=1024)
def _date(day: int) -> str:
    return date.fromordinal(day).isoformat().replace("-", "")


@lru_cache(maxsize=1024)
def _time(hour: int, minute: int) -> str:
    return f"{hour:02}{minute:02}"


def _unused(name: str, taken: set[str | None]) -> str:
    number, found = 1, name
    while found in taken:
        number += 1
        found = f"{name}-{number}"
    return found
