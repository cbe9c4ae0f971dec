"""What every act on the library has at hand."""

from __future__ import annotations

from datetime import date

from gradus.clock import Clock
from gradus.domain.library.fields import Values
from gradus.errors import LibraryError
from gradus.services.library.log import LibraryLog
from gradus.services.library.looking import LibraryReader
from gradus.store import library
from gradus.store.database import Connection, Database
from gradus.store.library import Stored

_RELOAD = "Open the library again; it has changed meanwhile."


class Acting:
    """The database, the log of what was done, and the entries as they were read last."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock
        self._reader = LibraryReader(database)
        self._log = LibraryLog(database, clock)

    def values(self, key: str) -> Values:
        """Return the fields of an entry, to edit them; LibraryError where it is gone."""
        with self._database.read() as connection:
            return stored(connection, key).values

    def today(self) -> date:
        """Return the date where the person is."""
        return self._clock.now().astimezone(self._clock.zone()).date()

    def _title(self, key: str) -> str:
        return str(self.values(key).get("title", key))


def stored(connection: Connection, key: str) -> Stored:
    """Return an entry; raises LibraryError where it is gone."""
    found = library.entry(connection, key)
    if found is None:
        raise LibraryError("That entry is no longer in the library.", _RELOAD)
    return found
