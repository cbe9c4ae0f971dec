"""A data folder with a database file in which something can happen, and its backups."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from hashlib import sha256
from pathlib import Path
from zipfile import ZipFile

from tests.support.clock import FixedClock
from tests.support.databases import MIGRATIONS

from gradus.domain import settings
from gradus.paths import DataFolders
from gradus.services.backups.service import BackupService
from gradus.services.settings import SettingsService
from gradus.store.database import Database
from gradus.store.schema import open_database


def go_on(_done: int, _total: int) -> bool:
    return True


class Home:
    """What a person has; `happen` changes a setting, which is an event as well."""

    def __init__(self, folder: Path) -> None:
        self.folders = DataFolders.inside(folder)
        self.folders.create()
        self.file, self.backups = self.folders.database, self.folders.backups
        self.clock = FixedClock()
        self.database: Database = self.opened()
        self.service = BackupService(self.folders, self.clock)
        self._count = 0

    def opened(self) -> Database:
        return open_database(self.file, MIGRATIONS, self.backups, self.clock.now())

    def happen(self) -> None:
        self._count += 1
        SettingsService(self.database, self.clock).change(settings.NEW_PER_DAY, self._count)

    def write(self, *statements: str) -> None:
        with self.database.write() as connection:
            for statement in statements:
                connection.exec_driver_sql(statement)

    def add_media(self, name: str, content: bytes) -> str:
        """Put a file where media lie, name it in the database, and return its checksum."""
        folder = self.folders.data / "media"
        folder.mkdir(exist_ok=True)
        (folder / name).write_bytes(content)
        checksum = sha256(content).hexdigest()
        row = f"('{name}', '{checksum}', {len(content)})"
        self.write(f"INSERT OR REPLACE INTO media VALUES {row}")
        return checksum

    def kept(self) -> list[str]:
        return sorted(path.name for path in self.backups.glob("*") if path.is_file())

    def value(self) -> int:
        """Return the setting that `happen` changes, as the file has it."""
        with closing(sqlite3.connect(self.file)) as connection:
            (value,) = connection.execute(
                "SELECT json_extract(value, '$.value') FROM settings WHERE name = 'new_per_day'"
            ).fetchone()
        return int(value)


@contextmanager
def unpacked(backup: Path, folder: Path) -> Iterator[sqlite3.Connection]:
    """Open the database of a backup by means of the zip module alone."""
    with ZipFile(backup) as packed:
        file = packed.extract("gradus.sqlite", folder)
    with closing(sqlite3.connect(file)) as connection:
        yield connection
