"""Writing one package: staged in short transactions, then shown by one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from operator import itemgetter
from pathlib import Path

from gradus.clock import Clock
from gradus.domain.anki.coming import Bringing, LeftOut
from gradus.domain.anki.days import Days, days_of
from gradus.domain.anki.identity import DEVICE
from gradus.domain.anki.package import Package, PackedReview
from gradus.domain.anki.past import KIND, ORDER, PastTeller, Trouble, in_order
from gradus.domain.anki.renaming import renamed, renamer
from gradus.domain.scheduling.memory import MemoryModel
from gradus.errors import GradusError
from gradus.services.importing import leftovers
from gradus.services.importing.catching_up import CatchingUp
from gradus.services.importing.media import ComingMedia, known_faults, put_in_place
from gradus.services.importing.report import ImportReport
from gradus.services.importing.rows_of import Batch, RowMaker
from gradus.services.study_settings import StudySettings
from gradus.store.database import Connection, Database
from gradus.store.importing import staging
from gradus.store.importing.beginning import ensure_decks, ensure_note_types, make_room
from gradus.store.importing.changing import add_media
from gradus.store.importing.known import Known, known
from gradus.store.importing.rows import (
    Rows,
    add_cards,
    add_events,
    add_imported_notes,
    add_notes,
    add_words,
    make_roomy,
    make_usual,
)
from gradus.store.importing.staging import Staged
from gradus.store.review_import import ensure_device

_NOTES, _EVENTS, _WORDS = 250, 1_500, 800
"""How many of each one transaction writes: so few that no answer waits long."""

_OF_NOTES, _OF_EVENTS = 0.5, 0.9
"""The shares of the work after which notes, and then events, are written."""

_MOST_EXAMPLES = 5
_DEVICE_NAME = "Anki"


class ImportStoppedError(Exception):
    """Nobody wants the package any more."""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What an import works with; `give_way` is called between two transactions."""

    database: Database
    clock: Clock
    settings: StudySettings
    media: Path
    give_way: Callable[[], None]


