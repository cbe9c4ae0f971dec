"""How far the first run has come, kept so that the next start goes on there."""

from __future__ import annotations

from gradus.services.first_run.step import Step
from gradus.store import events, settings
from gradus.store.database import Database

_NAME = "first_run"


class FirstRun:
    """Knows the step; somebody who has used Gradus before it could be kept is through."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def step(self) -> Step:
        """Return what to show now."""
        with self._database.read() as connection:
            kept = settings.value(connection, _NAME)
            if isinstance(kept, str) and kept in set(Step):
                return Step(kept)
            return Step.WELCOME if events.latest(connection) is None else Step.DONE

    def go(self, step: Step) -> None:
        """Note that a step is shown from now on."""
        with self._database.write() as connection:
            settings.put(connection, _NAME, step.value)
