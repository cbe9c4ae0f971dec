"""What `gradus plan` prints: as text, and as JSON with stable names."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date

from gradus.cli.plan_words import CROWDED, clock, hours, moved, no_plan, said, waits
from gradus.services.planning.views import BlockView, DaysView, DayView, OfferView


def days_as_json(view: DaysView) -> str:
    """Return days as one JSON object; days are ISO dates, times "HH:MM" of the wall clock."""
    content = {
        "planned_minutes": view.planned,
        "free_minutes": view.free,
        "review_minutes": view.reviews,
        "days": [_day(day) for day in view.days],
        "waiting": [{"title": one.title, "why": waits(one)} for one in view.waiting],
        "offer": None if view.offer is None else _offer(view.offer),
        "crowded": view.crowded,
        "explained": None if view.explained is None else no_plan(view.explained),
    }
    return json.dumps(content, ensure_ascii=False, indent=2)


def days_as_text(view: DaysView) -> str:
    """Return days in a line a block."""
    return "\n".join(_lines(view))


def offer_as_json(offer: OfferView, *, taken: bool) -> str:
    """Return what moves as one JSON object; `taken` says whether it has moved."""
    return json.dumps({**_offer(offer), "taken": taken}, ensure_ascii=False, indent=2)


def offer_as_text(offer: OfferView, *, taken: bool) -> str:
    """Return what moves in a line a change."""
    if not offer.changes:
        return "Nothing moves."
    told = "Moved" if taken else "Would move"
    lines = [f"{told}: {one.title}, {moved(one, offer.today)}" for one in offer.changes]
    return "\n".join([*lines, *said(offer)])


def _lines(view: DaysView) -> Iterator[str]:
    if view.explained:
        yield no_plan(view.explained)
    if view.crowded:
        yield CROWDED
    for day in view.days:
        for block in day.blocks:
            pinned = ", pinned" if block.pinned else ""
            yield (
                f"{_iso(day)} {clock(block.start)} {block.minutes:3} min  "
                f"{block.title} ({block.kind}), {block.status}{pinned}"
            )
    yield (
        f"{hours(view.planned)} planned of {hours(view.free)} free, "
        f"reviews take {hours(view.reviews)}"
    )
    for one in view.waiting:
        yield f"Not placed: {one.title}, {waits(one)}"


def _day(day: DayView) -> dict[str, object]:
    return {
        "day": _iso(day),
        "free": [{"start": clock(one.start), "end": clock(one.end)} for one in day.free],
        "blocks": [_block(block) for block in day.blocks],
        "busy": [
            {"title": one.title, "start": clock(one.start), "minutes": one.minutes}
            for one in day.busy
        ],
    }


def _block(block: BlockView) -> dict[str, object]:
    return {
        "uid": block.uid,
        "kind": block.kind.value,
        "subject": block.subject,
        "title": block.title,
        "start": clock(block.start),
        "minutes": block.minutes,
        "pinned": block.pinned,
        "status": block.status.value,
        "minutes_done": block.minutes_done,
    }


def _offer(offer: OfferView) -> dict[str, object]:
    return {
        "changes": [
            {"title": one.title, "moved": moved(one, offer.today)} for one in offer.changes
        ],
        "why": list(said(offer)),
    }


def _iso(day: DayView) -> str:
    return date.fromordinal(day.day).isoformat()
