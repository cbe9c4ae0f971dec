"""A package from Anki with some hundred notes."""

from __future__ import annotations

from pathlib import Path

from tests.support.packages import CREATED, Collection

NOTES, PICTURES = 600, 30
DAY_MS = 86_400_000


def write_package(file: Path) -> None:
    """Write notes with a picture here and there, each reviewed three times."""
    collection = Collection(
        media={f"{n}.png": b"a picture " * 500 + bytes([n]) for n in range(PICTURES)}
    )
    learned = {"type": 2, "queue": 2, "due": 2_000, "ivl": 9, "factor": 2500, "reps": 3}
    for n in range(NOTES):
        picture = f'<img src="{n}.png">' if n < PICTURES else ""
        collection.note(f"guid-{n}", f"question {n} {picture}", "answer " * 20, cards=[learned])
    for review, card in enumerate(card["id"] for card in collection.cards for _ in range(3)):
        at = CREATED * 1000 + (review % 3) * 5 * DAY_MS + review
        kind = min(review % 3, 1)
        collection.reviews.append({"id": at, "cid": card, "ease": 3, "ivl": 5, "type": kind})
    file.write_bytes(collection.package())
