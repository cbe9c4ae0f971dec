"""Taking over the review history of another program."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import count, islice
from pathlib import Path

from gradus.clock import Clock
from gradus.domain.scheduling.elsewhere import answers_elsewhere
from gradus.domain.scheduling.events import Event, EventKind, next_order
from gradus.domain.scheduling.memory import MemoryModel
from gradus.domain.scheduling.replay import replay
from gradus.domain.scheduling.study_day import Moment, study_day
from gradus.errors import ReviewLogError
from gradus.formats.review_logs import LoggedReview, read_review_log
from gradus.services.study_settings import StudySettings
from gradus.store import cards, events, review_import
from gradus.store.database import Connection, Database

Progress = Callable[[int, int], bool]
"""Called with cards done and cards in all; returns False to stop."""

_BATCH = 6


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What an import did: reviews in the file, how many of them were new, and their cards."""

    reviews: int
    added: int
    cards: int
    stopped: bool = False


class ReviewImportService:
    """Adds reviews as answers of cards of their own, which are never asked."""

    def __init__(
        self, database: Database, clock: Clock, settings: StudySettings | None = None
    ) -> None:
        self._database = database
        self._clock = clock
        self._settings = settings or StudySettings()
        self._model = MemoryModel(self._settings.scheduler)

    def import_log(
        self, path: Path, progress: Progress = lambda _done, _total: True
    ) -> ImportReport:
        """Add a CSV file's reviews, a few cards in each transaction.

        Reviews that are known already are left as they are, so a second import, or one that goes on
        after it was stopped, adds only what is missing. Raises ReviewLogError where the file is no
        review log, or lies about the time.
        """
        reviews = read_review_log(path)
        self._refuse_the_future(path, reviews)
        histories: defaultdict[str, list[LoggedReview]] = defaultdict(list)
        for review in reviews:
            histories[review.card].append(review)
        added = done = 0
        for names in _batches(list(histories)):
            if not progress(done, len(histories)):
                return ImportReport(len(reviews), added, len(histories), stopped=True)
            added += self._add(path.name, {name: histories[name] for name in names})
            done += len(names)
        progress(done, len(histories))
        return ImportReport(len(reviews), added, len(histories))

    def _refuse_the_future(self, path: Path, reviews: Sequence[LoggedReview]) -> None:
        if reviews and reviews[-1].at > self._clock.now():
            raise ReviewLogError(
                f"{path} holds reviews of the future.", "Set the clock of this computer right."
            )

    def _add(self, log: str, histories: dict[str, list[LoggedReview]]) -> int:
        drafts = {name: list(self._drafts(log, name, found)) for name, found in histories.items()}
        ids = [event.id for found in drafts.values() for event in found]
        with self._database.write() as connection:
            known = review_import.known_events(connection, ids)
            fresh = {
                name: kept
                for name, found in drafts.items()
                if (kept := [event for event in found if event.id not in known])
            }
            if fresh:
                review_import.ensure_cards(connection, log, list(fresh))
                self._store(connection, log, fresh)
        return sum(map(len, fresh.values()))

    def _store(self, connection: Connection, log: str, fresh: dict[str, list[Event]]) -> None:
        device = review_import.log_device(connection, log, self._clock.now())
        numbers = count(device.last_sequence + 1)
        for name, found in fresh.items():
            review_import.add(connection, device.id, zip(found, numbers, strict=False))
            key = review_import.key_of(name)
            card_id = cards.id_of_key(connection, key)
            assert card_id is not None
            cards.save(connection, card_id, replay(self._model, events.of_card(connection, key)))

    def _drafts(self, log: str, name: str, found: Sequence[LoggedReview]) -> Iterator[Event]:
        """Yield the events of one card; the store gives them their device and sequence."""
        key, order = review_import.key_of(name), 0
        reviews = ((self._moment(one), one.rating, one.duration) for one in found)
        for moment, answer in answers_elsewhere(self._model, key, reviews):
            order = next_order(order, moment.now)
            yield Event(
                id=review_import.event_id(name, moment.now),
                device="",
                sequence=0,
                order=order,
                wall=moment.now,
                day=moment.day,
                kind=EventKind.ANSWERED,
                card=key,
                payload={**answer.payload(), "imported": log},
            )

    def _moment(self, review: LoggedReview) -> Moment:
        zone, hour = self._clock.zone(), self._settings.rollover_hour
        return Moment(review.at, study_day(review.at, zone, hour))


def _batches(names: list[str]) -> Iterator[list[str]]:
    rest = iter(names)
    while batch := list(islice(rest, _BATCH)):
        yield batch
