"""Writing one package: staged in short transactions, then shown by one."""

from __future__ import annotations

from collections import defaultdict
from contextlib import suppress

from gradus.domain.anki.identity import DEVICE
from gradus.domain.anki.past import PastTeller
from gradus.domain.anki.told import KIND, Row
from gradus.domain.scheduling.events import EventKind
from gradus.domain.scheduling.memory import MemoryModel
from gradus.errors import GradusError
from gradus.services.importing import leftovers
from gradus.services.importing.catching_up import CatchingUp
from gradus.services.importing.coming_package import ComingPackage
from gradus.services.importing.media import put_in_place
from gradus.services.importing.report import ImportReport
from gradus.services.importing.rows_of import RowMaker
from gradus.services.importing.stage import Share, Surroundings, stage
from gradus.store.importing import staging
from gradus.store.importing.beginning import ensure_decks, ensure_note_types, make_room
from gradus.store.importing.changing import add_media
from gradus.store.importing.known import Known, known
from gradus.store.importing.rows import make_usual
from gradus.store.importing.staging import Staged
from gradus.store.review_import import ensure_device

_DEVICE_NAME = "Anki"
_REVIEWS = {EventKind.ANSWERED.value, EventKind.PRACTISED.value}


class PackageWriting:
    """One package on its way into the database; what came is counted in the report."""

    def __init__(self, around: Surroundings, coming: ComingPackage, report: ImportReport) -> None:
        self._around = around
        self._coming = coming
        self._report = report
        self._now = around.clock.now()
        zone, hour = around.clock.zone(), around.settings.rollover_hour
        self._days = coming.days(zone, hour, self._now)
        with around.database.read() as connection:
            self._know(known(connection, [note.name for note in coming.notes]))

    def _know(self, here: Known) -> None:
        self._known = here
        self._new = [note for note in self._coming.notes if note.name not in here.notes]

    def is_anything_new(self) -> bool:
        """Whether the package brings anything; if not, its notes are counted as known."""
        if self._new or self._coming.media.files:
            return True
        catching = self._catching_up(self._maker({}, defaultdict(int)))
        with self._around.database.read() as connection:
            reviews = catching.keep_unknown(connection)
        anything = catching.changed or catching.revived or catching.new_cards or reviews
        if not anything:
            self._report.known = catching.known
        return bool(anything)

    def write(self, progress: Share) -> None:
        """Write everything, or raise what went wrong once nothing of it is left.

        Raises ImportStoppedError where `progress` says to stop.
        """
        staged: Staged | None = None
        try:
            staged, maker = self._begin()
            stage(self._around, self._new, maker, progress)
            self._finish(staged, maker)
        except BaseException:
            if staged is not None:
                with suppress(GradusError):  # the next import clears it
                    leftovers.clear(self._around.database, self._around.media)
            raise

    def _begin(self) -> tuple[Staged, RowMaker]:
        """Make decks and note types, and take the ids of all that will be staged."""
        coming = self._coming
        with self._around.database.write() as connection:
            self._know(known(connection, [note.name for note in coming.notes]))
            deck_ids, decks = ensure_decks(connection, self._known, coming.decks)
            types = ensure_note_types(connection, self._known, coming.note_types.items())
            type_ids, made = types
            ensure_device(connection, DEVICE, _DEVICE_NAME, self._now)
            staged = self._staged(decks, made)
            staging.mark(connection, staged)
            if self._new:
                make_room(connection, deck_ids[self._new[0].deck], staged)
        return staged, self._maker(deck_ids, type_ids)

    def _staged(self, decks: tuple[int, ...], types: tuple[int, ...]) -> Staged:
        media = tuple(self._coming.media.files)
        if not self._new:
            return Staged((0, 0), (0, 0), decks, types, media)
        note, card = self._known.next_note, self._known.next_card
        cards = sum(len(one.cards) for one in self._new)
        return Staged(
            notes=(note, note + len(self._new) + 1),
            cards=(card, card + cards + 1),
            decks=decks,
            note_types=types,
            media=media,
        )

    def _maker(self, decks: dict[str, int], types: dict[int, int]) -> RowMaker:
        scheduler = self._around.settings.scheduler
        teller = PastTeller(scheduler.parameters, scheduler.version, self._days)
        first = (self._known.next_note, self._known.next_card)
        added = round(self._now.timestamp() * 1000)
        return RowMaker(teller, self._coming.reviews, decks, types, *first, added)

    def _catching_up(self, maker: RowMaker) -> CatchingUp:
        catching = CatchingUp(maker)
        for note in self._coming.notes:
            if note.name in self._known.notes:
                catching.add(note, self._known.notes[note.name])
        return catching

    def _finish(self, staged: Staged, maker: RowMaker) -> None:
        """Show everything in one transaction; media are in place before it counts."""
        self._count_new(maker)
        catching = self._catching_up(maker)
        put_in_place(self._coming.media, self._around.media)
        media = {name: one[:2] for name, one in self._coming.media.files.items()}
        with self._around.database.write() as connection:
            reviews = catching.keep_unknown(connection)
            catching.write(connection, MemoryModel(self._around.settings.scheduler))
            add_media(connection, media)
            staging.show(connection, staged)
            make_usual(connection)
        self._count(catching, reviews, maker.teller)

    def _count_new(self, maker: RowMaker) -> None:
        report = self._report
        report.decks = sorted({note.deck for note in self._coming.notes})
        report.notes = len(self._new)
        report.cards = sum(len(note.cards) for note in self._new)
        report.reviews = _reviews(maker.events)

    def _count(self, catching: CatchingUp, reviews: int, teller: PastTeller) -> None:
        report = self._report
        report.changed, report.known = catching.changed, catching.known
        report.revived = len(catching.revived)
        report.cards += len(catching.new_cards)
        report.reviews += reviews + _reviews(catching.card_events)
        report.media = len(self._coming.media.files)
        report.left_out.update(teller.left_out)


def _reviews(rows: list[Row]) -> int:
    return sum(row[KIND] in _REVIEWS for row in rows)
