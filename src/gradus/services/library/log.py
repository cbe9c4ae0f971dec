"""Every act on the library is one transaction that can be taken back while Gradus is open."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from gradus.clock import Clock
from gradus.domain.library.fields import Values
from gradus.domain.library.progress import Progress
from gradus.services.library.acts import Act
from gradus.store import library, ways
from gradus.store.database import Connection, Database
from gradus.store.ways import Choice

_MOST = 100


@dataclass(frozen=True, slots=True)
class _State:
    """Own wordings and progress of some entries, and every way that was chosen."""

    own: Mapping[str, Values | None]
    progress: Mapping[str, Progress]
    choices: Mapping[str, Choice]


@dataclass(frozen=True, slots=True)
class Done:
    """An act on an entry, or on a file of them, with what it is called."""

    act: Act
    title: str
    before: _State
    after: _State


class LibraryLog:
    """Does acts, takes them back and does them again."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self.database = database
        self.clock = clock
        self._done: list[Done] = []
        self._taken_back: list[Done] = []

    def act(
        self, act: Act, title: str, keys: tuple[str, ...], how: Callable[[Connection], None]
    ) -> None:
        """Do one thing to entries; what changes nothing leaves nothing to undo."""
        with self.database.write() as connection:
            before = _state(connection, keys)
            how(connection)
            after = _state(connection, keys)
        if before != after:
            self._done = [*self._done, Done(act, title, before, after)][-_MOST:]
            self._taken_back = []

    def undo(self) -> Done | None:
        """Take the last act back; None where there is none."""
        return self._turn(self._done, self._taken_back, lambda done: done.before)

    def redo(self) -> Done | None:
        """Do again what was taken back last; None where there is nothing."""
        return self._turn(self._taken_back, self._done, lambda done: done.after)

    def _turn(
        self, source: list[Done], target: list[Done], state: Callable[[Done], _State]
    ) -> Done | None:
        if not source:
            return None
        done = source[-1]
        with self.database.write() as connection:
            self._restore(connection, state(done))
        target.append(source.pop())
        return done

    def _restore(self, connection: Connection, state: _State) -> None:
        for key, values in state.own.items():
            library.set_own(connection, key, values)
            if library.entry(connection, key) is not None:
                made = state.progress.get(key, Progress())
                library.put_progress(connection, key, made, self.clock.now())
        if ways.choices(connection) != dict(state.choices):
            ways.set_choices(connection, state.choices)


def _state(connection: Connection, keys: tuple[str, ...]) -> _State:
    stored = {key: library.entry(connection, key) for key in keys}
    progress = library.progress(connection)
    return _State(
        own={key: one.own if one else None for key, one in stored.items()},
        progress={key: progress[key] for key in keys if key in progress},
        choices=ways.choices(connection),
    )
