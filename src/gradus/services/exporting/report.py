"""What an export wrote, for the window and for the command."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path

from gradus.services.exporting.scope import Format


@dataclass(slots=True)
class ExportReport:
    """How much was written, and what could not go out as it is.

    `exercises` went out as one instance each; `plain` are notes from Anki whose looks were lost in
    a deck file; `missing` are pictures and sounds that are not where they should be.
    """

    file: Path
    format: Format
    decks: int = 0
    notes: int = 0
    cards: int = 0
    reviews: int = 0
    media: int = 0
    exercises: int = 0
    plain: int = 0
    missing: int = 0


def as_json(report: ExportReport) -> str:
    """Return it as one JSON object."""
    return json.dumps({**asdict(report), "file": str(report.file)}, ensure_ascii=False, indent=2)


def as_text(report: ExportReport) -> str:
    """Return it in sentences."""
    counts = (
        f"{report.notes} notes, {report.cards} cards, {report.reviews} reviews, "
        f"{report.media} media files"
    )
    lines = [f"{report.file}: {counts}."]
    if report.exercises:
        lines.append(f"Exercises written as one instance each: {report.exercises}.")
    if report.plain:
        lines.append(f"Notes from Anki whose looks a deck file cannot keep: {report.plain}.")
    if report.missing:
        lines.append(f"Pictures and sounds that are missing: {report.missing}.")
    return "\n".join(lines)
