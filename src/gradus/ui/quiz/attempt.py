"""How far somebody has come with the card on screen."""

from __future__ import annotations

from dataclasses import dataclass, replace

from gradus.domain.decks.judging import is_right
from gradus.domain.decks.tasks import Given, Steps, Task


@dataclass(frozen=True, slots=True)
class Attempt:
    """What was given, whether it was right, and how many steps are shown.

    `failed` keeps that the first try was wrong while an exercise is practised with other numbers,
    of which there were `draws` so far.
    """

    given: Given | None = None
    right: bool | None = None
    steps: int = 0
    failed: bool = False
    draws: int = 0

    def gone_on(self, task: Task, given: Given | None) -> Attempt:
        """Return the attempt after a step, or after what was given is judged."""
        if isinstance(task, Steps):
            return replace(self, steps=self.steps + 1)
        right = is_right(task, given)
        return replace(self, given=given, right=right, failed=self.failed or right is False)

    def all_shown(self, task: Task) -> bool:
        """Say whether nothing is left to be shown."""
        return not isinstance(task, Steps) or self.steps >= len(task.shown)

    def begun_anew(self) -> Attempt:
        """Return the attempt at other numbers."""
        return Attempt(failed=self.failed, draws=self.draws + 1)
