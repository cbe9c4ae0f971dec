"""What a person does with an entry: use, share done, rating, notes and a certificate."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from gradus.domain.library.kinds import Use
from gradus.domain.library.progress import UNTOUCHED, Progress, advanced, certified, marked, rated
from gradus.services.library.acting import Acting, stored
from gradus.services.library.acts import Act
from gradus.store import library
from gradus.store.database import Connection


class Noting(Acting):
    """Each call is one change; all raise LibraryError where the entry is gone."""

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

    def _note(self, act: Act, key: str, how: Callable[[Progress], Progress]) -> None:
        def write(connection: Connection) -> None:
            stored(connection, key)
            before = library.progress(connection).get(key, UNTOUCHED)
            library.put_progress(connection, key, how(before), self._clock.now())

        self._log.act(act, self._title(key), (key,), write)
