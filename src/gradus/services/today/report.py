"""What `gradus today` prints: the day as text, and as JSON with stable names."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from gradus.services.today.view import TodayView


def as_json(view: TodayView) -> str:
    """Return the day as one JSON object; days are ISO dates, instants UTC, shares from 0 to 1."""
    content: dict[str, Any] = {
        "day": view.day.isoformat(),
        "cards": view.cards,
        "new": view.new,
        "minutes": view.minutes,
        "answered": view.answered,
        "learned": view.learned,
        "recalled_this_month": _rounded(view.recalled),
        "next_at": None if view.next_at is None else view.next_at.isoformat(),
        "areas": [
            {"title": one.title, "phase": one.phase, "cards": one.cards} for one in view.areas
        ],
        "load": [
            {"day": one.day.isoformat(), "minutes": _rounded(one.minutes)} for one in view.load
        ],
        "week": [{"day": one.day.isoformat(), "studied": one.studied} for one in view.week],
        "planned": [
            {
                "start": f"{one.start // 60:02}:{one.start % 60:02}",
                "minutes": one.minutes,
                "kind": one.kind.value,
                "title": one.title,
                "status": one.status.value,
            }
            for one in view.planned
        ],
        "phases": [
            {"number": one.number, "title": one.title, "mastery": _rounded(one.mastery)}
            for one in view.phases
        ],
    }
    return json.dumps(content, ensure_ascii=False, indent=2)


def as_text(view: TodayView) -> str:
    """Return the day in a few lines."""
    return "\n".join(_lines(view))


def _lines(view: TodayView) -> Iterator[str]:
    reviews = view.cards - view.new
    yield (
        f"{view.day.isoformat()}: {view.cards} cards, {reviews} reviews and {view.new} new, "
        f"about {view.minutes} minutes"
    )
    for area in view.areas:
        yield f"{area.cards:6} {area.title}"
    studied = sum(day.studied for day in view.week)
    recalled = "" if view.recalled is None else f", {view.recalled:.0%} recalled this month"
    yield (
        f"{view.answered} answers today, {studied} days studied this week, "
        f"{view.learned} cards learned{recalled}"
    )


def _rounded(number: float | None) -> float | None:
    return None if number is None else round(number, 4)
