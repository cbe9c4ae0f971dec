"""A section that somebody edited: the two differences, and the choice between them."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gradus.domain.portfolio.readme.change import Choice, Outcome, SectionChange
from gradus.ui.design.look import Look
from gradus.ui.portfolio.readme.section_choice import SectionChoice

EDITED = SectionChange(
    "results", Outcome.EDITED, mine="F1 is 0.8.\nMine.\n", new="F1 is 0.9.\n", base="F1 is 0.8.\n"
)


def shown(qtbot: QtBot, look: Look, one: SectionChange) -> SectionChoice:
    choice = SectionChoice(look.theme, one)
    qtbot.addWidget(choice)
    choice.resize(900, 400)
    choice.show()
    return choice


def texts(choice: SectionChoice) -> list[tuple[str, str]]:
    visible = [box for box in choice.boxes if not box.isHidden()]
    return [(box.accessibleName(), box.toPlainText()) for box in visible]


@pytest.mark.parametrize(
    ("one", "said"),
    [
        (
            EDITED,
            [
                ("What you changed", "@@ -1 +1,2 @@\n F1 is 0.8.\n+Mine."),
                ("What Gradus would change", "@@ -1 +1 @@\n-F1 is 0.8.\n+F1 is 0.9."),
            ],
        ),
        (
            replace(EDITED, new=EDITED.base or ""),
            [("What you changed", "@@ -1 +1,2 @@\n F1 is 0.8.\n+Mine.")],
        ),
        (
            replace(EDITED, base=None),
            [("From yours to the new one", "@@ -1,2 +1 @@\n-F1 is 0.8.\n-Mine.\n+F1 is 0.9.")],
        ),
    ],
)
def test_both_differences_start_from_what_was_generated_where_that_is_known(
    qtbot: QtBot, look: Look, one: SectionChange, said: list[tuple[str, str]]
) -> None:
    assert texts(shown(qtbot, look, one)) == said


def test_both_are_offered_only_where_they_can_be_joined(qtbot: QtBot, look: Look) -> None:
    assert len(shown(qtbot, look, EDITED).choice.buttons) == 2
    choice = shown(qtbot, look, replace(EDITED, merged="F1 is 0.9.\nMine.\n"))
    with qtbot.waitSignal(choice.chosen) as chosen:
        QTest.keyClick(choice.choice.buttons[Choice.MERGED.value], Qt.Key.Key_Space)
    assert chosen.args == ["results", Choice.MERGED]
