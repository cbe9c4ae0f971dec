"""A package on its way in: notes, reviews by card, note types and decks under their names here."""

from __future__ import annotations

from collections import defaultdict
from datetime import datetime, tzinfo

from gradus.domain.anki.coming import Bringing, ComingNote, LeftOut
from gradus.domain.anki.days import Days, days_of
from gradus.domain.anki.model import NoteType
from gradus.domain.anki.package import Package, PackedReview
from gradus.domain.anki.past import in_order
from gradus.domain.anki.renaming import renamed, renamer
from gradus.services.importing.media import ComingMedia
from gradus.services.importing.report import ImportReport

_MOST_EXAMPLES = 5


class ComingPackage:
    """What a package brings; what cannot come is counted in the report.

    `notes` are in the order of their learning, `reviews` by Anki's id of their card.
    """

    def __init__(self, package: Package, media: ComingMedia, report: ImportReport) -> None:
        self._package = package
        self._rename = renamer(media.renamed)
        self._report = report
        self.media = media
        self.notes: list[ComingNote] = list(
            Bringing(package, self._rename, report.left_out).notes()
        )
        self.reviews = self._reviews_by_card()
        self._count_media()

    @property
    def note_types(self) -> dict[int, NoteType]:
        """The note types of all notes by Anki's ids."""
        used = {note.type: self._package.note_types[note.type] for note in self.notes}
        if not self.media.renamed:
            return used
        return {key: renamed(one, self._rename) for key, one in used.items()}

    @property
    def decks(self) -> dict[str, str]:
        """The decks of all notes by their full names, with descriptions."""
        described = {deck.name.strip(): deck.description for deck in self._package.decks.values()}
        return {note.deck: described.get(note.deck, "") for note in self.notes}

    def days(self, zone: tzinfo, rollover_hour: int, now: datetime) -> Days:
        """Return which study days Anki's numbers mean."""
        first, created = self._package.first_day, self._package.created
        return days_of(zone, rollover_hour, now, first, created)

    def _reviews_by_card(self) -> dict[int, list[PackedReview]]:
        there = {card.id for card in self._package.cards}
        found: defaultdict[int, list[PackedReview]] = defaultdict(list)
        for review in in_order(self._package.reviews):
            if review.card in there:
                found[review.card].append(review)
            else:
                self._report.left_out[LeftOut.REVIEW_WITHOUT_CARD] += 1
        return found

    def _count_media(self) -> None:
        for reason, names in (
            (LeftOut.MEDIA_MISSING, self.media.missing),
            (LeftOut.MEDIA_NAME, list(self._package.refused_media)),
        ):
            if names:
                self._report.left_out[reason] = len(names)
                self._report.names[reason] = names[:_MOST_EXAMPLES]
