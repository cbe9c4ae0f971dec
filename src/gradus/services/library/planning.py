"""Choosing what topics are studied from."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from gradus.errors import LibraryError
from gradus.services.library.acting import Acting
from gradus.services.library.acts import Act
from gradus.store import ways
from gradus.store.database import Connection
from gradus.store.ways import Choice

_LEAST_MINUTES = 5


class Planning(Acting):
    """The calendar counts with a choice from its next change on, and offers what moves."""

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


def _of_road(choices: Mapping[str, Choice], topic: str, key: str) -> Choice:
    """Keep a way of one's own that was chosen before."""
    before = choices.get(topic)
    return before if before is not None and before.resource == key else Choice(key)
