"""A card of each type is answered by keyboard alone, in the real window."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from gradus.app import Gradus
from gradus.domain.decks.tasks import Choose, Exercise
from gradus.domain.scheduling.model import Rating
from gradus.paths import DataFolders, bundled
from gradus.services.quiz.session_view import PresentedCard
from gradus.ui.quiz.session import Stage
from gradus.ui.quiz.tasks.field_panel import FieldPanel
from gradus.ui.quiz.tasks.options_panel import OptionsPanel

Start = Callable[[], Gradus]
Open = Callable[[str], "Person"]
Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier

TYPED = '## Pseudo-inverse in `numpy.linalg`? {#a .typed answer="pinv"}\n\nIt uses the SVD.'
NUMERIC = (
    "## $\\operatorname{tr} A$ for 2, 3 and 5? {#a .numeric answer=10 tolerance=0.5}\n\nThe sum."
)
ONE_RIGHT = """## No real eigenvalue? {#a .choice}

- [ ] $I$
- [x] a rotation
- [ ] $2I$

See $\\lambda^2 + 1$."""
TWO_RIGHT = "## What changes? {#a .choice}\n\n- [ ] the median\n- [x] the mean\n- [x] the range"
OUTPUT = """## What is printed? {#a .output}

```python
print((3, 4))
print(5)
```

```output
(3, 4)
5
```

A pair."""
STEPS = "## Derive it {#a .steps}\n\n1. Write $L$.\n2. Differentiate.\n3. Set to zero."
EXERCISE = """## Doubling {#a .exercise}

```yaml exercise
draw: {a: "1..999999"}
ask: 'Twice {=a}?'
answer: 2 * a
```

