"""The items of projects: one call does what one key asks for."""

from __future__ import annotations

from collections.abc import Callable

from gradus.domain.portfolio.projects import editing
from gradus.domain.portfolio.projects.editing import ItemText
from gradus.domain.portfolio.projects.item import Item
from gradus.domain.portfolio.projects.project import Project
from gradus.domain.portfolio.projects.stage import Stage
from gradus.domain.portfolio.projects.ticking import left_to_check, take_over, ticked_by_you
from gradus.services.portfolio.projects.acts import Act
from gradus.services.portfolio.projects.checks import ProjectChecks
from gradus.services.portfolio.projects.log import ProjectLog


class ItemActions:
    """Acts on single items; each can be undone, and raises PortfolioError for what is gone.

    An item that gets another check shows at once what that check last said.
    """

    def __init__(self, log: ProjectLog, checks: ProjectChecks) -> None:
        self._log = log
        self._checks = checks

    def add(self, project: int, stage: Stage, text: ItemText) -> int:
        """Add an item at the end of a stage and return its id."""
        judged = self._judged(project)
        before, after = self._log.act(
            Act.ADD_ITEM, project, lambda one: judged(editing.with_item(one, stage, text))
        )
        (added,) = {item.id for item in after.items} - {item.id for item in before.items}
        return added

    def edit(self, project: int, item: int, text: ItemText) -> None:
        """Write an item anew."""
        judged = self._judged(project)
        self._log.act(Act.EDIT_ITEM, project, lambda one: judged(editing.edited(one, item, text)))

    def move(self, project: int, item: int, stage: Stage, place: int) -> None:
        """Put an item into a stage after so many of its items."""
        self._log.act(Act.MOVE_ITEM, project, lambda one: editing.moved(one, item, stage, place))

    def remove(self, project: int, item: int) -> None:
        """Take an item off the list; it is kept and can be brought back."""
        self._log.act(
            Act.REMOVE_ITEM, project, lambda one: editing.archived(one, item, archived=True)
        )

    def restore(self, project: int, item: int) -> None:
        """Bring an item back that was taken off the list."""
        self._log.act(
            Act.RESTORE_ITEM, project, lambda one: editing.archived(one, item, archived=False)
        )

    def tick(self, project: int, item: int, *, done: bool) -> None:
        """Say that an item is done, or open; no check changes that any more."""
        today = self._log.today()

        def ticked(one: Item) -> Item:
            return ticked_by_you(one, today, done=done)

        act = Act.TICK if done else Act.UNTICK
        self._log.act(act, project, lambda one: editing.changed(one, item, ticked))

    def leave_to_check(self, project: int, item: int) -> None:
        """Let the check of an item decide again, by what it last said."""
        judged = self._judged(project)
        self._log.act(
            Act.LEAVE_TO_CHECK,
            project,
            lambda one: judged(editing.changed(one, item, left_to_check)),
        )

    def _judged(self, project: int) -> Callable[[Project], Project]:
        results, today = self._checks.results(project), self._log.today()
        return lambda one: take_over(one, results, today)
