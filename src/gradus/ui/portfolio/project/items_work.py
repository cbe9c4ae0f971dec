"""The items of a project at work: what keys and buttons ask of the checklist becomes calls."""

from __future__ import annotations

from PySide6.QtCore import QObject

from gradus.domain.portfolio.projects.editing import ItemText
from gradus.domain.portfolio.projects.item import Item
from gradus.domain.portfolio.projects.stage import Stage
from gradus.errors import GradusError
from gradus.ui.design.look import Look
from gradus.ui.portfolio.project.item_dialog import ItemDialog, Known
from gradus.ui.portfolio.project.screen import ProjectScreen
from gradus.ui.portfolio.project.work import ProjectWork
from gradus.ui.portfolio.service import Projects, Repositories


class ItemsWork(QObject):
    """Acts on the items of the project that is open; what became of it shows by `work`."""

    def __init__(
        self,
        look: Look,
        screen: ProjectScreen,
        work: ProjectWork,
        projects: Projects,
        repositories: Repositories,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self._screen, self._work = look, screen, work
        self._items, self._repositories = projects.items, repositories
        self._topics = projects.topics
        checklist = screen.checklist
        checklist.tickRequested.connect(self._tick)
        checklist.editRequested.connect(self.edit)
        checklist.removeRequested.connect(self._remove)
        checklist.restoreRequested.connect(self._restore)
        checklist.archiveRequested.connect(screen.turn_removed)
        checklist.moveRequested.connect(self._move)
        checklist.addRequested.connect(self.add)
        checklist.leaveRequested.connect(self.leave_to_check)

    def add(self) -> None:
        """Let an item be written for the stage that shows."""
        self._ask(None)

    def edit(self, item: int) -> None:
        """Let an item be written anew."""
        found = self._found(item)
        if found is not None:
            self._ask(found)

    def leave_to_check(self) -> None:
        """Let the check of the chosen item decide again whether it is done."""
        item, project = self._found(self._screen.checklist.chosen()), self._work.project()
        if item is not None and item.check:
            self._work.do(lambda: self._items.leave_to_check(project, item.id))

    def _found(self, item: int) -> Item | None:
        stages = self._work.view.stages if self._work.view else ()
        items = (each.item for one in stages for each in one.items)
        return next((one for one in items if one.id == item), None)

    def _ask(self, item: Item | None) -> None:
        stage = item.stage if item is not None else self._screen.stage
        checks = self._repositories.catalogue().values()
        known = Known(tuple(checks), tuple(self._topics()))
        dialog = ItemDialog(self._look, item, stage, known, self._screen.window())
        dialog.wanted.connect(lambda to, text: self._keep(dialog, item, to, text))
        dialog.pop_up()

    def _keep(self, dialog: ItemDialog, item: Item | None, to: Stage, text: ItemText) -> None:
        try:
            kept = self._write(item, to, text)
        except GradusError as error:
            dialog.say_error(error)
            return
        dialog.accept()
        self._screen.stage = to
        self._work.refresh()
        self._screen.checklist.choose(kept)

    def _write(self, item: Item | None, to: Stage, text: ItemText) -> int:
        project = self._work.project()
        if item is None:
            return self._items.add(project, to, text)
        self._items.edit(project, item.id, text)
        if to is not item.stage:
            self._items.move(project, item.id, to, -1)
        return item.id

    def _tick(self, item: int, done: bool) -> None:  # noqa: FBT001 - a signal's
        self._work.do(lambda: self._items.tick(self._work.project(), item, done=done))

    def _remove(self, item: int) -> None:
        ids = self._shown()
        at, rest = ids.index(item), [each for each in ids if each != item]
        said = self.tr("Taken off the list. Ctrl+Z brings it back, V shows what was taken off.")
        remove = self._items.remove
        self._work.do(lambda: remove(self._work.project(), item), lambda _done: said)
        if rest and self._screen.checklist.chosen() != item:
            self._screen.checklist.choose(rest[min(at, len(rest) - 1)])

    def _restore(self, item: int) -> None:
        said = self.tr("Back on the list.")
        restore = self._items.restore
        self._work.do(lambda: restore(self._work.project(), item), lambda _done: said)
        self._screen.checklist.choose(item)

    def _move(self, item: int, by: int) -> None:
        ids, stage = self._shown(), self._screen.stage
        to = ids.index(item) + by
        if 0 <= to < len(ids):
            self._work.do(lambda: self._items.move(self._work.project(), item, stage, to))
            self._screen.checklist.choose(item)

    def _shown(self) -> list[int]:
        rows = self._screen.checklist.rows
        listed = (row.view.item for row in rows if row.view is not None)
        return [one.id for one in listed if not one.archived]