class PackageWriting:
    """One package on its way into the database; what cannot come is counted in the report."""

    def __init__(
        self, around: Surroundings, package: Package, media: ComingMedia, report: ImportReport
    ) -> None:
        self._around = around
        self._media = media
        self._report = report
        self._package = package
        self._now = around.clock.now()
        self._days = self._days_of(package)
        rename = renamer(media.renamed)
        self._types = {
            key: renamed(one, rename) if media.renamed else one
            for key, one in package.note_types.items()
        }
        self._bringing = Bringing(package, rename, report.left_out)
        self._notes = list(self._bringing.notes())
        self._reviews = self._reviews_by_card()
        self._count_media()
        with around.database.read() as connection:
            self._known = known(connection, [note.name for note in self._notes])
        self._new = [note for note in self._notes if note.name not in self._known.notes]

    def is_anything_new(self) -> bool:
        """Whether the package brings anything; if not, its notes are counted as known."""
        if self._new or self._media.files:
            return True
        catching = self._catching_up(self._maker({}, defaultdict(int)))
        with self._around.database.read() as connection:
            reviews = catching.keep_unknown(connection)
        anything = catching.changed or catching.revived or catching.new_cards or reviews
        if not anything:
            self._report.known = catching.known
        return bool(anything)

    def write(self, progress: Callable[[float], bool]) -> None:
        """Write everything; `progress` takes the share that is done, and says whether to go on.

        Raises ImportStoppedError, or what went wrong, once nothing of it is left.
        """
        staged: Staged | None = None
        try:
            staged, maker = self._begin()
            self._stage(maker, progress)
            self._finish(staged, maker)
        except BaseException:
            if staged is not None:
                with suppress(GradusError):  # the next import clears it
                    leftovers.clear(self._around.database, self._around.media)
            raise

    def _begin(self) -> tuple[Staged, RowMaker]:
        """Make decks and note types, and take the ids of all that will be staged."""
        with self._around.database.write() as connection:
            names = [note.name for note in self._notes]
            here = self._known = known(connection, names)
            self._new = [note for note in self._notes if note.name not in here.notes]
            deck_ids, decks = ensure_decks(connection, here, self._decks())
            wanted = {note.type: self._types[note.type] for note in self._notes}
            type_ids, types = ensure_note_types(connection, here, wanted.items())
            ensure_device(connection, DEVICE, _DEVICE_NAME, self._now)
            staged = self._staged(here, decks, types)
            staging.mark(connection, staged)
            if self._new:
                make_room(connection, deck_ids[self._new[0].deck], staged)
        self._report.decks = sorted({note.deck for note in self._notes})
        return staged, self._maker(deck_ids, type_ids, here)

    def _stage(self, maker: RowMaker, progress: Callable[[float], bool]) -> None:
        """Write notes and cards, then events as they happened, then words: each soonest so."""
        for done in range(0, len(self._new), _NOTES):
            batch = Batch()
            for note in self._new[done : done + _NOTES]:
                maker.add(note, batch)
            self._write(progress, _OF_NOTES * done / len(self._new), partial(_add, batch))
            self._report.notes += len(batch.notes)
            self._report.cards += len(batch.cards)
        maker.events.sort(key=itemgetter(ORDER))
        for share, rows in _portions(maker.events, _EVENTS, _OF_NOTES, _OF_EVENTS):
            self._write(progress, share, partial(add_events, rows=rows))
        for share, rows in _portions(maker.words, _WORDS, _OF_EVENTS, 1.0):
            self._write(progress, share, partial(add_words, rows=rows))
        self._report.reviews += sum(row[KIND] in _REVIEWS for row in maker.events)

    def _write(
        self,
        progress: Callable[[float], bool],
        share: float,
        add: Callable[[Connection], None],
    ) -> None:
        """Write one portion, once somebody was asked whether to go on."""
        if not progress(share):
            raise ImportStoppedError
        with self._around.database.write() as connection:
            make_roomy(connection)
            add(connection)
        self._around.give_way()

    def _staged(self, here: Known, decks: tuple[int, ...], types: tuple[int, ...]) -> Staged:
        new = len(self._new)
        if not new:
            return Staged((0, 0), (0, 0), decks, types, tuple(self._media.files))
        cards = sum(len(note.cards) for note in self._new)
        return Staged(
            notes=(here.next_note, here.next_note + new + 1),
            cards=(here.next_card, here.next_card + cards + 1),
            decks=decks,
            note_types=types,
            media=tuple(self._media.files),
        )

    def _maker(
        self, decks: dict[str, int], types: dict[int, int], here: Known | None = None
    ) -> RowMaker:
        scheduler = self._around.settings.scheduler
        teller = PastTeller(scheduler.parameters, scheduler.version, self._days)
        first = (here.next_note, here.next_card) if here else (0, 0)
        added = round(self._now.timestamp() * 1000)
        return RowMaker(teller, self._reviews, decks, types, *first, added)

    def _finish(self, staged: Staged, maker: RowMaker) -> None:
        """Show everything in one transaction; media are in place before it counts."""
        catching = self._catching_up(maker)
        files = self._media.files
        if files:
            with known_faults():
                self._around.media.mkdir(mode=0o700, parents=True, exist_ok=True)
            put_in_place(self._media, self._around.media)
        with self._around.database.write() as connection:
            reviews = catching.keep_unknown(connection)
            catching.write(connection, MemoryModel(self._around.settings.scheduler))
            add_media(connection, {name: one[:2] for name, one in files.items()})
            if staged.notes[1]:
                staging.show(connection, staged)
            else:
                staging.unmark(connection)
            make_usual(connection)
        self._count(catching, reviews, maker.teller)

    def _catching_up(self, maker: RowMaker) -> CatchingUp:
        catching = CatchingUp(maker)
        for note in self._notes:
            known_note = self._known.notes.get(note.name)
            if known_note is not None:
                catching.add(note, known_note)
        return catching

    def _count(self, catching: CatchingUp, reviews: int, teller: PastTeller) -> None:
        report = self._report
        report.changed, report.known = catching.changed, catching.known
        report.revived = len(catching.revived)
        report.cards += len(catching.new_cards)
        report.reviews += reviews + sum(row[KIND] in _REVIEWS for row in catching.card_events)
        report.media = len(self._media.files)
        for trouble, reason in _TROUBLES.items():
            if teller.trouble[trouble]:
                report.left_out[reason] += teller.trouble[trouble]

    def _decks(self) -> dict[str, str]:
        described = {deck.name.strip(): deck.description for deck in self._package.decks.values()}
        return {note.deck: described.get(note.deck, "") for note in self._notes}

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
            (LeftOut.MEDIA_MISSING, self._media.missing),
            (LeftOut.MEDIA_NAME, list(self._package.refused_media)),
        ):
            if names:
                self._report.left_out[reason] = len(names)
                self._report.names[reason] = names[:_MOST_EXAMPLES]

    def _days_of(self, package: Package) -> Days:
        zone, hour = self._around.clock.zone(), self._around.settings.rollover_hour
        return days_of(zone, hour, self._now, package.first_day, package.created)


_REVIEWS = {"answered", "practised"}
_TROUBLES = {
    Trouble.FUTURE: LeftOut.REVIEW_IN_FUTURE,
    Trouble.UNKNOWN: LeftOut.REVIEW_UNKNOWN,
}


def _add(batch: Batch, connection: Connection) -> None:
    add_notes(connection, batch.notes)
    add_imported_notes(connection, batch.raw)
    add_cards(connection, batch.cards)


def _portions(rows: Rows, size: int, begin: float, end: float) -> Iterator[tuple[float, Rows]]:
    """Yield rows a few at a time, with the share of the work that is done before them."""
    for done in range(0, len(rows), size):
        yield begin + (end - begin) * done / len(rows), rows[done : done + size]
