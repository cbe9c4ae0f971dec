"""Entries of one's own: adding, editing, removing, and importing a file of them."""

from __future__ import annotations

from pathlib import Path

from gradus.domain.library.catalogue import Given
from gradus.domain.library.fields import Values
from gradus.domain.library.importing import Preview, preview
from gradus.domain.library.reading import read_entry
from gradus.errors import LibraryError
from gradus.services.library.acting import Acting, stored
from gradus.services.library.acts import Act
from gradus.services.library.files import read_file
from gradus.store import library
from gradus.store.database import Connection


class OwnEntries(Acting):
    """An entry that ships with Gradus may be written in one's own words as well."""

    def add(self, values: Values) -> str:
        """Add an entry and return its id; raises LibraryError where it cannot be one."""
        given = _checked(values)
        key = given.entry.key

        def write(connection: Connection) -> None:
            if library.entry(connection, key) is not None:
                raise LibraryError(f"There is an entry {key!r} already.", "Choose another id.")
            library.set_own(connection, key, given.values)

        self._log.act(Act.ADD, given.entry.title, (key,), write)
        return key

    def edit(self, values: Values) -> None:
        """Write an entry in another way; one that ships with Gradus can be had back."""
        given = _checked(values)
        key = given.entry.key

        def write(connection: Connection) -> None:
            stored(connection, key)
            library.set_own(connection, key, given.values)

        self._log.act(Act.EDIT, given.entry.title, (key,), write)

    def remove(self, key: str) -> None:
        """Remove an own entry with what was noted about it, or the own wording of another."""

        def write(connection: Connection) -> None:
            if stored(connection, key).own is None:
                raise LibraryError(
                    "That entry ships with Gradus.", "Only what you added can be removed."
                )
            library.set_own(connection, key, None)

        self._log.act(Act.REMOVE, self._title(key), (key,), write)

    def look_into(self, path: Path) -> Preview:
        """Read a file and return what it would add and change; nothing is changed yet.

        Raises LibraryError where the file cannot be read at all.
        """
        given, problems = read_file(path, own=True)
        with self._database.read() as connection:
            present = self._reader.entries(connection)
        return preview(path.name, present, given, problems)

    def take(self, found: Preview) -> None:
        """Take over what was previewed: all of it, or nothing."""
        if found.problems:
            raise LibraryError(
                f"{found.name} has errors.", "Mend them and choose the file once more."
            )

        def write(connection: Connection) -> None:
            for one in found.given:
                library.set_own(connection, one.entry.key, dict(one.values))

        keys = tuple(one.entry.key for one in found.given)
        self._log.act(Act.IMPORT, found.name, keys, write)


def _checked(values: Values) -> Given:
    entry, complaints = read_entry(values, own=True)
    if entry is None:
        raise LibraryError(*complaints[0])
    return Given(entry, dict(values))
