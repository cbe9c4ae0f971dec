"""Writing an entry of one's own, or another in one's own words."""

from __future__ import annotations

import re
from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QHBoxLayout, QLineEdit, QWidget

from gradus.domain.library.fields import Value, Values
from gradus.domain.library.kinds import Certificate, Cost, Kind, Status
from gradus.errors import GradusError
from gradus.ui.design.fonts import Text
from gradus.ui.design.look import Look
from gradus.ui.help.keys import enter, escape
from gradus.ui.library import words
from gradus.ui.widgets.dialog import Dialog
from gradus.ui.widgets.field import combo, line_edit
from gradus.ui.widgets.label import label

_WIDTH, _SHORT = 600, 190
_PLAIN = ("title", "by", "about", "address", "price", "hours")


class EntryDialog(Dialog):
    """`wanted` carries the fields of the entry; those that the form does not ask for stay."""

    wanted = Signal(object)

    def __init__(
        self, look: Look, values: Values, *, new: bool, parent: QWidget | None = None
    ) -> None:
        title = self.tr("Add an entry") if new else self.tr("Edit the entry")
        super().__init__(look, title, parent)
        self._values, self._new = dict(values), new
        self.fields: dict[str, QLineEdit] = {}
        for name, caption, hint in self._lines():
            self.fields[name] = line_edit(look.theme, caption, hint)
            between = ", " if name == "phases" else " | "
            self.fields[name].setText(_line(values.get(name, ""), between))
            self.fields[name].setCursorPosition(0)
        self.kind = self._combo(self.tr("Kind"), [(one.value, words.kind(one)) for one in Kind])
        statuses = [(one.value, words.status(one)) for one in Status]
        self.status = self._combo(self.tr("Status"), statuses)
        unknown = ("", words.not_known())
        costs = [unknown, *((one.value, words.cost(one)) for one in Cost)]
        self.cost = self._combo(self.tr("Cost"), costs)
        shown = [unknown, *((one.value, words.certificate(one)) for one in Certificate)]
        self.certificate = self._combo(self.tr("Certificate"), shown)
        self._choices = {
            "kind": self.kind,
            "status": self.status,
            "cost": self.cost,
            "certificate": self.certificate,
        }
        for name, field in self._choices.items():
            at = field.findData(_line(values.get(name, "")))
            field.setCurrentIndex(max(at, 0))
        self._arrange_parts()
        self.add_gap()
        self.cancel = self.add_action(self.tr("Cancel"), escape())
        self.save = self.add_action(
            self.tr("Add") if new else self.tr("Save"), enter(), primary=True
        )
        self.cancel.clicked.connect(self.reject)
        self.save.clicked.connect(self._ask)
        self.setFixedWidth(_WIDTH)

    def take_focus(self) -> None:
        """Begin with the title."""
        self.fields["title"].setFocus(Qt.FocusReason.TabFocusReason)

    def say_error(self, error: GradusError) -> None:
        """Say what is wrong; what was written stays."""
        self.say_aside(str(error))

    def values(self) -> dict[str, Value]:
        """Return the fields as they are written now; what is empty is left out."""
        found: dict[str, Value] = dict(self._values)
        for name in _PLAIN:
            found[name] = self.fields[name].text().strip()
        found["phases"] = list(_parts(self.fields["phases"].text(), r"[\s,;|]+"))
        found["sources"] = self._sources()
        for name, field in self._choices.items():
            found[name] = str(field.currentData())
        if self._new:
            found["id"] = key_of(self.fields["title"].text())
        return {name: value for name, value in found.items() if value}

    def _ask(self) -> None:
        self.wanted.emit(self.values())

    def _sources(self) -> list[Value]:
        """Keep sources as they were written, with their notes, where their text is the same."""
        before = self._values.get("sources", [])
        kept = {_line([one]): one for one in before} if isinstance(before, list) else {}
        return [kept.get(one, one) for one in _parts(self.fields["sources"].text(), r"\s*\|\s*")]

    def _lines(self) -> tuple[tuple[str, str, str], ...]:
        return (
            ("title", self.tr("Title"), ""),
            ("by", self.tr("Made by"), ""),
            ("about", self.tr("In a sentence"), ""),
            ("address", self.tr("Address"), "https://…"),
            ("phases", self.tr("Phases"), self.tr("1, 4")),
            ("hours", self.tr("Hours"), words.not_known()),
            ("price", self.tr("Price"), words.not_known()),
            ("sources", self.tr("Sources"), self.tr("addresses or names, with | between them")),
        )

    def _combo(self, name: str, choices: list[tuple[str, str]]) -> QComboBox:
        field = combo(self._look.theme, name, [])
        for value, text in choices:
            field.addItem(text, value)
        return field

    def _arrange_parts(self) -> None:
        form = QFormLayout()
        form.setVerticalSpacing(9)
        form.setHorizontalSpacing(14)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        lines, choices = self.fields, self._choices
        rows: tuple[tuple[QWidget, ...], ...] = (
            (lines["title"],),
            (choices["kind"], choices["status"]),
            (lines["by"],),
            (lines["about"],),
            (lines["address"],),
            (choices["cost"], lines["price"]),
            (choices["certificate"], lines["hours"]),
            (lines["phases"],),
            (lines["sources"],),
        )
        for row in rows:
            first = label(row[0].accessibleName(), Text.NOTE)
            first.setBuddy(row[0])
            form.addRow(first, row[0] if len(row) == 1 else _beside(*row))
        self.body.addLayout(form)


def key_of(title: str) -> str:
    """Make an id of a title: small letters, digits and hyphens."""
    plain = re.sub(r"[^a-z0-9]+", "-", title.casefold()).strip("-")
    return plain or "entry"


def _beside(left: QWidget, right: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(10)
    left.setMinimumWidth(_SHORT)
    row.addWidget(left, 1)
    caption = label(right.accessibleName(), Text.NOTE)
    caption.setBuddy(right)
    row.addWidget(caption)
    row.addWidget(right, 1)
    return row


def _parts(text: str, between: str) -> list[str]:
    return [part for part in re.split(between, text.strip()) if part]


def _line(value: Value, between: str = " | ") -> str:
    """Write a field in one line."""
    if isinstance(value, list):
        return between.join(map(_line, value))
    if isinstance(value, Mapping):
        return _line(value.get("text", ""))
    return value
