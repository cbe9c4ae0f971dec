"""The calendar: a plan that is looked at, moved about and made anew."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from gradus.clock import Clock
from gradus.errors import GradusError
from gradus.services.planning.views import BlockView
from gradus.ui.calendar import captions, deeds, sentences
from gradus.ui.calendar.acts import Act, asked_by
from gradus.ui.calendar.adding import AddDialog
from gradus.ui.calendar.choice import Choice, after, block_in
from gradus.ui.calendar.menus import open_menu
from gradus.ui.calendar.paper.plan import write_plan
from gradus.ui.calendar.parts import Parts
from gradus.ui.calendar.screen import VIEW_LIST, VIEW_MONTH, VIEW_WEEK
from gradus.ui.calendar.service import CalendarService
from gradus.ui.calendar.showing import Showing
from gradus.ui.design.look import Look
from gradus.ui.help.keys import KeyLine, enter

_TICK_MS = 20_000
ChooseFile = Callable[[QWidget, str, str], str]
"""Asks for a file to write, with a title and a name to begin with; "" for none."""


class CalendarPage(Showing):
    """Children ask, the page carries out.

    `startRequested` carries a block's uid; the other requests open dialogs that others make. They
    show what came of it with `show_days`, or let `run` ask the service and show errors.
    """

    startRequested = Signal(str)
    freeTimeRequested = Signal()
    previewRequested = Signal()
    goalRequested = Signal()
    rulesRequested = Signal()
    busyRequested = Signal()
    badWeekRequested = Signal()
    weekReviewRequested = Signal()

    def __init__(
        self,
        look: Look,
        service: CalendarService,
        clock: Clock,
        choose_file: ChooseFile | None = None,
        parts: Parts | None = None,
    ) -> None:
        super().__init__(look, service, clock, parts)
        self._choose_file = choose_file or _ask_for_file
        self._look = look
        self._tick = QTimer(self, interval=_TICK_MS)
        self._connect()

    def write_pdf(self) -> None:
        """Write the week or the month that is shown, to a file that the person chooses."""
        if self._view is None:
            return
        month = self.view_name() == VIEW_MONTH
        name = sentences.file_name(self._view, month=month)
        file = self._choose_file(self, self.tr("Write a PDF"), name)
        if not file:
            return
        try:
            write_plan(Path(file), self._view, self._look.icons, month=month)
        except GradusError as error:
            self.banner.show_error(error)
        else:
            self.bar.tell(self.tr("Written to {0}.").format(Path(file).name))

    def key_lines(self) -> tuple[KeyLine, ...]:
        """Return the keys of the page."""
        if not self.has_plan():
            return (KeyLine((enter(), "F"), self.tr("Change your free time")),)
        return captions.key_lines()

    def showEvent(self, event: QShowEvent) -> None:
        """Be fresh when shown, and keep the line of now where it belongs."""
        super().showEvent(event)
        self.refresh()
        self._tick.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Let the line of now rest."""
        super().hideEvent(event)
        self._tick.stop()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the focus on to the plan."""
        super().focusInEvent(event)
        if self.has_plan():
            self.surface().setFocus(event.reason())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act on the page's keys; others go on to the window."""
        if event.key() == Qt.Key.Key_Escape and self.banner.dismiss():
            return
        act = asked_by(event)
        if act is None or not self.carry_out(act):
            super().keyPressEvent(event)

    def carry_out(self, act: Act) -> bool:
        """Do what is asked for, and say whether there was anything to do."""
        if not self.has_plan():
            return self._before_a_plan(act)
        self.forget_refusal()
        whole = self._of_the_whole()
        if act in whole:
            whole[act]()
            return True
        return self._act_on_choice(act)

    def _before_a_plan(self, act: Act) -> bool:
        if act in {Act.START, Act.FREE_TIME}:
            self.freeTimeRequested.emit()
            return True
        return False

    def _of_the_whole(self) -> dict[Act, Callable[[], object]]:
        return {
            Act.UNDO: lambda: self.run(self._service.undo),
            Act.REDO: lambda: self.run(self._service.redo),
            Act.BACK: lambda: self.go(-1),
            Act.ON: lambda: self.go(1),
            Act.NOW: self.go_to_now,
            Act.WEEK: lambda: self.switch(VIEW_WEEK),
            Act.MONTH: lambda: self.switch(VIEW_MONTH),
            Act.LIST: lambda: self.switch(VIEW_LIST),
            Act.SIDE: self.toggle_side,
            Act.MORE: self.header.ask_for_more,
            Act.FREE_TIME: self.freeTimeRequested.emit,
            Act.PREVIEW: self.previewRequested.emit,
            Act.GOAL: self.goalRequested.emit,
            Act.RULES: self.rulesRequested.emit,
            Act.BUSY: self.busyRequested.emit,
            Act.BAD_WEEK: self.badWeekRequested.emit,
            Act.WEEK_REVIEW: self.weekReviewRequested.emit,
            Act.PRINT: self.write_pdf,
        }

    def _act_on_choice(self, act: Act) -> bool:
        choice, block = self.chosen()
        if choice is None:
            return False
        if block is None and act in {Act.START, Act.ADD}:
            self._add(choice)
        elif act is Act.ADD:
            self._add(after(choice))
        elif block is None:
            return False
        elif act is Act.START:
            self.startRequested.emit(block.uid)
        elif act in deeds.OF_THE_FUTURE and block.fixed:
            self.bar.tell(self.tr("That block is behind you and stays where it is."))
        else:
            self._change(act, choice, block)
        return True

    def _change(self, act: Act, choice: Choice, block: BlockView) -> None:
        request = deeds.request(self._service, act, choice, block)
        if request is None or not self.run(request):
            return
        days = {Act.DAY_BEFORE: choice.day - 1, Act.DAY_AFTER: choice.day + 1}
        day = days.get(act)
        if day is not None and block_in(self._days(), block.uid) is None:
            self.show_day(day, block.start)  # it has gone to another week

    def _add(self, choice: Choice) -> None:
        try:
            subjects = self._service.goal_subjects()
        except GradusError as error:
            self.banner.show_error(error)
            return

        def add(subject: str, minutes: int) -> None:
            self.run(lambda: self._service.add(subject, choice.day, choice.start, minutes))
            self.surface().turn_to(choice.day, choice.start)

        dialog = AddDialog(self._look, subjects, choice, self.window())
        dialog.chosen.connect(add)
        dialog.pop_up()

    def _move(self, uid: str, day: int, start: int) -> None:
        self.run(lambda: self._service.move(uid, day, start))

    def _resize(self, uid: str, minutes: int) -> None:
        self.run(lambda: self._service.resize(uid, minutes))

    def _open_menu(self, place: QPoint) -> None:
        choice, block = self.chosen()
        if choice is not None:
            acts = captions.for_slot() if block is None else captions.for_block(block)
            open_menu(self, place, acts, self.carry_out)

    def _open_more(self, place: QPoint) -> None:
        open_menu(self, place, captions.for_plan(), self.carry_out)

    def _connect(self) -> None:
        self._tick.timeout.connect(self.follow_time)
        self.header.asked.connect(self.carry_out)
        self.header.moreRequested.connect(self._open_more)
        self.bar.asked.connect(self.carry_out)
        self.give.clicked.connect(self.freeTimeRequested)
        for surface in (self.week.grid, self.month.grid, self.list):
            surface.chosen.connect(self.show_choice)
            surface.asked.connect(self.carry_out)
            surface.menuRequested.connect(self._open_menu)
        for grid in (self.week.grid, self.month.grid):
            grid.moved.connect(self._move)
            grid.left.connect(self.leave)
        self.week.grid.resized.connect(self._resize)


def _ask_for_file(parent: QWidget, title: str, name: str) -> str:
    file, _ = QFileDialog.getSaveFileName(parent, title, name, "PDF (*.pdf)")
    return file
