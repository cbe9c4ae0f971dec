"""An export as a package for Anki."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from gradus.clock import Clock
from gradus.domain.decks.model import NoteType
from gradus.domain.scheduling.study_day import study_day
from gradus.formats.anki.writing.collection import About
from gradus.formats.anki.writing.package import package_writer
from gradus.formats.anki.writing.rows import Note
from gradus.services.exporting.anki_notes import AnkiNotes
from gradus.services.exporting.imported_notes import is_file_name
from gradus.services.exporting.notes import Batch, ExportStoppedError, Progress, batches
from gradus.services.exporting.report import ExportReport
from gradus.services.study_settings import StudySettings
from gradus.store import exporting
from gradus.store.database import Database

_LONG_AGO = 3_650
"""Anki counts days from the making of a collection; what was due before that counts below zero."""


class PackageExport:
    """Writes packages; `places` returns the folder of each source, `media` is that of Anki's."""

    def __init__(
        self,
        database: Database,
        clock: Clock,
        places: Callable[[], Mapping[str, Path]],
        media: Path,
    ) -> None:
        self._database = database
        self._clock = clock
        self._places = places
        self._media = media

    def write(
        self,
        file: Path,
        ids: Sequence[int],
        settings: StudySettings,
        report: ExportReport,
        progress: Progress,
    ) -> None:
        """Write the notes into a file that is empty yet.

        Raises ExportStoppedError where `progress` says to stop, and OSError.
        """
        maker = AnkiNotes(self._places(), settings.scheduler.parameters, self._clock.now())
        with (
            tempfile.TemporaryDirectory(prefix="gradus-") as folder,
            package_writer(Path(folder), self._about(settings)) as writer,
        ):
            for batch in batches(self._database, ids, progress, with_events=True):
                writer.add(_counted(batch, maker, report))
            for done in writer.finish(file, self._files(maker, report)):
                report.media = done
                if not progress(len(ids), len(ids)):
                    raise ExportStoppedError

    def _files(self, maker: AnkiNotes, report: ExportReport) -> list[tuple[str, Path]]:
        with self._database.read() as connection:
            known = exporting.media_names(connection)
        names = sorted(name for name in known & maker.media.names if is_file_name(name))
        named = {name: self._media / name for name in names}
        files = [*maker.pictures.files.items(), *named.items()]
        there = [(name, path) for name, path in files if path.is_file()]
        report.missing = maker.pictures.missing + len(files) - len(there)
        return there

    def _about(self, settings: StudySettings) -> About:
        now, zone, hour = self._clock.now(), self._clock.zone(), settings.rollover_hour
        scheduler = settings.scheduler
        return About(
            now=now,
            zone=zone,
            rollover_hour=hour,
            first_day=study_day(now, zone, hour) - _LONG_AGO,
            parameters=scheduler.parameters,
            retention=scheduler.desired_retention,
            learning_steps=scheduler.learning_steps,
            relearning_steps=scheduler.relearning_steps,
        )


def _counted(batch: Batch, maker: AnkiNotes, report: ExportReport) -> list[Note]:
    made = [maker.note(one, batch.decks[one.deck], batch.events) for one in batch.notes]
    report.notes += len(made)
    report.cards += sum(len(note.cards) for note in made)
    report.reviews += sum(len(card.reviews) for note in made for card in note.cards)
    report.exercises += sum(one.note.type is NoteType.EXERCISE for one in batch.notes)
    return made
