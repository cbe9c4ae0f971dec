"""The picker on screen, with a service of a few lines."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from gradus.domain.scheduling.session_kind import Kind, SessionPlan
from gradus.services.quiz.choice_view import ChoiceView, Size, TopicRow
from gradus.ui.design.look import Look
from gradus.ui.picker.dialog import PickerDialog

TOPICS = (
    TopicRow("vectors", "Vectors & matrices", 1, 8, 0, 34, 1.0, learning=False, unlocked=True),
    TopicRow("eigen", "Eigenvalues", 1, 10, 1, 58, 0.97, learning=False, unlocked=True),
    TopicRow(
        "svd",
        "Singular values",
        1,
        0,
        5,
        35,
        0.0,
        learning=False,
        unlocked=False,
        gaps=(("Eigenvalues", 0.45), ("Norms", 0.1)),
    ),
)


class ChoiceFake:
    """Ten cards a ticked topic; topics are learned as asked."""

    def __init__(self, kinds: tuple[Kind, ...] = tuple(Kind)) -> None:
        self.current = ChoiceView(kinds, TOPICS)
        self.learned: list[tuple[str, bool, bool]] = []

    def view(self) -> ChoiceView:
        return self.current

    def size(self, plan: SessionPlan) -> Size:
        if plan.of_topics:
            return Size(10 * len(plan.topics), plan.minutes)
        return Size(42, 18)

    def learn(self, topic: str, *, learn: bool, anyway: bool = False) -> ChoiceView:
        self.learned.append((topic, learn, anyway))
        rows = (
            replace(row, learning=learn, unlocked=row.unlocked or anyway)
            if row.key == topic
            else row
            for row in self.current.topics
        )
        self.current = ChoiceView(self.current.kinds, tuple(rows))
        return self.current


class Opened:
    def __init__(self, qtbot: QtBot, look: Look) -> None:
        self._qtbot, self._look = qtbot, look

    def __call__(self, *kinds: Kind) -> tuple[PickerDialog, ChoiceFake]:
        service = ChoiceFake(kinds or tuple(Kind))
        dialog = PickerDialog(self._look, service)
        self._qtbot.addWidget(dialog)
        with self._qtbot.waitActive(dialog):
            dialog.show()
            dialog.take_focus()
        return dialog, service


@pytest.fixture
def open_picker(qtbot: QtBot, look: Look) -> Opened:
    return Opened(qtbot, look)
