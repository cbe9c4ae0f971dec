"""A person who imports packages that tests make."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from tests.support.app import replayed
from tests.support.clock import FixedClock
from tests.support.databases import memory_database
from tests.support.packages import Collection

from gradus.domain.scheduling.card_state import CardState
from gradus.services.importing.report import ImportReport
from gradus.services.importing.service import ImportService
from gradus.services.study_settings import StudySettings
from gradus.store.database import Database


@dataclass
class Importer:
    database: Database
    folder: Path
    clock: FixedClock = field(default_factory=FixedClock)
    backups: list[str] = field(default_factory=list)

    @property
    def media(self) -> Path:
        return self.folder / "media"

    @property
    def service(self) -> ImportService:
        return ImportService(
            self.database, self.clock, StudySettings(), self.media, self.backups.append
        )

    def take(self, collection: Collection) -> ImportReport:
        return self.service.import_package(self.package(collection))

    def package(self, collection: Collection) -> Path:
        file = self.folder / "a.apkg"
        file.write_bytes(collection.package())
        return file

    def states(self) -> dict[str, CardState]:
        """Return where all cards stand, by their keys, once their events say the same."""
        found = replayed(self.database)
        assert [key for key, (stored, rebuilt) in found.items() if stored != rebuilt] == []
        return {key: stored for key, (stored, _) in found.items()}


@pytest.fixture
def importer(tmp_path: Path) -> Iterator[Importer]:
    with memory_database() as database:
        yield Importer(database, tmp_path)
