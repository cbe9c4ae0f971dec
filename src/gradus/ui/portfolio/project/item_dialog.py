"""Writing an item of the checklist: its words, hours, stage, date, topic and check."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QPlainTextEdit, QWidget

from gradus.domain.portfolio.check import Check
from gradus.domain.portfolio.projects.editing import ItemText, text_of
from gradus.domain.portfolio.projects.item import Item
from gradus.domain.portfolio.projects.stage import STAGES, Stage
from gradus.errors import GradusError
from gradus.ui import words
from gradus.ui.design.look import Look
from gradus.ui.language.told import told
from gradus.ui.portfolio import sentences
from gradus.ui.portfolio.forms import form_of
from gradus.ui.portfolio.project.dates import date_from, date_text
from gradus.ui.widgets.dialog import Dialog
from gradus.ui.widgets.field import combo, line_edit
from gradus.ui.widgets.focus_ring import FocusRing

_WIDTH, _NOTES = 600, 84

_Adjust = QComboBox.SizeAdjustPolicy


@dataclass(frozen=True, slots=True)
class Known:
    """What an item can be tied to: checks that prove it, and key and title of topics."""

    checks: tuple[Check, ...]
    topics: tuple[tuple[str, str], ...] = ()


class ItemDialog(Dialog):
    """`wanted` carries a Stage and an ItemText; whoever keeps them closes the dialog."""

    wanted = Signal(object, object)

    def __init__(
        self,
        look: Look,
        item: Item | None,
        stage: Stage,
        known: Known,
        parent: QWidget | None = None,
    ) -> None:
        title = self.tr("New item") if item is None else self.tr("Edit item")
        super().__init__(look, title, parent)
        self._checks: Sequence[Check] = sorted(known.checks, key=lambda one: one.number)
        self._topics = known.topics
        self._text = ItemText("") if item is None else text_of(item)
        theme = look.theme
        self.title = line_edit(theme, self.tr("Title"))
        self.stage = combo(theme, self.tr("Stage"), map(sentences.stage_name, STAGES))
        self.looks = line_edit(theme, self.tr("What done looks like"))
        self.hours = line_edit(theme, self.tr("Hours"))
        self.by = line_edit(theme, self.tr("Done by"), self.tr("2026-12-31, or empty"))
        self.topic = combo(theme, self.tr("Taught by"), self._topic_names())
        self.check = combo(theme, self.tr("Proved by"), self._check_names())
        self.check.setSizeAdjustPolicy(_Adjust.AdjustToMinimumContentsLengthWithIcon)
        self.link = line_edit(theme, self.tr("Link"), "https://")
        self.notes = notes_field(look, self.tr("Notes"))
        self._fill(stage)
        self._arrange_form()
        self.add_gap()
        self.close_button = self.add_action(self.tr("Cancel"), self.tr("Esc"))
        self.keep_button = self.add_action(self.tr("Keep"), self.tr("Enter"), primary=True)
        self.close_button.clicked.connect(self.reject)
        self.keep_button.clicked.connect(self._ask)
        self.setFixedWidth(_WIDTH)

    def take_focus(self) -> None:
        """Begin with the title."""
        self.title.setFocus()

    def say_error(self, error: GradusError) -> None:
        """Say why it cannot be kept; what was written stays."""
        self.say_aside(told(str(error)))

    def _ask(self) -> None:
        try:
            text = self._written()
        except GradusError as error:
            self.say_error(error)
            return
        self.wanted.emit(STAGES[self.stage.currentIndex()], text)

    def _written(self) -> ItemText:
        at = self.check.currentIndex()
        return ItemText(
            title=self.title.text(),
            done_looks_like=self.looks.text(),
            hours=_hours(self.hours.text()),
            topic=self._topic(),
            check=self._checks[at - 1].key if at > 0 else "",
            link=self.link.text(),
            notes=self.notes.toPlainText(),
            by=date_from(self.by.text()),
        )

    def _check_names(self) -> list[str]:
        return [self.tr("you, by hand"), *(told(one.title) for one in self._checks)]

    def _topic_names(self) -> list[str]:
        return [self.tr("no topic"), *(title for _key, title in self._topics)]

    def _topic(self) -> str:
        """Return the chosen topic; one that is gone from the road stays until another is chosen."""
        at = self.topic.currentIndex()
        keys = [key for key, _title in self._topics]
        gone = self._text.topic if self._text.topic not in keys else ""
        return keys[at - 1] if at > 0 else gone

    def _fill(self, stage: Stage) -> None:
        text = self._text
        self.title.setText(text.title)
        self.stage.setCurrentIndex(STAGES.index(stage))
        self.looks.setText(text.done_looks_like)
        self.hours.setText(words.decimal(text.hours))
        self.by.setText(date_text(text.by))
        keys = [one.key for one in self._checks]
        self.check.setCurrentIndex(keys.index(text.check) + 1 if text.check in keys else 0)
        topics = [key for key, _title in self._topics]
        self.topic.setCurrentIndex(topics.index(text.topic) + 1 if text.topic in topics else 0)
        self.link.setText(text.link)
        self.notes.setPlainText(text.notes)

    def _arrange_form(self) -> None:
        fields: tuple[tuple[str, QWidget], ...] = (
            (self.tr("Title"), self.title),
            (self.tr("Stage"), self.stage),
            (self.tr("Done looks like"), self.looks),
            (self.tr("Hours"), self.hours),
            (self.tr("Done by"), self.by),
            (self.tr("Taught by"), self.topic),
            (self.tr("Proved by"), self.check),
            (self.tr("Link"), self.link),
            (self.tr("Notes"), self.notes),
        )
        self.body.addLayout(form_of(fields))


def notes_field(look: Look, name: str) -> QPlainTextEdit:
    """Make a field for several lines, which Tab leaves."""
    field = QPlainTextEdit()
    field.setProperty("field", "true")
    FocusRing(look.theme, field, 10)
    field.setAccessibleName(name)
    field.setTabChangesFocus(True)
    field.setFixedHeight(_NOTES)
    return field


def _hours(text: str) -> float:
    """Return a number of hours; 0 for what is none, which is then refused with its sentence."""
    try:
        return float(text.strip().replace(",", "."))
    except ValueError:
        return 0.0
