"""When the person is free, and what holds of days and blocks: changed here, kept by Save."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from gradus.domain.planning.free_time import FreeTime
from gradus.domain.planning.work import PlanRules
from gradus.ui.calendar.free_time import words
from gradus.ui.calendar.free_time.dates_page import DatesPage
from gradus.ui.calendar.free_time.form_page import FormPage
from gradus.ui.calendar.free_time.rules_page import RulesPage
from gradus.ui.calendar.free_time.week_page import WeekPage
from gradus.ui.calendar.free_time.windows import Week
from gradus.ui.design.fonts import Text
from gradus.ui.design.look import Look
from gradus.ui.widgets.dialog import Dialog
from gradus.ui.widgets.label import label
from gradus.ui.widgets.question import Question
from gradus.ui.widgets.segments import Segments

WEEK, FORM, DATES, RULES = "week", "form", "dates", "rules"
_PAGES = (WEEK, FORM, DATES, RULES)
_SIZE, _MARGIN = (900, 720), 40


class FreeTimeDialog(Dialog):
    """`saved` carries FreeTime and PlanRules; Esc asks first where something was changed."""

    saved = Signal(object, object)

    def __init__(
        self,
        look: Look,
        free_time: FreeTime,
        rules: PlanRules,
        today: int,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, self.tr("Free time"), parent)
        self._before = free_time, rules
        self.week: Week = tuple(tuple(day) for day in free_time.weekly)
        self.pages = Segments(look.theme, self.tr("Page"), self._captions())
        self.total = label("", Text.STRONG)
        self.drawn, self.form = WeekPage(look), FormPage(look)
        self.dates, self.rules = DatesPage(look, today), RulesPage(look)
        self._stack = QStackedWidget()
        self._fill(free_time, rules)
        self._lay_out()
        self._connect()
        self.show_page(WEEK)

    def show_page(self, name: str) -> bool:
        """Show a page, unless the form holds what cannot be; that is said then."""
        problem = self.form.problem() if self._page() == FORM else ""
        self.pages.show_value(_PAGES[self._stack.currentIndex()] if problem else name)
        self.say_aside(problem)
        if problem:
            return False
        if name == WEEK:
            self.drawn.grid.show_week(self.week)
        elif name == FORM and self._page() != FORM:
            self.form.show_week(self.week)
        self._stack.setCurrentIndex(_PAGES.index(name))
        return True

    def take_focus(self) -> None:
        """Let the person go on at once on the page that is shown."""
        shown: dict[str, QWidget] = {
            WEEK: self.drawn.grid,
            FORM: self.form.days[0].first(),
            DATES: self.dates.first,
            RULES: self.rules.block.field,
        }
        shown[self._page()].setFocus(Qt.FocusReason.TabFocusReason)

    def free_time(self) -> FreeTime:
        """Return what is chosen."""
        return FreeTime(self.week, self.dates.exceptions)

    def is_changed(self) -> bool:
        """Say whether anything would be lost."""
        free_time, rules = self._before
        same = self.week == free_time.weekly and self.dates.exceptions == dict(free_time.exceptions)
        broken = self._page() == FORM and bool(self.form.problem())
        return broken or not same or self.rules.rules() != rules

    def reject(self) -> None:
        """Close; where something was changed, ask first."""
        if not self.is_changed():
            super().reject()
            return
        text = self.tr("What you changed here is not saved.")
        do_it = self.tr("Close without saving"), "Alt+D"
        question = Question(self._look, self.tr("Close without saving?"), text, do_it, self)
        question.accepted.connect(lambda: self.done(FreeTimeDialog.DialogCode.Rejected.value))
        question.pop_up()

    def save(self) -> None:
        """Keep what is chosen, or say what is wrong with it."""
        pages = ((FORM, self.form.problem()), (RULES, self.rules.problem()))
        shown = self._page()
        for name, problem in pages:
            if problem and (name != FORM or shown == FORM):
                self.show_page(name)
                self.say_aside(problem)
                return
        self.saved.emit(self.free_time(), self.rules.rules())
        self.accept()

    def _page(self) -> str:
        return _PAGES[self._stack.currentIndex()]

    def _turn(self, name: str) -> None:
        if self.show_page(name):
            self.take_focus()

    def _take(self, week: Week) -> None:
        self.week = week
        self.say_aside("")
        self._show_total()

    def _take_form(self) -> None:
        if self.form.problem():
            self.total.setText("")
        else:
            self._take(self.form.week())

    def _show_total(self) -> None:
        self.total.setText(words.hours(self.week))

    def _fill(self, free_time: FreeTime, rules: PlanRules) -> None:
        self.drawn.grid.show_week(self.week)
        self.form.show_week(self.week)
        self.dates.show_exceptions(free_time.exceptions)
        self.rules.show_rules(rules)
        self._show_total()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self.pages)
        row.addStretch(1)
        row.addWidget(self.total)
        for page in (self.drawn, self.form, self.dates, self.rules):
            self._stack.addWidget(page)
        self.body.addLayout(row)
        self.body.addWidget(self._stack, 1)
        self.add_gap()
        self.cancel = self.add_action(self.tr("Cancel"), self.tr("Esc"))
        self.save_button = self.add_action(self.tr("Save"), self.tr("Enter"), primary=True)
        room = self.parentWidget()
        width, height = _SIZE
        if room is not None:
            width = min(width, room.width() - _MARGIN)
            height = min(height, room.height() - _MARGIN)
        self.resize(width, height)

    def _connect(self) -> None:
        self.pages.chosen.connect(self._turn)
        for at, name in enumerate(_PAGES):
            key = QShortcut(QKeySequence(f"Alt+{at + 1}"), self)
            key.activated.connect(lambda name=name: self._turn(name))
        self.drawn.grid.changed.connect(self._take)
        self.drawn.grid.said.connect(self.say_aside)
        self.form.changed.connect(self._take_form)
        self.dates.said.connect(self.say_aside)
        self.cancel.clicked.connect(self.reject)
        self.save_button.clicked.connect(self.save)

    def _captions(self) -> tuple[tuple[str, str, str], ...]:
        return (
            (WEEK, self.tr("Draw the week"), "Alt+1"),
            (FORM, self.tr("Write it"), "Alt+2"),
            (DATES, self.tr("Days off"), "Alt+3"),
            (RULES, self.tr("Days and blocks"), "Alt+4"),
        )
