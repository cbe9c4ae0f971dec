"""What an import did: what came, what was known, and what could not be taken over, and why."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from gradus.domain.anki.coming import LeftOut
from gradus.domain.wording import wording


@dataclass(slots=True)
class ImportReport:
    """Counts of one package.

    `notes` are new, `changed` have another text now, `revived` were let go once, `known` were here
    as they are. `reviews` are answers that were not here yet. `decks` are the names of all decks
    that got something. `left_out` counts what could not be taken, `names` gives some examples.
    """

    file: Path
    notes: int = 0
    changed: int = 0
    revived: int = 0
    known: int = 0
    cards: int = 0
    reviews: int = 0
    media: int = 0
    decks: list[str] = field(default_factory=list)
    left_out: Counter[LeftOut] = field(default_factory=Counter)
    names: dict[LeftOut, list[str]] = field(default_factory=dict)
    stopped: bool = False

    @property
    def touched(self) -> bool:
        """Whether anything is in the database now that was not."""
        return any((self.notes, self.changed, self.revived, self.cards, self.reviews, self.media))


SENTENCES = {
    LeftOut.FILTERED_DECK: wording("Cards of filtered decks went back to their own decks: {0}."),
    LeftOut.NOTE_TYPE_MISSING: wording("Notes left out, because their note type is missing: {0}."),
    LeftOut.NOTE_WITHOUT_CARDS: wording("Notes left out, because they have no cards: {0}."),
    LeftOut.CARD_WITHOUT_NOTE: wording("Cards left out, because their note is missing: {0}."),
    LeftOut.CARD_TWICE: wording("Cards left out, because another one is in their place: {0}."),
    LeftOut.UNKNOWN_FIELDS: wording("Notes with more fields than their note type has: {0}."),
    LeftOut.MEDIA_MISSING: wording("Pictures and sounds that the package lacks: {0}."),
    LeftOut.MEDIA_NAME: wording("Files whose names not every system can store: {0}."),
    LeftOut.REVIEW_IN_FUTURE: wording("Reviews left out, because they lie in the future: {0}."),
    LeftOut.REVIEW_UNKNOWN: wording("Reviews left out, because they have no known rating: {0}."),
    LeftOut.REVIEW_WITHOUT_CARD: wording("Reviews left out, because their card is missing: {0}."),
}
"""What is said of each reason; {0} is a number."""


def as_json(reports: list[ImportReport]) -> str:
    """Return reports as one JSON list."""
    return json.dumps([_values(one) for one in reports], ensure_ascii=False, indent=2)


def as_text(report: ImportReport) -> str:
    """Return a report in sentences."""
    came = (
        f"{report.notes} new notes, {report.cards} new cards, {report.reviews} reviews, "
        f"{report.media} media files"
    )
    lines = [f"{report.file.name}: {came}."]
    if report.changed or report.revived or report.known:
        lines.append(
            f"Known already: {report.known} as they were, {report.changed} changed, "
            f"{report.revived} taken in again."
        )
    for reason, count in report.left_out.items():
        examples = report.names.get(reason, [])
        lines.append(SENTENCES[reason].format(count) + "".join(f"\n  {name}" for name in examples))
    return "\n".join(lines)


def _values(report: ImportReport) -> dict[str, object]:
    return {
        "file": str(report.file),
        "decks": report.decks,
        "notes": report.notes,
        "changed": report.changed,
        "revived": report.revived,
        "known": report.known,
        "cards": report.cards,
        "reviews": report.reviews,
        "media": report.media,
        "left_out": {reason.value: count for reason, count in report.left_out.items()},
        "names": {reason.value: names for reason, names in report.names.items()},
    }
