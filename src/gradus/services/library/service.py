"""The library: one user action, one method, one transaction."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path

from gradus.clock import Clock
from gradus.domain.library.catalogue import Given
from gradus.domain.library.fields import Values
from gradus.domain.library.importing import Preview, preview
from gradus.domain.library.kinds import Use
from gradus.domain.library.progress import Progress, advanced, certified, marked, rated
from gradus.domain.library.reading import read_entry
from gradus.errors import LibraryError
from gradus.services.library.acts import Act
from gradus.services.library.files import read_file
from gradus.services.library.log import Done, LibraryLog
from gradus.services.library.looking import LibraryReader
from gradus.services.library.view import LibraryView
from gradus.store import library, ways
from gradus.store.database import Connection, Database
from gradus.store.library import Stored
from gradus.store.ways import Choice

_RELOAD = "Open the library again; it has changed meanwhile."
_LEAST_MINUTES = 5


class LibraryService:
    """Every change is on disk when its method returns, and `undo` takes it back."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock
        self._reader = LibraryReader(database)
        self._log = LibraryLog(database, clock)

    def prepare(self) -> Iterator[None]:
        """Work out what `view` needs in small steps."""
        return self._reader.prepare()

    def view(self) -> LibraryView:
        """Return everything there is."""
        return self._reader.view()

    def values(self, key: str) -> Values:
        """Return the fields of an entry, to edit them; LibraryError where it is gone."""
        with self._database.read() as connection:
            return _stored(connection, key).values

    def today(self) -> date:
        """Return the date where the person is."""
        return self._clock.now().astimezone(self._clock.zone()).date()

    def mark(self, key: str, use: Use) -> None:
        """Say whether an entry is used or done."""
        self._note(Act.MARK, key, lambda made: marked(made, use))

    def advance(self, key: str, share: float) -> None:
        """Say how much of an entry is done, from 0 to 1."""
        self._note(Act.ADVANCE, key, lambda made: advanced(made, share))

    def rate(self, key: str, rating: int | None) -> None:
        """Rate an entry 1 to 5, or not at all."""
        self._note(Act.RATE, key, lambda made: rated(made, rating))

    def note(self, key: str, text: str) -> None:
        """Keep notes on an entry."""
        self._note(Act.NOTE, key, lambda made: replace(made, notes=text.strip()))

    def certify(self, key: str, file: str, day: date | None) -> None:
        """Remember where a certificate lies and its date; the file itself is left alone."""
        today = self.today()
        self._note(Act.CERTIFICATE, key, lambda made: certified(made, file, day, today))

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
            _stored(connection, key)
            library.set_own(connection, key, given.values)

        self._log.act(Act.EDIT, given.entry.title, (key,), write)

    def remove(self, key: str) -> None:
        """Remove an own entry with what was noted about it, or the own wording of another."""

        def write(connection: Connection) -> None:
            if _stored(connection, key).own is None:
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

    def plan(self, key: str, topics: Collection[str], among: Collection[str]) -> None:
        """Study these topics from an entry; the others `among` which it could be as the road says.

        Each must have a part of the entry. The calendar offers what moves by itself.
        """

        def write(connection: Connection) -> None:
            choices: Mapping[str, Choice] = ways.choices(connection)
            kept = {
                topic: choice
                for topic, choice in choices.items()
                if topic not in among or choice.resource != key
            }
            wanted = {topic: _of_road(choices, topic, key) for topic in topics}
            ways.set_choices(connection, kept | wanted)

        self._log.act(Act.PLAN, self._title(key), (key,), write)

    def plan_own(self, key: str, topic: str, part: str, minutes: int) -> None:
        """Study a topic from a part of an entry that the road has no way for."""
        if minutes < _LEAST_MINUTES:
            raise LibraryError(
                f"{minutes} minutes are too few.", f"Enter {_LEAST_MINUTES} or more."
            )

        def write(connection: Connection) -> None:
            choices = ways.choices(connection)
            choice = Choice(key, part.strip(), minutes, own=True)
            ways.set_choices(connection, {**choices, topic: choice})

        self._log.act(Act.PLAN, self._title(key), (key,), write)

    def topics(self) -> tuple[tuple[str, str, int], ...]:
        """Return key, title and minutes of every topic, along the road."""
        with self._database.read() as connection:
            return tuple((one.key, one.title, one.minutes) for one in ways.ways(connection))

    def undo(self) -> Done | None:
        """Take the last act back; None where there is none."""
        return self._log.undo()

    def redo(self) -> Done | None:
        """Do again what was taken back last; None where there is nothing."""
        return self._log.redo()

    def _note(self, act: Act, key: str, how: Callable[[Progress], Progress]) -> None:
        def write(connection: Connection) -> None:
            _stored(connection, key)
            before = library.progress(connection).get(key, Progress())
            library.put_progress(connection, key, how(before), self._clock.now())

        self._log.act(act, self._title(key), (key,), write)

    def _title(self, key: str) -> str:
        return str(self.values(key).get("title", key))


def _of_road(choices: Mapping[str, Choice], topic: str, key: str) -> Choice:
    """Keep a way of one's own that was chosen before."""
    before = choices.get(topic)
    return before if before is not None and before.resource == key else Choice(key)


def _stored(connection: Connection, key: str) -> Stored:
    found = library.entry(connection, key)
    if found is None:
        raise LibraryError("That entry is no longer in the library.", _RELOAD)
    return found


def _checked(values: Values) -> Given:
    entry, complaints = read_entry(values, own=True)
    if entry is None:
        raise LibraryError(*complaints[0])
    return Given(entry, dict(values))
