"""Why a card comes back when it does, in words."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tests.ui.fakes import PlainFace, explained

from gradus.domain.scheduling.explanation import Explanation
from gradus.domain.scheduling.model import Memory, Rating, State
from gradus.ui.design.look import Look
from gradus.ui.design.theme import Scheme
from gradus.ui.quiz import why
from gradus.ui.quiz.why_dialog import WhyDialog

pytestmark = pytest.mark.usefixtures("british")


def _one(rating: Rating = Rating.GOOD, **changes: object) -> Explanation:
    return explained(rating, **changes).explanation


def _step(rating: Rating, after: State, minutes: float, **changes: object) -> Explanation:
    length = timedelta(minutes=minutes)
    step: dict[str, object] = {
        "after": after,
        "wanted": length,
        "chosen": length,
        "earliest": 0,
        "latest": 0,
        "step": 1,
        "steps": 2,
    }
    return _one(rating, **(step | changes))


def test_recall_is_what_was_predicted() -> None:
    said = "How likely you were to recall it, 20 days after the answer before."
    assert why.recall(_one()) == ("85%", said)


def test_there_is_no_prediction_for_a_new_card() -> None:
    new = _one(predicted=None, elapsed_days=None, memory_before=None)
    assert why.recall(new) == ("–", "The card was new, so there was nothing to predict.")
    assert why.stability(new)[0] == "27 d"
    assert why.difficulty(new)[0] == "4.9"


def test_on_the_same_day_recall_says_that_it_is_the_same_day() -> None:
    same = _one(predicted=1.0, elapsed_days=0)
    assert why.recall(same) == ("100%", "You had answered it earlier on the same day.")


def test_stability_is_the_time_for_which_recall_stays() -> None:
    said = "You will recall it with 90% or more for about 27 days."
    assert why.stability(_one()) == ("10 d → 27 d", said)
    short = _one(memory_after=Memory(0.4, 5.0))
    assert why.stability(short) == (
        "10 d → 0.4 d",
        "You will recall it with 90% or more for less than a day.",
    )


def test_difficulty_is_put_on_its_scale() -> None:
    value, said = why.difficulty(_one())
    assert value == "5.0 → 4.9"
    assert said.startswith("1 is easy, 10 is hard.")


def test_an_interval_that_was_shifted_says_among_which_days() -> None:
    assert why.title(_one()) == "Why 29 days?"
    value, said = why.interval(_one())
    assert value == "29 days"
    assert said == (
        "To recall 90% of your cards, this one is due in 27 days. "
        "Any day from 24 to 30 does as well, and day 29 was chosen to even out your days."
    )


def test_an_interval_that_was_not_shifted_says_so() -> None:
    stayed = why.interval(_one(chosen=timedelta(days=27)))[1]
    assert stayed.endswith("Any day from 24 to 30 would do as well; it stayed there.")
    day = timedelta(days=1)
    value, said = why.interval(_one(wanted=day, chosen=day, earliest=1, latest=1))
    assert value == "1 day"
    assert said == (
        "To recall 90% of your cards, this one is due in 1 day. "
        "So short an interval is not shifted."
    )


def test_a_learning_step_is_explained() -> None:
    value, said = why.interval(_step(Rating.GOOD, State.LEARNING, 10, step=2))
    assert value == "10 minutes"
    assert said == (
        "It is being learned: short steps come before the first days. This is step 2 of 2."
    )


def test_a_lapse_is_explained() -> None:
    said = why.interval(_step(Rating.AGAIN, State.RELEARNING, 10, steps=1))[1]
    assert said == "You forgot it, so it is asked once more on the same day. This is step 1 of 1."


def test_hard_on_a_step_is_explained() -> None:
    value, said = why.interval(_step(Rating.HARD, State.LEARNING, 5.5))
    assert value == "6 minutes"
    assert said.endswith("Hard repeats it, with a longer wait.")


@pytest.fixture
def dialog(qtbot: QtBot, look: Look) -> WhyDialog:
    dialog = WhyDialog(look, explained(), PlainFace)
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.take_focus()
    return dialog


def test_the_dialog_names_the_card_and_has_a_row_for_each_number(dialog: WhyDialog) -> None:
    assert [row[0] for row in dialog.rows()] == ["Recall", "Stability", "Difficulty", "Interval"]
    assert "Stability: 10 d → 27 d. You will recall it" in dialog.accessibleDescription()


def test_the_card_follows_a_change_of_colours(look: Look, dialog: WhyDialog) -> None:
    look.theme.set_scheme(Scheme.DARK)
    face = dialog.findChild(PlainFace)
    assert face is not None
    assert face.tokens == look.theme.tokens


def test_it_fits_the_smallest_window(dialog: WhyDialog) -> None:
    assert (dialog.width() <= 720, dialog.height() <= 480) == (True, True)


@pytest.mark.parametrize("key", [Qt.Key.Key_I, Qt.Key.Key_Escape, Qt.Key.Key_Return])
def test_the_keyboard_closes_it(qtbot: QtBot, dialog: WhyDialog, key: Qt.Key) -> None:
    with qtbot.waitSignal(dialog.finished):
        QTest.keyClick(dialog.close_button, key)