Two times {=a}."""
CLOZE = "## Determinants {#a .cloze}\n\n$\\det(AB) = {{c1::\\det A \\det B::two factors}}$"


class Person:
    """Presses keys in a quiz and looks at it."""

    def __init__(self, qtbot: QtBot, gradus: Gradus, folders: DataFolders) -> None:
        self._qtbot = qtbot
        self._folders = folders
        self.window = gradus.window
        self.quiz = gradus.window.quiz

    @property
    def card(self) -> PresentedCard:
        card = self.quiz.session.view.card
        assert card is not None
        return card

    @property
    def panel(self) -> FieldPanel | OptionsPanel:
        panel = self.quiz.cards.task.panel
        assert isinstance(panel, FieldPanel | OptionsPanel)
        return panel

    def focus(self) -> QWidget:
        focus = self.window.focusWidget()
        assert focus is not None
        return focus

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
        """Press a key where the keyboard is, and wait for what it brings to the screen."""
        with self._qtbot.waitSignal(self.quiz.painted, timeout=10_000):
            self.touch(key, modifier)

    def touch(self, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
        """Press a key that leaves the card as it is."""
        QTest.keyClick(self.focus(), key, modifier or Qt.KeyboardModifier.NoModifier)

    def write(self, text: str) -> None:
        QTest.keyClicks(self.focus(), text)

    def text(self, widget: QWidget) -> str:
        return widget.accessibleDescription() if widget.isVisible() else ""

    def answer(self) -> str:
        return self.text(self.quiz.cards.answer)

    def suggested(self) -> list[bool]:
        return [button.property("suggested") for button in self.quiz.bar.ratings]

    def event(self) -> dict[str, object]:
        """Return what the last answer wrote."""
        sql = "SELECT payload FROM card_events WHERE kind = 'answered' ORDER BY rowid DESC LIMIT 1"
        with closing(sqlite3.connect(self._folders.database)) as connection:
            ((payload,),) = connection.execute(sql).fetchall()
        found = json.loads(payload)
        assert isinstance(found, dict)
        return found


@pytest.fixture
def shipped(tmp_path: Path) -> Path:
    return tmp_path / "decks"


@pytest.fixture
def open_deck(
    qtbot: QtBot,
    start: Start,
    folders: DataFolders,
    shipped: Path,
) -> Open:
    """Open the quiz over a deck of one note."""

    def _open(note: str) -> Person:
        shipped.mkdir()
        (shipped / "roadmap.yaml").write_text(bundled("decks", "roadmap.yaml").read_text("utf-8"))
        (shipped / "a.md").write_text(f"---\ntitle: A deck\n---\n\n{note}\n", encoding="utf-8")
        person = Person(qtbot, start(), folders)
        with qtbot.waitSignal(person.quiz.painted, timeout=10_000):
            QTest.keyClick(person.window.today, Key.Key_Return)
        return person

    return _open


def test_a_word_typed_wrongly_is_compared_and_its_undo_asks_again(open_deck: Open) -> None:
    person = open_deck(TYPED)
    person.write("piv1u")
    assert person.panel.given() == "piv1u"
    person.press(Key.Key_Return)
    panel = person.panel
    assert isinstance(panel, FieldPanel)
    assert panel.result.verdict.text() == "Not right"
    assert panel.result.note.text() == "Characters: 1 missing, 2 too many."
    assert person.text(panel.result.difference) == "You typed piv1u\nAnswer pinv"
    assert person.answer() == "It uses the SVD."
    assert person.suggested() == [True, False, False, False]
    person.press(Key.Key_2)
    assert (person.event()["rating"], person.event()["right"]) == (Rating.HARD, False)
    person.press(Key.Key_U)
    assert person.focus() is panel.field
    assert person.panel.given() == ""


def test_a_number_within_its_tolerance_is_right_and_space_takes_good(open_deck: Open) -> None:
    person = open_deck(NUMERIC)
    person.write("10,2")
    person.press(Key.Key_Return)
    panel = person.panel
    assert isinstance(panel, FieldPanel)
    assert panel.result.verdict.text() == "Right"
    told = "You typed 10,2, 0.2 above the answer. Up to 0.5 off counts."
    assert panel.result.note.text() == told
    assert person.answer() == "10 ± 0.5\nThe sum."
    person.press(Key.Key_Space)
    assert (person.event()["rating"], person.event()["right"]) == (Rating.GOOD, True)


def test_one_right_option_is_picked_by_its_letter_twice(open_deck: Open) -> None:
    person = open_deck(ONE_RIGHT)
    task = person.card.faces.task
    assert isinstance(task, Choose)
    (right,) = task.right
    person.touch(Key(Key.Key_A + right))
    person.press(Key(Key.Key_A + right))
    panel = person.panel
    assert isinstance(panel, OptionsPanel)
    assert panel.rows[right].mark_text() == "Yours: right"
    assert person.answer() == "See $\\lambda^2 + 1$."
    assert person.suggested() == [False, False, True, False]
    person.press(Key.Key_Space)
    assert (person.event()["rating"], person.event()["right"]) == (Rating.GOOD, True)


def test_several_options_are_picked_with_arrows_and_space_and_half_is_not_right(
    open_deck: Open,
) -> None:
    person = open_deck(TWO_RIGHT)
    task = person.card.faces.task
    assert isinstance(task, Choose)
    for _ in range(min(task.right) + 1):
        person.touch(Key.Key_Down)
    person.touch(Key.Key_Space)
    person.press(Key.Key_Return)
    panel = person.panel
    assert isinstance(panel, OptionsPanel)
    marks = [panel.rows[place].mark_text() for place in sorted(task.right)]
    assert marks == ["Yours: right", "Right"]
    assert panel.verdict.text().startswith("Not right: ")
    person.press(Key.Key_Space)
    assert (person.event()["rating"], person.event()["right"]) == (Rating.AGAIN, False)


def test_output_is_written_in_lines_and_compared_line_by_line(open_deck: Open) -> None:
    person = open_deck(OUTPUT)
    person.write("(3, 4)")
    person.touch(Key.Key_Return)
    person.write("6")
    person.press(Key.Key_Return, CONTROL)
    panel = person.panel
    assert isinstance(panel, FieldPanel)
    assert person.text(panel.result.difference) == "(3, 4)\n\N{MINUS SIGN} 6\n+ 5"
    assert person.answer() == "A pair."
    person.press(Key.Key_1)
    assert person.event()["right"] is False


def test_steps_come_one_at_a_time_and_then_the_ratings(open_deck: Open) -> None:
    person = open_deck(STEPS)
    captions, answers = [], []
    while person.quiz.session.stage is Stage.QUESTION:
        captions.append(person.quiz.bar.go_on.caption())
        person.press(Key.Key_Space)
        answers.append(person.answer())
    assert captions == [f"Show step {n} of 3" for n in (1, 2, 3)]
    assert [answer.count("\n") for answer in answers] == [0, 1, 2]
    person.press(Key.Key_3)
    assert "right" not in person.event()


def test_a_failed_exercise_is_tried_with_other_numbers_and_rated_by_the_first(
    open_deck: Open, folders: DataFolders
) -> None:
    person = open_deck(EXERCISE)
    first = person.card.faces
    person.write("1")
    person.press(Key.Key_Return)
    person.press(Key.Key_N)
    second = person.card.faces
    assert second.question != first.question
    assert isinstance(second.task, Exercise)
    person.write(str(second.task.answer))
    person.press(Key.Key_Return)
    panel = person.panel
    assert isinstance(panel, FieldPanel)
    assert panel.result.verdict.text() == "Right"
    with closing(sqlite3.connect(folders.database)) as connection:
        assert connection.execute("SELECT count(*) FROM card_events").fetchone() == (0,)
    person.press(Key.Key_Space)
    assert (person.event()["rating"], person.event()["right"]) == (Rating.AGAIN, False)
    person.press(Key.Key_U)
    assert person.card.faces == first


def test_a_cloze_in_a_formula_shows_its_hint_and_then_its_text(open_deck: Open) -> None:
    person = open_deck(CLOZE)
    assert "two factors" in person.text(person.quiz.cards.question)
    person.press(Key.Key_Space)
    assert "\\det A \\det B" in person.answer()
    person.press(Key.Key_4)
    assert person.event()["rating"] == Rating.EASY
